"""The cases of programs/: what each program means, written again by hand in Python.

Containers, pointers and objects of the programs become plain Python here; see models.py for what a
model gets.
"""

from dual import Dual, cos, exp, log, maximum, sin, sqrt, tanh, value
import math

CASES = []


def case(text, name=None):
    """Registers one entry of the manifest; several may share a model."""

    def register(model):
        CASES.append((name or model.__name__, model, text))
        return model

    return register


def total(values, start=0.0):
    s = Dual(start)
    for v in values:
        s = s + v
    return s


def product(values):
    p = Dual(1)
    for v in values:
        p = p * v
    return p


def take(p, n):
    return [p[i] for i in range(n)]


X3 = "|buffer x dup f64:1.5,-0.5,0.75"
X4 = "|buffer x dup f64:1.5,-0.5,0.75,1.25"
READS = "|returns f64 active|arg ptr dup @x|arg i32 const "

# -------------------------------------------------------------------------- growing_arrays.c


@case("stem growing_arrays|returns f64 active|arg f64 active 2|arg i32 const 5"
      "|known result 160|known gradient 160")
def products_of_neighbours(x, n):
    return total(x * (i + 1) * (x * (i + 2)) for i in range(n - 1))


@case("stem growing_arrays|returns f64 active|arg f64 active 1.25|arg i32 const 2",
      "recurrence_without_growth")
@case("stem growing_arrays|returns f64 active|arg f64 active 0.75|arg i32 const 7")
def recurrence_while_growing(x, n):
    a = [x, x * x]
    for i in range(2, n):
        a.append(a[i - 1] * a[i - 2] + a[0])
        a[0] = a[0] * 0.5
    return a[n - 1] + a[0]


@case("stem growing_arrays" + READS + "4|arg i32 const 2" + X4)
def shrink_after_filling(x, n, keep):
    return product(v * v for v in take(x, keep))


@case("stem growing_arrays" + READS + "4" + X4)
def aligned_blocks(x, n):
    a = [v * v for v in take(x, n)]
    b = [v * x[0] for v in a]
    return total(a[i] * b[n - 1 - i] for i in range(n))


@case("stem growing_arrays" + READS + "4" + X4)
def growing_structs(x, n):
    return total(x[i] * (x[i] * x[0]) * i for i in range(n) if x[i] > 0.0)


# ---------------------------------------------------------------------------- linked_data.c


@case("stem linked_data" + READS + "4" + X4)
def list_inserted_in_order(x, n):
    return total((i + 1) * v * v for i, v in enumerate(sorted(take(x, n), key=value)))


@case("stem linked_data|returns f64 active|arg f64 active 0.75|arg i32 const 4")
def list_reversed_in_place(x, n):
    p = Dual(0)
    for i in range(n):
        p = p * x + x * (i + 1)
    return p


@case("stem linked_data" + READS + "5|buffer x dup f64:0.5,-0.25,0.75,1.25,0.125")
def binary_tree_fold(x, n):
    root = None

    def insert(at, key, weight):
        if at is None:
            return [key, weight, None, None]
        side = 3 if key > at[0] else 2
        at[side] = insert(at[side], key, weight)
        return at

    def fold(at, depth):
        if at is None:
            return Dual(0)
        return at[1] * at[0] / depth + fold(at[2], depth + 1) + sin(fold(at[3], depth + 1))

    for i in range(n):
        root = insert(root, x[i], x[(i + 1) % n])
    return fold(root, 1)


GROUPS = ("|returns f64 active|arg ptr dup @x|arg ptr const @key|arg i32 const 5"
          "|buffer x dup f64:1.5,-0.5,0.75,1.25,2|buffer key const i32:3,7,3,1,7")


@case("stem linked_data" + GROUPS)
def hash_table_sums(x, key, n):
    sums = {}
    for i in range(n):
        sums[key[i]] = sums.get(key[i], 0.0) + x[i]
    return total(x[i] * sums[key[i]] * sums[key[i]] for i in range(n))


@case("stem linked_data|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg ptr dup @c"
      "|arg f64 active 0.5|buffer a dup f64:1.5,2|buffer b dup f64:-1,0.5|buffer c dup f64:3,0.25"
      "|seed c 0.5,-1")
def structure_of_pointers_copied(a, b, c, k):
    for i in range(2):
        c[i] = c[i] * (b[i] * k)
    return c[0] * a[1] + c[1]


# ----------------------------------------------------------------------- uncertain_pointers.c


SELECT = "stem uncertain_pointers|returns f64 active"


@case(SELECT + "|arg ptr dup @a|arg ptr const @b|arg i32 const 1|buffer a dup f64:3"
      "|buffer b const f64:5|known gradient 2")
@case(SELECT + "|arg ptr dup @a|arg ptr const @b|arg i32 const 0|buffer a dup f64:3"
      "|buffer b const f64:5|known gradient 1", "doubles_what_is_selected_constant")
@case(SELECT + "|arg ptr dup @a|arg ptr dup @b|arg i32 const 0|buffer a dup f64:3"
      "|buffer b dup f64:5", "doubles_what_is_selected_both_active")
def doubles_what_is_selected(a, b, c):
    q = a if c else b
    q[0] = q[0] * 2.0
    return a[0] + b[0]


@case(SELECT + "|arg ptr dup @x|arg ptr const @t|arg ptr const @k|arg i32 const 4" + X4
      + "|buffer t const f64:2,3,4,5|buffer k const i32:0,1,1,0")
def cursor_over_both(x, table, from_table, n):
    return product((table[i] if from_table[i] else x[i]) + 1.0 for i in range(n))


@case("stem uncertain_pointers|returns void|arg ptr dup @x|arg ptr const @l|arg i32 const 4" + X4
      + "|buffer l const f64:1|seed x 1,0.5,-1,2", "halve_the_larger_constant_limit")
@case("stem uncertain_pointers|returns void|arg ptr dup @x|arg ptr dup @l|arg i32 const 4" + X4
      + "|buffer l dup f64:1|seed x 1,0.5,-1,2|seed l 1")
def halve_the_larger(x, limit, n):
    for i in range(n):
        if x[i] > limit[0]:
            x[i] = x[i] * 0.5 * x[i]
        else:
            limit[0] = limit[0] * 0.5 * x[i]


@case(SELECT + "|arg ptr dup @x|arg ptr dup @w|arg i32 const 3" + X3 + "|buffer w dup f64:2,3,4")
@case(SELECT + "|arg ptr dup @x|arg ptr dup null|arg i32 const 3" + X3, "default_if_null_is_null")
def default_if_null(x, optional, n):
    return total(x[i] * x[i] * (optional[i] if optional else 1.0) for i in range(n))


@case(SELECT + "|arg ptr dup @x|arg i32 const 3|arg i32 const 3" + X3)
def swap_of_buffers(x, n, steps):
    now = take(x, n)
    for _ in range(steps):
        now = [now[i] * now[(i + 1) % n] for i in range(n)]
    return total(now)


# -------------------------------------------------------------------------------- dispatch.c


def unary(k):
    return [lambda v: v * v, lambda v: 0.5 * sin(v), lambda v: 1.0 / (1.0 + v * v), exp][k]


@case("stem dispatch|returns f64 active|arg f64 active 0.75|arg ptr const @k|arg i32 const 6"
      "|buffer k const i32:0,1,3,2,1,0")
def table_of_functions(x, program, n):
    for i in range(n):
        x = unary(program[i])(x) + 0.25
    return x


@case("stem dispatch|returns f64 active|arg f64 active 0.75|arg i32 const 2",
      "function_from_branch_library")
@case("stem dispatch|returns f64 active|arg f64 active 0.75|arg i32 const 1",
      "function_from_branch_sine")
@case("stem dispatch|returns f64 active|arg f64 active 0.75|arg i32 const 0")
def function_from_branch(x, which):
    f = sqrt if which == 2 else unary(which)
    return f(x) * f(2.0 * x)


