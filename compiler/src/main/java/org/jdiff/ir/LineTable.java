package org.jdiff.ir;

import static org.bytedeco.llvm.global.LLVM.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMDIBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Where the instructions of a textual module stand in its file. Attached to the module as debug
 * information, it survives optimisation and lets diagnostics point into the IR where there is no
 * debug information of the source.
 */
final class LineTable {
  private static final Pattern NAME = Pattern.compile("@(?:\"([^\"]*)\"|([-\\w$.]+))\\(");
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:\"[^\"]*\"|[-\\w$.]+):\\s*(?:;.*)?$");

  /** Beginnings of lines that continue an instruction, or are none. */
  private static final List<String> CONTINUATIONS =
      List.of(";", "to label", "cleanup", "catch ", "filter ", "#dbg_");

  private final String file;
  private final Map<String, Body> bodies = new HashMap<>();

  /** The lines of a function: of its definition and of its instructions in order. */
  private record Body(int definition, List<Integer> instructions) {}

  private LineTable(String file) {
    this.file = file;
  }

  static LineTable of(String text, String file) {
    LineTable table = new LineTable(file);
    Body body = null;
    boolean inSwitch = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("define ")) {
        Matcher name = NAME.matcher(line);
        body = new Body(number, new ArrayList<>());
        if (name.find()) {
          table.bodies.put(name.group(1) != null ? name.group(1) : name.group(2), body);
        }
      } else if (line.startsWith("}")) {
        body = null;
      } else if (body != null && inSwitch) {
        inSwitch = !line.contains("]");
      } else if (body != null && isInstruction(line)) {
        body.instructions().add(number);
        String code = line.strip();
        inSwitch = code.startsWith("switch ") && !code.contains("]");
      }
    }
    return table;
  }

  private static boolean isInstruction(String line) {
    String code = line.strip();
    return !code.isEmpty()
        && CONTINUATIONS.stream().noneMatch(code::startsWith)
        && !LABEL.matcher(line).matches();
  }

  /**
   * Attaches the lines to the functions of a module that has no debug information at all; false if
   * it has.
   */
  boolean attach(IrModule module) {
    for (LLVMValueRef f = LLVMGetFirstFunction(module.ref());
        f != null;
        f = LLVMGetNextFunction(f)) {
      if (LLVMGetSubprogram(f) != null) {
        return false;
      }
    }
    String version = "Debug Info Version";
    if (LLVMGetModuleFlag(module.ref(), version, version.length()) == null) {
      LLVMValueRef number =
          LLVMConstInt(
              LLVMInt32TypeInContext(module.context().ref()), LLVMDebugMetadataVersion(), 0);
      LLVMAddModuleFlag(
          module.ref(),
          LLVMModuleFlagBehaviorWarning,
          version,
          version.length(),
          LLVMValueAsMetadata(number));
    }
    LLVMDIBuilderRef builder = LLVMCreateDIBuilder(module.ref());
    LLVMMetadataRef source = LLVMDIBuilderCreateFile(builder, file, file.length(), "", 0);
    LLVMDIBuilderCreateCompileUnit(
        builder,
        LLVMDWARFSourceLanguageC,
        source,
        "jdiff",
        5,
        0,
        "",
        0,
        0,
        "",
        0,
        LLVMDWARFEmissionLineTablesOnly,
        0,
        0,
        0,
        "",
        0,
        "",
        0);
    LLVMMetadataRef type =
        LLVMDIBuilderCreateSubroutineType(
            builder, source, new PointerPointer<LLVMMetadataRef>(1), 0, 0);
    for (LLVMValueRef f = LLVMGetFirstFunction(module.ref());
        f != null;
        f = LLVMGetNextFunction(f)) {
      Body body = bodies.get(MirrorReader.name(f));
      if (body != null && LLVMIsDeclaration(f) == 0) {
        attach(module, builder, source, type, f, body);
      }
    }
    LLVMDIBuilderFinalize(builder);
    LLVMDisposeDIBuilder(builder);
    return true;
  }

  private static void attach(
      IrModule module,
      LLVMDIBuilderRef builder,
      LLVMMetadataRef source,
      LLVMMetadataRef type,
      LLVMValueRef function,
      Body body) {
    String name = MirrorReader.name(function);
    int length = name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    LLVMMetadataRef scope =
        LLVMDIBuilderCreateFunction(
            builder,
            source,
            name,
            length,
            name,
            length,
            source,
            body.definition(),
            type,
            0,
            1,
            body.definition(),
            0,
            0);
    LLVMSetSubprogram(function, scope);
    List<LLVMValueRef> instructions = new ArrayList<>();
    for (LLVMBasicBlockRef b = LLVMGetFirstBasicBlock(function);
        b != null;
        b = LLVMGetNextBasicBlock(b)) {
      for (LLVMValueRef i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
        instructions.add(i);
      }
    }
    // A layout that was not understood must not give wrong lines: then all point to the definition.
    boolean known = instructions.size() == body.instructions().size();
    for (int i = 0; i < instructions.size(); i++) {
      int line = known ? body.instructions().get(i) : body.definition();
      LLVMInstructionSetDebugLoc(
          instructions.get(i),
          LLVMDIBuilderCreateDebugLocation(module.context().ref(), line, 0, scope, null));
    }
  }
}
