/** What generated Java needs at run time: loading a library, shape checks, gradient check. */
package org.jdiff.runtime;
