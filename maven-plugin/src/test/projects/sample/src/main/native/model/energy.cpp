namespace model {

template <typename T> T square(T value) { return value * value; }

/* The sum of the squares of differences between neighbours. */
double energy(const double *x, int n) {
  double sum = 0;
  for (int i = 1; i < n; i++)
    sum += square(x[i] - x[i - 1]);
  return sum;
}

} // namespace model
