/** The library interface: requests in, modules, objects and reports out. */
package org.jdiff.driver;
