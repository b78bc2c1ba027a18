"""The test cases: for each function its inputs, and its meaning written again by hand in Python.

A model gets duals for floating-point scalars, ints for integers, and `Pointer`s for pointers (None
for null). `p[i]` is the i-th field behind p, padding not counted; structures are flat.
"""

from dual import (
    Dual, acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, cos, cosh, erf, erfc, exp, exp2,
    expm1, fmod, hypot, jn, lgamma, log, log10, log1p, log2, maximum, minimum, power, remainder,
    sin, sinh, sqrt, tan, tanh, tgamma, value, yn,
)
import math

CASES = []


def case(text, name=None):
    """Registers one entry of the manifest; several may share a model."""

    def register(model):
        CASES.append((name or model.__name__, model, text))
        return model

    return register


# ---------------------------------------------------------------------------------- scalar.c


@case("stem scalar|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def product_and_quotient(x, y):
    return (x * y + x / y) / (1.0 + x * x)


@case("stem scalar|returns f64 active|arg f64 active 0.8")
def sine_of_square(x):
    return sin(x * x) - 2.0 * (x * x)


@case("stem scalar|returns f64 active|arg f64 active -2.25|known gradient -2",
      "scale_by_truncated_self_negative")
@case("stem scalar|returns f64 active|arg f64 active 2.5|known gradient 2")
def scale_by_truncated_self(x):
    return x * float(int(x))


@case("stem scalar|returns f64 active|arg f64 active 1.25|arg i32 const 3|arg i64 const -7")
def scale_by_integers(x, n, m):
    return x * n * x + m * x - 3.0


@case("stem scalar|returns f64 active|arg f64 active 0.5|arg f64 active 4|arg f64 active 3")
@case("stem scalar|returns f64 active|arg f64 const 0.5|arg f64 const 4|arg f64 active 3",
      "unused_and_repeated_arguments_last_only")
def unused_and_repeated_arguments(x, ignored, z):
    t = x * z
    return t * t + t + -z


# -------------------------------------------------------------------------------- branches.c


@case("stem branches|returns f64 active|arg ptr dup @x|arg i32 const 2|buffer x dup f64:2,0.5"
      "|known gradient -0.7568024953 0.5")
def sine_or_square_sum(x, n):
    s = Dual(0)
    for i in range(n):
        t = sin(x[i]) if x[i] > 1.0 else x[i] * x[i]
        s += t * t
    return s


@case("stem branches|returns f64 active|arg f64 active 0|nodifference kink at zero"
      "|known gradient 0", "guarded_square_root_at_zero")
@case("stem branches|returns f64 active|arg f64 active -1", "guarded_square_root_of_negative")
@case("stem branches|returns f64 active|arg f64 active 2.25|known gradient 0.33333333333")
def guarded_square_root(x):
    return sqrt(x) if x > 0.0 else Dual(0)


@case("stem branches|returns f64 active|arg f64 active -3|arg f64 active -1|arg f64 active 2",
      "clamp_and_scale_below")
@case("stem branches|returns f64 active|arg f64 active 5|arg f64 const -1|arg f64 active 2",
      "clamp_and_scale_above")
@case("stem branches|returns f64 active|arg f64 active 0.7|arg f64 active -1|arg f64 active 2")
def clamp_and_scale(x, low, high):
    c = low if x < low else (high if x > high else x)
    return 3.0 * c * x


@case("stem branches|returns f64 active|arg f64 active -0.5|arg f64 active 3",
      "nested_branches_outer_else")
@case("stem branches|returns f64 active|arg f64 active 1.5|arg f64 active -2",
      "nested_branches_inner_else")
@case("stem branches|returns f64 active|arg f64 active 1.5|arg f64 active 0.25",
      "nested_branches_neither")
@case("stem branches|returns f64 active|arg f64 active 1.5|arg f64 active 3")
def nested_branches(x, y):
    r = x
    if x > 0.0:
        if y > x:
            r = x * y
        elif y < 0.0:
            r = x - y * y
        r = r * 2.0
    else:
        r = y / (1.0 - x)
    return r + y


@case("stem branches|returns f64 active|arg f64 active 0.5|arg f64 active 3|arg i32 const 1",
      "short_circuit_condition_cosine")
@case("stem branches|returns f64 active|arg f64 active 0.5|arg f64 active 3|arg i32 const 7",
      "short_circuit_condition_by_mode")
@case("stem branches|returns f64 active|arg f64 active 2|arg f64 active 3|arg i32 const 4",
      "short_circuit_condition_neither")
@case("stem branches|returns f64 active|arg f64 active 2|arg f64 active 1|arg i32 const 0")
def short_circuit_condition(x, y, mode):
    if (x > 1.0 and y < 2.0) or mode == 7:
        return x * x * y
    return cos(x) if mode & 1 else x + y * y


@case("stem branches|returns f64 active|arg f64 active 4|arg f64 active 1|arg f64 active 2",
      "largest_of_three_first")
@case("stem branches|returns f64 active|arg f64 active 1|arg f64 active 2|arg f64 active 3")
def largest_of_three(a, b, c):
    m = a
    if b > m:
        m = b
    if c > m:
        m = c
    return m * m + a


# ----------------------------------------------------------------------------------- loops.c


@case("stem loops|returns f64 active|arg f64 active 1.25|arg i32 const 0",
      "power_by_loop_zero_trips")
@case("stem loops|returns f64 active|arg f64 active 1.25|arg i32 const 1", "power_by_loop_once")
@case("stem loops|returns f64 active|arg f64 active 1.25|arg i32 const 7")
def power_by_loop(x, n):
    r = Dual(1)
    for _ in range(n):
        r = r * x
    return r


@case("stem loops|returns f64 active|arg ptr dup @x|arg i32 const 3|buffer x dup f64:0.5,0.25,1",
      "triangular_sum_without_exit")
@case("stem loops|returns f64 active|arg ptr dup @x|arg i32 const 0|buffer x dup f64:1",
      "triangular_sum_zero_trips")
@case("stem loops|returns f64 active|arg ptr dup @x|arg i32 const 4|buffer x dup f64:1,2,3,4"
      "|known result 10|known gradient 7 5 1 0")
def triangular_sum_with_early_exit(x, n):
    s = Dual(0)
    for i in range(n):
        for j in range(i + 1):
            s = s + x[i] * x[j]
            if s > 9.5:
                return s
    return s


@case("stem loops|returns f64 active|arg ptr const @a|arg ptr dup @x|arg i32 const 2"
      "|buffer a const f64:1,2,3,-1|buffer x dup f64:1.5,-0.5|seed return 2",
      "quadratic_form_constant_matrix")
@case("stem loops|returns f64 active|arg ptr dup @a|arg ptr dup @x|arg i32 const 3"
      "|buffer a dup f64:1,2,3,-1,0.5,4,2.5,-2,1|buffer x dup f64:1.5,-0.5,2")
def quadratic_form(a, x, n):
    s = Dual(0)
    for i in range(n):
        for j in range(n):
            s = s + x[i] * a[i * n + j] * x[j]
    return s


@case("stem loops|returns f64 active|arg ptr dup @c|arg i32 const 4|arg f64 active 0.75"
      "|buffer c dup f64:1,-2,3,0.5")
@case("stem loops|returns f64 active|arg ptr const @c|arg i32 const 4|arg f64 active 0.75"
      "|buffer c const f64:1,-2,3,0.5", "horner_descending_constant_coefficients")
def horner_descending(c, n, x):
    r = Dual(0)
    for i in reversed(range(n)):
        r = r * x + c[i]
    return r


@case("stem loops|returns f64 active|arg ptr dup @x|arg i32 const 7|arg i32 const 3"
      "|buffer x dup f64:1,2,3,0.5,5,6,-0.25")
def strided_product(x, n, step):
    p = Dual(1)
    for i in range(0, n, step):
        p = p * (1.0 + x[i])
    return p


@case("stem loops|returns f64 active|arg f64 active 1.3")
def fixed_count_iteration(x):
    y = x
    for _ in range(5):
        y = y - 0.1 * sin(y) * x
    return y


@case("stem loops|returns f64 active|arg ptr dup @x|arg i32 const 2|arg i32 const 3|arg i32 const 4"
      "|buffer x dup f64:0.5,0.25,-0.75,1.25")
def triple_nested_tensor(x, n, m, k):
    s = Dual(0)
    for i in range(n):
        row = Dual(0)
        for j in range(m):
            for l in range(j, k):
                row = row + x[i] * x[j] * x[l]
            row = sin(row)
        s = s + row * row
    return s


# --------------------------------------------------------------------------- dynamic_loops.c


@case("stem dynamic_loops|returns f64 active|arg f64 active 1|nodifference exact in zero steps",
      "newton_square_root_zero_steps")
@case("stem dynamic_loops|returns f64 active|arg f64 active 2|known gradient 0.35355339059")
def newton_square_root(x):
    y = x
    while True:
        e = y * y - x
        if abs(e) < 1e-12:
            return y
        y = y - e / (2.0 * y)


@case("stem dynamic_loops|returns f64 active|arg f64 active 2|arg f64 const 1",
      "zero_trip_while_not_entered")
@case("stem dynamic_loops|returns f64 active|arg f64 active 0.5|arg f64 active 4")
def zero_trip_while(x, limit):
    y = x * x
    while y < limit:
        y = y * 1.5 + x
    return y


@case("stem dynamic_loops|returns f64 active|arg f64 active 0.2", "do_while_halving_once")
@case("stem dynamic_loops|returns f64 active|arg f64 active 5")
def do_while_halving(x):
    s, h = Dual(0), x
    while True:
        s = s + h * x
        h = h * 0.5
        if not h > 0.3:
            return s


@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 5"
      "|buffer x dup f64:1,3,0.5,2.5,4")
