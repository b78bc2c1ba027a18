#include <memory>
struct N{double v;std::unique_ptr<N> l,r;};double ev(const N*n){return n?n->v+ev(n->l.get())*ev(n->r.get()):1;} std::shared_ptr<N> mk(double v){auto p=std::make_shared<N>();p->v=v;p->l=std::make_unique<N>();return p;} std::weak_ptr<N> w;

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  auto p = mk(3);
  p->l->v = 2;
  w = p;
  printf("%.10g %ld\n", ev(p.get()), w.use_count());
  p.reset();
  printf("%d\n", (int)w.expired());
  return 0;
}
#endif
