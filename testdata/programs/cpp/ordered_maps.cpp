// std::map.
#include <map>

extern "C" double map_of_sums(const double *x, const int *key, int n) {
  std::map<int, double> sums;
  for (int i = 0; i < n; i++) {
    sums[key[i]] += x[i];
  }
  double s = 0.0;
  for (const auto &[k, v] : sums) {
    s += k * v * v;
  }
  return s;
}

extern "C" double map_with_lookups(const double *x, const int *key, int n) {
  std::map<int, double> table;
  for (int i = 0; i < n; i++) {
    table.emplace(key[i], x[i]);
  }
  table.erase(key[0]);
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    auto at = table.find(key[i]);
    if (at != table.end()) {
      p *= at->second * x[i];
    }
  }
  return p;
}
