#!/bin/sh -e
# Remakes the samples of this folder; needs clang-22 and rustc 1.95 (which is built on LLVM 22).
cd "$(dirname "$0")"
c="clang-22 -w -S -emit-llvm -fdebug-compilation-dir=/src -fno-ident"
$c -O0 -g kernel.c -o clang-22-O0-g.ll
$c -O2 -g -gkey-instructions kernel.c -o clang-22-O2-g.ll
$c -O2 -fno-math-errno kernel.c -o clang-22-O2-no-errno.ll
$c -O3 -ffast-math -march=skylake-avx512 gather.c -o clang-22-O3-gather.ll
r="rustc +1.95 --edition 2021 --emit llvm-ir --remap-path-prefix=$PWD=/src"
$r -C opt-level=0 -C codegen-units=1 -g kernel.rs -o rustc-1.95-O0-g.ll
$r -C opt-level=2 -C codegen-units=1 -g kernel.rs -o rustc-1.95-O2-g.ll
$r -C opt-level=3 -C panic=abort kernel.rs -o rustc-1.95-O3.ll
