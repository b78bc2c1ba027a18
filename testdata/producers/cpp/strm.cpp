#include <iostream>
#include <sstream>
#include <map>
#include <unordered_map>
#include <string>
double p(double x){std::cout<<"x="<<x<<std::endl;std::ostringstream o;o<<x;return o.str().size();} std::map<std::string,double> m;double q(const std::string&k,double v){m[k]+=v;return m.at(k);} std::unordered_map<int,double> um;double r(int k){return um[k]++;}

#ifndef NO_MAIN
#include <stdio.h>
int main() {
  double n = p(2.5);
  q("a", 1.5);
  r(3);
  std::cout << n << ' ' << q("a", 2) << ' ' << r(3) << '\n';
  return 0;
}
#endif
