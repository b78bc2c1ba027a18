#include <thread>
#include <mutex>
#include <atomic>
std::mutex m;std::atomic<double> ad;double t;void f(double*a,int n){std::thread th([=]{for(int i=0;i<n;i++){std::lock_guard<std::mutex> l(m);t+=a[i];ad=ad+a[i];}});th.join();}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  double a[] = {1, 2, 3.5};
  f(a, 3);
  printf("%.10g %.10g\n", t, ad.load());
  return 0;
}
#endif
