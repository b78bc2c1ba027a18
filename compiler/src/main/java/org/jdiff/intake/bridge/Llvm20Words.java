package org.jdiff.intake.bridge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every bare word that the IR reader of LLVM 20 knows. The lists follow its headers {@code
 * LLToken.h}, {@code Attributes.inc}, {@code Dwarf.def} and {@code DebugInfoFlags.def}; a word
 * outside of them does not parse.
 */
final class Llvm20Words {
  private static final String KEYWORDS =
      """
          vscale x true false declare define global constant dso_local dso_preemptable private
          internal linkonce linkonce_odr weak weak_odr appending dllimport dllexport common
          available_externally default hidden protected unnamed_addr local_unnamed_addr
          externally_initialized extern_weak external thread_local localdynamic initialexec
          localexec zeroinitializer undef poison null none to caller within from tail musttail
          notail target triple source_filename unwind datalayout volatile atomic unordered monotonic
          acquire release acq_rel seq_cst syncscope nnan ninf nsz arcp contract reassoc afn fast nuw
          nsw nusw exact disjoint inbounds nneg samesign inrange addrspace section partition
          code_model alias ifunc module asm sideeffect inteldialect gc prefix prologue c attributes
          sync async read write readwrite argmem inaccessiblemem argmemonly inaccessiblememonly
          inaccessiblemem_or_argmemonly address address_is_null provenance read_provenance all nan
          snan qnan inf pinf norm nnorm pnorm sub nsub psub zero nzero pzero type opaque comdat any
          exactmatch largest nodeduplicate samesize eq ne slt sgt sle sge ult ugt ule uge oeq one
          olt ogt ole oge ord uno ueq une xchg nand max min umax umin fmax fmin uinc_wrap udec_wrap
          usub_cond usub_sat fneg add fadd fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr
          and or xor icmp fcmp phi call trunc zext sext fptrunc fpext uitofp sitofp fptoui fptosi
          inttoptr ptrtoint bitcast addrspacecast select va_arg landingpad personality cleanup catch
          filter ret br switch indirectbr invoke resume unreachable cleanupret catchswitch catchret
          catchpad cleanuppad callbr alloca load store fence cmpxchg atomicrmw getelementptr
          extractelement insertelement shufflevector splat extractvalue insertvalue blockaddress
          dso_local_equivalent no_cfi ptrauth freeze distinct uselistorder uselistorder_bb
      """;

  private static final String CALLING_CONVENTIONS =
      """
          cc ccc fastcc coldcc intel_ocl_bicc cfguard_checkcc x86_stdcallcc x86_fastcallcc
          x86_thiscallcc x86_vectorcallcc x86_regcallcc arm_apcscc arm_aapcscc arm_aapcs_vfpcc
          aarch64_vector_pcs aarch64_sve_vector_pcs aarch64_sme_preservemost_from_x0
          aarch64_sme_preservemost_from_x1 aarch64_sme_preservemost_from_x2 msp430_intrcc avr_intrcc
          avr_signalcc ptx_kernel ptx_device spir_kernel spir_func x86_64_sysvcc win64cc anyregcc
          swiftcc swifttailcc preserve_mostcc preserve_allcc preserve_nonecc ghccc x86_intrcc hhvmcc
          hhvm_ccc cxx_fast_tlscc amdgpu_vs amdgpu_ls amdgpu_hs amdgpu_es amdgpu_gs amdgpu_ps
          amdgpu_cs amdgpu_cs_chain amdgpu_cs_chain_preserve amdgpu_kernel amdgpu_gfx tailcc
          m68k_rtdcc graalcc riscv_vector_cc
      """;

  private static final String ATTRIBUTES =
      """
          allocalign allocptr alwaysinline builtin cold convergent coro_only_destroy_when_complete
          coro_elide_safe dead_on_unwind disable_sanitizer_instrumentation fn_ret_thunk_extern hot
          hybrid_patchable immarg inreg inlinehint jumptable minsize mustprogress naked nest noalias
          nobuiltin nocallback nocapture nocf_check nodivergencesource noduplicate noext nofree
          noimplicitfloat noinline nomerge noprofile norecurse noredzone noreturn nosanitize_bounds
          nosanitize_coverage nosync noundef nounwind nonlazybind nonnull null_pointer_is_valid
          optforfuzzing optdebug optsize optnone presplitcoroutine readnone readonly returned
          returns_twice signext safestack sanitize_address sanitize_hwaddress sanitize_memtag
          sanitize_memory sanitize_numerical_stability sanitize_realtime sanitize_realtime_blocking
          sanitize_thread sanitize_type shadowcallstack skipprofile speculatable
          speculative_load_hardening ssp sspreq sspstrong strictfp swiftasync swifterror swiftself
          willreturn writable writeonly zeroext byref byval elementtype inalloca preallocated sret
          align allockind allocsize captures dereferenceable dereferenceable_or_null memory
          nofpclass alignstack uwtable vscale_range range initializes
      """;

