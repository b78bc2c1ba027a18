#!/bin/sh
# Remakes the files of this folder with what is installed; the others stay as they are.
set -eu
cd "$(dirname "$0")"

for version in 14 15 16 19 22; do
  if command -v "clang-$version" >/dev/null; then
    "clang-$version" -O2 -c -emit-llvm wave.c -o "clang-$version.bc"
  fi
done
if command -v clang-19 >/dev/null; then
  clang-19 -O2 -fembed-bitcode -c wave.c -o clang-19-embedded.o
  clang-19 -O2 -flto -ffat-lto-objects -c wave.c -o clang-19-fat.o
  rm -f clang-19.a
  echo 'int other(void) { return 1; }' >other.c
  clang-19 -O2 -c other.c -o member-with-a-long-name-and-no-bitcode.o
  ar rcD clang-19.a member-with-a-long-name-and-no-bitcode.o clang-19-embedded.o
  rm -f other.c member-with-a-long-name-and-no-bitcode.o
fi
for toolchain in stable nightly; do
  if rustup run "$toolchain" rustc --version >/dev/null 2>&1; then
    rustup run "$toolchain" rustc --crate-type=lib -O --remap-path-prefix="$PWD"=. \
      --emit=llvm-bc wave.rs -o "rustc-$toolchain.bc"
  fi
done
if rustup run stable rustc --version >/dev/null 2>&1; then
  rustup run stable rustc --crate-type=rlib -O --remap-path-prefix="$PWD"=. wave.rs -o rustc-stable.rlib
  rustup run stable rustc --crate-type=rlib -O -C embed-bitcode=no --remap-path-prefix="$PWD"=. \
    wave.rs -o rustc-stable-without.rlib
fi
