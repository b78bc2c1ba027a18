/** Inputs of any kind and version: files, sources, the bridge from newer IR. */
package org.jdiff.intake;
