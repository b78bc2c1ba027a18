/**
 * What generated Java needs at run time, and what checks a gradient. The contract: nothing here
 * knows how a derivative was made, holds global state, or depends on anything but the JDK. {@link
 * org.jdiff.runtime.NativeLibrary}, {@link org.jdiff.runtime.ShapeChecks} and {@link
 * org.jdiff.runtime.ArrayCopies} are also embedded into standalone sources, so they name no other
 * class of jdiff; a copy of their text lives beside the generator and a test keeps it equal.
 */
package org.jdiff.runtime;
