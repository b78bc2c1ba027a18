// C++ programs: containers that own memory, scenes of virtual classes, erased function types, numbers of one's own.
// Expected numbers that are not derived beside the check are differences of 60-digit numbers over steps of 1e-20.
extern "C" double sin(double);
extern "C" double cos(double);
extern "C" double exp(double);
extern "C" double log(double);
extern "C" double tanh(double);
extern "C" double sqrt(double);
extern "C" double fabs(double);
extern "C" void *malloc(unsigned long);
extern "C" void free(void *);

void *operator new(unsigned long bytes) { return malloc(bytes); }
void *operator new[](unsigned long bytes) { return malloc(bytes); }
void operator delete(void *block) noexcept { free(block); }
void operator delete(void *block, unsigned long) noexcept { free(block); }
void operator delete[](void *block) noexcept { free(block); }
void operator delete[](void *block, unsigned long) noexcept { free(block); }

int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed, enzyme_width;

struct Two { double a, b; };
struct Three { double a, b, c; };

template <typename Result, typename... Arguments>
Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments>
Result __enzyme_fwddiff(Arguments...);

// A growing array as in the library: copies are deep, moves take the memory away.
template <typename T>
class Array {
  T *data_ = nullptr;
  unsigned long size_ = 0, room_ = 0;

 public:
  Array() = default;
  explicit Array(unsigned long n, const T &value = T()) {
    for (unsigned long i = 0; i < n; i++) {
      push(value);
    }
  }
  Array(const Array &other) {
    for (const T &t : other) {
      push(t);
    }
  }
  Array(Array &&other) noexcept { swap(other); }
  Array &operator=(Array other) {
    swap(other);
    return *this;
  }
  ~Array() { delete[] data_; }
  void swap(Array &other) {
    T *d = data_;
    data_ = other.data_;
    other.data_ = d;
    unsigned long s = size_, r = room_;
    size_ = other.size_;
    room_ = other.room_;
    other.size_ = s;
    other.room_ = r;
  }
  void push(const T &value) {
    if (size_ == room_) {
      room_ = room_ ? 2 * room_ : 1;
      T *grown = new T[room_];
      for (unsigned long i = 0; i < size_; i++) {
        grown[i] = static_cast<T &&>(data_[i]);
      }
      delete[] data_;
      data_ = grown;
    }
    data_[size_++] = value;
  }
  T &operator[](unsigned long i) { return data_[i]; }
  const T &operator[](unsigned long i) const { return data_[i]; }
  T *begin() { return data_; }
  T *end() { return data_ + size_; }
  const T *begin() const { return data_; }
  const T *end() const { return data_ + size_; }
  unsigned long size() const { return size_; }
};

// A network of dense layers in arrays of arrays.
class Dense {
  Array<Array<double>> rows_;
  Array<double> bias_;

 public:
  Dense() = default;
  Dense(int in, int out, const double *&weights) : bias_(out) {
    for (int i = 0; i < out; i++) {
      Array<double> row;
      for (int j = 0; j < in; j++) {
        row.push(*weights++);
      }
      rows_.push(row);
      bias_[i] = *weights++;
    }
  }
  Array<double> operator()(const Array<double> &x) const {
    Array<double> y = bias_;
    for (unsigned long i = 0; i < rows_.size(); i++) {
      for (unsigned long j = 0; j < x.size(); j++) {
        y[i] += rows_[i][j] * x[j];
      }
      y[i] = tanh(y[i]);
    }
    return y;
  }
};

static double network(const double *weights, double a, double b) {
  Array<Dense> layers;
  layers.push(Dense(2, 3, weights));
  layers.push(Dense(3, 1, weights));
  Array<double> x;
  x.push(a);
  x.push(b);
  for (const Dense &layer : layers) {
    x = layer(x);
  }
  return x[0];
}

// check network_of_arrays: 0.41992418711465007 0.20996209355732504 0.8398483742293001 -0.2199064296612731 -0.10995321483063655 -0.4398128593225462 0.10995321483063655 0.05497660741531828 0.2199064296612731 0.21882052256872211 0.1111021453554934 0.1111021453554934 0.8934416039233123 -0.18481849445385096 -0.6199419445680271
extern "C" void network_of_arrays(double *out) {
  double w[13] = {0.5, -1, 0.25, 1, 0.5, -0.5, -0.75, 2, 0, 1, -0.5, 0.25, 0.125};
  for (int i = 0; i < 13; i++) {
    out[i] = 0;
  }
  Two g = __enzyme_autodiff<Two>((void *)network, enzyme_dup, w, out, enzyme_out, 0.5, enzyme_out, 0.25);
  out[13] = g.a;
  out[14] = g.b;
}

