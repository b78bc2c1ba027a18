/** What calls of derivatives cost in Java. */
package org.jdiff.calls;
