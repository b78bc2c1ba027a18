"""Reads the manifest's entries. The format is described in testdata/README.md."""

import re

SIZES = {"f64": 8, "i64": 8, "ptr": 8, "f32": 4, "i32": 4, "i8": 1}
FLOATS = ("f32", "f64")


class Field:
    """One typed field of a buffer; `value` is a float, an int, or for pointers a text."""

    def __init__(self, kind, offset, value):
        self.kind, self.offset, self.value = kind, offset, value


class Buffer:
    def __init__(self, activity, text):
        self.activity, self.text = activity, text
        self.fields = []
        offset = 0
        for token in text.split():
            kind, values = token.split(":")
            if kind == "pad":
                offset += int(values)
                continue
            for v in values.split(","):
                if offset % SIZES[kind]:
                    raise ValueError(f"field {kind} at offset {offset} is not aligned: {text}")
                self.fields.append(Field(kind, offset, number(kind, v)))
                offset += SIZES[kind]
        self.size = offset

    @property
    def has_shadow(self):
        return self.activity in ("dup", "dupnoneed")

    def field_at(self, offset):
        return next(i for i, f in enumerate(self.fields) if f.offset == offset)

    def floats(self):
        return [i for i, f in enumerate(self.fields) if f.kind in FLOATS]

    def numbers(self):
        return [i for i, f in enumerate(self.fields) if f.kind != "ptr"]


def number(kind, text):
    if kind in FLOATS:
        return float(text)
    return text if kind == "ptr" else int(text)


class Argument:
    def __init__(self, kind, activity, text):
        self.kind, self.activity = kind, activity
        self.value = number(kind, text)


def pointer(text):
    """`@x+8` gives ("x", 8); `null` gives None."""
    if text == "null":
        return None
    match = re.fullmatch(r"@(\w+)(?:\+(\d+))?", text)
    return match[1], int(match[2] or 0)


class Entry:
    """One case: its inputs, and the expected numbers as far as they are given."""

    def __init__(self, name, lines):
        self.name = self.function = self.symbol = name
        self.returns, self.return_activity = "void", "const"
        self.args, self.buffers, self.seeds = [], {}, {}
        self.tolerance, self.no_difference, self.stdout = 1e-12, None, []
        self.known, self.result, self.gradients, self.shadows, self.after = {}, None, {}, {}, {}
        for line in lines:
            key, _, rest = line.strip().partition(" ")
            words = rest.split()
            if key in ("stem", "function", "symbol"):
                setattr(self, key, rest)
            elif key == "returns":
                self.returns = words[0]
                self.return_activity = words[1] if len(words) > 1 else "const"
            elif key == "arg":
                self.args.append(Argument(*words))
            elif key == "buffer":
                name, activity, text = rest.split(" ", 2)
                self.buffers[name] = Buffer(activity, text)
            elif key == "seed":
                self.seeds[words[0]] = numbers(words[1])
            elif key == "tolerance":
                self.tolerance = float(rest)
            elif key == "nodifference":
                self.no_difference = rest
            elif key == "stdout":
                self.stdout.append(rest)
            elif key == "known":
                self.known[words[0]] = [float(w) for w in words[1:]]
            elif key == "result":
                self.result = float(rest)
            elif key == "gradient":
                self.gradients[int(words[0])] = float(words[1])
            elif key == "shadow":
                self.shadows[words[0]] = numbers(words[1])
            elif key == "after":
                self.after[words[0]] = numbers(words[1])
            else:
                raise ValueError(f"{name}: unknown key {key}")
        if self.return_activity == "active":
            self.seeds.setdefault("return", [1.0])
        for name, b in self.buffers.items():
            if b.has_shadow:
                seed = self.seeds.setdefault(name, [0.0] * len(b.floats()))
                if len(seed) != len(b.floats()):
                    raise ValueError(f"{self.name}: wrong number of seeds for {name}")
            for f in b.fields:
                if f.kind == "ptr" and f.value != "null":
                    if self.buffers[pointer(f.value)[0]].has_shadow != b.has_shadow:
                        raise ValueError(f"{self.name}: {name} points to another activity")
        for a in self.args:
            if a.kind == "ptr" and a.value != "null":
                if self.buffers[pointer(a.value)[0]].activity != a.activity:
                    raise ValueError(f"{self.name}: activity of {a.value}")


def numbers(text):
    return [float(v) for v in text.split(",")]


def read(path):
    """All entries of a manifest file."""
    entries, lines, name = [], [], None
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("case "):
                name, lines = line[5:], []
            elif line == "end":
                entries.append(Entry(name, lines))
            else:
                lines.append(line)
    return entries
