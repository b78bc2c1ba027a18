#include <cmath>
struct G{double v;G():v(std::sin(1)){}~G(){v=0;}};G g;double f(){static G l;return l.v+g.v;} inline double iv=3;inline double u(){return iv;} double useu(){return u();} thread_local G tg;double t(){return tg.v;} constexpr double tb[]={1,2,3};double c(int i){return tb[i];} enum class E{A,B,C};double e(E x,double y){switch(x){case E::A:return y;case E::B:return y*y;default:return 0;}}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  printf("%.10g %.10g %.10g %.10g %.10g\n", f(), useu(), t(), c(2), e(E::B, 3));
  return 0;
}
#endif
