// Text and streams in the middle of differentiated code.
#include <cstdio>
#include <sstream>
#include <string>

extern "C" double string_decides(const double *x, int n) {
  std::string program = "add";
  double s = x[0];
  for (int i = 1; i < n; i++) {
    if (program == "add") {
      s += x[i] * x[i];
      program = "multiply by the next number";
    } else {
      s *= x[i];
      program.assign("add");
    }
  }
  return s;
}

extern "C" double logged_to_stream(double x, int n) {
  std::ostringstream log;
  double s = x;
  for (int i = 0; i < n; i++) {
    s = s * x + 0.5;
    log << "step " << i << ": " << s << '\n';
  }
  return s * double(!log.str().empty());
}

extern "C" double formatted_in_the_middle(double x, int n) {
  char text[64];
  std::string all;
  double s = x;
  for (int i = 0; i < n; i++) {
    std::snprintf(text, sizeof text, "%d:%g;", i, s);
    all += text;
    s = s * s * 0.5 + x;
  }
  return all.size() > 3 ? s : 0.0;
}