def bound_changed_in_body(x, n):
    s, i = Dual(0), 0
    while i < n:
        s = s + x[i] * x[i] * x[i]
        if x[i] > 2.0:
            n -= 1
        i += 1
    return s


@case("stem dynamic_loops|returns f64 active|arg f64 active 0.5|arg i32 const 3",
      "byte_counter_zero_trips")
@case("stem dynamic_loops|returns f64 active|arg f64 active 0.5|arg i32 const 250")
def byte_counter_wraps(x, start):
    s, k = x, start % 256
    while k != 3:
        s = 0.9 * s + x * x * k
        k = (k + 1) % 256
    return s


@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 5"
      "|buffer x dup f64:1,-0.5,2,-1.5,0.25")
def two_latches(x, n):
    s = Dual(1)
    for i in range(n):
        s = s - s * x[i] if x[i] < 0.0 else s + x[i] * x[i]
    return s


@case("stem dynamic_loops|returns f64 active|arg f64 active 0.6|arg i32 const 4|arg i32 const 1",
      "irreducible_cycle_entered_in_middle")
@case("stem dynamic_loops|returns f64 active|arg f64 active 0.6|arg i32 const 4|arg i32 const 0")
def irreducible_cycle(x, n, enter_in_middle):
    s, i, skip = x, 0, enter_in_middle
    while True:
        if not skip:
            s = s * x + 0.5
        skip = False
        s = sin(s) + x
        i += 1
        if not i < n:
            return s


@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 4|arg f64 const 100"
      "|buffer x dup f64:2,3,0,4|nodifference jumps at zero", "returns_at_zero_element")
@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 4|arg f64 const 100"
      "|buffer x dup f64:2,3,0.5,4", "returns_at_end")
@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 4|arg f64 active 5"
      "|buffer x dup f64:2,3,0,4")
def returns_from_three_places(x, n, limit):
    p = Dual(1)
    for i in range(n):
        if x[i] == 0.0:
            return p * p
        p = p * x[i]
        if p > limit:
            return p + x[0]
    return -p


@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg ptr const @c|arg i32 const 4"
      "|buffer x dup f64:0.5,1.5,-0.75,1.25|buffer c const i32:0,3,1,5")
def inner_trip_count_varies(x, count, n):
    s = Dual(0)
    for i in range(n):
        t = x[i]
        for j in range(count[i]):
            if j == 2:
                continue
            t = t * t * 0.5 + x[0]
        s = s + t
    return s


@case("stem dynamic_loops|returns f64 active|arg ptr dup @x|arg i32 const 3"
      "|buffer x dup f64:3,0.5,1.75")
def inner_loop_under_condition(x, n):
    s = Dual(0)
    for i in range(n):
        if x[i] > 1.0:
            t = x[i]
            while t > 1.0:
                t = sqrt(t) - 0.01
                s = s + t * x[i]
    return s


# -------------------------------------------------------------------------------- in_place.c


@case("stem in_place|returns f64 active|arg ptr dup @p|buffer p dup f64:2|known result 256"
      "|known gradient 1024")
@case("stem in_place|returns f64 active|arg ptr dup @p|buffer p dup f64:2|seed return 0|seed p 1"
      "|known gradient 1024", "square_in_place_seeded_memory")
def square_in_place_three_times(p):
    for _ in range(3):
        p[0] = p[0] * p[0]
    return p[0]


@case("stem in_place|returns f64 active|arg ptr dup @a|arg i32 const 3|buffer a dup f64:2,3,5"
      "|known result 30|known gradient 15 10 6")
def prefix_product_in_place(a, n):
    for i in range(1, n):
        a[i] = a[i - 1] * a[i]
    return a[n - 1]


@case("stem in_place|returns f64 active|arg f64 active 1.5|arg f64 active 2"
      "|known gradient 52 60")
def swap_recurrence(a, b):
    for _ in range(3):
        a, b = b, a * b
    return a + 2.0 * b


@case("stem in_place|returns f64 active|arg f64 active 1.5|arg f64 active -0.5|arg f64 active 0.75"
      "|arg i32 const 4")
def rotate_three(a, b, c, n):
    for _ in range(n):
        t = a
        a, b = b, c
        c = t * a + b
    return a * b - c


@case("stem in_place|returns void|arg ptr dup @x|arg i32 const 5|arg i32 const 2"
      "|buffer x dup f64:1,2,-1,0.5,3|seed x 0.5,1,-2,0.25,1")
