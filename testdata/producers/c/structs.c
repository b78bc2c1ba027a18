#include <math.h>
struct V{double x,y,z;}; struct P{int id;float w;struct V v;char tag[5];};
struct V cross(struct V a,struct V b){struct V r={a.y*b.z-a.z*b.y,a.z*b.x-a.x*b.z,a.x*b.y-a.y*b.x};return r;}
double norm(const struct P*p){return sqrt(p->v.x*p->v.x+p->v.y*p->v.y+p->v.z*p->v.z)*p->w;}
union U{double d;unsigned long long u;float f[2];};
double tw(double x){union U u;u.d=x;u.u^=1ull<<63;return u.d+u.f[0];}
struct B{unsigned a:3,b:7;int c:11;}; int bf(struct B*b){b->a=5;return b->b+b->c;}

#ifndef NO_MAIN
#include <stdio.h>
int main(void) {
  struct P p = {7, 0.5f, {1, 2, 2}, "abcd"};
  struct V v = cross(p.v, (struct V){3, -1, 4});
  struct B b = {1, 100, -5};
  printf("%.10g %.10g %.10g %.10g\n", v.x, v.y, v.z, norm(&p));
  printf("%.10g %d %d\n", tw(1.5), bf(&b), (int)b.a);
  return 0;
}
#endif
