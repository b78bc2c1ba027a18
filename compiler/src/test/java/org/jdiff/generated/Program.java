package org.jdiff.generated;

import java.util.List;
import java.util.stream.Collectors;
import org.jdiff.corpus.CorpusCase;

/**
 * A generated program.
 *
 * @param seed what it was made from
 * @param declarations types and globals that it needs
 * @param functions callees first, the differentiated function last
 * @param test how to call it
 */
record Program(long seed, List<Code.Text> declarations, List<Function> functions, CorpusCase test) {
  /** What every file starts with; system headers may be missing on the machine. */
  static final String PRELUDE =
      """
      typedef __SIZE_TYPE__ size_t;
      double sin(double); double cos(double); double tanh(double); double atan(double);
      double exp(double); double log(double); double sqrt(double); double fabs(double);
      double fmin(double, double); double fmax(double, double); double pow(double, double);
      double hypot(double, double); double atan2(double, double); double cbrt(double);
      double erf(double); double copysign(double, double); double fma(double, double, double);
      double floor(double); double expm1(double); double log1p(double); double exp2(double);
      double asinh(double); double ldexp(double, int); double sinh(double);
      float sqrtf(float);
      void *malloc(size_t); void *calloc(size_t, size_t); void *realloc(void *, size_t);
      void free(void *);
      void *memcpy(void *, const void *, size_t); void *memmove(void *, const void *, size_t);
      void *memset(void *, int, size_t);
      struct list { double value; struct list *next; };
      static double square(double x) { return x * x; }
      """;

  /**
   * A function.
   *
   * @param head everything up to the brace
   * @param start statements that stay
   * @param body statements
   * @param end statements that stay
   */
  record Function(String head, String start, Code.Block body, String end) {
    String source() {
      StringBuilder text = new StringBuilder(head).append(" {\n");
      start.lines().forEach(l -> text.append("  ").append(l).append("\n"));
      for (Code.Statement s : body.statements()) {
        text.append("  ").append(s.print("  ")).append("\n");
      }
      end.lines().forEach(l -> text.append("  ").append(l).append("\n"));
      return text.append("}\n").toString();
    }
  }

  /** {@return the differentiated function's name} */
  String symbol() {
    return test.symbol();
  }

  /** {@return C without the prelude} */
  String source() {
    return declarations.stream().map(Code.Text::text).collect(Collectors.joining("\n"))
        + functions.stream().map(Function::source).collect(Collectors.joining("\n"));
  }

  /** {@return about how long it is, for the shrinker} */
  int size() {
    return source().length();
  }
}
