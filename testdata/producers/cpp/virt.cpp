struct S{virtual double area()const=0;virtual ~S(){}};struct C:S{double r;C(double r):r(r){}double area()const override{return 3.14*r*r;}};struct Q:virtual S{double a;double area()const override{return a*a;}};struct D:C,Q{D():C(1){}double area()const override{return C::area()+Q::area();}};
double tot(S**s,int n){double t=0;for(int i=0;i<n;i++)t+=s[i]->area();return t;} S*mk(double r){return new C(r);} void del(S*s){delete s;} D d; Q*dc(S*s){return dynamic_cast<Q*>(s);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  S *a[] = {mk(2), static_cast<C *>(&d), static_cast<Q *>(&d)};
  d.a = 3;
  printf("%.10g %d %d\n", tot(a, 3), dc(a[0]) != nullptr, dc(a[1]) == static_cast<Q *>(&d));
  del(a[0]);
  return 0;
}
#endif
