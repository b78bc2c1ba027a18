// std::vector of vectors and of structures.
#include <vector>

extern "C" double vector_of_vectors(const double *x, int n) {
  std::vector<std::vector<double>> rows(n, std::vector<double>(n, 1.0));
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= i; j++) {
      rows[i][j] = x[i] * x[j];
    }
  }
  rows.push_back(rows[0]);
  double s = 0.0;
  for (const auto &row : rows) {
    double p = 1.0;
    for (double v : row) {
      p *= v;
    }
    s += p;
  }
  return s;
}

struct Particle {
  double position;
  double velocity;
  int id;
};

extern "C" double vector_of_structs(const double *x, int n) {
  std::vector<Particle> particles;
  particles.reserve(2);
  for (int i = 0; i < n; i++) {
    particles.push_back({x[i], x[i] * 0.5, i});
  }
  for (auto &p : particles) {
    p.position += 0.1 * p.velocity * p.position;
  }
  double s = 0.0;
  for (const auto &p : particles) {
    s += p.position * p.position * p.id + p.velocity;
  }
  return s;
}
