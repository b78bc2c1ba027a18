#include <vector>
#include <numeric>
#include <algorithm>
double s(const std::vector<double>&v){double r=0;for(double x:v)r+=x*x;return r;}
std::vector<double> mk(int n){std::vector<double> v;for(int i=0;i<n;i++)v.push_back(i*0.5);std::sort(v.begin(),v.end());return v;}
double ac(const std::vector<double>&v){return std::accumulate(v.begin(),v.end(),0.0)+std::inner_product(v.begin(),v.end(),v.begin(),0.0);}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  auto v = mk(10);
  printf("%.10g %.10g %zu\n", s(v), ac(v), v.size());
  return 0;
}
#endif
