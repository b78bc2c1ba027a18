// Smart pointers and objects that own memory.
#include <memory>
#include <vector>

extern "C" double unique_array(const double *x, int n) {
  auto a = std::make_unique<double[]>(n);
  for (int i = 0; i < n; i++) {
    a[i] = x[i] * x[i];
  }
  auto b = std::move(a);
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= b[i] + x[0];
  }
  return p;
}

struct Chain {
  double value;
  std::unique_ptr<Chain> next;
};

extern "C" double chain_of_unique_pointers(const double *x, int n) {
  std::unique_ptr<Chain> head;
  for (int i = 0; i < n; i++) {
    auto cell = std::make_unique<Chain>();
    cell->value = x[i] * (i + 1);
    cell->next = std::move(head);
    head = std::move(cell);
  }
  double s = 0.0;
  for (const Chain *c = head.get(); c; c = c->next.get()) {
    s = s * 0.5 + c->value * c->value;
  }
  return s;
}

extern "C" double shared_parameter(double x, double y) {
  auto shared = std::make_shared<double>(x);
  std::vector<std::shared_ptr<double>> users(3, shared);
  *users[1] *= y;
  *users[2] += 1.0;
  return *shared * *users[0] * double(shared.use_count());
}

class Buffer {
 public:
  Buffer(const double *p, int n) : size_(n), data_(new double[n]) {
    for (int i = 0; i < n; i++) {
      data_[i] = p[i] * p[i];
    }
  }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { delete[] data_; }
  double sum() const {
    double s = 0.0;
    for (int i = 0; i < size_; i++) {
      s += data_[i];
    }
    return s;
  }

 private:
  int size_;
  double *data_;
};

extern "C" double object_per_iteration(const double *x, int n) {
  double p = 1.0;
  for (int i = 1; i <= n; i++) {
    Buffer b(x, i);
    p *= b.sum();
  }
  return p;
}

extern "C" double new_and_delete(double x, int n) {
  double *one = new double(x * x);
  double *many = new double[n];
  struct alignas(64) Wide { double v[8]; };
  Wide *wide = new Wide{};
  for (int i = 0; i < n; i++) {
    many[i] = *one * (i + 1);
    wide->v[i] = many[i] * x;
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += many[i] * wide->v[n - 1 - i];
  }
  delete wide;
  delete[] many;
  delete one;
  return s;
}