def smooth_in_place(x, n, sweeps):
    for _ in range(sweeps):
        for i in range(1, n - 1):
            x[i] = 0.25 * (x[i - 1] + 2.0 * x[i] + x[i + 1]) + 0.1 * x[i] * x[i]


@case("stem in_place|returns void|arg ptr dup @x|arg i32 const 3|buffer x dup f64:1,2,-2"
      "|seed x 1,0.5,-1")
def normalise_in_place(x, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * x[i]
    s = sqrt(s)
    for i in range(n):
        x[i] = x[i] / s


@case("stem in_place|returns f64 active|arg ptr dup @x|arg i32 const 4|buffer x dup f64:3,-1,4,2")
def weighted_sorted_sum(x, n):
    for i in range(n):
        for j in range(n - i - 1):
            if x[j] > x[j + 1]:
                x[j], x[j + 1] = x[j + 1], x[j]
    s = Dual(0)
    for i in range(n):
        s = s + (i + 1) * (x[i] * x[i])
    return s


# -------------------------------------------------------------------------------- aliasing.c


@case("stem aliasing|returns f64 active|arg ptr dup @x|arg ptr dup @x|arg i32 const 2"
      "|buffer x dup f64:2,3|known gradient 10 6", "square_plus_first_same_array")
@case("stem aliasing|returns f64 active|arg ptr dup @x|arg ptr dup @y|arg i32 const 2"
      "|buffer x dup f64:2,3|buffer y dup f64:7,8|known gradient 6 6 0 0")
@case("stem aliasing|returns f64 active|arg ptr dup @x|arg ptr dup @x+8|arg i32 const 3"
      "|buffer x dup f64:1,0.5,2,3", "square_plus_first_overlapping")
def square_plus_first(x, y, n):
    s = Dual(0)
    for i in range(n):
        y[i] = x[i] * x[i] + x[0]
    for i in range(n):
        s = s + y[i]
    return s


@case("stem aliasing|returns void|arg f64 active 1.5|arg ptr dup @x|arg ptr dup @x|arg i32 const 3"
      "|buffer x dup f64:1,2,3|seed x 1,0.5,-1", "scale_and_add_same_array")
@case("stem aliasing|returns void|arg f64 active 1.5|arg ptr dup @x|arg ptr dup @y|arg i32 const 3"
      "|buffer x dup f64:1,2,3|buffer y dup f64:4,5,6|seed y 1,0.5,-1")
@case("stem aliasing|returns void|arg f64 active 1.5|arg ptr const @x|arg ptr dup @y|arg i32 const 3"
      "|buffer x const f64:1,2,3|buffer y dup f64:4,5,6|seed y 1,0.5,-1",
      "scale_and_add_constant_input")
def scale_and_add(a, x, y, n):
    for i in range(n):
        y[i] = a * x[i] + y[i] * y[i]


@case("stem aliasing|returns f64 active|arg ptr dup @p|arg ptr dup @p|buffer p dup f64:1.5",
      "store_between_two_loads_same")
@case("stem aliasing|returns f64 active|arg ptr dup @p|arg ptr dup @q|buffer p dup f64:1.5"
      "|buffer q dup f64:2")
def store_between_two_loads(p, q):
    first = q[0]
    p[0] = 3.0 * first * first
    return first * q[0]


@case("stem aliasing|returns void|arg ptr dup @x|arg ptr dup @x|arg i32 const 3"
      "|buffer x dup f64:1,2,3,5|seed x 1,1,0.5,0", "running_difference_same_array")
@case("stem aliasing|returns void|arg ptr dup @x|arg ptr dup @x+8|arg i32 const 3"
      "|buffer x dup f64:1,2,3,5|seed x 1,1,0.5,-1", "running_difference_shifted_array")
@case("stem aliasing|returns void|arg ptr dup @x|arg ptr dupnoneed @y|arg i32 const 3"
      "|buffer x dup f64:1,2,3,5|buffer y dupnoneed f64:0,0,0|seed y 1,1,0.5",
      "running_difference_output_not_needed")
@case("stem aliasing|returns void|arg ptr dup @x|arg ptr dup @y|arg i32 const 3"
      "|buffer x dup f64:1,2,3,5|buffer y dup f64:0,0,0|seed y 1,1,0.5")
def running_difference(x, y, n):
    for i in range(n):
        y[i] = x[i + 1] * x[i] - x[i]


# --------------------------------------------------------------------------------- structs.c


@case("stem structs|returns f64 active|arg ptr dup @p"
      "|buffer p dup f64:1,2,3 f64:0.5,-1,1.5 f64:2 i32:1 pad:4", "particle_energy_fixed")
@case("stem structs|returns f64 active|arg ptr dup @p"
      "|buffer p dup f64:1,2,3 f64:0.5,-1,1.5 f64:2 i32:0 pad:4")
def particle_energy(p):
    x, y, z, u, v, w, mass, fixed = (p[i] for i in range(8))
    if fixed:
        return mass * z
    return 0.5 * mass * (u * u + v * v + w * w) + 9.81 * mass * z


@case("stem structs|returns void|arg ptr dup @p|arg i32 const 2|arg f64 active 0.125"
      "|buffer p dup f64:1,2,3 f64:0.5,-1,1.5 f64:2 i32:0 pad:4 "
      "f64:4,5,6 f64:0.25,1,2 f64:3 i32:1 pad:4"
      "|seed p 1,0.5,2,0.25,-1,1,0,1,1,1,1,1,1,1")
def advance_particles(p, n, dt):
    for k in range(n):
        q = p + 8 * k
        if q[7]:
            continue
        q[5] = q[5] - 9.81 * dt
        q[0] = q[0] + dt * q[3]
        q[1] = q[1] + dt * q[4] * q[6]
        q[2] = q[2] + dt * q[5]


@case("stem structs|returns f64 active|arg ptr dup @v"
      "|buffer v dup ptr:@d i32:3 pad:4 f64:0.5|buffer d dup f64:1,2,-3")
def sum_of_view(v):
    s = Dual(0)
    for i in range(v[1]):
        s = s + v[0][i] * v[0][i]
    return s * v[2]


@case("stem structs|returns f64 active|arg ptr dup @a|buffer a dup f64:3 ptr:@v"
      "|buffer v dup f64:2|known result 6|known gradient 2 3")
def copied_struct_shares_pointee(a):
    b = [a[0], a[1]]
    b[1][0] = b[1][0] * b[0]
    return a[1][0]


@case("stem structs|returns f64 active|arg ptr dup null|known result 1", "linked_list_empty")
@case("stem structs|returns f64 active|arg ptr dup @a|buffer a dup f64:2 ptr:@b"
      "|buffer b dup f64:3 ptr:@c|buffer c dup f64:-1 ptr:null")
def linked_list_product(n):
    p = Dual(1)
    while n is not None:
        p = p * (n[0] + 0.5)
        n = n[1]
    return p


@case("stem structs|returns f64 active|arg ptr dup @m|arg i32 const 2|tolerance 1e-5"
      "|buffer m dup f32:1.5 i32:1 f64:2 f32:0.25 i32:0 f64:3")
def mixed_fields(m, n):
    s = Dual(0)
    for i in range(n):
        f, kind, d = m[3 * i], m[3 * i + 1], m[3 * i + 2]
        s = s + (f * d if kind == 1 else d * d + f)
    return s


@case("stem structs|returns f64 active|arg ptr dup @m|buffer m dup ptr:@l ptr:@r i32:2 pad:4 f64:0.5"
      "|buffer l dup ptr:@ld i32:2 pad:4 f64:3|buffer ld dup f64:1,2|buffer r dup f64:4,-5")
def pointers_two_levels_deep(m):
    left = m[0]
    s = Dual(0)
    for i in range(left[1]):
        s = s + left[0][i] * m[1][i] * m[3]
    return s * left[2]


@case("stem structs|returns f64 active|arg ptr dup @v|buffer v dup f64:1,2,3,0.5,-1,2,4,1,-2")
def triple_product_of_vectors(v):
    cx = v[4] * v[8] - v[5] * v[7]
    cy = v[5] * v[6] - v[3] * v[8]
    cz = v[3] * v[7] - v[4] * v[6]
    return v[0] * cx + v[1] * cy + v[2] * cz


# ---------------------------------------------------------------------------- memory_moves.c


@case("stem memory_moves|returns f64 active|arg ptr dup @x|buffer x dup f64:1,2,-1.5,0.5")
def copy_to_local_then_square(x):
    t = [x[i] * x[i] * (i + 1) for i in range(4)]
    return t[0] + t[1] * t[2] - t[3]


@case("stem memory_moves|returns f64 active|arg ptr dup @x|arg i32 const 4"
      "|buffer x dup f64:1,2,3,4")
def shift_with_memmove(x, n):
    old = [x[i] for i in range(n)]
    for i in range(1, n):
        x[i] = old[i - 1]
    s = Dual(0)
    for i in range(n):
        s = s + (i + 1) * (x[i] * x[i])
    return s


@case("stem memory_moves|returns f64 active|arg ptr dup @o|arg ptr dup @x|arg i32 const 3"
      "|buffer o dup f64:7,8,9|buffer x dup f64:1.5,2,-0.5|seed o 0,1,0")
def clear_then_accumulate(out, x, n):
    for i in range(n):
        out[i] = Dual(0)
    for i in range(n):
        out[n - 1 - i] = out[n - 1 - i] + x[i] * x[i]
    return out[0] * out[n - 1]


@case("stem memory_moves|returns void|arg ptr dup @d|arg ptr dup @s|arg i32 const 3"
      "|buffer d dup f64:9,9,9|buffer s dup f64:1,2,3|seed d 1,2,4|seed s 0,0.5,0")
def copy_of_dynamic_length(dst, src, n):
    for i in range(n):
        dst[i] = src[i]
    dst[0] = dst[0] * 2.0


@case("stem memory_moves|returns f64 active|arg ptr dup @a|arg ptr dup @b|tolerance 1e-5"
      "|buffer a dup f64:1.5,2,-1 f32:0.5,3|buffer b dup f64:0,0,0 f32:0,0")
def struct_assignment(a, b):
    for i in range(5):
        b[i] = a[i]
    b[1] = b[1] * b[3]
    return b[0] * b[1] + b[2] * b[4]


# ------------------------------------------------------------------------------- workspace.c


@case("stem workspace|returns f64 active|arg f64 active 0.75|arg i32 const 5")
def workspace_powers(x, n):
    w = [Dual(1)]
    for i in range(1, n):
        w.append(w[i - 1] * x)
    s = Dual(0)
    for i in range(n):
        s = s + w[i] / (i + 1)
    return s


@case("stem workspace|returns f64 active|arg ptr dup @x|arg ptr const @b|arg i32 const 4|arg i32 const 2"
      "|buffer x dup f64:1,2,-1.5,0.5|buffer b const i32:0,1,1,0")
def zeroed_histogram(x, bins_of, n, bins):
    h = [Dual(0) for _ in range(bins)]
    for i in range(n):
        h[bins_of[i]] = h[bins_of[i]] + x[i] * x[i]
    s = Dual(0)
    for v in h:
        s = s + v * v
    return s


@case("stem workspace|returns f64 active|arg ptr dup @x|arg i32 const 3|buffer x dup f64:1.5,2,-0.5")
def buffer_per_iteration(x, n):
    s = Dual(0)
    for i in range(n):
        t = [x[j] * x[i] for j in range(i + 1)]
        for j in range(1, i + 1):
            t[j] = t[j] * t[j - 1]
        s = s + t[i]
    return s


@case("stem workspace|returns f64 active|arg ptr dup @x|arg i32 const 3|buffer x dup f64:1,2,-0.5")
def callee_allocates_caller_frees(x, n):
    s = Dual(1)
    for i in range(n):
        s = s * (x[i] * x[i] + 1.0)
    return s


# --------------------------------------------------------------------------------- globals.c


@case("stem globals|returns f64 active|arg ptr dup @x|arg i32 const 6"
      "|buffer x dup f64:1,2,-1,0.5,3,-2")
def convolve_with_constant_table(x, n):
    weights = (0.5, -1.25, 2.0, 0.75)
    s = Dual(0)
    for i in range(n - 3):
        t = Dual(0)
        for j in range(4):
            t = t + weights[j] * x[i + j]
        s = s + t * t
    return s


@case("stem globals|returns f64 active|arg ptr dup @x|arg i32 const 4|buffer x dup f64:1,2,-1.5,0.5")
def global_scratch_space(x, n):
    q = [x[i] * x[i] for i in range(n)]
    s = Dual(0)
    for i in range(1, n):
        s = s + q[i] * q[i - 1]
    return s


@case("stem globals|returns f64 active|arg ptr dup @x|arg i32 const 3|buffer x dup f64:1,2,3"
      "|known result 18.0625|known gradient 2.125 4.25 8.5")
def static_state_between_calls(x, n):
    acc = Dual(0)
    for i in range(n):
        acc = 0.5 * acc + x[i]
    return acc * acc


@case("stem globals|returns f64 active|arg f64 active 1.5|arg f64 active 0.5")
def global_struct_gain(x, start):
    gain = start * x
    r = gain + x
    gain = gain * r
    r = r * (gain + r)
    return r * 2


# ----------------------------------------------------------------------------------- calls.c


@case("stem calls|returns f64 active|arg ptr dup @p|arg f64 active 0.75|buffer p dup f64:1.25")
def caller_overwrites_after_call(p, x):
    def weigh():
        return sin(p[0]) * x * p[0]

    r = weigh()
    p[0] = r * r + x
    r = r + weigh()
    p[0] = Dual(0)
    return r


@case("stem calls|returns f64 active|arg f64 active 1.5|arg f64 active 2")
def results_through_pointers(x, y):
    r, a = sqrt(x * x + y * y), atan2(y, x)
    return r * a + r


@case("stem calls|returns f64 active|arg f64 active 1.5|arg f64 active -0.5")
@case("stem calls|returns f64 active|arg f64 const 1.5|arg f64 active -0.5",
      "same_callee_two_activities_second_only")
@case("stem calls|returns f64 active|arg f64 active 1.5|arg f64 const -0.5",
      "same_callee_two_activities_first_only")
def same_callee_two_activities(x, k):
    return (k * x + 1.0) * (3.0 * (x * x) + 1.0)


@case("stem calls|returns f64 active|arg f64 active 1.5")
def integer_from_callee(x):
    return x * x * (2 if x > 1.0 else 5)


@case("stem calls|returns f64 active|arg ptr dup @x|arg i32 const 3|arg f64 active 0.75"
      "|buffer x dup f64:1,2,-3")
def calls_in_a_loop(x, n, k):
    r = Dual(0)
    for i in range(1, n + 1):
        for j in range(i):
            x[j] = x[j] * k
        for j in range(n):
            r = r + x[j] * x[j]
    return r


@case("stem calls|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg i32 const 1"
      "|buffer a dup f64:3|buffer b dup f64:5|known result 53|known gradient 1 20",
      "square_what_is_picked_second")
@case("stem calls|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg i32 const 0"
      "|buffer a dup f64:3|buffer b dup f64:5|known result 19|known gradient 6 2")
def square_what_is_picked(a, b, second):
    p = b if second else a
    p[0] = p[0] * p[0]
    return a[0] + 2.0 * b[0]


@case("stem calls|returns f64 active|arg ptr dup @x|arg ptr dup @t|arg f64 active 1.5|arg i32 const 3"
      "|buffer x dup f64:1,2,3|buffer t dup f64:0.5,2.5,1")
@case("stem calls|returns f64 active|arg ptr const @x|arg ptr dup @t|arg f64 const 1.5|arg i32 const 3"
      "|buffer x const f64:1,2,3|buffer t dup f64:0.5,2.5,1", "weighted_residual_of_target")
@case("stem calls|returns f64 active|arg ptr const @x|arg ptr const @t|arg f64 active 1.5|arg i32 const 3"
      "|buffer x const f64:1,2,3|buffer t const f64:0.5,2.5,1", "weighted_residual_of_weight")
@case("stem calls|returns f64 active|arg ptr dup @x|arg ptr const @t|arg f64 const 1.5|arg i32 const 3"
      "|buffer x dup f64:1,2,3|buffer t const f64:0.5,2.5,1", "weighted_residual_of_input")
def weighted_residual(x, target, weight, n):
    s = Dual(0)
    for i in range(n):
        d = x[i] - target[i]
        s = s + weight * d * d
    return s


# ------------------------------------------------------------------------------- recursion.c


@case("stem recursion|returns f64 active|arg f64 active 0.7|arg i32 const 0",
      "recursive_sine_product_no_recursion")
@case("stem recursion|returns f64 active|arg f64 active 0.7|arg i32 const 3"
      "|known gradient 0.692839")
def recursive_sine_product(x, n):
    return x * recursive_sine_product(sin(x), n - 1) if n else x


@case("stem recursion|returns f64 active|arg f64 active 0.8|arg i32 const 6")
def two_branch_recursion(x, n):
    if n < 2:
        return x + n
    return two_branch_recursion(x, n - 1) * x + two_branch_recursion(x * 0.5, n - 2)


def _even_step(x, n):
    return x * x if n == 0 else _odd_step(x + 0.25, n - 1) * x


def _odd_step(x, n):
    return sin(x) if n == 0 else _even_step(x * 1.5, n - 1) + x


@case("stem recursion|returns f64 active|arg f64 active 0.4|arg i32 const 4",
      "mutual_recursion_even")
@case("stem recursion|returns f64 active|arg f64 active 0.4|arg i32 const 5")
def mutual_recursion(x, n):
    return _even_step(x, n)


@case("stem recursion|returns f64 active|arg ptr dup @x|arg i32 const 5"
      "|buffer x dup f64:1,2,-1,0.5,1.5")
def divide_and_conquer_norm(x, n):
    if n == 1:
        return x[0] * x[0]
    half = n // 2
    left = divide_and_conquer_norm(x, half)
    right = divide_and_conquer_norm(x + half, n - half)
    return left + right + 0.1 * left * right


@case("stem recursion|returns void|arg ptr dup @x|arg i32 const 4|buffer x dup f64:1,2,3,0.5"
      "|seed x 1,0.5,-1,2")
def recursion_in_place(x, n):
    if n <= 1:
        return
    x[n - 2] = x[n - 2] * x[n - 1]
    recursion_in_place(x, n - 1)
    x[n - 1] = x[n - 1] + x[0]


# -------------------------------------------------------------------------------- switches.c


@case("stem switches|returns f64 active|arg ptr const @k|arg i32 const 5|arg f64 active 2"
      "|arg f64 active 0.5|buffer k const i32:0,1,2,3,1|known gradient 6.875 20.5")
def switch_with_shared_case(kind, n, x, w):
    s = Dual(0)
    for i in range(n):
        k = kind[i]
        s = s + (x * x if k in (0, 2) else 3.0 * x if k == 1 else 1.0 / x) * w
    return s


@case("stem switches|returns f64 active|arg f64 active 1.5|arg i32 const 3")
@case("stem switches|returns f64 active|arg f64 active 1.5|arg i32 const 2",
      "switch_with_fall_through_from_second")
@case("stem switches|returns f64 active|arg f64 active 1.5|arg i32 const 9",
      "switch_with_fall_through_returns")
@case("stem switches|returns f64 active|arg f64 active 1.5|arg i32 const -4",
      "switch_with_fall_through_default")
def switch_with_fall_through(x, start):
    r = x
    if start == 9:
        return -x
    if start == 3:
        r = r * r
    if start in (2, 3):
        r = r + x
    if start in (1, 2, 3):
        r = r * x
    return r + 1.0


@case("stem switches|returns f64 active|arg ptr const @c|arg i32 const 8|arg ptr dup @x"
      "|buffer c const i32:0,102,101,1,2,100,101,102|buffer x dup f64:1.5,2,-0.5")
def stack_machine(code, n, x):
    stack = []
    for i in range(n):
        op = code[i]
        if op == 102:
            stack.append(stack[-1])
        elif op in (100, 101):
            b, a = stack.pop(), stack.pop()
            stack.append(a + b if op == 100 else a * b)
        else:
            stack.append(x[op])
    return stack[0]


# ------------------------------------------------------------------------------------ libm.c


@case("stem libm|returns f64 active|arg f64 active 0.7|arg f64 active 1.1")
def trigonometric_mix(x, y):
    return (sin(x) * cos(y) + tan(x * y) + asin(0.5 * x) - acos(0.25 * y) + atan(x + y)
            + atan2(y, x))


@case("stem libm|returns f64 active|arg f64 active 0.9")
def hyperbolic_mix(x):
    return sinh(x) + cosh(x) * tanh(x) + asinh(x) + acosh(1.0 + x) - atanh(0.5 * x)


@case("stem libm|returns f64 active|arg f64 active 1.7")
def exponential_mix(x):
    return exp(x) + exp2(x) * expm1(x) + log(x) - log2(x) * log10(x) + log1p(x)


@case("stem libm|returns f64 active|arg f64 active 1.3|arg f64 active 2.6")
def root_mix(x, y):
    return sqrt(x) * cbrt(y) + hypot(x, y) + (x * y + x * x)


@case("stem libm|returns f64 active|arg f64 active 0|arg f64 const 2|known gradient 0",
      "power_square_at_zero")
@case("stem libm|returns f64 active|arg f64 const 0|arg f64 active 2|known gradient 0",
      "power_of_zero_by_exponent")
@case("stem libm|returns f64 active|arg f64 active -2|arg f64 const 3|known result -8"
      "|known gradient 12", "power_of_negative_base")
@case("stem libm|returns f64 active|arg f64 active 2|arg f64 active 3"
      "|known gradient 12 5.5451774445")
def power_of_variables(x, y):
    return power(x, y)


@case("stem libm|returns f64 active|arg f64 active 0|arg i32 const 0|known result 1"
      "|known gradient 0", "integer_power_zero_at_zero")
@case("stem libm|returns f64 active|arg f64 active 0|arg i32 const 1|known gradient 1",
      "integer_power_one_at_zero")
@case("stem libm|returns f64 active|arg f64 active -2|arg i32 const 3|known gradient 12")
@case("stem libm|returns f64 active|arg f64 active 1.5|arg i32 const -2",
      "integer_power_negative_exponent")
def integer_power(x, n):
    return power(x, n)


@case("stem libm|returns f64 active|arg f64 active 0.8")
def special_function_mix(x):
    return erf(x) + 2.0 * erfc(0.5 * x) + tgamma(x + 1.0) + lgamma(x + 2.5)


@case("stem libm|returns f64 active|arg f64 active 3.5|known gradient 3.666177")
def gamma_function(x):
    return tgamma(x)


@case("stem libm|returns f64 active|arg f64 active 3.5|known gradient 1.103157")
def log_gamma_function(x):
    return lgamma(x)


@case("stem libm|returns f64 active|arg f64 active 1.75")
def bessel_mix(x):
    return jn(0, x) * jn(1, x) + jn(2, x) + yn(0, x) - yn(1, x) * yn(3, x)


@case("stem libm|returns f64 active|arg f64 active -1.7", "rounding_has_no_slope_negative")
@case("stem libm|returns f64 active|arg f64 active 2.3|known gradient 15")
def rounding_has_no_slope(x):
    v = value(x)
    nearest = math.floor(abs(v) + 0.5) * (1 if v > 0 else -1)
    steps = math.floor(v) + math.ceil(v) + math.trunc(v) + nearest + round(v) + round(v)
    return x * float(steps) + float(nearest) * x


@case("stem libm|returns f64 active|arg f64 active 7.5|arg f64 active 2.2")
@case("stem libm|returns f64 active|arg f64 active 1.5|arg f64 active 2.2",
      "remainder_mix_small_numerator")
def remainder_mix(x, y):
    difference = x - y if x > y else Dual(0)
    return fmod(x, y) * x + remainder(x, y) + difference * y + abs(y - x)


@case("stem libm|returns f64 active|arg f64 active 5.3")
def parts_and_scaling(x):
    mantissa, e = math.frexp(value(x))
    m = x * (mantissa / value(x))
    whole = float(math.trunc(3.0 * value(x)))
    f = 3.0 * x - whole
    return m * e + f * whole + x * 8.0 + m * 0.5 + (-abs(x))


@case("stem libm|returns f64 active|arg f64 active 1|arg f64 active 2|arg f64 active 3")
@case("stem libm|returns f64 active|arg f64 active 3|arg f64 active -1|arg f64 active 0.5",
      "extremes_other_order")
def extremes(x, y, z):
    return maximum(x, y) * minimum(y, z) + maximum(minimum(x, z), y * z)


# ---------------------------------------------------------------------------------- floats.c


@case("stem floats|returns f32 active|arg ptr dup @x|arg ptr dup @y|arg i32 const 3|tolerance 1e-5"
      "|buffer x dup f32:1.5,2,-0.5|buffer y dup f32:0.25,-1,4")
def float_dot(x, y, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * y[i]
    return s


@case("stem floats|returns f64 active|arg ptr dup @x|arg i32 const 3|arg f64 active 0.75"
      "|tolerance 1e-5|buffer x dup f32:1.5,2,-0.5")
def float_elements_double_sum(x, n, p):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * x[i] * p
    return s


@case("stem floats|returns f32 active|arg f32 active 1.25|arg f32 active -0.5|tolerance 1e-5")
def double_inside_float(x, y):
    t = x * y + 1.0
    return t * t - y


@case("stem floats|returns f32 active|arg f32 active 1.75|tolerance 1e-5")
def float_libm(x):
    return sin(x) * exp(x) + sqrt(x) + power(x, 1.5) - log(x) + tanh(x)


@case("stem floats|returns void|arg f32 active 1.5|arg ptr dup @x|arg ptr dup @y|arg i32 const 5"
      "|tolerance 1e-5|buffer x dup f32:1,2,3,4,5|buffer y dup f32:0.5,0.25,-1,2,4"
      "|seed y 1,-1,0.5,2,0.25")
def float_saxpy(a, x, y, n):
    for i in range(n):
        y[i] = a * x[i] + y[i]


# ------------------------------------------------------------------------------ attributes.c


@case("stem attributes|returns f64 active|arg ptr dup @x|arg ptr dup @y|arg i32 const 5"
      "|buffer x dup f64:1,2,3,-1,0.5|buffer y dup f64:4,-2,0.25,3,8")
def dot_of_restrict(x, y, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * y[i]
    return s


@case("stem attributes|returns f64 active|arg ptr dup @x|buffer x dup f64:1,-2,2,4"
      "|known result 5|known gradient 0.2 -0.4 0.4 0.8")
def norm_of_static_extent(x):
    return sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3])


@case("stem attributes|returns f64 active|arg ptr dup @c|arg f64 active 0.75"
      "|buffer c dup f64:1,-2,0.5")
def pure_callee(c, x):
    return (c[0] + x * (c[1] + x * c[2])) * (c[0] - x * (c[1] - x * c[2]))


@case("stem attributes|returns f64 active|arg f64 active 1.5|arg f64 active -2")
def const_attribute_callee(x, y):
    return x * y * y + y * x * x


@case("stem attributes|returns f64 active|arg ptr dup @o|arg ptr dup @x|arg i32 const 3"
      "|buffer o dup f64:0,0,0|buffer x dup f64:1,2,-0.5|seed o 0.5,0,1")
def returned_argument(out, x, n):
    s = Dual(0)
    for i in range(n):
        out[i] = x[i] * x[i]
        s = s + out[i] * (i + 1)
    return s


@case("stem attributes|returns f64 active|arg ptr dup @x|arg i32 const 4"
      "|buffer x dup f64:1.5,2,-0.5,3")
def assumed_aligned(x, n):
    p = Dual(1)
    for i in range(n):
        p = p * x[i]
    return p


# ------------------------------------------------------------------------------- fast_math.c


@case("stem fast_math|returns f64 active|arg f64 active 4|arg f64 active 3|tolerance 1e-10")
@case("stem fast_math|returns f64 active|arg f64 active 0|arg f64 active 3|tolerance 1e-10"
      "|nodifference slope is infinite", "infinite_slope_at_zero_reached")
def infinite_slope_at_zero(x, y):
    return sqrt(x) * y


@case("stem fast_math|returns f64 active|arg f64 active 2.25|tolerance 1e-10")
@case("stem fast_math|returns f64 active|arg f64 active 0|tolerance 1e-10"
      "|nodifference kink at zero|known gradient 0", "fast_guarded_root_at_zero")
def fast_guarded_root(x):
    return sqrt(x) * x if x > 0.0 else Dual(0)


@case("stem fast_math|returns f64 active|arg ptr dup @x|arg i32 const 9|tolerance 1e-10"
      "|buffer x dup f64:1,2,3,4,0.5,0.25,1.5,2.5,3.5")
def fast_reduction(x, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * x[i] / (1.0 + x[i])
    return s * s


@case("stem fast_math|returns f64 active|arg ptr dup @x|arg i32 const 3|tolerance 1e-10"
      "|buffer x dup f64:0.5,-2,3")
def fast_softplus_sum(x, n):
    s = Dual(0)
    for i in range(n):
        s = s + log(1.0 + exp(x[i]))
    return s


# -------------------------------------------------------------------------------- printing.c


@case("stem printing|returns f64 active|arg f64 active 1.5|arg i32 const 3"
      "|stdout 0 1.5|stdout 1 1.5|stdout 2 1.5")
def prints_each_iterate(x, n):
    y = x
    for _ in range(n):
        y = y * y - 0.5 * x
    return y


# --------------------------------------------------------------------------------- kernels.c


@case("stem kernels|returns f64 active|arg ptr dup @x|arg i32 const 2|buffer x dup f64:-1.2,1"
      "|known result 24.2|known gradient -215.6 -88", "rosenbrock_classical_start")
@case("stem kernels|returns f64 active|arg ptr dup @x|arg i32 const 5"
      "|buffer x dup f64:-1.5,0.5,2,1,-0.25")
def rosenbrock(x, n):
    s = Dual(0)
    for i in range(n - 1):
        a = x[i + 1] - x[i] * x[i]
        b = 1.0 - x[i]
        s = s + 100.0 * a * a + b * b
    return s


@case("stem kernels|returns void|arg ptr dup @a|arg ptr dup @b|arg ptr dup @c|arg i32 const 2"
      "|arg i32 const 2|arg i32 const 3|buffer a dup f64:1,2,3,4,5,6"
      "|buffer b dup f64:0.5,-1,2,1,-2,3|buffer c dup f64:9,9,9,9|seed c 1,2,-1,0.5")
def matrix_multiply(a, b, c, n, m, k):
    for i in range(n):
        for j in range(m):
            s = Dual(0)
            for l in range(k):
                s = s + a[i * k + l] * b[l * m + j]
            c[i * m + j] = s


@case("stem kernels|returns f64 active|arg ptr dup @x|arg i32 const 4|buffer x dup f64:1,3,2.5,-1")
def log_sum_exp(x, n):
    m = x[0]
    for i in range(1, n):
        m = maximum(m, x[i])
    s = Dual(0)
    for i in range(n):
        s = s + exp(x[i] - m)
    return m + log(s)


@case("stem kernels|returns f64 active|arg ptr dup @a|arg i32 const 3"
      "|buffer a dup f64:4,1,0.5,1,3,-1,0.5,-1,2")
def cholesky_log_determinant(a, n):
    d = Dual(0)
    for j in range(n):
        s = a[j * n + j]
        for k in range(j):
            s = s - a[j * n + k] * a[j * n + k]
        s = sqrt(s)
        a[j * n + j] = s
        d = d + 2.0 * log(s)
        for i in range(j + 1, n):
            t = a[i * n + j]
            for k in range(j):
                t = t - a[i * n + k] * a[j * n + k]
            a[i * n + j] = t / s
    return d


@case("stem kernels|returns void|arg ptr dup @y|arg ptr dup @p|arg f64 active 0.125|arg i32 const 3"
      "|buffer y dup f64:2,1|buffer p dup f64:1.1,0.4,0.1,0.4|seed y 1,-0.5")
def runge_kutta_predator_prey(y, p, h, steps):
    def slope(u):
        return [p[0] * u[0] - p[1] * u[0] * u[1], p[2] * u[0] * u[1] - p[3] * u[1]]

    for _ in range(steps):
        u = [y[0], y[1]]
        k1 = slope(u)
        k2 = slope([u[i] + 0.5 * h * k1[i] for i in (0, 1)])
        k3 = slope([u[i] + 0.5 * h * k2[i] for i in (0, 1)])
        k4 = slope([u[i] + h * k3[i] for i in (0, 1)])
        for i in (0, 1):
            y[i] = u[i] + h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i])


