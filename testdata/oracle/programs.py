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
      "|tolerance 1e-6")
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


@case("stem vectors" + READS + "3" + X3)
def vector_of_vectors(x, n):
    rows = [product(x[i] * x[j] for j in range(i + 1)) for i in range(n)]
    return total(rows + rows[:1])


@case("stem vectors" + READS + "4" + X4)
def vector_of_structs(x, n):
    s = Dual(0)
    for i in range(n):
        v = x[i] * 0.5
        p = x[i] + 0.1 * v * x[i]
        s = s + p * p * i + v
    return s


@case("stem vectors|returns f64 active|arg ptr dup @x" + X3)
def array_by_value(x):
    a = take(x, 3) + [x[0] * x[1]]
    return total(a[i] * a[3 - i] for i in range(4))


@case("stem vectors" + READS + "4" + X4)
def standard_algorithms(x, n):
    b = [v * v + x[0] for v in take(x, n)]
    return product(total(b[: i + 1]) for i in range(n))


@case("stem vectors" + READS + "4" + X4)
def sorted_copy(x, n):
    a = sorted(take(x, n), key=value)
    return total(v * v * (i + 1) for i, v in enumerate(a)) + a[-1]


@case("stem vectors" + READS + "3" + X3)
def vector_assigned_and_swapped(x, n):
    return total(x[0] * v for v in take(x, n)) * x[1]


# ------------------------------------------------------------------------------ containers.cpp


@case("stem containers" + GROUPS)
def map_of_sums(x, key, n):
    sums = {}
    for i in range(n):
        sums[key[i]] = sums.get(key[i], 0.0) + x[i]
    return total(k * v * v for k, v in sums.items())


@case("stem containers" + GROUPS)
def map_with_lookups(x, key, n):
    table = {}
    for i in range(n):
        table.setdefault(key[i], x[i])
    del table[key[0]]
    return product(table[key[i]] * x[i] for i in range(n) if key[i] in table)


@case("stem containers" + GROUPS)
def unordered_map_of_sums(x, key, n):
    sums = {}
    for i in range(n):
        sums[key[i]] = sums.get(key[i], 0.0) + x[i] * x[i]
    return product(sums[key[i]] for i in range(n))


@case("stem containers" + READS + "4" + X4)
def list_spliced(x, n):
    a = []
    for i in range(n):
        a = [x[i]] + a if i % 2 else a + [x[i] * x[0]]
    s, w = Dual(0), Dual(1)
    for v in a:
        s, w = s + w * v, w * x[1]
    return s


@case("stem containers|returns f64 active|arg f64 active 0.75|arg i32 const 5")
def deque_as_queue(x, n):
    queue, s = [x, x * x], Dual(0)
    for _ in range(n):
        v = queue.pop(0)
        s = s + v
        queue.append(0.5 * v * queue[-1])
    return s


@case("stem containers" + READS + "4" + X4)
def optional_values(x, n):
    return total(v * v if v > 0.0 else v for v in take(x, n))


@case("stem containers" + READS + "4" + X4)
def variant_of_shapes(x, n):
    return total(3.0 * v * v if i % 2 else v * x[0] for i, v in enumerate(take(x, n)))


@case("stem containers|returns f64 active|arg f64 active 1.5|arg f64 active -0.75")
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
