/**
 * The text version bridge: rewrites textual IR of newer LLVMs into what the bundled LLVM 20 reads
 * and understands.
 *
 * <p>The contract: text in, text out, no LLVM needed; every rewrite keeps the meaning or says less
 * (a promise to the optimiser may be dropped, never invented); line {@code n} of the result is line
 * {@code n} of the input; IR of LLVM 14 to 20 passes unchanged but for what LLVM 20 no longer
 * reads. What has no counterpart is an error that names the construct and its place.
 *
 * <p>To add a rule: a constant in {@code BridgeRule}, its trigger word in {@code Lexicon}
 * (keywords), {@code DebugNodes} (debug-info fields) or {@code IntrinsicRewriter} (intrinsics), one
 * test.
 *
 * {@snippet :
 * Bridged bridged = TextBridge.bridge(Files.readString(path), path.toString());
 * }
 */
package org.jdiff.intake.bridge;