@case("stem kernels|returns f64 active|arg ptr dup @w|arg ptr const @x|arg i32 const 2"
      "|buffer w dup f64:0.1,-0.2,0.3,0.4,0.5,-0.6,0.7,-0.8,0.9,1,-1.5,2|buffer x const f64:1.5,-0.5")
def two_layer_network(w, x, n):
    out = Dual(0)
    for h in range(3):
        a = w[h * (n + 1) + n]
        for i in range(n):
            a = a + w[h * (n + 1) + i] * x[i]
        out = out + tanh(a) * w[3 * (n + 1) + h]
    return out


# ------------------------------------------------------------------------------ cpp_templates


@case("stem cpp_templates|returns f64 active|arg f64 active 1.5"
      "|function shapes::compile_time_power(double)|symbol _ZN6shapes18compile_time_powerEd")
def compile_time_power(x):
    return x * x * x * x * x - x * x


@case("stem cpp_templates|returns f64 active|arg ptr dup @x|buffer x dup f64:1,-0.5,2,0.25")
def array_norm_times_last(x):
    a = [x[i] * (i + 1) for i in range(4)]
    s = Dual(0)
    for v in a:
        s = s + v * v
    return s * a[3]


@case("stem cpp_templates|returns f32 active|arg f32 active 1.5|arg f64 active 0.25|tolerance 1e-5")
def template_at_two_precisions(x, y):
    return x * x + y * y


