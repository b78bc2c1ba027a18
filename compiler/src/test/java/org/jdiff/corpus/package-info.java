/** Differentiates and executes every function of the test data as every producer compiled it. */
package org.jdiff.corpus;
