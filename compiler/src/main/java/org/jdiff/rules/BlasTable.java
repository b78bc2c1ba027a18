package org.jdiff.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The linear algebra routines whose tangents and adjoints are known. */
public final class BlasTable {
  /** The name of the table's resource. */
  public static final String FILE = "blas.table";

  private static final List<String> C_SUFFIXES = List.of("", "64_", "_64");
  private static final List<String> FORTRAN_SUFFIXES = List.of("_", "", "_64_", "64_", "_64");

  /** Stems of the standard that have no row, and the common ones of LAPACK beside them. */
  private static final Set<String> OTHERS =
      Set.of(
          "swap", "rot", "rotg", "rotm", "rotmg", "amax", "amin", "gbmv", "symv", "sbmv", "spmv",
          "trmv", "tbmv", "tpmv", "trsv", "tbsv", "tpsv", "syr", "spr", "syr2", "spr2", "symm",
          "syrk", "syr2k", "trmm", "potrf", "potrs", "getrf", "getrs", "gesv", "posv", "gemmt",
          "axpby");

  private static final Pattern NAME = Pattern.compile("(cblas_)?([sdcz]|i[sdcz])([a-z0-9]+?)");

  private final Map<String, BlasRoutine> routines = new LinkedHashMap<>();

  private BlasTable(List<BlasRoutine> rows) {
    rows.forEach(r -> routines.put(r.stem(), r));
  }

  /** {@return the built-in table} */
  public static BlasTable builtIn() {
    try (InputStream in = BlasTable.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new BlasTable(BlasFileParser.parse(text, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + FILE, e);
    }
  }

  /** {@return the rows, in the order of the file} */
  public List<BlasRoutine> routines() {
    return List.copyOf(routines.values());
  }

  /**
   * {@return the row of a routine}
   *
   * @param stem its name without prefix, precision and suffix
   */
  public Optional<BlasRoutine> routine(String stem) {
    return Optional.ofNullable(routines.get(stem));
  }

  /**
   * Takes a symbol apart.
   *
   * @param symbol the name of a function that the module does not define
   * @return its parts if it is spelled like a routine of the table
   */
  public Optional<BlasSymbol> symbol(String symbol) {
    boolean c = symbol.startsWith("cblas_");
    String rest = c ? symbol.substring("cblas_".length()) : symbol;
    if (rest.isEmpty() || (rest.charAt(0) != 'd' && rest.charAt(0) != 's')) {
      return Optional.empty();
    }
    for (String suffix : c ? C_SUFFIXES : FORTRAN_SUFFIXES) {
      if (!rest.endsWith(suffix) || rest.length() <= 1 + suffix.length()) {
        continue;
      }
      String stem = rest.substring(1, rest.length() - suffix.length());
      if (routines.containsKey(stem)) {
        return Optional.of(new BlasSymbol(stem, rest.charAt(0) == 'd', c, suffix));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return why a function that looks like linear algebra has no derivative; empty if it does not
   * look like it}
   *
   * @param symbol the name of a function
   */
  public Optional<String> refusal(String symbol) {
    if (symbol(symbol).isPresent()) {
      return Optional.of(
          "it is named like a BLAS routine, but its declaration has other arguments or another"
              + " result");
    }
    String name = symbol.replaceFirst("_?64_?$|_$", "");
    Matcher m = NAME.matcher(name);
    boolean known =
        m.matches() && (routines.containsKey(m.group(3)) || OTHERS.contains(m.group(3)));
    if (!known && !symbol.startsWith("cblas_")) {
      return Optional.empty();
    }
    return Optional.of(
        "it is a BLAS routine without a derivative; known are, for double and float, "
            + routines.keySet().stream().collect(Collectors.joining(", ")));
  }
}
