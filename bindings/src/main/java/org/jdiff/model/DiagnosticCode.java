package org.jdiff.model;

/**
 * The stable codes of diagnostics. Groups: 01 request, 02 unsupported code, 03 analysis, 04 rules,
 * 05 verification and checks, 06 input, 07 output, 09 internal. Each has a page {@code
 * docs/errors/JDnnnn.md}.
 */
public enum DiagnosticCode {
  /** The requested function is not in the module. */
  JD0101("function not found"),
  /** The number of activities differs from the number of parameters. */
  JD0102("wrong number of activities"),
  /** An activity does not fit the parameter's type or the mode. */
  JD0103("activity does not fit"),
  /** A word is not an activity. */
  JD0104("unknown activity"),
  /** The function is only declared. */
  JD0105("function has no body"),
  /** The return activity does not fit the return type or the mode. */
  JD0106("return activity does not fit"),
  /** A name occurs twice or clashes with a symbol of the module. */
  JD0107("name clash"),
  /** No activities were given. */
  JD0108("activities missing"),
  /** Nothing that the request differentiates can influence an output. */
  JD0109("derivative is zero by request"),
  /** A named parameter does not exist. */
  JD0110("unknown parameter name"),
  /** A marker call does not tell, when compiling, which function it means. */
  JD0120("function of a marker unknown"),
  /** The operands of a marker call are not those that its function needs. */
  JD0121("marker call does not fit"),
  /** A word of a marker call is unknown, or has no meaning there. */
  JD0122("unknown marker option"),
  /** What a marker call is declared to return is not what the derivative returns. */
  JD0123("marker result does not fit"),
  /** A fact that the program registers cannot be understood, or does not fit its function. */
  JD0125("registration does not fit"),
  /** No function is named, and the input contains no marker calls. */
  JD0124("nothing to differentiate"),
  /** An instruction or type has no derivative support. */
  JD0201("unsupported construct"),
  /** Inline assembly that active values may pass through. */
  JD0202("inline assembly"),
  /** A call through a pointer that may carry derivatives. */
  JD0203("indirect call"),
  /** A function that returns more than once. */
  JD0204("setjmp"),
  /** Bit operations on a floating-point value that have no recognised meaning. */
  JD0205("bit operation on an active value"),
  /** A pointer of which it is not known whether it points to memory with a shadow. */
  JD0206("pointer of unknown activity"),
  /** An active atomic operation. */
  JD0207("atomic operation on active memory"),
  /** A gradient that calls in several threads cannot add to one shadow. */
  JD0208("shadow that threads cannot share"),
  /** The kind of bytes that a derivative depends on is unknown. */
  JD0301("unknown type of memory"),
  /** An active value is stored to memory declared constant and read back. */
  JD0302("derivative would be dropped"),
  /** A global that carries derivatives but has no shadow. */
  JD0303("global without shadow"),
  /** A requested gradient is zero whatever the input. */
  JD0310("result does not depend on argument"),
  /** An active value may be stored in memory that has no shadow. */
  JD0311("active value in constant memory"),
  /** A called function has neither body nor rule. */
  JD0401("no derivative rule"),
  /** A rule file is malformed. */
  JD0402("malformed rule"),
  /** The generated code failed verification. */
  JD0501("generated code failed verification"),
  /** A numerical check failed. */
  JD0502("check failed"),
  /** A check could not run. */
  JD0503("check could not run"),
  /** The input file cannot be read. */
  JD0601("input not readable"),
  /** The input is not valid IR. */
  JD0602("malformed IR"),
  /** The input was made by a newer LLVM and uses something this one does not know. */
  JD0603("IR too new"),
  /** The input is of an unknown kind. */
  JD0604("unknown kind of input"),
  /** The compiler that turns a source into IR failed. */
  JD0605("source did not compile"),
  /** The input parses but violates LLVM's rules. */
  JD0606("IR does not verify"),
  /** Modules cannot be linked with each other. */
  JD0607("modules do not link"),
  /** Bitcode of a newer LLVM, and no reader for it was found. */
  JD0608("newer bitcode"),
  /** LLVM crashed over the input, in a process of its own. */
  JD0609("LLVM crashed"),
  /** LLVM or one of its tools cannot be unpacked from the jar. */
  JD0610("LLVM cannot be unpacked"),
  /** The output cannot be written. */
  JD0701("output not writable"),
  /** The kind of output is unknown. */
  JD0702("unknown kind of output"),
  /** The linker failed. */
  JD0703("linking failed"),
  /** The target of the module is not available. */
  JD0704("target not available"),
  /** A Java class that is kept with the source is not what would be generated. */
  JD0705("Java class not up to date"),
  /** A broken invariant inside jdiff. */
  JD0901("internal error");

  private final String title;

  DiagnosticCode(String title) {
    this.title = title;
  }

  /** {@return a few words that name the problem} */
  public String title() {
    return title;
  }
}
