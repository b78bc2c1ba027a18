/** The command line: arguments, rendering, exit codes. */
package org.jdiff.cli;