@case("stem dispatch|returns f64 active|arg f64 active 0.75|arg f64 active 1.5|arg i32 const 4")
def callback_with_context(rate, y, n):
    history, h = [], 0.125

    def slope(t, v):
        history.append(v)
        return t - rate * v

    for i in range(n):
        k = slope(i * h, y)
        y = y + h * slope(i * h + 0.5 * h, y + 0.5 * h * k)
    return y + history[len(history) // 2] * y


@case("stem dispatch|returns f64 active|arg ptr dup @g|arg f64 active 0.75"
      "|buffer g dup f64:1.5,-0.5,2")
def pipeline_of_stages(gains, x):
    for i, k in enumerate((0, 2, 1)):
        x = gains[i] * unary(k)(x)
    return x


@case("stem dispatch" + READS + "3" + X3 + "|seed x 1,0.5,-1")
def visitor_changes_elements(x, n):
    s = Dual(0)
    for i in range(n):
        s = s + x[i] * x[i]
        x[i] = x[i] * s
    return s + x[n - 1]


# -------------------------------------------------------------------------- unions_and_bits.c


@case("stem unions_and_bits" + READS + "6|buffer x dup f64:1.5,-0.5,0.75,1.25,2,3"
      "|tolerance 1e-6|nodifference rounds to single precision")
def tagged_union_areas(x, n):
    def area(i):
        v = x[i]
        return [3.0 * v * v, v * x[0], float(i), v * 2.0][i % 4]

    return product(area(i) for i in range(n))


@case("stem unions_and_bits|returns f64 active|arg f64 active 1.5|arg i32 const 0",
      "sign_flipped_by_bits_kept")
@case("stem unions_and_bits|returns f64 active|arg f64 active 1.5|arg i32 const 1")
def sign_flipped_by_bits(x, flip):
    return (-x if flip else x) * x * x


@case("stem unions_and_bits|returns f64 active|arg f64 active 1.5")
def negated_by_bits(x):
    return -x * exp(-x)


@case("stem unions_and_bits|returns f64 active|arg f64 active 1.5", "magnitude_by_bits_positive")
@case("stem unions_and_bits|returns f64 active|arg f64 active -1.5")
def magnitude_by_bits(x):
    return x * x * x


@case("stem unions_and_bits|returns f64 active|arg f64 active -13")
def mantissa_by_masks(x):
    y = x * 2.0 ** -math.frexp(value(x))[1]
    return y * y


@case("stem unions_and_bits|returns void|arg ptr dup @x|arg i32 const 4" + X4
      + "|seed x 1,0.5,-1,2")
def signs_flipped_in_array(x, n):
    for i in range(n):
        x[i] = -x[i]


@case("stem unions_and_bits" + READS + "3" + X3)
def bytes_moved_by_hand(x, n):
    return product(take(x, n))


@case("stem unions_and_bits" + READS + "4" + X4)
def words_swapped(x, n):
    for i in range(n // 2):
        x[i], x[n - 1 - i] = x[n - 1 - i], x[i]
    return x[0] * x[0] * x[n - 1]


# ----------------------------------------------------------------------------- stack_memory.c


@case("stem stack_memory" + READS + "4" + X4)
def array_of_variable_length(x, n):
    return total(product(x[j] * x[i - 1] for j in range(i)) for i in range(1, n + 1))


@case("stem stack_memory" + READS + "4" + X4)
def alloca_in_loop(x, n):
    s, previous = Dual(0), None
    for i in range(n):
        s = s + (previous * x[i] if previous is not None else 1.0)
        previous = x[i] * x[i]
    return s * previous


@case("stem stack_memory" + READS + "3" + X3)
def two_dimensional_array(x, n):
    a = [[x[i] * x[j] + float(i == j) for j in range(n)] for i in range(n)]
    return total(a[i][j] * a[j][(i + 1) % n] for i in range(n) for j in range(n))


@case("stem stack_memory|returns f64 active|arg f64 active 1.75|arg f64 const 6")
def dynamic_loop_calls_dynamic_loop(x, limit):
    def settle(v, n):
        trace = [v]
        while len(trace) - 1 < n and trace[-1] > 0.5:
            trace.append(trace[-1] * trace[-1] * 0.5)
        return trace[-1] + trace[(len(trace) - 1) // 2]

    s, t, n = x, Dual(0), 1
    while t < limit:
        r = settle(s, n)
        t = t + r * r
        s = s * 0.9 + 0.1 * r
        n += 1
    return t + s


@case("stem stack_memory" + READS + "3" + X3)
def freed_before_return(x, n):
    p = product(exp(v) + x[0] for v in take(x, n))
    return total(p * v * (p * v) for v in take(x, n))


@case("stem stack_memory" + READS + "4" + X4)
def recursion_with_allocation(x, n):
    def halves(v):
        if len(v) == 1:
            return [v[0] * v[0]]
        left, right = halves(v[: len(v) // 2]), halves(v[len(v) // 2:])
        return [r * left[0] for r in left + right]

    return total(r * (i + 1) for i, r in enumerate(halves(take(x, n))))


# --------------------------------------------------------------------------------- vectors.cpp


@case("stem vectors|returns f64 active|arg f64 active 2|arg i32 const 5|known gradient 160")
def vector_pushed_products(x, n):
    return products_of_neighbours(x, n)


@case("stem vectors" + READS + "4" + X4)
def vector_resized_and_erased(x, n):
    a = take(x, n) + [x[0], x[0]]
    del a[1]
    a.insert(0, a[-1] * x[1])
    a.pop()
    return total(v * v * float(i + 1) for i, v in enumerate(a))


@case("stem nested_vectors" + READS + "3" + X3)
def vector_of_vectors(x, n):
    rows = [product(x[i] * x[j] for j in range(i + 1)) for i in range(n)]
    return total(rows + rows[:1])


@case("stem nested_vectors" + READS + "4" + X4)
def vector_of_structs(x, n):
    s = Dual(0)
    for i in range(n):
        v = x[i] * 0.5
        p = x[i] + 0.1 * v * x[i]
        s = s + p * p * i + v
    return s


@case("stem algorithms|returns f64 active|arg ptr dup @x" + X3)
def array_by_value(x):
    a = take(x, 3) + [x[0] * x[1]]
    return total(a[i] * a[3 - i] for i in range(4))


@case("stem algorithms" + READS + "4" + X4)
def standard_algorithms(x, n):
    b = [v * v + x[0] for v in take(x, n)]
    return product(total(b[: i + 1]) for i in range(n))


@case("stem algorithms" + READS + "4" + X4)
def sorted_copy(x, n):
    a = sorted(take(x, n), key=value)
    return total(v * v * (i + 1) for i, v in enumerate(a)) + a[-1]


@case("stem vectors" + READS + "3" + X3)
def vector_assigned_and_swapped(x, n):
    return total(x[0] * v for v in take(x, n)) * x[1]


# ------------------------------------------------------------------------------ containers.cpp


@case("stem ordered_maps" + GROUPS)
def map_of_sums(x, key, n):
    sums = {}
    for i in range(n):
        sums[key[i]] = sums.get(key[i], 0.0) + x[i]
    return total(k * v * v for k, v in sums.items())


@case("stem ordered_maps" + GROUPS)
def map_with_lookups(x, key, n):
    table = {}
    for i in range(n):
        table.setdefault(key[i], x[i])
    del table[key[0]]
    return product(table[key[i]] * x[i] for i in range(n) if key[i] in table)


@case("stem hashed_maps" + GROUPS)
def unordered_map_of_sums(x, key, n):
    sums = {}
    for i in range(n):
        sums[key[i]] = sums.get(key[i], 0.0) + x[i] * x[i]
    return product(sums[key[i]] for i in range(n))


@case("stem sequences" + READS + "4" + X4)
def list_spliced(x, n):
    a = []
    for i in range(n):
        a = [x[i]] + a if i % 2 else a + [x[i] * x[0]]
    s, w = Dual(0), Dual(1)
    for v in a:
        s, w = s + w * v, w * x[1]
    return s


@case("stem sequences|returns f64 active|arg f64 active 0.75|arg i32 const 5")
def deque_as_queue(x, n):
    queue, s = [x, x * x], Dual(0)
    for _ in range(n):
        v = queue.pop(0)
        s = s + v
        queue.append(0.5 * v * queue[-1])
    return s


@case("stem alternatives" + READS + "4" + X4)
def optional_values(x, n):
    return total(v * v if v > 0.0 else v for v in take(x, n))


@case("stem alternatives" + READS + "4" + X4)
def variant_of_shapes(x, n):
    return total(3.0 * v * v if i % 2 else v * x[0] for i, v in enumerate(take(x, n)))


@case("stem alternatives|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def tuples_and_pairs(x, y):
    return x * y * 2.0 * (x / y) + x / y


# --------------------------------------------------------------------------- virtual_calls.cpp

C3 = "|buffer c dup f64:1.5,-0.5,2"


@case("stem virtual_calls|returns f64 active|arg ptr dup @c|arg f64 active 0.75" + C3)
def array_of_base_pointers(c, x):
    def power(k, e):
        return lambda v: k * product([v] * e)

    first, third = power(c[0], 2), power(c[2], 3)

    def wave(v):
        return sin(c[1] * v)

    return (1.5 * first(x) * first(2.0 * x) + 2.25 * wave(x) * wave(2.0 * x)
            + 1.5 * third(x) * third(2.0 * x))


@case("stem virtual_calls|returns f64 active|arg ptr dup @c|arg i32 const 3|arg f64 active 0.75"
      + C3)
def hierarchy_on_the_heap(c, n, x):
    s = total(sin(c[i] * x) if i % 2 else c[i] * product([x] * (i + 1)) for i in range(n))
    return 2.0 * s * x


@case("stem virtual_calls" + READS + "3|arg i32 const 0" + X3,
      "state_behind_virtual_calls_linear")
@case("stem virtual_calls" + READS + "3|arg i32 const 1" + X3)
def state_behind_virtual_calls(x, n, quadratic):
    s, w = Dual(0), x[0]
    for v in take(x, n):
        s = s + (w * v * v if quadratic else v)
        w = w * 0.5
    return s * s


@case("stem virtual_calls|returns f64 active|arg f64 active 1.5")
def two_base_classes(x):
    return x * (x * x) * (x * (3.0 * x)) + x * x


# ------------------------------------------------------------------------------- callables.cpp


@case("stem callables|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def function_object(x, k):
    return k * x * x + k * (2.0 * x) * (2.0 * x)


@case("stem callables|returns f64 active|arg f64 active 0.75|arg ptr dup @c|arg i32 const 3" + C3)
def functions_in_a_vector(x, c, n):
    for i in range(n):
        x = sin(c[i] * x) if i % 2 else c[i] * x + i
    return x


@case("stem callables|returns f64 active|arg ptr dup @c|arg f64 active 0.75"
      "|buffer c dup f64:1.5,-0.5,2,0.25")
def function_with_large_capture(c, x):
    def f(v):
        return ((c[0] * v + c[1]) * v + c[2]) * v + c[3]

    return f(x) * f(Dual(0.5))


@case("stem callables" + READS + "3" + X3)
def captured_by_reference(x, n):
    s = Dual(0)
    for i in range(n):
        s = (s + x[i] * x[i]) * (1.0 + 1.0 / (i + 1))
    return s


@case("stem callables|returns f64 active|arg f64 active 0.75|arg i32 const 3")
def recursive_function_object(x, n):
    def f(v, k):
        return v if k == 0 else v * f(v * x, k - 1)

    return f(x, n)


@case("stem callables|returns f64 active|arg f64 active 2")
def secant_after_bisection(a):
    def f(v):
        return v * v - a

    low, high = Dual(0), a
    for _ in range(3):
        middle = 0.5 * (low + high)
        if f(middle) > 0.0:
            high = middle
        else:
            low = middle
    return low - f(low) / (f(high) - f(low)) * (high - low)


@case("stem callables|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def returned_closure(x, y):
    return x * (y * (x * y) + y) + x


@case("stem function_references|returns f64 active|arg f64 active 1.5|arg f64 active -0.75|arg i32 const 0",
      "function_object_by_reference_square")
@case("stem function_references|returns f64 active|arg f64 active 1.5|arg f64 active -0.75|arg i32 const 1")
def function_object_by_reference(x, k, wave):
    def f(v):
        return sin(k * v) if wave else k * v * v

    return f(f(x)) * k


@case("stem function_values|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def function_object_by_value(x, k):
    def f(v):
        return k * k * v + k

    return f(x) * f(2.0 * x)


# ----------------------------------------------------------------------------- expressions.cpp


@case("stem expressions|returns f64 active|arg ptr dup @x|arg ptr dup @y|arg f64 active 0.5" + X4
      + "|buffer y dup f64:2,-1,0.25,0.5")
def lazy_vector_expression(x, y, k):
    s = Dual(0)
    for i in range(4):
        c = k * x[i] + y[i] * x[i]
        c = c + c * y[i]
        s = s + c * c + k * y[i]
    return s


def multiply(a, b):
    n = len(a)
    return [[total(a[i][k] * b[k][j] for k in range(n)) for j in range(n)] for i in range(n)]


def rows_of(x, n):
    return [[x[i * n + j] for j in range(n)] for i in range(n)]


@case("stem expressions" + READS + "2|arg i32 const 3" + X4)
def matrix_power_trace(x, n, p):
    a = rows_of(x, n)
    r = a
    for _ in range(1, p):
        m = multiply(r, a)
        r = [[m[i][j] + a[i][j] for j in range(n)] for i in range(n)]
    return total(r[i][i] for i in range(n))


@case("stem expressions" + READS + "2" + X4)
def matrix_moved_and_copied(x, n):
    c = rows_of(x, n)
    b = rows_of(x, n)
    b[0][0] = b[0][0] * c[n - 1][n - 1]
    a = multiply(b, c)
    return total(a[i][i] for i in range(n)) * c[0][n - 1]


@case("stem expressions|returns f64 active|arg f64 active -0.5|arg f64 active 1.5")
def interval_arithmetic(a, b):
    def times(p, q):
        ends = sorted((u * v for u in p for v in q), key=value)
        return ends[0], ends[-1]

    x = (a, b)
    y = times(x, x)
    z = times(x, (Dual(0.5), a * b))
    return (y[1] + b - z[0]) - (y[0] + a - z[1])


# ------------------------------------------------------------------------------- ownership.cpp


@case("stem ownership" + READS + "3" + X3)
def unique_array(x, n):
    return product(v * v + x[0] for v in take(x, n))


@case("stem ownership" + READS + "4" + X4)
def chain_of_unique_pointers(x, n):
    s = Dual(0)
    for i in reversed(range(n)):
        v = x[i] * (i + 1)
        s = s * 0.5 + v * v
    return s


@case("stem ownership|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def shared_parameter(x, y):
    v = x * y + 1.0
    return v * v * 4.0


@case("stem ownership" + READS + "3" + X3)
def object_per_iteration(x, n):
    return product(total(v * v for v in take(x, i)) for i in range(1, n + 1))


@case("stem ownership|returns f64 active|arg f64 active 0.75|arg i32 const 4")
def new_and_delete(x, n):
    many = [x * x * (i + 1) for i in range(n)]
    return total(many[i] * (many[n - 1 - i] * x) for i in range(n))


# ------------------------------------------------------- complex_numbers.c, complex_class.cpp


class Pair:
    """A complex number made of duals."""

    def __init__(self, re, im):
        self.re, self.im = re, im

    def __add__(self, o):
        return Pair(self.re + o.re, self.im + o.im)

    def __mul__(self, o):
        return Pair(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)

    def __truediv__(self, o):
        n = o.re * o.re + o.im * o.im
        q = self * o.conjugate()
        return Pair(q.re / n, q.im / n)

    def conjugate(self):
        return Pair(self.re, -self.im)


QUATERNARY = "|returns f64 active|arg f64 active 1|arg f64 active 2|arg f64 active 3|arg f64 active 4"


@case("stem complex_numbers" + QUATERNARY + "|known gradient -18 49 -4 23")
def complex_product(a, b, c, d):
    z = Pair(a, b) * Pair(c, d)
    return z.re * z.re + 3.0 * z.im


@case("stem complex_numbers" + QUATERNARY + "|known gradient -0.3744 0.5008 0.124672 -0.250304")
def complex_quotient(a, b, c, d):
    z = Pair(a, b) / Pair(c, d)
    return z.re * z.re + 3.0 * z.im


@case("stem complex_numbers" + READS + "2" + X4)
def complex_polynomial(x, n):
    r = Pair(Dual(1), Dual(0))
    for i in range(n):
        r = r * Pair(x[2 * i], x[2 * i + 1]) + Pair(x[0], x[1]).conjugate()
    return r.re - 2.0 * r.im


@case("stem complex_numbers|returns f64 active|arg f64 active 0.25|arg f64 active -0.5"
      "|arg i32 const 4")
def complex_iteration(a, b, n):
    z = Pair(Dual(0), Dual(0))
    for _ in range(n):
        z = z * z + Pair(a, b)
    return (z * z.conjugate()).re


@case("stem complex_class" + QUATERNARY)
def complex_class_product(a, b, c, d):
    z = Pair(a, b) * Pair(c, d) + Pair(a * 2.0, d * 2.0)
    return z.re * z.re + 3.0 * z.im + (z.re * z.re + z.im * z.im)


@case("stem complex_class" + QUATERNARY)
def complex_class_quotient(a, b, c, d):
    return complex_quotient(a, b, c, d)


@case("stem complex_class" + READS + "2" + X4)
def complex_class_vector(x, n):
    p = Pair(Dual(1), Dual(0))
    for i in range(n):
        p = p * (Pair(x[2 * i], x[2 * i + 1]) + Pair(x[0], x[1]).conjugate())
    return sqrt(p.re * p.re + p.im * p.im) + p.im


@case("stem complex_class|returns f64 active|arg f64 active 0.25|arg f64 active -0.5")
def complex_class_exponential(a, b):
    return exp(a) * cos(b) * (exp(a) * sin(b))


# ------------------------------------------------------------------------------ precisions.c


@case("stem precisions|returns f64 active|arg f64 active 0.75|arg i32 const 6|tolerance 1e-11")
def long_double_series(x, n):
    term, s = Dual(1), Dual(0)
    for i in range(1, n + 1):
        term = term * x / i
        s = s + term
    return s


@case("stem precisions" + READS + "4|tolerance 1e-11" + X4)
def long_double_array(x, n):
    a = [v * x[0] for v in take(x, n)]
    for i in range(1, n):
        a[i] = a[i] * a[i - 1]
    return a[n - 1] + sqrt(a[0])


@case("stem precisions|returns f64 active|arg ptr dup @x|arg ptr dup @y|arg i32 const 3"
      "|tolerance 5e-3|nodifference rounded to eleven bits" + X3
      + "|buffer y dup f64:1.25,2.5,-0.5")
def half_precision_dot(x, y, n):
    s = total(x[i] * y[i] for i in range(n))
    return s * s


@case("stem precisions" + READS + "3|tolerance 1e-5|nodifference rounded to single precision"
      + X3)
def mixed_precision_sum(x, n):
    return total(total(v * v for v in take(x, i + 1)) * x[i] for i in range(n))


@case("stem precisions" + READS + "4|tolerance 1e-11" + X4)
def vectors_of_long_double(x, n):
    p, q, kept = Dual(1), Dual(2), []
    for i in range(n):
        kept.append((p, q))
        p, q = p * x[i] + kept[i // 2][0], q * x[n - 1 - i] + kept[i // 2][1]
    return p * kept[n - 1][1] + q


# -------------------------------------------------------------------------- passed_by_value.c

SINGLE = "|tolerance 1e-5|nodifference rounded to single precision"


@case("stem passed_by_value|returns f64 active|arg f64 active 0.75|arg f64 active -1.25" + SINGLE)
def two_floats_in_a_register(x, y):
    for _ in range(3):
        x, y = x - 0.5 * y, y + 0.5 * x
    return x * y


@case("stem passed_by_value|returns f64 active|arg f64 active 0.75|arg f64 active -1.25"
      "|arg f64 active 0.5" + SINGLE)
def three_floats_in_registers(a, b, c):
    def cross(p, q):
        return (p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0])

    r = cross((a, b, c), cross((Dual(1), a, Dual(2)), (a, b, c)))
    return r[0] + 2.0 * r[1] + 3.0 * r[2]


@case("stem passed_by_value|returns f64 active|arg f64 active 0.75" + SINGLE)
def float_beside_integer(a):
    w = a * a
    return w * w * 2.0 * 3.0


@case("stem passed_by_value" + READS + "4" + X4)
def number_and_count_returned(x, n):
    v = Dual(1)
    for i in range(n):
        v = v * x[i] + float(i)
    return v * n


@case("stem passed_by_value" + READS + "2" + X4)
def large_structure_by_value(x, n):
    a = rows_of(x, n)
    b = multiply(a, a)
    b = multiply(b, b)
    return b[0][0] * a[0][0] + b[n - 1][0]


# ------------------------------------------------------------------------------- kept_state.c


@case("stem thread_state" + READS + "4" + X4)
def carried_in_thread(x, n):
    c = x[0]
    for i in range(1, n):
        c = c * x[i] + sin(c)
    return c * c


@case("stem kept_state|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def stack_of_globals(x, y):
    a, b = x * y, y
    a, b = a + b, a * b
    return a * b * x


@case("stem kept_state|returns f64 active|arg f64 active 1.5", "interpolated_in_third_interval")
@case("stem kept_state|returns f64 active|arg f64 active 0.25")
def interpolated_from_table(x):
    knots, heights = (0.0, 0.5, 1.25, 2.0, 3.5), (1.0, 0.25, -0.5, 2.0, 1.5)
    k = max(i for i in range(4) if knots[i] <= value(x))
    t = (x - knots[k]) / (knots[k + 1] - knots[k])
    return heights[k] * (1.0 - t) + heights[k + 1] * t * t


@case("stem kept_state|returns f64 active|arg f64 active -0.75|arg ptr const @t"
      "|buffer t const i8:119,0")
def table_of_structures(x, first):
    s = Dual(0)
    for i, (name, gain, curve) in enumerate((("l", 2.0, abs), ("w", 0.5, sin), ("b", 1.5, cos))):
        if ord(name) != first[0]:
            s = s + gain * curve(x * (i + 1))
    return s


@case("stem kept_state|returns f64 active|arg f64 active 0.75|arg i32 const 6")
def memo_in_static_array(x, n):
    m = [x, x * x]
    for i in range(2, n + 1):
        m.append(m[i - 1] * 0.5 + m[i - 2] * m[1])
    return m[n]


# ------------------------------------------------------------------------ numerical_methods.c


@case("stem numerical_methods|returns f64 active|arg ptr dup @re|arg ptr dup @im|arg i32 const 4"
      "|buffer re dup f64:1.5,-0.5,0.75,1.25|buffer im dup f64:0,0.5,-1,2|tolerance 1e-11")
def fourier_transform_in_place(re, im, n):
    z = [Pair(re[i], im[i]) for i in range(n)]
    for k in range(n):
        s = Pair(Dual(0), Dual(0))
        for i in range(n):
            angle = -2.0 * math.pi * i * k / n
            s = s + z[i] * Pair(Dual(math.cos(angle)), Dual(math.sin(angle)))
        re[k], im[k] = s.re, s.im
    return total((k + 1) * (re[k] * re[k] + im[k] * im[k]) for k in range(n))


@case("stem numerical_methods|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg i32 const 3"
      "|buffer a dup f64:0.5,1,-2,3,0.25,1,-1,4,2|buffer b dup f64:1,-0.5,2|tolerance 1e-11")
def gauss_with_pivoting(a, b, n):
    for k in range(n):
        pivot = max(range(k, n), key=lambda i: abs(value(a[i * n + k])))
        for j in range(n):
            a[k * n + j], a[pivot * n + j] = a[pivot * n + j], a[k * n + j]
        b[k], b[pivot] = b[pivot], b[k]
        for i in range(k + 1, n):
            f = a[i * n + k] / a[k * n + k]
            for j in range(k, n):
                a[i * n + j] = a[i * n + j] - f * a[k * n + j]
            b[i] = b[i] - f * b[k]
    for i in reversed(range(n)):
        b[i] = (b[i] - total(a[i * n + j] * b[j] for j in range(i + 1, n))) / a[i * n + i]
    return total(b[i] * b[i] * (i + 1) for i in range(n))


@case("stem numerical_methods" + READS + "5|arg i32 const 2|buffer x dup f64:3,-1,2,0.5,4")
def quick_select(x, n, k):
    # The order that the search leaves behind, worked out by hand: 0.5, -1, 2, 3, 4.
    v = take(x, n)
    for i, old in enumerate((3, 1, 2, 0, 4)):
        x[i] = v[old]
    return x[k] * x[k]


@case("stem numerical_methods|returns f64 active|arg ptr dup @x|buffer x dup f64:3,-1,2,0.5")
def sorting_network(x):
    for i, v in enumerate(sorted(take(x, 4), key=value)):
        x[i] = v
    return x[0] + x[1] * x[1] + x[2] * x[3]


@case("stem numerical_methods|returns f64 active|arg ptr const @s|arg ptr const @c|arg ptr dup @v"
      "|arg ptr dup @b|arg i32 const 3|buffer s const i32:0,2,5,7"
      "|buffer c const i32:0,1,0,1,2,1,2|buffer v dup f64:4,1,1,3,-1,-1,5"
      "|buffer b dup f64:1,-0.5,2|tolerance 1e-11")
def conjugate_gradient_sparse(start, column, v, b, n):
    x = [Dual(0)] * n
    r = take(b, n)
    p = list(r)
    rho = total(u * u for u in r)
    for _ in range(2):
        q = [total(v[k] * p[column[k]] for k in range(start[i], start[i + 1])) for i in range(n)]
        alpha = rho / total(p[i] * q[i] for i in range(n))
        x = [x[i] + alpha * p[i] for i in range(n)]
        r = [r[i] - alpha * q[i] for i in range(n)]
        after = total(u * u for u in r)
        p = [r[i] + after / rho * p[i] for i in range(n)]
        rho = after
    return total(x[i] * (i + 1) for i in range(n))


@case("stem numerical_methods|returns f64 active|arg ptr dup @z|arg i32 const 4"
      "|arg f64 active 0.125|arg f64 active 0.5|buffer z dup f64:1.25,1.5,3.5,4")
def kalman_filter(z, n, process, noise):
    x0, x1 = Dual(0), Dual(1)
    p00, p01, p11 = Dual(1), Dual(0), Dual(1)
    error = Dual(0)
    for t in range(n):
        x0 = x0 + x1
        c00, c01, c11 = p00 + 2.0 * p01 + p11 + process, p01 + p11, p11 + process
        e, s = z[t] - x0, c00 + noise
        k0, k1 = c00 / s, c01 / s
        x0, x1 = x0 + k0 * e, x1 + k1 * e
        p00, p01, p11 = (1.0 - k0) * c00, (1.0 - k0) * c01, c11 - k1 * c01
        error = error + e * e / s + log(s)
    return error


@case("stem numerical_methods|returns f64 active|arg f64 active 1.5|arg f64 const 0.01")
def adaptive_steps(rate, tolerance):
    t, y, h = 0.0, Dual(1), 0.25
    while t < 1.0:
        if t + h > 1.0:
            h = 1.0 - t
        k1 = -rate * y * y
        k2 = -rate * (y + h * k1) * (y + h * k1)
        low, high = y + h * k1, y + 0.5 * h * (k1 + k2)
        if abs(value(high) - value(low)) > value(tolerance):
            h *= 0.5
            continue
        t += h
        y = high
        h *= 1.25
    return y


@case("stem numerical_methods|returns f64 active|arg f64 active 2.5|arg f64 active 0.5"
      "|tolerance 1e-10")
def newton_in_two_dimensions(a, b):
    x, y = Dual(1), Dual(1)
    for _ in range(20):
        f, g = x * x + y - a, x - y * y + b
        if value(f * f + g * g) < 1e-24:
            break
        j00, j11 = 2.0 * x, -2.0 * y
        det = j00 * j11 - 1.0
        x, y = x - (f * j11 - g) / det, y - (g * j00 - f) / det
    return x * y


# ---------------------------------------------------------------------------- short_vectors.c

TWO4 = ("|returns f64 active|arg ptr dup @x|arg ptr dup @y" + X4
        + "|buffer y dup f64:2,-1,0.25,0.5")
ONE4 = "|returns f64 active|arg ptr dup @x" + X4


@case("stem short_vectors" + TWO4)
def vector_arithmetic(x, y):
    c = [x[i] * y[i] + x[i] / (y[i] * y[i] + 1.0) for i in range(4)]
    return c[0] + c[0] * c[2] * c[3]


@case("stem short_vectors" + TWO4)
def vector_mask(x, y):
    c = [maximum(x[i], y[i]) for i in range(4)]
    return c[0] * c[1] + c[2] * c[3]


@case("stem short_vectors" + TWO4)
def vector_select(x, y):
    r = [x[i] * y[i] if x[i] > y[i] else y[i] for i in range(4)]
    return r[0] * r[1] + r[2] * r[3]


@case("stem short_vectors" + ONE4)
def vector_shuffle(x):
    a = take(x, 4)
    b = [a[3], a[1], a[2], a[1]]
    c = [a[0] * b[0], b[0], a[1] * b[1], b[3]]
    return c[0] * c[1] + c[2] * c[3]


@case("stem short_vectors" + ONE4)
def vector_signs(x):
    return -x[0] * x[1] - x[2] * x[3] * x[0]


@case("stem short_vectors" + READS + "8|buffer x dup f64:1.5,-0.5,0,1.25,2,3,0.5,-1")
@case("stem short_vectors" + READS + "5|buffer x dup f64:1.5,-0.5,2,1.25,3",
      "product_without_zero_element")
def product_with_zero_element(x, n):
    return product(take(x, n))


@case("stem short_vectors|returns f64 active|arg ptr dup @x|buffer x dup f64:1.5,-0.5,0,2",
      "products_of_elements_with_zero")
@case("stem short_vectors" + ONE4)
def products_of_elements(x):
    return 2.0 * x[0] * x[0] * x[1] * x[1] + x[0] * x[2] * x[3]


@case("stem short_vectors|returns f64 active|arg ptr dup @x|buffer x dup f64:1.5,0,0,2,3",
      "product_of_elements_in_single_precision_with_two_zeros")
@case("stem short_vectors|returns f64 active|arg ptr dup @x|buffer x dup f64:1.5,-0.5,0,2,3")
def product_of_elements_in_single_precision(x):
    return product(x[i] for i in range(5))


# ---------------------------------------------------------------------------- text_and_ties.c


@case("stem text_and_ties|returns f64 active|arg ptr dup @x|arg i32 const 1" + X4,
      "parsed_program_second")
@case("stem text_and_ties|returns f64 active|arg ptr dup @x|arg i32 const 0" + X4)
def parsed_program(x, which):
    s = x[0]
    for op, i in (("a2", "m3", "s1"), ("m0", "a1", "m2"))[which]:
        v = x[int(i)]
        s = s + v if op == "a" else s * v if op == "m" else s - v * v
    return s


@case("stem text_and_ties|returns f64 active|arg f64 active 0.75|arg i32 const 4")
def report_into_text(x, n):
    s = x
    for i in range(n):
        s = s * x + i
    return s


@case("stem text_and_ties|returns f64 active|arg f64 active 0.75")
def number_from_text(x):
    return 15.625 * x * (15.625 * x)


@case("stem text_and_ties|returns f64 active|arg f64 active 2|arg f64 active 2"
      "|nodifference kink|known gradient 0 3")
def maximum_of_equals(x, y):
    return maximum(y, x) * 3.0 if x > y else y * 3.0


@case("stem text_and_ties|returns f64 active|arg f64 active 2|arg i32 const 1|known gradient 4")
def maximum_ignores_nan(y, n):
    return y * y


@case("stem text_and_ties|returns f64 active|arg f64 active 0|arg f64 active 2"
      "|nodifference kink|known result 2", "absolute_value_at_zero")
@case("stem text_and_ties|returns f64 active|arg f64 active -1.5|arg f64 active 2")
def absolute_values(x, y):
    return abs(x) * y + abs(y)


@case("stem text_and_ties|returns f64 active|arg f64 active 2|arg f64 active -1",
      "library_maximum_of_different")
@case("stem text_and_ties|returns f64 active|arg f64 active 2|arg f64 active 2"
      "|nodifference kink where both are equal")
def library_maximum(x, y):
    return maximum(x, y) * 3.0


# ----------------------------------------------------------------------------- exceptions.cpp


@case("stem exceptions" + READS + "4" + X4)
def caught_in_the_loop(x, n):
    return total(v * v if v < 0.0 else sqrt(v) * v for v in take(x, n))


@case("stem exceptions|returns f64 active|arg f64 active 1.25|arg i32 const 2",
      "value_in_the_exception_not_thrown")
@case("stem exceptions|returns f64 active|arg f64 active 2|arg i32 const 5")
def value_in_the_exception(x, depth):
    v = x
    for _ in range(depth + 1):
        if v > 10.0:
            return v * x
        last, v = v, v * v
    return last * last


@case("stem exceptions" + READS + "4" + X4)
def nothing_is_thrown(x, n):
    return product(v * x[0] + abs(v) for v in take(x, n))


# --------------------------------------------------------------------------- text_streams.cpp


@case("stem text_streams" + READS + "4" + X4)
def string_decides(x, n):
    s = x[0]
    for i in range(1, n):
        s = s + x[i] * x[i] if i % 2 else s * x[i]
    return s


@case("stem text_streams|returns f64 active|arg f64 active 0.75|arg i32 const 4")
def logged_to_stream(x, n):
    s = x
    for _ in range(n):
        s = s * x + 0.5
    return s


@case("stem text_streams|returns f64 active|arg f64 active 0.75|arg i32 const 4")
def formatted_in_the_middle(x, n):
    s = x
    for _ in range(n):
        s = s * s * 0.5 + x
    return s


# ------------------------------------------------------------------------- class_templates.cpp


@case("stem class_templates|returns f64 active|arg f64 active 0.75|arg f64 active 1.5"
      "|arg f64 active -2")
def network_of_layers(x, k, m):
    def softened(v):
        return v / (1.0 + abs(v))

    def net(v):
        return softened(m * softened(k * v))

    return net(x) * net(2.0 * x)


@case("stem class_templates|returns f64 active|arg f64 active 0.75")
def taylor_arithmetic(x):
    # (x + e)^3 plus x, times x + e, by powers of e.
    c = [x * x * x + x, 3.0 * x * x, 3.0 * x, Dual(1)]
    r = [c[0] * x, c[1] * x + c[0], c[2] * x + c[1], c[3] * x + c[2]]
    return total((i + 1) * v for i, v in enumerate(r))


@case("stem class_templates|returns f64 active|arg ptr dup @x|arg ptr const @t" + X4
      + "|buffer t const i8:48,49,43,50,42,51,48,42,45,0")
def postfix_calculator(x, program):
    return (x[0] + x[1]) * x[2] - x[3] * x[0]


# -------------------------------------------------------------------------- rust_iterators.rs

X6 = "|buffer x dup f64:1.5,-0.5,0.75,1.25,2,3"
ONE6 = "|returns f64 active|arg ptr dup @x" + X6


@case("stem rust_iterators" + TWO4)
def rust_zip_map_sum(x, y):
    return total(x[i] * y[i] + x[i] for i in range(4)) * product(take(x, 4))


@case("stem rust_iterators" + ONE6)
def rust_windows_and_chunks(x):
    v = take(x, 6)
    rough = total((v[i + 1] - v[i]) * (v[i + 1] - v[i]) for i in range(5))
    return rough * (product(v[:4]) + product(v[4:]))


@case("stem rust_iterators" + ONE6)
def rust_adapters(x):
    v = take(x, 6)
    kept = [(i, u) for i, u in enumerate(v) if u > 0.0][::-1][::2]
    state, s = Dual(1), Dual(0)
    for u in [u * u * float(i) for i, u in kept] + v[1:3]:
        state = state * u
        s = s + state
    return s


@case("stem rust_iterators" + ONE4)
def rust_enum_areas(x):
    def box(w, h):
        return w * h if w > h else w * w

    return 3.0 * x[0] * x[0] * box(x[1], x[2]) * 3.0 * box(x[2], x[3])


@case("stem rust_iterators|returns f64 active|arg f64 active -1.5|arg f64 active 2",
      "rust_options_none")
@case("stem rust_iterators|returns f64 active|arg f64 active 1.5|arg f64 active 2")
def rust_options(a, b):
    def both(p, q):
        return None if p < 0.0 or q < 0.0 else sqrt(p) * sqrt(q)

    first, second = both(a, b), both(b, a * a)
    return (a * b if first is None else first) + (0.0 if second is None else second * second)


@case("stem rust_iterators|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def rust_closures(x, k):
    return x * k + (k * (k * x + x) + x) * k


LAWS = "stem rust_iterators|returns f64 active|arg f64 active 1.5|arg f64 active -0.75|arg i32 const "


@case(LAWS + "1", "rust_trait_objects_same")
@case(LAWS + "0")
def rust_trait_objects(a, b, which):
    first = 2.0 * (a * a) * (a * b)
    second = b * (2.0 * a) * (2.0 * a) * (b * b * b)
    return second + (second if which else first)


@case("stem rust_iterators|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def rust_closure_objects(x, k):
    y = x + 1.0
    return k * x * x * (k * y * y) + (x + k) * (y + k)


@case("stem rust_iterators" + ONE6)
def rust_matrix_product(x):
    a, b = take(x, 3), [x[3], x[4], x[5]]
    aa, bb, ab = (total(p * q for p, q in zip(u, v)) for u, v in ((a, a), (b, b), (a, b)))
    return aa * bb - ab * ab


# ------------------------------------------------------------------------------- rust_heap.rs


@case("stem rust_heap|returns f64 active|arg ptr dup @x" + X3)
def rust_expression_tree(x):
    v = (x[0] + x[1] * x[1]) * x[2]
    return v * v * v


@case("stem rust_heap" + ONE4)
def rust_search_tree(x):
    root = None

    def insert(at, v):
        if at is None:
            return [v, None, None]
        side = 1 if v < at[0] else 2
        at[side] = insert(at[side], v)
        return at

    def fold(at, depth):
        if at is None:
            return Dual(1)
        return at[0] * depth + fold(at[1], depth + 1.0) * fold(at[2], depth + 1.0)

    for v in take(x, 4):
        root = insert(root, v)
    return fold(root, 1.0)


@case("stem rust_heap|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def rust_shared_cell(x, y):
    v = x * y + 1.0
    return v * v * (y * x)


@case("stem rust_heap|returns f64 active|arg f64 active 1.5|arg f64 active -0.75"
      "|arg f64 active 2")
def rust_boxed_trait_objects(a, b, x):
    return a * x * x + b * x * x * x * x + a * b * x * x


@case("stem rust_heap|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
def rust_boxed_closures(x, k):
    return k * x * (k * x) + k


# ---------------------------------------------------------------------------- rust_vectors.rs


@case("stem rust_vectors|returns f64 active|arg f64 active 2|arg i64 const 5|known gradient 160")
def rust_pushed_products(x, n):
    return products_of_neighbours(x, n)


@case("stem rust_vectors" + ONE4)
def rust_vector_edits(x):
    v = take(x, 4)
    a = v + [u * v[0] for u in v]
    del a[1]
    a.insert(0, v[2] * v[3])
    a = a[:6]
    a[0], a[3] = a[3], a[0]
    return total(u * u * (i + 1) for i, u in enumerate(a))


@case("stem rust_vectors" + ONE4)
def rust_vector_of_vectors(x):
    return total(product(x[i] * x[j] + 1.0 for j in range(4)) for i in range(3))


@case("stem rust_vectors" + ONE4)
def rust_vector_of_structs(x):
    s = Dual(0)
    for i, v in enumerate(take(x, 4)):
        if i != 1:
            p = v + 0.1 * (v * 0.5) * v
            s = s + p * p + v * 0.5
    return s


@case("stem rust_vectors" + ONE4)
def rust_collected_and_sorted(x):
    a = sorted((v * v for v in take(x, 4)), key=value)
    return total(v * (i + 1) for i, v in enumerate(a)) * a[0]


# ------------------------------------------------------------------------------- rust_maps.rs

KEYS5 = ("|returns f64 active|arg ptr dup @x|arg ptr const @key"
         "|buffer x dup f64:1.5,-0.5,0.75,1.25,2|buffer key const i32:3,7,3,1,7")


@case("stem rust_maps" + KEYS5)
def rust_tree_map_sums(x, key):
    return map_of_sums(x, key, 5)


# -------------------------------------------------------------------------- rust_unwinding.rs


@case("stem rust_unwinding|returns f64 active|arg ptr dup @x|arg ptr const @key"
      "|buffer x dup f64:1.5,-0.5,0.75,1.25,2|buffer key const i32:3,0,3,1,4")
def rust_indices_checked(x, order):
    s = Dual(1)
    for i in take(order, 5):
        s = s * x[i] + x[(i + 1) % 5]
    return s


@case("stem rust_unwinding|returns f64 active|arg ptr dup @x|arg i64 const 2" + X4
      + "|seed x 1,0.5,-1,2")
def rust_drop_changes_memory(x, i):
    v = x[i] * x[0]
    x[0] = x[0] * 2.0
    return v * x[0]


@case("stem rust_unwinding|returns f64 active|arg ptr dup @x|arg i64 const 2" + X4)
def rust_slices_split(x, at):
    for i in range(at):
        x[i] = x[i] * x[at + i]
    return total(take(x, at)) * x[at]


# ------------------------------------------------------------------------------ member_arrays.c


@case("stem member_arrays" + READS + "4" + X4)
def counted_values(x, n):
    values = [x[i] * x[0] for i in range(n)]
    return total(values) + total(values[i] * values[n - 1 - i] for i in range(n))


@case("stem member_arrays" + READS + "4" + X4)
def ring_buffer(x, n):
    slots = [Dual(0)] * 4
    last = s = Dual(0)
    for i in range(3 * n):
        slots[i & 3] = x[i % n] * (1.0 + last)
        last = 0.5 * slots[(i - 1) & 3] + 0.25 * slots[(i + 1) & 3]
        s = s + last
    return s + float(3 * n)


@case("stem member_arrays" + READS + "8" + "|buffer x dup f64:1.5,-0.5,0.75,1.25,2,0.5,-1,0.25")
def area_of_polygon(x, n):
    corners = [(x[2 * i] + x[0], x[2 * i + 1] * x[2 * i]) for i in range(n // 2)]
    area = Dual(0)
    for i, (px, py) in enumerate(corners):
        qx, qy = corners[(i + 1) % len(corners)]
        area = area + (px * qy - qx * py) * (2.0 if i & 1 else 1.0)
    return area * x[0]


@case("stem member_arrays" + READS + "4" + X4)
def grid_relaxed(x, n):
    g = [[x[i] * float(j + 1) for j in range(n)] for i in range(n)]

    def relax(scale):
        for i in range(1, n):
            for j in range(1, n):
                g[i][j] = 0.5 * (g[i - 1][j] + g[i][j - 1]) * g[i][j] + scale

    relax(x[1] * x[2])
    relax(x[1] * x[2])
    scale = g[n - 1][n - 1]
    relax(scale)
    return g[n - 1][n - 1] * scale


@case("stem member_arrays" + READS + "4" + X4)
def flexible_member(x, n):
    v = [x[i] * x[0] for i in range(n)]
    return total(v[i] * v[n - 1 - i] for i in range(n)) * x[0]


@case("stem member_arrays" + READS + "4" + X4)
def element_and_neighbours(x, n):
    v = [x[i] + 1.0 for i in range(n)]
    for i in range(1, n - 1):
        v[i] = 0.5 * (v[i - 1] + v[i + 1]) * v[i]
    return (x[1] + total(v[i] * float(i + 1) for i in range(n))) * x[1]


@case("stem member_arrays" + READS + "4" + X4)
def layers_of_neurons(x, n):
    weights = [[x[(i + k) % n] * float(k + 1) for k in range(3)] for i in range(n)]
    state = [x[0], x[1], Dual(1)]
    for _ in range(3):
        for i in range(n):
            s = x[i] * x[i] + total(weights[i][k] * state[k] for k in range(3))
            state[i % 3] = 0.125 * s * s if i & 1 else 0.25 * s
            if i & 1:
                weights[i][i % 3] = 0.5 * state[i % 3]
    return state[0] + state[1] * state[2]


@case("stem member_arrays" + READS + "4" + X4)
def one_of_two_arrays(x, n):
    s = Dual(1)
    for i in range(n):
        v = x[i] * x[0]
        s = s + (v * v if value(x[i]) > 1 else v)
    return s


@case("stem member_arrays" + READS + "4" + X4)
def copied_structures(x, n):
    c = [x[i] * x[i] for i in range(n)] + [Dual(0)] * (8 - n)
    d = list(c)
    c[n // 2] = Dual(0)
    d[4:4 + n] = c[:n]
    d[1:4] = d[0:3]
    return total(x[i] * x[i] for i in range(n)) * x[1] + total(
        d[i] * (x[i % n] if i < 4 + n else 0.0) for i in range(8))


@case("stem member_arrays" + READS + "4" + X4)
def walked_members(x, n):
    v = [x[i] * x[0] for i in range(n)]
    last = x[1]
    for e in reversed(v):
        last = 0.5 * last * e + e
    for i in range(1, n):
        v[i] = v[i] + 0.25 * v[i - 1] * last
    return last * v[n - 1] + x[0]


@case("stem member_arrays" + READS + "4" + X4)
def chosen_elements(x, n):
    cells = [x[i] + 1.0 for i in range(n)] + [x[0], x[1]]
    s = Dual(0)
    for i in range(2 * n):
        at = i % n if value(x[i % n]) > 1 else n + (i & 1)
        cells[at] = 0.5 * cells[at] * x[1] + s
        s = s + cells[at] * x[0]
    return s + cells[n] * cells[n + 1]


# ----------------------------------------------------------------------- overwritten_memory.c


@case("stem overwritten_memory|returns f64 active|arg ptr dup @p|arg ptr dup @p|arg i32 const 1"
      "|buffer p dup f64:2|known result 8|known gradient 8", "squared_and_logged_in_itself")
@case("stem overwritten_memory|returns f64 active|arg ptr dup @p|arg ptr dup @log|arg i32 const 3"
      "|buffer p dup f64:2|buffer log dup f64:0,0,0|known result 256|known gradient 1024 0 0 0")
@case("stem overwritten_memory|returns f64 active|arg ptr dup @p|arg ptr dup @log|arg i32 const 3"
      "|buffer p dup f64:1.25|buffer log dup f64:1,2,3|seed p 0.5|seed log 1,-1,2",
      "squared_and_logged_with_seeds")
def squared_and_logged(p, log, n):
    for i in range(n):
        p[0] = p[0] * p[0]
        log[i] = log[i] + p[0]
    return p[0]


@case("stem overwritten_memory|returns f64 active|arg ptr dup @a|arg ptr dup @a|arg i32 const 3"
      "|buffer a dup f64:2,3,5|known result 30|known gradient 15 10 6")
@case("stem overwritten_memory|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg i32 const 9"
      "|buffer a dup f64:2,3,5,1,2,3,4,5,6|buffer b dup f64:1,2,3,4,5,6,7,8,9"
      "|seed a 1,2,3,4,5,6,7,8,9", "prefix_product_of_two_arrays")
@case("stem overwritten_memory|returns f64 active|arg ptr dup @a+8|arg ptr dup @a|arg i32 const 3"
      "|buffer a dup f64:2,3,5,7", "prefix_product_of_overlapping_arrays")
def prefix_product_by_two_names(a, b, n):
    for i in range(1, n):
        a[i] = b[i - 1] * a[i]
    return a[n - 1]


@case("stem overwritten_memory|returns f64 active|arg ptr dup @a|arg ptr dup @b"
      "|buffer a dup f64:3 ptr:@v|buffer b dup f64:0 ptr:null|buffer v dup f64:2"
      "|known result 6|known gradient 2 0 3")
def copied_struct_in_memory(a, b):
    b[0], b[1] = a[0], a[1]
    b[1][0] = b[1][0] * b[0]
    return a[1][0]


@case("stem overwritten_memory|returns f64 active|arg ptr dup @a|arg ptr dup @b|arg i32 const 3"
      "|buffer a dup f64:3 ptr:@v f64:-0.5 ptr:@v+8 f64:1.5 ptr:@v"
      "|buffer b dup f64:0 ptr:null f64:0 ptr:null f64:0 ptr:null|buffer v dup f64:2,1.25"
      "|seed b 1,-1,0.5")
def copied_array_of_structs(a, b, n):
    for i in range(2 * n):
        b[i] = a[i]
    for i in range(n):
        b[2 * i + 1][0] = b[2 * i + 1][0] * b[2 * i]
        b[2 * i] = b[2 * i] * b[2 * i]
    return total(a[2 * i + 1][0] * (i + 1) for i in range(n))


# Each call leaves zero behind, so that the next one begins as the first did.
LEFT = "|nodifference the next call begins where the last one ended|known result 1"


@case("stem overwritten_memory" + READS + "2|buffer x dup f64:1,-0.5|known gradient 1 2" + LEFT,
      "state_left_behind_again")
@case("stem overwritten_memory" + READS + "2|buffer x dup f64:1,-0.5|known gradient 1 2" + LEFT)
def state_left_behind(x, n):
    state = Dual(0)
    for i in range(n):
        state = 0.5 * state + x[i]
    return (state + 1.0) * (state + 1.0)


@case("stem overwritten_memory|returns f64 active|arg ptr dup @x|arg ptr dup @w|arg i32 const 4"
      "|buffer w dup f64:0.5,1.5" + X4)
def window_moves_over_its_input(x, w, n):
    s = Dual(0)
    for i in range(n - 1):
        t = x[i] * x[i] * sin(w[0]) + x[i + 1] * x[i + 1] * sin(w[1])
        x[i + 1] = t * x[i]
        s = s + t
    return s


@case("stem overwritten_memory|returns f64 active|arg ptr dup @x|arg ptr const @k|arg i32 const 4"
      "|buffer k const i32:1,3,0,1" + X4)
def scattered_in_each_iteration(x, place, n):
    s = Dual(0)
    for i in range(n):
        t = [Dual(0), x[i], Dual(0), Dual(1)]
        for j in range(n):
            t[place[j]] = t[place[j]] * x[j] + x[i]
        s = s + t[place[i]] * t[1]
    return s


# ------------------------------------------------------------------------- odd_control_flow.c


@case("stem odd_control_flow|returns f64 active|arg f64 active 2.25|known gradient 0.33333333",
      "root_computed_before_choice_positive")
@case("stem odd_control_flow|returns f64 active|arg f64 active 0|nodifference kink at zero"
      "|known gradient 0")
def root_computed_before_choice(x):
    return sqrt(x) if x > 0.0 else Dual(0)


@case("stem odd_control_flow|returns void|arg ptr dup @x|arg ptr dup @y|arg i32 const 9"
      "|buffer x dup f64:4,0,1,0,0,2.25,0,0.25,0|buffer y dup f64:1,2,3,4,5,6,7,8,9"
      "|seed y 1,2,3,4,5,6,7,8,9|nodifference kink at zero")
def roots_of_positive_elements(x, y, n):
    for i in range(n):
        y[i] = y[i] + (sqrt(x[i]) if x[i] > 0.0 else 0.0)


@case("stem odd_control_flow|returns f64 active|arg f64 active 1.5|arg f64 active 2"
      "|arg i32 const 0", "swapped_products_never")
@case("stem odd_control_flow|returns f64 active|arg f64 active 1.5|arg f64 active 2"
      "|arg i32 const 3|known result 42|known gradient 52 60")
def swapped_products(a, b, n):
    for _ in range(n):
        a, b = b, a * b
    return a + 2.0 * b


@case("stem odd_control_flow|returns f64 active|arg f64 active 0.5|arg i32 const 2",
      "arc_sine_by_newton_cut_off")
@case("stem odd_control_flow|returns f64 active|arg f64 active 0.5|arg i32 const 50"
      "|known result 0.52359878|known gradient 1.15470054")
def arc_sine_by_newton(x, limit):
    y = x
    for _ in range(limit):
        e = sin(y) - x
        if abs(e.v) < 1e-14:
            break
        y = y - e / cos(y)
    return y


WAYS = ("stem odd_control_flow|returns f64 active|arg ptr dup @x|arg ptr dup @low|arg ptr dup @high"
        "|buffer low dup f64:0.5,1,-1,2,0.25|buffer high dup f64:1,2,3,4,5" + X4)


@case(WAYS + "|arg i32 const 2|arg f64 const 4|seed low 1,2,3,4,5|seed high 1,-1,1,-1,1",
      "two_ways_back_by_the_first")
@case(WAYS + "|arg i32 const 4|arg f64 const 4|seed low 1,2,3,4,5|seed high 1,-1,1,-1,1")
def two_ways_back(x, low, high, n, limit):
    s, i = Dual(1), 0
    while True:
        s = s + s * x[i]
        i += 1
        if x[i - 1] < 0.0:
            low[i] = low[i] + s * s
            if not i < n:
                return s
        else:
            high[n - i] = sin(s) * low[i - 1]
            if not s < limit:
                return s * s


@case("stem odd_control_flow|returns f64 active|arg ptr dup @x|arg i32 const 4|arg i32 const 1"
      "|seed x 1,-2,0.5,1" + X4, "cycle_with_two_entries_by_the_second")
@case("stem odd_control_flow|returns f64 active|arg ptr dup @x|arg i32 const 4|arg i32 const 0"
      "|seed x 1,-2,0.5,1" + X4)
def cycle_with_two_entries(x, n, second):
    s, i, skip = Dual(1), 0, second
    while True:
        if not skip:
            s = s * x[i] + 0.5
            x[i] = sin(s)
        skip = False
        s = s + x[n - 1 - i] * s
        x[n - 1 - i] = x[n - 1 - i] * s
        i += 1
        if not i < n:
            return s


@case("stem odd_control_flow|returns f64 active|arg ptr dup @x|arg i32 const 100|arg i32 const 21"
      + X4)
def counter_goes_round(x, start, n):
    s, k = Dual(0.5), start
    for _ in range(n):
        s = 0.75 * s + x[k & 3] * s * (k / 64.0)
        k = (k + 37 + 128) % 256 - 128
    return s
