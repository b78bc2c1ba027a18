package org.jdiff.ir;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The functions of Rust's allocator. The Rust compiler defines them when it links a program, so a
 * module that is executed by itself lacks them; the C library's allocator serves as well.
 */
final class RustAllocator {
  /** Definitions by the end of the mangled name; what stands before it names the compiler. */
  private static final Map<String, String> DEFINITIONS =
      Map.of(
          "___rust_alloc",
          """
          declare ptr @aligned_alloc(i64, i64)
          define ptr @NAME(i64 %size, i64 %align) {
            %mask = sub i64 %align, 1
            %more = add i64 %size, %mask
            %not = xor i64 %mask, -1
            %whole = and i64 %more, %not
            %p = call ptr @aligned_alloc(i64 %align, i64 %whole)
            ret ptr %p
          }
          """,
          "___rust_alloc_zeroed",
          """
          declare ptr @aligned_alloc(i64, i64)
          declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
          define ptr @NAME(i64 %size, i64 %align) {
            %mask = sub i64 %align, 1
            %more = add i64 %size, %mask
            %not = xor i64 %mask, -1
            %whole = and i64 %more, %not
            %p = call ptr @aligned_alloc(i64 %align, i64 %whole)
            call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %size, i1 false)
            ret ptr %p
          }
          """,
          "___rust_realloc",
          """
          declare ptr @aligned_alloc(i64, i64)
          declare void @free(ptr)
          declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
          declare i64 @llvm.umin.i64(i64, i64)
          define ptr @NAME(ptr %old, i64 %size, i64 %align, i64 %wanted) {
            %mask = sub i64 %align, 1
            %more = add i64 %wanted, %mask
            %not = xor i64 %mask, -1
            %whole = and i64 %more, %not
            %p = call ptr @aligned_alloc(i64 %align, i64 %whole)
            %kept = call i64 @llvm.umin.i64(i64 %size, i64 %wanted)
            call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %old, i64 %kept, i1 false)
            call void @free(ptr %old)
            ret ptr %p
          }
          """,
          "___rust_dealloc",
          """
          declare void @free(ptr)
          define void @NAME(ptr %p, i64 %size, i64 %align) {
            call void @free(ptr %p)
            ret void
          }
          """,
          "___rust_no_alloc_shim_is_unstable_v2",
          """
          define void @NAME() {
            ret void
          }
          """);

  private RustAllocator() {}

  /** Defines what the module calls of the allocator and does not have. */
  static void link(IrModule module) {
    for (IrModule.FunctionEntry function : module.functions()) {
      if (function.defined()) {
        continue;
      }
      DEFINITIONS.forEach(
          (end, text) -> {
            String name = function.name();
            if (name.endsWith(end)) {
              byte[] ir = text.replace("NAME", name).getBytes(StandardCharsets.UTF_8);
              module.link(module.parseBeside(ir, name), name);
              module.setVisibility(name, IrModule.Visibility.INTERNAL);
            }
          });
    }
  }
}
