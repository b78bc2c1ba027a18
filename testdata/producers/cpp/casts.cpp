// dynamic_cast down, across and to the whole object, typeid, virtual and multiple bases, covariant results,
// pointers to members that are virtual, virtual destructors through a second base.
#include <cstdio>
#include <typeinfo>

struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
  virtual Shape *twice() const = 0;
};
struct Named {
  const char *name;
  explicit Named(const char *n) : name(n) {}
  virtual ~Named() { printf("-%s ", name); }
};
struct Square : Shape {
  double a;
  explicit Square(double x) : a(x) {}
  double area() const override { return a * a; }
  Square *twice() const override { return new Square(2 * a); }
};
struct Cube final : Square, virtual Named {
  explicit Cube(double x) : Named("cube"), Square(x) {}
  double area() const override { return 6 * Square::area(); }
  Cube *twice() const override { return new Cube(2 * a); }
};

double across(Shape *s) {
  if (auto *n = dynamic_cast<Named *>(s)) return n->name[0];
  return 0;
}
double down(Named *n) {
  auto *c = dynamic_cast<Cube *>(n);
  return c ? c->a : -1;
}
bool whole(Shape &s, Named &n) { return dynamic_cast<void *>(&s) == dynamic_cast<void *>(&n); }
bool refused(Shape &s) {
  try {
    return dynamic_cast<Cube &>(s).a < 0;
  } catch (const std::bad_cast &) {
    return true;
  }
}
double through(const Shape &s, double (Shape::*member)() const) { return (s.*member)(); }

#ifndef NO_MAIN
int main() {
  Cube cube(2);
  Square square(3);
  Shape *doubled = cube.twice();
  printf("%.10g %.10g %.10g\n", across(&cube), across(&square), down(&cube));
  printf("%d %d %d\n", whole(cube, cube), refused(square), refused(cube));
  printf("%.10g %.10g\n", through(*doubled, &Shape::area), through(square, &Shape::area));
  printf("%d %d\n", typeid(*doubled) == typeid(Cube), typeid(*doubled) == typeid(square));
  delete dynamic_cast<Named *>(doubled);
  puts("");
  return 0;
}
#endif
