"""Forward dual numbers: a value and its partial derivatives with respect to named inputs.

Each operation and function carries a derivative written by hand here, so that the numbers in
cases.txt do not come from the code that they check.
"""

import math


class Dual:
    """A value `v` and its gradient `g`, a map from input to partial derivative."""

    __slots__ = ("v", "g")

    def __init__(self, v, g=None):
        self.v = float(v)
        self.g = g or {}

    def __repr__(self):
        return f"Dual({self.v}, {self.g})"

    def chain(self, value, slope):
        # A slope of an infinite size must not turn inputs without influence into NaN.
        return Dual(value, {k: slope * d for k, d in self.g.items() if d != 0.0})

    def __add__(self, other):
        other = lift(other)
        return combine(self.v + other.v, (1.0, self), (1.0, other))

    def __sub__(self, other):
        other = lift(other)
        return combine(self.v - other.v, (1.0, self), (-1.0, other))

    def __mul__(self, other):
        other = lift(other)
        return combine(self.v * other.v, (other.v, self), (self.v, other))

    def __truediv__(self, other):
        other = lift(other)
        q = self.v / other.v
        return combine(q, (1.0 / other.v, self), (-q / other.v, other))

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return lift(other) - self

    def __rtruediv__(self, other):
        return lift(other) / self

    def __neg__(self):
        return self.chain(-self.v, -1.0)

    def __abs__(self):
        return -self if self.v < 0.0 else self

    def __int__(self):
        return int(self.v)

    def __lt__(self, other):
        return self.v < value(other)

    def __le__(self, other):
        return self.v <= value(other)

    def __gt__(self, other):
        return self.v > value(other)

    def __ge__(self, other):
        return self.v >= value(other)

    def __eq__(self, other):
        return self.v == value(other)

    __hash__ = None


def lift(x):
    return x if isinstance(x, Dual) else Dual(x)


def value(x):
    return x.v if isinstance(x, Dual) else float(x)


def combine(v, *terms):
    g = {}
    for slope, operand in terms:
        for k, d in operand.g.items():
            if d != 0.0:
                g[k] = g.get(k, 0.0) + slope * d
    return Dual(v, g)


def _unary(f, slope):
    def apply(x):
        x = lift(x)
        y = f(x.v)
        return x.chain(y, slope(x.v, y)) if x.g else Dual(y)

    return apply


def _sqrt_slope(x, y):
    return 0.5 / y if y != 0.0 else math.inf


def cbrt_value(x):
    y = math.copysign(abs(x) ** (1.0 / 3.0), x)
    return y - (y * y * y - x) / (3.0 * y * y)


def digamma(x):
    s = 0.0
    while x < 20.0:
        s -= 1.0 / x
        x += 1.0
    u = 1.0 / (x * x)
    tail = u * (1 / 12 - u * (1 / 120 - u * (1 / 252 - u * (1 / 240 - u * (1 / 132)))))
    return s + math.log(x) - 0.5 / x - tail


def bessel_j(n, x):
    """Trapezoidal rule on Bessel's integral; exact to rounding since the integrand is periodic."""
    m = 64
    return math.fsum(
        math.cos(n * t - x * math.sin(t)) for t in (2.0 * math.pi * k / m for k in range(m))
    ) / m


def bessel_y(n, x):
    """Neumann's series for order 0, the Wronskian for order 1, then the recurrence."""
    euler = 0.57721566490153286061
    series = math.fsum((-1) ** k * bessel_j(2 * k, x) / k for k in range(1, 16))
    older = 2.0 / math.pi * (math.log(x / 2.0) + euler) * bessel_j(0, x) - 4.0 / math.pi * series
    if n == 0:
        return older
    y = (bessel_j(1, x) * older - 2.0 / (math.pi * x)) / bessel_j(0, x)
    for k in range(1, n):
        older, y = y, 2.0 * k / x * y - older
    return y


def jn(n, x):
    x = lift(x)
    return x.chain(bessel_j(n, x.v), n / x.v * bessel_j(n, x.v) - bessel_j(n + 1, x.v))


def yn(n, x):
    x = lift(x)
    return x.chain(bessel_y(n, x.v), n / x.v * bessel_y(n, x.v) - bessel_y(n + 1, x.v))


sin = _unary(math.sin, lambda x, y: math.cos(x))
cos = _unary(math.cos, lambda x, y: -math.sin(x))
tan = _unary(math.tan, lambda x, y: 1.0 / math.cos(x) ** 2)
asin = _unary(math.asin, lambda x, y: 1.0 / math.sqrt(1.0 - x * x))
acos = _unary(math.acos, lambda x, y: -1.0 / math.sqrt(1.0 - x * x))
atan = _unary(math.atan, lambda x, y: 1.0 / (1.0 + x * x))
sinh = _unary(math.sinh, lambda x, y: math.cosh(x))
cosh = _unary(math.cosh, lambda x, y: math.sinh(x))
tanh = _unary(math.tanh, lambda x, y: 1.0 / math.cosh(x) ** 2)
asinh = _unary(math.asinh, lambda x, y: 1.0 / math.sqrt(x * x + 1.0))
acosh = _unary(math.acosh, lambda x, y: 1.0 / math.sqrt(x * x - 1.0))
atanh = _unary(math.atanh, lambda x, y: 1.0 / (1.0 - x * x))
exp = _unary(math.exp, lambda x, y: math.exp(x))
exp2 = _unary(lambda x: 2.0**x, lambda x, y: math.log(2.0) * 2.0**x)
expm1 = _unary(math.expm1, lambda x, y: math.exp(x))
log = _unary(math.log, lambda x, y: 1.0 / x)
log2 = _unary(math.log2, lambda x, y: 1.0 / (x * math.log(2.0)))
log10 = _unary(math.log10, lambda x, y: 1.0 / (x * math.log(10.0)))
log1p = _unary(math.log1p, lambda x, y: 1.0 / (1.0 + x))
sqrt = _unary(math.sqrt, _sqrt_slope)
cbrt = _unary(cbrt_value, lambda x, y: 1.0 / (3.0 * y * y))
erf = _unary(math.erf, lambda x, y: 2.0 / math.sqrt(math.pi) * math.exp(-x * x))
erfc = _unary(math.erfc, lambda x, y: -2.0 / math.sqrt(math.pi) * math.exp(-x * x))
tgamma = _unary(math.gamma, lambda x, y: math.gamma(x) * digamma(x))
lgamma = _unary(math.lgamma, lambda x, y: digamma(x))


def hypot(x, y):
    return sqrt(lift(x) * x + lift(y) * y)


def atan2(y, x):
    y, x = lift(y), lift(x)
    r = x.v * x.v + y.v * y.v
    return combine(math.atan2(y.v, x.v), (x.v / r, y), (-y.v / r, x))


def power(x, y):
    """x to the y; only the partials of operands that carry derivatives are formed."""
    x, y = lift(x), lift(y)
    p = math.pow(x.v, y.v)
    terms = []
    if x.g:
        terms.append((y.v * math.pow(x.v, y.v - 1.0) if y.v != 0.0 else 0.0, x))
    if y.g:
        terms.append((p * math.log(x.v) if x.v != 0.0 else 0.0, y))
    return combine(p, *terms)


def fmod(x, y):
    x, y = lift(x), lift(y)
    return x - y * math.trunc(x.v / y.v)


def remainder(x, y):
    x, y = lift(x), lift(y)
    return x - y * round(x.v / y.v)


def maximum(x, y):
    return y if value(y) > value(x) else x


def minimum(x, y):
    return y if value(y) < value(x) else x
