#!/usr/bin/env python3
"""Writes cases.txt and programs/cases.txt from the models, with the expected results.

The models (models.py, programs.py) are the functions written a second time by hand; they are run once on dual
numbers (dual.py) that carry the partial derivatives with respect to every active scalar and every
floating-point field of memory with a shadow. Neither the C, C++ or Rust sources nor jdiff take
part. The gradient is the transposed Jacobian of everything the function leaves behind (returned
value and memory with shadows) times the seeds.

usage: python3 testdata/oracle/expected.py [--check]     --check compares and writes nothing
"""

import pathlib
import sys

from dual import Dual, lift
from manifest import FLOATS, Entry, pointer
import models
import programs

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = [(ROOT / "cases.txt", "models.py", models.CASES),
        (ROOT / "programs" / "cases.txt", "programs.py", programs.CASES)]
HEADER = """\
# The test cases. Made by oracle/expected.py from oracle/{}; edit those.
# The format is described in testdata/README.md.
"""


class Pointer:
    """An address within a list of field values; arithmetic counts fields, not bytes."""

    def __init__(self, fields, at):
        self.fields, self.at = fields, at

    def __getitem__(self, i):
        return self.fields[self.at + i]

    def __setitem__(self, i, x):
        self.fields[self.at + i] = x

    def __add__(self, n):
        return Pointer(self.fields, self.at + n)


def evaluate(entry, model):
    """Runs the model and fills in the expected results."""
    memory = {name: [] for name in entry.buffers}

    def address(text):
        target = pointer(text)
        if target is None:
            return None
        return Pointer(memory[target[0]], entry.buffers[target[0]].field_at(target[1]))

    for name, b in entry.buffers.items():
        for i, f in enumerate(b.fields):
            if f.kind in FLOATS:
                memory[name].append(Dual(f.value, {(name, i): 1.0} if b.has_shadow else None))
            else:
                memory[name].append(None if f.kind == "ptr" else f.value)
    for name, b in entry.buffers.items():
        for i, f in enumerate(b.fields):
            if f.kind == "ptr":
                memory[name][i] = address(f.value)
    arguments = []
    for i, a in enumerate(entry.args):
        if a.kind == "ptr":
            arguments.append(address(a.value))
        elif a.kind in FLOATS:
            arguments.append(Dual(a.value, {i: 1.0} if a.activity == "active" else None))
        else:
            arguments.append(a.value)

    returned = model(*arguments)

    gradient = {}

    def backward(seed, x):
        for k, d in lift(x).g.items():
            if seed != 0.0:
                gradient[k] = gradient.get(k, 0.0) + seed * d

    if entry.returns != "void":
        entry.result = lift(returned).v
        if entry.return_activity == "active":
            backward(entry.seeds["return"][0], returned)
    for name, b in entry.buffers.items():
        if b.has_shadow:
            for seed, i in zip(entry.seeds[name], b.floats()):
                backward(seed, memory[name][i])
        entry.after[name] = [float(lift(memory[name][i]).v) for i in b.numbers()]
    for name, b in entry.buffers.items():
        if b.has_shadow:
            entry.shadows[name] = [gradient.get((name, i), 0.0) for i in b.floats()]
    for i, a in enumerate(entry.args):
        if a.activity == "active":
            entry.gradients[i] = gradient.get(i, 0.0)


def assert_known(entry):
    """Compares with numbers that were worked out on paper."""
    computed = list(entry.gradients.values())
    for values in entry.shadows.values():
        computed += values
    for key, wanted in entry.known.items():
        got = [entry.result] if key == "result" else computed
        for g, w in zip(got, wanted, strict=True):
            if abs(g - w) > 1e-6 * max(1.0, abs(w)):
                raise SystemExit(f"{entry.name}: {key} is {got}, known to be {wanted}")


def text_of(x):
    return repr(x).removesuffix(".0")


def list_of(xs):
    return ",".join(text_of(x) for x in xs)


def render(entry, lines):
    out = [f"case {entry.name}"]
    out += [f"  {line}" for line in lines if not line.startswith("known ")]
    if entry.result is not None:
        out.append(f"  result {text_of(entry.result)}")
    out += [f"  gradient {i} {text_of(x)}" for i, x in entry.gradients.items()]
    for name, values in entry.shadows.items():
        if values:
            out.append(f"  shadow {name} {list_of(values)}")
    for name, values in entry.after.items():
        if values and entry.buffers[name].activity != "dupnoneed":
            out.append(f"  after {name} {list_of(values)}")
    return "\n".join(out + ["end", ""])


def texts(cases, seen):
    """The entries of one manifest."""
    parts = []
    order = {"stem": 0, "function": 1, "symbol": 2, "returns": 3, "arg": 4, "buffer": 5, "seed": 6}
    for name, model, text in cases:
        lines = [line.strip() for line in text.split("|")]
        if not any(line.startswith("function ") for line in lines):
            lines.append(f"function {model.__name__}")
        if not any(line.startswith("symbol ") for line in lines):
            lines.append(f"symbol {model.__name__}")
        lines.sort(key=lambda line: order.get(line.split()[0], 9))
        if name in seen:
            raise SystemExit(f"{name} occurs twice")
        seen.add(name)
        entry = Entry(name, lines)
        evaluate(entry, model)
        assert_known(entry)
        parts.append(render(entry, lines))
    return parts


def main():
    seen = set()
    for target, source, cases in SETS:
        parts = texts(cases, seen)
        text = HEADER.format(source) + "\n" + "\n".join(parts)
        if "--check" in sys.argv[1:]:
            if target.read_text(encoding="utf-8") != text:
                raise SystemExit(f"{target.relative_to(ROOT)} differs from what the models give")
        else:
            target.write_text(text, encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {len(parts)} cases of "
              f"{len({m.__name__ for _, m, _ in cases})} functions")


if __name__ == "__main__":
    main()