  private static final String TYPES =
      """
          void half bfloat float double x86_fp80 fp128 ppc_fp128 label metadata x86_mmx x86_amx
          token ptr
      """;

  private static final String SUMMARY =
      """
          path hash gv guid name summaries flags blockcount linkage visibility notEligibleToImport
          live dsoLocal canAutoHide importType definition declaration function insts funcFlags
          readNone readOnly noRecurse returnDoesNotAlias noInline alwaysInline noUnwind mayThrow
          hasUnknownCall mustBeUnreachable calls callee params param hotness unknown critical relbf
          variable vTableFuncs virtFunc aliasee refs typeIdInfo typeTests typeTestAssumeVCalls
          typeCheckedLoadVCalls typeTestAssumeConstVCalls typeCheckedLoadConstVCalls vFuncId offset
          args typeid typeidCompatibleVTable summary typeTestRes kind unsat byteArray inline single
          allOnes sizeM1BitWidth alignLog2 sizeM1 bitMask inlineBits vcall_visibility wpdResolutions
          wpdRes indir singleImpl branchFunnel singleImplName resByArg byArg uniformRetVal
          uniqueRetVal virtualConstProp info byte bit varFlags callsites clones stackIds allocs
          versions memProf notcold no_sanitize_address no_sanitize_hwaddress
          sanitize_address_dyninit
      """;

  private static final String DEBUG_KINDS =
      """
          NoDebug FullDebug LineTablesOnly DebugDirectivesOnly Default GNU None Apple
          CSK_MD5 CSK_SHA1 CSK_SHA256 dbg_value dbg_declare dbg_assign dbg_label
          DW_MACINFO_define DW_MACINFO_undef DW_MACINFO_start_file DW_MACINFO_end_file
          DW_MACINFO_vendor_ext DW_VIRTUALITY_none DW_VIRTUALITY_virtual DW_VIRTUALITY_pure_virtual
      """;

  private static final String DWARF_TAGS =
      """
          null array_type class_type entry_point enumeration_type formal_parameter
          imported_declaration label lexical_block member pointer_type reference_type compile_unit
          string_type structure_type subroutine_type typedef union_type unspecified_parameters
          variant common_block common_inclusion inheritance inlined_subroutine module
          ptr_to_member_type set_type subrange_type with_stmt access_declaration base_type
          catch_block const_type constant enumerator file_type friend namelist namelist_item
          packed_type subprogram template_type_parameter template_value_parameter thrown_type
          try_block variant_part variable volatile_type dwarf_procedure restrict_type interface_type
          namespace imported_module unspecified_type partial_unit imported_unit condition
          shared_type type_unit rvalue_reference_type template_alias coarray_type generic_subrange
          dynamic_type atomic_type call_site call_site_parameter skeleton_unit immutable_type
          MIPS_loop format_label function_template class_template GNU_BINCL GNU_EINCL
          GNU_template_template_param GNU_template_parameter_pack GNU_formal_parameter_pack
          GNU_call_site GNU_call_site_parameter APPLE_property SUN_function_template
          SUN_class_template SUN_struct_template SUN_union_template SUN_indirect_inheritance
          SUN_codeflags SUN_memop_info SUN_omp_child_func SUN_rtti_descriptor SUN_dtor_info SUN_dtor
          SUN_f90_interface SUN_fortran_vax_structure SUN_hi LLVM_ptrauth_type ALTIUM_circ_type
          ALTIUM_mwa_circ_type ALTIUM_rev_carry_type ALTIUM_rom LLVM_annotation GHS_namespace
          GHS_using_namespace GHS_using_declaration GHS_template_templ_param UPC_shared_type
          UPC_strict_type UPC_relaxed PGI_kanji_type PGI_interface_block BORLAND_property
          BORLAND_Delphi_string BORLAND_Delphi_dynamic_array BORLAND_Delphi_set
          BORLAND_Delphi_variant
      """;

  private static final String DWARF_OPERATIONS =
      """
          addr deref const1u const1s const2u const2s const4u const4s const8u const8s constu consts
          dup drop over pick swap rot xderef abs and div minus mod mul neg not or plus plus_uconst
          shl shr shra xor bra eq ge gt le lt ne skip regx fbreg bregx piece deref_size xderef_size
          nop push_object_address call2 call4 call_ref form_tls_address call_frame_cfa bit_piece
          implicit_value stack_value implicit_pointer addrx constx entry_value const_type
          regval_type deref_type xderef_type convert reinterpret GNU_push_tls_address HP_is_value
          HP_fltconst4 HP_fltconst8 HP_mod_range HP_unmod_range HP_tls INTEL_bit_piece WASM_location
          WASM_location_int APPLE_uninit GNU_entry_value PGI_omp_thread_num GNU_addr_index
          GNU_const_index LLVM_user LLVM_fragment LLVM_convert LLVM_tag_offset LLVM_entry_value
          LLVM_implicit_pointer LLVM_arg LLVM_extract_bits_sext LLVM_extract_bits_zext
      """;

