/** Java of the sample project beside the classes that jdiff generates. */
package com.example;
