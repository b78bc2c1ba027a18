#!/usr/bin/env python3
"""Checks cases.txt against native code.

Sources are compiled to shared libraries and called; returned values, memory left behind and
printed text must agree with the manifest, and central differences (Richardson extrapolation) with
its gradients.

usage: python3 testdata/oracle/check.py [--ir] [--cc COMPILER]
  --ir   also compile every file of ir/ with the producer's own code generator, and compare the
         returned values and the memory left behind
"""

import ctypes
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

from manifest import FLOATS, SIZES, pointer, read

ROOT = pathlib.Path(__file__).resolve().parent.parent
CTYPES = {"f64": ctypes.c_double, "f32": ctypes.c_float, "i64": ctypes.c_int64,
          "i32": ctypes.c_int32, "i8": ctypes.c_int8, "ptr": ctypes.c_void_p, "void": None}
PACK = {"f64": "<d", "f32": "<f", "i64": "<q", "i32": "<i", "i8": "<b", "ptr": "<Q"}
LIBC = ctypes.CDLL(None)


class Run:
    """One call of the primal with the entry's inputs, one of them possibly shifted."""

    def __init__(self, entry, library, shift=None, by=0.0):
        self.entry = entry
        raw = {name: ctypes.create_string_buffer(b.size + 16) for name, b in entry.buffers.items()}
        base = {name: (ctypes.addressof(r) + 15) // 16 * 16 for name, r in raw.items()}

        def address(text):
            target = pointer(text)
            return 0 if target is None else base[target[0]] + target[1]

        for name, b in entry.buffers.items():
            for i, f in enumerate(b.fields):
                v = address(f.value) if f.kind == "ptr" else f.value
                if shift == (name, i):
                    v += by
                ctypes.memmove(base[name] + f.offset, struct.pack(PACK[f.kind], v), SIZES[f.kind])
        values = []
        for i, a in enumerate(entry.args):
            v = address(a.value) if a.kind == "ptr" else a.value
            values.append(CTYPES[a.kind](v + by if shift == i else v))
        function = library[entry.symbol]
        function.restype = CTYPES[entry.returns]
        function.argtypes = [CTYPES[a.kind] for a in entry.args]
        self.result = function(*values)
        self.after = {}
        for name, b in entry.buffers.items():
            read_back = [
                struct.unpack(PACK[b.fields[i].kind],
                              ctypes.string_at(base[name] + b.fields[i].offset,
                                               SIZES[b.fields[i].kind]))[0]
                for i in b.numbers()
            ]
            self.after[name] = read_back

    def objective(self):
        """What the seeds weigh: the scalar whose gradient the manifest states."""
        e = self.entry
        total = e.seeds["return"][0] * self.result if e.return_activity == "active" else 0.0
        for name, b in e.buffers.items():
            if b.has_shadow:
                numbers = b.numbers()
                for seed, i in zip(e.seeds[name], b.floats()):
                    total += seed * self.after[name][numbers.index(i)]
        return total


def agrees(got, want, tolerance):
    if got == want:
        return True
    return abs(got - want) <= tolerance * max(1.0, abs(want))


def check_primal(entry, library, where, errors):
    run = Run(entry, library)
    if entry.result is not None and not agrees(run.result, entry.result, entry.tolerance):
        errors.append(f"{where} {entry.name}: returns {run.result}, not {entry.result}")
    for name, want in entry.after.items():
        for i, (g, w) in enumerate(zip(run.after[name], want, strict=True)):
            if not agrees(g, w, entry.tolerance):
                errors.append(f"{where} {entry.name}: leaves {g} in {name}[{i}], not {w}")


def check_gradient(entry, library, errors):
    """Returns the largest deviation relative to max(1, |gradient|)."""
    single = entry.tolerance >= 1e-6 or entry.returns == "f32" or any(
        f.kind == "f32" for b in entry.buffers.values() for f in b.fields
    ) or any(a.kind == "f32" for a in entry.args)
    wanted = {i: (entry.args[i].value, g) for i, g in entry.gradients.items()}
    for name, values in entry.shadows.items():
        b = entry.buffers[name]
        for i, g in zip(b.floats(), values, strict=True):
            wanted[(name, i)] = (b.fields[i].value, g)
    worst = 0.0
    for place, (x, want) in wanted.items():
        h = (2.0**-5 if single else 2.0**-11) * max(0.25, abs(x))

        def slope(step):
            high = Run(entry, library, place, step).objective()
            low = Run(entry, library, place, -step).objective()
            return (high - low) / (2.0 * step)

        coarse, middle, fine = slope(h), slope(h / 2), slope(h / 4)
        first, second = (4 * middle - coarse) / 3, (4 * fine - middle) / 3
        got = (16 * second - first) / 15
        deviation = abs(got - want) / max(1.0, abs(want))
        worst = max(worst, deviation)
        if not deviation <= (2e-4 if single else 1e-7):
            errors.append(f"{entry.name}: difference quotient for {place} is {got}, not {want}")
    return worst


def flags_of(source):
    text = source.read_text(encoding="utf-8")
    match = re.match(r"^(?:\W*variants:[^\n]*\n)?\W*flags:\s*([^*\n]*)", text)
    return match[1].split() if match else []


# What rustc defines when it links, by the end of its mangled name.
RUST_ALLOCATOR = {
    "___rust_alloc": "void *{}(size_t n, size_t a) {{ return aligned_alloc(a, (n + a - 1) / a * a); }}",
    "___rust_alloc_zeroed": "void *{}(size_t n, size_t a) {{ return calloc(n, 1); }}",
    "___rust_dealloc": "void {}(void *p, size_t n, size_t a) {{ free(p); }}",
    "___rust_realloc": "void *{}(void *p, size_t n, size_t a, size_t m) {{ return realloc(p, m); }}",
    "___rust_no_alloc_shim_is_unstable_v2": "void {}(void) {{}}",
}


def stub(name):
    """A definition of a function of Rust's library: the allocator's, else a panic that traps."""
    for end, definition in RUST_ALLOCATOR.items():
        if name.endswith(end):
            return definition.format(name) + "\n"
    return f"void {name}(void) {{ __builtin_trap(); }}\n"


def link(objects, target):
    """Links a shared library with stubs for Rust's library."""
    undefined = subprocess.run(["nm", "-u", *objects], capture_output=True, text=True, check=True)
    stubs = target.with_suffix(".stubs.c")
    names = sorted(set(re.findall(r"U (_RNv\w*|_ZN4core\w*|rust_eh_personality)", undefined.stdout)))
    stubs.write_text("#include <stdlib.h>\n" + "".join(map(stub, names)))
    subprocess.run(["gcc", "-shared", "-Wl,-Bsymbolic", "-o", target, *objects, "-fPIC", "-w", stubs, "-lm", "-lstdc++"],
                   check=True)
    return ctypes.CDLL(str(target))


def compile_source(root, stem, compiler, directory):
    object_file = directory / f"{stem}.o"
    rust = root / "rust" / f"{stem}.rs"
    if rust.exists():
        # The manifest's mangled names are those of the default symbol mangling.
        flags = flags_of(rust)
        unstable = {"RUSTC_BOOTSTRAP": "1"} if any(f.startswith("-Z") for f in flags) else {}
        subprocess.run(["rustup", "run", "stable", "rustc", "--edition=2021", "--crate-type=lib",
                        "-C", "codegen-units=1", "-C", "opt-level=2", "-C", "relocation-model=pic",
                        *flags, "--emit=obj", rust, "-o", object_file],
                       check=True, env={**os.environ, **unstable})
    else:
        source = root / "c" / f"{stem}.c"
        driver = compiler
        if not source.exists():
            source = root / "cpp" / f"{stem}.cpp"
            driver = compiler.replace("clang", "clang++").replace("gcc", "g++")
        subprocess.run([driver, "-O2", "-fPIC", *flags_of(source), "-c", source, "-o", object_file],
                       check=True)
    return link([object_file], directory / f"{stem}.so")


def compile_ir(ir_file, directory):
    producer = ir_file.parts[-3]
    target = directory / ("-".join(ir_file.parts[-3:]))
    object_file = target.with_suffix(".o")
    compiler = "clang-22" if producer.startswith("rustc") else producer
    subprocess.run([compiler, "-w", "-O0", "-fPIC", "-c", "-x", "ir", ir_file, "-o", object_file],
                   check=True)
    return link([object_file], target.with_suffix(".so"))


def captured(action):
    """What C's stdout receives while the action runs."""
    with tempfile.TemporaryFile() as file:
        LIBC.fflush(None)
        sys.stdout.flush()
        saved = os.dup(1)
        os.dup2(file.fileno(), 1)
        try:
            action()
        finally:
            LIBC.fflush(None)
            os.dup2(saved, 1)
            os.close(saved)
        file.seek(0)
        return file.read().decode().splitlines()


def check_all(root, compiler, with_ir, errors):
    """Checks one manifest, whose sources and IR are in the same directory."""
    entries = read(root / "cases.txt")
    stems = sorted({e.stem for e in entries})
    worst, quotients, calls, skipped = (0.0, ""), 0, 0, []
    with tempfile.TemporaryDirectory() as temporary:
        directory = pathlib.Path(temporary)
        for stem in stems:
            library = compile_source(root, stem, compiler, directory)
            for e in (e for e in entries if e.stem == stem):
                printed = captured(lambda: check_primal(e, library, compiler, errors))
                calls += 1
                if printed != e.stdout:
                    errors.append(f"{e.name}: prints {printed}")
                if e.no_difference:
                    skipped.append(f"{e.name} ({e.no_difference})")
                    continue
                found = []
                captured(lambda: found.append(check_gradient(e, library, errors)))
                quotients += 1
                single = e.tolerance > 1e-6
                if not single and found[0] > worst[0]:
                    worst = found[0], e.name
        print(f"{compiler}: {calls} primal calls, {quotients} gradients by differences, "
              f"worst double {worst[0]:.1e} ({worst[1]})")
        for s in skipped:
            print(f"  no differences: {s}")
        if with_ir:
            files = 0
            for ir_file in sorted((root / "ir").glob("*/*/*.ll")):
                producer = ir_file.parts[-3]
                tool = "clang-22" if producer.startswith("rustc") else producer
                if shutil.which(tool) is None:
                    continue
                library = compile_ir(ir_file, directory)
                files += 1
                where = "/".join(ir_file.parts[-3:-1])
                for e in (e for e in entries if e.stem == ir_file.stem):
                    captured(lambda: check_primal(e, library, where, errors))
            print(f"ir: {files} files")


def main():
    arguments = sys.argv[1:]
    compiler = arguments[arguments.index("--cc") + 1] if "--cc" in arguments else "clang-19"
    errors = []
    for root in (ROOT, ROOT / "programs"):
        check_all(root, compiler, "--ir" in arguments, errors)
    for error in errors:
        print("error:", error)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
