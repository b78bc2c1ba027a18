package org.jdiff.intake.bridge;

import java.util.HashMap;
import java.util.Map;

/**
 * The debug-info nodes of textual IR with the fields that LLVM 20 reads and those that are newer.
 */
final class DebugNodes {
  /** What to do with a field. */
  enum Field {
    /** LLVM 20 reads it. */
    KEEP,
    /** Newer; only describes the source further, so it can go. */
    DROP,
    /** Newer; becomes {@code language}. */
    LANGUAGE,
    /** LLVM 20 reads numbers only, a newer LLVM also nodes. */
    NUMBER,
    /** A list of flags, some of which may be newer. */
    FLAGS
  }

  /**
   * A kind of node.
   *
   * @param name what LLVM 20 calls it
   * @param fields its fields, empty for nodes with a plain list
   */
  record Node(String name, WordTable<Field> fields) {
    boolean isPlainList() {
      return fields.words().isEmpty();
    }
  }

  /**
   * Node name, a colon, the fields of LLVM 20, and behind a bar the newer ones that can be left
   * out.
   */
  private static final String NODES =
      """
      DIExpression:
      DIArgList:
      DIAssignID:
      DILocation: line column scope inlinedAt isImplicitCode | atomGroup atomRank
      GenericDINode: tag header operands
      DISubrange: count lowerBound upperBound stride
      DIGenericSubrange: count lowerBound upperBound stride
      DIEnumerator: name value isUnsigned
      DIBasicType: tag name size align encoding flags | dataSize numExtraInhabitants
      DIStringType: tag name stringLength stringLengthExpression stringLocationExpression size \
      align encoding
      DIDerivedType: tag name file line scope baseType size align offset flags extraData \
      dwarfAddressSpace annotations ptrAuthKey ptrAuthIsAddressDiscriminated \
      ptrAuthExtraDiscriminator ptrAuthIsaPointer ptrAuthAuthenticatesNullValues
      DICompositeType: tag name file line scope baseType size align offset flags elements \
      runtimeLang vtableHolder templateParams identifier discriminator dataLocation associated \
      allocated rank annotations specification | bitStride enumKind numExtraInhabitants
      DISubroutineType: flags cc types
      DIFile: filename directory checksumkind checksum source
      DICompileUnit: language file producer isOptimized flags runtimeVersion splitDebugFilename \
      emissionKind enums retainedTypes globals imports macros dwoId splitDebugInlining \
      debugInfoForProfiling nameTableKind rangesBaseAddress sysroot sdk | sourceLanguageVersion
      DISubprogram: scope name linkageName file line type isLocal isDefinition scopeLine \
      containingType virtuality virtualIndex thisAdjustment flags spFlags isOptimized unit \
      templateParams declaration retainedNodes thrownTypes annotations targetFuncName | \
      keyInstructions
      DILexicalBlock: scope file line column
      DILexicalBlockFile: scope file discriminator
      DICommonBlock: scope declaration name file line
      DINamespace: scope name exportSymbols
      DIMacro: type line name value
      DIMacroFile: type line file nodes
      DIModule: scope name configMacros includePath apinotes file line isDecl
      DITemplateTypeParameter: name type defaulted
      DITemplateValueParameter: tag name type defaulted value
      DIGlobalVariable: name scope linkageName file line type isLocal isDefinition \
      templateParams declaration align annotations
      DILocalVariable: name arg scope file line type flags align annotations
      DILabel: scope name file line | column isArtificial coroSuspendIdx
      DIObjCProperty: name file line setter getter attributes type
      DIImportedEntity: tag scope entity file line name elements
      DIGlobalVariableExpression: var expr
      DISubrangeType: name size align flags | file line scope baseType lowerBound upperBound \
      stride bias
      DIFixedPointType: tag name size align encoding flags | kind factor numerator denominator
      """;

  /** Kinds that LLVM 20 does not have, with the kind that says the same with less detail. */
  private static final Map<String, String> RENAMED =
      Map.of("DISubrangeType", "DIBasicType", "DIFixedPointType", "DIBasicType");

  /** Versioned languages whose constant of DWARF 5 is not the same word. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "C", "C11",
          "C_plus_plus", "C_plus_plus_17",
          "Fortran", "Fortran08",
          "Ada", "Ada2012",
          "Cobol", "Cobol85",
          "Pascal", "Pascal83",
          "OpenCL_C", "OpenCL",
          "Assembly", "Assembly");

  static final WordTable<Node> TABLE = table();

  private DebugNodes() {}

  /**
   * {@return the constant of LLVM 20 that is nearest to a {@code DW_LNAME_} constant; it may not
   * exist}
   */
  static String language(String versioned) {
    String name = versioned.replaceFirst("^DW_LNAME_", "");
    return "DW_LANG_" + LANGUAGES.getOrDefault(name, name);
  }

  private static WordTable<Node> table() {
    Map<String, Node> nodes = new HashMap<>();
    for (String row : NODES.strip().split("\n", -1)) {
      int colon = row.indexOf(':');
      String name = row.substring(0, colon);
      Map<String, Field> fields = new HashMap<>();
      Field action = Field.KEEP;
      for (String word : row.substring(colon + 1).strip().split("\\s+", -1)) {
        if (word.equals("|")) {
          action = Field.DROP;
        } else if (!word.isEmpty()) {
          fields.put(word, action == Field.DROP ? action : kept(name, word));
        }
      }
      if (name.equals("DICompileUnit")) {
        fields.put("sourceLanguageName", Field.LANGUAGE);
      }
      nodes.put(name, new Node(RENAMED.getOrDefault(name, name), new WordTable<>(fields)));
    }
    return new WordTable<>(nodes);
  }

  private static Field kept(String node, String field) {
    return switch (field) {
      case "size", "offset" -> Field.NUMBER;
      case "flags" -> node.equals("DICompileUnit") ? Field.KEEP : Field.FLAGS;
      default -> Field.KEEP;
    };
  }
}
