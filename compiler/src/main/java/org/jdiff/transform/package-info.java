/** From a request to a plan to emitted functions. */
package org.jdiff.transform;