@case("stem cpp_templates|returns f64 active|arg f64 active 0.8|arg f64 active 1.5")
def lambda_quadrature(k, b):
    n = 8
    h = b / n

    def f(t):
        return exp(-k * t * t) * t

    s = f(Dual(0)) + f(b)
    for i in range(1, n):
        s = s + (4.0 if i % 2 else 2.0) * f(i * h)
    return s * h / 3.0


@case("stem cpp_templates|returns f64 active|arg ptr dup @x|arg i32 const 4"
      "|buffer x dup f64:0.5,2,-1,1.5")
def lambda_by_reference(x, n):
    even, odd = Dual(1), Dual(0.5)
    for i in range(n):
        even, odd = odd, even
        even = even + x[i] * odd
    return even * odd


# -------------------------------------------------------------------------------- cpp_classes


@case("stem cpp_classes|returns f64 active|arg f64 active 0.25|arg f64 active -0.5|arg i32 const 4")
def quadratic_map_orbit(re, im, n):
    x, y = Dual(0), Dual(0)
    for _ in range(n):
        x, y = x * x - y * y + re, x * y + y * x + im
    return x * x + y * y


@case("stem cpp_classes|returns f64 active|arg ptr dup @x|arg i32 const 4|buffer x dup f64:1,2,-0.5,3")
def owned_buffer(x, n):
    s = Dual(0)
    for i in range(1, n):
        s = s + sin(x[i]) * sin(x[i - 1])
    return s


