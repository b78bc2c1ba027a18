/**
 * The goals of the Maven plugin. They start the jdiff command in a JVM of its own, because Maven
 * often runs on an older one than jdiff needs; no class of jdiff is loaded here.
 */
package org.jdiff.maven;
