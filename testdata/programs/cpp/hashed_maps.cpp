// std::unordered_map.
#include <unordered_map>

extern "C" double unordered_map_of_sums(const double *x, const int *key, int n) {
  std::unordered_map<int, double> sums;
  for (int i = 0; i < n; i++) {
    sums[key[i]] += x[i] * x[i];
  }
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= sums.at(key[i]);
  }
  return p;
}
