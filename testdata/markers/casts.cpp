// Casts that are decided when the program runs.
struct Shape {
  virtual ~Shape() {}
  double scale = 1;
};
struct Named {
  virtual ~Named() {}
  long name = 7;
};
struct Disc : Shape {
  double radius;
  Disc(double r) : radius(r) {}
};
struct Box : Named, Shape {
  double side;
  Box(double s) : side(s) {}
};
void operator delete(void *, unsigned long) noexcept {}

template <typename R, typename... X> R __enzyme_autodiff(X...);
template <typename R, typename... X> R __enzyme_fwddiff(X...);

static double area(Shape *shape) {
  if (Disc *disc = dynamic_cast<Disc *>(shape)) {
    return 3 * disc->radius * disc->radius * disc->scale;
  }
  if (Box *box = dynamic_cast<Box *>(shape)) {
    return box->side * box->side * box->scale;
  }
  return 0;
}

static double area_of_disc(double r) {
  Disc disc(r);
  disc.scale = r;
  return area(&disc);
}

static double area_of_box(double s) {
  Box box(s);
  return area(&box);
}

// 3 r³ and s²: 9 r² = 36 at 2, 2 s = 6 at 3.
// check classes_told_apart: 36 36 6 6
extern "C" void classes_told_apart(double *out) {
  out[0] = __enzyme_autodiff<double>((void *)area_of_disc, 2.0);
  out[1] = __enzyme_fwddiff<double>((void *)area_of_disc, 2.0, 1.0);
  out[2] = __enzyme_autodiff<double>((void *)area_of_box, 3.0);
  out[3] = __enzyme_fwddiff<double>((void *)area_of_box, 3.0, 1.0);
}

static double thrown_and_caught(double x) {
  try {
    if (x < 1) {
      throw 3;
    }
    return x * x;
  } catch (int n) {
    return n * x;
  }
}

// x² above 1 and 3 x below it: 4 at 2, 3 at 0.5.
// check thrown_and_caught_in_one_function: 4 4 3 3
extern "C" void thrown_and_caught_in_one_function(double *out) {
  out[0] = __enzyme_autodiff<double>((void *)thrown_and_caught, 2.0);
  out[1] = __enzyme_fwddiff<double>((void *)thrown_and_caught, 2.0, 1.0);
  out[2] = __enzyme_autodiff<double>((void *)thrown_and_caught, 0.5);
  out[3] = __enzyme_fwddiff<double>((void *)thrown_and_caught, 0.5, 1.0);
}

struct Counted {
  double *left;
  ~Counted() { *left += 1; }
};

static double checked_square(double x) {
  if (x < 0) {
    throw 1;
  }
  return x * x;
}

static double slope_with_guard(double x, double *left) {
  Counted guard{left};
  return __enzyme_autodiff<double>((void *)checked_square, x);
}

// Markers where there is something to destroy: the slope 4, then an exception that leaves the derivative.
// check markers_beside_objects: 4 1 -1 2
extern "C" void markers_beside_objects(double *out) {
  out[1] = out[3] = 0;
  out[0] = slope_with_guard(2.0, out + 1);
  try {
    out[3] = 1;
    out[2] = slope_with_guard(-2.0, out + 3);
  } catch (int) {
    out[2] = -1;
  }
}
