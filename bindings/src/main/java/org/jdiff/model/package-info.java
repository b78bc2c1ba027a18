/**
 * The words that every part of jdiff shares: mode, activity, request, signature of a derivative,
 * source position, diagnostic. Records, enums and sealed types only; nothing here knows LLVM.
 */
package org.jdiff.model;