  private static final String DWARF_LANGUAGES =
      """
          C89 C Ada83 C_plus_plus Cobol74 Cobol85 Fortran77 Fortran90 Pascal83 Modula2 Java C99
          Ada95 Fortran95 PLI ObjC ObjC_plus_plus UPC D Python OpenCL Go Modula3 Haskell
          C_plus_plus_03 C_plus_plus_11 OCaml Rust C11 Swift Julia Dylan C_plus_plus_14 Fortran03
          Fortran08 RenderScript BLISS Kotlin Zig Crystal C_plus_plus_17 C_plus_plus_20 C17
          Fortran18 Ada2005 Ada2012 HIP Assembly C_sharp Mojo GLSL GLSL_ES HLSL OpenCL_CPP
          CPP_for_OpenCL SYCL Metal Ruby Move Hylo Mips_Assembler GOOGLE_RenderScript BORLAND_Delphi
      """;

  private static final String DWARF_ENCODINGS =
      """
          address boolean complex_float float signed signed_char unsigned unsigned_char
          imaginary_float packed_decimal numeric_string edited signed_fixed unsigned_fixed
          decimal_float UTF UCS ASCII HP_complex_float HP_float128 HP_complex_float128
          HP_floathpintel HP_imaginary_float90 HP_imaginary_float128
      """;

  private static final String DWARF_CALLING_CONVENTIONS =
      """
          normal program nocall pass_by_reference pass_by_value GNU_renesas_sh
          GNU_borland_fastcall_i386 BORLAND_safecall BORLAND_stdcall BORLAND_pascal
          BORLAND_msfastcall BORLAND_msreturn BORLAND_thiscall BORLAND_fastcall LLVM_vectorcall
          LLVM_Win64 LLVM_X86_64SysV LLVM_AAPCS LLVM_AAPCS_VFP LLVM_IntelOclBicc LLVM_SpirFunction
          LLVM_OpenCLKernel LLVM_Swift LLVM_PreserveMost LLVM_PreserveAll LLVM_X86RegCall
          LLVM_M68kRTD LLVM_PreserveNone LLVM_RISCVVectorCall LLVM_SwiftTail GDB_IBM_OpenCL
      """;

  private static final String FLAGS =
      """
          Private Protected Public FwdDecl AppleBlock ReservedBit4 Virtual Artificial Explicit
          Prototyped ObjcClassComplete ObjectPointer Vector StaticMember LValueReference
          RValueReference ExportSymbols SingleInheritance MultipleInheritance VirtualInheritance
          IntroducedVirtual BitField NoReturn TypePassByValue TypePassByReference EnumClass Thunk
          NonTrivial BigEndian LittleEndian AllCallsDescribed IndirectVirtualBase
      """;

  private static final String SUBPROGRAM_FLAGS =
      """
          Virtual PureVirtual LocalToUnit Definition Optimized Pure Elemental Recursive
          MainSubprogram Deleted ObjCDirect
      """;

  private Llvm20Words() {}

  /** {@return all words; integer types and numbered calling conventions are not among them} */
  static Set<String> all() {
    Set<String> words = new LinkedHashSet<>();
    add(words, "", KEYWORDS);
    add(words, "", CALLING_CONVENTIONS);
    add(words, "", ATTRIBUTES);
    add(words, "", TYPES);
    add(words, "", SUMMARY);
    add(words, "", DEBUG_KINDS);
    add(words, "DW_TAG_", DWARF_TAGS);
    add(words, "DW_OP_", DWARF_OPERATIONS);
    for (int i = 0; i < 32; i++) {
      add(words, "DW_OP_", "lit" + i + " reg" + i + " breg" + i);
    }
    add(words, "DW_LANG_", DWARF_LANGUAGES);
    add(words, "DW_ATE_", DWARF_ENCODINGS);
    add(words, "DW_CC_", DWARF_CALLING_CONVENTIONS);
    add(words, "DIFlag", FLAGS);
    add(words, "DISPFlag", SUBPROGRAM_FLAGS);
    return words;
  }

  private static void add(Set<String> words, String prefix, String list) {
    for (String word : list.strip().split("\\s+", -1)) {
      words.add(prefix + word);
    }
  }
}