@case("stem cpp_classes|returns f64 active|arg ptr dup @s|arg i32 const 2"
      "|function springs::total_energy(springs::Spring const*, int)"
      "|symbol _ZN7springs12total_energyEPKNS_6SpringEi"
      "|buffer s dup ptr:@a ptr:@b f64:2,0.5 ptr:@b ptr:@c f64:3,1.5"
      "|buffer a dup f64:0,0.5|buffer b dup f64:1,2|buffer c dup f64:2.5,-1")
def total_energy(s, n):
    e = Dual(0)
    for i in range(n):
        start, end, stiffness, rest = (s[4 * i + j] for j in range(4))
        dx, dy = end[0] - start[0], end[1] - start[1]
        stretch = sqrt(dx * dx + dy * dy) - rest
        e = e + 0.5 * stiffness * stretch * stretch
    return e


# ------------------------------------------------------------------------------- rust_scalar


@case("stem rust_scalar|returns f64 active|arg f64 active 0.5|arg f64 active 2")
def rust_logistic(x, k):
    return 1.0 / (1.0 + exp(-k * x))


@case("stem rust_scalar|returns f64 active|arg f64 active 0.8|arg f64 active 0.3"
      "|function rust_scalar::damped_sine"
      "|symbol _ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E")
def damped_sine(t, damping):
    return exp(-damping * t) * sin(2.0 * t)