// Solids as distances to them: shapes own their parts, a light ray marches until it hits.
struct Point {
  double x, y, z;
  Point operator+(const Point &o) const { return {x + o.x, y + o.y, z + o.z}; }
  Point operator-(const Point &o) const { return {x - o.x, y - o.y, z - o.z}; }
  Point operator*(double f) const { return {x * f, y * f, z * f}; }
  double length() const { return sqrt(x * x + y * y + z * z); }
};

class Solid {
 public:
  virtual ~Solid() {}
  virtual double distance(const Point &p) const = 0;
};

template <typename T>
class Owner {
  T *target_;

 public:
  explicit Owner(T *target) : target_(target) {}
  Owner(Owner &&other) : target_(other.target_) { other.target_ = nullptr; }
  Owner(const Owner &) = delete;
  ~Owner() { delete target_; }
  T *operator->() const { return target_; }
};

class Ball : public Solid {
  Point centre_;
  double radius_;

 public:
  Ball(Point centre, double radius) : centre_(centre), radius_(radius) {}
  double distance(const Point &p) const override { return (p - centre_).length() - radius_; }
};

class Floor : public Solid {
  double height_;

 public:
  explicit Floor(double height) : height_(height) {}
  double distance(const Point &p) const override { return p.y - height_; }
};

class Blend : public Solid {
  Owner<Solid> a_, b_;
  double width_;

 public:
  Blend(Owner<Solid> a, Owner<Solid> b, double width)
      : a_(static_cast<Owner<Solid> &&>(a)), b_(static_cast<Owner<Solid> &&>(b)), width_(width) {}
  double distance(const Point &p) const override {
    return -width_ * log(exp(-a_->distance(p) / width_) + exp(-b_->distance(p) / width_));
  }
};

static double hit(double radius, double height, double width) {
  Owner<Solid> ball(new Ball({0, 0, 4}, radius)), ground(new Floor(height));
  Owner<Solid> scene(new Blend(static_cast<Owner<Solid> &&>(ball), static_cast<Owner<Solid> &&>(ground), width));
  Point eye{0, 0.5, 0}, ray{0, 0, 1};
  double t = 0;
  for (int step = 0; step < 64; step++) {
    double d = scene->distance(eye + ray * t);
    t += d;
    if (d < 0.25) {
      break;
    }
  }
  return t;
}

// check marching_ray: -1.130324661977539 -0.016349531025425017 -0.03226533863808549
extern "C" void marching_ray(double *out) {
  Three g = __enzyme_autodiff<Three>((void *)hit, 1.0, -1.0, 0.25);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = g.c;
}

// Any callable behind one type, as in the library: small objects on the heap, called and destroyed through addresses.
class Function {
  void *object_;
  double (*call_)(const void *, double);
  void (*destroy_)(void *);

 public:
  template <typename F>
  Function(F f)
      : object_(new F(f)),
        call_([](const void *o, double x) { return (*static_cast<const F *>(o))(x); }),
        destroy_([](void *o) { delete static_cast<F *>(o); }) {}
  Function(const Function &) = delete;
  ~Function() { destroy_(object_); }
  double operator()(double x) const { return call_(object_, x); }
};

static double pipeline(double x, double gain, double bias) {
  Function amplify([gain](double v) { return gain * v; });
  Function shift([&bias](double v) { return v + bias; });
  Function soften([&amplify, scale = gain * bias](double v) { return sin(amplify(v)) * scale; });
  const Function *stages[4] = {&amplify, &shift, &soften, &shift};
  for (const Function *stage : stages) {
    x = (*stage)(x);
  }
  return x;
}

// check erased_functions: 0.05968451390712433 0.29579503524544365 2.5360321558441647 0.05968451390712433
extern "C" void erased_functions(double *out) {
  Three g = __enzyme_autodiff<Three>((void *)pipeline, 0.5, 1.5, 0.25);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = g.c;
  out[3] = __enzyme_fwddiff<double>((void *)pipeline, 0.5, 1.0, 1.5, 0.0, 0.25, 0.0);
}
