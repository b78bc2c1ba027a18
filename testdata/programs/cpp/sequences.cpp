// std::list and std::deque.
#include <deque>
#include <list>

extern "C" double list_spliced(const double *x, int n) {
  std::list<double> a;
  for (int i = 0; i < n; i++) {
    if (i % 2) {
      a.push_front(x[i]);
    } else {
      a.push_back(x[i] * x[0]);
    }
  }
  double s = 0.0, w = 1.0;
  for (double v : a) {
    s += w * v;
    w *= x[1];
  }
  return s;
}

extern "C" double deque_as_queue(double x, int n) {
  std::deque<double> queue{x, x * x};
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double v = queue.front();
    queue.pop_front();
    s += v;
    queue.push_back(0.5 * v * queue.back());
  }
  return s;
}