@case("stem rust_scalar|returns f64 active|arg i32 const 3|arg f64 active 1.5")
@case("stem rust_scalar|returns f64 active|arg i32 const 1|arg f64 active 1.5",
      "rust_match_on_kind_cosine")
@case("stem rust_scalar|returns f64 active|arg i32 const -4|arg f64 active 1.5",
      "rust_match_on_kind_negative")
@case("stem rust_scalar|returns f64 active|arg i32 const 8|arg f64 active -1.5",
      "rust_match_on_kind_other")
def rust_match_on_kind(kind, x):
    if kind in (0, 3):
        return x * x
    if kind == 1:
        return cos(x)
    if kind < 0:
        return x / kind
    return x * x * x + sqrt(abs(x))


@case("stem rust_scalar|returns f32 active|arg f32 active 1.5|arg f32 active -0.75|tolerance 1e-5")
def rust_float_polynomial(x, y):
    t = x * y
    return t * t + 0.5 * x - y


@case("stem rust_scalar|returns f64 active|arg f64 active 1.1|arg i32 const 13")
def rust_recursive_power(x, n):
    return power(x, n)


@case("stem rust_scalar|returns f64 active|arg f64 active 0.8|arg f64 active 1.5")
def rust_closure_quadrature(k, b):
    n = 6
    h = b / n

    def f(t):
        return sin(k * t) * t

    s = 0.5 * (f(Dual(0)) + f(b))
    for i in range(1, n):
        s = s + f(i * h)
    return s * h


