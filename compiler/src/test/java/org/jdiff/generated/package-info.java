/** Random programs, checked by properties; failures are made small. */
package org.jdiff.generated;
