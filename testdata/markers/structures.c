/* Structures by value: in registers, as copies in memory, as results in memory. */
int enzyme_dup, enzyme_const, enzyme_out, enzyme_primal_return;

typedef struct { double a, b; } Two;
typedef struct { float a, b; } Floats;
typedef struct { double a, b, c; } Three;
typedef struct { Three value, tangent; } Both;
typedef struct { double a[4]; } Big;

double __enzyme_autodiff(void *, ...);
Two __enzyme_autodiff_two(void *, ...);
Floats __enzyme_autodiff_floats(void *, ...);
Three __enzyme_fwddiff_three(void *, ...);
Both __enzyme_fwddiff_both(void *, ...);

static double product(Two t) { return t.a * t.b; }
static float product_of_floats(Floats t) { return t.a * t.b; }

static double changes_its_copy(Big s, double x) {
  s.a[1] *= x;
  return s.a[1] * s.a[2];
}

static Three powers(double x) {
  Three r = {x, x * x, x * x * x};
  return r;
}

static Two both(double x, double y) {
  Two r = {x * y, x + y};
  return r;
}

/* check two_numbers_by_value: 3 2 */
void two_numbers_by_value(double *out) {
  Two t = {2, 3};
  Two g = __enzyme_autodiff_two((void *)product, t);
  out[0] = g.a;
  out[1] = g.b;
}

/* check two_floats_in_one_register: 3 2 */
void two_floats_in_one_register(double *out) {
  Floats t = {2, 3};
  Floats g = __enzyme_autodiff_floats((void *)product_of_floats, t);
  out[0] = g.a;
  out[1] = g.b;
}

/* check constant_structure_by_value: 6 2 */
void constant_structure_by_value(double *out) {
  Big s = {{1, 2, 3, 4}};
  out[0] = __enzyme_autodiff((void *)changes_its_copy, enzyme_const, s, 5.0);
  out[1] = s.a[1];
}

/* check structure_with_a_shadow: 6 2 15 10 */
void structure_with_a_shadow(double *out) {
  Big s = {{1, 2, 3, 4}}, ds = {{0}};
  out[0] = __enzyme_autodiff((void *)changes_its_copy, enzyme_dup, &s, &ds, 5.0);
  out[1] = s.a[1];
  out[2] = ds.a[1];
  out[3] = ds.a[2];
}

/* check result_in_memory: 1 4 12 */
void result_in_memory(double *out) {
  Three r = __enzyme_fwddiff_three((void *)powers, 2.0, 1.0);
  out[0] = r.a;
  out[1] = r.b;
  out[2] = r.c;
}

/* check result_in_memory_with_the_value: 2 4 8 1 4 12 */
void result_in_memory_with_the_value(double *out) {
  Both r = __enzyme_fwddiff_both((void *)powers, enzyme_primal_return, 2.0, 1.0);
  out[0] = r.value.a;
  out[1] = r.value.b;
  out[2] = r.value.c;
  out[3] = r.tangent.a;
  out[4] = r.tangent.b;
  out[5] = r.tangent.c;
}

/* The sum of the members' slopes.
   check gradient_of_a_result_in_memory: 17 */
void gradient_of_a_result_in_memory(double *out) { out[0] = __enzyme_autodiff((void *)powers, 2.0); }

/* check gradient_of_two_results: 4 3 */
void gradient_of_two_results(double *out) {
  Two g = __enzyme_autodiff_two((void *)both, 2.0, 3.0);
  out[0] = g.a;
  out[1] = g.b;
}
