/**
 * Derivatives of native code for Hipparchus: objectives, models of least squares, functions with
 * Hessians, and numbers that carry gradients.
 */
package org.jdiff.hipparchus;