@case("stem rust_scalar|returns f64 active|arg f64 active 2|known gradient 0.20998684165")
def rust_newton_root(a):
    y = a
    while True:
        e = y * y * y - a
        if abs(e) < 1e-12:
            return y
        y = y - e / (3.0 * y * y)


# ------------------------------------------------------------------------------- rust_slices


@case("stem rust_slices|returns f64 active|arg ptr dup @x|arg ptr dup @y|arg i64 const 4"
      "|buffer x dup f64:1,2,3,-1|buffer y dup f64:0.5,4,-2,3")
@case("stem rust_slices|returns f64 active|arg ptr dup @x|arg ptr dup @x|arg i64 const 3"
      "|buffer x dup f64:1,2,3|known gradient 2 4 6", "rust_dot_with_itself")
def rust_dot(x, y, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * y[i]
    return s


@case("stem rust_slices|returns void|arg ptr dup @x|arg i64 const 3|arg f64 active 0.5"
      "|buffer x dup f64:1,2,-3|seed x 1,0.5,-1")
def rust_scale_in_place(x, n, k):
    for i in range(n):
        x[i] = x[i] * (k * x[i])


@case("stem rust_slices|returns f64 active|arg ptr dup @x|arg i64 const 3|arg ptr dup @w|arg i64 const 3"
      "|function rust_slices::weighted_norm"
      "|symbol _ZN11rust_slices13weighted_norm17hff3c77f74ca39555E"
      "|buffer x dup f64:1,2,-2|buffer w dup f64:1,0.5,3")
def weighted_norm(x, n, w, _):
    s = Dual(0)
    for i in range(n):
        s = s + w[i] * x[i] * x[i]
    return sqrt(s)


@case("stem rust_slices|returns f64 active|arg ptr dup @x|arg i64 const 5|buffer x dup f64:1,3,2,2.5,4")
def rust_window_roughness(x, n):
    s = Dual(0)
    for i in range(n - 1):
        if x[i + 1] > x[i]:
            s = s + (x[i + 1] - x[i]) * (x[i + 1] - x[i])
    return s


@case("stem rust_slices|returns f32 active|arg ptr dup @x|arg i64 const 4|tolerance 1e-5"
      "|buffer x dup f32:1,2,-0.5,4")
def rust_float_mean_square(x, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * x[i]
    return s / n


@case("stem rust_slices|returns void|arg ptr dup @x|arg i64 const 4|buffer x dup f64:1,2,3,4"
      "|seed x 1,0,2,-1")
def rust_prefix_sum_in_place(x, n):
    for i in range(1, n):
        x[i] = x[i] + x[i - 1] * 0.5


# ------------------------------------------------------------------------------ rust_structs


@case("stem rust_structs|returns f64 active|arg ptr dup @b|buffer b dup f64:1,2,-0.5 f64:3 i8:0 pad:7")
@case("stem rust_structs|returns f64 active|arg ptr dup @b|buffer b dup f64:1,2,-0.5 f64:3 i8:1 pad:7",
      "rust_kinetic_energy_pinned")
def rust_kinetic_energy(b):
    if b[4]:
        return Dual(0)
    return 0.5 * b[3] * (b[0] * b[0] + b[1] * b[1] + b[2] * b[2])


@case("stem rust_structs|returns void|arg ptr dup @b|arg ptr dup @i"
      "|buffer b dup f64:1,2,-0.5 f64:4 i8:0 pad:7|buffer i dup f64:0.5,-1,2|seed b 1,0.5,-2,0.25")
def rust_push_body(b, impulse):
    for i in range(3):
        b[i] = b[i] + impulse[i] / b[3]


@case("stem rust_structs|returns f64 active|arg f64 active 1.5|arg f64 active 2|arg f64 active 3")
@case("stem rust_structs|returns f64 active|arg f64 active 1.5|arg f64 active 2|arg f64 active 0.5",
      "rust_static_dispatch_low")
def rust_static_dispatch(radius, width, height):
    return (2.0 * (math.pi * radius * radius)
            / (width * height + width * maximum(height, Dual(1))))


@case("stem rust_structs|returns f64 active|arg f64 active 1.5|arg f64 active 2|arg f64 active -0.75")
def rust_enum_steps(x, a, b):
    y = -(x * a + b) * b
    return y * y
