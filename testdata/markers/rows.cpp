// Markers as C++ spells them: namespaces, overloads, templates, references, lambdas, members.
extern "C" double sin(double);
extern "C" double cos(double);

extern int enzyme_dup, enzyme_out, enzyme_primal_return;
inline int enzyme_const;
int enzyme_dup, enzyme_out, enzyme_primal_return, enzyme_width;

struct Two { double a, b; };

// Markers with their own parameters, overloaded, in a namespace and with suffixes.
namespace markers {
double __enzyme_autodiff(double (*)(double), double);
double __enzyme_autodiff(double (*)(double, double), double, int, double);
float __enzyme_autodiff(float (*)(float), float);
Two __enzyme_fwddiff_value(double (*)(double), int, double, double);
template <typename R, typename... A>
R __enzyme_fwddiff(R (*)(A...), ...);
template <typename R>
R *__enzyme_augmentfwd_kept(void *, ...);
}  // namespace markers
struct Marker {
  template <typename R, typename F, typename... A>
  static R __enzyme_autodiff_inside(F, A...);
};
double __enzyme_reverse(...);

static double square(double x) { return x * x; }
static float square(float x) { return x * x; }
static double product(double x, double y) { return x * y; }

// check overloads_in_a_namespace: 6 3 4 9 6
extern "C" void overloads_in_a_namespace(double *out) {
  out[0] = markers::__enzyme_autodiff(square, 3.0);
  out[1] = markers::__enzyme_autodiff(square, 1.5f);
  out[2] = markers::__enzyme_autodiff(product, 5.0, enzyme_const, 4.0);
  Two t = markers::__enzyme_fwddiff_value(square, enzyme_primal_return, 3.0, 1.0);
  out[3] = t.a;
  out[4] = t.b;
}

// check types_from_the_function: 6 23
extern "C" void types_from_the_function(double *out) {
  out[0] = markers::__enzyme_fwddiff<double>(+[](double x) { return x * x; }, 3.0, 1.0);
  out[1] = markers::__enzyme_fwddiff<double>(product, 3.0, 1.0, 4.0, 5.0 + 4.0 / 3.0);
}

// check marker_in_a_class: 4 3 1 0.5
extern "C" void marker_in_a_class(double *out) {
  Two g = Marker::__enzyme_autodiff_inside<Two>(product, 3.0, 4.0);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = Marker::__enzyme_autodiff_inside<double>(+[](double x) { return x * 0.5 + 0.5 * x; }, 3.0);
  out[3] = 0.5;
}

// check halves_by_other_names: 8 10
extern "C" void halves_by_other_names(double *out) {
  char *a = markers::__enzyme_augmentfwd_kept<char>((void *)product, 3.0, enzyme_const, 4.0);
  out[0] = __enzyme_reverse((void *)product, 3.0, enzyme_const, 4.0, 2.0, a);
  a = markers::__enzyme_augmentfwd_kept<char>((void *)product, enzyme_const, 5.0, 4.0);
  out[1] = __enzyme_reverse((void *)product, enzyme_const, 5.0, 4.0, 2.0, a);
}

template <typename R, typename... A>
R __enzyme_autodiff(A...);

// References are addresses; the function is an instance of a template, then a member without object, then one with it.
template <typename T, int Power>
static void raise(const T &x, T &y) {
  y = 1;
  for (int i = 0; i < Power; i++) {
    y *= x;
  }
}
struct Line {
  double slope, bias;
  static double through(const Line &l, double x) { return l.at(x); }
  double at(double x) const { return slope * x + bias; }
};

// check references_and_members: 12 3 1 5 7 1 2
extern "C" void references_and_members(double *out) {
  double x = 2, dx = 0, y, dy = 1;
  __enzyme_autodiff<void>((void *)raise<double, 3>, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
  out[0] = dx;
  Line l{2, 3}, dl{0, 0};
  out[1] = 0;
  double at = __enzyme_autodiff<double>((void *)Line::through, enzyme_dup, &l, &dl, enzyme_out, 3.0);
  out[1] = dl.slope;
  out[2] = dl.bias;
  out[3] = at + 3;
  using Member = double (Line::*)(double) const;
  union { Member member; void *address; } call = {&Line::at};
  dl = {0, 0};
  at = __enzyme_autodiff<double>(call.address, &l, &dl, 7.0);
  out[4] = dl.slope;
  out[5] = dl.bias;
  out[6] = at;
}

// A tape that an object holds, as frameworks for learning do: values forwards, gradients when they are asked for.
struct ValueAndTape { void *tape; double value; };
template <typename R, typename... A>
R __enzyme_augmentfwd(A...);
template <typename R, typename... A>
R __enzyme_reverse(A...);

template <double (*F)(double, double)>
class Recorded {
  double x_, y_;
  void *tape_;

 public:
  Recorded(double x, double y) : x_(x), y_(y), tape_(nullptr) {}
  double run() {
    ValueAndTape both = __enzyme_augmentfwd<ValueAndTape>((void *)F, x_, y_);
    tape_ = both.tape;
    return both.value;
  }
  Two back(double seed) { return __enzyme_reverse<Two>((void *)F, x_, y_, seed, tape_); }
};

static double wave(double x, double y) { return sin(x) * y; }

// check tape_in_an_object: 12 0 8 6 2 0
extern "C" void tape_in_an_object(double *out) {
  Recorded<product> p(3, 4);
  Recorded<wave> w(0, 2);
  out[0] = p.run();
  out[1] = w.run();
  Two g = p.back(2), h = w.back(1);
  out[2] = g.a;
  out[3] = g.b;
  out[4] = h.a;
  out[5] = h.b;
}
