; env RUSTC_BOOTSTRAP=1 rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -C panic=abort -Zshare-generics=no --emit=llvm-ir rust/rust_vectors.rs -o ir/rustc-1.95/O0/rust_vectors.ll
; ModuleID = 'rust_vectors.d1c141cca60df4b2-cgu.0'
source_filename = "rust_vectors.d1c141cca60df4b2-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"alloc::vec::Vec<f64>" = type { %"alloc::raw_vec::RawVec<f64>", i64 }
%"alloc::raw_vec::RawVec<f64>" = type { %"alloc::raw_vec::RawVecInner", %"core::marker::PhantomData<f64>" }
%"alloc::raw_vec::RawVecInner" = type { i64, ptr, %"alloc::alloc::Global" }
%"alloc::alloc::Global" = type {}
%"core::marker::PhantomData<f64>" = type {}
%"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>" = type { [8 x i8] }
%Particle = type { double, double, i32, [1 x i32] }

@alloc_31365cfefba383c4d2bf6b6a04cc10aa = private unnamed_addr constant [17 x i8] c"capacity overflow", align 1
@alloc_9877fdffb06d7cb7231dc08b14b0e6fe = private unnamed_addr constant [77 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs\00", align 1
@alloc_1d3f95e9ca2c2500370a366eac41ea2a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00\AF\0F\00\00\0D\00\00\00" }>, align 8
@alloc_ac58905df1c7070c854dfff60260b3ad = private unnamed_addr constant [83 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/intrinsics/mod.rs\00", align 1
@alloc_b90498d3febd1b2c7361fce5cd399b17 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ac58905df1c7070c854dfff60260b3ad, [16 x i8] c"R\00\00\00\00\00\00\00\11\0A\00\00\0E\00\00\00" }>, align 8
@alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf = private unnamed_addr constant [76 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/mod.rs\00", align 1
@alloc_37f6e60a2902ea1334fb3e649d7c5a34 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf, [16 x i8] c"K\00\00\00\00\00\00\00\0F\02\00\00\05\00\00\00" }>, align 8
@alloc_53b1b0291ea51cd7399ceb8c4189456a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf, [16 x i8] c"K\00\00\00\00\00\00\00r\02\00\00\09\00\00\00" }>, align 8
@alloc_2957776f7149b6770f7abbeb136454d6 = private unnamed_addr constant [90 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/shared/mod.rs\00", align 1
@alloc_a44304a1f719024c04ff0cb41b053e7e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00\22\00\00\00-\00\00\00" }>, align 8
@alloc_db7902ffb345f68875f125a55948041d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00\22\00\00\00A\00\00\00" }>, align 8
@alloc_9da4124957f216573c8da243061f8a70 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00(\00\00\00/\00\00\00" }>, align 8
@alloc_229032330bac7d69f8789d9e1d6452be = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00(\00\00\00I\00\00\00" }>, align 8
@alloc_191f7efe61dba6be0a42f44d783b98d8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00$\00\00\00.\00\00\00" }>, align 8
@alloc_d96daf0bb4fd001831a9beaccf8b9c97 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_2957776f7149b6770f7abbeb136454d6, [16 x i8] c"Y\00\00\00\00\00\00\00$\00\00\00H\00\00\00" }>, align 8
@alloc_ecc914bd18bed7ec520215dabdd87c00 = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/unstable/mod.rs\00", align 1
@alloc_bc8bb1ad900d960b3fc7fed391e4b220 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ecc914bd18bed7ec520215dabdd87c00, [16 x i8] c"[\00\00\00\00\00\00\00\88\00\00\00\1F\00\00\00" }>, align 8
@alloc_ef7cdb2d16848507c0a86e68ebea0568 = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/shared/pivot.rs\00", align 1
@alloc_70e9b8b10528dc1580cecff96f78dc8b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ef7cdb2d16848507c0a86e68ebea0568, [16 x i8] c"[\00\00\00\00\00\00\00%\00\00\006\00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_6aba2971faaa5e7b6df185f141ce6d29 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ef7cdb2d16848507c0a86e68ebea0568, [16 x i8] c"[\00\00\00\00\00\00\00#\00\00\00-\00\00\00" }>, align 8
@alloc_9d8275ebab0503eb5fd9a5dc77edb4cd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ef7cdb2d16848507c0a86e68ebea0568, [16 x i8] c"[\00\00\00\00\00\00\00*\00\00\00\09\00\00\00" }>, align 8
@alloc_bfaf0f47e3ff51fa9aeb11a9e9a29468 = private unnamed_addr constant [96 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/shared/smallsort.rs\00", align 1
@alloc_d44dfeaa11ac30b9c18604750d75e401 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bfaf0f47e3ff51fa9aeb11a9e9a29468, [16 x i8] c"_\00\00\00\00\00\00\00\D3\00\00\00\09\00\00\00" }>, align 8
@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_592280833da10348c88d0a2f6953e79c = private unnamed_addr constant [97 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/unstable/heapsort.rs\00", align 1
@alloc_2b857f2a89f0b80d499a04a987eea42f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_592280833da10348c88d0a2f6953e79c, [16 x i8] c"`\00\00\00\00\00\00\00\14\00\00\00\0F\00\00\00" }>, align 8
@alloc_2b8b872ffa74adbdb93cb0eb23b70556 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_592280833da10348c88d0a2f6953e79c, [16 x i8] c"`\00\00\00\00\00\00\00\1C\00\00\00\1D\00\00\00" }>, align 8
@alloc_1cf84bced26ade3fd95f43432b08dbb9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_592280833da10348c88d0a2f6953e79c, [16 x i8] c"`\00\00\00\00\00\00\00H\00\00\00\0D\00\00\00" }>, align 8
@alloc_e46d01fe2d4149896e4bfdbc22f093ce = private unnamed_addr constant [98 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/unstable/quicksort.rs\00", align 1
@alloc_bd03acf812695bf809cdd7bff0866520 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00o\00\00\00\0B\00\00\00" }>, align 8
@alloc_2903b1fa77b0acd4544e689ac151aad7 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00q\00\00\00&\00\00\00" }>, align 8
@alloc_f413a1c23f25101691aed17fb33638b8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00x\00\00\00\16\00\00\00" }>, align 8
@alloc_c8bb77e972aa16a0797b096854cdd9bb = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00\85\00\00\00\0B\00\00\00" }>, align 8
@alloc_003a17b1a393801803e7a490d90bc483 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\003\00\00\00\1D\00\00\00" }>, align 8
@alloc_fbe36ceedd494d1bc08749778b6ce835 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\008\00\00\00\1B\00\00\00" }>, align 8
@alloc_f659bff3c40923810951013529900f56 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00D\00\00\00\1F\00\00\00" }>, align 8
@alloc_f875370a1456c0de57e96e3558791b50 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00E\00\00\00$\00\00\00" }>, align 8
@alloc_dd0795a5592ade73c091d059d27534b8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e46d01fe2d4149896e4bfdbc22f093ce, [16 x i8] c"a\00\00\00\00\00\00\00F\00\00\00\16\00\00\00" }>, align 8
@alloc_91c74303079502ec2def021907035619 = private unnamed_addr constant [78 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/mod.rs\00", align 1
@alloc_2400804e423b0742bba0683141bd04c2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\F2\03\00\00\1C\00\00\00" }>, align 8
@alloc_fffa68226348b98e7063e74865542329 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\F3\03\00\00\1C\00\00\00" }>, align 8
@alloc_4c2c6c2e084bbf207e6375ee9c0ff5d5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\F7\03\00\00 \00\00\00" }>, align 8
@alloc_76885f79964779c81888673b9ee1de73 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\F7\03\00\00+\00\00\00" }>, align 8
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@alloc_490992312822afe82cb6f17d9c546139 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_9877fdffb06d7cb7231dc08b14b0e6fe, [16 x i8] c"L\00\00\00\00\00\00\00r\08\00\00\09\00\00\00" }>, align 8
@alloc_66decb206cc790f4c5da38fd8d19ae5a = private unnamed_addr constant [92 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/enumerate.rs\00", align 1
@alloc_0c0d1c4353f8e4000b606f1fa55ce6a8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_66decb206cc790f4c5da38fd8d19ae5a, [16 x i8] c"[\00\00\00\00\00\00\00\8D\00\00\00\11\00\00\00" }>, align 8
@alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167 = private unnamed_addr constant [21 x i8] c"rust/rust_vectors.rs\00", align 1
@alloc_3e317ea99781bc5eaa4d5352c978aa42 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\11\00\00\00\1F\00\00\00" }>, align 8
@alloc_b1d23521802d7b8898113469e0e8131f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\16\00\00\00'\00\00\00" }>, align 8
@alloc_9e7e0d2d591c4703650e0d593732e17a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\16\00\00\00/\00\00\00" }>, align 8
@alloc_1cfed3b08b30e461cbb5d2802262f080 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\0B\00\00\00\1A\00\00\00" }>, align 8
@alloc_a711e065e5f02d973706958dae9ffaa8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\0B\00\00\00!\00\00\00" }>, align 8
@alloc_3d4f0383bc81b1c60783f993537de27e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00/\00\00\00:\00\00\00" }>, align 8
@alloc_2d7cc6ccf4156eb981420548609cf97a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\009\00\00\00,\00\00\00" }>, align 8
@alloc_310aa0c7cca358a090444ef8a7c51258 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00;\00\00\00+\00\00\00" }>, align 8
@alloc_1a2219064253c54380e70de53ce0944c = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00;\00\00\00'\00\00\00" }>, align 8
@alloc_f67e190e401eef34f157913085225c9a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00:\00\00\000\00\00\00" }>, align 8
@alloc_d1084648e479974e70c9329824bf76f9 = private unnamed_addr constant [9 x i8] c"mid > len", align 1
@alloc_d1250771b83e6344d3d40eb1743414a9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\94\08\00\00 \00\00\00" }>, align 8
@alloc_be6757f1351a050e3d83232446b94126 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\DE\03\00\00\15\00\00\00" }>, align 8
@alloc_fe2ef4fe5f471dec0e0b7cc9a279d219 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_91c74303079502ec2def021907035619, [16 x i8] c"M\00\00\00\00\00\00\00\DF\03\00\00\15\00\00\00" }>, align 8
@alloc_d0b5540d38aa67683bd942cb6db4a43b = private unnamed_addr constant [28 x i8] c"window size must be non-zero", align 1
@anon.1ad415598f7727ba8fb786b77fb1b595.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_205793425c0a41e86443004ed3ca261f = private unnamed_addr constant [75 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/alloc.rs\00", align 1
@alloc_233063518ed3775185981efc86677c41 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_205793425c0a41e86443004ed3ca261f, [16 x i8] c"J\00\00\00\00\00\00\00\ED\00\00\00\11\00\00\00" }>, align 8
@alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\10\01\00\00\1B\00\00\00" }>, align 8
@alloc_0d381a78c796267d85415993207b621f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_b5fc2a6f2f5a9fc4395aada8c7c926bf, [16 x i8] c"K\00\00\00\00\00\00\00\BC\02\00\00\09\00\00\00" }>, align 8
@alloc_b32cf8b9ab30c790bbc0840b2fa926d9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\AA\05\00\00\12\00\00\00" }>, align 8
@alloc_fad0cd83b7d1858a846a172eb260e593 = private unnamed_addr constant [42 x i8] c"is_aligned_to: align is not a power-of-two", align 1
@alloc_3d063512bd2a283debbda10df8c730ad = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/const_ptr.rs\00", align 1
@alloc_180ab55c3ad9891a0d81c48ca2ae33fa = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_3d063512bd2a283debbda10df8c730ad, [16 x i8] c"Q\00\00\00\00\00\00\00^\05\00\00\0D\00\00\00" }>, align 8
@alloc_d41466a556d037f23fe96152fbab9365 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/raw_vec/mod.rs\00", align 1
@alloc_7b613a4fcafdd18f723b0dc6e1afd1a9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\80\02\00\005\00\00\00" }>, align 8
@alloc_01e89a68167ab4b50464d1df009c4fdd = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\81\02\00\00\1E\00\00\00" }>, align 8
@alloc_8ecfa785f46459b5fa65b6e95b9b5622 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00*\02\00\00\11\00\00\00" }>, align 8
@anon.1ad415598f7727ba8fb786b77fb1b595.1 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] c"\01\00\00\00\00\00\00\80", [8 x i8] undef }>, align 8
@alloc_8a557fa53722333f4e14612354d66d02 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d41466a556d037f23fe96152fbab9365, [16 x i8] c"P\00\00\00\00\00\00\00\B5\01\00\00\15\00\00\00" }>, align 8
@alloc_43db45ebdf0a3d6e3246eedb47a76a93 = private unnamed_addr constant [84 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ops/index_range.rs\00", align 1
@alloc_ce80e79f3c9060ea066a507aad0cbb89 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_43db45ebdf0a3d6e3246eedb47a76a93, [16 x i8] c"S\00\00\00\00\00\00\00?\00\00\00%\00\00\00" }>, align 8
@alloc_082107b1c47f17e29d320b8b2dd4f81e = private unnamed_addr constant [90 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/array/iter/iter_inner.rs\00", align 1
@alloc_b9585347369fbb186c3ccfb6c2caba79 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_082107b1c47f17e29d320b8b2dd4f81e, [16 x i8] c"Y\00\00\00\00\00\00\00\AE\00\00\00 \00\00\00" }>, align 8
@alloc_111374654bf6d257ff5ed1ae570a570d = private unnamed_addr constant [218 x i8] c"unsafe precondition(s) violated: slice::swap_unchecked requires that the indices are within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_6b0b11c9e93314b588b613b55005cf18 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: slice::split_at_mut_unchecked requires the index to be within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_0625062a5eee489a7813ee965a38d15a = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Alignment::new_unchecked requires a power of two\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_4f6caa8a4a84c834531934bdfde7b2ea = private unnamed_addr constant [82 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/alignment.rs\00", align 1
@alloc_b9581b67743ce9c931bf1bcdf63697bf = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4f6caa8a4a84c834531934bdfde7b2ea, [16 x i8] c"Q\00\00\00\00\00\00\00\8B\00\00\00\1B\00\00\00" }>, align 8
@alloc_1be5ea12ba708d9a11b6e93a7d387a75 = private unnamed_addr constant [281 x i8] c"unsafe precondition(s) violated: Layout::from_size_align_unchecked requires that align is a power of 2 and the rounded-up allocation size does not exceed isize::MAX\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_560a59ed819b9d9a5841f6e731c4c8e5 = private unnamed_addr constant [210 x i8] c"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_db07ae5a9ce650d9b7cc970d048e6f0c = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_mul cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_846c8306b730cf00804b037ffdb61170 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_sub cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_57d70e9d94c65ecfc15225d29a5ed72b = private unnamed_addr constant [198 x i8] c"unsafe precondition(s) violated: Vec::set_len requires that new_len <= capacity()\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_dd79dfae92e8fdc23813c4c7a1b7cf72 = private unnamed_addr constant [228 x i8] c"unsafe precondition(s) violated: ptr::write_bytes requires that the destination pointer is aligned and non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_bd3468a7b96187f70c1ce98a3e7a63bf = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: ptr::copy_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_2875d9f120b8cc0de1c30c014c7b6715 = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: ptr::swap_nonoverlapping requires that both pointer arguments are aligned and non-null and the specified memory ranges do not overlap\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_5ee6cd0de5bab89c84438a39fb5fb08c = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: ptr::copy requires that both pointer arguments are aligned and non-null\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_64e308ef4babfeb8b6220184de794a17 = private unnamed_addr constant [221 x i8] c"unsafe precondition(s) violated: hint::assert_unchecked must never be called when the condition is false\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_763310d78c99c2c1ad3f8a9821e942f3 = private unnamed_addr constant [61 x i8] c"is_nonoverlapping: `size_of::<T>() * count` overflows a usize", align 1
@alloc_5c1a2f972552229672fc942406cfc298 = private unnamed_addr constant [283 x i8] c"unsafe precondition(s) violated: slice::from_raw_parts_mut requires the pointer to be aligned and non-null, and the total size of the slice not to exceed `isize::MAX`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_97d92cbf2a68a6ac45a1b13da79836e4 = private unnamed_addr constant [214 x i8] c"unsafe precondition(s) violated: slice::get_unchecked requires that the index is within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_31e0c595875695c77fd2f54110592d27 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00Q\05\00\00\1D\00\00\00" }>, align 8
@alloc_b2f28986b414e660fff9151eee01a1b2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00P\05\00\00#\00\00\00" }>, align 8
@alloc_d4b953f91310fc7f7ed5c9c0120cf1fc = private unnamed_addr constant [95 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/spec_from_iter_nested.rs\00", align 1
@alloc_c915f046f49c324d04a55a6418724f57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_d4b953f91310fc7f7ed5c9c0120cf1fc, [16 x i8] c"^\00\00\00\00\00\00\009\00\00\00\12\00\00\00" }>, align 8
@alloc_da75e79ea4900be5811e6318d0bc905d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_66decb206cc790f4c5da38fd8d19ae5a, [16 x i8] c"[\00\00\00\00\00\00\00R\00\00\00\09\00\00\00" }>, align 8
@alloc_bc57622bea3b563a9a810c7dfa741ff9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00;\00\00\00K\00\00\00" }>, align 8
@alloc_41267798fa218851eeb529bd0eeb7a75 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\0B\00\00\00\07\00\00\00" }>, align 8
@alloc_6cd8e4dac6bb047fd08c6f13e30dcb6b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\09\00\00\00\14\00\00\00" }>, align 8
@alloc_54b8033b488ed698ed339a4b02c71a31 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\12\00\00\00\07\00\00\00" }>, align 8
@alloc_c8fd6b7c827a46aa7d8d191f94aabaf9 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\13\00\00\00\07\00\00\00" }>, align 8
@alloc_bf4c2de6564b5bbcbdd34f64023af3f3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\15\00\00\00\07\00\00\00" }>, align 8
@alloc_d0f4721cf6436dab7929fb828d1138f1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\1E\00\00\00\12\00\00\00" }>, align 8
@alloc_d06068d497d81f27b6e86c7dfd52f7f2 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_ec5e3a2c72cfdbf4bd0cdadc5ec3f167, [16 x i8] c"\14\00\00\00\00\00\00\00\1E\00\00\00\19\00\00\00" }>, align 8

; <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0EBS_(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_4 = alloca [8 x i8], align 8
  %compare = alloca [0 x i8], align 1
  store ptr %compare, ptr %_4, align 8
  br label %bb5

bb5:                                              ; preds = %start
  %b = icmp ult i64 %self.1, 2
  br i1 %b, label %bb6, label %bb7

bb7:                                              ; preds = %bb5
  %b1 = icmp ule i64 %self.1, 20
  br i1 %b1, label %bb9, label %bb10

bb6:                                              ; preds = %bb5
  br label %bb4

bb10:                                             ; preds = %bb7
; call core::slice::sort::unstable::ipnsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable7ipnsortdNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1r_(ptr align 8 %self.0, i64 %self.1, ptr align 8 %_4) #17
  br label %bb13

bb9:                                              ; preds = %bb7
; call core::slice::sort::shared::smallsort::insertion_sort_shift_left::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_(ptr align 8 %self.0, i64 %self.1, i64 1, ptr align 8 %_4) #18
  br label %bb12

bb13:                                             ; preds = %bb10
  br label %bb4

bb4:                                              ; preds = %bb6, %bb12, %bb13
  ret void

bb12:                                             ; preds = %bb9
  br label %bb4

bb2:                                              ; No predecessors!
  %1 = load ptr, ptr %0, align 8
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8
  %4 = insertvalue { ptr, i32 } poison, ptr %1, 0
  %5 = insertvalue { ptr, i32 } %4, i32 %3, 1
  resume { ptr, i32 } %5
}

; <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1F_9enumerate9EnumerateINtNtNtB1J_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_21 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  store i8 1, ptr %_25, align 1
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtB7_9enumerate9EnumerateINtNtNtBb_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1V_(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator) #19
  br label %bb1

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %1 = getelementptr inbounds i8, ptr %_5, i64 8
  %2 = load i64, ptr %1, align 8
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  %4 = load i64, ptr %3, align 8
  store i64 %2, ptr %high, align 8
  %5 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %4, ptr %5, align 8
  %_7 = load i64, ptr %high, align 8
  %6 = getelementptr inbounds i8, ptr %high, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = trunc nuw i64 %_7 to i1
  br i1 %8, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %9 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %9, align 8
; call <alloc::vec::Vec<rust_vectors::Particle>>::reserve
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE7reserveBG_(ptr align 8 %self, i64 %additional) #18
  br label %bb3

bb5:                                              ; preds = %bb1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #20
  unreachable

bb3:                                              ; preds = %bb2
  %10 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %10, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_21, ptr align 8 %iterator, i64 24, i1 false)
  %11 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %11, align 8
  store ptr %len, ptr %_22, align 8
  %12 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %12, align 8
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3y_3VecNtB1Q_8ParticleE14extend_trustedB3_E0EB1Q_(ptr align 8 %_21, ptr align 8 %_22) #19
  br label %bb4

bb4:                                              ; preds = %bb3
  ret void

bb9:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  %13 = load i8, ptr %_25, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb7:                                              ; preds = %bb8
  br label %bb6
}

; <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2j_(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_21 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  store i8 1, ptr %_25, align 1
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtNtBb_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1s_(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator) #19
  br label %bb1

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %1 = getelementptr inbounds i8, ptr %_5, i64 8
  %2 = load i64, ptr %1, align 8
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  %4 = load i64, ptr %3, align 8
  store i64 %2, ptr %high, align 8
  %5 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %4, ptr %5, align 8
  %_7 = load i64, ptr %high, align 8
  %6 = getelementptr inbounds i8, ptr %high, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = trunc nuw i64 %_7 to i1
  br i1 %8, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %9 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %9, align 8
; call <alloc::vec::Vec<f64>>::reserve
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %additional) #18
  br label %bb3

bb5:                                              ; preds = %bb1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #20
  unreachable

bb3:                                              ; preds = %bb2
  %10 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %10, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_21, ptr align 8 %iterator, i64 24, i1 false)
  %11 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %11, align 8
  store ptr %len, ptr %_22, align 8
  %12 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %12, align 8
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB30_3VecdE14extend_trustedB3_E0EB1n_(ptr align 8 %_21, ptr align 8 %_22) #19
  br label %bb4

bb4:                                              ; preds = %bb3
  ret void

bb9:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  %13 = load i8, ptr %_25, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb7:                                              ; preds = %bb8
  br label %bb6
}

; <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2j_(ptr align 8 %self, ptr %0, ptr %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_25 = alloca [1 x i8], align 1
  %_22 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %high = alloca [16 x i8], align 8
  %iterator = alloca [16 x i8], align 8
  store ptr %0, ptr %iterator, align 8
  %3 = getelementptr inbounds i8, ptr %iterator, i64 8
  store ptr %1, ptr %3, align 8
  store i8 1, ptr %_25, align 1
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtNtBb_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1s_(ptr sret([24 x i8]) align 8 %_5, ptr align 8 %iterator) #19
  br label %bb1

bb1:                                              ; preds = %start
  %low = load i64, ptr %_5, align 8
  %4 = getelementptr inbounds i8, ptr %_5, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  %7 = load i64, ptr %6, align 8
  store i64 %5, ptr %high, align 8
  %8 = getelementptr inbounds i8, ptr %high, i64 8
  store i64 %7, ptr %8, align 8
  %_7 = load i64, ptr %high, align 8
  %9 = getelementptr inbounds i8, ptr %high, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = trunc nuw i64 %_7 to i1
  br i1 %11, label %bb2, label %bb5

bb2:                                              ; preds = %bb1
  %12 = getelementptr inbounds i8, ptr %high, i64 8
  %additional = load i64, ptr %12, align 8
; call <alloc::vec::Vec<f64>>::reserve
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %additional) #18
  br label %bb3

bb5:                                              ; preds = %bb1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_1d3f95e9ca2c2500370a366eac41ea2a) #20
  unreachable

bb3:                                              ; preds = %bb2
  %13 = getelementptr inbounds i8, ptr %self, i64 8
  %_26 = load ptr, ptr %13, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_27 = load i64, ptr %len, align 8
  store i8 0, ptr %_25, align 1
  %_21.0 = load ptr, ptr %iterator, align 8
  %14 = getelementptr inbounds i8, ptr %iterator, i64 8
  %_21.1 = load ptr, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %_22, i64 16
  store ptr %_26, ptr %15, align 8
  store ptr %len, ptr %_22, align 8
  %16 = getelementptr inbounds i8, ptr %_22, i64 8
  store i64 %_27, ptr %16, align 8
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB38_3VecdE14extend_trustedB3_E0EB1n_(ptr %_21.0, ptr %_21.1, ptr align 8 %_22) #19
  br label %bb4

bb4:                                              ; preds = %bb3
  ret void

bb9:                                              ; No predecessors!
  unreachable

bb8:                                              ; No predecessors!
  %17 = load i8, ptr %_25, align 1
  %18 = trunc nuw i8 %17 to i1
  br i1 %18, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds i8, ptr %2, i64 8
  %21 = load i32, ptr %20, align 8
  %22 = insertvalue { ptr, i32 } poison, ptr %19, 0
  %23 = insertvalue { ptr, i32 } %22, i32 %21, 1
  resume { ptr, i32 } %23

bb7:                                              ; preds = %bb8
  br label %bb6
}

; core::intrinsics::select_unpredictable::<core::mem::maybe_uninit::MaybeUninit<*mut f64>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal ptr @_RINvNtCsgEmfK2I1SDS_4core10intrinsics20select_unpredictableINtNtNtB4_3mem12maybe_uninit11MaybeUninitOdEECsi0wgFuyA0BW_12rust_vectors(i1 zeroext %b, ptr %true_val, ptr %false_val) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  br i1 %b, label %bb1, label %bb2

bb2:                                              ; preds = %start
  store ptr %false_val, ptr %_0, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store ptr %true_val, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  %0 = load ptr, ptr %_0, align 8
  ret ptr %0
}

; core::intrinsics::select_unpredictable::<core::mem::maybe_uninit::MaybeUninit<*const f64>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal ptr @_RINvNtCsgEmfK2I1SDS_4core10intrinsics20select_unpredictableINtNtNtB4_3mem12maybe_uninit11MaybeUninitPdEECsi0wgFuyA0BW_12rust_vectors(i1 zeroext %b, ptr %true_val, ptr %false_val) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  br i1 %b, label %bb1, label %bb2

bb2:                                              ; preds = %start
  store ptr %false_val, ptr %_0, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store ptr %true_val, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  %0 = load ptr, ptr %_0, align 8
  ret ptr %0
}

; core::intrinsics::select_unpredictable::<*mut *mut f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal ptr @_RINvNtCsgEmfK2I1SDS_4core10intrinsics20select_unpredictableOOdECsi0wgFuyA0BW_12rust_vectors(i1 zeroext %b, ptr %true_val, ptr %false_val) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  br i1 %b, label %bb1, label %bb2

bb2:                                              ; preds = %start
  store ptr %false_val, ptr %_0, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store ptr %true_val, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  %0 = load ptr, ptr %_0, align 8
  ret ptr %0
}

; core::intrinsics::select_unpredictable::<*mut *const f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal ptr @_RINvNtCsgEmfK2I1SDS_4core10intrinsics20select_unpredictableOPdECsi0wgFuyA0BW_12rust_vectors(i1 zeroext %b, ptr %true_val, ptr %false_val) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  br i1 %b, label %bb1, label %bb2

bb2:                                              ; preds = %start
  store ptr %false_val, ptr %_0, align 8
  br label %bb3

bb1:                                              ; preds = %start
  store ptr %true_val, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  %0 = load ptr, ptr %_0, align 8
  ret ptr %0
}

; core::intrinsics::typed_swap_nonoverlapping::<f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core10intrinsics25typed_swap_nonoverlappingdECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call core::ptr::swap_nonoverlapping::<f64>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr19swap_nonoverlappingdECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 1, ptr align 8 @alloc_b90498d3febd1b2c7361fce5cd399b17) #19
  ret void
}

; core::ptr::swap_chunk::<1>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj1_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %x, ptr align 1 %y) unnamed_addr #0 {
start:
  %_4 = alloca [1 x i8], align 1
  %_3 = alloca [1 x i8], align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_3, ptr align 1 %x, i64 1, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_4, ptr align 1 %y, i64 1, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %x, ptr align 1 %_4, i64 1, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %y, ptr align 1 %_3, i64 1, i1 false)
  ret void
}

; core::ptr::swap_chunk::<2>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj2_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %x, ptr align 1 %y) unnamed_addr #0 {
start:
  %_4 = alloca [2 x i8], align 1
  %_3 = alloca [2 x i8], align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_3, ptr align 1 %x, i64 2, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_4, ptr align 1 %y, i64 2, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %x, ptr align 1 %_4, i64 2, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %y, ptr align 1 %_3, i64 2, i1 false)
  ret void
}

; core::ptr::swap_chunk::<4>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj4_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %x, ptr align 1 %y) unnamed_addr #0 {
start:
  %_4 = alloca [4 x i8], align 1
  %_3 = alloca [4 x i8], align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_3, ptr align 1 %x, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_4, ptr align 1 %y, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %x, ptr align 1 %_4, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %y, ptr align 1 %_3, i64 4, i1 false)
  ret void
}

; core::ptr::swap_chunk::<8>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj8_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %x, ptr align 1 %y) unnamed_addr #0 {
start:
  %_4 = alloca [8 x i8], align 1
  %_3 = alloca [8 x i8], align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_3, ptr align 1 %x, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %_4, ptr align 1 %y, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %x, ptr align 1 %_4, i64 8, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %y, ptr align 1 %_3, i64 8, i1 false)
  ret void
}

; core::ptr::drop_in_place::<alloc::vec::Vec<alloc::vec::Vec<f64>>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecIBH_dEEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::drop::Drop>::drop
  call void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
; call core::ptr::drop_in_place::<alloc::raw_vec::RawVec<alloc::vec::Vec<f64>>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecINtNtBL_3vec3VecdEEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::vec::Vec<rust_vectors::Particle>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEEB1f_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<rust_vectors::Particle> as core::ops::drop::Drop>::drop
  call void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropBH_(ptr align 8 %_1) #18
; call core::ptr::drop_in_place::<alloc::raw_vec::RawVec<rust_vectors::Particle>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEEB1m_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64> as core::ops::drop::Drop>::drop
  call void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
; call core::ptr::drop_in_place::<alloc::raw_vec::RawVec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::raw_vec::RawVec<alloc::vec::Vec<f64>>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecINtNtBL_3vec3VecdEEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVec<alloc::vec::Vec<f64>> as core::ops::drop::Drop>::drop
  call void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecINtNtB7_3vec3VecdEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::raw_vec::RawVec<rust_vectors::Particle>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEEB1m_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVec<rust_vectors::Particle> as core::ops::drop::Drop>::drop
  call void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropBO_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::raw_vec::RawVec<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc7raw_vec6RawVecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVec<f64> as core::ops::drop::Drop>::drop
  call void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::array::iter::IntoIter<usize, 2>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtB4_5array4iter8IntoIterjKj2_EECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::array::iter::IntoIter<usize, 2> as core::ops::drop::Drop>::drop
  call void @_RNvXs4_NtNtCsgEmfK2I1SDS_4core5array4iterINtB5_8IntoIterjKj2_ENtNtNtB9_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #19
  ret void
}

; core::ptr::drop_in_place::<core::slice::sort::shared::smallsort::CopyOnDrop<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::slice::sort::shared::smallsort::CopyOnDrop<f64> as core::ops::drop::Drop>::drop
  call void @_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::slice::sort::unstable::quicksort::GapGuardRaw<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort8unstable9quicksort11GapGuardRawdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::slice::sort::unstable::quicksort::GapGuardRaw<f64> as core::ops::drop::Drop>::drop
  call void @_RNvXs_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksortINtB4_11GapGuardRawdENtNtNtBc_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::hint::select_unpredictable::DropOnPanic<*mut f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNvNtB4_4hint20select_unpredictable11DropOnPanicOdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::hint::select_unpredictable::DropOnPanic<*mut f64> as core::ops::drop::Drop>::drop
  call void @_RNvXNvNtCsgEmfK2I1SDS_4core4hint20select_unpredictableINtB2_11DropOnPanicOdENtNtNtB6_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::hint::select_unpredictable::DropOnPanic<*const f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNvNtB4_4hint20select_unpredictable11DropOnPanicPdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <core::hint::select_unpredictable::DropOnPanic<*const f64> as core::ops::drop::Drop>::drop
  call void @_RNvXNvNtCsgEmfK2I1SDS_4core4hint20select_unpredictableINtB2_11DropOnPanicPdENtNtNtB6_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<<alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtB2o_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEENCNvB1r_22rust_vector_of_structs0EE0EB1r_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecdE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0EB2L_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecdE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0EB2L_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3i_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1Q_3VecdE14extend_trustedINtNtNtBT_8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0EB3G_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3q_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1Q_3VecdE14extend_trustedINtNtNtBT_8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0EB3G_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB1s_22rust_vector_of_structs0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4callB1q_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3H_3VecB1q_E14extend_trustedINtBL_3MapINtNtBN_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEEB24_EE0E0E0EB1s_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4callNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2s_3VecB1G_E14extend_trustedINtNtNtBT_8adapters3map3MapINtNtB3t_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEENCNvB1I_22rust_vector_of_structs0EE0E0EB1I_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4callNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2s_3VecB1G_E14extend_trustedINtNtNtBT_8adapters3map3MapINtNtB3t_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEENCNvB1I_22rust_vector_of_structs0EE0E0EB1I_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<<alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtB2o_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEENCNvB1r_22rust_vector_of_structs0EE0EB1r_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1Q_3VecdE14extend_trustedINtNtNtBT_8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0EB3G_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecdE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0EB2L_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvNtNtNtNtB4_4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1Q_3VecdE14extend_trustedINtNtNtBT_8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0EB3G_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtBP_3VecdE14extend_trustedINtNtNtNtB4_4iter8adapters3map3MapINtNtNtB4_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0EB2L_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<<core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvXs_NtNtNtB4_4iter8adapters9enumerateINtBQ_9EnumeratepENtNtNtBU_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBS_3map8map_foldTjB2s_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB31_22rust_vector_of_structs0NCINvNvB1F_8for_each4callB2Z_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4M_3VecB2Z_E14extend_trustedINtB2A_3MapIB1o_INtNtNtB4_5slice4iter4IterdEEB3D_EE0E0E0E0EB31_(ptr align 8 %_1) unnamed_addr #1 {
start:
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB1s_22rust_vector_of_structs0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4callB1q_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3H_3VecB1q_E14extend_trustedINtBL_3MapINtNtBN_9enumerate9EnumerateINtNtNtB4_5slice4iter4IterdEEB24_EE0E0E0EB1s_(ptr align 8 %_1) #18
  ret void
}

; core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) unnamed_addr #1 {
start:
; call <alloc::vec::set_len_on_drop::SetLenOnDrop as core::ops::drop::Drop>::drop
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1) #19
  ret void
}

; core::ptr::drop_in_place::<[alloc::vec::Vec<f64>]>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeSINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_1.0, i64 %_1.1) unnamed_addr #1 {
start:
  %_3 = alloca [8 x i8], align 8
  store i64 0, ptr %_3, align 8
  br label %bb3

bb3:                                              ; preds = %bb2, %start
  %0 = load i64, ptr %_3, align 8
  %_7 = icmp eq i64 %0, %_1.1
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %bb3
  %1 = load i64, ptr %_3, align 8
  %_6 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_1.0, i64 %1
  %2 = load i64, ptr %_3, align 8
  %3 = add i64 %2, 1
  store i64 %3, ptr %_3, align 8
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_6) #18
  br label %bb3

bb1:                                              ; preds = %bb3
  ret void
}

; core::ptr::swap_nonoverlapping::<f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr19swap_nonoverlappingdECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %count, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = alloca [8 x i8], align 8
  %_10 = alloca [8 x i8], align 8
  br label %bb1

bb1:                                              ; preds = %start
; call core::ptr::swap_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19swap_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 8, i64 8, i64 %count, ptr align 8 %0) #19
  br label %bb3

bb3:                                              ; preds = %bb1
  %2 = mul nuw nsw i64 %count, 8
  store i64 %2, ptr %1, align 8
  %bytes = load i64, ptr %1, align 8
  store i64 %bytes, ptr %_10, align 8
  %3 = load i64, ptr %_10, align 8
  %4 = icmp eq i64 %3, 0
  %_11 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_11 to i1
  br i1 %5, label %bb5, label %bb7

bb5:                                              ; preds = %bb3
  %bytes1 = load i64, ptr %_10, align 8
; call core::ptr::swap_nonoverlapping_bytes
  call void @_RNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytesCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %bytes1) #19
  br label %bb4

bb7:                                              ; preds = %bb3
  br label %bb4

bb4:                                              ; preds = %bb7, %bb5
  ret void

bb9:                                              ; No predecessors!
  unreachable
}

; core::ptr::swap::<f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNtCsgEmfK2I1SDS_4core3ptr4swapdECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y) unnamed_addr #0 {
start:
  %_18 = alloca [1 x i8], align 1
  %tmp = alloca [8 x i8], align 8
  br label %bb1

bb1:                                              ; preds = %start
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %tmp, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb3

bb3:                                              ; preds = %bb1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %tmp, ptr align 8 %x, i64 8, i1 false)
  br label %bb5

bb5:                                              ; preds = %bb3
  br label %bb7

bb7:                                              ; preds = %bb5
  store i8 0, ptr %_18, align 1
  br label %bb8

bb8:                                              ; preds = %bb7
  %0 = load i8, ptr %_18, align 1
  %1 = trunc nuw i8 %0 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %y, ptr %x, i64 8, i1 zeroext %1, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb10

bb10:                                             ; preds = %bb8
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %x, ptr align 8 %y, i64 8, i1 false)
  br label %bb11

bb11:                                             ; preds = %bb10
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %tmp, ptr %y, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb13

bb13:                                             ; preds = %bb11
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %tmp, i64 8, i1 false)
  ret void

bb6:                                              ; No predecessors!
  unreachable
}

; alloc::vec::from_elem::<alloc::vec::Vec<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCslNYArtu3iFV_5alloc3vec9from_elemINtB2_3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %elem, i64 %n) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64> as alloc::vec::spec_from_elem::SpecFromElem>::from_elem::<alloc::alloc::Global>
  call void @_RINvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemINtB5_3VecdENtB3_12SpecFromElem9from_elemNtNtB7_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %elem, i64 %n) #18
  ret void
}

; alloc::vec::from_elem::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtCslNYArtu3iFV_5alloc3vec9from_elemdECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, double %elem, i64 %n) unnamed_addr #1 {
start:
; call <f64 as alloc::vec::spec_from_elem::SpecFromElem>::from_elem::<alloc::alloc::Global>
  call void @_RINvXs_NtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemdNtB5_12SpecFromElem9from_elemNtNtB9_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, double %elem, i64 %n) #19
  ret void
}

; core::slice::sort::unstable::ipnsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable7ipnsortdNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1r_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #2 {
start:
  %run_len.i = alloca [8 x i8], align 8
  %_0.i = alloca [16 x i8], align 8
  %0 = alloca [4 x i8], align 4
  %_15 = alloca [8 x i8], align 8
  %_4.i = icmp ult i64 %v.1, 2
  br i1 %_4.i, label %bb1.i, label %bb2.i

bb2.i:                                            ; preds = %start
  store i64 2, ptr %run_len.i, align 8
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 1, i64 %v.1, ptr align 8 @alloc_a44304a1f719024c04ff0cb41b053e7e) #19
  %_30.i = icmp ult i64 1, %v.1
  %_28.i = getelementptr inbounds nuw double, ptr %v.0, i64 1
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 0, i64 %v.1, ptr align 8 @alloc_db7902ffb345f68875f125a55948041d) #19
  %_33.i = icmp ult i64 0, %v.1
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %strictly_descending.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_28.i, ptr align 8 %v.0) #19
  br i1 %strictly_descending.i, label %bb4.i, label %bb11.i

bb1.i:                                            ; preds = %start
  store i64 %v.1, ptr %_0.i, align 8
  %1 = getelementptr inbounds i8, ptr %_0.i, i64 8
  store i8 0, ptr %1, align 8
  br label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit

bb11.i:                                           ; preds = %bb15.i, %bb2.i
  %_20.i = load i64, ptr %run_len.i, align 8
  %_19.i = icmp ult i64 %_20.i, %v.1
  br i1 %_19.i, label %bb12.i, label %bb16.i

bb4.i:                                            ; preds = %bb7.i, %bb2.i
  %_11.i = load i64, ptr %run_len.i, align 8
  %_10.i = icmp ult i64 %_11.i, %v.1
  br i1 %_10.i, label %bb5.i, label %bb9.i

bb16.i:                                           ; preds = %bb11.i
  br label %bb17.i

bb12.i:                                           ; preds = %bb11.i
  %index.i = load i64, ptr %run_len.i, align 8
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %index.i, i64 %v.1, ptr align 8 @alloc_9da4124957f216573c8da243061f8a70) #19
  %_42.i = icmp ult i64 %index.i, %v.1
  %_40.i = getelementptr inbounds nuw double, ptr %v.0, i64 %index.i
  %_27.i = load i64, ptr %run_len.i, align 8
  %index1.i = sub i64 %_27.i, 1
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %index1.i, i64 %v.1, ptr align 8 @alloc_229032330bac7d69f8789d9e1d6452be) #19
  %_45.i = icmp ult i64 %index1.i, %v.1
  %_43.i = getelementptr inbounds nuw double, ptr %v.0, i64 %index1.i
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_21.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_40.i, ptr align 8 %_43.i) #19
  br i1 %_21.i, label %bb14.i, label %bb15.i

bb17.i:                                           ; preds = %bb14.i, %bb16.i
  br label %bb18.i

bb15.i:                                           ; preds = %bb12.i
  %2 = load i64, ptr %run_len.i, align 8
  %3 = add i64 %2, 1
  store i64 %3, ptr %run_len.i, align 8
  br label %bb11.i

bb14.i:                                           ; preds = %bb12.i
  br label %bb17.i

bb18.i:                                           ; preds = %bb10.i, %bb17.i
  %4 = load i64, ptr %run_len.i, align 8
  store i64 %4, ptr %_0.i, align 8
  %5 = getelementptr inbounds i8, ptr %_0.i, i64 8
  %6 = zext i1 %strictly_descending.i to i8
  store i8 %6, ptr %5, align 8
  br label %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit

bb9.i:                                            ; preds = %bb4.i
  br label %bb10.i

bb5.i:                                            ; preds = %bb4.i
  %index2.i = load i64, ptr %run_len.i, align 8
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %index2.i, i64 %v.1, ptr align 8 @alloc_191f7efe61dba6be0a42f44d783b98d8) #19
  %_36.i = icmp ult i64 %index2.i, %v.1
  %_34.i = getelementptr inbounds nuw double, ptr %v.0, i64 %index2.i
  %_18.i = load i64, ptr %run_len.i, align 8
  %index3.i = sub i64 %_18.i, 1
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %index3.i, i64 %v.1, ptr align 8 @alloc_d96daf0bb4fd001831a9beaccf8b9c97) #19
  %_39.i = icmp ult i64 %index3.i, %v.1
  %_37.i = getelementptr inbounds nuw double, ptr %v.0, i64 %index3.i
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_12.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_34.i, ptr align 8 %_37.i) #19
  br i1 %_12.i, label %bb7.i, label %bb8.i

bb10.i:                                           ; preds = %bb8.i, %bb9.i
  br label %bb18.i

bb8.i:                                            ; preds = %bb5.i
  br label %bb10.i

bb7.i:                                            ; preds = %bb5.i
  %7 = load i64, ptr %run_len.i, align 8
  %8 = add i64 %7, 1
  store i64 %8, ptr %run_len.i, align 8
  br label %bb4.i

_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit: ; preds = %bb1.i, %bb18.i
  %9 = load i64, ptr %_0.i, align 8
  %10 = getelementptr inbounds i8, ptr %_0.i, i64 8
  %11 = load i8, ptr %10, align 8
  %12 = trunc nuw i8 %11 to i1
  %13 = insertvalue { i64, i1 } poison, i64 %9, 0
  %14 = insertvalue { i64, i1 } %13, i1 %12, 1
  %_6.0 = extractvalue { i64, i1 } %14, 0
  %_6.1 = extractvalue { i64, i1 } %14, 1
  %_8 = icmp ule i64 %_6.0, %v.1
  %_9 = icmp eq i64 %_6.0, %v.1
  br i1 %_9, label %bb2, label %bb5

bb5:                                              ; preds = %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit
  %self = or i64 %v.1, 1
  store i64 %self, ptr %_15, align 8
  %15 = load i64, ptr %_15, align 8
  %16 = icmp eq i64 %15, 0
  %_16 = select i1 %16, i64 0, i64 1
  %17 = trunc nuw i64 %_16 to i1
  br i1 %17, label %bb9, label %bb8

bb2:                                              ; preds = %_RINvNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared17find_existing_rundNCINvMB6_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1A_.exit
  br i1 %_6.1, label %bb3, label %bb4

bb9:                                              ; preds = %bb5
  %x = load i64, ptr %_15, align 8
  %18 = call i64 @llvm.ctlz.i64(i64 %x, i1 true)
  %19 = trunc i64 %18 to i32
  store i32 %19, ptr %0, align 4
  %_19 = load i32, ptr %0, align 4
  %log = sub i32 63, %_19
  %limit = mul i32 2, %log
; call core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr align 8 %v.0, i64 %v.1, ptr align 8 null, i32 %limit, ptr align 8 %is_less) #18
  br label %bb6

bb8:                                              ; preds = %bb5
; call core::num::int_log10::panic_for_nonpositive_argument
  call void @_RNvNtNtCsgEmfK2I1SDS_4core3num9int_log1030panic_for_nonpositive_argument(ptr align 8 @alloc_bc8bb1ad900d960b3fc7fed391e4b220) #21
  unreachable

bb6:                                              ; preds = %bb4, %bb9
  ret void

bb7:                                              ; No predecessors!
  unreachable

bb4:                                              ; preds = %bb3, %bb2
  br label %bb6

bb3:                                              ; preds = %bb2
; call <[f64]>::reverse
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7reverseCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v.0, i64 %v.1) #19
  br label %bb4
}

; core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr %0, ptr %1, ptr %2, i64 %n, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_0.i = alloca [8 x i8], align 8
  %c = alloca [8 x i8], align 8
  %b = alloca [8 x i8], align 8
  %a = alloca [8 x i8], align 8
  store ptr %0, ptr %a, align 8
  store ptr %1, ptr %b, align 8
  store ptr %2, ptr %c, align 8
  %_7 = mul i64 %n, 8
  %_6 = icmp uge i64 %_7, 64
  br i1 %_6, label %bb1, label %bb5

bb5:                                              ; preds = %start
  br label %bb6

bb1:                                              ; preds = %start
  %n8 = udiv i64 %n, 8
  %_9 = load ptr, ptr %a, align 8
  %self = load ptr, ptr %a, align 8
  %count = mul i64 %n8, 4
  %_10 = getelementptr inbounds nuw double, ptr %self, i64 %count
  %count1 = mul i64 %n8, 7
  %3 = load ptr, ptr %a, align 8
  %_13 = getelementptr inbounds nuw double, ptr %3, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %4 = call ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr %_9, ptr %_10, ptr %_13, i64 %n8, ptr align 8 %is_less) #18
  store ptr %4, ptr %a, align 8
  %_15 = load ptr, ptr %b, align 8
  %self2 = load ptr, ptr %b, align 8
  %_16 = getelementptr inbounds nuw double, ptr %self2, i64 %count
  %5 = load ptr, ptr %b, align 8
  %_18 = getelementptr inbounds nuw double, ptr %5, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %6 = call ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr %_15, ptr %_16, ptr %_18, i64 %n8, ptr align 8 %is_less) #18
  store ptr %6, ptr %b, align 8
  %_19 = load ptr, ptr %c, align 8
  %self3 = load ptr, ptr %c, align 8
  %_20 = getelementptr inbounds nuw double, ptr %self3, i64 %count
  %7 = load ptr, ptr %c, align 8
  %_22 = getelementptr inbounds nuw double, ptr %7, i64 %count1
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %8 = call ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr %_19, ptr %_20, ptr %_22, i64 %n8, ptr align 8 %is_less) #18
  store ptr %8, ptr %c, align 8
  br label %bb6

bb6:                                              ; preds = %bb1, %bb5
  %_23 = load ptr, ptr %a, align 8
  %_24 = load ptr, ptr %b, align 8
  %_25 = load ptr, ptr %c, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %x.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_23, ptr align 8 %_24) #19
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %y.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_23, ptr align 8 %_25) #19
  %_9.i = icmp eq i1 %x.i, %y.i
  br i1 %_9.i, label %bb3.i, label %bb8.i

bb8.i:                                            ; preds = %bb6
  store ptr %_23, ptr %_0.i, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit

bb3.i:                                            ; preds = %bb6
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %z.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_24, ptr align 8 %_25) #19
  %_12.i = xor i1 %z.i, %x.i
  br i1 %_12.i, label %bb5.i, label %bb6.i

bb6.i:                                            ; preds = %bb3.i
  store ptr %_24, ptr %_0.i, align 8
  br label %bb7.i

bb5.i:                                            ; preds = %bb3.i
  store ptr %_25, ptr %_0.i, align 8
  br label %bb7.i

bb7.i:                                            ; preds = %bb5.i, %bb6.i
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit: ; preds = %bb8.i, %bb7.i
  %9 = load ptr, ptr %_0.i, align 8
  ret ptr %9
}

; core::slice::sort::shared::pivot::choose_pivot::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #0 {
start:
  %_0.i = alloca [8 x i8], align 8
  %index = alloca [8 x i8], align 8
  %_4 = icmp ult i64 %v.1, 8
  br i1 %_4, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %len_div_8 = udiv i64 %v.1, 8
  %count = mul i64 %len_div_8, 4
  %b = getelementptr inbounds nuw double, ptr %v.0, i64 %count
  %count1 = mul i64 %len_div_8, 7
  %c = getelementptr inbounds nuw double, ptr %v.0, i64 %count1
  %_12 = icmp ult i64 %v.1, 64
  br i1 %_12, label %bb3, label %bb5

bb1:                                              ; preds = %start
  call void @llvm.trap()
  unreachable

bb5:                                              ; preds = %bb2
; call core::slice::sort::shared::pivot::median3_rec::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %self = call ptr @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot11median3_recdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_(ptr %v.0, ptr %b, ptr %c, i64 %len_div_8, ptr align 8 %is_less) #18
  br label %bb16

bb3:                                              ; preds = %bb2
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %x.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %v.0, ptr align 8 %b) #19
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %y.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %v.0, ptr align 8 %c) #19
  %_9.i = icmp eq i1 %x.i, %y.i
  br i1 %_9.i, label %bb3.i, label %bb8.i

bb8.i:                                            ; preds = %bb3
  store ptr %v.0, ptr %_0.i, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit

bb3.i:                                            ; preds = %bb3
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %z.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %b, ptr align 8 %c) #19
  %_12.i = xor i1 %z.i, %x.i
  br i1 %_12.i, label %bb5.i, label %bb6.i

bb6.i:                                            ; preds = %bb3.i
  store ptr %b, ptr %_0.i, align 8
  br label %bb7.i

bb5.i:                                            ; preds = %bb3.i
  store ptr %c, ptr %_0.i, align 8
  br label %bb7.i

bb7.i:                                            ; preds = %bb5.i, %bb6.i
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit: ; preds = %bb8.i, %bb7.i
  %0 = load ptr, ptr %_0.i, align 8
  br label %bb9

bb16:                                             ; preds = %bb5
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self, ptr %v.0, ptr align 8 @alloc_70e9b8b10528dc1580cecff96f78dc8b) #19
  br label %bb18

bb18:                                             ; preds = %bb16
  br label %bb19

bb19:                                             ; preds = %bb18
  br label %bb20

bb20:                                             ; preds = %bb19
  %1 = ptrtoint ptr %self to i64
  %2 = ptrtoint ptr %v.0 to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 8
  store i64 %4, ptr %index, align 8
  br label %bb7

bb21:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_70e9b8b10528dc1580cecff96f78dc8b) #20
  unreachable

bb7:                                              ; preds = %bb13, %bb20
  %_19 = load i64, ptr %index, align 8
  %cond = icmp ult i64 %_19, %v.1
  br label %bb22

bb9:                                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot7median3dNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1x_.exit
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %0, ptr %v.0, ptr align 8 @alloc_6aba2971faaa5e7b6df185f141ce6d29) #19
  br label %bb11

bb11:                                             ; preds = %bb9
  br label %bb12

bb12:                                             ; preds = %bb11
  br label %bb13

bb13:                                             ; preds = %bb12
  %5 = ptrtoint ptr %0 to i64
  %6 = ptrtoint ptr %v.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %index, align 8
  br label %bb7

bb14:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_6aba2971faaa5e7b6df185f141ce6d29) #20
  unreachable

bb22:                                             ; preds = %bb7
; call core::hint::assert_unchecked::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i1 zeroext %cond, ptr align 8 @alloc_9d8275ebab0503eb5fd9a5dc77edb4cd) #19
  br label %bb23

bb23:                                             ; preds = %bb22
  %9 = load i64, ptr %index, align 8
  ret i64 %9
}

; core::slice::sort::shared::smallsort::insert_tail::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_(ptr %begin, ptr %tail, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_20 = alloca [8 x i8], align 8
  %gap_guard = alloca [24 x i8], align 8
  %tmp = alloca [8 x i8], align 8
  %sift = alloca [8 x i8], align 8
  br label %bb17

bb17:                                             ; preds = %start
  %1 = getelementptr inbounds double, ptr %tail, i64 -1
  store ptr %1, ptr %sift, align 8
  br label %bb15

bb15:                                             ; preds = %bb17
  %_8 = load ptr, ptr %sift, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_5 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %tail, ptr align 8 %_8) #19
  br i1 %_5, label %bb2, label %bb3

bb3:                                              ; preds = %bb15
  br label %bb12

bb2:                                              ; preds = %bb15
  %value = load double, ptr %tail, align 8
  store double %value, ptr %tmp, align 8
  store ptr %tmp, ptr %gap_guard, align 8
  %2 = getelementptr inbounds i8, ptr %gap_guard, i64 8
  store ptr %tail, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %gap_guard, i64 16
  store i64 1, ptr %3, align 8
  br label %bb4

bb12:                                             ; preds = %bb10, %bb3
  ret void

bb4:                                              ; preds = %bb8, %bb2
  %_15 = load ptr, ptr %sift, align 8
  %4 = getelementptr inbounds i8, ptr %gap_guard, i64 8
  %dst = load ptr, ptr %4, align 8
  br label %bb18

bb18:                                             ; preds = %bb4
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_15, ptr %dst, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb20

bb20:                                             ; preds = %bb18
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %_15, i64 8, i1 false)
  %_17 = load ptr, ptr %sift, align 8
  %5 = getelementptr inbounds i8, ptr %gap_guard, i64 8
  store ptr %_17, ptr %5, align 8
  %_19 = load ptr, ptr %sift, align 8
  %_18 = icmp eq ptr %_19, %begin
  br i1 %_18, label %bb5, label %bb6

bb6:                                              ; preds = %bb20
  br label %bb23

bb5:                                              ; preds = %bb20
  br label %bb10

bb23:                                             ; preds = %bb6
  %6 = load ptr, ptr %sift, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 -1
  store ptr %7, ptr %_20, align 8
  br label %bb21

bb21:                                             ; preds = %bb23
  %8 = load ptr, ptr %_20, align 8
  store ptr %8, ptr %sift, align 8
  %_25 = load ptr, ptr %sift, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_21 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %tmp, ptr align 8 %_25) #19
  br label %bb7

bb7:                                              ; preds = %bb21
  br i1 %_21, label %bb8, label %bb9

bb9:                                              ; preds = %bb7
  br label %bb10

bb8:                                              ; preds = %bb7
  br label %bb4

bb10:                                             ; preds = %bb5, %bb9
; call core::ptr::drop_in_place::<core::slice::sort::shared::smallsort::CopyOnDrop<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %gap_guard) #18
  br label %bb12

bb13:                                             ; No predecessors!
; call core::ptr::drop_in_place::<core::slice::sort::shared::smallsort::CopyOnDrop<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %gap_guard) #22
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = insertvalue { ptr, i32 } poison, ptr %9, 0
  %13 = insertvalue { ptr, i32 } %12, i32 %11, 1
  resume { ptr, i32 } %13

bb16:                                             ; No predecessors!
  unreachable

bb22:                                             ; No predecessors!
  unreachable
}

; core::slice::sort::shared::smallsort::sort4_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort4_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v_base, ptr %dst, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %self.i67 = alloca [8 x i8], align 8
  %guard.i68 = alloca [8 x i8], align 8
  %false_val2.i69 = alloca [8 x i8], align 8
  %true_val1.i70 = alloca [8 x i8], align 8
  %2 = alloca [8 x i8], align 8
  %3 = alloca [8 x i8], align 8
  %self.i57 = alloca [8 x i8], align 8
  %guard.i58 = alloca [8 x i8], align 8
  %false_val2.i59 = alloca [8 x i8], align 8
  %true_val1.i60 = alloca [8 x i8], align 8
  %4 = alloca [8 x i8], align 8
  %5 = alloca [8 x i8], align 8
  %self.i47 = alloca [8 x i8], align 8
  %guard.i48 = alloca [8 x i8], align 8
  %false_val2.i49 = alloca [8 x i8], align 8
  %true_val1.i50 = alloca [8 x i8], align 8
  %6 = alloca [8 x i8], align 8
  %7 = alloca [8 x i8], align 8
  %self.i37 = alloca [8 x i8], align 8
  %guard.i38 = alloca [8 x i8], align 8
  %false_val2.i39 = alloca [8 x i8], align 8
  %true_val1.i40 = alloca [8 x i8], align 8
  %8 = alloca [8 x i8], align 8
  %9 = alloca [8 x i8], align 8
  %self.i27 = alloca [8 x i8], align 8
  %guard.i28 = alloca [8 x i8], align 8
  %false_val2.i29 = alloca [8 x i8], align 8
  %true_val1.i30 = alloca [8 x i8], align 8
  %10 = alloca [8 x i8], align 8
  %11 = alloca [8 x i8], align 8
  %self.i17 = alloca [8 x i8], align 8
  %guard.i18 = alloca [8 x i8], align 8
  %false_val2.i19 = alloca [8 x i8], align 8
  %true_val1.i20 = alloca [8 x i8], align 8
  %12 = alloca [8 x i8], align 8
  %13 = alloca [8 x i8], align 8
  %self.i7 = alloca [8 x i8], align 8
  %guard.i8 = alloca [8 x i8], align 8
  %false_val2.i9 = alloca [8 x i8], align 8
  %true_val1.i10 = alloca [8 x i8], align 8
  %14 = alloca [8 x i8], align 8
  %15 = alloca [8 x i8], align 8
  %self.i = alloca [8 x i8], align 8
  %guard.i = alloca [8 x i8], align 8
  %false_val2.i = alloca [8 x i8], align 8
  %true_val1.i = alloca [8 x i8], align 8
  %_7 = getelementptr inbounds nuw double, ptr %v_base, i64 1
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %c1 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_7, ptr align 8 %v_base) #19
  %_12 = getelementptr inbounds nuw double, ptr %v_base, i64 3
  %_14 = getelementptr inbounds nuw double, ptr %v_base, i64 2
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %c2 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_12, ptr align 8 %_14) #19
  %count = zext i1 %c1 to i64
  %a = getelementptr inbounds nuw double, ptr %v_base, i64 %count
  %_19 = xor i1 %c1, true
  %count1 = zext i1 %_19 to i64
  %b = getelementptr inbounds nuw double, ptr %v_base, i64 %count1
  %_22 = zext i1 %c2 to i64
  %count2 = add i64 2, %_22
  %c = getelementptr inbounds nuw double, ptr %v_base, i64 %count2
  %_26 = xor i1 %c2, true
  %_25 = zext i1 %_26 to i64
  %count3 = add i64 2, %_25
  %d = getelementptr inbounds nuw double, ptr %v_base, i64 %count3
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %c3 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %c, ptr align 8 %a) #19
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %c4 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %d, ptr align 8 %b) #19
  store ptr %c, ptr %true_val1.i70, align 8
  store ptr %a, ptr %false_val2.i69, align 8
  %16 = select i1 %c3, ptr %true_val1.i70, ptr %false_val2.i69, !unpredictable !3
  store ptr %16, ptr %1, align 8
  %guard3.i71 = load ptr, ptr %1, align 8
  %17 = select i1 %c3, ptr %false_val2.i69, ptr %true_val1.i70, !unpredictable !3
  store ptr %17, ptr %0, align 8
  %drop.i72 = load ptr, ptr %0, align 8
  store ptr %guard3.i71, ptr %guard.i68, align 8
  %t.i73 = load ptr, ptr %guard.i68, align 8
  %_15.i74 = load ptr, ptr %true_val1.i70, align 8
  %_16.i75 = load ptr, ptr %false_val2.i69, align 8
  %18 = select i1 %c3, ptr %_15.i74, ptr %_16.i75, !unpredictable !3
  store ptr %18, ptr %self.i67, align 8
  %_0.i76 = load ptr, ptr %self.i67, align 8
  store ptr %b, ptr %true_val1.i60, align 8
  store ptr %d, ptr %false_val2.i59, align 8
  %19 = select i1 %c4, ptr %true_val1.i60, ptr %false_val2.i59, !unpredictable !3
  store ptr %19, ptr %3, align 8
  %guard3.i61 = load ptr, ptr %3, align 8
  %20 = select i1 %c4, ptr %false_val2.i59, ptr %true_val1.i60, !unpredictable !3
  store ptr %20, ptr %2, align 8
  %drop.i62 = load ptr, ptr %2, align 8
  store ptr %guard3.i61, ptr %guard.i58, align 8
  %t.i63 = load ptr, ptr %guard.i58, align 8
  %_15.i64 = load ptr, ptr %true_val1.i60, align 8
  %_16.i65 = load ptr, ptr %false_val2.i59, align 8
  %21 = select i1 %c4, ptr %_15.i64, ptr %_16.i65, !unpredictable !3
  store ptr %21, ptr %self.i57, align 8
  %_0.i66 = load ptr, ptr %self.i57, align 8
  store ptr %c, ptr %true_val1.i50, align 8
  store ptr %b, ptr %false_val2.i49, align 8
  %22 = select i1 %c4, ptr %true_val1.i50, ptr %false_val2.i49, !unpredictable !3
  store ptr %22, ptr %5, align 8
  %guard3.i51 = load ptr, ptr %5, align 8
  %23 = select i1 %c4, ptr %false_val2.i49, ptr %true_val1.i50, !unpredictable !3
  store ptr %23, ptr %4, align 8
  %drop.i52 = load ptr, ptr %4, align 8
  store ptr %guard3.i51, ptr %guard.i48, align 8
  %t.i53 = load ptr, ptr %guard.i48, align 8
  %_15.i54 = load ptr, ptr %true_val1.i50, align 8
  %_16.i55 = load ptr, ptr %false_val2.i49, align 8
  %24 = select i1 %c4, ptr %_15.i54, ptr %_16.i55, !unpredictable !3
  store ptr %24, ptr %self.i47, align 8
  %_0.i56 = load ptr, ptr %self.i47, align 8
  store ptr %a, ptr %true_val1.i40, align 8
  store ptr %_0.i56, ptr %false_val2.i39, align 8
  %25 = select i1 %c3, ptr %true_val1.i40, ptr %false_val2.i39, !unpredictable !3
  store ptr %25, ptr %7, align 8
  %guard3.i41 = load ptr, ptr %7, align 8
  %26 = select i1 %c3, ptr %false_val2.i39, ptr %true_val1.i40, !unpredictable !3
  store ptr %26, ptr %6, align 8
  %drop.i42 = load ptr, ptr %6, align 8
  store ptr %guard3.i41, ptr %guard.i38, align 8
  %t.i43 = load ptr, ptr %guard.i38, align 8
  %_15.i44 = load ptr, ptr %true_val1.i40, align 8
  %_16.i45 = load ptr, ptr %false_val2.i39, align 8
  %27 = select i1 %c3, ptr %_15.i44, ptr %_16.i45, !unpredictable !3
  store ptr %27, ptr %self.i37, align 8
  %_0.i46 = load ptr, ptr %self.i37, align 8
  store ptr %b, ptr %true_val1.i30, align 8
  store ptr %c, ptr %false_val2.i29, align 8
  %28 = select i1 %c3, ptr %true_val1.i30, ptr %false_val2.i29, !unpredictable !3
  store ptr %28, ptr %9, align 8
  %guard3.i31 = load ptr, ptr %9, align 8
  %29 = select i1 %c3, ptr %false_val2.i29, ptr %true_val1.i30, !unpredictable !3
  store ptr %29, ptr %8, align 8
  %drop.i32 = load ptr, ptr %8, align 8
  store ptr %guard3.i31, ptr %guard.i28, align 8
  %t.i33 = load ptr, ptr %guard.i28, align 8
  %_15.i34 = load ptr, ptr %true_val1.i30, align 8
  %_16.i35 = load ptr, ptr %false_val2.i29, align 8
  %30 = select i1 %c3, ptr %_15.i34, ptr %_16.i35, !unpredictable !3
  store ptr %30, ptr %self.i27, align 8
  %_0.i36 = load ptr, ptr %self.i27, align 8
  store ptr %d, ptr %true_val1.i20, align 8
  store ptr %_0.i36, ptr %false_val2.i19, align 8
  %31 = select i1 %c4, ptr %true_val1.i20, ptr %false_val2.i19, !unpredictable !3
  store ptr %31, ptr %11, align 8
  %guard3.i21 = load ptr, ptr %11, align 8
  %32 = select i1 %c4, ptr %false_val2.i19, ptr %true_val1.i20, !unpredictable !3
  store ptr %32, ptr %10, align 8
  %drop.i22 = load ptr, ptr %10, align 8
  store ptr %guard3.i21, ptr %guard.i18, align 8
  %t.i23 = load ptr, ptr %guard.i18, align 8
  %_15.i24 = load ptr, ptr %true_val1.i20, align 8
  %_16.i25 = load ptr, ptr %false_val2.i19, align 8
  %33 = select i1 %c4, ptr %_15.i24, ptr %_16.i25, !unpredictable !3
  store ptr %33, ptr %self.i17, align 8
  %_0.i26 = load ptr, ptr %self.i17, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %c5 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_0.i26, ptr align 8 %_0.i46) #19
  store ptr %_0.i26, ptr %true_val1.i10, align 8
  store ptr %_0.i46, ptr %false_val2.i9, align 8
  %34 = select i1 %c5, ptr %true_val1.i10, ptr %false_val2.i9, !unpredictable !3
  store ptr %34, ptr %13, align 8
  %guard3.i11 = load ptr, ptr %13, align 8
  %35 = select i1 %c5, ptr %false_val2.i9, ptr %true_val1.i10, !unpredictable !3
  store ptr %35, ptr %12, align 8
  %drop.i12 = load ptr, ptr %12, align 8
  store ptr %guard3.i11, ptr %guard.i8, align 8
  %t.i13 = load ptr, ptr %guard.i8, align 8
  %_15.i14 = load ptr, ptr %true_val1.i10, align 8
  %_16.i15 = load ptr, ptr %false_val2.i9, align 8
  %36 = select i1 %c5, ptr %_15.i14, ptr %_16.i15, !unpredictable !3
  store ptr %36, ptr %self.i7, align 8
  %_0.i16 = load ptr, ptr %self.i7, align 8
  store ptr %_0.i46, ptr %true_val1.i, align 8
  store ptr %_0.i26, ptr %false_val2.i, align 8
  %37 = select i1 %c5, ptr %true_val1.i, ptr %false_val2.i, !unpredictable !3
  store ptr %37, ptr %15, align 8
  %guard3.i = load ptr, ptr %15, align 8
  %38 = select i1 %c5, ptr %false_val2.i, ptr %true_val1.i, !unpredictable !3
  store ptr %38, ptr %14, align 8
  %drop.i = load ptr, ptr %14, align 8
  store ptr %guard3.i, ptr %guard.i, align 8
  %t.i = load ptr, ptr %guard.i, align 8
  %_15.i = load ptr, ptr %true_val1.i, align 8
  %_16.i = load ptr, ptr %false_val2.i, align 8
  %39 = select i1 %c5, ptr %_15.i, ptr %_16.i, !unpredictable !3
  store ptr %39, ptr %self.i, align 8
  %_0.i = load ptr, ptr %self.i, align 8
  br label %bb14

bb14:                                             ; preds = %start
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_0.i76, ptr %dst, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb16

bb16:                                             ; preds = %bb14
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %_0.i76, i64 8, i1 false)
  %dst4 = getelementptr inbounds nuw double, ptr %dst, i64 1
  br label %bb17

bb17:                                             ; preds = %bb16
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_0.i16, ptr %dst4, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb19

bb19:                                             ; preds = %bb17
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst4, ptr align 8 %_0.i16, i64 8, i1 false)
  %dst5 = getelementptr inbounds nuw double, ptr %dst, i64 2
  br label %bb20

bb20:                                             ; preds = %bb19
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_0.i, ptr %dst5, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst5, ptr align 8 %_0.i, i64 8, i1 false)
  %dst6 = getelementptr inbounds nuw double, ptr %dst, i64 3
  br label %bb23

bb23:                                             ; preds = %bb22
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_0.i66, ptr %dst6, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb25

bb25:                                             ; preds = %bb23
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst6, ptr align 8 %_0.i66, i64 8, i1 false)
  ret void
}

; core::slice::sort::shared::smallsort::sort8_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort8_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v_base, ptr %dst, ptr %scratch_base, ptr align 8 %is_less) unnamed_addr #1 {
start:
; call core::slice::sort::shared::smallsort::sort4_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort4_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v_base, ptr %scratch_base, ptr align 8 %is_less) #18
  %_9 = getelementptr inbounds nuw double, ptr %v_base, i64 4
  %_10 = getelementptr inbounds nuw double, ptr %scratch_base, i64 4
; call core::slice::sort::shared::smallsort::sort4_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort4_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %_9, ptr %_10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::bidirectional_merge::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_(ptr align 8 %scratch_base, i64 8, ptr %dst, ptr align 8 %is_less) #18
  ret void
}

; core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v_base, i64 %a_pos, i64 %b_pos, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %self.i1 = alloca [8 x i8], align 8
  %guard.i2 = alloca [8 x i8], align 8
  %false_val2.i3 = alloca [8 x i8], align 8
  %true_val1.i4 = alloca [8 x i8], align 8
  %2 = alloca [8 x i8], align 8
  %3 = alloca [8 x i8], align 8
  %self.i = alloca [8 x i8], align 8
  %guard.i = alloca [8 x i8], align 8
  %false_val2.i = alloca [8 x i8], align 8
  %true_val1.i = alloca [8 x i8], align 8
  %_24 = alloca [1 x i8], align 1
  %v_b_swap_tmp = alloca [8 x i8], align 8
  %v_a = getelementptr inbounds nuw double, ptr %v_base, i64 %a_pos
  %v_b = getelementptr inbounds nuw double, ptr %v_base, i64 %b_pos
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %should_swap = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %v_b, ptr align 8 %v_a) #19
  store ptr %v_b, ptr %true_val1.i4, align 8
  store ptr %v_a, ptr %false_val2.i3, align 8
  %4 = select i1 %should_swap, ptr %true_val1.i4, ptr %false_val2.i3, !unpredictable !3
  store ptr %4, ptr %1, align 8
  %guard3.i5 = load ptr, ptr %1, align 8
  %5 = select i1 %should_swap, ptr %false_val2.i3, ptr %true_val1.i4, !unpredictable !3
  store ptr %5, ptr %0, align 8
  %drop.i6 = load ptr, ptr %0, align 8
  store ptr %guard3.i5, ptr %guard.i2, align 8
  %t.i7 = load ptr, ptr %guard.i2, align 8
  %_15.i8 = load ptr, ptr %true_val1.i4, align 8
  %_16.i9 = load ptr, ptr %false_val2.i3, align 8
  %6 = select i1 %should_swap, ptr %_15.i8, ptr %_16.i9, !unpredictable !3
  store ptr %6, ptr %self.i1, align 8
  %_0.i10 = load ptr, ptr %self.i1, align 8
  store ptr %v_a, ptr %true_val1.i, align 8
  store ptr %v_b, ptr %false_val2.i, align 8
  %7 = select i1 %should_swap, ptr %true_val1.i, ptr %false_val2.i, !unpredictable !3
  store ptr %7, ptr %3, align 8
  %guard3.i = load ptr, ptr %3, align 8
  %8 = select i1 %should_swap, ptr %false_val2.i, ptr %true_val1.i, !unpredictable !3
  store ptr %8, ptr %2, align 8
  %drop.i = load ptr, ptr %2, align 8
  store ptr %guard3.i, ptr %guard.i, align 8
  %t.i = load ptr, ptr %guard.i, align 8
  %_15.i = load ptr, ptr %true_val1.i, align 8
  %_16.i = load ptr, ptr %false_val2.i, align 8
  %9 = select i1 %should_swap, ptr %_15.i, ptr %_16.i, !unpredictable !3
  store ptr %9, ptr %self.i, align 8
  %_0.i = load ptr, ptr %self.i, align 8
  %value = load double, ptr %_0.i, align 8
  store double %value, ptr %v_b_swap_tmp, align 8
  br label %bb5

bb5:                                              ; preds = %start
  br label %bb7

bb7:                                              ; preds = %bb5
  store i8 0, ptr %_24, align 1
  br label %bb8

bb8:                                              ; preds = %bb7
  %10 = load i8, ptr %_24, align 1
  %11 = trunc nuw i8 %10 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_0.i10, ptr %v_a, i64 8, i1 zeroext %11, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb10

bb10:                                             ; preds = %bb8
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %v_a, ptr align 8 %_0.i10, i64 8, i1 false)
  br label %bb11

bb11:                                             ; preds = %bb10
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %v_b_swap_tmp, ptr %v_b, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb13

bb13:                                             ; preds = %bb11
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v_b, ptr align 8 %v_b_swap_tmp, i64 8, i1 false)
  ret void

bb6:                                              ; No predecessors!
  unreachable
}

; core::slice::sort::shared::smallsort::sort9_optimal::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_3 = icmp ult i64 %v.1, 9
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 2, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 7, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 1, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 2, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 6, ptr align 8 %is_less) #18
  ret void

bb1:                                              ; preds = %start
  call void @llvm.trap()
  unreachable
}

; core::slice::sort::shared::smallsort::sort13_optimal::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_3 = icmp ult i64 %v.1, 13
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 12, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 9, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 11, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 11, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 7, i64 9, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 8, i64 10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 2, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 7, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 9, i64 10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 11, i64 12, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 9, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 8, i64 11, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 10, i64 12, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 11, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 9, i64 10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 0, i64 1, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 9, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 7, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 10, i64 11, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 6, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 9, i64 10, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 1, i64 2, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 8, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 2, i64 3, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 4, i64 5, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 6, i64 7, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 8, i64 9, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 3, i64 4, ptr align 8 %is_less) #18
; call core::slice::sort::shared::smallsort::swap_if_less::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12swap_if_lessdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, i64 5, i64 6, ptr align 8 %is_less) #18
  ret void

bb1:                                              ; preds = %start
  call void @llvm.trap()
  unreachable
}

; core::slice::sort::shared::smallsort::small_sort_general::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort18small_sort_generaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1N_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %stack_array = alloca [384 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %stack_array, i64 8, i64 8, i64 48, ptr align 8 @alloc_d44dfeaa11ac30b9c18604750d75e401) #19
  br label %bb4

bb4:                                              ; preds = %bb2
; call core::slice::sort::shared::smallsort::small_sort_general_with_scratch::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort31small_sort_general_with_scratchdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB20_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %stack_array, i64 48, ptr align 8 %is_less) #18
  ret void
}

; core::slice::sort::shared::smallsort::small_sort_network::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort18small_sort_networkdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1N_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %region = alloca [16 x i8], align 8
  %presorted_len = alloca [8 x i8], align 8
  %initial_region_len = alloca [8 x i8], align 8
  %stack_array = alloca [256 x i8], align 8
  %_4 = icmp ult i64 %v.1, 2
  br i1 %_4, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %_5 = icmp ugt i64 %v.1, 32
  br i1 %_5, label %bb3, label %bb4

bb1:                                              ; preds = %start
  br label %bb23

bb4:                                              ; preds = %bb2
  %len_div_2 = udiv i64 %v.1, 2
  %no_merge = icmp ult i64 %v.1, 18
  br i1 %no_merge, label %bb5, label %bb6

bb3:                                              ; preds = %bb2
  call void @llvm.trap()
  unreachable

bb6:                                              ; preds = %bb4
  store i64 %len_div_2, ptr %initial_region_len, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store i64 %v.1, ptr %initial_region_len, align 8
  br label %bb7

bb7:                                              ; preds = %bb5, %bb6
  %_12.1 = load i64, ptr %initial_region_len, align 8
  store ptr %v.0, ptr %region, align 8
  %0 = getelementptr inbounds i8, ptr %region, i64 8
  store i64 %_12.1, ptr %0, align 8
  br label %bb8

bb8:                                              ; preds = %bb21, %bb7
  %_16.0 = load ptr, ptr %region, align 8
  %1 = getelementptr inbounds i8, ptr %region, i64 8
  %_16.1 = load i64, ptr %1, align 8
  %_14 = icmp uge i64 %_16.1, 13
  br i1 %_14, label %bb9, label %bb11

bb11:                                             ; preds = %bb8
  %_21.0 = load ptr, ptr %region, align 8
  %2 = getelementptr inbounds i8, ptr %region, i64 8
  %_21.1 = load i64, ptr %2, align 8
  %_19 = icmp uge i64 %_21.1, 9
  br i1 %_19, label %bb12, label %bb14

bb9:                                              ; preds = %bb8
  %_18.0 = load ptr, ptr %region, align 8
  %3 = getelementptr inbounds i8, ptr %region, i64 8
  %_18.1 = load i64, ptr %3, align 8
; call core::slice::sort::shared::smallsort::sort13_optimal::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort14sort13_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1J_(ptr align 8 %_18.0, i64 %_18.1, ptr align 8 %is_less) #18
  store i64 13, ptr %presorted_len, align 8
  br label %bb16

bb14:                                             ; preds = %bb11
  store i64 1, ptr %presorted_len, align 8
  br label %bb15

bb12:                                             ; preds = %bb11
  %_23.0 = load ptr, ptr %region, align 8
  %4 = getelementptr inbounds i8, ptr %region, i64 8
  %_23.1 = load i64, ptr %4, align 8
; call core::slice::sort::shared::smallsort::sort9_optimal::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort13sort9_optimaldNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1I_(ptr align 8 %_23.0, i64 %_23.1, ptr align 8 %is_less) #18
  store i64 9, ptr %presorted_len, align 8
  br label %bb15

bb15:                                             ; preds = %bb12, %bb14
  br label %bb16

bb16:                                             ; preds = %bb9, %bb15
  %_25.0 = load ptr, ptr %region, align 8
  %5 = getelementptr inbounds i8, ptr %region, i64 8
  %_25.1 = load i64, ptr %5, align 8
  %6 = load i64, ptr %presorted_len, align 8
; call core::slice::sort::shared::smallsort::insertion_sort_shift_left::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_(ptr align 8 %_25.0, i64 %_25.1, i64 %6, ptr align 8 %is_less) #18
  br i1 %no_merge, label %bb18, label %bb19

bb19:                                             ; preds = %bb16
  %self.0 = load ptr, ptr %region, align 8
  %7 = getelementptr inbounds i8, ptr %region, i64 8
  %self.1 = load i64, ptr %7, align 8
  %_26 = icmp ne ptr %self.0, %v.0
  br i1 %_26, label %bb20, label %bb21

bb18:                                             ; preds = %bb16
  br label %bb23

bb21:                                             ; preds = %bb19
  %data = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_2
  %len = sub i64 %v.1, %len_div_2
  store ptr %data, ptr %region, align 8
  %8 = getelementptr inbounds i8, ptr %region, i64 8
  store i64 %len, ptr %8, align 8
  br label %bb8

bb20:                                             ; preds = %bb19
; call core::slice::sort::shared::smallsort::bidirectional_merge::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_(ptr align 8 %v.0, i64 %v.1, ptr %stack_array, ptr align 8 %is_less) #18
  br label %bb24

bb24:                                             ; preds = %bb20
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %stack_array, ptr %v.0, i64 8, i64 8, i64 %v.1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb26

bb26:                                             ; preds = %bb24
  %9 = mul i64 %v.1, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v.0, ptr align 8 %stack_array, i64 %9, i1 false)
  br label %bb23

bb23:                                             ; preds = %bb1, %bb18, %bb26
  ret void
}

; core::slice::sort::shared::smallsort::bidirectional_merge::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_(ptr align 8 %v.0, i64 %v.1, ptr %0, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %src.i4 = alloca [8 x i8], align 8
  %dst.i5 = alloca [8 x i8], align 8
  %right_src.i6 = alloca [8 x i8], align 8
  %left_src.i7 = alloca [8 x i8], align 8
  %1 = alloca [8 x i8], align 8
  %2 = alloca [8 x i8], align 8
  %_16.i = alloca [8 x i8], align 8
  %src.i = alloca [8 x i8], align 8
  %dst.i = alloca [8 x i8], align 8
  %right_src.i = alloca [8 x i8], align 8
  %left_src.i = alloca [8 x i8], align 8
  %3 = alloca [8 x i8], align 8
  %4 = alloca [8 x i8], align 8
  %last_src = alloca [8 x i8], align 8
  %_19 = alloca [24 x i8], align 8
  %dst_rev = alloca [8 x i8], align 8
  %right_rev = alloca [8 x i8], align 8
  %left_rev = alloca [8 x i8], align 8
  %_15 = alloca [24 x i8], align 8
  %right = alloca [8 x i8], align 8
  %left = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %dst = alloca [8 x i8], align 8
  store ptr %0, ptr %dst, align 8
  %len_div_2 = udiv i64 %v.1, 2
  %_7 = icmp ne i64 %len_div_2, 0
  store ptr %v.0, ptr %left, align 8
  %5 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_2
  store ptr %5, ptr %right, align 8
  %count = sub i64 %len_div_2, 1
  %6 = getelementptr inbounds nuw double, ptr %v.0, i64 %count
  store ptr %6, ptr %left_rev, align 8
  %count1 = sub i64 %v.1, 1
  %7 = getelementptr inbounds nuw double, ptr %v.0, i64 %count1
  store ptr %7, ptr %right_rev, align 8
  %self = load ptr, ptr %dst, align 8
  %8 = getelementptr inbounds nuw double, ptr %self, i64 %count1
  store ptr %8, ptr %dst_rev, align 8
  store i64 0, ptr %iter, align 8
  %9 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %len_div_2, ptr %9, align 8
  br label %bb1

bb1:                                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_.exit, %start
  %_40 = load i64, ptr %iter, align 8
  %10 = getelementptr inbounds i8, ptr %iter, i64 8
  %_41 = load i64, ptr %10, align 8
  %_35 = icmp ult i64 %_40, %_41
  br i1 %_35, label %bb15, label %bb16

bb16:                                             ; preds = %bb1
  %11 = load ptr, ptr %left_rev, align 8
  %12 = getelementptr double, ptr %11, i64 1
  store ptr %12, ptr %4, align 8
  %left_end = load ptr, ptr %4, align 8
  %13 = load ptr, ptr %right_rev, align 8
  %14 = getelementptr double, ptr %13, i64 1
  store ptr %14, ptr %3, align 8
  %right_end = load ptr, ptr %3, align 8
  %_43 = urem i64 %v.1, 2
  %_22 = icmp eq i64 %_43, 0
  br i1 %_22, label %bb4, label %bb5

bb15:                                             ; preds = %bb1
  %old = load i64, ptr %iter, align 8
  br label %bb17

bb5:                                              ; preds = %bb16
  %_24 = load ptr, ptr %left, align 8
  %left_nonempty = icmp ult ptr %_24, %left_end
  br i1 %left_nonempty, label %bb6, label %bb7

bb4:                                              ; preds = %bb16
  br label %bb9

bb7:                                              ; preds = %bb5
  %15 = load ptr, ptr %right, align 8
  store ptr %15, ptr %last_src, align 8
  br label %bb8

bb6:                                              ; preds = %bb5
  %16 = load ptr, ptr %left, align 8
  store ptr %16, ptr %last_src, align 8
  br label %bb8

bb8:                                              ; preds = %bb6, %bb7
  br label %bb21

bb21:                                             ; preds = %bb8
  %_45 = load ptr, ptr %last_src, align 8
  %_46 = load ptr, ptr %dst, align 8
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_45, ptr %_46, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb23

bb23:                                             ; preds = %bb21
  %17 = load ptr, ptr %dst, align 8
  %18 = load ptr, ptr %last_src, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %18, i64 8, i1 false)
  %count2 = zext i1 %left_nonempty to i64
  %19 = load ptr, ptr %left, align 8
  %_26 = getelementptr inbounds nuw double, ptr %19, i64 %count2
  store ptr %_26, ptr %left, align 8
  %_30 = xor i1 %left_nonempty, true
  %count3 = zext i1 %_30 to i64
  %20 = load ptr, ptr %right, align 8
  %_28 = getelementptr inbounds nuw double, ptr %20, i64 %count3
  store ptr %_28, ptr %right, align 8
  br label %bb9

bb9:                                              ; preds = %bb4, %bb23
  %21 = load ptr, ptr %left, align 8
  %_31 = icmp ne ptr %21, %left_end
  br i1 %_31, label %bb10, label %bb11

bb11:                                             ; preds = %bb9
  %22 = load ptr, ptr %right, align 8
  %_32 = icmp ne ptr %22, %right_end
  br i1 %_32, label %bb12, label %bb14

bb10:                                             ; preds = %bb9
  br label %bb13

bb14:                                             ; preds = %bb11
  ret void

bb12:                                             ; preds = %bb11
  br label %bb13

bb13:                                             ; preds = %bb10, %bb12
; call core::slice::sort::shared::smallsort::panic_on_ord_violation
  call void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() #20
  unreachable

bb17:                                             ; preds = %bb15
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb18

bb18:                                             ; preds = %bb17
  %_39 = add nuw i64 %old, 1
  store i64 %_39, ptr %iter, align 8
  %23 = load ptr, ptr %left, align 8
  %24 = load ptr, ptr %right, align 8
  %25 = load ptr, ptr %dst, align 8
  store ptr %23, ptr %left_src.i7, align 8
  store ptr %24, ptr %right_src.i6, align 8
  store ptr %25, ptr %dst.i5, align 8
  %_8.i8 = load ptr, ptr %right_src.i6, align 8
  %_9.i9 = load ptr, ptr %left_src.i7, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_6.i10 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_8.i8, ptr align 8 %_9.i9) #19
  %is_l.i11 = xor i1 %_6.i10, true
  br i1 %is_l.i11, label %bb2.i20, label %bb3.i12

bb3.i12:                                          ; preds = %bb18
  %26 = load ptr, ptr %right_src.i6, align 8
  store ptr %26, ptr %src.i4, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_.exit

bb2.i20:                                          ; preds = %bb18
  %27 = load ptr, ptr %left_src.i7, align 8
  store ptr %27, ptr %src.i4, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_.exit: ; preds = %bb3.i12, %bb2.i20
  %dst1.i13 = load ptr, ptr %dst.i5, align 8
  %_18.i14 = load ptr, ptr %src.i4, align 8
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_18.i14, ptr %dst1.i13, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  %28 = load ptr, ptr %src.i4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst1.i13, ptr align 8 %28, i64 8, i1 false)
  %count.i15 = zext i1 %_6.i10 to i64
  %29 = load ptr, ptr %right_src.i6, align 8
  %_12.i16 = getelementptr inbounds nuw double, ptr %29, i64 %count.i15
  store ptr %_12.i16, ptr %right_src.i6, align 8
  %count2.i17 = zext i1 %is_l.i11 to i64
  %30 = load ptr, ptr %left_src.i7, align 8
  %_14.i18 = getelementptr inbounds nuw double, ptr %30, i64 %count2.i17
  store ptr %_14.i18, ptr %left_src.i7, align 8
  %31 = load ptr, ptr %dst.i5, align 8
  %_16.i19 = getelementptr inbounds nuw double, ptr %31, i64 1
  store ptr %_16.i19, ptr %dst.i5, align 8
  %32 = load ptr, ptr %left_src.i7, align 8
  store ptr %32, ptr %_15, align 8
  %33 = load ptr, ptr %right_src.i6, align 8
  %34 = getelementptr inbounds i8, ptr %_15, i64 8
  store ptr %33, ptr %34, align 8
  %35 = load ptr, ptr %dst.i5, align 8
  %36 = getelementptr inbounds i8, ptr %_15, i64 16
  store ptr %35, ptr %36, align 8
  %37 = load ptr, ptr %_15, align 8
  store ptr %37, ptr %left, align 8
  %38 = getelementptr inbounds i8, ptr %_15, i64 8
  %39 = load ptr, ptr %38, align 8
  store ptr %39, ptr %right, align 8
  %40 = getelementptr inbounds i8, ptr %_15, i64 16
  %41 = load ptr, ptr %40, align 8
  store ptr %41, ptr %dst, align 8
  %42 = load ptr, ptr %left_rev, align 8
  %43 = load ptr, ptr %right_rev, align 8
  %44 = load ptr, ptr %dst_rev, align 8
  store ptr %42, ptr %left_src.i, align 8
  store ptr %43, ptr %right_src.i, align 8
  store ptr %44, ptr %dst.i, align 8
  %_8.i = load ptr, ptr %right_src.i, align 8
  %_9.i = load ptr, ptr %left_src.i, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_6.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_8.i, ptr align 8 %_9.i) #19
  %is_l.i = xor i1 %_6.i, true
  br i1 %is_l.i, label %bb2.i, label %bb3.i

bb3.i:                                            ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_.exit
  %45 = load ptr, ptr %left_src.i, align 8
  store ptr %45, ptr %src.i, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_.exit

bb2.i:                                            ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort8merge_updNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1C_.exit
  %46 = load ptr, ptr %right_src.i, align 8
  store ptr %46, ptr %src.i, align 8
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_.exit

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort10merge_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_.exit: ; preds = %bb3.i, %bb2.i
  %dst1.i = load ptr, ptr %dst.i, align 8
  %_18.i = load ptr, ptr %src.i, align 8
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_18.i, ptr %dst1.i, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  %47 = load ptr, ptr %src.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst1.i, ptr align 8 %47, i64 8, i1 false)
  %count.i = zext i1 %is_l.i to i64
  %count2.i = sub i64 0, %count.i
  %48 = load ptr, ptr %right_src.i, align 8
  %49 = getelementptr double, ptr %48, i64 %count2.i
  store ptr %49, ptr %2, align 8
  %_12.i = load ptr, ptr %2, align 8
  store ptr %_12.i, ptr %right_src.i, align 8
  %count3.i = zext i1 %_6.i to i64
  %count4.i = sub i64 0, %count3.i
  %50 = load ptr, ptr %left_src.i, align 8
  %51 = getelementptr double, ptr %50, i64 %count4.i
  store ptr %51, ptr %1, align 8
  %_14.i = load ptr, ptr %1, align 8
  store ptr %_14.i, ptr %left_src.i, align 8
  %52 = load ptr, ptr %dst.i, align 8
  %53 = getelementptr inbounds double, ptr %52, i64 -1
  store ptr %53, ptr %_16.i, align 8
  %54 = load ptr, ptr %_16.i, align 8
  store ptr %54, ptr %dst.i, align 8
  %55 = load ptr, ptr %left_src.i, align 8
  store ptr %55, ptr %_19, align 8
  %56 = load ptr, ptr %right_src.i, align 8
  %57 = getelementptr inbounds i8, ptr %_19, i64 8
  store ptr %56, ptr %57, align 8
  %58 = load ptr, ptr %dst.i, align 8
  %59 = getelementptr inbounds i8, ptr %_19, i64 16
  store ptr %58, ptr %59, align 8
  %60 = load ptr, ptr %_19, align 8
  store ptr %60, ptr %left_rev, align 8
  %61 = getelementptr inbounds i8, ptr %_19, i64 8
  %62 = load ptr, ptr %61, align 8
  store ptr %62, ptr %right_rev, align 8
  %63 = getelementptr inbounds i8, ptr %_19, i64 16
  %64 = load ptr, ptr %63, align 8
  store ptr %64, ptr %dst_rev, align 8
  br label %bb1
}

; core::slice::sort::shared::smallsort::insertion_sort_shift_left::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort25insertion_sort_shift_leftdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1U_(ptr align 8 %v.0, i64 %v.1, i64 %offset, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %tail = alloca [8 x i8], align 8
  %0 = icmp eq i64 %offset, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %bb1, %start
  call void @llvm.trap()
  unreachable

bb1:                                              ; preds = %start
  %_5 = icmp ugt i64 %offset, %v.1
  br i1 %_5, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  %v_end = getelementptr inbounds nuw double, ptr %v.0, i64 %v.1
  %1 = getelementptr inbounds nuw double, ptr %v.0, i64 %offset
  store ptr %1, ptr %tail, align 8
  br label %bb4

bb4:                                              ; preds = %bb5, %bb3
  %_11 = load ptr, ptr %tail, align 8
  %_10 = icmp ne ptr %_11, %v_end
  br i1 %_10, label %bb5, label %bb7

bb7:                                              ; preds = %bb4
  ret void

bb5:                                              ; preds = %bb4
  %_13 = load ptr, ptr %tail, align 8
; call core::slice::sort::shared::smallsort::insert_tail::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_(ptr %v.0, ptr %_13, ptr align 8 %is_less) #18
  %2 = load ptr, ptr %tail, align 8
  %_14 = getelementptr inbounds nuw double, ptr %2, i64 1
  store ptr %_14, ptr %tail, align 8
  br label %bb4
}

; core::slice::sort::shared::smallsort::small_sort_general_with_scratch::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort31small_sort_general_with_scratchdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB20_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %scratch.0, i64 %scratch.1, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_71 = alloca [32 x i8], align 8
  %_70 = alloca [32 x i8], align 8
  %_69 = alloca [32 x i8], align 8
  %_68 = alloca [16 x i8], align 8
  %drop_guard = alloca [24 x i8], align 8
  %_45 = alloca [16 x i8], align 8
  %iter1 = alloca [16 x i8], align 8
  %desired_len = alloca [8 x i8], align 8
  %_36 = alloca [16 x i8], align 8
  %iter = alloca [32 x i8], align 8
  %self = alloca [16 x i8], align 8
  %_33 = alloca [32 x i8], align 8
  %presorted_len = alloca [8 x i8], align 8
  %_5 = icmp ult i64 %v.1, 2
  br i1 %_5, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %_8 = add i64 %v.1, 16
  %_6 = icmp ult i64 %scratch.1, %_8
  br i1 %_6, label %bb3, label %bb4

bb1:                                              ; preds = %start
  br label %bb27

bb4:                                              ; preds = %bb2
  %len_div_2 = udiv i64 %v.1, 2
  br label %bb5

bb3:                                              ; preds = %bb2
  call void @llvm.trap()
  unreachable

bb5:                                              ; preds = %bb4
  %_14 = icmp uge i64 %v.1, 16
  br i1 %_14, label %bb6, label %bb9

bb9:                                              ; preds = %bb5
  %_22 = icmp uge i64 %v.1, 8
  br i1 %_22, label %bb10, label %bb13

bb6:                                              ; preds = %bb5
  %_16 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %v.1
; call core::slice::sort::shared::smallsort::sort8_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort8_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, ptr %scratch.0, ptr %_16, ptr align 8 %is_less) #18
  %_18 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_2
  %_19 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_2
  %count = add i64 %v.1, 8
  %_20 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %count
; call core::slice::sort::shared::smallsort::sort8_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort8_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %_18, ptr %_19, ptr %_20, ptr align 8 %is_less) #18
  store i64 8, ptr %presorted_len, align 8
  br label %bb15

bb13:                                             ; preds = %bb9
  br label %bb31

bb10:                                             ; preds = %bb9
; call core::slice::sort::shared::smallsort::sort4_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort4_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %v.0, ptr %scratch.0, ptr align 8 %is_less) #18
  %_27 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_2
  %_28 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_2
; call core::slice::sort::shared::smallsort::sort4_stable::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort12sort4_stabledNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1H_(ptr %_27, ptr %_28, ptr align 8 %is_less) #18
  store i64 4, ptr %presorted_len, align 8
  br label %bb14

bb31:                                             ; preds = %bb13
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %v.0, ptr %scratch.0, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb33

bb33:                                             ; preds = %bb31
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %scratch.0, ptr align 8 %v.0, i64 8, i1 false)
  %_31 = getelementptr inbounds nuw double, ptr %v.0, i64 %len_div_2
  %dst = getelementptr inbounds nuw double, ptr %scratch.0, i64 %len_div_2
  br label %bb34

bb34:                                             ; preds = %bb33
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_31, ptr %dst, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb36

bb36:                                             ; preds = %bb34
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %_31, i64 8, i1 false)
  store i64 1, ptr %presorted_len, align 8
  br label %bb14

bb14:                                             ; preds = %bb10, %bb36
  br label %bb15

bb15:                                             ; preds = %bb6, %bb14
  %1 = getelementptr inbounds nuw i64, ptr %self, i64 0
  store i64 0, ptr %1, align 8
  %2 = getelementptr inbounds nuw i64, ptr %self, i64 1
  store i64 %len_div_2, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_68, ptr align 8 %self, i64 16, i1 false)
  store i64 0, ptr %_69, align 8
  %3 = getelementptr inbounds i8, ptr %_69, i64 8
  store i64 2, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %_69, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %_68, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_71, ptr align 8 %_69, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_70, ptr align 8 %_71, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_33, ptr align 8 %_70, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_33, i64 32, i1 false)
  br label %bb16

bb16:                                             ; preds = %bb39, %bb15
; call <core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<usize>]>>::next
  %5 = call { i64, i64 } @_RNvMs6_NtNtNtCsgEmfK2I1SDS_4core5array4iter10iter_innerINtB5_15PolymorphicIterSINtNtNtBb_3mem12maybe_uninit11MaybeUninitjEE4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter, i64 2) #19
  %6 = extractvalue { i64, i64 } %5, 0
  %7 = extractvalue { i64, i64 } %5, 1
  store i64 %6, ptr %_36, align 8
  %8 = getelementptr inbounds i8, ptr %_36, i64 8
  store i64 %7, ptr %8, align 8
  br label %bb37

bb37:                                             ; preds = %bb16
  %_38 = load i64, ptr %_36, align 8
  %9 = getelementptr inbounds i8, ptr %_36, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = trunc nuw i64 %_38 to i1
  br i1 %11, label %bb18, label %bb19

bb18:                                             ; preds = %bb37
  %12 = getelementptr inbounds i8, ptr %_36, i64 8
  %offset = load i64, ptr %12, align 8
  %src = getelementptr inbounds nuw double, ptr %v.0, i64 %offset
  %dst4 = getelementptr inbounds nuw double, ptr %scratch.0, i64 %offset
  %13 = icmp eq i64 %offset, 0
  br i1 %13, label %bb20, label %bb21

bb19:                                             ; preds = %bb37
; call core::ptr::drop_in_place::<core::array::iter::IntoIter<usize, 2>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtB4_5array4iter8IntoIterjKj2_EECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter) #18
  store ptr %scratch.0, ptr %drop_guard, align 8
  %14 = getelementptr inbounds i8, ptr %drop_guard, i64 8
  store ptr %v.0, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %drop_guard, i64 16
  store i64 %v.1, ptr %15, align 8
  %data = load ptr, ptr %drop_guard, align 8
  %16 = getelementptr inbounds i8, ptr %drop_guard, i64 16
  %len = load i64, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %drop_guard, i64 8
  %_59 = load ptr, ptr %17, align 8
; call core::slice::sort::shared::smallsort::bidirectional_merge::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort19bidirectional_mergedNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1O_(ptr align 8 %data, i64 %len, ptr %_59, ptr align 8 %is_less) #18
  br label %bb26

bb26:                                             ; preds = %bb19
  %t = load ptr, ptr %drop_guard, align 8
  %18 = getelementptr inbounds i8, ptr %drop_guard, i64 8
  %t2 = load ptr, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %drop_guard, i64 16
  %t3 = load i64, ptr %19, align 8
  br label %bb27

bb27:                                             ; preds = %bb1, %bb26
  ret void

bb30:                                             ; No predecessors!
; call core::ptr::drop_in_place::<core::slice::sort::shared::smallsort::CopyOnDrop<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort6shared9smallsort10CopyOnDropdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %drop_guard) #22
  br label %bb29

bb29:                                             ; preds = %bb28, %bb30
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %0, i64 8
  %22 = load i32, ptr %21, align 8
  %23 = insertvalue { ptr, i32 } poison, ptr %20, 0
  %24 = insertvalue { ptr, i32 } %23, i32 %22, 1
  resume { ptr, i32 } %24

bb20:                                             ; preds = %bb18
  store i64 %len_div_2, ptr %desired_len, align 8
  br label %bb22

bb21:                                             ; preds = %bb18
  %25 = sub i64 %v.1, %len_div_2
  store i64 %25, ptr %desired_len, align 8
  br label %bb22

bb22:                                             ; preds = %bb21, %bb20
  %_44 = load i64, ptr %presorted_len, align 8
  store i64 %_44, ptr %iter1, align 8
  %26 = load i64, ptr %desired_len, align 8
  %27 = getelementptr inbounds i8, ptr %iter1, i64 8
  store i64 %26, ptr %27, align 8
  br label %bb23

bb23:                                             ; preds = %bb24, %bb22
  %_79 = load i64, ptr %iter1, align 8
  %28 = getelementptr inbounds i8, ptr %iter1, i64 8
  %_80 = load i64, ptr %28, align 8
  %_74 = icmp ult i64 %_79, %_80
  br i1 %_74, label %bb38, label %bb39

bb39:                                             ; preds = %bb23
  br label %bb16

bb38:                                             ; preds = %bb23
  %old = load i64, ptr %iter1, align 8
  br label %bb40

bb40:                                             ; preds = %bb38
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb41

bb41:                                             ; preds = %bb40
  %_78 = add nuw i64 %old, 1
  store i64 %_78, ptr %iter1, align 8
  %29 = getelementptr inbounds i8, ptr %_45, i64 8
  store i64 %old, ptr %29, align 8
  store i64 1, ptr %_45, align 8
  %30 = getelementptr inbounds i8, ptr %_45, i64 8
  %i = load i64, ptr %30, align 8
  %_49 = getelementptr inbounds nuw double, ptr %src, i64 %i
  %dst5 = getelementptr inbounds nuw double, ptr %dst4, i64 %i
  br label %bb42

bb42:                                             ; preds = %bb41
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_49, ptr %dst5, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb44

bb44:                                             ; preds = %bb42
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst5, ptr align 8 %_49, i64 8, i1 false)
; call core::slice::sort::shared::smallsort::insert_tail::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort11insert_taildNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1G_(ptr %dst4, ptr %dst5, ptr align 8 %is_less) #18
  br label %bb24

bb24:                                             ; preds = %bb44
  br label %bb23

bb17:                                             ; No predecessors!
  unreachable

bb28:                                             ; No predecessors!
; call core::ptr::drop_in_place::<core::array::iter::IntoIter<usize, 2>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtB4_5array4iter8IntoIterjKj2_EECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter) #22
  br label %bb29
}

; core::slice::sort::unstable::heapsort::heapsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort8heapsortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %is_less) unnamed_addr #2 {
start:
  %0 = alloca [8 x i8], align 8
  %_44.i = alloca [8 x i8], align 8
  %child.i = alloca [8 x i8], align 8
  %node.i = alloca [8 x i8], align 8
  %sift_idx = alloca [8 x i8], align 8
  %_8 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_7 = udiv i64 %v.1, 2
  %_6 = add i64 %v.1, %_7
  store i64 0, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_6, ptr %1, align 8
  br label %bb1

bb1:                                              ; preds = %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit, %start
  %_23 = load i64, ptr %iter, align 8
  %2 = getelementptr inbounds i8, ptr %iter, i64 8
  %_24 = load i64, ptr %2, align 8
  %_17 = icmp ult i64 %_23, %_24
  br i1 %_17, label %bb6, label %bb7

bb7:                                              ; preds = %bb1
  ret void

bb6:                                              ; preds = %bb1
  %3 = getelementptr inbounds i8, ptr %iter, i64 8
  %start1 = load i64, ptr %3, align 8
  br label %bb8

bb8:                                              ; preds = %bb6
; call <usize>::unchecked_sub::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %start1, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  %_20 = sub nuw i64 %start1, 1
  %4 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_20, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %iter, i64 8
  %_22 = load i64, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %_8, i64 8
  store i64 %_22, ptr %6, align 8
  store i64 1, ptr %_8, align 8
  %7 = getelementptr inbounds i8, ptr %_8, i64 8
  %i = load i64, ptr %7, align 8
  %_12 = icmp uge i64 %i, %v.1
  br i1 %_12, label %bb2, label %bb3

bb3:                                              ; preds = %bb9
  %_27 = icmp ult i64 0, %v.1
  br i1 %_27, label %bb11, label %panic

bb2:                                              ; preds = %bb9
  %8 = sub i64 %i, %v.1
  store i64 %8, ptr %sift_idx, align 8
  br label %bb4

bb11:                                             ; preds = %bb3
  %pa = getelementptr inbounds nuw double, ptr %v.0, i64 0
  %_29 = icmp ult i64 %i, %v.1
  br i1 %_29, label %bb12, label %panic2

panic:                                            ; preds = %bb3
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %v.1, ptr align 8 @alloc_2b857f2a89f0b80d499a04a987eea42f) #20
  unreachable

bb12:                                             ; preds = %bb11
  %pb = getelementptr inbounds nuw double, ptr %v.0, i64 %i
; call core::ptr::swap::<f64>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr4swapdECsi0wgFuyA0BW_12rust_vectors(ptr %pa, ptr %pb) #19
  store i64 0, ptr %sift_idx, align 8
  br label %bb4

panic2:                                           ; preds = %bb11
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %v.1, ptr align 8 @alloc_2b857f2a89f0b80d499a04a987eea42f) #20
  unreachable

bb4:                                              ; preds = %bb2, %bb12
; call <usize as core::cmp::Ord>::min
  %index = call i64 @_RNvYjNtNtCsgEmfK2I1SDS_4core3cmp3Ord3minCsi0wgFuyA0BW_12rust_vectors(i64 %i, i64 %v.1) #19
  %_35 = icmp ult i64 %index, 0
  br i1 %_35, label %bb16, label %bb17

bb17:                                             ; preds = %bb4
  %_31 = icmp ule i64 %index, %v.1
  br i1 %_31, label %bb14, label %bb15

bb16:                                             ; preds = %bb4
  br label %bb15

bb15:                                             ; preds = %bb16, %bb17
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 0, i64 %index, i64 %v.1, ptr align 8 @alloc_2b8b872ffa74adbdb93cb0eb23b70556) #20
  unreachable

bb14:                                             ; preds = %bb17
  %9 = load i64, ptr %sift_idx, align 8
  store i64 %9, ptr %node.i, align 8
  %_5.i = load i64, ptr %node.i, align 8
  %_4.i = icmp ule i64 %_5.i, %index
  br label %bb1.i

bb1.i:                                            ; preds = %bb15.i, %bb14
  %_10.i = load i64, ptr %node.i, align 8
  %_9.i = mul i64 2, %_10.i
  %10 = add i64 %_9.i, 1
  store i64 %10, ptr %child.i, align 8
  %_12.i = load i64, ptr %child.i, align 8
  %_11.i = icmp uge i64 %_12.i, %index
  br i1 %_11.i, label %bb2.i, label %bb3.i

bb3.i:                                            ; preds = %bb1.i
  %_15.i = load i64, ptr %child.i, align 8
  %_14.i = add i64 %_15.i, 1
  %_13.i = icmp ult i64 %_14.i, %index
  br i1 %_13.i, label %bb4.i, label %bb5.i

bb2.i:                                            ; preds = %bb1.i
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit

bb5.i:                                            ; preds = %bb3.i
  br label %bb7.i

bb4.i:                                            ; preds = %bb3.i
  %count.i = load i64, ptr %child.i, align 8
  %_20.i = getelementptr inbounds nuw double, ptr %v.0, i64 %count.i
  %_25.i = load i64, ptr %child.i, align 8
  %count1.i = add i64 %_25.i, 1
  %_23.i = getelementptr inbounds nuw double, ptr %v.0, i64 %count1.i
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_17.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_20.i, ptr align 8 %_23.i) #19
  %_16.i = zext i1 %_17.i to i64
  %11 = load i64, ptr %child.i, align 8
  %12 = add i64 %11, %_16.i
  store i64 %12, ptr %child.i, align 8
  br label %bb7.i

bb7.i:                                            ; preds = %bb4.i, %bb5.i
  %count2.i = load i64, ptr %node.i, align 8
  %_29.i = getelementptr inbounds nuw double, ptr %v.0, i64 %count2.i
  %count3.i = load i64, ptr %child.i, align 8
  %_32.i = getelementptr inbounds nuw double, ptr %v.0, i64 %count3.i
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_26.i = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %_29.i, ptr align 8 %_32.i) #19
  br i1 %_26.i, label %bb9.i, label %bb10.i

bb10.i:                                           ; preds = %bb7.i
  br label %_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit

bb9.i:                                            ; preds = %bb7.i
  %13 = load i64, ptr %node.i, align 8
  %x.i = getelementptr inbounds nuw double, ptr %v.0, i64 %13
  %count4.i = load i64, ptr %child.i, align 8
  %y.i = getelementptr inbounds nuw double, ptr %v.0, i64 %count4.i
; call core::ptr::swap_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19swap_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %x.i, ptr %y.i, i64 8, i64 8, i64 1, ptr align 8 @alloc_1cf84bced26ade3fd95f43432b08dbb9) #19
  store i64 8, ptr %0, align 8
  %bytes.i = load i64, ptr %0, align 8
  store i64 %bytes.i, ptr %_44.i, align 8
  %14 = load i64, ptr %_44.i, align 8
  %15 = icmp eq i64 %14, 0
  %_45.i = select i1 %15, i64 0, i64 1
  %16 = trunc nuw i64 %_45.i to i1
  br i1 %16, label %bb16.i, label %bb18.i

bb16.i:                                           ; preds = %bb9.i
  %bytes5.i = load i64, ptr %_44.i, align 8
; call core::ptr::swap_nonoverlapping_bytes
  call void @_RNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytesCsi0wgFuyA0BW_12rust_vectors(ptr %x.i, ptr %y.i, i64 %bytes5.i) #19
  br label %bb15.i

bb18.i:                                           ; preds = %bb9.i
  br label %bb15.i

bb15.i:                                           ; preds = %bb18.i, %bb16.i
  %17 = load i64, ptr %child.i, align 8
  store i64 %17, ptr %node.i, align 8
  br label %bb1.i

_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort9sift_downdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1E_.exit: ; preds = %bb2.i, %bb10.i
  br label %bb1
}

; core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %pivot, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_37 = alloca [8 x i8], align 8
  %state = alloca [32 x i8], align 8
  %gap_value = alloca [8 x i8], align 8
  %loop_body = alloca [24 x i8], align 8
  %v_base = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %v.0, ptr %v_base, align 8
  %1 = icmp eq i64 %v.1, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb18

bb2:                                              ; preds = %start
  store ptr %is_less, ptr %loop_body, align 8
  %2 = getelementptr inbounds i8, ptr %loop_body, i64 8
  store ptr %pivot, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %loop_body, i64 16
  store ptr %v_base, ptr %3, align 8
  %value = load double, ptr %v.0, align 8
  store double %value, ptr %gap_value, align 8
  %4 = load ptr, ptr %v_base, align 8
  %_12 = getelementptr inbounds nuw double, ptr %4, i64 1
  %_13.0 = load ptr, ptr %v_base, align 8
  %5 = getelementptr inbounds i8, ptr %state, i64 16
  store ptr %_12, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %state, i64 24
  store i64 0, ptr %6, align 8
  store ptr %_13.0, ptr %state, align 8
  %7 = getelementptr inbounds i8, ptr %state, i64 8
  store ptr %gap_value, ptr %7, align 8
  %count = sub i64 %v.1, 1
  %8 = load ptr, ptr %v_base, align 8
  %unroll_end = getelementptr inbounds nuw double, ptr %8, i64 %count
  br label %bb3

bb18:                                             ; preds = %bb17, %bb1
  %9 = load i64, ptr %_0, align 8
  ret i64 %9

bb3:                                              ; preds = %bb10, %bb2
  %10 = getelementptr inbounds i8, ptr %state, i64 16
  %_20 = load ptr, ptr %10, align 8
  %_19 = icmp ult ptr %_20, %unroll_end
  br i1 %_19, label %bb4, label %bb11

bb11:                                             ; preds = %bb3
  %11 = load ptr, ptr %v_base, align 8
  %end = getelementptr inbounds nuw double, ptr %11, i64 %v.1
  br label %bb12

bb4:                                              ; preds = %bb3
  br label %bb5

bb12:                                             ; preds = %bb16, %bb11
  %12 = getelementptr inbounds i8, ptr %state, i64 16
  %_36 = load ptr, ptr %12, align 8
  %is_done = icmp eq ptr %_36, %end
  br i1 %is_done, label %bb13, label %bb14

bb14:                                             ; preds = %bb12
  %13 = getelementptr inbounds i8, ptr %state, i64 16
  %14 = load ptr, ptr %13, align 8
  store ptr %14, ptr %_37, align 8
  br label %bb15

bb13:                                             ; preds = %bb12
  %15 = getelementptr inbounds i8, ptr %state, i64 8
  %16 = load ptr, ptr %15, align 8
  store ptr %16, ptr %_37, align 8
  br label %bb15

bb15:                                             ; preds = %bb13, %bb14
  %17 = getelementptr inbounds i8, ptr %state, i64 16
  %18 = load ptr, ptr %_37, align 8
  store ptr %18, ptr %17, align 8
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb16

bb16:                                             ; preds = %bb15
  br i1 %is_done, label %bb17, label %bb12

bb17:                                             ; preds = %bb16
  %t = load ptr, ptr %state, align 8
  %19 = getelementptr inbounds i8, ptr %state, i64 8
  %t1 = load ptr, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %state, i64 24
  %21 = load i64, ptr %20, align 8
  store i64 %21, ptr %_0, align 8
  br label %bb18

bb5:                                              ; preds = %bb4
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb6

bb8:                                              ; No predecessors!
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  br label %bb10

bb10:                                             ; preds = %bb7, %bb9
  br label %bb3

bb6:                                              ; preds = %bb5
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb10

bb20:                                             ; No predecessors!
; call core::ptr::drop_in_place::<core::slice::sort::unstable::quicksort::GapGuardRaw<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort8unstable9quicksort11GapGuardRawdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %state) #22
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26
}

; core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_(ptr align 8 %v.0, i64 %v.1, ptr align 8 %pivot, ptr align 8 %is_less) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_37 = alloca [8 x i8], align 8
  %state = alloca [32 x i8], align 8
  %gap_value = alloca [8 x i8], align 8
  %loop_body = alloca [24 x i8], align 8
  %v_base = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %v.0, ptr %v_base, align 8
  %1 = icmp eq i64 %v.1, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb18

bb2:                                              ; preds = %start
  store ptr %is_less, ptr %loop_body, align 8
  %2 = getelementptr inbounds i8, ptr %loop_body, i64 8
  store ptr %pivot, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %loop_body, i64 16
  store ptr %v_base, ptr %3, align 8
  %value = load double, ptr %v.0, align 8
  store double %value, ptr %gap_value, align 8
  %4 = load ptr, ptr %v_base, align 8
  %_12 = getelementptr inbounds nuw double, ptr %4, i64 1
  %_13.0 = load ptr, ptr %v_base, align 8
  %5 = getelementptr inbounds i8, ptr %state, i64 16
  store ptr %_12, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %state, i64 24
  store i64 0, ptr %6, align 8
  store ptr %_13.0, ptr %state, align 8
  %7 = getelementptr inbounds i8, ptr %state, i64 8
  store ptr %gap_value, ptr %7, align 8
  %count = sub i64 %v.1, 1
  %8 = load ptr, ptr %v_base, align 8
  %unroll_end = getelementptr inbounds nuw double, ptr %8, i64 %count
  br label %bb3

bb18:                                             ; preds = %bb17, %bb1
  %9 = load i64, ptr %_0, align 8
  ret i64 %9

bb3:                                              ; preds = %bb10, %bb2
  %10 = getelementptr inbounds i8, ptr %state, i64 16
  %_20 = load ptr, ptr %10, align 8
  %_19 = icmp ult ptr %_20, %unroll_end
  br i1 %_19, label %bb4, label %bb11

bb11:                                             ; preds = %bb3
  %11 = load ptr, ptr %v_base, align 8
  %end = getelementptr inbounds nuw double, ptr %11, i64 %v.1
  br label %bb12

bb4:                                              ; preds = %bb3
  br label %bb5

bb12:                                             ; preds = %bb16, %bb11
  %12 = getelementptr inbounds i8, ptr %state, i64 16
  %_36 = load ptr, ptr %12, align 8
  %is_done = icmp eq ptr %_36, %end
  br i1 %is_done, label %bb13, label %bb14

bb14:                                             ; preds = %bb12
  %13 = getelementptr inbounds i8, ptr %state, i64 16
  %14 = load ptr, ptr %13, align 8
  store ptr %14, ptr %_37, align 8
  br label %bb15

bb13:                                             ; preds = %bb12
  %15 = getelementptr inbounds i8, ptr %state, i64 8
  %16 = load ptr, ptr %15, align 8
  store ptr %16, ptr %_37, align 8
  br label %bb15

bb15:                                             ; preds = %bb13, %bb14
  %17 = getelementptr inbounds i8, ptr %state, i64 16
  %18 = load ptr, ptr %_37, align 8
  store ptr %18, ptr %17, align 8
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb16

bb16:                                             ; preds = %bb15
  br i1 %is_done, label %bb17, label %bb12

bb17:                                             ; preds = %bb16
  %t = load ptr, ptr %state, align 8
  %19 = getelementptr inbounds i8, ptr %state, i64 8
  %t1 = load ptr, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %state, i64 24
  %21 = load i64, ptr %20, align 8
  store i64 %21, ptr %_0, align 8
  br label %bb18

bb5:                                              ; preds = %bb4
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb6

bb8:                                              ; No predecessors!
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  br label %bb10

bb10:                                             ; preds = %bb7, %bb9
  br label %bb3

bb6:                                              ; preds = %bb5
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_(ptr align 8 %loop_body, ptr align 8 %state) #19
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb10

bb20:                                             ; No predecessors!
; call core::ptr::drop_in_place::<core::slice::sort::unstable::quicksort::GapGuardRaw<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtNtNtNtB4_5slice4sort8unstable9quicksort11GapGuardRawdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %state) #22
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26
}

; core::slice::sort::unstable::quicksort::partition::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB1Y_(ptr align 8 %v.0, i64 %v.1, i64 %pivot, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_10 = alloca [32 x i8], align 8
  %num_lt = alloca [8 x i8], align 8
  %0 = icmp eq i64 %v.1, 0
  br i1 %0, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i64 0, ptr %num_lt, align 8
  br label %bb12

bb2:                                              ; preds = %start
  %_5 = icmp uge i64 %pivot, %v.1
  br i1 %_5, label %bb3, label %bb4

bb12:                                             ; preds = %bb10, %bb1
  %1 = load i64, ptr %num_lt, align 8
  ret i64 %1

bb4:                                              ; preds = %bb2
; call <[f64]>::swap_unchecked
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v.0, i64 %v.1, i64 0, i64 %pivot, ptr align 8 @alloc_bd03acf812695bf809cdd7bff0866520) #18
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_10, ptr align 8 %v.0, i64 %v.1, i64 1, ptr align 8 @alloc_2903b1fa77b0acd4544e689ac151aad7) #19
  %pivot.0 = load ptr, ptr %_10, align 8
  %2 = getelementptr inbounds i8, ptr %_10, i64 8
  %pivot.1 = load i64, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_10, i64 16
  %v_without_pivot.0 = load ptr, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %v_without_pivot.1 = load i64, ptr %4, align 8
  %_13 = icmp ult i64 0, %pivot.1
  br i1 %_13, label %bb7, label %panic

bb3:                                              ; preds = %bb2
  call void @llvm.trap()
  unreachable

bb7:                                              ; preds = %bb4
  %pivot1 = getelementptr inbounds nuw double, ptr %pivot.0, i64 0
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>
  %5 = call i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB2o_(ptr align 8 %v_without_pivot.0, i64 %v_without_pivot.1, ptr align 8 %pivot1, ptr align 8 %is_less) #18
  store i64 %5, ptr %num_lt, align 8
  %6 = load i64, ptr %num_lt, align 8
  %_15 = icmp uge i64 %6, %v.1
  br i1 %_15, label %bb9, label %bb10

panic:                                            ; preds = %bb4
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %pivot.1, ptr align 8 @alloc_f413a1c23f25101691aed17fb33638b8) #20
  unreachable

bb10:                                             ; preds = %bb7
  %7 = load i64, ptr %num_lt, align 8
; call <[f64]>::swap_unchecked
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v.0, i64 %v.1, i64 0, i64 %7, ptr align 8 @alloc_c8bb77e972aa16a0797b096854cdd9bb) #18
  br label %bb12

bb9:                                              ; preds = %bb7
  call void @llvm.trap()
  unreachable
}

; core::slice::sort::unstable::quicksort::partition::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr align 8 %v.0, i64 %v.1, i64 %pivot, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_10 = alloca [32 x i8], align 8
  %num_lt = alloca [8 x i8], align 8
  %0 = icmp eq i64 %v.1, 0
  br i1 %0, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i64 0, ptr %num_lt, align 8
  br label %bb12

bb2:                                              ; preds = %start
  %_5 = icmp uge i64 %pivot, %v.1
  br i1 %_5, label %bb3, label %bb4

bb12:                                             ; preds = %bb10, %bb1
  %1 = load i64, ptr %num_lt, align 8
  ret i64 %1

bb4:                                              ; preds = %bb2
; call <[f64]>::swap_unchecked
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v.0, i64 %v.1, i64 0, i64 %pivot, ptr align 8 @alloc_bd03acf812695bf809cdd7bff0866520) #18
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_10, ptr align 8 %v.0, i64 %v.1, i64 1, ptr align 8 @alloc_2903b1fa77b0acd4544e689ac151aad7) #19
  %pivot.0 = load ptr, ptr %_10, align 8
  %2 = getelementptr inbounds i8, ptr %_10, i64 8
  %pivot.1 = load i64, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %_10, i64 16
  %v_without_pivot.0 = load ptr, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %v_without_pivot.1 = load i64, ptr %4, align 8
  %_13 = icmp ult i64 0, %pivot.1
  br i1 %_13, label %bb7, label %panic

bb3:                                              ; preds = %bb2
  call void @llvm.trap()
  unreachable

bb7:                                              ; preds = %bb4
  %pivot1 = getelementptr inbounds nuw double, ptr %pivot.0, i64 0
; call core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %5 = call i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB25_(ptr align 8 %v_without_pivot.0, i64 %v_without_pivot.1, ptr align 8 %pivot1, ptr align 8 %is_less) #18
  store i64 %5, ptr %num_lt, align 8
  %6 = load i64, ptr %num_lt, align 8
  %_15 = icmp uge i64 %6, %v.1
  br i1 %_15, label %bb9, label %bb10

panic:                                            ; preds = %bb4
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %pivot.1, ptr align 8 @alloc_f413a1c23f25101691aed17fb33638b8) #20
  unreachable

bb10:                                             ; preds = %bb7
  %7 = load i64, ptr %num_lt, align 8
; call <[f64]>::swap_unchecked
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v.0, i64 %v.1, i64 0, i64 %7, ptr align 8 @alloc_c8bb77e972aa16a0797b096854cdd9bb) #18
  br label %bb12

bb9:                                              ; preds = %bb7
  call void @llvm.trap()
  unreachable
}

; core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr align 8 %0, i64 %1, ptr align 8 %2, i32 %3, ptr align 8 %is_less) unnamed_addr #1 {
start:
  %_0.i3 = alloca [8 x i8], align 8
  %_36 = alloca [32 x i8], align 8
  %_34 = alloca [32 x i8], align 8
  %_25 = alloca [8 x i8], align 8
  %limit = alloca [4 x i8], align 4
  %ancestor_pivot = alloca [8 x i8], align 8
  %v = alloca [16 x i8], align 8
  store ptr %0, ptr %v, align 8
  %4 = getelementptr inbounds i8, ptr %v, i64 8
  store i64 %1, ptr %4, align 8
  store ptr %2, ptr %ancestor_pivot, align 8
  store i32 %3, ptr %limit, align 4
  br label %bb1

bb1:                                              ; preds = %bb20, %bb24, %start
  %_7.0 = load ptr, ptr %v, align 8
  %5 = getelementptr inbounds i8, ptr %v, i64 8
  %_7.1 = load i64, ptr %5, align 8
  store i64 32, ptr %_0.i3, align 8
  %6 = load i64, ptr %_0.i3, align 8
  %_5 = icmp ule i64 %_7.1, %6
  br i1 %_5, label %bb3, label %bb5

bb5:                                              ; preds = %bb1
  %_10 = load i32, ptr %limit, align 4
  %7 = icmp eq i32 %_10, 0
  br i1 %7, label %bb6, label %bb7

bb3:                                              ; preds = %bb1
  %8 = load ptr, ptr %v, align 8
  %9 = getelementptr inbounds i8, ptr %v, i64 8
  %10 = load i64, ptr %9, align 8
; call core::slice::sort::shared::smallsort::small_sort_network::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort18small_sort_networkdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1N_(ptr align 8 %8, i64 %10, ptr align 8 %is_less) #18
  br label %bb22

bb6:                                              ; preds = %bb5
  %11 = load ptr, ptr %v, align 8
  %12 = getelementptr inbounds i8, ptr %v, i64 8
  %13 = load i64, ptr %12, align 8
; call core::slice::sort::unstable::heapsort::heapsort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable8heapsort8heapsortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr align 8 %11, i64 %13, ptr align 8 %is_less) #17
  br label %bb22

bb7:                                              ; preds = %bb5
  %14 = load i32, ptr %limit, align 4
  %15 = sub i32 %14, 1
  store i32 %15, ptr %limit, align 4
  %_13.0 = load ptr, ptr %v, align 8
  %16 = getelementptr inbounds i8, ptr %v, i64 8
  %_13.1 = load i64, ptr %16, align 8
; call core::slice::sort::shared::pivot::choose_pivot::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %pivot_pos = call i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared5pivot12choose_pivotdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1D_(ptr align 8 %_13.0, i64 %_13.1, ptr align 8 %is_less) #19
  %17 = load ptr, ptr %ancestor_pivot, align 8
  %18 = ptrtoint ptr %17 to i64
  %19 = icmp eq i64 %18, 0
  %_14 = select i1 %19, i64 0, i64 1
  %20 = trunc nuw i64 %_14 to i1
  br i1 %20, label %bb10, label %bb16

bb22:                                             ; preds = %bb3, %bb6
  ret void

bb10:                                             ; preds = %bb7
  %p = load ptr, ptr %ancestor_pivot, align 8
  %_19.0 = load ptr, ptr %v, align 8
  %21 = getelementptr inbounds i8, ptr %v, i64 8
  %_19.1 = load i64, ptr %21, align 8
  %_21 = icmp ult i64 %pivot_pos, %_19.1
  br i1 %_21, label %bb11, label %panic

bb16:                                             ; preds = %bb13, %bb7
  %_28.0 = load ptr, ptr %v, align 8
  %22 = getelementptr inbounds i8, ptr %v, i64 8
  %_28.1 = load i64, ptr %22, align 8
; call core::slice::sort::unstable::quicksort::partition::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  %num_lt1 = call i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr align 8 %_28.0, i64 %_28.1, i64 %pivot_pos, ptr align 8 %is_less) #18
  %_31.0 = load ptr, ptr %v, align 8
  %23 = getelementptr inbounds i8, ptr %v, i64 8
  %_31.1 = load i64, ptr %23, align 8
  %_29 = icmp ult i64 %num_lt1, %_31.1
  %24 = load ptr, ptr %v, align 8
  %25 = getelementptr inbounds i8, ptr %v, i64 8
  %26 = load i64, ptr %25, align 8
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_34, ptr align 8 %24, i64 %26, i64 %num_lt1, ptr align 8 @alloc_f659bff3c40923810951013529900f56) #19
  %left.0 = load ptr, ptr %_34, align 8
  %27 = getelementptr inbounds i8, ptr %_34, i64 8
  %left.1 = load i64, ptr %27, align 8
  %28 = getelementptr inbounds i8, ptr %_34, i64 16
  %right.0 = load ptr, ptr %28, align 8
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  %right.1 = load i64, ptr %29, align 8
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_36, ptr align 8 %right.0, i64 %right.1, i64 1, ptr align 8 @alloc_f875370a1456c0de57e96e3558791b50) #19
  %pivot.0 = load ptr, ptr %_36, align 8
  %30 = getelementptr inbounds i8, ptr %_36, i64 8
  %pivot.1 = load i64, ptr %30, align 8
  %31 = getelementptr inbounds i8, ptr %_36, i64 16
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds i8, ptr %31, i64 8
  %34 = load i64, ptr %33, align 8
  store ptr %32, ptr %v, align 8
  %35 = getelementptr inbounds i8, ptr %v, i64 8
  store i64 %34, ptr %35, align 8
  %_39 = icmp ult i64 0, %pivot.1
  br i1 %_39, label %bb20, label %panic2

bb11:                                             ; preds = %bb10
  %36 = load ptr, ptr %v, align 8
  %37 = getelementptr inbounds i8, ptr %v, i64 8
  %38 = load i64, ptr %37, align 8
  %_18 = getelementptr inbounds nuw double, ptr %36, i64 %pivot_pos
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_16 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %is_less, ptr align 8 %p, ptr align 8 %_18) #19
  br i1 %_16, label %bb13, label %bb14

panic:                                            ; preds = %bb10
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %pivot_pos, i64 %_19.1, ptr align 8 @alloc_003a17b1a393801803e7a490d90bc483) #20
  unreachable

bb14:                                             ; preds = %bb11
  %_23.0 = load ptr, ptr %v, align 8
  %39 = getelementptr inbounds i8, ptr %v, i64 8
  %_23.1 = load i64, ptr %39, align 8
  store ptr %is_less, ptr %_25, align 8
; call core::slice::sort::unstable::quicksort::partition::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>
  %num_lt = call i64 @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9partitiondNCINvB2_9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0EB1Y_(ptr align 8 %_23.0, i64 %_23.1, i64 %pivot_pos, ptr align 8 %_25) #18
  %index = add i64 %num_lt, 1
  %40 = load ptr, ptr %v, align 8
  %41 = getelementptr inbounds i8, ptr %v, i64 8
  %_43 = load i64, ptr %41, align 8
  %_42 = icmp ugt i64 %index, %_43
  br i1 %_42, label %bb23, label %bb24

bb13:                                             ; preds = %bb11
  br label %bb16

bb24:                                             ; preds = %bb14
  %new_len = sub nuw i64 %_43, %index
  %ptr.0 = load ptr, ptr %v, align 8
  %42 = getelementptr inbounds i8, ptr %v, i64 8
  %ptr.1 = load i64, ptr %42, align 8
  %_49 = getelementptr inbounds nuw double, ptr %ptr.0, i64 %index
  store ptr %_49, ptr %v, align 8
  %43 = getelementptr inbounds i8, ptr %v, i64 8
  store i64 %new_len, ptr %43, align 8
  store ptr null, ptr %ancestor_pivot, align 8
  br label %bb1

bb23:                                             ; preds = %bb14
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 %index, i64 %_43, i64 %_43, ptr align 8 @alloc_fbe36ceedd494d1bc08749778b6ce835) #20
  unreachable

bb20:                                             ; preds = %bb16
  %pivot = getelementptr inbounds nuw double, ptr %pivot.0, i64 0
  %_41 = load i32, ptr %limit, align 4
  %44 = load ptr, ptr %ancestor_pivot, align 8
; call core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>
  call void @_RINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMB8_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0EB1F_(ptr align 8 %left.0, i64 %left.1, ptr align 8 %44, i32 %_41, ptr align 8 %is_less) #18
  store ptr %pivot, ptr %ancestor_pivot, align 8
  br label %bb1

panic2:                                           ; preds = %bb16
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %pivot.1, ptr align 8 @alloc_dd0795a5592ade73c091d059d27534b8) #20
  unreachable

bb25:                                             ; No predecessors!
  unreachable
}

; <[_]>::reverse::revswap::<f64>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvNvMNtCsgEmfK2I1SDS_4core5sliceSp7reverse7revswapdECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a.0, i64 %a.1, ptr align 8 %b.0, i64 %b.1, i64 %n) unnamed_addr #0 {
start:
  %i = alloca [8 x i8], align 8
  %_7 = alloca [32 x i8], align 8
  %_5 = alloca [32 x i8], align 8
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_5, ptr align 8 %a.0, i64 %a.1, i64 %n, ptr align 8 @alloc_2400804e423b0742bba0683141bd04c2) #19
  %a.01 = load ptr, ptr %_5, align 8
  %0 = getelementptr inbounds i8, ptr %_5, i64 8
  %a.12 = load i64, ptr %0, align 8
; call <[f64]>::split_at_mut
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_7, ptr align 8 %b.0, i64 %b.1, i64 %n, ptr align 8 @alloc_fffa68226348b98e7063e74865542329) #19
  %b.03 = load ptr, ptr %_7, align 8
  %1 = getelementptr inbounds i8, ptr %_7, i64 8
  %b.14 = load i64, ptr %1, align 8
  store i64 0, ptr %i, align 8
  br label %bb3

bb3:                                              ; preds = %bb6, %start
  %_10 = load i64, ptr %i, align 8
  %_9 = icmp ult i64 %_10, %n
  br i1 %_9, label %bb4, label %bb7

bb7:                                              ; preds = %bb3
  ret void

bb4:                                              ; preds = %bb3
  %_13 = load i64, ptr %i, align 8
  %_15 = icmp ult i64 %_13, %a.12
  br i1 %_15, label %bb5, label %panic

bb5:                                              ; preds = %bb4
  %x = getelementptr inbounds nuw double, ptr %a.01, i64 %_13
  %_18 = sub i64 %n, 1
  %_19 = load i64, ptr %i, align 8
  %_17 = sub i64 %_18, %_19
  %_21 = icmp ult i64 %_17, %b.14
  br i1 %_21, label %bb6, label %panic5

panic:                                            ; preds = %bb4
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_13, i64 %a.12, ptr align 8 @alloc_4c2c6c2e084bbf207e6375ee9c0ff5d5) #20
  unreachable

bb6:                                              ; preds = %bb5
  %y = getelementptr inbounds nuw double, ptr %b.03, i64 %_17
  %2 = load double, ptr %x, align 8
  %3 = load double, ptr %y, align 8
  store double %3, ptr %x, align 8
  store double %2, ptr %y, align 8
  %4 = load i64, ptr %i, align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr %i, align 8
  br label %bb3

panic5:                                           ; preds = %bb5
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_17, i64 %b.14, ptr align 8 @alloc_76885f79964779c81888673b9ee1de73) #20
  unreachable
}

; <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slf, i64 %len, i64 %additional, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #3 {
start:
  %_5 = alloca [16 x i8], align 8
; call <alloc::raw_vec::RawVecInner>::grow_amortized
  %0 = call { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slf, i64 %len, i64 %additional, i64 %elem_layout.0, i64 %elem_layout.1) #18
  %1 = extractvalue { i64, i64 } %0, 0
  %2 = extractvalue { i64, i64 } %0, 1
  store i64 %1, ptr %_5, align 8
  %3 = getelementptr inbounds i8, ptr %_5, i64 8
  store i64 %2, ptr %3, align 8
  %4 = load i64, ptr %_5, align 8
  %5 = getelementptr inbounds i8, ptr %_5, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %4, -9223372036854775807
  %_6 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_6 to i1
  br i1 %8, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %err.0 = load i64, ptr %_5, align 8
  %9 = getelementptr inbounds i8, ptr %_5, i64 8
  %err.1 = load i64, ptr %9, align 8
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #21
  unreachable

bb3:                                              ; preds = %start
  ret void

bb4:                                              ; No predecessors!
  unreachable
}

; core::ptr::swap_nonoverlapping_bytes::swap_nonoverlapping_chunks::<8>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunksKj8_ECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %chunks) unnamed_addr #1 {
start:
  %_6 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  store i64 0, ptr %iter, align 8
  %0 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %chunks, ptr %0, align 8
  br label %bb1

bb1:                                              ; preds = %bb6, %start
  %_19 = load i64, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  %_20 = load i64, ptr %1, align 8
  %_14 = icmp ult i64 %_19, %_20
  br i1 %_14, label %bb3, label %bb4

bb4:                                              ; preds = %bb1
  ret void

bb3:                                              ; preds = %bb1
  %old = load i64, ptr %iter, align 8
  br label %bb5

bb5:                                              ; preds = %bb3
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb6

bb6:                                              ; preds = %bb5
  %_18 = add nuw i64 %old, 1
  store i64 %_18, ptr %iter, align 8
  %2 = getelementptr inbounds i8, ptr %_6, i64 8
  store i64 %old, ptr %2, align 8
  store i64 1, ptr %_6, align 8
  %3 = getelementptr inbounds i8, ptr %_6, i64 8
  %i = load i64, ptr %3, align 8
  %_11 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %x, i64 %i
  %_13 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<[u8; 8]>", ptr %y, i64 %i
; call core::ptr::swap_chunk::<8>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj8_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %_11, ptr align 1 %_13) #19
  br label %bb1
}

; <alloc::vec::Vec<f64> as alloc::vec::spec_from_elem::SpecFromElem>::from_elem::<alloc::alloc::Global>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemINtB5_3VecdENtB3_12SpecFromElem9from_elemNtNtB7_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %elem, i64 %n) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_8 = alloca [1 x i8], align 1
  %_7 = alloca [24 x i8], align 8
  %v = alloca [24 x i8], align 8
  store i8 1, ptr %_8, align 1
; call <alloc::raw_vec::RawVecInner>::with_capacity_in
  %1 = call { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %n, i64 8, i64 24) #19
  %_10.0 = extractvalue { i64, ptr } %1, 0
  %_10.1 = extractvalue { i64, ptr } %1, 1
  br label %bb6

bb6:                                              ; preds = %start
  store i64 %_10.0, ptr %v, align 8
  %2 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_10.1, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 0, ptr %3, align 8
  store i8 0, ptr %_8, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_7, ptr align 8 %elem, i64 24, i1 false)
; call <alloc::vec::Vec<alloc::vec::Vec<f64>>>::extend_with
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEE11extend_withCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v, i64 %n, ptr align 8 %_7) #18
  br label %bb1

bb1:                                              ; preds = %bb6
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %v, i64 24, i1 false)
  ret void

bb2:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::Vec<alloc::vec::Vec<f64>>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecIBH_dEEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v) #22
  br label %bb5

bb5:                                              ; preds = %bb2
  %4 = load i8, ptr %_8, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10

bb4:                                              ; preds = %bb5
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %elem) #22
  br label %bb3
}

; <core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1L_22rust_vector_of_structss_0ENCB2p_s0_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB3c_5accumdNtB3W_3Sum3sumBN_E0EB1L_(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 {
start:
; call <core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs1_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filterINtB6_6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1v_22rust_vector_of_structss_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvNtB8_3map8map_foldRB1t_ddNCB29_s0_0NCINvXs26_NtB2L_5accumdNtB49_3Sum3sumINtB3q_3MapBQ_B3P_EE0E0EB1v_(ptr %self.0, ptr %self.1, double %init) #19
  ret double %_0
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2P_5accumdNtB3z_3Sum3sumBN_E0EB1W_(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folddNCINvNtB7_3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1F_5accumdNtB3L_3Sum3sumINtB2k_3MapBS_B2J_EE0E0EB2N_(ptr align 8 %_4, double %init) #19
  ret double %_0
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2O_8for_each4callNtB1W_8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4f_3VecB3R_E14extend_trustedBN_E0E0EB1W_(ptr align 8 %self, ptr align 8 %g) unnamed_addr #1 {
start:
  %_5 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %g, i64 24, i1 false)
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folduNCINvNtB7_3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2J_22rust_vector_of_structs0NCINvNvB1B_8for_each4callB2H_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4u_3VecB2H_E14extend_trustedINtB2k_3MapBS_B3l_EE0E0E0EB2J_(ptr align 8 %_4, ptr align 8 %_5) #19
  ret void
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2Y_5accumdNtB3I_3Sum3sumBN_E0EB1W_(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folddNCINvNtB7_3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1F_5accumdNtB3U_3Sum3sumINtB2k_3MapBS_B2J_EE0E0EB2N_(ptr align 8 %_4, double %init) #19
  ret double %_0
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2X_5accumdNtB3H_3Sum3sumBN_E0EB21_(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 {
start:
; call <core::slice::iter::Iter<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&alloc::vec::Vec<f64>, f64, f64, rust_vectors::rust_vector_of_vectors::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNtNtB1w_8adapters3map8map_foldRBQ_ddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtB1u_5accumdNtB3V_3Sum3sumINtB2g_3MapBF_B2Q_EE0E0EB2U_(ptr %self.0, ptr %self.1, double %init) #19
  ret double %_0
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2g_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3t_3VecdE14extend_trustedBN_E0E0EB1t_(ptr align 8 %self, ptr align 8 %g) unnamed_addr #1 {
start:
  %_5 = alloca [32 x i8], align 8
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %f = load ptr, ptr %1, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %g, i64 24, i1 false)
  %2 = getelementptr inbounds i8, ptr %_5, i64 24
  store ptr %f, ptr %2, align 8
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3D_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_(ptr %_4.0, ptr %_4.1, ptr align 8 %_5) #19
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2o_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3B_3VecdE14extend_trustedBN_E0E0EB1t_(ptr %self.0, ptr %self.1, ptr align 8 %g) unnamed_addr #1 {
start:
  %_5 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %g, i64 24, i1 false)
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3L_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_(ptr %self.0, ptr %self.1, ptr align 8 %_5) #19
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2q_5accumdNtB3a_3Sum3sumBN_E0EB1w_(ptr align 8 %self, double %init) unnamed_addr #1 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %self, i64 24, i1 false)
; call <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&[f64], f64, f64, rust_vectors::rust_pushed_products::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_(ptr align 8 %_4, double %init) #19
  ret double %_0
}

; <core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs1_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filterINtB6_6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1v_22rust_vector_of_structss_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvNtB8_3map8map_foldRB1t_ddNCB29_s0_0NCINvXs26_NtB2L_5accumdNtB49_3Sum3sumINtB3q_3MapBQ_B3P_EE0E0EB1v_(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::filter::filter_fold<&rust_vectors::Particle, f64, rust_vectors::rust_vector_of_structs::{closure#1}, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNtNtB1A_8adapters6filter11filter_foldRBQ_dNCNvBS_22rust_vector_of_structss_0NCINvNtB2m_3map8map_foldB2V_ddNCB32_s0_0NCINvXs26_NtB1y_5accumdNtB4m_3Sum3sumINtB3D_3MapINtB2k_6FilterBF_B30_EB42_EE0E0E0EBS_(ptr %self.0, ptr %self.1, double %init) #19
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_6filter6FilterINtNtNtBd_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB2i_22rust_vector_of_structss_0ENCB2W_s0_0EEB2i_(ptr %iter.0, ptr %iter.1) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>
  %_0 = call double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1L_22rust_vector_of_structss_0ENCB2p_s0_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB3c_5accumdNtB3W_3Sum3sumBN_E0EB1L_(ptr %iter.0, ptr %iter.1, double -0.000000e+00) #18
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_9enumerate9EnumerateINtNtNtBd_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EEB2t_(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>
  %_0 = call double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2P_5accumdNtB3z_3Sum3sumBN_E0EB1W_(ptr align 8 %iter, double -0.000000e+00) #18
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_9enumerate9EnumerateINtNtNtBd_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EEB2t_(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>
  %_0 = call double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2Y_5accumdNtB3I_3Sum3sumBN_E0EB1W_(ptr align 8 %iter, double -0.000000e+00) #18
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtNtBd_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EEB2x_(ptr %iter.0, ptr %iter.1) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>
  %_0 = call double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2X_5accumdNtB3H_3Sum3sumBN_E0EB21_(ptr %iter.0, ptr %iter.1, double -0.000000e+00) #18
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtNtBd_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EEB22_(ptr align 8 %iter) unnamed_addr #1 {
start:
; call <core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>
  %_0 = call double @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0ENtNtNtBa_6traits8iterator8Iterator4folddNCINvXs26_NtB2q_5accumdNtB3a_3Sum3sumBN_E0EB1w_(ptr align 8 %iter, double -0.000000e+00) #18
  ret double %_0
}

; <f64 as core::iter::traits::accum::Product<&f64>>::product::<core::slice::iter::Iter<f64>>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB7_7ProductRdE7productINtNtNtBd_5slice4iter4IterdEECsi0wgFuyA0BW_12rust_vectors(ptr %iter.0, ptr %iter.1) unnamed_addr #1 {
start:
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Product<&f64>>::product<core::slice::iter::Iter<f64>>::{closure#0}>
  %_0 = call double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvXs29_NtBW_5accumdINtB1N_7ProductRdE7productBF_E0ECsi0wgFuyA0BW_12rust_vectors(ptr %iter.0, ptr %iter.1, double 1.000000e+00) #19
  ret double %_0
}

; <core::slice::iter::Iter<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&alloc::vec::Vec<f64>, f64, f64, rust_vectors::rust_vector_of_vectors::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNtNtB1w_8adapters3map8map_foldRBQ_ddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtB1u_5accumdNtB3V_3Sum3sumINtB2g_3MapBF_B2Q_EE0E0EB2U_(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 24
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %self.0, i64 %count
; call core::iter::adapters::map::map_fold::<&alloc::vec::Vec<f64>, f64, f64, rust_vectors::rust_vector_of_vectors::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>::{closure#0}
  %_18 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_(ptr align 1 %f, double %_21, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::filter::filter_fold<&rust_vectors::Particle, f64, rust_vectors::rust_vector_of_structs::{closure#1}, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNtNtB1A_8adapters6filter11filter_foldRBQ_dNCNvBS_22rust_vector_of_structss_0NCINvNtB2m_3map8map_foldB2V_ddNCB32_s0_0NCINvXs26_NtB1y_5accumdNtB4m_3Sum3sumINtB3D_3MapINtB2k_6FilterBF_B30_EB42_EE0E0E0EBS_(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 24
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw %Particle, ptr %self.0, i64 %count
; call core::iter::adapters::filter::filter_fold::<&rust_vectors::Particle, f64, rust_vectors::rust_vector_of_structs::{closure#1}, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}
  %_18 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filter11filter_foldRNtCsi0wgFuyA0BW_12rust_vectors8ParticledNCNvB14_22rust_vector_of_structss_0NCINvNtB6_3map8map_foldB11_ddNCB1I_s0_0NCINvXs26_NtNtB8_6traits5accumdNtB32_3Sum3sumINtB2k_3MapINtB4_6FilterINtNtNtBa_5slice4iter4IterB12_EB1G_EB2I_EE0E0E0B14_(ptr align 1 %f, double %_21, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_(ptr %self.0, ptr %self.1, double %init, i64 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  store i64 %0, ptr %f, align 8
  br label %bb2

bb2:                                              ; preds = %start
  %2 = icmp eq ptr %self.0, %self.1
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64
  %7 = ptrtoint ptr %self.0 to i64
  %8 = sub nuw i64 %6, %7
  %9 = udiv exact i64 %8, 8
  store i64 %9, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>::{closure#0}
  %_18 = call double @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1i_5accumdNtB3C_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_(ptr align 8 %f, double %_21, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %10 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %10, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %11 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %11, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %12 = load double, ptr %acc, align 8
  store double %12, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %13 = load double, ptr %_0, align 8
  ret double %13

bb16:                                             ; No predecessors!
  %14 = load i8, ptr %_31, align 1
  %15 = trunc nuw i8 %14 to i1
  br i1 %15, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %16 = load i8, ptr %_32, align 1
  %17 = trunc nuw i8 %16 to i1
  br i1 %17, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %18 = load ptr, ptr %1, align 8
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = load i32, ptr %19, align 8
  %21 = insertvalue { ptr, i32 } poison, ptr %18, 0
  %22 = insertvalue { ptr, i32 } %21, i32 %20, 1
  resume { ptr, i32 } %22

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtBW_5accumdNtB4z_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_(ptr %self.0, ptr %self.1, double %init, i64 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  store i64 %0, ptr %f, align 8
  br label %bb2

bb2:                                              ; preds = %start
  %2 = icmp eq ptr %self.0, %self.1
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64
  %7 = ptrtoint ptr %self.0 to i64
  %8 = sub nuw i64 %6, %7
  %9 = udiv exact i64 %8, 8
  store i64 %9, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}
  %_18 = call double @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1i_5accumdNtB3L_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_(ptr align 8 %f, double %_21, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %10 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %10, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %11 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %11, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %12 = load double, ptr %acc, align 8
  store double %12, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %13 = load double, ptr %_0, align 8
  ret double %13

bb16:                                             ; No predecessors!
  %14 = load i8, ptr %_31, align 1
  %15 = trunc nuw i8 %14 to i1
  br i1 %15, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %16 = load i8, ptr %_32, align 1
  %17 = trunc nuw i8 %16 to i1
  br i1 %17, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %18 = load ptr, ptr %1, align 8
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = load i32, ptr %19, align 8
  %21 = insertvalue { ptr, i32 } poison, ptr %18, 0
  %22 = insertvalue { ptr, i32 } %21, i32 %20, 1
  resume { ptr, i32 } %22

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <f64 as core::iter::traits::accum::Product<&f64>>::product<core::slice::iter::Iter<f64>>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvXs29_NtBW_5accumdINtB1N_7ProductRdE7productBF_E0ECsi0wgFuyA0BW_12rust_vectors(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store double %init, ptr %acc, align 8
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store double %init, ptr %_0, align 8
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %_21 = load double, ptr %acc, align 8
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call <f64 as core::iter::traits::accum::Product<&f64>>::product::<core::slice::iter::Iter<f64>>::{closure#0}
  %_18 = call double @_RNCINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB9_7ProductRdE7productINtNtNtBf_5slice4iter4IterdEE0Csi0wgFuyA0BW_12rust_vectors(ptr align 1 %f, double %_21, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
  %11 = load double, ptr %acc, align 8
  store double %11, ptr %_0, align 8
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  %12 = load double, ptr %_0, align 8
  ret double %12

bb16:                                             ; No predecessors!
  %13 = load i8, ptr %_31, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %15 = load i8, ptr %_32, align 1
  %16 = trunc nuw i8 %15 to i1
  br i1 %16, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3D_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3i_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #18
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call core::iter::adapters::map::map_fold::<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_(ptr align 8 %f, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3i_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #18
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  ret void

bb16:                                             ; No predecessors!
  %11 = load i8, ptr %_31, align 1
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3i_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #22
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %13 = load i8, ptr %_32, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNtNtBY_8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvBS_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3L_3VecdE14extend_trustedINtB1I_3MapBF_B2f_EE0E0E0EB2j_(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3q_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #18
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call core::iter::adapters::map::map_fold::<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_(ptr align 8 %f, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3q_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #18
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  ret void

bb16:                                             ; No predecessors!
  %11 = load i8, ptr %_31, align 1
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
; call core::ptr::drop_in_place::<core::iter::adapters::map::map_fold<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNtNtNtB4_4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtBP_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3q_3VecdE14extend_trustedINtBL_3MapINtNtNtB4_5slice4iter4IterdEB1p_EE0E0E0EB1t_(ptr align 8 %f) #22
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %13 = load i8, ptr %_32, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRduNCINvNtB1P_3map8map_foldTjB2O_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB3o_22rust_vector_of_structs0NCINvNvBS_8for_each4callB3m_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB58_3VecB3m_E14extend_trustedINtB2W_3MapIB2e_BF_EB40_EE0E0E0E0EB3o_(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  br label %bb2

bb2:                                              ; preds = %start
  %1 = icmp eq ptr %self.0, %self.1
  %2 = zext i1 %1 to i8
  store i8 %2, ptr %_4, align 1
  br label %bb3

bb3:                                              ; preds = %bb2
  %3 = load i8, ptr %_4, align 1
  %4 = trunc nuw i8 %3 to i1
  br i1 %4, label %bb4, label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
  store i8 1, ptr %_31, align 1
  store i64 0, ptr %i, align 8
  br label %bb7

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1
; call core::ptr::drop_in_place::<<core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvXs_NtNtNtB4_4iter8adapters9enumerateINtBQ_9EnumeratepENtNtNtBU_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBS_3map8map_foldTjB2s_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB31_22rust_vector_of_structs0NCINvNvB1F_8for_each4callB2Z_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4M_3VecB2Z_E14extend_trustedINtB2A_3MapIB1o_INtNtNtB4_5slice4iter4IterdEEB3D_EE0E0E0E0EB31_(ptr align 8 %f) #18
  br label %bb12

bb7:                                              ; preds = %bb5
  br label %bb20

bb20:                                             ; preds = %bb7
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  br label %bb23

bb23:                                             ; preds = %bb22
  br label %bb24

bb24:                                             ; preds = %bb23
  %5 = ptrtoint ptr %self.1 to i64
  %6 = ptrtoint ptr %self.0 to i64
  %7 = sub nuw i64 %5, %6
  %8 = udiv exact i64 %7, 8
  store i64 %8, ptr %len, align 8
  br label %bb8

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1
  %count = load i64, ptr %i, align 8
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count
; call <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_(ptr align 8 %f, ptr align 8 %_45) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  br label %bb26

bb26:                                             ; preds = %bb9
  %9 = load i64, ptr %i, align 8
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %9, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #19
  br label %bb27

bb27:                                             ; preds = %bb26
  %10 = load i64, ptr %i, align 8
  %_27 = add nuw i64 %10, 1
  store i64 %_27, ptr %i, align 8
  %_29 = load i64, ptr %i, align 8
  %_30 = load i64, ptr %len, align 8
  %_28 = icmp eq i64 %_29, %_30
  br i1 %_28, label %bb10, label %bb11

bb11:                                             ; preds = %bb27
  br label %bb8

bb10:                                             ; preds = %bb27
; call core::ptr::drop_in_place::<<core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvXs_NtNtNtB4_4iter8adapters9enumerateINtBQ_9EnumeratepENtNtNtBU_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBS_3map8map_foldTjB2s_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB31_22rust_vector_of_structs0NCINvNvB1F_8for_each4callB2Z_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4M_3VecB2Z_E14extend_trustedINtB2A_3MapIB1o_INtNtNtB4_5slice4iter4IterdEEB3D_EE0E0E0E0EB31_(ptr align 8 %f) #18
  br label %bb12

bb12:                                             ; preds = %bb4, %bb10
  ret void

bb16:                                             ; No predecessors!
  %11 = load i8, ptr %_31, align 1
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %bb15, label %bb13

bb13:                                             ; preds = %bb15, %bb16
; call core::ptr::drop_in_place::<<core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNCINvNvXs_NtNtNtB4_4iter8adapters9enumerateINtBQ_9EnumeratepENtNtNtBU_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBS_3map8map_foldTjB2s_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB31_22rust_vector_of_structs0NCINvNvB1F_8for_each4callB2Z_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4M_3VecB2Z_E14extend_trustedINtB2A_3MapIB1o_INtNtNtB4_5slice4iter4IterdEEB3D_EE0E0E0E0EB31_(ptr align 8 %f) #22
  br label %bb18

bb15:                                             ; preds = %bb16
  br label %bb13

bb18:                                             ; preds = %bb13
  %13 = load i8, ptr %_32, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb17, label %bb14

bb14:                                             ; preds = %bb17, %bb18
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = insertvalue { ptr, i32 } poison, ptr %15, 0
  %19 = insertvalue { ptr, i32 } %18, i32 %17, 1
  resume { ptr, i32 } %19

bb17:                                             ; preds = %bb18
  br label %bb14

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <f64 as alloc::vec::spec_from_elem::SpecFromElem>::from_elem::<alloc::alloc::Global>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs_NtNtCslNYArtu3iFV_5alloc3vec14spec_from_elemdNtB5_12SpecFromElem9from_elemNtNtB9_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, double %0, i64 %n) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_16 = alloca [24 x i8], align 8
  %_14 = alloca [1 x i8], align 1
  %_13 = alloca [1 x i8], align 1
  %v = alloca [24 x i8], align 8
  %elem = alloca [8 x i8], align 8
  store double %0, ptr %elem, align 8
  store i8 1, ptr %_14, align 1
  store i8 1, ptr %_13, align 1
; call <f64 as alloc::vec::is_zero::IsZero>::is_zero
  %_4 = call zeroext i1 @_RNvXsk_NtNtCslNYArtu3iFV_5alloc3vec7is_zerodNtB5_6IsZero7is_zeroCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %elem) #19
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_4, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1
; call <alloc::raw_vec::RawVecInner>::with_capacity_in
  %2 = call { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %n, i64 8, i64 8) #19
  %_21.0 = extractvalue { i64, ptr } %2, 0
  %_21.1 = extractvalue { i64, ptr } %2, 1
  br label %bb16

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_16, i64 %n, i1 zeroext true, i64 8, i64 8) #18
  br label %bb12

bb16:                                             ; preds = %bb3
  store i64 %_21.0, ptr %v, align 8
  %3 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_21.1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 0, ptr %4, align 8
  store i8 0, ptr %_14, align 1
  %_12 = load double, ptr %elem, align 8
; call <alloc::vec::Vec<f64>>::extend_with
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE11extend_withCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v, i64 %n, double %_12) #18
  br label %bb4

bb4:                                              ; preds = %bb16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %v, i64 24, i1 false)
  br label %bb5

bb5:                                              ; preds = %bb15, %bb4
  ret void

bb6:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v) #22
  br label %bb10

bb10:                                             ; preds = %bb6
  %5 = load i8, ptr %_13, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb9, label %bb7

bb12:                                             ; preds = %bb2
  %_17 = load i64, ptr %_16, align 8
  %7 = trunc nuw i64 %_17 to i1
  br i1 %7, label %bb14, label %bb15

bb14:                                             ; preds = %bb12
  %8 = getelementptr inbounds i8, ptr %_16, i64 8
  %err.0 = load i64, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  %err.1 = load i64, ptr %9, align 8
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #21
  unreachable

bb15:                                             ; preds = %bb12
  %10 = getelementptr inbounds i8, ptr %_16, i64 8
  %res.0 = load i64, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %10, i64 8
  %res.1 = load ptr, ptr %11, align 8
  store i64 %res.0, ptr %_0, align 8
  %12 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %res.1, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %n, ptr %13, align 8
  br label %bb5

bb13:                                             ; No predecessors!
  unreachable

bb7:                                              ; preds = %bb9, %bb10
  %14 = load i8, ptr %_14, align 1
  %15 = trunc nuw i8 %14 to i1
  br i1 %15, label %bb11, label %bb8

bb9:                                              ; preds = %bb10
  br label %bb7

bb8:                                              ; preds = %bb11, %bb7
  %16 = load ptr, ptr %1, align 8
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i32, ptr %17, align 8
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1
  resume { ptr, i32 } %20

bb11:                                             ; preds = %bb7
  br label %bb8
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folddNCINvNtB7_3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1F_5accumdNtB3L_3Sum3sumINtB2k_3MapBS_B2J_EE0E0EB2N_(ptr align 8 %self, double %init) unnamed_addr #0 {
start:
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtBW_5accumdNtB4q_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_(ptr %_4.0, ptr %_4.1, double %init, i64 %count) #19
  ret double %_0
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folddNCINvNtB7_3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1F_5accumdNtB3U_3Sum3sumINtB2k_3MapBS_B2J_EE0E0EB2N_(ptr align 8 %self, double %init) unnamed_addr #0 {
start:
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}>
  %_0 = call double @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folddNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRddNCINvNtB1P_3map8map_foldTjB2O_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtBW_5accumdNtB4z_3Sum3sumINtB2W_3MapIB2e_BF_EB3o_EE0E0E0EB3s_(ptr %_4.0, ptr %_4.1, double %init, i64 %count) #19
  ret double %_0
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB5_9EnumerateINtNtNtBb_5slice4iter4IterdEENtNtNtB9_6traits8iterator8Iterator4folduNCINvNtB7_3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2J_22rust_vector_of_structs0NCINvNvB1B_8for_each4callB2H_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4u_3VecB2H_E14extend_trustedINtB2k_3MapBS_B3l_EE0E0E0EB2J_(ptr align 8 %self, ptr align 8 %fold) unnamed_addr #0 {
start:
  %_5 = alloca [32 x i8], align 8
  %_4.0 = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_4.1 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %fold, i64 24, i1 false)
  %2 = getelementptr inbounds i8, ptr %_5, i64 24
  store i64 %count, ptr %2, align 8
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::fold::<(), <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}>
  call void @_RINvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB7_4IterdENtNtNtNtBb_4iter6traits8iterator8Iterator4folduNCINvNvXs_NtNtBY_8adapters9enumerateINtB1N_9EnumeratepEBS_4fold9enumerateRduNCINvNtB1P_3map8map_foldTjB2O_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB3o_22rust_vector_of_structs0NCINvNvBS_8for_each4callB3m_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB58_3VecB3m_E14extend_trustedINtB2W_3MapIB2e_BF_EB40_EE0E0E0E0EB3o_(ptr %_4.0, ptr %_4.1, ptr align 8 %_5) #19
  ret void
}

; <f64 as <[_]>::to_vec_in::ConvertVec>::to_vec::<alloc::alloc::Global>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %v, ptr align 8 %s.0, i64 %s.1) unnamed_addr #0 {
start:
  %_17 = alloca [8 x i8], align 8
; call <alloc::raw_vec::RawVecInner>::with_capacity_in
  %0 = call { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %s.1, i64 8, i64 8) #19
  %_10.0 = extractvalue { i64, ptr } %0, 0
  %_10.1 = extractvalue { i64, ptr } %0, 1
  store i64 %_10.0, ptr %v, align 8
  %1 = getelementptr inbounds i8, ptr %v, i64 8
  store ptr %_10.1, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 0, ptr %2, align 8
  %_4 = icmp ugt i64 %s.1, 0
  br i1 %_4, label %bb1, label %bb2

bb2:                                              ; preds = %bb9, %start
  ret void

bb1:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %v, i64 8
  %_12 = load ptr, ptr %3, align 8
  br label %bb4

bb4:                                              ; preds = %bb1
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %s.0, ptr %_12, i64 8, i64 8, i64 %s.1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb6

bb6:                                              ; preds = %bb4
  %4 = mul i64 %s.1, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_12, ptr align 8 %s.0, i64 %4, i1 false)
  br label %bb7

bb7:                                              ; preds = %bb6
  br label %bb12

bb12:                                             ; preds = %bb7
  %self = load i64, ptr %v, align 8
  store i64 %self, ptr %_17, align 8
  br label %bb10

bb10:                                             ; preds = %bb12
  %5 = load i64, ptr %_17, align 8
; call <alloc::vec::Vec<_, _>>::set_len::precondition_check
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE7set_len18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %s.1, i64 %5, ptr align 8 @alloc_490992312822afe82cb6f17d9c546139) #19
  br label %bb9

bb9:                                              ; preds = %bb10
  %6 = getelementptr inbounds i8, ptr %v, i64 16
  store i64 %s.1, ptr %6, align 8
  br label %bb2

bb11:                                             ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<rust_vectors::Particle> as core::iter::traits::collect::FromIterator<rust_vectors::Particle>>::from_iter::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXse_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect12FromIteratorBG_E9from_iterINtNtNtB1r_8adapters3map3MapINtNtB2D_9enumerate9EnumerateINtNtNtB1t_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iter) unnamed_addr #0 {
start:
  %_2 = alloca [24 x i8], align 8
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
  call void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtBQ_9enumerate9EnumerateINtNtNtB8_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtB2_12IntoIterator9into_iterB2b_(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %iter) #19
; call <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_from_iter::SpecFromIter<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::from_iter
  call void @_RNvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_iterINtB4_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB2_12SpecFromIterBU_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB20_9enumerate9EnumerateINtNtNtB24_5slice4iter4IterdEENCNvBW_22rust_vector_of_structs0EE9from_iterBW_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_2) #18
  ret void
}

; <alloc::vec::Vec<f64> as core::iter::traits::collect::FromIterator<f64>>::from_iter::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXse_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect12FromIteratordE9from_iterINtNtNtBP_8adapters3map3MapINtNtNtBR_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2R_(ptr sret([24 x i8]) align 8 %_0, ptr %iter.0, ptr %iter.1) unnamed_addr #0 {
start:
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
  %0 = call { ptr, ptr } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtNtB8_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtB2_12IntoIterator9into_iterB1I_(ptr %iter.0, ptr %iter.1) #19
  %_2.0 = extractvalue { ptr, ptr } %0, 0
  %_2.1 = extractvalue { ptr, ptr } %0, 1
; call <alloc::vec::Vec<f64> as alloc::vec::spec_from_iter::SpecFromIter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::from_iter
  call void @_RNvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_iterINtB4_3VecdEINtB2_12SpecFromIterdINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1q_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2C_(ptr sret([24 x i8]) align 8 %_0, ptr %_2.0, ptr %_2.1) #18
  ret void
}

; <alloc::vec::Vec<f64> as core::iter::traits::collect::Extend<f64>>::extend::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvXsi_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect6ExtenddE6extendINtNtNtBP_8adapters3map3MapINtNtNtBR_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2H_(ptr align 8 %self, ptr align 8 %iter) unnamed_addr #0 {
start:
  %_3 = alloca [24 x i8], align 8
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
  call void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtNtB8_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtB2_12IntoIterator9into_iterB1I_(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iter) #19
; call <alloc::vec::Vec<f64> as alloc::vec::spec_extend::SpecExtend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>>::spec_extend
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE11spec_extendB2z_(ptr align 8 %self, ptr align 8 %_3) #18
  ret void
}

; <core::slice::iter::Iter<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_of_vectors::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EB27_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::slice::iter::Iter<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::filter::<rust_vectors::rust_vector_of_structs::{closure#1}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBa_4iter6traits8iterator8Iterator6filterNCNvBL_22rust_vector_of_structss_0EBL_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_edits::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EB1z_(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store ptr %f, ptr %1, align 8
  ret void
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_collected_and_sorted::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EB1z_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::product::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator7productdECsi0wgFuyA0BW_12rust_vectors(ptr %self.0, ptr %self.1) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Product<&f64>>::product::<core::slice::iter::Iter<f64>>
  %_0 = call double @_RINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB7_7ProductRdE7productINtNtNtBd_5slice4iter4IterdEECsi0wgFuyA0BW_12rust_vectors(ptr %self.0, ptr %self.1) #18
  ret double %_0
}

; <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_pushed_products::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EB1C_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::fold::<f64, core::iter::adapters::map::map_fold<&[f64], f64, f64, rust_vectors::rust_pushed_products::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator4folddNCINvNtNtBU_8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtBS_5accumdNtB3f_3Sum3sumINtB1E_3MapB3_B2c_EE0E0EB2g_(ptr align 8 %self, double %init) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_5 = alloca [16 x i8], align 8
  %accum = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store i8 1, ptr %_13, align 1
  store double %init, ptr %accum, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
; call <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::next
  %1 = call { ptr, i64 } @_RNvXsY_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7WindowsdENtNtNtNtB9_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #19
  %2 = extractvalue { ptr, i64 } %1, 0
  %3 = extractvalue { ptr, i64 } %1, 1
  store ptr %2, ptr %_5, align 8
  %4 = getelementptr inbounds i8, ptr %_5, i64 8
  store i64 %3, ptr %4, align 8
  br label %bb2

bb2:                                              ; preds = %bb1
  %5 = load ptr, ptr %_5, align 8
  %6 = getelementptr inbounds i8, ptr %_5, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = ptrtoint ptr %5 to i64
  %9 = icmp eq i64 %8, 0
  %_7 = select i1 %9, i64 0, i64 1
  %10 = trunc nuw i64 %_7 to i1
  br i1 %10, label %bb3, label %bb5

bb3:                                              ; preds = %bb2
  %x.0 = load ptr, ptr %_5, align 8
  %11 = getelementptr inbounds i8, ptr %_5, i64 8
  %x.1 = load i64, ptr %11, align 8
  store i8 0, ptr %_13, align 1
  %_12 = load double, ptr %accum, align 8
  store double %_12, ptr %_11, align 8
  %12 = getelementptr inbounds i8, ptr %_11, i64 8
  store ptr %x.0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  store i64 %x.1, ptr %13, align 8
  %14 = load double, ptr %_11, align 8
  %15 = getelementptr inbounds i8, ptr %_11, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %15, i64 8
  %18 = load i64, ptr %17, align 8
; call core::iter::adapters::map::map_fold::<&[f64], f64, f64, rust_vectors::rust_pushed_products::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>::{closure#0}
  %_9 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_(ptr align 1 %f, double %14, ptr align 8 %16, i64 %18) #19
  br label %bb4

bb5:                                              ; preds = %bb2
  %_0 = load double, ptr %accum, align 8
  br label %bb6

bb4:                                              ; preds = %bb3
  store i8 1, ptr %_13, align 1
  store double %_9, ptr %accum, align 8
  br label %bb1

bb6:                                              ; preds = %bb5
  ret double %_0

bb13:                                             ; No predecessors!
  unreachable

bb12:                                             ; No predecessors!
  %19 = load i8, ptr %_13, align 1
  %20 = trunc nuw i8 %19 to i1
  br i1 %20, label %bb11, label %bb8

bb8:                                              ; preds = %bb11, %bb12
  br label %bb9

bb11:                                             ; preds = %bb12
  br label %bb8

bb9:                                              ; preds = %bb8
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25
}

; <core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}> as core::iter::traits::iterator::Iterator>::sum::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1F_22rust_vector_of_structss_0ENCB2j_s0_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1F_(ptr %self.0, ptr %self.1) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>
  %_0 = call double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_6filter6FilterINtNtNtBd_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB2i_22rust_vector_of_structss_0ENCB2W_s0_0EEB2i_(ptr %self.0, ptr %self.1) #18
  ret double %_0
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}> as core::iter::traits::iterator::Iterator>::sum::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1Q_(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>
  %_0 = call double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_9enumerate9EnumerateINtNtNtBd_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EEB2t_(ptr align 8 %self) #18
  ret double %_0
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::collect::<alloc::vec::Vec<rust_vectors::Particle>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator7collectINtNtCslNYArtu3iFV_5alloc3vec3VecNtB1Q_8ParticleEEB1Q_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<rust_vectors::Particle> as core::iter::traits::collect::FromIterator<rust_vectors::Particle>>::from_iter::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>
  call void @_RINvXse_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect12FromIteratorBG_E9from_iterINtNtNtB1r_8adapters3map3MapINtNtB2D_9enumerate9EnumerateINtNtNtB1t_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #19
  ret void
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3y_3VecNtB1Q_8ParticleE14extend_trustedB3_E0EB1Q_(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2O_8for_each4callNtB1W_8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4f_3VecB3R_E14extend_trustedBN_E0E0EB1W_(ptr align 8 %self, ptr align 8 %_4) #18
  ret void
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}> as core::iter::traits::iterator::Iterator>::sum::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1Q_(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>
  %_0 = call double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtB17_9enumerate9EnumerateINtNtNtBd_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EEB2t_(ptr align 8 %self) #18
  ret double %_0
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}> as core::iter::traits::iterator::Iterator>::sum::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1V_(ptr %self.0, ptr %self.1) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>
  %_0 = call double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtNtBd_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EEB2x_(ptr %self.0, ptr %self.1) #18
  ret double %_0
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB30_3VecdE14extend_trustedB3_E0EB1n_(ptr align 8 %self, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2g_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3t_3VecdE14extend_trustedBN_E0E0EB1t_(ptr align 8 %self, ptr align 8 %_4) #18
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::collect::<alloc::vec::Vec<f64>>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator7collectINtNtCslNYArtu3iFV_5alloc3vec3VecdEEB1n_(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<f64> as core::iter::traits::collect::FromIterator<f64>>::from_iter::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>
  call void @_RINvXse_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect12FromIteratordE9from_iterINtNtNtBP_8adapters3map3MapINtNtNtBR_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2R_(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) #19
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::for_each::<<alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator8for_eachNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB38_3VecdE14extend_trustedB3_E0EB1n_(ptr %self.0, ptr %self.1, ptr align 8 %f) unnamed_addr #0 {
start:
  %_4 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_4, ptr align 8 %f, i64 24, i1 false)
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::fold::<(), core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>
  call void @_RINvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB6_3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator4folduNCINvNvB2o_8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3B_3VecdE14extend_trustedBN_E0E0EB1t_(ptr %self.0, ptr %self.1, ptr align 8 %_4) #18
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}> as core::iter::traits::iterator::Iterator>::sum::<f64>
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1q_(ptr align 8 %self) unnamed_addr #1 {
start:
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>
  %_0 = call double @_RINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB7_3Sum3sumINtNtNtBb_8adapters3map3MapINtNtNtBd_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EEB22_(ptr align 8 %self) #18
  ret double %_0
}

; <core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_of_structs::{closure#2}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1p_22rust_vector_of_structss_0ENtNtNtBa_6traits8iterator8Iterator3mapdNCB23_s0_0EB1p_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<rust_vectors::Particle, rust_vectors::rust_vector_of_structs::{closure#0}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCNvB2a_22rust_vector_of_structs0EB2a_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_edits::{closure#1}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EB2d_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_collected_and_sorted::{closure#2}>
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EB2d_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %_1, ptr align 8 %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_7 = load ptr, ptr %_1, align 8
; call rust_vectors::rust_collected_and_sorted::{closure#1}
  %_5 = call i8 @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_(ptr align 1 %_7, ptr align 8 %a, ptr align 8 %b) #19
  %_0 = icmp eq i8 %_5, -1
  ret i1 %_0
}

; <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1H_9enumerate9EnumerateINtNtNtB1L_5slice4iter4IterdEENCNvBK_22rust_vector_of_structs0EE0BK_(ptr align 8 %_1, ptr align 8 %element) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw %Particle, ptr %_4, i64 %_5
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3, ptr align 8 %element, i64 24, i1 false)
  %2 = getelementptr inbounds i8, ptr %_1, i64 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr %2, align 8
  ret void
}

; <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0B2l_(ptr align 8 %_1, double %element) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw double, ptr %_4, i64 %_5
  store double %element, ptr %_3, align 8
  %2 = getelementptr inbounds i8, ptr %_1, i64 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr %2, align 8
  ret void
}

; <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0B2l_(ptr align 8 %_1, double %element) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %_1, i64 16
  %_4 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_5 = load i64, ptr %1, align 8
  %_3 = getelementptr inbounds nuw double, ptr %_4, i64 %_5
  store double %element, ptr %_3, align 8
  %2 = getelementptr inbounds i8, ptr %_1, i64 8
  %3 = getelementptr inbounds i8, ptr %_1, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = add i64 %4, 1
  store i64 %5, ptr %2, align 8
  ret void
}

; core::iter::adapters::map::map_fold::<&alloc::vec::Vec<f64>, f64, f64, rust_vectors::rust_vector_of_vectors::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRINtNtCslNYArtu3iFV_5alloc3vec3VecdEddNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0NCINvXs26_NtNtB8_6traits5accumdNtB2B_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter4IterBV_EB1w_EE0E0B1A_(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_vectors::rust_vector_of_vectors::{closure#0}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_(ptr align 1 %_1, ptr align 8 %elt) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}
  %_0 = call double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtNtBf_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EE0B2z_(ptr align 1 %_1, double %acc, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRNtCsi0wgFuyA0BW_12rust_vectors8ParticleddNCNvBX_22rust_vector_of_structss0_0NCINvXs26_NtNtB8_6traits5accumdNtB2j_3Sum3sumINtB4_3MapINtNtB6_6filter6FilterINtNtNtBa_5slice4iter4IterBV_ENCB1C_s_0EB1A_EE0E0BX_(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_vectors::rust_vector_of_structs::{closure#2}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structss0_0B3_(ptr align 1 %_1, ptr align 8 %elt) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}
  %_0 = call double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_6filter6FilterINtNtNtBf_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB2k_22rust_vector_of_structss_0ENCB2Y_s0_0EE0B2k_(ptr align 1 %_1, double %acc, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<&[f64], f64, f64, rust_vectors::rust_pushed_products::{closure#0}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRSdddNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0NCINvXs26_NtNtB8_6traits5accumdNtB22_3Sum3sumINtB4_3MapINtNtNtBa_5slice4iter7WindowsdEBZ_EE0E0B13_(ptr align 1 %_1, double %acc, ptr align 8 %elt.0, i64 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_vectors::rust_pushed_products::{closure#0}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0B3_(ptr align 1 %_1, ptr align 8 %elt.0, i64 %elt.1) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}
  %_0 = call double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtNtBf_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EE0B24_(ptr align 1 %_1, double %acc, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<&f64, f64, (), rust_vectors::rust_vector_edits::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2R_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
; call rust_vectors::rust_vector_edits::{closure#0}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_(ptr align 8 %_8, ptr align 8 %elt) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call core::iter::traits::iterator::Iterator::for_each::call::<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}
  call void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0B3f_(ptr align 8 %_1, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret void

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<&f64, f64, (), rust_vectors::rust_collected_and_sorted::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRdduNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB2Z_3VecdE14extend_trustedINtB4_3MapINtNtNtBa_5slice4iter4IterdEBY_EE0E0E0B12_(ptr align 8 %_1, ptr align 8 %elt) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
; call rust_vectors::rust_collected_and_sorted::{closure#0}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0B3_(ptr align 1 %_8, ptr align 8 %elt) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call core::iter::traits::iterator::Iterator::for_each::call::<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}
  call void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0B3f_(ptr align 8 %_1, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret void

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_(ptr align 8 %_1, i64 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  %_7 = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  store i8 1, ptr %_10, align 1
  %_8 = getelementptr inbounds i8, ptr %_1, i64 24
; call rust_vectors::rust_vector_of_structs::{closure#0}
  call void @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0B3_(ptr sret([24 x i8]) align 8 %_7, ptr align 1 %_8, i64 %elt.0, ptr align 8 %elt.1) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %_7, i64 24, i1 false)
; call core::iter::traits::iterator::Iterator::for_each::call::<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}
  call void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4callNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB21_3VecB1f_E14extend_trustedINtNtNtBc_8adapters3map3MapINtNtB32_9enumerate9EnumerateINtNtNtBe_5slice4iter4IterdEENCNvB1h_22rust_vector_of_structs0EE0E0B1h_(ptr align 8 %_1, ptr align 8 %_5) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret void

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtNtB8_6traits5accumdNtB23_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_(ptr align 1 %_1, double %acc, i64 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_vectors::rust_vector_edits::{closure#1}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0B3_(ptr align 1 %_1, i64 %elt.0, ptr align 8 %elt.1) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}
  %_0 = call double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_9enumerate9EnumerateINtNtNtBf_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EE0B2v_(ptr align 1 %_1, double %acc, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::map::map_fold::<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtNtB8_6traits5accumdNtB2c_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_(ptr align 1 %_1, double %acc, i64 %elt.0, ptr align 8 %elt.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store i8 1, ptr %_10, align 1
; call rust_vectors::rust_collected_and_sorted::{closure#2}
  %_7 = call double @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0B3_(ptr align 1 %_1, i64 %elt.0, ptr align 8 %elt.1) #19
  br label %bb1

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1
; call <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}
  %_0 = call double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_9enumerate9EnumerateINtNtNtBf_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EE0B2v_(ptr align 1 %_1, double %acc, double %_7) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  ret double %_0

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %bb4, label %bb3

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1
  resume { ptr, i32 } %7

bb4:                                              ; preds = %bb5
  br label %bb3
}

; core::iter::adapters::filter::filter_fold::<&rust_vectors::Particle, f64, rust_vectors::rust_vector_of_structs::{closure#1}, core::iter::adapters::map::map_fold<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filter11filter_foldRNtCsi0wgFuyA0BW_12rust_vectors8ParticledNCNvB14_22rust_vector_of_structss_0NCINvNtB6_3map8map_foldB11_ddNCB1I_s0_0NCINvXs26_NtNtB8_6traits5accumdNtB32_3Sum3sumINtB2k_3MapINtB4_6FilterINtNtNtBa_5slice4iter4IterB12_EB1G_EB2I_EE0E0E0B14_(ptr align 1 %_1, double %acc, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_13 = alloca [1 x i8], align 1
  %_12 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %item = alloca [8 x i8], align 8
  store ptr %0, ptr %item, align 8
  store i8 1, ptr %_13, align 1
  store i8 1, ptr %_12, align 1
; call rust_vectors::rust_vector_of_structs::{closure#1}
  %_4 = call zeroext i1 @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structss_0B3_(ptr align 1 %_1, ptr align 8 %item) #19
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_4, label %bb2, label %bb4

bb4:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1
  store double %acc, ptr %_0, align 8
  br label %bb5

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_13, align 1
  store i8 0, ptr %_12, align 1
  %_11 = load ptr, ptr %item, align 8
; call core::iter::adapters::map::map_fold::<&rust_vectors::Particle, f64, f64, rust_vectors::rust_vector_of_structs::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}>::{closure#0}
  %2 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldRNtCsi0wgFuyA0BW_12rust_vectors8ParticleddNCNvBX_22rust_vector_of_structss0_0NCINvXs26_NtNtB8_6traits5accumdNtB2j_3Sum3sumINtB4_3MapINtNtB6_6filter6FilterINtNtNtBa_5slice4iter4IterBV_ENCB1C_s_0EB1A_EE0E0BX_(ptr align 1 %_1, double %acc, ptr align 8 %_11) #19
  store double %2, ptr %_0, align 8
  br label %bb3

bb5:                                              ; preds = %bb3, %bb4
  %3 = load double, ptr %_0, align 8
  ret double %3

bb3:                                              ; preds = %bb2
  br label %bb5

bb9:                                              ; No predecessors!
  %4 = load i8, ptr %_12, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb8, label %bb6

bb6:                                              ; preds = %bb8, %bb9
  %6 = load i8, ptr %_13, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb10, label %bb7

bb8:                                              ; preds = %bb9
  br label %bb6

bb7:                                              ; preds = %bb10, %bb6
  %8 = load ptr, ptr %1, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb10:                                             ; preds = %bb6
  br label %bb7
}

; core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, core::slice::sort::unstable::quicksort::quicksort<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvB4_9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0E0B2q_(ptr align 8 %_1, ptr align 8 %state) unnamed_addr #0 {
start:
  %_25 = alloca [1 x i8], align 1
  %_18 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %state, i64 16
  %_19 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_20 = load ptr, ptr %1, align 8
; call core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
  %right_is_lt = call zeroext i1 @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_(ptr align 8 %_18, ptr align 8 %_19, ptr align 8 %_20) #19
  %2 = getelementptr inbounds i8, ptr %_1, i64 16
  %_21 = load ptr, ptr %2, align 8
  %self = load ptr, ptr %_21, align 8
  %3 = getelementptr inbounds i8, ptr %state, i64 24
  %count = load i64, ptr %3, align 8
  %left = getelementptr inbounds nuw double, ptr %self, i64 %count
  %dst = load ptr, ptr %state, align 8
  br label %bb3

bb3:                                              ; preds = %start
  br label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_25, align 1
  br label %bb6

bb6:                                              ; preds = %bb5
  %4 = load i8, ptr %_25, align 1
  %5 = trunc nuw i8 %4 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %left, ptr %dst, i64 8, i1 zeroext %5, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb8

bb8:                                              ; preds = %bb6
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %dst, ptr align 8 %left, i64 8, i1 false)
  %6 = getelementptr inbounds i8, ptr %state, i64 16
  %_13 = load ptr, ptr %6, align 8
  br label %bb9

bb9:                                              ; preds = %bb8
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_13, ptr %left, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb11

bb11:                                             ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %left, ptr align 8 %_13, i64 8, i1 false)
  %7 = getelementptr inbounds i8, ptr %state, i64 16
  %_14 = load ptr, ptr %7, align 8
  store ptr %_14, ptr %state, align 8
  %_15 = zext i1 %right_is_lt to i64
  %8 = getelementptr inbounds i8, ptr %state, i64 24
  %9 = getelementptr inbounds i8, ptr %state, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, %_15
  store i64 %11, ptr %8, align 8
  %12 = getelementptr inbounds i8, ptr %state, i64 16
  %self1 = load ptr, ptr %12, align 8
  %_16 = getelementptr inbounds nuw double, ptr %self1, i64 1
  %13 = getelementptr inbounds i8, ptr %state, i64 16
  store ptr %_16, ptr %13, align 8
  ret void

bb4:                                              ; No predecessors!
  unreachable
}

; core::slice::sort::unstable::quicksort::partition_lomuto_branchless_cyclic::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort34partition_lomuto_branchless_cyclicdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B27_(ptr align 8 %_1, ptr align 8 %state) unnamed_addr #0 {
start:
  %_25 = alloca [1 x i8], align 1
  %_18 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds i8, ptr %state, i64 16
  %_19 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 8
  %_20 = load ptr, ptr %1, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %right_is_lt = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %_18, ptr align 8 %_19, ptr align 8 %_20) #19
  %2 = getelementptr inbounds i8, ptr %_1, i64 16
  %_21 = load ptr, ptr %2, align 8
  %self = load ptr, ptr %_21, align 8
  %3 = getelementptr inbounds i8, ptr %state, i64 24
  %count = load i64, ptr %3, align 8
  %left = getelementptr inbounds nuw double, ptr %self, i64 %count
  %dst = load ptr, ptr %state, align 8
  br label %bb3

bb3:                                              ; preds = %start
  br label %bb5

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_25, align 1
  br label %bb6

bb6:                                              ; preds = %bb5
  %4 = load i8, ptr %_25, align 1
  %5 = trunc nuw i8 %4 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %left, ptr %dst, i64 8, i1 zeroext %5, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb8

bb8:                                              ; preds = %bb6
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %dst, ptr align 8 %left, i64 8, i1 false)
  %6 = getelementptr inbounds i8, ptr %state, i64 16
  %_13 = load ptr, ptr %6, align 8
  br label %bb9

bb9:                                              ; preds = %bb8
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_13, ptr %left, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb11

bb11:                                             ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %left, ptr align 8 %_13, i64 8, i1 false)
  %7 = getelementptr inbounds i8, ptr %state, i64 16
  %_14 = load ptr, ptr %7, align 8
  store ptr %_14, ptr %state, align 8
  %_15 = zext i1 %right_is_lt to i64
  %8 = getelementptr inbounds i8, ptr %state, i64 24
  %9 = getelementptr inbounds i8, ptr %state, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, %_15
  store i64 %11, ptr %8, align 8
  %12 = getelementptr inbounds i8, ptr %state, i64 16
  %self1 = load ptr, ptr %12, align 8
  %_16 = getelementptr inbounds nuw double, ptr %self1, i64 1
  %13 = getelementptr inbounds i8, ptr %state, i64 16
  store ptr %_16, ptr %13, align 8
  ret void

bb4:                                              ; No predecessors!
  unreachable
}

; core::slice::sort::unstable::quicksort::quicksort::<f64, <[f64]>::sort_unstable_by<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNCINvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksort9quicksortdNCINvMBa_Sd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0E0B1H_(ptr align 8 %_1, ptr align 8 %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_6 = load ptr, ptr %_1, align 8
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>::{closure#0}
  %_4 = call zeroext i1 @_RNCINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0E0BU_(ptr align 8 %_6, ptr align 8 %b, ptr align 8 %a) #19
  %_0 = xor i1 %_4, true
  ret i1 %_0
}

; core::iter::traits::iterator::Iterator::for_each::call::<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4callNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB21_3VecB1f_E14extend_trustedINtNtNtBc_8adapters3map3MapINtNtB32_9enumerate9EnumerateINtNtNtBe_5slice4iter4IterdEENCNvB1h_22rust_vector_of_structs0EE0E0B1h_(ptr align 8 %_1, ptr align 8 %item) unnamed_addr #0 {
start:
  %_5 = alloca [24 x i8], align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %item, i64 24, i1 false)
; call <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}
  call void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1H_9enumerate9EnumerateINtNtNtB1L_5slice4iter4IterdEENCNvBK_22rust_vector_of_structs0EE0BK_(ptr align 8 %_1, ptr align 8 %_5) #19
  ret void
}

; core::iter::traits::iterator::Iterator::for_each::call::<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0E0B3f_(ptr align 8 %_1, double %item) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>::{closure#0}
  call void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE0B2l_(ptr align 8 %_1, double %item) #19
  ret void
}

; core::iter::traits::iterator::Iterator::for_each::call::<f64, <alloc::vec::Vec<f64>>::extend_trusted<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNvNtNtNtNtCsgEmfK2I1SDS_4core4iter6traits8iterator8Iterator8for_each4calldNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB1p_3VecdE14extend_trustedINtNtNtBc_8adapters3map3MapINtNtNtBe_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0E0B3f_(ptr align 8 %_1, double %item) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>::{closure#0}
  call void @_RNCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB8_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB19_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE0B2l_(ptr align 8 %_1, double %item) #19
  ret void
}

; <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtB1i_5accumdNtB3C_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_(ptr align 8 %_1, double %acc, ptr align 8 %item) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_5 = getelementptr inbounds i8, ptr %_1, i64 8
  %_8 = load i64, ptr %_1, align 8
  store double %acc, ptr %_6, align 8
  %1 = getelementptr inbounds i8, ptr %_6, i64 8
  store i64 %_8, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr %item, ptr %2, align 8
  %3 = load double, ptr %_6, align 8
  %4 = getelementptr inbounds i8, ptr %_6, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  %7 = load ptr, ptr %6, align 8
; call core::iter::adapters::map::map_fold::<(usize, &f64), f64, f64, rust_vectors::rust_vector_edits::{closure#1}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}>::{closure#0}
  %acc1 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0NCINvXs26_NtNtB8_6traits5accumdNtB23_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_(ptr align 1 %_5, double %3, i64 %5, ptr align 8 %7) #19
  %8 = load i64, ptr %_1, align 8
  %_9.0 = add i64 %8, 1
  %_9.1 = icmp ult i64 %_9.0, %8
  br i1 %_9.1, label %panic, label %bb2

bb2:                                              ; preds = %start
  store i64 %_9.0, ptr %_1, align 8
  ret double %acc1

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_0c0d1c4353f8e4000b606f1fa55ce6a8) #20
  unreachable

bb3:                                              ; No predecessors!
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = insertvalue { ptr, i32 } poison, ptr %9, 0
  %13 = insertvalue { ptr, i32 } %12, i32 %11, 1
  resume { ptr, i32 } %13
}

; <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, f64, core::iter::adapters::map::map_fold<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRddNCINvNtBb_3map8map_foldTjB21_EddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtB1i_5accumdNtB3L_3Sum3sumINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB2A_EE0E0E0B2E_(ptr align 8 %_1, double %acc, ptr align 8 %item) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %_5 = getelementptr inbounds i8, ptr %_1, i64 8
  %_8 = load i64, ptr %_1, align 8
  store double %acc, ptr %_6, align 8
  %1 = getelementptr inbounds i8, ptr %_6, i64 8
  store i64 %_8, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr %item, ptr %2, align 8
  %3 = load double, ptr %_6, align 8
  %4 = getelementptr inbounds i8, ptr %_6, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %4, i64 8
  %7 = load ptr, ptr %6, align 8
; call core::iter::adapters::map::map_fold::<(usize, &f64), f64, f64, rust_vectors::rust_collected_and_sorted::{closure#2}, <f64 as core::iter::traits::accum::Sum>::sum<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}>::{closure#0}
  %acc1 = call double @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdEddNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0NCINvXs26_NtNtB8_6traits5accumdNtB2c_3Sum3sumINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB11_EE0E0B15_(ptr align 1 %_5, double %3, i64 %5, ptr align 8 %7) #19
  %8 = load i64, ptr %_1, align 8
  %_9.0 = add i64 %8, 1
  %_9.1 = icmp ult i64 %_9.0, %8
  br i1 %_9.1, label %panic, label %bb2

bb2:                                              ; preds = %start
  store i64 %_9.0, ptr %_1, align 8
  ret double %acc1

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_0c0d1c4353f8e4000b606f1fa55ce6a8) #20
  unreachable

bb3:                                              ; No predecessors!
  %9 = load ptr, ptr %0, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = insertvalue { ptr, i32 } poison, ptr %9, 0
  %13 = insertvalue { ptr, i32 } %12, i32 %11, 1
  resume { ptr, i32 } %13
}

; <core::iter::adapters::enumerate::Enumerate<_> as core::iter::traits::iterator::Iterator>::fold::enumerate::<&f64, (), core::iter::adapters::map::map_fold<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCINvNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB9_9EnumeratepENtNtNtBd_6traits8iterator8Iterator4fold9enumerateRduNCINvNtBb_3map8map_foldTjB21_ENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB2A_22rust_vector_of_structs0NCINvNvB1e_8for_each4callB2y_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB4l_3VecB2y_E14extend_trustedINtB29_3MapIBX_INtNtNtBf_5slice4iter4IterdEEB3c_EE0E0E0E0B2A_(ptr align 8 %_1, ptr align 8 %item) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %1 = getelementptr inbounds i8, ptr %_1, i64 24
  %_8 = load i64, ptr %1, align 8
; call core::iter::adapters::map::map_fold::<(usize, &f64), rust_vectors::Particle, (), rust_vectors::rust_vector_of_structs::{closure#0}, core::iter::traits::iterator::Iterator::for_each::call<rust_vectors::Particle, <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>::{closure#0}>::{closure#0}>::{closure#0}
  call void @_RNCINvNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map8map_foldTjRdENtCsi0wgFuyA0BW_12rust_vectors8ParticleuNCNvB11_22rust_vector_of_structs0NCINvNvNtNtNtB8_6traits8iterator8Iterator8for_each4callBZ_NCINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB3f_3VecBZ_E14extend_trustedINtB4_3MapINtNtB6_9enumerate9EnumerateINtNtNtBa_5slice4iter4IterdEEB1D_EE0E0E0B11_(ptr align 8 %_1, i64 %_8, ptr align 8 %item) #19
  %2 = getelementptr inbounds i8, ptr %_1, i64 24
  %3 = load i64, ptr %2, align 8
  %_9.0 = add i64 %3, 1
  %_9.1 = icmp ult i64 %_9.0, %3
  br i1 %_9.1, label %panic, label %bb2

bb2:                                              ; preds = %start
  %4 = getelementptr inbounds i8, ptr %_1, i64 24
  store i64 %_9.0, ptr %4, align 8
  ret void

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_0c0d1c4353f8e4000b606f1fa55ce6a8) #20
  unreachable

bb3:                                              ; No predecessors!
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load i32, ptr %6, align 8
  %8 = insertvalue { ptr, i32 } poison, ptr %5, 0
  %9 = insertvalue { ptr, i32 } %8, i32 %7, 1
  resume { ptr, i32 } %9
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_6filter6FilterINtNtNtBf_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB2k_22rust_vector_of_structss_0ENCB2Y_s0_0EE0B2k_(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_9enumerate9EnumerateINtNtNtBf_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EE0B2v_(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtB19_9enumerate9EnumerateINtNtNtBf_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EE0B2v_(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtNtBf_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EE0B2z_(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Sum>::sum::<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs26_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdNtB9_3Sum3sumINtNtNtBd_8adapters3map3MapINtNtNtBf_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EE0B24_(ptr align 1 %_1, double %a, double %b) unnamed_addr #0 {
start:
  %_0 = fadd double %a, %b
  ret double %_0
}

; <f64 as core::iter::traits::accum::Product<&f64>>::product::<core::slice::iter::Iter<f64>>::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCINvXs29_NtNtNtCsgEmfK2I1SDS_4core4iter6traits5accumdINtB9_7ProductRdE7productINtNtNtBf_5slice4iter4IterdEE0Csi0wgFuyA0BW_12rust_vectors(ptr align 1 %_1, double %a, ptr align 8 %b) unnamed_addr #0 {
start:
  %_4 = load double, ptr %b, align 8
  %_0 = fmul double %a, %_4
  ret double %_0
}

; rust_vectors::rust_vector_edits::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0B3_(ptr align 8 %_1, ptr align 8 %v) unnamed_addr #0 {
start:
  %_6 = load ptr, ptr %_1, align 8
  %0 = getelementptr inbounds nuw double, ptr %_6, i64 0
  %_3 = load double, ptr %0, align 8
; call <&f64 as core::ops::arith::Mul<f64>>::mul
  %_0 = call double @_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v, double %_3, ptr align 8 @alloc_3e317ea99781bc5eaa4d5352c978aa42) #19
  ret double %_0
}

; rust_vectors::rust_vector_edits::{closure#1}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0B3_(ptr align 1 %_1, i64 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
; call <&f64 as core::ops::arith::Mul>::mul
  %_5 = call double @_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_2.1, ptr align 8 %_2.1, ptr align 8 @alloc_b1d23521802d7b8898113469e0e8131f) #19
  %_8.0 = add i64 %_2.0, 1
  %_8.1 = icmp ult i64 %_8.0, %_2.0
  br i1 %_8.1, label %panic, label %bb2

bb2:                                              ; preds = %start
  %_6 = uitofp i64 %_8.0 to double
  %_0 = fmul double %_5, %_6
  ret double %_0

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_9e7e0d2d591c4703650e0d593732e17a) #20
  unreachable
}

; rust_vectors::rust_pushed_products::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0B3_(ptr align 1 %_1, ptr align 8 %w.0, i64 %w.1) unnamed_addr #0 {
start:
  %_6 = icmp ult i64 0, %w.1
  br i1 %_6, label %bb1, label %panic

bb1:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %w.0, i64 0
  %_3 = load double, ptr %0, align 8
  %_10 = icmp ult i64 1, %w.1
  br i1 %_10, label %bb2, label %panic1

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 0, i64 %w.1, ptr align 8 @alloc_1cfed3b08b30e461cbb5d2802262f080) #20
  unreachable

bb2:                                              ; preds = %bb1
  %1 = getelementptr inbounds nuw double, ptr %w.0, i64 1
  %_7 = load double, ptr %1, align 8
  %_0 = fmul double %_3, %_7
  ret double %_0

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 1, i64 %w.1, ptr align 8 @alloc_a711e065e5f02d973706958dae9ffaa8) #20
  unreachable
}

; rust_vectors::rust_vector_of_structs::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0B3_(ptr sret([24 x i8]) align 8 %_0, ptr align 1 %_1, i64 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
  %_5 = load double, ptr %_2.1, align 8
; call <&f64 as core::ops::arith::Mul<f64>>::mul
  %_6 = call double @_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_2.1, double 5.000000e-01, ptr align 8 @alloc_3d4f0383bc81b1c60783f993537de27e) #19
  %_7 = trunc i64 %_2.0 to i32
  store double %_5, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %_6, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i32 %_7, ptr %1, align 8
  ret void
}

; rust_vectors::rust_vector_of_structs::{closure#2}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structss0_0B3_(ptr align 1 %_1, ptr align 8 %q) unnamed_addr #0 {
start:
  %_4 = load double, ptr %q, align 8
  %_5 = load double, ptr %q, align 8
  %_3 = fmul double %_4, %_5
  %0 = getelementptr inbounds i8, ptr %q, i64 8
  %_6 = load double, ptr %0, align 8
  %_0 = fadd double %_3, %_6
  ret double %_0
}

; rust_vectors::rust_vector_of_structs::{closure#1}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structss_0B3_(ptr align 1 %_1, ptr align 8 %q) unnamed_addr #0 {
start:
  %_4 = load ptr, ptr %q, align 8
  %0 = getelementptr inbounds i8, ptr %_4, i64 16
  %_3 = load i32, ptr %0, align 8
  %_0 = icmp ne i32 %_3, 1
  ret i1 %_0
}

; rust_vectors::rust_vector_of_vectors::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0B3_(ptr align 1 %_1, ptr align 8 %r) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<f64> as core::ops::deref::Deref>::deref
  %0 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %r) #19
  %_4.0 = extractvalue { ptr, i64 } %0, 0
  %_4.1 = extractvalue { ptr, i64 } %0, 1
; call <[f64]>::iter
  %1 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_4.0, i64 %_4.1) #19
  %_3.0 = extractvalue { ptr, ptr } %1, 0
  %_3.1 = extractvalue { ptr, ptr } %1, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::product::<f64>
  %_0 = call double @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator7productdECsi0wgFuyA0BW_12rust_vectors(ptr %_3.0, ptr %_3.1) #18
  ret double %_0
}

; rust_vectors::rust_collected_and_sorted::{closure#0}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0B3_(ptr align 1 %_1, ptr align 8 %v) unnamed_addr #0 {
start:
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %v, ptr align 8 %v, ptr align 8 @alloc_2d7cc6ccf4156eb981420548609cf97a) #19
  ret double %_0
}

; rust_vectors::rust_collected_and_sorted::{closure#2}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0B3_(ptr align 1 %_1, i64 %_2.0, ptr align 8 %_2.1) unnamed_addr #0 {
start:
  %_7.0 = add i64 %_2.0, 1
  %_7.1 = icmp ult i64 %_7.0, %_2.0
  br i1 %_7.1, label %panic, label %bb1

bb1:                                              ; preds = %start
  %_5 = uitofp i64 %_7.0 to double
; call <&f64 as core::ops::arith::Mul<f64>>::mul
  %_0 = call double @_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_2.1, double %_5, ptr align 8 @alloc_1a2219064253c54380e70de53ce0944c) #19
  ret double %_0

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_310aa0c7cca358a090444ef8a7c51258) #20
  unreachable
}

; rust_vectors::rust_collected_and_sorted::{closure#1}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i8 @_RNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0B3_(ptr align 1 %_1, ptr align 8 %p, ptr align 8 %q) unnamed_addr #0 {
start:
  %self.i = alloca [1 x i8], align 1
; call <f64 as core::cmp::PartialOrd>::partial_cmp
  %_4 = call i8 @_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmpCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %p, ptr align 8 %q) #19
  store i8 %_4, ptr %self.i, align 1
  %0 = load i8, ptr %self.i, align 1
  %1 = icmp eq i8 %0, 2
  %_2.i = select i1 %1, i64 0, i64 1
  %2 = trunc nuw i64 %_2.i to i1
  br i1 %2, label %_RNvMNtCsgEmfK2I1SDS_4core6optionINtB2_6OptionNtNtB4_3cmp8OrderingE6unwrapCsi0wgFuyA0BW_12rust_vectors.exit, label %bb2.i

bb2.i:                                            ; preds = %start
; call core::option::unwrap_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr align 8 @alloc_f67e190e401eef34f157913085225c9a) #20
  unreachable

_RNvMNtCsgEmfK2I1SDS_4core6optionINtB2_6OptionNtNtB4_3cmp8OrderingE6unwrapCsi0wgFuyA0BW_12rust_vectors.exit: ; preds = %start
  %val.i = load i8, ptr %self.i, align 1
  ret i8 %val.i
}

; <[alloc::vec::Vec<f64>]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSINtNtCslNYArtu3iFV_5alloc3vec3VecdE4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<alloc::vec::Vec<f64>>>::new
  %0 = call { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <[alloc::vec::Vec<f64>]>::iter_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSINtNtCslNYArtu3iFV_5alloc3vec3VecdE8iter_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::IterMut<alloc::vec::Vec<f64>>>::new
  %0 = call { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <[rust_vectors::Particle]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSNtCsi0wgFuyA0BW_12rust_vectors8Particle4iterBw_(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<rust_vectors::Particle>>::new
  %0 = call { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleE3newBQ_(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <[rust_vectors::Particle]>::iter_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSNtCsi0wgFuyA0BW_12rust_vectors8Particle8iter_mutBw_(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::IterMut<rust_vectors::Particle>>::new
  %0 = call { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleE3newBT_(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <[f64]>::split_at_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd12split_at_mutCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %pair, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 %0) unnamed_addr #0 {
start:
  %_8 = alloca [32 x i8], align 8
  %_3 = alloca [32 x i8], align 8
  %_6 = icmp ule i64 %mid, %self.1
  br i1 %_6, label %bb1, label %bb3

bb3:                                              ; preds = %start
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_d1084648e479974e70c9329824bf76f9, ptr inttoptr (i64 19 to ptr), ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
; call <[f64]>::split_at_mut_unchecked
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd22split_at_mut_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_8, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 @alloc_d1250771b83e6344d3d40eb1743414a9) #19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_3, ptr align 8 %_8, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %pair, ptr align 8 %_3, i64 32, i1 false)
  ret void
}

; <[f64]>::swap_unchecked
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd14swap_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1, i64 %a, i64 %b, ptr align 8 %0) unnamed_addr #1 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call <[_]>::swap_unchecked::precondition_check
  call void @_RNvNvMNtCsgEmfK2I1SDS_4core5sliceSp14swap_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %self.1, i64 %a, i64 %b, ptr align 8 %0) #19
  br label %bb3

bb3:                                              ; preds = %bb1
  %_8 = getelementptr inbounds nuw double, ptr %self.0, i64 %a
  %_9 = getelementptr inbounds nuw double, ptr %self.0, i64 %b
; call core::ptr::swap::<f64>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr4swapdECsi0wgFuyA0BW_12rust_vectors(ptr %_8, ptr %_9) #19
  ret void
}

; <[f64]>::split_at_mut_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd22split_at_mut_uncheckedCsi0wgFuyA0BW_12rust_vectors(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %mid, ptr align 8 %0) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call <[_]>::split_at_mut_unchecked::precondition_check
  call void @_RNvNvMNtCsgEmfK2I1SDS_4core5sliceSp22split_at_mut_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %mid, i64 %self.1, ptr align 8 %0) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  br label %bb3

bb3:                                              ; preds = %bb2
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.0, i64 8, i64 8, i64 %mid, ptr align 8 %0) #19
  br label %bb5

bb5:                                              ; preds = %bb3
  %data = getelementptr inbounds nuw double, ptr %self.0, i64 %mid
  %len = sub nuw i64 %self.1, %mid
  br label %bb6

bb6:                                              ; preds = %bb5
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %data, i64 8, i64 8, i64 %len, ptr align 8 %0) #19
  br label %bb8

bb8:                                              ; preds = %bb6
  store ptr %self.0, ptr %_0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %mid, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 16
  store ptr %data, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %len, ptr %3, align 8
  ret void
}

; <[f64]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<f64>>::new
  %0 = call { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterdE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <[f64]>::swap
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4swapCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1, i64 %a, i64 %b, ptr align 8 %0) unnamed_addr #0 {
start:
  %_6 = icmp ult i64 %a, %self.1
  br i1 %_6, label %bb1, label %panic

bb1:                                              ; preds = %start
  %pa = getelementptr inbounds nuw double, ptr %self.0, i64 %a
  %_8 = icmp ult i64 %b, %self.1
  br i1 %_8, label %bb2, label %panic1

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %a, i64 %self.1, ptr align 8 %0) #20
  unreachable

bb2:                                              ; preds = %bb1
  %pb = getelementptr inbounds nuw double, ptr %self.0, i64 %b
; call core::ptr::swap::<f64>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr4swapdECsi0wgFuyA0BW_12rust_vectors(ptr %pa, ptr %pb) #19
  ret void

panic1:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %b, i64 %self.1, ptr align 8 %0) #20
  unreachable
}

; <[f64]>::reverse
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7reverseCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %data = alloca [8 x i8], align 8
  %half_len = udiv i64 %self.1, 2
  %end = getelementptr inbounds nuw double, ptr %self.0, i64 %self.1
  br label %bb2

bb2:                                              ; preds = %start
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self.0, i64 8, i64 8, i64 %half_len, ptr align 8 @alloc_be6757f1351a050e3d83232446b94126) #19
  br label %bb4

bb4:                                              ; preds = %bb2
  br label %bb7

bb7:                                              ; preds = %bb4
  %_14 = sub nsw i64 0, %half_len
  %0 = getelementptr inbounds double, ptr %end, i64 %_14
  store ptr %0, ptr %data, align 8
  br label %bb5

bb5:                                              ; preds = %bb7
  br label %bb8

bb8:                                              ; preds = %bb5
  %_17 = load ptr, ptr %data, align 8
; call core::slice::raw::from_raw_parts_mut::precondition_check
  call void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_17, i64 8, i64 8, i64 %half_len, ptr align 8 @alloc_fe2ef4fe5f471dec0e0b7cc9a279d219) #19
  br label %bb10

bb10:                                             ; preds = %bb8
  %_18.0 = load ptr, ptr %data, align 8
; call <[_]>::reverse::revswap::<f64>
  call void @_RINvNvMNtCsgEmfK2I1SDS_4core5sliceSp7reverse7revswapdECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %half_len, ptr align 8 %_18.0, i64 %half_len, i64 %half_len) #19
  ret void

bb6:                                              ; No predecessors!
  unreachable
}

; <[f64]>::windows
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7windowsCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1, i64 %size, ptr align 8 %0) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 8
  store i64 %size, ptr %self, align 8
  %1 = load i64, ptr %self, align 8
  %2 = icmp eq i64 %1, 0
  %_5 = select i1 %2, i64 0, i64 1
  %3 = trunc nuw i64 %_5 to i1
  br i1 %3, label %bb3, label %bb2

bb3:                                              ; preds = %start
  %size1 = load i64, ptr %self, align 8
  store ptr %self.0, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %self.1, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 %size1, ptr %5, align 8
  ret void

bb2:                                              ; preds = %start
; call core::option::expect_failed
  call void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1 @alloc_d0b5540d38aa67683bd942cb6db4a43b, i64 28, ptr align 8 %0) #20
  unreachable

bb1:                                              ; No predecessors!
  unreachable
}

; <[f64]>::iter_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd8iter_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <core::slice::iter::IterMut<f64>>::new
  %0 = call { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutdE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) #19
  %_0.0 = extractvalue { ptr, ptr } %0, 0
  %_0.1 = extractvalue { ptr, ptr } %0, 1
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2
}

; <alloc::vec::Vec<f64>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCslNYArtu3iFV_5alloc3vecINtB2_3VecdE3newCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0) unnamed_addr #0 {
start:
  store i64 0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr inttoptr (i64 8 to ptr), ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; <alloc::alloc::Global>::grow_impl_runtime
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global17grow_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, ptr %ptr, i64 %old_layout.0, i64 %old_layout.1, i64 %new_layout.0, i64 %new_layout.1, i1 zeroext %zeroed) unnamed_addr #0 {
start:
  %self3 = alloca [16 x i8], align 8
  %_31 = alloca [16 x i8], align 8
  %self2 = alloca [8 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  %_22 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = icmp eq i64 %old_layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %start
; call <alloc::alloc::Global>::alloc_impl_runtime
  %1 = call { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(i64 %new_layout.0, i64 %new_layout.1, i1 zeroext %zeroed) #19
  %2 = extractvalue { ptr, i64 } %1, 0
  %3 = extractvalue { ptr, i64 } %1, 1
  store ptr %2, ptr %_0, align 8
  %4 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %3, ptr %4, align 8
  br label %bb8

bb1:                                              ; preds = %start
  %_11 = icmp eq i64 %old_layout.0, %new_layout.0
  br i1 %_11, label %bb3, label %bb4

bb8:                                              ; preds = %bb25, %bb14, %bb26, %bb30, %bb2
  %5 = load ptr, ptr %_0, align 8
  %6 = getelementptr inbounds i8, ptr %_0, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = insertvalue { ptr, i64 } poison, ptr %5, 0
  %9 = insertvalue { ptr, i64 } %8, i64 %7, 1
  ret { ptr, i64 } %9

bb4:                                              ; preds = %bb1
; call <alloc::alloc::Global>::alloc_impl_runtime
  %10 = call { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(i64 %new_layout.0, i64 %new_layout.1, i1 zeroext %zeroed) #19
  %11 = extractvalue { ptr, i64 } %10, 0
  %12 = extractvalue { ptr, i64 } %10, 1
  store ptr %11, ptr %self3, align 8
  %13 = getelementptr inbounds i8, ptr %self3, i64 8
  store i64 %12, ptr %13, align 8
  %14 = load ptr, ptr %self3, align 8
  %15 = getelementptr inbounds i8, ptr %self3, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = ptrtoint ptr %14 to i64
  %18 = icmp eq i64 %17, 0
  %_60 = select i1 %18, i64 1, i64 0
  %19 = trunc nuw i64 %_60 to i1
  br i1 %19, label %bb26, label %bb27

bb3:                                              ; preds = %bb1
  %cond = icmp uge i64 %new_layout.1, %old_layout.1
  br label %bb11

bb26:                                             ; preds = %bb4
  %20 = load ptr, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store ptr %20, ptr %_0, align 8
  %22 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %21, ptr %22, align 8
  br label %bb8

bb27:                                             ; preds = %bb4
  %v.0 = load ptr, ptr %self3, align 8
  %23 = getelementptr inbounds i8, ptr %self3, i64 8
  %v.1 = load i64, ptr %23, align 8
  store ptr %v.0, ptr %_31, align 8
  %24 = getelementptr inbounds i8, ptr %_31, i64 8
  store i64 %v.1, ptr %24, align 8
  %new_ptr.0 = load ptr, ptr %_31, align 8
  %25 = getelementptr inbounds i8, ptr %_31, i64 8
  %new_ptr.1 = load i64, ptr %25, align 8
  br label %bb28

bb28:                                             ; preds = %bb27
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %ptr, ptr %new_ptr.0, i64 1, i64 1, i64 %old_layout.1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb30

bb30:                                             ; preds = %bb28
  %26 = mul i64 %old_layout.1, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %new_ptr.0, ptr align 1 %ptr, i64 %26, i1 false)
; call __rustc::__rust_dealloc
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr %ptr, i64 %old_layout.1, i64 %old_layout.0) #18
  store ptr %new_ptr.0, ptr %_0, align 8
  %27 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %new_ptr.1, ptr %27, align 8
  br label %bb8

bb5:                                              ; No predecessors!
  unreachable

bb11:                                             ; preds = %bb3
; call core::hint::assert_unchecked::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i1 zeroext %cond, ptr align 8 @alloc_233063518ed3775185981efc86677c41) #19
  br label %bb12

bb12:                                             ; preds = %bb11
; call __rustc::__rust_realloc
  %raw_ptr = call ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr %ptr, i64 %old_layout.1, i64 %old_layout.0, i64 %new_layout.1) #18
  %_46 = ptrtoint ptr %raw_ptr to i64
  %28 = icmp eq i64 %_46, 0
  br i1 %28, label %bb14, label %bb15

bb14:                                             ; preds = %bb12
  store ptr null, ptr %self2, align 8
  store ptr null, ptr %self1, align 8
  %29 = load ptr, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %30 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store ptr %29, ptr %_0, align 8
  %31 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %30, ptr %31, align 8
  br label %bb8

bb15:                                             ; preds = %bb12
  br label %bb16

bb16:                                             ; preds = %bb15
; call <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
  call void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %raw_ptr, ptr align 8 @alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1) #19
  br label %bb18

bb18:                                             ; preds = %bb16
  store ptr %raw_ptr, ptr %self2, align 8
  %v = load ptr, ptr %self2, align 8
  store ptr %v, ptr %self1, align 8
  %v4 = load ptr, ptr %self1, align 8
  store ptr %v4, ptr %_22, align 8
  %ptr5 = load ptr, ptr %_22, align 8
  br i1 %zeroed, label %bb6, label %bb7

bb7:                                              ; preds = %bb22, %bb18
  br label %bb23

bb6:                                              ; preds = %bb18
  %self6 = getelementptr inbounds nuw i8, ptr %raw_ptr, i64 %old_layout.1
  %count = sub i64 %new_layout.1, %old_layout.1
  br label %bb20

bb20:                                             ; preds = %bb6
  %_55 = icmp eq i64 %count, 0
; call core::ptr::write_bytes::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr11write_bytes18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %self6, i64 1, i1 zeroext %_55, ptr align 8 @alloc_0d381a78c796267d85415993207b621f) #19
  br label %bb22

bb22:                                             ; preds = %bb20
  %32 = mul i64 1, %count
  call void @llvm.memset.p0.i64(ptr align 1 %self6, i8 0, i64 %32, i1 false)
  br label %bb7

bb23:                                             ; preds = %bb7
; call <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
  call void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %ptr5, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #19
  br label %bb25

bb25:                                             ; preds = %bb23
  store ptr %ptr5, ptr %_0, align 8
  %33 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %new_layout.1, ptr %33, align 8
  br label %bb8
}

; <alloc::alloc::Global>::alloc_impl_runtime
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(i64 %layout.0, i64 %layout.1, i1 zeroext %zeroed) unnamed_addr #0 {
start:
  %self1 = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  %_9 = alloca [8 x i8], align 8
  %raw_ptr = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %start
  %data = inttoptr i64 %layout.0 to ptr
  %data2 = inttoptr i64 %layout.0 to ptr
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %zeroed, label %bb3, label %bb4

bb7:                                              ; preds = %bb2
  %_19 = inttoptr i64 %layout.0 to ptr
; call <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
  call void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_19, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #19
  br label %bb9

bb9:                                              ; preds = %bb7
  store ptr %data2, ptr %_0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 0, ptr %1, align 8
  br label %bb6

bb6:                                              ; preds = %bb21, %bb14, %bb9
  %2 = load ptr, ptr %_0, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = insertvalue { ptr, i64 } poison, ptr %2, 0
  %6 = insertvalue { ptr, i64 } %5, i64 %4, 1
  ret { ptr, i64 } %6

bb4:                                              ; preds = %bb1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18
; call __rustc::__rust_alloc
  %7 = call ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 %layout.1, i64 %layout.0) #18
  store ptr %7, ptr %raw_ptr, align 8
  br label %bb5

bb3:                                              ; preds = %bb1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #18
; call __rustc::__rust_alloc_zeroed
  %8 = call ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64 %layout.1, i64 %layout.0) #18
  store ptr %8, ptr %raw_ptr, align 8
  br label %bb5

bb5:                                              ; preds = %bb3, %bb4
  %9 = load ptr, ptr %raw_ptr, align 8
  %_29 = ptrtoint ptr %9 to i64
  %10 = icmp eq i64 %_29, 0
  br i1 %10, label %bb14, label %bb15

bb14:                                             ; preds = %bb5
  store ptr null, ptr %self1, align 8
  store ptr null, ptr %self, align 8
  %11 = load ptr, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %12 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store ptr %11, ptr %_0, align 8
  %13 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %12, ptr %13, align 8
  br label %bb6

bb15:                                             ; preds = %bb5
  br label %bb16

bb16:                                             ; preds = %bb15
  %_31 = load ptr, ptr %raw_ptr, align 8
; call <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
  call void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_31, ptr align 8 @alloc_f79e0e94e2ad0f0e1c95aa03a7f180a1) #19
  br label %bb18

bb18:                                             ; preds = %bb16
  %_28 = load ptr, ptr %raw_ptr, align 8
  store ptr %_28, ptr %self1, align 8
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %self, align 8
  %v3 = load ptr, ptr %self, align 8
  store ptr %v3, ptr %_9, align 8
  %ptr = load ptr, ptr %_9, align 8
  br label %bb19

bb19:                                             ; preds = %bb18
; call <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
  call void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %ptr, ptr align 8 @alloc_b32cf8b9ab30c790bbc0840b2fa926d9) #19
  br label %bb21

bb21:                                             ; preds = %bb19
  store ptr %ptr, ptr %_0, align 8
  %14 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %layout.1, ptr %14, align 8
  br label %bb6
}

; <[f64]>::to_vec
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMNtCslNYArtu3iFV_5alloc5sliceSd6to_vecCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
; call <f64 as <[_]>::to_vec_in::ConvertVec>::to_vec::<alloc::alloc::Global>
  call void @_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self.0, i64 %self.1) #19
  ret void
}

; <*const ()>::is_aligned_to
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %self, i64 %align) unnamed_addr #0 {
start:
  %0 = alloca [4 x i8], align 4
  %1 = call i64 @llvm.ctpop.i64(i64 %align)
  %2 = trunc i64 %1 to i32
  store i32 %2, ptr %0, align 4
  %_8 = load i32, ptr %0, align 4
  %3 = icmp eq i32 %_8, 1
  br i1 %3, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %_6 = ptrtoint ptr %self to i64
  %_7 = sub i64 %align, 1
  %_5 = and i64 %_6, %_7
  %_0 = icmp eq i64 %_5, 0
  ret i1 %_0

bb2:                                              ; preds = %start
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_fad0cd83b7d1858a846a172eb260e593, ptr inttoptr (i64 85 to ptr), ptr align 8 @alloc_180ab55c3ad9891a0d81c48ca2ae33fa) #20
  unreachable
}

; <alloc::raw_vec::RawVecInner>::deallocate
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #1 {
start:
  %_3 = alloca [24 x i8], align 8
; call <alloc::raw_vec::RawVecInner>::current_memory
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %self, i64 %elem_layout.0, i64 %elem_layout.1) #19
  %0 = getelementptr inbounds i8, ptr %_3, i64 8
  %1 = load i64, ptr %0, align 8
  %2 = icmp eq i64 %1, 0
  %_5 = select i1 %2, i64 0, i64 1
  %3 = trunc nuw i64 %_5 to i1
  br i1 %3, label %bb2, label %bb4

bb2:                                              ; preds = %start
  %ptr = load ptr, ptr %_3, align 8
  %4 = getelementptr inbounds i8, ptr %_3, i64 8
  %layout.0 = load i64, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %layout.1 = load i64, ptr %5, align 8
  %_9 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::deallocate
  call void @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %_9, ptr %ptr, i64 %layout.0, i64 %layout.1) #19
  br label %bb5

bb4:                                              ; preds = %start
  br label %bb5

bb5:                                              ; preds = %bb4, %bb2
  ret void

bb6:                                              ; No predecessors!
  unreachable
}

; <alloc::raw_vec::RawVecInner>::current_memory
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #0 {
start:
  %_14 = alloca [24 x i8], align 8
  %0 = icmp eq i64 %elem_layout.1, 0
  br i1 %0, label %bb3, label %bb1

bb3:                                              ; preds = %bb2, %start
  %1 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 0, ptr %1, align 8
  br label %bb5

bb1:                                              ; preds = %start
  %self1 = load i64, ptr %self, align 8
  %2 = icmp eq i64 %self1, 0
  br i1 %2, label %bb2, label %bb4

bb2:                                              ; preds = %bb1
  br label %bb3

bb4:                                              ; preds = %bb1
  %self2 = load i64, ptr %self, align 8
  br label %bb6

bb5:                                              ; preds = %bb9, %bb3
  ret void

bb6:                                              ; preds = %bb4
; call <usize>::unchecked_mul::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_mul18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %elem_layout.1, i64 %self2, ptr align 8 @alloc_7b613a4fcafdd18f723b0dc6e1afd1a9) #19
  br label %bb7

bb7:                                              ; preds = %bb6
  %alloc_size = mul nuw i64 %elem_layout.1, %self2
  br label %bb8

bb8:                                              ; preds = %bb7
; call <core::alloc::layout::Layout>::from_size_align_unchecked::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core5alloc6layoutNtB4_6Layout25from_size_align_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %alloc_size, i64 %elem_layout.0, ptr align 8 @alloc_01e89a68167ab4b50464d1df009c4fdd) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %self3 = load ptr, ptr %3, align 8
  store ptr %self3, ptr %_14, align 8
  %4 = getelementptr inbounds i8, ptr %_14, i64 8
  store i64 %elem_layout.0, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 %alloc_size, ptr %5, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_14, i64 24, i1 false)
  br label %bb5
}

; <alloc::vec::Vec<alloc::vec::Vec<f64>>>::extend_with
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEE11extend_withCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %n, ptr align 8 %value) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %src1 = alloca [24 x i8], align 8
  %src = alloca [24 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %local_len = alloca [16 x i8], align 8
  %ptr = alloca [8 x i8], align 8
  store i8 1, ptr %_20, align 1
; call <alloc::vec::Vec<alloc::vec::Vec<f64>>>::reserve
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecIBv_dEE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %n) #18
  br label %bb1

bb1:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_21 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %2, align 8
  %_22 = icmp ule i64 %count, 384307168202282325
  %3 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %_21, i64 %count
  store ptr %3, ptr %ptr, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_23 = load i64, ptr %len, align 8
  store ptr %len, ptr %local_len, align 8
  %4 = getelementptr inbounds i8, ptr %local_len, i64 8
  store i64 %_23, ptr %4, align 8
  store i64 1, ptr %iter, align 8
  %5 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %n, ptr %5, align 8
  br label %bb2

bb2:                                              ; preds = %bb3, %bb1
  %_29 = load i64, ptr %iter, align 8
  %6 = getelementptr inbounds i8, ptr %iter, i64 8
  %_30 = load i64, ptr %6, align 8
  %_24 = icmp ult i64 %_29, %_30
  br i1 %_24, label %bb13, label %bb14

bb14:                                             ; preds = %bb2
  %_17 = icmp ugt i64 %n, 0
  br i1 %_17, label %bb4, label %bb5

bb13:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8
  br label %bb15

bb5:                                              ; preds = %bb14
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #18
  br label %bb6

bb4:                                              ; preds = %bb14
  store i8 0, ptr %_20, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %src1, ptr align 8 %value, i64 24, i1 false)
  %7 = load ptr, ptr %ptr, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %src1, i64 24, i1 false)
  %8 = getelementptr inbounds i8, ptr %local_len, i64 8
  %9 = getelementptr inbounds i8, ptr %local_len, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %10, 1
  store i64 %11, ptr %8, align 8
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #18
  br label %bb17

bb6:                                              ; preds = %bb5
  %12 = load i8, ptr %_20, align 1
  %13 = trunc nuw i8 %12 to i1
  br i1 %13, label %bb10, label %bb7

bb7:                                              ; preds = %bb17, %bb10, %bb6
  ret void

bb10:                                             ; preds = %bb6
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %value) #18
  br label %bb7

bb17:                                             ; preds = %bb4
  br label %bb7

bb15:                                             ; preds = %bb13
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb16

bb16:                                             ; preds = %bb15
  %_28 = add nuw i64 %old, 1
  store i64 %_28, ptr %iter, align 8
  %dst = load ptr, ptr %ptr, align 8
; call <alloc::vec::Vec<f64> as core::clone::Clone>::clone
  call void @_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %src, ptr align 8 %value) #18
  br label %bb3

bb3:                                              ; preds = %bb16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %src, i64 24, i1 false)
  %14 = load ptr, ptr %ptr, align 8
  %_15 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %14, i64 1
  store ptr %_15, ptr %ptr, align 8
  %15 = getelementptr inbounds i8, ptr %local_len, i64 8
  %16 = getelementptr inbounds i8, ptr %local_len, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, 1
  store i64 %18, ptr %15, align 8
  br label %bb2

bb8:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #22
  br label %bb12

bb12:                                             ; preds = %bb8
  %19 = load i8, ptr %_20, align 1
  %20 = trunc nuw i8 %19 to i1
  br i1 %20, label %bb11, label %bb9

bb9:                                              ; preds = %bb11, %bb12
  %21 = load ptr, ptr %0, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = insertvalue { ptr, i32 } poison, ptr %21, 0
  %25 = insertvalue { ptr, i32 } %24, i32 %23, 1
  resume { ptr, i32 } %25

bb11:                                             ; preds = %bb12
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %value) #22
  br label %bb9
}

; <alloc::vec::Vec<f64>>::extend_with
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs3_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE11extend_withCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %n, double %0) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %iter = alloca [16 x i8], align 8
  %local_len = alloca [16 x i8], align 8
  %ptr = alloca [8 x i8], align 8
  %value = alloca [8 x i8], align 8
  store double %0, ptr %value, align 8
  store i8 1, ptr %_20, align 1
; call <alloc::vec::Vec<f64>>::reserve
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %n) #18
  br label %bb1

bb1:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %_21 = load ptr, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %3, align 8
  %_22 = icmp ule i64 %count, 1152921504606846975
  %4 = getelementptr inbounds nuw double, ptr %_21, i64 %count
  store ptr %4, ptr %ptr, align 8
  %len = getelementptr inbounds i8, ptr %self, i64 16
  %_23 = load i64, ptr %len, align 8
  store ptr %len, ptr %local_len, align 8
  %5 = getelementptr inbounds i8, ptr %local_len, i64 8
  store i64 %_23, ptr %5, align 8
  store i64 1, ptr %iter, align 8
  %6 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %n, ptr %6, align 8
  br label %bb2

bb2:                                              ; preds = %bb3, %bb1
  %_29 = load i64, ptr %iter, align 8
  %7 = getelementptr inbounds i8, ptr %iter, i64 8
  %_30 = load i64, ptr %7, align 8
  %_24 = icmp ult i64 %_29, %_30
  br i1 %_24, label %bb13, label %bb14

bb14:                                             ; preds = %bb2
  %_17 = icmp ugt i64 %n, 0
  br i1 %_17, label %bb4, label %bb5

bb13:                                             ; preds = %bb2
  %old = load i64, ptr %iter, align 8
  br label %bb15

bb5:                                              ; preds = %bb14
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #18
  br label %bb6

bb4:                                              ; preds = %bb14
  store i8 0, ptr %_20, align 1
  %src = load double, ptr %value, align 8
  %8 = load ptr, ptr %ptr, align 8
  store double %src, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %local_len, i64 8
  %10 = getelementptr inbounds i8, ptr %local_len, i64 8
  %11 = load i64, ptr %10, align 8
  %12 = add i64 %11, 1
  store i64 %12, ptr %9, align 8
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #18
  br label %bb17

bb6:                                              ; preds = %bb5
  %13 = load i8, ptr %_20, align 1
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %bb10, label %bb7

bb7:                                              ; preds = %bb17, %bb10, %bb6
  ret void

bb10:                                             ; preds = %bb6
  br label %bb7

bb17:                                             ; preds = %bb4
  br label %bb7

bb15:                                             ; preds = %bb13
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb16

bb16:                                             ; preds = %bb15
  %_28 = add nuw i64 %old, 1
  store i64 %_28, ptr %iter, align 8
  %dst = load ptr, ptr %ptr, align 8
  %_0.i = load double, ptr %value, align 8
  br label %bb3

bb3:                                              ; preds = %bb16
  store double %_0.i, ptr %dst, align 8
  %15 = load ptr, ptr %ptr, align 8
  %_15 = getelementptr inbounds nuw double, ptr %15, i64 1
  store ptr %_15, ptr %ptr, align 8
  %16 = getelementptr inbounds i8, ptr %local_len, i64 8
  %17 = getelementptr inbounds i8, ptr %local_len, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = add i64 %18, 1
  store i64 %19, ptr %16, align 8
  br label %bb2

bb8:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::set_len_on_drop::SetLenOnDrop>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeNtNtNtCslNYArtu3iFV_5alloc3vec15set_len_on_drop12SetLenOnDropECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %local_len) #22
  br label %bb12

bb12:                                             ; preds = %bb8
  %20 = load i8, ptr %_20, align 1
  %21 = trunc nuw i8 %20 to i1
  br i1 %21, label %bb11, label %bb9

bb9:                                              ; preds = %bb11, %bb12
  %22 = load ptr, ptr %1, align 8
  %23 = getelementptr inbounds i8, ptr %1, i64 8
  %24 = load i32, ptr %23, align 8
  %25 = insertvalue { ptr, i32 } poison, ptr %22, 0
  %26 = insertvalue { ptr, i32 } %25, i32 %24, 1
  resume { ptr, i32 } %26

bb11:                                             ; preds = %bb12
  br label %bb9
}

; <alloc::raw_vec::RawVec<f64>>::grow_one
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #2 {
start:
  %_3 = alloca [16 x i8], align 8
  %self1 = load i64, ptr %self, align 8
; call <alloc::raw_vec::RawVecInner>::grow_amortized
  %0 = call { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %self1, i64 1, i64 8, i64 8) #18
  %1 = extractvalue { i64, i64 } %0, 0
  %2 = extractvalue { i64, i64 } %0, 1
  store i64 %1, ptr %_3, align 8
  %3 = getelementptr inbounds i8, ptr %_3, i64 8
  store i64 %2, ptr %3, align 8
  %4 = load i64, ptr %_3, align 8
  %5 = getelementptr inbounds i8, ptr %_3, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = icmp eq i64 %4, -9223372036854775807
  %_6 = select i1 %7, i64 0, i64 1
  %8 = trunc nuw i64 %_6 to i1
  br i1 %8, label %bb2, label %bb3

bb2:                                              ; preds = %start
  %err.0 = load i64, ptr %_3, align 8
  %9 = getelementptr inbounds i8, ptr %_3, i64 8
  %err.1 = load i64, ptr %9, align 8
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #21
  unreachable

bb3:                                              ; preds = %start
  ret void

bb4:                                              ; No predecessors!
  unreachable
}

; <alloc::raw_vec::RawVecInner>::finish_grow
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner11finish_growCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self, i64 %cap, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #3 {
start:
  %_9 = alloca [24 x i8], align 8
  %memory = alloca [16 x i8], align 8
  %self1 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %0 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %elem_layout.1, i64 %cap)
  %_33.0 = extractvalue { i64, i1 } %0, 0
  %_33.1 = extractvalue { i64, i1 } %0, 1
  br i1 %_33.1, label %bb12, label %bb14

bb14:                                             ; preds = %start
  %_40 = sub nuw i64 -9223372036854775808, %elem_layout.0
  %_38 = icmp ule i64 %_33.0, %_40
  br i1 %_38, label %bb15, label %bb16

bb12:                                             ; preds = %start
  br label %bb17

bb16:                                             ; preds = %bb14
  br label %bb17

bb15:                                             ; preds = %bb14
  %1 = getelementptr inbounds i8, ptr %self1, i64 8
  store i64 %elem_layout.0, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 %_33.0, ptr %2, align 8
  store i64 0, ptr %self1, align 8
  %3 = getelementptr inbounds i8, ptr %self1, i64 8
  %v.0 = load i64, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %v.1 = load i64, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 %v.0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %v.1, ptr %6, align 8
  store i64 0, ptr %_4, align 8
  %7 = getelementptr inbounds i8, ptr %_4, i64 8
  %new_layout.0 = load i64, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  %new_layout.1 = load i64, ptr %8, align 8
; call <alloc::raw_vec::RawVecInner>::current_memory
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14current_memoryCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_9, ptr align 8 %self, i64 %elem_layout.0, i64 %elem_layout.1) #19
  %9 = getelementptr inbounds i8, ptr %_9, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  %_10 = select i1 %11, i64 0, i64 1
  %12 = trunc nuw i64 %_10 to i1
  br i1 %12, label %bb3, label %bb5

bb17:                                             ; preds = %bb12, %bb16
  %13 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %14 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  %15 = getelementptr inbounds i8, ptr %self1, i64 8
  store i64 %13, ptr %15, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  store i64 %14, ptr %16, align 8
  store i64 1, ptr %self1, align 8
  %17 = getelementptr inbounds i8, ptr %self1, i64 8
  %e.0 = load i64, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  %e.1 = load i64, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 %e.0, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  store i64 %e.1, ptr %20, align 8
  store i64 1, ptr %_4, align 8
  %21 = getelementptr inbounds i8, ptr %_4, i64 8
  %residual.0 = load i64, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 8
  %residual.1 = load i64, ptr %22, align 8
  %23 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %residual.0, ptr %23, align 8
  %24 = getelementptr inbounds i8, ptr %23, i64 8
  store i64 %residual.1, ptr %24, align 8
  store i64 1, ptr %_0, align 8
  br label %bb11

bb3:                                              ; preds = %bb15
  %ptr = load ptr, ptr %_9, align 8
  %25 = getelementptr inbounds i8, ptr %_9, i64 8
  %old_layout.0 = load i64, ptr %25, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 8
  %old_layout.1 = load i64, ptr %26, align 8
  %cond = icmp eq i64 %old_layout.0, %new_layout.0
  br label %bb18

bb5:                                              ; preds = %bb15
  %_21 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::allocate
  %27 = call { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocateCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %_21, i64 %new_layout.0, i64 %new_layout.1) #19
  %28 = extractvalue { ptr, i64 } %27, 0
  %29 = extractvalue { ptr, i64 } %27, 1
  store ptr %28, ptr %memory, align 8
  %30 = getelementptr inbounds i8, ptr %memory, i64 8
  store i64 %29, ptr %30, align 8
  br label %bb7

bb18:                                             ; preds = %bb3
; call core::hint::assert_unchecked::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i1 zeroext %cond, ptr align 8 @alloc_8ecfa785f46459b5fa65b6e95b9b5622) #19
  br label %bb19

bb19:                                             ; preds = %bb18
  %_20 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::alloc::Allocator>::grow
  %31 = call { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator4growCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %_20, ptr %ptr, i64 %old_layout.0, i64 %old_layout.1, i64 %new_layout.0, i64 %new_layout.1) #19
  %32 = extractvalue { ptr, i64 } %31, 0
  %33 = extractvalue { ptr, i64 } %31, 1
  store ptr %32, ptr %memory, align 8
  %34 = getelementptr inbounds i8, ptr %memory, i64 8
  store i64 %33, ptr %34, align 8
  br label %bb7

bb7:                                              ; preds = %bb5, %bb19
  %35 = load ptr, ptr %memory, align 8
  %36 = getelementptr inbounds i8, ptr %memory, i64 8
  %37 = load i64, ptr %36, align 8
  %38 = ptrtoint ptr %35 to i64
  %39 = icmp eq i64 %38, 0
  %_22 = select i1 %39, i64 1, i64 0
  %40 = trunc nuw i64 %_22 to i1
  br i1 %40, label %bb8, label %bb9

bb8:                                              ; preds = %bb7
  %41 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %new_layout.0, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %41, i64 8
  store i64 %new_layout.1, ptr %42, align 8
  store i64 1, ptr %_0, align 8
  br label %bb10

bb9:                                              ; preds = %bb7
  %memory.0 = load ptr, ptr %memory, align 8
  %43 = getelementptr inbounds i8, ptr %memory, i64 8
  %memory.1 = load i64, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %memory.0, ptr %44, align 8
  %45 = getelementptr inbounds i8, ptr %44, i64 8
  store i64 %memory.1, ptr %45, align 8
  store i64 0, ptr %_0, align 8
  br label %bb10

bb10:                                             ; preds = %bb8, %bb9
  br label %bb11

bb11:                                             ; preds = %bb17, %bb10
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; <alloc::raw_vec::RawVecInner>::grow_amortized
; Function Attrs: nounwind nonlazybind uwtable
define internal { i64, i64 } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner14grow_amortizedCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %len, i64 %additional, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #1 {
start:
  %self3 = alloca [24 x i8], align 8
  %_19 = alloca [24 x i8], align 8
  %v1 = alloca [8 x i8], align 8
  %self2 = alloca [16 x i8], align 8
  %self1 = alloca [16 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = icmp eq i64 %elem_layout.1, 0
  br i1 %0, label %bb1, label %bb2

bb1:                                              ; preds = %start
  %1 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %2 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store i64 %1, ptr %_0, align 8
  %3 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %2, ptr %3, align 8
  br label %bb6

bb2:                                              ; preds = %start
  %_25.0 = add i64 %len, %additional
  %_25.1 = icmp ult i64 %_25.0, %len
  br i1 %_25.1, label %bb7, label %bb9

bb6:                                              ; preds = %bb5, %bb19, %bb1
  %4 = load i64, ptr %_0, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = insertvalue { i64, i64 } poison, i64 %4, 0
  %8 = insertvalue { i64, i64 } %7, i64 %6, 1
  ret { i64, i64 } %8

bb9:                                              ; preds = %bb2
  %_26 = add nuw i64 %len, %additional
  %9 = getelementptr inbounds i8, ptr %self2, i64 8
  store i64 %_26, ptr %9, align 8
  store i64 1, ptr %self2, align 8
  %10 = getelementptr inbounds i8, ptr %self2, i64 8
  %v = load i64, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %self1, i64 8
  store i64 %v, ptr %11, align 8
  store i64 -9223372036854775807, ptr %self1, align 8
  %12 = getelementptr inbounds i8, ptr %self1, i64 8
  %v4 = load i64, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %_7, i64 8
  store i64 %v4, ptr %13, align 8
  store i64 -9223372036854775807, ptr %_7, align 8
  %14 = getelementptr inbounds i8, ptr %_7, i64 8
  %required_cap = load i64, ptr %14, align 8
  %self5 = load i64, ptr %self, align 8
  %v16 = mul i64 %self5, 2
; call <usize as core::cmp::Ord>::max
  %cap = call i64 @_RNvYjNtNtCsgEmfK2I1SDS_4core3cmp3Ord3maxCsi0wgFuyA0BW_12rust_vectors(i64 %v16, i64 %required_cap) #19
  %15 = icmp eq i64 %elem_layout.1, 1
  br i1 %15, label %bb12, label %bb13

bb7:                                              ; preds = %bb2
  %16 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %17 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store i64 %16, ptr %self2, align 8
  %18 = getelementptr inbounds i8, ptr %self2, i64 8
  store i64 %17, ptr %18, align 8
  %19 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %20 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store i64 %19, ptr %self1, align 8
  %21 = getelementptr inbounds i8, ptr %self1, i64 8
  store i64 %20, ptr %21, align 8
  %e.08 = load i64, ptr %self1, align 8
  %22 = getelementptr inbounds i8, ptr %self1, i64 8
  %e.19 = load i64, ptr %22, align 8
  store i64 %e.08, ptr %_7, align 8
  %23 = getelementptr inbounds i8, ptr %_7, i64 8
  store i64 %e.19, ptr %23, align 8
  %residual.010 = load i64, ptr %_7, align 8
  %24 = getelementptr inbounds i8, ptr %_7, i64 8
  %residual.111 = load i64, ptr %24, align 8
  store i64 %residual.010, ptr %_0, align 8
  %25 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %residual.111, ptr %25, align 8
  br label %bb5

bb12:                                             ; preds = %bb9
  store i64 8, ptr %v1, align 8
  br label %bb11

bb13:                                             ; preds = %bb9
  %_36 = icmp ule i64 %elem_layout.1, 1024
  br i1 %_36, label %bb14, label %bb15

bb11:                                             ; preds = %bb16, %bb12
  %26 = load i64, ptr %v1, align 8
; call <usize as core::cmp::Ord>::max
  %cap7 = call i64 @_RNvYjNtNtCsgEmfK2I1SDS_4core3cmp3Ord3maxCsi0wgFuyA0BW_12rust_vectors(i64 %26, i64 %cap) #19
; call <alloc::raw_vec::RawVecInner>::finish_grow
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner11finish_growCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %self3, ptr align 8 %self, i64 %cap7, i64 %elem_layout.0, i64 %elem_layout.1) #18
  %_37 = load i64, ptr %self3, align 8
  %27 = trunc nuw i64 %_37 to i1
  br i1 %27, label %bb18, label %bb19

bb15:                                             ; preds = %bb13
  store i64 1, ptr %v1, align 8
  br label %bb16

bb14:                                             ; preds = %bb13
  store i64 4, ptr %v1, align 8
  br label %bb16

bb16:                                             ; preds = %bb14, %bb15
  br label %bb11

bb18:                                             ; preds = %bb11
  %28 = getelementptr inbounds i8, ptr %self3, i64 8
  %e.0 = load i64, ptr %28, align 8
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  %e.1 = load i64, ptr %29, align 8
  %30 = getelementptr inbounds i8, ptr %_19, i64 8
  store i64 %e.0, ptr %30, align 8
  %31 = getelementptr inbounds i8, ptr %30, i64 8
  store i64 %e.1, ptr %31, align 8
  store i64 1, ptr %_19, align 8
  %32 = getelementptr inbounds i8, ptr %_19, i64 8
  %residual.0 = load i64, ptr %32, align 8
  %33 = getelementptr inbounds i8, ptr %32, i64 8
  %residual.1 = load i64, ptr %33, align 8
  store i64 %residual.0, ptr %_0, align 8
  %34 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %residual.1, ptr %34, align 8
  br label %bb5

bb19:                                             ; preds = %bb11
  %35 = getelementptr inbounds i8, ptr %self3, i64 8
  %v.0 = load ptr, ptr %35, align 8
  %36 = getelementptr inbounds i8, ptr %35, i64 8
  %v.1 = load i64, ptr %36, align 8
  %37 = getelementptr inbounds i8, ptr %_19, i64 8
  store ptr %v.0, ptr %37, align 8
  %38 = getelementptr inbounds i8, ptr %37, i64 8
  store i64 %v.1, ptr %38, align 8
  store i64 0, ptr %_19, align 8
  %39 = getelementptr inbounds i8, ptr %_19, i64 8
  %ptr.0 = load ptr, ptr %39, align 8
  %40 = getelementptr inbounds i8, ptr %39, i64 8
  %ptr.1 = load i64, ptr %40, align 8
  %41 = getelementptr inbounds i8, ptr %self, i64 8
  store ptr %ptr.0, ptr %41, align 8
  store i64 %cap7, ptr %self, align 8
  %42 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.1, align 8
  %43 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.1, i64 8), align 8
  store i64 %42, ptr %_0, align 8
  %44 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %43, ptr %44, align 8
  br label %bb6

bb5:                                              ; preds = %bb7, %bb18
  br label %bb6

bb3:                                              ; No predecessors!
  unreachable
}

; <alloc::raw_vec::RawVecInner>::try_allocate_in
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, i64 %capacity, i1 zeroext %init, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %result = alloca [16 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %alloc = alloca [0 x i8], align 1
  %1 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %elem_layout.1, i64 %capacity)
  %_33.0 = extractvalue { i64, i1 } %1, 0
  %_33.1 = extractvalue { i64, i1 } %1, 1
  br i1 %_33.1, label %bb15, label %bb17

bb17:                                             ; preds = %start
  %_40 = sub nuw i64 -9223372036854775808, %elem_layout.0
  %_38 = icmp ule i64 %_33.0, %_40
  br i1 %_38, label %bb18, label %bb19

bb15:                                             ; preds = %start
  br label %bb20

bb19:                                             ; preds = %bb17
  br label %bb20

bb18:                                             ; preds = %bb17
  %2 = getelementptr inbounds i8, ptr %_5, i64 8
  store i64 %elem_layout.0, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %_33.0, ptr %3, align 8
  store i64 0, ptr %_5, align 8
  %4 = getelementptr inbounds i8, ptr %_5, i64 8
  %layout.0 = load i64, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %layout.1 = load i64, ptr %5, align 8
  %6 = icmp eq i64 %layout.1, 0
  br i1 %6, label %bb2, label %bb3

bb20:                                             ; preds = %bb15, %bb19
  %7 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %8 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %7, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 8
  store i64 %8, ptr %10, align 8
  store i64 1, ptr %_0, align 8
  br label %bb21

bb2:                                              ; preds = %bb18
  %_43 = inttoptr i64 %elem_layout.0 to ptr
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 0, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %_43, ptr %12, align 8
  store i64 0, ptr %_0, align 8
  br label %bb11

bb3:                                              ; preds = %bb18
  %_13 = zext i1 %init to i64
  %13 = trunc nuw i64 %_13 to i1
  br i1 %13, label %bb4, label %bb5

bb11:                                             ; preds = %bb21, %bb10, %bb2
  ret void

bb4:                                              ; preds = %bb3
; call <alloc::alloc::Global as core::alloc::Allocator>::allocate_zeroed
  %14 = call { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator15allocate_zeroedCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %alloc, i64 %layout.0, i64 %layout.1) #19
  %15 = extractvalue { ptr, i64 } %14, 0
  %16 = extractvalue { ptr, i64 } %14, 1
  store ptr %15, ptr %result, align 8
  %17 = getelementptr inbounds i8, ptr %result, i64 8
  store i64 %16, ptr %17, align 8
  br label %bb7

bb5:                                              ; preds = %bb3
; call <alloc::alloc::Global as core::alloc::Allocator>::allocate
  %18 = call { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocateCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %alloc, i64 %layout.0, i64 %layout.1) #19
  %19 = extractvalue { ptr, i64 } %18, 0
  %20 = extractvalue { ptr, i64 } %18, 1
  store ptr %19, ptr %result, align 8
  %21 = getelementptr inbounds i8, ptr %result, i64 8
  store i64 %20, ptr %21, align 8
  br label %bb6

bb6:                                              ; preds = %bb5
  br label %bb8

bb8:                                              ; preds = %bb7, %bb6
  %22 = load ptr, ptr %result, align 8
  %23 = getelementptr inbounds i8, ptr %result, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = ptrtoint ptr %22 to i64
  %26 = icmp eq i64 %25, 0
  %_16 = select i1 %26, i64 1, i64 0
  %27 = trunc nuw i64 %_16 to i1
  br i1 %27, label %bb9, label %bb10

bb7:                                              ; preds = %bb4
  br label %bb8

bb9:                                              ; preds = %bb8
  %28 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %layout.0, ptr %28, align 8
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  store i64 %layout.1, ptr %29, align 8
  store i64 1, ptr %_0, align 8
  br label %bb21

bb10:                                             ; preds = %bb8
  %ptr.0 = load ptr, ptr %result, align 8
  %30 = getelementptr inbounds i8, ptr %result, i64 8
  %ptr.1 = load i64, ptr %30, align 8
  %31 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %capacity, ptr %31, align 8
  %32 = getelementptr inbounds i8, ptr %31, i64 8
  store ptr %ptr.0, ptr %32, align 8
  store i64 0, ptr %_0, align 8
  br label %bb11

bb21:                                             ; preds = %bb20, %bb9
  br label %bb11

bb14:                                             ; No predecessors!
  br label %bb13

bb13:                                             ; preds = %bb14
  br label %bb12

bb12:                                             ; preds = %bb13
  %33 = load ptr, ptr %0, align 8
  %34 = getelementptr inbounds i8, ptr %0, i64 8
  %35 = load i32, ptr %34, align 8
  %36 = insertvalue { ptr, i32 } poison, ptr %33, 0
  %37 = insertvalue { ptr, i32 } %36, i32 %35, 1
  resume { ptr, i32 } %37

bb1:                                              ; No predecessors!
  unreachable
}

; <alloc::raw_vec::RawVecInner>::with_capacity_in
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %capacity, i64 %elem_layout.0, i64 %elem_layout.1) unnamed_addr #0 {
start:
  %self = alloca [8 x i8], align 8
  %_4 = alloca [24 x i8], align 8
; call <alloc::raw_vec::RawVecInner>::try_allocate_in
  call void @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner15try_allocate_inCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_4, i64 %capacity, i1 zeroext false, i64 %elem_layout.0, i64 %elem_layout.1) #18
  %_5 = load i64, ptr %_4, align 8
  %0 = trunc nuw i64 %_5 to i1
  br i1 %0, label %bb3, label %bb4

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_4, i64 8
  %err.0 = load i64, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  %err.1 = load i64, ptr %2, align 8
; call alloc::raw_vec::handle_error
  call void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64 %err.0, i64 %err.1) #21
  unreachable

bb4:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %_4, i64 8
  %this.0 = load i64, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %this.1 = load ptr, ptr %4, align 8
  %5 = icmp eq i64 %elem_layout.1, 0
  br i1 %5, label %bb6, label %bb7

bb6:                                              ; preds = %bb4
  store i64 -1, ptr %self, align 8
  br label %bb5

bb7:                                              ; preds = %bb4
  store i64 %this.0, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb7, %bb6
  %6 = load i64, ptr %self, align 8
  %_11 = sub i64 %6, 0
  %_7 = icmp ugt i64 %capacity, %_11
  %cond = xor i1 %_7, true
  br label %bb8

bb8:                                              ; preds = %bb5
; call core::hint::assert_unchecked::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i1 zeroext %cond, ptr align 8 @alloc_8a557fa53722333f4e14612354d66d02) #19
  br label %bb9

bb9:                                              ; preds = %bb8
  %7 = insertvalue { i64, ptr } poison, i64 %this.0, 0
  %8 = insertvalue { i64, ptr } %7, ptr %this.1, 1
  ret { i64, ptr } %8

bb2:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<alloc::vec::Vec<f64>>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<rust_vectors::Particle>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleE3newBQ_(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw %Particle, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<f64>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMs4_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_4IterdE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1
  store ptr %_6, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %0 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %_0.1, 1
  ret { ptr, ptr } %1

bb1:                                              ; No predecessors!
  unreachable
}

; <core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<usize>]>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @_RNvMs6_NtNtNtCsgEmfK2I1SDS_4core5array4iter10iter_innerINtB5_15PolymorphicIterSINtNtNtBb_3mem12maybe_uninit11MaybeUninitjEE4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %f = alloca [16 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self.0, i64 8
  %_9 = load i64, ptr %0, align 8
  %_10 = load i64, ptr %self.0, align 8
  %_6 = sub nuw i64 %_9, %_10
  %_5 = icmp ugt i64 %_6, 0
  br i1 %_5, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %1 = load i64, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %2 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store i64 %1, ptr %self, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %2, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %self.0, i64 16
  store ptr %4, ptr %_4, align 8
  %5 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 %self.1, ptr %5, align 8
  %6 = load ptr, ptr %_4, align 8
  %7 = getelementptr inbounds i8, ptr %_4, i64 8
  %8 = load i64, ptr %7, align 8
  store ptr %6, ptr %f, align 8
  %9 = getelementptr inbounds i8, ptr %f, i64 8
  store i64 %8, ptr %9, align 8
  store i64 0, ptr %_0, align 8
  br label %bb5

bb1:                                              ; preds = %start
  %value = load i64, ptr %self.0, align 8
  br label %bb3

bb5:                                              ; preds = %bb8, %bb2
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = insertvalue { i64, i64 } poison, i64 %10, 0
  %14 = insertvalue { i64, i64 } %13, i64 %12, 1
  ret { i64, i64 } %14

bb3:                                              ; preds = %bb1
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %value, i64 1, ptr align 8 @alloc_ce80e79f3c9060ea066a507aad0cbb89) #19
  br label %bb4

bb4:                                              ; preds = %bb3
  %_11 = add nuw i64 %value, 1
  store i64 %_11, ptr %self.0, align 8
  %15 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %value, ptr %15, align 8
  store i64 1, ptr %self, align 8
  %16 = getelementptr inbounds i8, ptr %self.0, i64 16
  store ptr %16, ptr %_4, align 8
  %17 = getelementptr inbounds i8, ptr %_4, i64 8
  store i64 %self.1, ptr %17, align 8
  %18 = load ptr, ptr %_4, align 8
  %19 = getelementptr inbounds i8, ptr %_4, i64 8
  %20 = load i64, ptr %19, align 8
  store ptr %18, ptr %f, align 8
  %21 = getelementptr inbounds i8, ptr %f, i64 8
  store i64 %20, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %self, i64 8
  %x = load i64, ptr %22, align 8
  %_23.0 = load ptr, ptr %_4, align 8
  %23 = getelementptr inbounds i8, ptr %_4, i64 8
  %_23.1 = load i64, ptr %23, align 8
  %self.01 = load ptr, ptr %_4, align 8
  %24 = getelementptr inbounds i8, ptr %_4, i64 8
  %self.12 = load i64, ptr %24, align 8
  br label %bb6

bb6:                                              ; preds = %bb4
  %25 = load ptr, ptr %_4, align 8
  %26 = getelementptr inbounds i8, ptr %_4, i64 8
  %_18 = load i64, ptr %26, align 8
; call <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
  call void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %x, i64 %_18, ptr align 8 @alloc_b9585347369fbb186c3ccfb6c2caba79) #19
  br label %bb8

bb8:                                              ; preds = %bb6
  %27 = load ptr, ptr %_4, align 8
  %28 = getelementptr inbounds i8, ptr %_4, i64 8
  %_20 = load i64, ptr %28, align 8
  %_19 = icmp ult i64 %x, %_20
  %29 = load ptr, ptr %_4, align 8
  %30 = getelementptr inbounds i8, ptr %_4, i64 8
  %31 = load i64, ptr %30, align 8
  %self3 = getelementptr inbounds nuw i64, ptr %29, i64 %x
  %_14 = load i64, ptr %self3, align 8
  %32 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %_14, ptr %32, align 8
  store i64 1, ptr %_0, align 8
  br label %bb5
}

; <alloc::vec::Vec<f64>>::push
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE4pushCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, double %value) unnamed_addr #0 {
start:
; call <alloc::vec::Vec<f64>>::push_mut
  %_3 = call align 8 ptr @_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, double %value) #19
  ret void
}

; <alloc::vec::Vec<f64>>::push_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE8push_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, double %value) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  br label %bb9

bb9:                                              ; preds = %start
  %self1 = load i64, ptr %self, align 8
  store i64 %self1, ptr %_5, align 8
  br label %bb7

bb7:                                              ; preds = %bb9
  %2 = load i64, ptr %_5, align 8
  %_4 = icmp eq i64 %len, %2
  br i1 %_4, label %bb1, label %bb3

bb3:                                              ; preds = %bb7
  br label %bb4

bb1:                                              ; preds = %bb7
; call <alloc::raw_vec::RawVec<f64>>::grow_one
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #17
  br label %bb2

bb4:                                              ; preds = %bb2, %bb3
  %3 = getelementptr inbounds i8, ptr %self, i64 8
  %_14 = load ptr, ptr %3, align 8
  %end = getelementptr inbounds nuw double, ptr %_14, i64 %len
  store double %value, ptr %end, align 8
  %4 = getelementptr inbounds i8, ptr %self, i64 16
  %5 = add i64 %len, 1
  store i64 %5, ptr %4, align 8
  ret ptr %end

bb2:                                              ; preds = %bb1
  br label %bb4

bb6:                                              ; No predecessors!
  %6 = load ptr, ptr %0, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = insertvalue { ptr, i32 } poison, ptr %6, 0
  %10 = insertvalue { ptr, i32 } %9, i32 %8, 1
  resume { ptr, i32 } %10

bb8:                                              ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<alloc::vec::Vec<f64>>>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecIBv_dEE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %additional) unnamed_addr #1 {
start:
  %self1 = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8
  br label %bb5

bb5:                                              ; preds = %start
  %self2 = load i64, ptr %self, align 8
  store i64 %self2, ptr %self1, align 8
  br label %bb3

bb4:                                              ; No predecessors!
  store i64 -1, ptr %self1, align 8
  br label %bb3

bb3:                                              ; preds = %bb5, %bb4
  %1 = load i64, ptr %self1, align 8
  %_9 = sub i64 %1, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %bb1, %bb3
  ret void

bb1:                                              ; preds = %bb3
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %len, i64 %additional, i64 8, i64 24) #18
  br label %bb2
}

; <alloc::vec::Vec<rust_vectors::Particle>>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE7reserveBG_(ptr align 8 %self, i64 %additional) unnamed_addr #1 {
start:
  %self1 = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8
  br label %bb5

bb5:                                              ; preds = %start
  %self2 = load i64, ptr %self, align 8
  store i64 %self2, ptr %self1, align 8
  br label %bb3

bb4:                                              ; No predecessors!
  store i64 -1, ptr %self1, align 8
  br label %bb3

bb3:                                              ; preds = %bb5, %bb4
  %1 = load i64, ptr %self1, align 8
  %_9 = sub i64 %1, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %bb1, %bb3
  ret void

bb1:                                              ; preds = %bb3
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %len, i64 %additional, i64 8, i64 24) #18
  br label %bb2
}

; <alloc::vec::Vec<f64>>::insert_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index, double %element, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %1 = alloca [16 x i8], align 8
  %_30 = alloca [8 x i8], align 8
  %_28 = alloca [1 x i8], align 1
  %_8 = alloca [8 x i8], align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %2, align 8
  %_21 = icmp ule i64 %len, 1152921504606846975
  %_5 = icmp ugt i64 %index, %len
  br i1 %_5, label %bb1, label %bb2

bb2:                                              ; preds = %start
  br label %bb13

bb1:                                              ; preds = %start
; call <alloc::vec::Vec<_, _>>::insert_mut::assert_failed
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE10insert_mut13assert_failed(i64 %index, i64 %len, ptr align 8 %0) #20
  unreachable

bb13:                                             ; preds = %bb2
  %self1 = load i64, ptr %self, align 8
  store i64 %self1, ptr %_8, align 8
  br label %bb11

bb11:                                             ; preds = %bb13
  %3 = load i64, ptr %_8, align 8
  %_7 = icmp eq i64 %len, %3
  br i1 %_7, label %bb3, label %bb5

bb5:                                              ; preds = %bb11
  br label %bb6

bb3:                                              ; preds = %bb11
; call <alloc::raw_vec::RawVec<f64>>::grow_one
  call void @_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdE8grow_oneCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #17
  br label %bb4

bb6:                                              ; preds = %bb4, %bb5
  %4 = getelementptr inbounds i8, ptr %self, i64 8
  %_24 = load ptr, ptr %4, align 8
  %p = getelementptr inbounds nuw double, ptr %_24, i64 %index
  %_14 = icmp ult i64 %index, %len
  br i1 %_14, label %bb7, label %bb8

bb4:                                              ; preds = %bb3
  br label %bb6

bb8:                                              ; preds = %bb20, %bb6
  store double %element, ptr %p, align 8
  %new_len = add i64 %len, 1
  br label %bb21

bb7:                                              ; preds = %bb6
  %dst = getelementptr inbounds nuw double, ptr %p, i64 1
  %count = sub i64 %len, %index
  br label %bb15

bb15:                                             ; preds = %bb7
  br label %bb17

bb17:                                             ; preds = %bb15
  %5 = icmp eq i64 %count, 0
  %6 = zext i1 %5 to i8
  store i8 %6, ptr %_28, align 1
  br label %bb18

bb18:                                             ; preds = %bb17
  %7 = load i8, ptr %_28, align 1
  %8 = trunc nuw i8 %7 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %p, ptr %dst, i64 8, i1 zeroext %8, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb20

bb20:                                             ; preds = %bb18
  %9 = mul i64 8, %count
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %dst, ptr align 8 %p, i64 %9, i1 false)
  br label %bb8

bb21:                                             ; preds = %bb8
  br label %bb26

bb26:                                             ; preds = %bb21
  %self2 = load i64, ptr %self, align 8
  store i64 %self2, ptr %_30, align 8
  br label %bb24

bb24:                                             ; preds = %bb26
  %10 = load i64, ptr %_30, align 8
; call <alloc::vec::Vec<_, _>>::set_len::precondition_check
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE7set_len18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %new_len, i64 %10, ptr align 8 @alloc_490992312822afe82cb6f17d9c546139) #19
  br label %bb23

bb23:                                             ; preds = %bb24
  %11 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 %new_len, ptr %11, align 8
  ret ptr %p

bb10:                                             ; No predecessors!
  %12 = load ptr, ptr %1, align 8
  %13 = getelementptr inbounds i8, ptr %1, i64 8
  %14 = load i32, ptr %13, align 8
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1
  resume { ptr, i32 } %16

bb12:                                             ; No predecessors!
  unreachable

bb16:                                             ; No predecessors!
  unreachable

bb25:                                             ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<f64>>::try_remove
; Function Attrs: nounwind nonlazybind uwtable
define internal { i64, double } @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10try_removeCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index) unnamed_addr #1 {
start:
  %_22 = alloca [8 x i8], align 8
  %_20 = alloca [1 x i8], align 1
  %_0 = alloca [16 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8
  %_15 = icmp ule i64 %len, 1152921504606846975
  %_4 = icmp uge i64 %index, %len
  br i1 %_4, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_16 = load ptr, ptr %1, align 8
  %ptr = getelementptr inbounds nuw double, ptr %_16, i64 %index
  %ret = load double, ptr %ptr, align 8
  %_11 = getelementptr inbounds nuw double, ptr %ptr, i64 1
  %_13 = sub i64 %len, %index
  %count = sub i64 %_13, 1
  br label %bb5

bb1:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb3

bb5:                                              ; preds = %bb2
  br label %bb7

bb7:                                              ; preds = %bb5
  %2 = icmp eq i64 %count, 0
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %_20, align 1
  br label %bb8

bb8:                                              ; preds = %bb7
  %4 = load i8, ptr %_20, align 1
  %5 = trunc nuw i8 %4 to i1
; call core::ptr::copy::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_11, ptr %ptr, i64 8, i1 zeroext %5, ptr align 8 @alloc_53b1b0291ea51cd7399ceb8c4189456a) #19
  br label %bb10

bb10:                                             ; preds = %bb8
  %6 = mul i64 8, %count
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %ptr, ptr align 8 %_11, i64 %6, i1 false)
  %new_len = sub i64 %len, 1
  br label %bb11

bb11:                                             ; preds = %bb10
  br label %bb16

bb16:                                             ; preds = %bb11
  %self1 = load i64, ptr %self, align 8
  store i64 %self1, ptr %_22, align 8
  br label %bb14

bb14:                                             ; preds = %bb16
  %7 = load i64, ptr %_22, align 8
; call <alloc::vec::Vec<_, _>>::set_len::precondition_check
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE7set_len18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %new_len, i64 %7, ptr align 8 @alloc_490992312822afe82cb6f17d9c546139) #19
  br label %bb13

bb13:                                             ; preds = %bb14
  %8 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 %new_len, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store double %ret, ptr %9, align 8
  store i64 1, ptr %_0, align 8
  br label %bb3

bb3:                                              ; preds = %bb1, %bb13
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load double, ptr %11, align 8
  %13 = insertvalue { i64, double } poison, i64 %10, 0
  %14 = insertvalue { i64, double } %13, double %12, 1
  ret { i64, double } %14

bb6:                                              ; No predecessors!
  unreachable

bb15:                                             ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<f64>>::insert
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6insertCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index, double %element, ptr align 8 %0) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64>>::insert_mut
  %_4 = call align 8 ptr @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10insert_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index, double %element, ptr align 8 %0) #19
  ret void
}

; <alloc::vec::Vec<f64>>::remove
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #1 {
start:
  %_3 = alloca [16 x i8], align 8
; call <alloc::vec::Vec<f64>>::try_remove
  %1 = call { i64, double } @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE10try_removeCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index) #18
  %2 = extractvalue { i64, double } %1, 0
  %3 = extractvalue { i64, double } %1, 1
  store i64 %2, ptr %_3, align 8
  %4 = getelementptr inbounds i8, ptr %_3, i64 8
  store double %3, ptr %4, align 8
  %_4 = load i64, ptr %_3, align 8
  %5 = getelementptr inbounds i8, ptr %_3, i64 8
  %6 = load double, ptr %5, align 8
  %7 = trunc nuw i64 %_4 to i1
  br i1 %7, label %bb4, label %bb3

bb4:                                              ; preds = %start
  %8 = getelementptr inbounds i8, ptr %_3, i64 8
  %elem = load double, ptr %8, align 8
  ret double %elem

bb3:                                              ; preds = %start
  %9 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %9, align 8
  %_7 = icmp ule i64 %_6, 1152921504606846975
; call <alloc::vec::Vec<_, _>>::remove::assert_failed
  call void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64 %index, i64 %_6, ptr align 8 %0) #20
  unreachable

bb2:                                              ; No predecessors!
  unreachable
}

; <alloc::vec::Vec<f64>>::reserve
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE7reserveCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %additional) unnamed_addr #1 {
start:
  %self1 = alloca [8 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %0, align 8
  br label %bb5

bb5:                                              ; preds = %start
  %self2 = load i64, ptr %self, align 8
  store i64 %self2, ptr %self1, align 8
  br label %bb3

bb4:                                              ; No predecessors!
  store i64 -1, ptr %self1, align 8
  br label %bb3

bb3:                                              ; preds = %bb5, %bb4
  %1 = load i64, ptr %self1, align 8
  %_9 = sub i64 %1, %len
  %_7 = icmp ugt i64 %additional, %_9
  br i1 %_7, label %bb1, label %bb2

bb2:                                              ; preds = %bb1, %bb3
  ret void

bb1:                                              ; preds = %bb3
; call <alloc::raw_vec::RawVecInner<_>>::reserve::do_reserve_and_handle::<alloc::alloc::Global>
  call void @_RINvNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecINtB8_11RawVecInnerpE7reserve21do_reserve_and_handleNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %len, i64 %additional, i64 8, i64 8) #18
  br label %bb2
}

; <alloc::vec::Vec<f64>>::truncate
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE8truncateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %len) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %0, align 8
  %_3 = icmp ugt i64 %len, %_4
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %1, align 8
  %remaining_len = sub i64 %_6, %len
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %_11 = load ptr, ptr %2, align 8
  %data = getelementptr inbounds nuw double, ptr %_11, i64 %len
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 %len, ptr %3, align 8
  br label %bb3

bb1:                                              ; preds = %start
  br label %bb3

bb3:                                              ; preds = %bb1, %bb2
  ret void
}

; <core::slice::iter::IterMut<alloc::vec::Vec<f64>>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %slice.0, i64 %slice.1
  store ptr %0, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %1 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<rust_vectors::Particle>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleE3newBT_(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds nuw %Particle, ptr %slice.0, i64 %slice.1
  store ptr %0, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %1 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<f64>>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvMsa_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7IterMutdE3newCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #0 {
start:
  %end_or_len = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1
  store ptr %0, ptr %end_or_len, align 8
  br label %bb3

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8
  %1 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1
  ret { ptr, ptr } %2

bb1:                                              ; No predecessors!
  unreachable
}

; core::intrinsics::cold_path
; Function Attrs: cold nounwind nonlazybind uwtable
define internal void @_RNvNtCsgEmfK2I1SDS_4core10intrinsics9cold_pathCsi0wgFuyA0BW_12rust_vectors() unnamed_addr #3 {
start:
  ret void
}

; core::ptr::swap_nonoverlapping_bytes
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytesCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %bytes) unnamed_addr #0 {
start:
  %_13 = alloca [8 x i8], align 8
  %_7 = alloca [8 x i8], align 8
  %chunks = udiv i64 %bytes, 8
  %tail = urem i64 %bytes, 8
  store i64 %chunks, ptr %_7, align 8
  %0 = load i64, ptr %_7, align 8
  %1 = icmp eq i64 %0, 0
  %_8 = select i1 %1, i64 0, i64 1
  %2 = trunc nuw i64 %_8 to i1
  br i1 %2, label %bb1, label %bb3

bb1:                                              ; preds = %start
  %chunks1 = load i64, ptr %_7, align 8
; call core::ptr::swap_nonoverlapping_bytes::swap_nonoverlapping_chunks::<8>
  call void @_RINvNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunksKj8_ECsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %chunks1) #18
  br label %bb4

bb3:                                              ; preds = %start
  br label %bb4

bb4:                                              ; preds = %bb3, %bb1
  store i64 %tail, ptr %_13, align 8
  %3 = load i64, ptr %_13, align 8
  %4 = icmp eq i64 %3, 0
  %_14 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_14 to i1
  br i1 %5, label %bb5, label %bb7

bb5:                                              ; preds = %bb4
  %tail2 = load i64, ptr %_13, align 8
  %delta = mul i64 %chunks, 8
  %_18 = getelementptr inbounds nuw i8, ptr %x, i64 %delta
  %_19 = getelementptr inbounds nuw i8, ptr %y, i64 %delta
; call core::ptr::swap_nonoverlapping_bytes::swap_nonoverlapping_short
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_shortCsi0wgFuyA0BW_12rust_vectors(ptr %_18, ptr %_19, i64 %tail2) #19
  br label %bb8

bb7:                                              ; preds = %bb4
  br label %bb8

bb8:                                              ; preds = %bb7, %bb5
  ret void

bb9:                                              ; No predecessors!
  unreachable
}

; <[_]>::swap_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMNtCsgEmfK2I1SDS_4core5sliceSp14swap_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %len, i64 %a, i64 %b, ptr align 8 %0) unnamed_addr #0 {
start:
  %_4 = icmp ult i64 %a, %len
  br i1 %_4, label %bb1, label %bb3

bb3:                                              ; preds = %bb1, %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_111374654bf6d257ff5ed1ae570a570d, ptr inttoptr (i64 437 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
  %_5 = icmp ult i64 %b, %len
  br i1 %_5, label %bb2, label %bb3

bb2:                                              ; preds = %bb1
  ret void
}

; <[_]>::split_at_mut_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMNtCsgEmfK2I1SDS_4core5sliceSp22split_at_mut_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %mid, i64 %len, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp ule i64 %mid, %len
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_6b0b11c9e93314b588b613b55005cf18, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; <core::ptr::alignment::Alignment>::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9alignmentNtB4_9Alignment13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %align, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = alloca [4 x i8], align 4
  %2 = call i64 @llvm.ctpop.i64(i64 %align)
  %3 = trunc i64 %2 to i32
  store i32 %3, ptr %1, align 4
  %_5 = load i32, ptr %1, align 4
  %4 = icmp eq i32 %_5, 1
  br i1 %4, label %bb1, label %bb2

bb1:                                              ; preds = %start
  ret void

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_0625062a5eee489a7813ee965a38d15a, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable
}

; <*const _>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp uge ptr %this, %origin
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; <core::alloc::layout::Layout>::from_size_align_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMNtNtCsgEmfK2I1SDS_4core5alloc6layoutNtB4_6Layout25from_size_align_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %size, i64 %align, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = alloca [4 x i8], align 4
  %2 = call i64 @llvm.ctpop.i64(i64 %align)
  %3 = trunc i64 %2 to i32
  store i32 %3, ptr %1, align 4
  %_8 = load i32, ptr %1, align 4
  %4 = icmp eq i32 %_8, 1
  br i1 %4, label %bb3, label %bb4

bb3:                                              ; preds = %start
  br label %bb6

bb4:                                              ; preds = %start
  br label %bb2

bb6:                                              ; preds = %bb3
; call <core::ptr::alignment::Alignment>::new_unchecked::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9alignmentNtB4_9Alignment13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %align, ptr align 8 @alloc_b9581b67743ce9c931bf1bcdf63697bf) #19
  br label %bb7

bb7:                                              ; preds = %bb6
  %_10 = sub nuw i64 -9223372036854775808, %align
  %_3 = icmp ule i64 %size, %_10
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %bb4, %bb7
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_1be5ea12ba708d9a11b6e93a7d387a75, ptr inttoptr (i64 563 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %bb7
  ret void
}

; <core::ptr::non_null::NonNull<_>>::new_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMs1_NtNtCsgEmfK2I1SDS_4core3ptr8non_nullINtB7_7NonNullpE13new_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %ptr, ptr align 8 %0) unnamed_addr #0 {
start:
  %_5 = ptrtoint ptr %ptr to i64
  %1 = icmp eq i64 %_5, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_560a59ed819b9d9a5841f6e731c4c8e5, ptr inttoptr (i64 421 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; <usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable
}

; <usize>::unchecked_mul::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_mul18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %lhs, i64 %rhs)
  %_7.0 = extractvalue { i64, i1 } %1, 0
  %_7.1 = extractvalue { i64, i1 } %1, 1
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_db07ae5a9ce650d9b7cc970d048e6f0c, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable
}

; <usize>::unchecked_sub::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_sub18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #0 {
start:
  %_7.0 = sub i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %lhs, %rhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_846c8306b730cf00804b037ffdb61170, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable
}

; <alloc::vec::Vec<_, _>>::set_len::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE7set_len18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %new_len, i64 %capacity, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp ule i64 %new_len, %capacity
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_57d70e9d94c65ecfc15225d29a5ed72b, ptr inttoptr (i64 397 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; core::ptr::write_bytes::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr11write_bytes18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %addr, i64 %align, i1 zeroext %zero_size, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call <*const ()>::is_aligned_to
  %_8 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %addr, i64 %align) #19
  br i1 %_8, label %bb3, label %bb4

bb4:                                              ; preds = %start
  br label %bb2

bb3:                                              ; preds = %start
  br i1 %zero_size, label %bb5, label %bb6

bb2:                                              ; preds = %bb6, %bb4
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_dd79dfae92e8fdc23813c4c7a1b7cf72, ptr inttoptr (i64 457 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb6:                                              ; preds = %bb3
  %_10 = ptrtoint ptr %addr to i64
  %_9 = icmp eq i64 %_10, 0
  %_4 = xor i1 %_9, true
  br i1 %_4, label %bb1, label %bb2

bb5:                                              ; preds = %bb3
  br label %bb1

bb1:                                              ; preds = %bb5, %bb6
  ret void
}

; core::ptr::copy_nonoverlapping::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %src, ptr %dst, i64 %size, i64 %align, i64 %count, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %zero_size = alloca [1 x i8], align 1
  %1 = icmp eq i64 %count, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i8 1, ptr %zero_size, align 1
  br label %bb3

bb2:                                              ; preds = %start
  %2 = icmp eq i64 %size, 0
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %zero_size, align 1
  br label %bb3

bb3:                                              ; preds = %bb2, %bb1
  %4 = load i8, ptr %zero_size, align 1
  %is_zst = trunc nuw i8 %4 to i1
; call <*const ()>::is_aligned_to
  %_15 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %src, i64 %align) #19
  br i1 %_15, label %bb11, label %bb12

bb12:                                             ; preds = %bb3
  br label %bb7

bb11:                                             ; preds = %bb3
  br i1 %is_zst, label %bb13, label %bb14

bb7:                                              ; preds = %bb14, %bb12
  br label %bb8

bb14:                                             ; preds = %bb11
  %_17 = ptrtoint ptr %src to i64
  %_16 = icmp eq i64 %_17, 0
  %_8 = xor i1 %_16, true
  br i1 %_8, label %bb4, label %bb7

bb13:                                             ; preds = %bb11
  br label %bb4

bb4:                                              ; preds = %bb13, %bb14
; call <*const ()>::is_aligned_to
  %_18 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %dst, i64 %align) #19
  br i1 %_18, label %bb16, label %bb17

bb8:                                              ; preds = %bb6, %bb7
  br label %bb9

bb17:                                             ; preds = %bb4
  br label %bb6

bb16:                                             ; preds = %bb4
  %5 = load i8, ptr %zero_size, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb18, label %bb19

bb6:                                              ; preds = %bb19, %bb17
  br label %bb8

bb19:                                             ; preds = %bb16
  %_20 = ptrtoint ptr %dst to i64
  %_19 = icmp eq i64 %_20, 0
  %_10 = xor i1 %_19, true
  br i1 %_10, label %bb5, label %bb6

bb18:                                             ; preds = %bb16
  br label %bb5

bb5:                                              ; preds = %bb18, %bb19
; call core::ub_checks::maybe_is_nonoverlapping::runtime
  %_6 = call zeroext i1 @_RNvNvNtCsgEmfK2I1SDS_4core9ub_checks23maybe_is_nonoverlapping7runtimeCsi0wgFuyA0BW_12rust_vectors(ptr %src, ptr %dst, i64 %size, i64 %count) #19
  br i1 %_6, label %bb10, label %bb9

bb9:                                              ; preds = %bb5, %bb8
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_bd3468a7b96187f70c1ce98a3e7a63bf, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb10:                                             ; preds = %bb5
  ret void
}

; core::ptr::swap_nonoverlapping::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19swap_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %size, i64 %align, i64 %count, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %zero_size = alloca [1 x i8], align 1
  %1 = icmp eq i64 %size, 0
  br i1 %1, label %bb1, label %bb2

bb1:                                              ; preds = %start
  store i8 1, ptr %zero_size, align 1
  br label %bb3

bb2:                                              ; preds = %start
  %2 = icmp eq i64 %count, 0
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %zero_size, align 1
  br label %bb3

bb3:                                              ; preds = %bb2, %bb1
  %4 = load i8, ptr %zero_size, align 1
  %is_zst = trunc nuw i8 %4 to i1
; call <*const ()>::is_aligned_to
  %_16 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %x, i64 %align) #19
  br i1 %_16, label %bb11, label %bb12

bb12:                                             ; preds = %bb3
  br label %bb7

bb11:                                             ; preds = %bb3
  br i1 %is_zst, label %bb13, label %bb14

bb7:                                              ; preds = %bb14, %bb12
  br label %bb8

bb14:                                             ; preds = %bb11
  %_18 = ptrtoint ptr %x to i64
  %_17 = icmp eq i64 %_18, 0
  %_8 = xor i1 %_17, true
  br i1 %_8, label %bb4, label %bb7

bb13:                                             ; preds = %bb11
  br label %bb4

bb4:                                              ; preds = %bb13, %bb14
; call <*const ()>::is_aligned_to
  %_19 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %y, i64 %align) #19
  br i1 %_19, label %bb16, label %bb17

bb8:                                              ; preds = %bb6, %bb7
  br label %bb9

bb17:                                             ; preds = %bb4
  br label %bb6

bb16:                                             ; preds = %bb4
  %5 = load i8, ptr %zero_size, align 1
  %6 = trunc nuw i8 %5 to i1
  br i1 %6, label %bb18, label %bb19

bb6:                                              ; preds = %bb19, %bb17
  br label %bb8

bb19:                                             ; preds = %bb16
  %_21 = ptrtoint ptr %y to i64
  %_20 = icmp eq i64 %_21, 0
  %_11 = xor i1 %_20, true
  br i1 %_11, label %bb5, label %bb6

bb18:                                             ; preds = %bb16
  br label %bb5

bb5:                                              ; preds = %bb18, %bb19
; call core::ub_checks::maybe_is_nonoverlapping::runtime
  %_6 = call zeroext i1 @_RNvNvNtCsgEmfK2I1SDS_4core9ub_checks23maybe_is_nonoverlapping7runtimeCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %size, i64 %count) #19
  br i1 %_6, label %bb10, label %bb9

bb9:                                              ; preds = %bb5, %bb8
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_2875d9f120b8cc0de1c30c014c7b6715, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb10:                                             ; preds = %bb5
  ret void
}

; core::ptr::swap_nonoverlapping_bytes::swap_nonoverlapping_short
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr25swap_nonoverlapping_bytes25swap_nonoverlapping_shortCsi0wgFuyA0BW_12rust_vectors(ptr %x, ptr %y, i64 %bytes) unnamed_addr #0 {
start:
  %i = alloca [8 x i8], align 8
  store i64 0, ptr %i, align 8
  %_6 = and i64 %bytes, 4
  %0 = icmp eq i64 %_6, 0
  br i1 %0, label %bb3, label %bb1

bb3:                                              ; preds = %start
  br label %bb4

bb1:                                              ; preds = %start
  %count = load i64, ptr %i, align 8
  %self = getelementptr inbounds nuw i8, ptr %x, i64 %count
  %count1 = load i64, ptr %i, align 8
  %self2 = getelementptr inbounds nuw i8, ptr %y, i64 %count1
; call core::ptr::swap_chunk::<4>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj4_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, ptr align 1 %self2) #19
  %1 = load i64, ptr %i, align 8
  %2 = or i64 %1, 4
  store i64 %2, ptr %i, align 8
  br label %bb4

bb4:                                              ; preds = %bb1, %bb3
  %_16 = and i64 %bytes, 2
  %3 = icmp eq i64 %_16, 0
  br i1 %3, label %bb7, label %bb5

bb7:                                              ; preds = %bb4
  br label %bb8

bb5:                                              ; preds = %bb4
  %count3 = load i64, ptr %i, align 8
  %self4 = getelementptr inbounds nuw i8, ptr %x, i64 %count3
  %count5 = load i64, ptr %i, align 8
  %self6 = getelementptr inbounds nuw i8, ptr %y, i64 %count5
; call core::ptr::swap_chunk::<2>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj2_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self4, ptr align 1 %self6) #19
  %4 = load i64, ptr %i, align 8
  %5 = or i64 %4, 2
  store i64 %5, ptr %i, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %_26 = and i64 %bytes, 1
  %6 = icmp eq i64 %_26, 0
  br i1 %6, label %bb11, label %bb9

bb11:                                             ; preds = %bb8
  br label %bb12

bb9:                                              ; preds = %bb8
  %count7 = load i64, ptr %i, align 8
  %self8 = getelementptr inbounds nuw i8, ptr %x, i64 %count7
  %count9 = load i64, ptr %i, align 8
  %self10 = getelementptr inbounds nuw i8, ptr %y, i64 %count9
; call core::ptr::swap_chunk::<1>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr10swap_chunkKj1_ECsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self8, ptr align 1 %self10) #19
  %7 = load i64, ptr %i, align 8
  %8 = or i64 %7, 1
  store i64 %8, ptr %i, align 8
  br label %bb12

bb12:                                             ; preds = %bb9, %bb11
  ret void
}

; core::ptr::copy::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr4copy18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %src, ptr %dst, i64 %align, i1 zeroext %zero_size, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_15 = alloca [1 x i8], align 1
  %align1 = alloca [8 x i8], align 8
  %ptr = alloca [8 x i8], align 8
; call <*const ()>::is_aligned_to
  %_12 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %src, i64 %align) #19
  br i1 %_12, label %bb5, label %bb6

bb6:                                              ; preds = %start
  br label %bb3

bb5:                                              ; preds = %start
  br i1 %zero_size, label %bb7, label %bb8

bb3:                                              ; preds = %bb8, %bb6
  br label %bb4

bb8:                                              ; preds = %bb5
  %_14 = ptrtoint ptr %src to i64
  %_13 = icmp eq i64 %_14, 0
  %_5 = xor i1 %_13, true
  br i1 %_5, label %bb14, label %bb3

bb7:                                              ; preds = %bb5
  store ptr %dst, ptr %ptr, align 8
  store i64 %align, ptr %align1, align 8
  %1 = load ptr, ptr %ptr, align 8
; call <*const ()>::is_aligned_to
  %2 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %1, i64 %align) #19
  %3 = zext i1 %2 to i8
  store i8 %3, ptr %_15, align 1
  %4 = load i8, ptr %_15, align 1
  %5 = trunc nuw i8 %4 to i1
  br i1 %5, label %bb11, label %bb10

bb14:                                             ; preds = %bb8
  store ptr %dst, ptr %ptr, align 8
  store i64 %align, ptr %align1, align 8
  %6 = load ptr, ptr %ptr, align 8
; call <*const ()>::is_aligned_to
  %7 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %6, i64 %align) #19
  %8 = zext i1 %7 to i8
  store i8 %8, ptr %_15, align 1
  %9 = load i8, ptr %_15, align 1
  %10 = trunc nuw i8 %9 to i1
  br i1 %10, label %bb12, label %bb10

bb4:                                              ; preds = %bb2, %bb3
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_5ee6cd0de5bab89c84438a39fb5fb08c, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb10:                                             ; preds = %bb7, %bb14
  br label %bb2

bb12:                                             ; preds = %bb14
  %_17 = ptrtoint ptr %dst to i64
  %_16 = icmp eq i64 %_17, 0
  %_6 = xor i1 %_16, true
  br i1 %_6, label %bb1, label %bb2

bb2:                                              ; preds = %bb10, %bb12
  br label %bb4

bb1:                                              ; preds = %bb11, %bb12
  ret void

bb11:                                             ; preds = %bb7
  br label %bb1
}

; core::hint::assert_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtCsgEmfK2I1SDS_4core4hint16assert_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i1 zeroext %cond, ptr align 8 %0) unnamed_addr #0 {
start:
  br i1 %cond, label %bb2, label %bb1

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_64e308ef4babfeb8b6220184de794a17, ptr inttoptr (i64 443 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb2:                                              ; preds = %start
  ret void
}

; core::ub_checks::maybe_is_nonoverlapping::runtime
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNvNvNtCsgEmfK2I1SDS_4core9ub_checks23maybe_is_nonoverlapping7runtimeCsi0wgFuyA0BW_12rust_vectors(ptr %src, ptr %dst, i64 %size, i64 %count) unnamed_addr #0 {
start:
  %diff = alloca [8 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %src_usize = ptrtoint ptr %src to i64
  %dst_usize = ptrtoint ptr %dst to i64
  %0 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %size, i64 %count)
  %_13.0 = extractvalue { i64, i1 } %0, 0
  %_13.1 = extractvalue { i64, i1 } %0, 1
  br i1 %_13.1, label %bb1, label %bb3

bb3:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_9, i64 8
  store i64 %_13.0, ptr %1, align 8
  store i64 1, ptr %_9, align 8
  %2 = getelementptr inbounds i8, ptr %_9, i64 8
  %size1 = load i64, ptr %2, align 8
  %_21 = icmp ult i64 %src_usize, %dst_usize
  br i1 %_21, label %bb4, label %bb5

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1 @alloc_763310d78c99c2c1ad3f8a9821e942f3, i64 61) #20
  unreachable

bb5:                                              ; preds = %bb3
  %3 = sub i64 %src_usize, %dst_usize
  store i64 %3, ptr %diff, align 8
  br label %bb6

bb4:                                              ; preds = %bb3
  %4 = sub i64 %dst_usize, %src_usize
  store i64 %4, ptr %diff, align 8
  br label %bb6

bb6:                                              ; preds = %bb4, %bb5
  %5 = load i64, ptr %diff, align 8
  %_0 = icmp uge i64 %5, %size1
  ret i1 %_0
}

; core::slice::raw::from_raw_parts_mut::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvNtNtCsgEmfK2I1SDS_4core5slice3raw18from_raw_parts_mut18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %data, i64 %size, i64 %align, i64 %len, ptr align 8 %0) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %max_len = alloca [8 x i8], align 8
; call <*const ()>::is_aligned_to
  %_11 = call zeroext i1 @_RNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPu13is_aligned_toCsi0wgFuyA0BW_12rust_vectors(ptr %data, i64 %align) #19
  br i1 %_11, label %bb6, label %bb7

bb7:                                              ; preds = %start
  br label %bb4

bb6:                                              ; preds = %start
  %_13 = ptrtoint ptr %data to i64
  %_12 = icmp eq i64 %_13, 0
  %_5 = xor i1 %_12, true
  br i1 %_5, label %bb1, label %bb4

bb4:                                              ; preds = %bb6, %bb7
  br label %bb5

bb1:                                              ; preds = %bb6
  %1 = icmp eq i64 %size, 0
  br i1 %1, label %bb9, label %bb10

bb5:                                              ; preds = %bb3, %bb4
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_5c1a2f972552229672fc942406cfc298, ptr inttoptr (i64 567 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb9:                                              ; preds = %bb1
  store i64 -1, ptr %max_len, align 8
  br label %bb11

bb10:                                             ; preds = %bb1
  %2 = udiv i64 9223372036854775807, %size
  store i64 %2, ptr %max_len, align 8
  br label %bb11

bb11:                                             ; preds = %bb10, %bb9
  %3 = load i64, ptr %max_len, align 8
  %_7 = icmp ule i64 %len, %3
  br i1 %_7, label %bb2, label %bb3

bb3:                                              ; preds = %bb11
  br label %bb5

bb2:                                              ; preds = %bb11
  ret void
}

; <usize as core::slice::index::SliceIndex<[_]>>::get_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB7_10SliceIndexSpE13get_unchecked18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %this, i64 %len, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = icmp ult i64 %this, %len
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_97d92cbf2a68a6ac45a1b13da79836e4, ptr inttoptr (i64 429 to ptr), i1 zeroext false, ptr align 8 %0) #20
  unreachable

bb1:                                              ; preds = %start
  ret void
}

; <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_from_iter::SpecFromIter<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_iterINtB4_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB2_12SpecFromIterBU_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB20_9enumerate9EnumerateINtNtNtB24_5slice4iter4IterdEENCNvBW_22rust_vector_of_structs0EE9from_iterBW_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::from_iter
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_18SpecFromIterNestedB13_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB2g_9enumerate9EnumerateINtNtNtB2k_5slice4iter4IterdEENCNvB15_22rust_vector_of_structs0EE9from_iterB15_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) #18
  ret void
}

; <alloc::vec::Vec<f64> as alloc::vec::spec_from_iter::SpecFromIter<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXNtNtCslNYArtu3iFV_5alloc3vec14spec_from_iterINtB4_3VecdEINtB2_12SpecFromIterdINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1q_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2C_(ptr sret([24 x i8]) align 8 %_0, ptr %iterator.0, ptr %iterator.1) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::from_iter
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecdEINtB4_18SpecFromIterNesteddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1F_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2R_(ptr sret([24 x i8]) align 8 %_0, ptr %iterator.0, ptr %iterator.1) #18
  ret void
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtBQ_9enumerate9EnumerateINtNtNtB8_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtB2_12IntoIterator9into_iterB2b_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtNtB8_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtB2_12IntoIterator9into_iterB1I_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters3map3MapINtNtNtB8_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtB2_12IntoIterator9into_iterB1I_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<alloc::vec::Vec<f64>>> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters9enumerate9EnumerateINtNtNtB8_5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEEENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<f64>> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters9enumerate9EnumerateINtNtNtB8_5slice4iter7IterMutdEENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 24, i1 false)
  ret void
}

; <core::ops::range::Range<usize> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB8_3ops5range5RangejENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(i64 %self.0, i64 %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { i64, i64 } poison, i64 %self.0, 0
  %1 = insertvalue { i64, i64 } %0, i64 %self.1, 1
  ret { i64, i64 } %1
}

; <core::slice::iter::IterMut<rust_vectors::Particle> as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, ptr } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB8_5slice4iter7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtB2_12IntoIterator9into_iterB1g_(ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %self.0, 0
  %1 = insertvalue { ptr, ptr } %0, ptr %self.1, 1
  ret { ptr, ptr } %1
}

; <core::hint::select_unpredictable::DropOnPanic<*mut f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXNvNtCsgEmfK2I1SDS_4core4hint20select_unpredictableINtB2_11DropOnPanicOdENtNtNtB6_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %self1 = load ptr, ptr %self, align 8
  ret void
}

; <core::hint::select_unpredictable::DropOnPanic<*const f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXNvNtCsgEmfK2I1SDS_4core4hint20select_unpredictableINtB2_11DropOnPanicPdENtNtNtB6_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %self1 = load ptr, ptr %self, align 8
  ret void
}

; <usize as core::slice::index::SliceIndex<[f64]>>::index
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB5_10SliceIndexSdE5indexCsi0wgFuyA0BW_12rust_vectors(i64 %self, ptr align 8 %slice.0, i64 %slice.1, ptr align 8 %0) unnamed_addr #0 {
start:
  %_4 = icmp ult i64 %self, %slice.1
  br i1 %_4, label %bb1, label %panic

bb1:                                              ; preds = %start
  %_0 = getelementptr inbounds nuw double, ptr %slice.0, i64 %self
  ret ptr %_0

panic:                                            ; preds = %start
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %self, i64 %slice.1, ptr align 8 %0) #20
  unreachable
}

; <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtB7_9enumerate9EnumerateINtNtNtBb_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1V_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter4IterdEENtNtNtB8_6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #19
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtNtBb_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1s_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #19
  ret void
}

; <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtNtBb_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1s_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #19
  ret void
}

; <alloc::raw_vec::RawVec<alloc::vec::Vec<f64>> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecINtNtB7_3vec3VecdEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 8, i64 24) #18
  ret void
}

; <alloc::raw_vec::RawVec<rust_vectors::Particle> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropBO_(ptr align 8 %self) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 8, i64 24) #18
  ret void
}

; <alloc::raw_vec::RawVec<f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs1_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
; call <alloc::raw_vec::RawVecInner>::deallocate
  call void @_RNvMs2_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 8, i64 8) #18
  ret void
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
  %exact = alloca [8 x i8], align 8
  br label %bb2

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %subtracted = load ptr, ptr %self, align 8
  br label %bb5

bb5:                                              ; preds = %bb2
; call <*const _>::offset_from_unsigned::precondition_check
  call void @_RNvNvMNtNtCsgEmfK2I1SDS_4core3ptr9const_ptrPp20offset_from_unsigned18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #19
  br label %bb7

bb7:                                              ; preds = %bb5
  br label %bb8

bb8:                                              ; preds = %bb7
  br label %bb9

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64
  %2 = ptrtoint ptr %subtracted to i64
  %3 = sub nuw i64 %1, %2
  %4 = udiv exact i64 %3, 8
  store i64 %4, ptr %exact, align 8
  br label %bb3

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #20
  unreachable

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8
  %_8.1 = load i64, ptr %exact, align 8
  store i64 %_7, ptr %_0, align 8
  %5 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 1, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 %_8.1, ptr %6, align 8
  ret void

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_7 = icmp eq ptr %ptr, %end_or_len
  br i1 %_7, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_17 = getelementptr inbounds nuw %"alloc::vec::Vec<f64>", ptr %ptr, i64 1
  store ptr %_17, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8
  ret ptr %1

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBa_4iter6traits8iterator8Iterator4nextBU_(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_7 = icmp eq ptr %ptr, %end_or_len
  br i1 %_7, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_17 = getelementptr inbounds nuw %Particle, ptr %ptr, i64 1
  store ptr %_17, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8
  ret ptr %1

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<f64> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutdENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [8 x i8], align 8
  %ptr = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %end_or_len = load ptr, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %start
  %_7 = icmp eq ptr %ptr, %end_or_len
  br i1 %_7, label %bb5, label %bb6

bb6:                                              ; preds = %bb4
  %_17 = getelementptr inbounds nuw double, ptr %ptr, i64 1
  store ptr %_17, ptr %self, align 8
  br label %bb7

bb5:                                              ; preds = %bb4
  store ptr null, ptr %_0, align 8
  br label %bb8

bb7:                                              ; preds = %bb6
  store ptr %ptr, ptr %_0, align 8
  br label %bb8

bb8:                                              ; preds = %bb5, %bb7
  %1 = load ptr, ptr %_0, align 8
  ret ptr %1

bb1:                                              ; No predecessors!
  unreachable

bb2:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable

bb9:                                              ; No predecessors!
  unreachable

bb10:                                             ; No predecessors!
  unreachable
}

; <&f64 as core::ops::arith::Mul<f64>>::mul
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNvXs2Y_NtNtCsgEmfK2I1SDS_4core3ops5arithRdINtB6_3MuldE3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, double %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %self, align 8
  %_0 = fmul double %_3, %other
  ret double %_0
}

; <alloc::alloc::Global as core::clone::Clone>::clone
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs2_NtCslNYArtu3iFV_5alloc5allocNtB5_6GlobalNtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self) unnamed_addr #0 {
start:
  ret void
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mulCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 {
start:
  %_3 = load double, ptr %self, align 8
  %_4 = load double, ptr %other, align 8
  %_0 = fmul double %_3, %_4
  ret double %_0
}

; <core::ops::range::Range<usize> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @_RNvXs3_NtNtCsgEmfK2I1SDS_4core4iter5rangeINtNtNtB9_3ops5range5RangejENtB5_17RangeIteratorImpl9spec_nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %_0 = alloca [16 x i8], align 8
  %_4 = getelementptr inbounds i8, ptr %self, i64 8
  %_3.i = load i64, ptr %self, align 8
  %_4.i = load i64, ptr %_4, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br i1 %_0.i, label %bb2, label %bb4

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb5

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_uncheckedCsi0wgFuyA0BW_12rust_vectors(i64 %old, i64 1) #19
  store i64 %_6, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %old, ptr %0, align 8
  store i64 1, ptr %_0, align 8
  br label %bb5

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1
  ret { i64, i64 } %5
}

; <core::ops::range::Range<usize> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, i64 } @_RNvXs4_NtNtCsgEmfK2I1SDS_4core4iter5rangeINtNtNtB9_3ops5range5RangejENtNtNtB7_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::ops::range::Range<usize> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @_RNvXs3_NtNtCsgEmfK2I1SDS_4core4iter5rangeINtNtNtB9_3ops5range5RangejENtB5_17RangeIteratorImpl9spec_nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #19
  %_0.0 = extractvalue { i64, i64 } %0, 0
  %_0.1 = extractvalue { i64, i64 } %0, 1
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1
  ret { i64, i64 } %2
}

; <core::array::iter::IntoIter<usize, 2> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs4_NtNtCsgEmfK2I1SDS_4core5array4iterINtB5_8IntoIterjKj2_ENtNtNtB9_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  br label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable
}

; <core::slice::sort::shared::smallsort::CopyOnDrop<f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs5_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsortINtB5_10CopyOnDropdENtNtNtBd_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %src = load ptr, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %dst = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %count = load i64, ptr %1, align 8
  br label %bb1

bb1:                                              ; preds = %start
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %src, ptr %dst, i64 8, i64 8, i64 %count, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb3

bb3:                                              ; preds = %bb1
  %2 = mul i64 %count, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %src, i64 %2, i1 false)
  ret void
}

; <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <alloc::vec::Vec<rust_vectors::Particle> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefBH_(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <alloc::vec::Vec<f64> as core::ops::deref::Deref>::deref
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::deref::DerefMut>::deref_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <alloc::vec::Vec<rust_vectors::Particle> as core::ops::deref::DerefMut>::deref_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutBH_(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <alloc::vec::Vec<f64> as core::ops::deref::DerefMut>::deref_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_4 = load i64, ptr %1, align 8
  %2 = insertvalue { ptr, i64 } poison, ptr %_5, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %_4, 1
  ret { ptr, i64 } %3
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @_RNvXsF_NtNtCsgEmfK2I1SDS_4core4iter5rangejNtB5_4Step17forward_uncheckedCsi0wgFuyA0BW_12rust_vectors(i64 %start1, i64 %n) unnamed_addr #0 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call <usize>::unchecked_add::precondition_check
  call void @_RNvNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add18precondition_checkCsi0wgFuyA0BW_12rust_vectors(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #19
  br label %bb2

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n
  ret i64 %_0
}

; <f64 as core::cmp::PartialOrd>::partial_cmp
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i8 @_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3cmp5implsdNtB7_10PartialOrd11partial_cmpCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, ptr align 8 %other) unnamed_addr #0 {
start:
  %_0 = alloca [1 x i8], align 1
  %_4 = load double, ptr %self, align 8
  %_5 = load double, ptr %other, align 8
  %_3 = fcmp ole double %_4, %_5
  %_6 = fcmp oge double %_4, %_5
  br i1 %_3, label %bb2, label %bb1

bb1:                                              ; preds = %start
  br i1 %_6, label %bb5, label %bb6

bb2:                                              ; preds = %start
  br i1 %_6, label %bb3, label %bb4

bb6:                                              ; preds = %bb1
  store i8 2, ptr %_0, align 1
  br label %bb7

bb5:                                              ; preds = %bb1
  store i8 1, ptr %_0, align 1
  br label %bb7

bb7:                                              ; preds = %bb3, %bb4, %bb5, %bb6
  %0 = load i8, ptr %_0, align 1
  ret i8 %0

bb4:                                              ; preds = %bb2
  store i8 -1, ptr %_0, align 1
  br label %bb7

bb3:                                              ; preds = %bb2
  store i8 0, ptr %_0, align 1
  br label %bb7
}

; <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXsY_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB5_7WindowsdENtNtNtNtB9_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %ret = alloca [16 x i8], align 8
  %0 = getelementptr inbounds i8, ptr %self, i64 16
  %self1 = load i64, ptr %0, align 8
  %_10.0 = load ptr, ptr %self, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_10.1 = load i64, ptr %1, align 8
  %_2 = icmp ugt i64 %self1, %_10.1
  br i1 %_2, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %self.0 = load ptr, ptr %self, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 8
  %self.1 = load i64, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %self, i64 16
  %self2 = load i64, ptr %3, align 8
  %_19 = icmp ult i64 %self2, 0
  br i1 %_19, label %bb7, label %bb8

bb1:                                              ; preds = %start
  %4 = load ptr, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, align 8
  %5 = load i64, ptr getelementptr inbounds (i8, ptr @anon.1ad415598f7727ba8fb786b77fb1b595.0, i64 8), align 8
  store ptr %4, ptr %ret, align 8
  %6 = getelementptr inbounds i8, ptr %ret, i64 8
  store i64 %5, ptr %6, align 8
  br label %bb3

bb8:                                              ; preds = %bb2
  %_13 = icmp ule i64 %self2, %self.1
  br i1 %_13, label %bb4, label %bb5

bb7:                                              ; preds = %bb2
  br label %bb6

bb5:                                              ; preds = %bb8
  br label %bb6

bb4:                                              ; preds = %bb8
  store ptr %self.0, ptr %ret, align 8
  %7 = getelementptr inbounds i8, ptr %ret, i64 8
  store i64 %self2, ptr %7, align 8
  %self.03 = load ptr, ptr %self, align 8
  %8 = getelementptr inbounds i8, ptr %self, i64 8
  %self.14 = load i64, ptr %8, align 8
  %_21 = icmp ugt i64 1, %self.14
  br i1 %_21, label %bb9, label %bb10

bb6:                                              ; preds = %bb7, %bb5
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 0, i64 %self2, i64 %self.1, ptr align 8 @alloc_b2f28986b414e660fff9151eee01a1b2) #20
  unreachable

bb10:                                             ; preds = %bb4
  %new_len = sub nuw i64 %self.14, 1
  %_28 = getelementptr inbounds nuw double, ptr %self.03, i64 1
  store ptr %_28, ptr %self, align 8
  %9 = getelementptr inbounds i8, ptr %self, i64 8
  store i64 %new_len, ptr %9, align 8
  br label %bb3

bb9:                                              ; preds = %bb4
; call core::slice::index::slice_index_fail
  call void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64 1, i64 %self.14, i64 %self.14, ptr align 8 @alloc_31e0c595875695c77fd2f54110592d27) #20
  unreachable

bb3:                                              ; preds = %bb1, %bb10
  %10 = load ptr, ptr %ret, align 8
  %11 = getelementptr inbounds i8, ptr %ret, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = insertvalue { ptr, i64 } poison, ptr %10, 0
  %14 = insertvalue { ptr, i64 } %13, i64 %12, 1
  ret { ptr, i64 } %14
}

; <alloc::alloc::Global as core::alloc::Allocator>::deallocate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocateCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, ptr %ptr, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
  %0 = icmp eq i64 %layout.1, 0
  br i1 %0, label %bb2, label %bb1

bb2:                                              ; preds = %bb1, %start
  ret void

bb1:                                              ; preds = %start
; call __rustc::__rust_dealloc
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr %ptr, i64 %layout.1, i64 %layout.0) #18
  br label %bb2
}

; <alloc::alloc::Global as core::alloc::Allocator>::allocate_zeroed
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator15allocate_zeroedCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
; call <alloc::alloc::Global>::alloc_impl_runtime
  %0 = call { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(i64 %layout.0, i64 %layout.1, i1 zeroext true) #19
  %_0.0 = extractvalue { ptr, i64 } %0, 0
  %_0.1 = extractvalue { ptr, i64 } %0, 1
  %1 = insertvalue { ptr, i64 } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, i64 } %1, i64 %_0.1, 1
  ret { ptr, i64 } %2
}

; <alloc::alloc::Global as core::alloc::Allocator>::grow
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator4growCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, ptr %ptr, i64 %old_layout.0, i64 %old_layout.1, i64 %new_layout.0, i64 %new_layout.1) unnamed_addr #0 {
start:
; call <alloc::alloc::Global>::grow_impl_runtime
  %0 = call { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global17grow_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, ptr %ptr, i64 %old_layout.0, i64 %old_layout.1, i64 %new_layout.0, i64 %new_layout.1, i1 zeroext false) #19
  %_0.0 = extractvalue { ptr, i64 } %0, 0
  %_0.1 = extractvalue { ptr, i64 } %0, 1
  %1 = insertvalue { ptr, i64 } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, i64 } %1, i64 %_0.1, 1
  ret { ptr, i64 } %2
}

; <alloc::alloc::Global as core::alloc::Allocator>::allocate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { ptr, i64 } @_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocateCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %self, i64 %layout.0, i64 %layout.1) unnamed_addr #0 {
start:
; call <alloc::alloc::Global>::alloc_impl_runtime
  %0 = call { ptr, i64 } @_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtimeCsi0wgFuyA0BW_12rust_vectors(i64 %layout.0, i64 %layout.1, i1 zeroext false) #19
  %_0.0 = extractvalue { ptr, i64 } %0, 0
  %_0.1 = extractvalue { ptr, i64 } %0, 1
  %1 = insertvalue { ptr, i64 } poison, ptr %_0.0, 0
  %2 = insertvalue { ptr, i64 } %1, i64 %_0.1, 1
  ret { ptr, i64 } %2
}

; <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_extend::SpecExtend<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_10SpecExtendBT_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1X_9enumerate9EnumerateINtNtNtB21_5slice4iter4IterdEENCNvBV_22rust_vector_of_structs0EE11spec_extendBV_(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<rust_vectors::Particle>>::extend_trusted::<core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>
  call void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1F_9enumerate9EnumerateINtNtNtB1J_5slice4iter4IterdEENCNvBI_22rust_vector_of_structs0EEBI_(ptr align 8 %self, ptr align 8 %iterator) #18
  ret void
}

; <alloc::vec::Vec<f64> as alloc::vec::spec_extend::SpecExtend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EE11spec_extendB2z_(ptr align 8 %self, ptr align 8 %iterator) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>
  call void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2j_(ptr align 8 %self, ptr align 8 %iterator) #18
  ret void
}

; <alloc::vec::Vec<f64> as alloc::vec::spec_extend::SpecExtend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::spec_extend
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE11spec_extendB2z_(ptr align 8 %self, ptr %iterator.0, ptr %iterator.1) unnamed_addr #1 {
start:
; call <alloc::vec::Vec<f64>>::extend_trusted::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>
  call void @_RINvMsj_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdE14extend_trustedINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB17_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EEB2j_(ptr align 8 %self, ptr %iterator.0, ptr %iterator.1) #18
  ret void
}

; <alloc::vec::set_len_on_drop::SetLenOnDrop as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec15set_len_on_dropNtB4_12SetLenOnDropNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_2 = load i64, ptr %0, align 8
  %_3 = load ptr, ptr %self, align 8
  store i64 %_2, ptr %_3, align 8
  ret void
}

; <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_18SpecFromIterNestedB13_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB2g_9enumerate9EnumerateINtNtNtB2k_5slice4iter4IterdEENCNvB15_22rust_vector_of_structs0EE9from_iterB15_(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %iterator) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %_12 = alloca [1 x i8], align 1
  %_11 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
  store i8 1, ptr %_12, align 1
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtB7_9enumerate9EnumerateINtNtNtBb_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1V_(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator) #19
  br label %bb1

bb1:                                              ; preds = %start
  %1 = getelementptr inbounds i8, ptr %_3, i64 8
  %_5 = load i64, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %1, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = trunc nuw i64 %_5 to i1
  br i1 %4, label %bb3, label %bb2

bb3:                                              ; preds = %bb1
  %5 = getelementptr inbounds i8, ptr %_3, i64 8
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %upper = load i64, ptr %6, align 8
; call <alloc::raw_vec::RawVecInner>::with_capacity_in
  %7 = call { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %upper, i64 8, i64 24) #19
  %_23.0 = extractvalue { i64, ptr } %7, 0
  %_23.1 = extractvalue { i64, ptr } %7, 1
  br label %bb9

bb2:                                              ; preds = %bb1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #20
  unreachable

bb9:                                              ; preds = %bb3
  store i64 %_23.0, ptr %vector, align 8
  %8 = getelementptr inbounds i8, ptr %vector, i64 8
  store ptr %_23.1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %vector, i64 16
  store i64 0, ptr %9, align 8
  store i8 0, ptr %_12, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_11, ptr align 8 %iterator, i64 24, i1 false)
; call <alloc::vec::Vec<rust_vectors::Particle> as alloc::vec::spec_extend::SpecExtend<rust_vectors::Particle, core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}>>>::spec_extend
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEINtB4_10SpecExtendBT_INtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB1X_9enumerate9EnumerateINtNtNtB21_5slice4iter4IterdEENCNvBV_22rust_vector_of_structs0EE11spec_extendBV_(ptr align 8 %vector, ptr align 8 %_11) #18
  br label %bb4

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false)
  ret void

bb5:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::Vec<rust_vectors::Particle>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEEB1f_(ptr align 8 %vector) #22
  br label %bb8

bb8:                                              ; preds = %bb5
  %10 = load i8, ptr %_12, align 1
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %bb7, label %bb6

bb10:                                             ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load i32, ptr %13, align 8
  %15 = insertvalue { ptr, i32 } poison, ptr %12, 0
  %16 = insertvalue { ptr, i32 } %15, i32 %14, 1
  resume { ptr, i32 } %16

bb7:                                              ; preds = %bb8
  br label %bb6
}

; <alloc::vec::Vec<f64> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::from_iter
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec21spec_from_iter_nestedINtB6_3VecdEINtB4_18SpecFromIterNesteddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1F_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE9from_iterB2R_(ptr sret([24 x i8]) align 8 %_0, ptr %0, ptr %1) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_12 = alloca [1 x i8], align 1
  %_3 = alloca [24 x i8], align 8
  %vector = alloca [24 x i8], align 8
  %iterator = alloca [16 x i8], align 8
  store ptr %0, ptr %iterator, align 8
  %3 = getelementptr inbounds i8, ptr %iterator, i64 8
  store ptr %1, ptr %3, align 8
  store i8 1, ptr %_12, align 1
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs0_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters3mapINtB5_3MapINtNtNtBb_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtB9_6traits8iterator8Iterator9size_hintB1s_(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %iterator) #19
  br label %bb1

bb1:                                              ; preds = %start
  %4 = getelementptr inbounds i8, ptr %_3, i64 8
  %_5 = load i64, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %6 = load i64, ptr %5, align 8
  %7 = trunc nuw i64 %_5 to i1
  br i1 %7, label %bb3, label %bb2

bb3:                                              ; preds = %bb1
  %8 = getelementptr inbounds i8, ptr %_3, i64 8
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  %upper = load i64, ptr %9, align 8
; call <alloc::raw_vec::RawVecInner>::with_capacity_in
  %10 = call { i64, ptr } @_RNvMs4_NtCslNYArtu3iFV_5alloc7raw_vecNtB5_11RawVecInner16with_capacity_inCsi0wgFuyA0BW_12rust_vectors(i64 %upper, i64 8, i64 8) #19
  %_23.0 = extractvalue { i64, ptr } %10, 0
  %_23.1 = extractvalue { i64, ptr } %10, 1
  br label %bb9

bb2:                                              ; preds = %bb1
; call core::panicking::panic_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr @alloc_31365cfefba383c4d2bf6b6a04cc10aa, ptr inttoptr (i64 35 to ptr), ptr align 8 @alloc_c915f046f49c324d04a55a6418724f57) #20
  unreachable

bb9:                                              ; preds = %bb3
  store i64 %_23.0, ptr %vector, align 8
  %11 = getelementptr inbounds i8, ptr %vector, i64 8
  store ptr %_23.1, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %vector, i64 16
  store i64 0, ptr %12, align 8
  store i8 0, ptr %_12, align 1
  %_11.0 = load ptr, ptr %iterator, align 8
  %13 = getelementptr inbounds i8, ptr %iterator, i64 8
  %_11.1 = load ptr, ptr %13, align 8
; call <alloc::vec::Vec<f64> as alloc::vec::spec_extend::SpecExtend<f64, core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}>>>::spec_extend
  call void @_RNvXs_NtNtCslNYArtu3iFV_5alloc3vec11spec_extendINtB6_3VecdEINtB4_10SpecExtenddINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtB1n_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EE11spec_extendB2z_(ptr align 8 %vector, ptr %_11.0, ptr %_11.1) #18
  br label %bb4

bb4:                                              ; preds = %bb9
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %vector, i64 24, i1 false)
  ret void

bb5:                                              ; No predecessors!
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %vector) #22
  br label %bb8

bb8:                                              ; preds = %bb5
  %14 = load i8, ptr %_12, align 1
  %15 = trunc nuw i8 %14 to i1
  br i1 %15, label %bb7, label %bb6

bb10:                                             ; No predecessors!
  unreachable

bb6:                                              ; preds = %bb7, %bb8
  %16 = load ptr, ptr %2, align 8
  %17 = getelementptr inbounds i8, ptr %2, i64 8
  %18 = load i32, ptr %17, align 8
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1
  resume { ptr, i32 } %20

bb7:                                              ; preds = %bb8
  br label %bb6
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter4IterdEENtNtNtB8_6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #0 {
start:
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::size_hint
  call void @_RNvXs2J_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator9size_hintCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) #19
  ret void
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<alloc::vec::Vec<f64>>> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, ptr } @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEEENtNtNtB8_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  %_3 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
; call <core::slice::iter::IterMut<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::next
  %1 = call align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #19
  store ptr %1, ptr %self1, align 8
  %2 = load ptr, ptr %self1, align 8
  %3 = ptrtoint ptr %2 to i64
  %4 = icmp eq i64 %3, 0
  %_12 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_12 to i1
  br i1 %5, label %bb8, label %bb7

bb8:                                              ; preds = %start
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %_3, align 8
  %val = load ptr, ptr %_3, align 8
  %6 = getelementptr inbounds i8, ptr %self, i64 16
  %i = load i64, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %self, i64 16
  %8 = load i64, ptr %7, align 8
  %_9.0 = add i64 %8, 1
  %_9.1 = icmp ult i64 %_9.0, %8
  br i1 %_9.1, label %panic, label %bb3

bb7:                                              ; preds = %start
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %9, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb7
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = insertvalue { i64, ptr } poison, i64 %10, 0
  %14 = insertvalue { i64, ptr } %13, ptr %12, 1
  ret { i64, ptr } %14

bb3:                                              ; preds = %bb8
  %15 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 %_9.0, ptr %15, align 8
  store i64 %i, ptr %_0, align 8
  %16 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %val, ptr %16, align 8
  br label %bb4

panic:                                            ; preds = %bb8
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_da75e79ea4900be5811e6318d0bc905d) #20
  unreachable

bb5:                                              ; No predecessors!
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb2:                                              ; No predecessors!
  unreachable
}

; <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<f64>> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal { i64, ptr } @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter7IterMutdEENtNtNtB8_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %0 = alloca [16 x i8], align 8
  %self1 = alloca [8 x i8], align 8
  %_3 = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
; call <core::slice::iter::IterMut<f64> as core::iter::traits::iterator::Iterator>::next
  %1 = call align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutdENtNtNtNtBa_4iter6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) #19
  store ptr %1, ptr %self1, align 8
  %2 = load ptr, ptr %self1, align 8
  %3 = ptrtoint ptr %2 to i64
  %4 = icmp eq i64 %3, 0
  %_12 = select i1 %4, i64 0, i64 1
  %5 = trunc nuw i64 %_12 to i1
  br i1 %5, label %bb8, label %bb7

bb8:                                              ; preds = %start
  %v = load ptr, ptr %self1, align 8
  store ptr %v, ptr %_3, align 8
  %val = load ptr, ptr %_3, align 8
  %6 = getelementptr inbounds i8, ptr %self, i64 16
  %i = load i64, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %self, i64 16
  %8 = load i64, ptr %7, align 8
  %_9.0 = add i64 %8, 1
  %_9.1 = icmp ult i64 %_9.0, %8
  br i1 %_9.1, label %panic, label %bb3

bb7:                                              ; preds = %start
  %9 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr null, ptr %9, align 8
  br label %bb4

bb4:                                              ; preds = %bb3, %bb7
  %10 = load i64, ptr %_0, align 8
  %11 = getelementptr inbounds i8, ptr %_0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = insertvalue { i64, ptr } poison, i64 %10, 0
  %14 = insertvalue { i64, ptr } %13, ptr %12, 1
  ret { i64, ptr } %14

bb3:                                              ; preds = %bb8
  %15 = getelementptr inbounds i8, ptr %self, i64 16
  store i64 %_9.0, ptr %15, align 8
  store i64 %i, ptr %_0, align 8
  %16 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %val, ptr %16, align 8
  br label %bb4

panic:                                            ; preds = %bb8
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_da75e79ea4900be5811e6318d0bc905d) #20
  unreachable

bb5:                                              ; No predecessors!
  %17 = load ptr, ptr %0, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = insertvalue { ptr, i32 } poison, ptr %17, 0
  %21 = insertvalue { ptr, i32 } %20, i32 %19, 1
  resume { ptr, i32 } %21

bb2:                                              ; No predecessors!
  unreachable
}

; <core::slice::sort::unstable::quicksort::GapGuardRaw<f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXs_NtNtNtNtCsgEmfK2I1SDS_4core5slice4sort8unstable9quicksortINtB4_11GapGuardRawdENtNtNtBc_3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_3 = load ptr, ptr %0, align 8
  %dst = load ptr, ptr %self, align 8
  br label %bb1

bb1:                                              ; preds = %start
; call core::ptr::copy_nonoverlapping::precondition_check
  call void @_RNvNvNtCsgEmfK2I1SDS_4core3ptr19copy_nonoverlapping18precondition_checkCsi0wgFuyA0BW_12rust_vectors(ptr %_3, ptr %dst, i64 8, i64 8, i64 1, ptr align 8 @alloc_37f6e60a2902ea1334fb3e649d7c5a34) #19
  br label %bb3

bb3:                                              ; preds = %bb1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %dst, ptr align 8 %_3, i64 8, i1 false)
  ret void
}

; <alloc::vec::Vec<f64> as core::clone::Clone>::clone
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXsa_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 {
start:
  %_3 = getelementptr inbounds i8, ptr %self, i64 16
; call <alloc::alloc::Global as core::clone::Clone>::clone
  call void @_RNvXs2_NtCslNYArtu3iFV_5alloc5allocNtB5_6GlobalNtNtCsgEmfK2I1SDS_4core5clone5Clone5cloneCsi0wgFuyA0BW_12rust_vectors(ptr align 1 %_3) #19
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_8 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %_7 = load i64, ptr %1, align 8
; call <f64 as <[_]>::to_vec_in::ConvertVec>::to_vec::<alloc::alloc::Global>
  call void @_RINvXs_NvMNtCslNYArtu3iFV_5alloc5sliceSp9to_vec_indNtB5_10ConvertVec6to_vecNtNtBa_5alloc6GlobalECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %_8, i64 %_7) #19
  ret void
}

; <alloc::vec::Vec<f64> as core::ops::index::Index<usize>>::index
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal align 8 ptr @_RNvXsc_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdEINtNtNtCsgEmfK2I1SDS_4core3ops5index5IndexjE5indexCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self, i64 %index, ptr align 8 %0) unnamed_addr #0 {
start:
  %1 = getelementptr inbounds i8, ptr %self, i64 8
  %_7 = load ptr, ptr %1, align 8
  %2 = getelementptr inbounds i8, ptr %self, i64 16
  %_6 = load i64, ptr %2, align 8
; call <usize as core::slice::index::SliceIndex<[f64]>>::index
  %_0 = call align 8 ptr @_RNvXs0_NtNtCsgEmfK2I1SDS_4core5slice5indexjINtB5_10SliceIndexSdE5indexCsi0wgFuyA0BW_12rust_vectors(i64 %index, ptr align 8 %_7, i64 %_6, ptr align 8 %0) #19
  ret ptr %_0
}

; <f64 as alloc::vec::is_zero::IsZero>::is_zero
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal zeroext i1 @_RNvXsk_NtNtCslNYArtu3iFV_5alloc3vec7is_zerodNtB5_6IsZero7is_zeroCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #0 {
start:
  %_2 = load double, ptr %self, align 8
  %_3 = bitcast double %_2 to i64
  %_0 = icmp eq i64 %_3, 0
  ret i1 %_0
}

; <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
; call core::ptr::drop_in_place::<[alloc::vec::Vec<f64>]>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeSINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_5, i64 %len) #18
  ret void
}

; <alloc::vec::Vec<rust_vectors::Particle> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropBH_(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; <alloc::vec::Vec<f64> as core::ops::drop::Drop>::drop
; Function Attrs: nounwind nonlazybind uwtable
define internal void @_RNvXso_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4dropCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %self) unnamed_addr #1 {
start:
  %0 = getelementptr inbounds i8, ptr %self, i64 8
  %_5 = load ptr, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %self, i64 16
  %len = load i64, ptr %1, align 8
  ret void
}

; <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::enumerate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; <core::slice::iter::IterMut<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::enumerate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; <core::slice::iter::IterMut<f64> as core::iter::traits::iterator::Iterator>::enumerate
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7IterMutdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_0, ptr %self.0, ptr %self.1) unnamed_addr #0 {
start:
  store ptr %self.0, ptr %_0, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store ptr %self.1, ptr %0, align 8
  %1 = getelementptr inbounds i8, ptr %_0, i64 16
  store i64 0, ptr %1, align 8
  ret void
}

; <usize as core::cmp::Ord>::max
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @_RNvYjNtNtCsgEmfK2I1SDS_4core3cmp3Ord3maxCsi0wgFuyA0BW_12rust_vectors(i64 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
  store i8 1, ptr %_6, align 1
  %_3.i = load i64, ptr %other, align 8
  %_4.i = load i64, ptr %self, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  %3 = load i64, ptr %other, align 8
  store i64 %3, ptr %_0, align 8
  br label %bb4

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1
  %4 = load i64, ptr %self, align 8
  store i64 %4, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %5 = load i64, ptr %_0, align 8
  ret i64 %5

bb5:                                              ; No predecessors!
  br label %bb8

bb8:                                              ; preds = %bb5
  %6 = load i8, ptr %_6, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb7:                                              ; preds = %bb8
  br label %bb6
}

; <usize as core::cmp::Ord>::min
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @_RNvYjNtNtCsgEmfK2I1SDS_4core3cmp3Ord3minCsi0wgFuyA0BW_12rust_vectors(i64 %0, i64 %1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
  store i8 1, ptr %_6, align 1
  %_3.i = load i64, ptr %other, align 8
  %_4.i = load i64, ptr %self, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br label %bb1

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1
  %3 = load i64, ptr %self, align 8
  store i64 %3, ptr %_0, align 8
  br label %bb4

bb2:                                              ; preds = %bb1
  %4 = load i64, ptr %other, align 8
  store i64 %4, ptr %_0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %bb3
  %5 = load i64, ptr %_0, align 8
  ret i64 %5

bb5:                                              ; No predecessors!
  br label %bb8

bb8:                                              ; preds = %bb5
  %6 = load i8, ptr %_6, align 1
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %bb7, label %bb6

bb6:                                              ; preds = %bb7, %bb8
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %2, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1
  resume { ptr, i32 } %12

bb7:                                              ; preds = %bb8
  br label %bb6
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_collected_and_sorted(ptr align 8 %x) unnamed_addr #1 {
start:
  %_11 = alloca [24 x i8], align 8
  %_10 = alloca [24 x i8], align 8
  %a = alloca [24 x i8], align 8
; call <[f64]>::iter
  %0 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %x, i64 4) #19
  %_4.0 = extractvalue { ptr, ptr } %0, 0
  %_4.1 = extractvalue { ptr, ptr } %0, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_collected_and_sorted::{closure#0}>
  %1 = call { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0EB1z_(ptr %_4.0, ptr %_4.1) #19
  %_3.0 = extractvalue { ptr, ptr } %1, 0
  %_3.1 = extractvalue { ptr, ptr } %1, 1
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_collected_and_sorted::{closure#0}> as core::iter::traits::iterator::Iterator>::collect::<alloc::vec::Vec<f64>>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorted0ENtNtNtBa_6traits8iterator8Iterator7collectINtNtCslNYArtu3iFV_5alloc3vec3VecdEEB1n_(ptr sret([24 x i8]) align 8 %a, ptr %_3.0, ptr %_3.1) #19
; call <alloc::vec::Vec<f64> as core::ops::deref::DerefMut>::deref_mut
  %2 = call { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #19
  %_7.0 = extractvalue { ptr, i64 } %2, 0
  %_7.1 = extractvalue { ptr, i64 } %2, 1
; call <[f64]>::sort_unstable_by::<rust_vectors::rust_collected_and_sorted::{closure#1}>
  call void @_RINvMNtCsgEmfK2I1SDS_4core5sliceSd16sort_unstable_byNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds_0EBS_(ptr align 8 %_7.0, i64 %_7.1) #19
; call <alloc::vec::Vec<f64> as core::ops::deref::Deref>::deref
  %3 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #19
  %_13.0 = extractvalue { ptr, i64 } %3, 0
  %_13.1 = extractvalue { ptr, i64 } %3, 1
; call <[f64]>::iter
  %4 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_13.0, i64 %_13.1) #19
  %_12.0 = extractvalue { ptr, ptr } %4, 0
  %_12.1 = extractvalue { ptr, ptr } %4, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::enumerate
  call void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_11, ptr %_12.0, ptr %_12.1) #19
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_collected_and_sorted::{closure#2}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0EB2d_(ptr sret([24 x i8]) align 8 %_10, ptr align 8 %_11) #19
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_collected_and_sorted::{closure#2}> as core::iter::traits::iterator::Iterator>::sum::<f64>
  %_9 = call double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors25rust_collected_and_sorteds0_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1Q_(ptr align 8 %_10) #18
; call <alloc::vec::Vec<f64> as core::ops::index::Index<usize>>::index
  %_16 = call align 8 ptr @_RNvXsc_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdEINtNtNtCsgEmfK2I1SDS_4core3ops5index5IndexjE5indexCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a, i64 0, ptr align 8 @alloc_bc57622bea3b563a9a810c7dfa741ff9) #19
  %_15 = load double, ptr %_16, align 8
  %_0 = fmul double %_9, %_15
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #18
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_pushed_products(double %x, i64 %n) unnamed_addr #1 {
start:
  %_18 = alloca [24 x i8], align 8
  %_17 = alloca [24 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %a = alloca [24 x i8], align 8
; call <alloc::vec::Vec<f64>>::new
  call void @_RNvMNtCslNYArtu3iFV_5alloc3vecINtB2_3VecdE3newCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %a) #19
; call <core::ops::range::Range<usize> as core::iter::traits::collect::IntoIterator>::into_iter
  %0 = call { i64, i64 } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB8_3ops5range5RangejENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(i64 0, i64 %n) #19
  %_4.0 = extractvalue { i64, i64 } %0, 0
  %_4.1 = extractvalue { i64, i64 } %0, 1
  store i64 %_4.0, ptr %iter, align 8
  %1 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_4.1, ptr %1, align 8
  br label %bb3

bb3:                                              ; preds = %bb8, %start
; call <core::ops::range::Range<usize> as core::iter::traits::iterator::Iterator>::next
  %2 = call { i64, i64 } @_RNvXs4_NtNtCsgEmfK2I1SDS_4core4iter5rangeINtNtNtB9_3ops5range5RangejENtNtNtB7_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter) #19
  %3 = extractvalue { i64, i64 } %2, 0
  %4 = extractvalue { i64, i64 } %2, 1
  store i64 %3, ptr %_7, align 8
  %5 = getelementptr inbounds i8, ptr %_7, i64 8
  store i64 %4, ptr %5, align 8
  %_9 = load i64, ptr %_7, align 8
  %6 = getelementptr inbounds i8, ptr %_7, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = trunc nuw i64 %_9 to i1
  br i1 %8, label %bb6, label %bb7

bb6:                                              ; preds = %bb3
  %9 = getelementptr inbounds i8, ptr %_7, i64 8
  %i = load i64, ptr %9, align 8
  %_16.0 = add i64 %i, 1
  %_16.1 = icmp ult i64 %_16.0, %i
  br i1 %_16.1, label %panic, label %bb8

bb7:                                              ; preds = %bb3
; call <alloc::vec::Vec<f64> as core::ops::deref::Deref>::deref
  %10 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #19
  %_19.0 = extractvalue { ptr, i64 } %10, 0
  %_19.1 = extractvalue { ptr, i64 } %10, 1
; call <[f64]>::windows
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd7windowsCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_18, ptr align 8 %_19.0, i64 %_19.1, i64 2, ptr align 8 @alloc_41267798fa218851eeb529bd0eeb7a75) #19
; call <core::slice::iter::Windows<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_pushed_products::{closure#0}>
  call void @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7WindowsdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0EB1C_(ptr sret([24 x i8]) align 8 %_17, ptr align 8 %_18) #19
; call <core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_vectors::rust_pushed_products::{closure#0}> as core::iter::traits::iterator::Iterator>::sum::<f64>
  %_0 = call double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter7WindowsdENCNvCsi0wgFuyA0BW_12rust_vectors20rust_pushed_products0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1q_(ptr align 8 %_17) #18
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #18
  ret double %_0

bb8:                                              ; preds = %bb6
  %_14 = uitofp i64 %_16.0 to double
  %_13 = fmul double %x, %_14
; call <alloc::vec::Vec<f64>>::push
  call void @_RNvMsF_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdE4pushCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a, double %_13) #19
  br label %bb3

panic:                                            ; preds = %bb6
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_6cd8e4dac6bb047fd08c6f13e30dcb6b) #20
  unreachable

bb5:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_vector_edits(ptr align 8 %x) unnamed_addr #1 {
start:
  %_27 = alloca [24 x i8], align 8
  %_26 = alloca [24 x i8], align 8
  %_6 = alloca [24 x i8], align 8
  %a = alloca [24 x i8], align 8
; call <[f64]>::to_vec
  call void @_RNvMNtCslNYArtu3iFV_5alloc5sliceSd6to_vecCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %a, ptr align 8 %x, i64 4) #19
; call <[f64]>::iter
  %0 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %x, i64 4) #19
  %_7.0 = extractvalue { ptr, ptr } %0, 0
  %_7.1 = extractvalue { ptr, ptr } %0, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_edits::{closure#0}>
  call void @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EB1z_(ptr sret([24 x i8]) align 8 %_6, ptr %_7.0, ptr %_7.1, ptr align 8 %x) #19
; call <alloc::vec::Vec<f64> as core::iter::traits::collect::Extend<f64>>::extend::<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_vectors::rust_vector_edits::{closure#0}>>
  call void @_RINvXsi_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecdEINtNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collect6ExtenddE6extendINtNtNtBP_8adapters3map3MapINtNtNtBR_5slice4iter4IterdENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_edits0EEB2H_(ptr align 8 %a, ptr align 8 %_6) #19
; call <alloc::vec::Vec<f64>>::remove
  %_10 = call double @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6removeCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a, i64 1, ptr align 8 @alloc_54b8033b488ed698ed339a4b02c71a31) #18
  %1 = getelementptr inbounds nuw double, ptr %x, i64 2
  %_15 = load double, ptr %1, align 8
  %2 = getelementptr inbounds nuw double, ptr %x, i64 3
  %_18 = load double, ptr %2, align 8
  %_14 = fmul double %_15, %_18
; call <alloc::vec::Vec<f64>>::insert
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE6insertCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a, i64 0, double %_14, ptr align 8 @alloc_c8fd6b7c827a46aa7d8d191f94aabaf9) #18
; call <alloc::vec::Vec<f64>>::truncate
  call void @_RNvMs_NtCslNYArtu3iFV_5alloc3vecINtB4_3VecdE8truncateCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a, i64 6) #18
; call <alloc::vec::Vec<f64> as core::ops::deref::DerefMut>::deref_mut
  %3 = call { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #19
  %_24.0 = extractvalue { ptr, i64 } %3, 0
  %_24.1 = extractvalue { ptr, i64 } %3, 1
; call <[f64]>::swap
  call void @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4swapCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_24.0, i64 %_24.1, i64 0, i64 3, ptr align 8 @alloc_bf4c2de6564b5bbcbdd34f64023af3f3) #19
; call <alloc::vec::Vec<f64> as core::ops::deref::Deref>::deref
  %4 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #19
  %_29.0 = extractvalue { ptr, i64 } %4, 0
  %_29.1 = extractvalue { ptr, i64 } %4, 1
; call <[f64]>::iter
  %5 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_29.0, i64 %_29.1) #19
  %_28.0 = extractvalue { ptr, ptr } %5, 0
  %_28.1 = extractvalue { ptr, ptr } %5, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::enumerate
  call void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_27, ptr %_28.0, ptr %_28.1) #19
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_edits::{closure#1}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0EB2d_(ptr sret([24 x i8]) align 8 %_26, ptr align 8 %_27) #19
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_edits::{closure#1}> as core::iter::traits::iterator::Iterator>::sum::<f64>
  %_0 = call double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors17rust_vector_editss_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1Q_(ptr align 8 %_26) #18
; call core::ptr::drop_in_place::<alloc::vec::Vec<f64>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %a) #18
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_vector_of_structs(ptr align 8 %x) unnamed_addr #1 {
start:
  %_12 = alloca [8 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %p = alloca [24 x i8], align 8
; call <[f64]>::iter
  %0 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %x, i64 4) #19
  %_5.0 = extractvalue { ptr, ptr } %0, 0
  %_5.1 = extractvalue { ptr, ptr } %0, 1
; call <core::slice::iter::Iter<f64> as core::iter::traits::iterator::Iterator>::enumerate
  call void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_4, ptr %_5.0, ptr %_5.1) #19
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>> as core::iter::traits::iterator::Iterator>::map::<rust_vectors::Particle, rust_vectors::rust_vector_of_structs::{closure#0}>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENtNtNtBa_6traits8iterator8Iterator3mapNtCsi0wgFuyA0BW_12rust_vectors8ParticleNCNvB2a_22rust_vector_of_structs0EB2a_(ptr sret([24 x i8]) align 8 %_3, ptr align 8 %_4) #19
; call <core::iter::adapters::map::Map<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_vectors::rust_vector_of_structs::{closure#0}> as core::iter::traits::iterator::Iterator>::collect::<alloc::vec::Vec<rust_vectors::Particle>>
  call void @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_9enumerate9EnumerateINtNtNtBc_5slice4iter4IterdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_structs0ENtNtNtBa_6traits8iterator8Iterator7collectINtNtCslNYArtu3iFV_5alloc3vec3VecNtB1Q_8ParticleEEB1Q_(ptr sret([24 x i8]) align 8 %p, ptr align 8 %_3) #19
; call <alloc::vec::Vec<rust_vectors::Particle> as core::ops::deref::DerefMut>::deref_mut
  %1 = call { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutBH_(ptr align 8 %p) #19
  %_9.0 = extractvalue { ptr, i64 } %1, 0
  %_9.1 = extractvalue { ptr, i64 } %1, 1
; call <[rust_vectors::Particle]>::iter_mut
  %2 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSNtCsi0wgFuyA0BW_12rust_vectors8Particle8iter_mutBw_(ptr align 8 %_9.0, i64 %_9.1) #19
  %_8.0 = extractvalue { ptr, ptr } %2, 0
  %_8.1 = extractvalue { ptr, ptr } %2, 1
; call <core::slice::iter::IterMut<rust_vectors::Particle> as core::iter::traits::collect::IntoIterator>::into_iter
  %3 = call { ptr, ptr } @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB8_5slice4iter7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtB2_12IntoIterator9into_iterB1g_(ptr %_8.0, ptr %_8.1) #19
  %_7.0 = extractvalue { ptr, ptr } %3, 0
  %_7.1 = extractvalue { ptr, ptr } %3, 1
  store ptr %_7.0, ptr %iter, align 8
  %4 = getelementptr inbounds i8, ptr %iter, i64 8
  store ptr %_7.1, ptr %4, align 8
  br label %bb8

bb8:                                              ; preds = %bb11, %start
; call <core::slice::iter::IterMut<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::next
  %5 = call align 8 ptr @_RNvXs2R_NtNtCsgEmfK2I1SDS_4core5slice4iterINtB6_7IterMutNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBa_4iter6traits8iterator8Iterator4nextBU_(ptr align 8 %iter) #19
  store ptr %5, ptr %_12, align 8
  %6 = load ptr, ptr %_12, align 8
  %7 = ptrtoint ptr %6 to i64
  %8 = icmp eq i64 %7, 0
  %_14 = select i1 %8, i64 0, i64 1
  %9 = trunc nuw i64 %_14 to i1
  br i1 %9, label %bb11, label %bb12

bb11:                                             ; preds = %bb8
  %q = load ptr, ptr %_12, align 8
  %10 = getelementptr inbounds i8, ptr %q, i64 8
  %_18 = load double, ptr %10, align 8
  %_17 = fmul double 1.000000e-01, %_18
  %_19 = load double, ptr %q, align 8
  %_16 = fmul double %_17, %_19
  %11 = load double, ptr %q, align 8
  %12 = fadd double %11, %_16
  store double %12, ptr %q, align 8
  br label %bb8

bb12:                                             ; preds = %bb8
; call <alloc::vec::Vec<rust_vectors::Particle> as core::ops::deref::Deref>::deref
  %13 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefBH_(ptr align 8 %p) #19
  %_23.0 = extractvalue { ptr, i64 } %13, 0
  %_23.1 = extractvalue { ptr, i64 } %13, 1
; call <[rust_vectors::Particle]>::iter
  %14 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSNtCsi0wgFuyA0BW_12rust_vectors8Particle4iterBw_(ptr align 8 %_23.0, i64 %_23.1) #19
  %_22.0 = extractvalue { ptr, ptr } %14, 0
  %_22.1 = extractvalue { ptr, ptr } %14, 1
; call <core::slice::iter::Iter<rust_vectors::Particle> as core::iter::traits::iterator::Iterator>::filter::<rust_vectors::rust_vector_of_structs::{closure#1}>
  %15 = call { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENtNtNtNtBa_4iter6traits8iterator8Iterator6filterNCNvBL_22rust_vector_of_structss_0EBL_(ptr %_22.0, ptr %_22.1) #19
  %_21.0 = extractvalue { ptr, ptr } %15, 0
  %_21.1 = extractvalue { ptr, ptr } %15, 1
; call <core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_of_structs::{closure#2}>
  %16 = call { ptr, ptr } @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1p_22rust_vector_of_structss_0ENtNtNtBa_6traits8iterator8Iterator3mapdNCB23_s0_0EB1p_(ptr %_21.0, ptr %_21.1) #19
  %_20.0 = extractvalue { ptr, ptr } %16, 0
  %_20.1 = extractvalue { ptr, ptr } %16, 1
; call <core::iter::adapters::map::Map<core::iter::adapters::filter::Filter<core::slice::iter::Iter<rust_vectors::Particle>, rust_vectors::rust_vector_of_structs::{closure#1}>, rust_vectors::rust_vector_of_structs::{closure#2}> as core::iter::traits::iterator::Iterator>::sum::<f64>
  %_0 = call double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtB8_6filter6FilterINtNtNtBc_5slice4iter4IterNtCsi0wgFuyA0BW_12rust_vectors8ParticleENCNvB1F_22rust_vector_of_structss_0ENCB2j_s0_0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1F_(ptr %_20.0, ptr %_20.1) #18
; call core::ptr::drop_in_place::<alloc::vec::Vec<rust_vectors::Particle>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecNtCsi0wgFuyA0BW_12rust_vectors8ParticleEEB1f_(ptr align 8 %p) #18
  ret double %_0

bb10:                                             ; No predecessors!
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_vector_of_vectors(ptr align 8 %x) unnamed_addr #1 {
start:
  %_20 = alloca [16 x i8], align 8
  %iter1 = alloca [24 x i8], align 8
  %_16 = alloca [24 x i8], align 8
  %_15 = alloca [24 x i8], align 8
  %_10 = alloca [16 x i8], align 8
  %iter = alloca [24 x i8], align 8
  %_5 = alloca [24 x i8], align 8
  %_4 = alloca [24 x i8], align 8
  %_3 = alloca [24 x i8], align 8
  %rows = alloca [24 x i8], align 8
; call alloc::vec::from_elem::<f64>
  call void @_RINvNtCslNYArtu3iFV_5alloc3vec9from_elemdECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_3, double 1.000000e+00, i64 4) #18
; call alloc::vec::from_elem::<alloc::vec::Vec<f64>>
  call void @_RINvNtCslNYArtu3iFV_5alloc3vec9from_elemINtB2_3VecdEECsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %rows, ptr align 8 %_3, i64 3) #18
; call <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::deref::DerefMut>::deref_mut
  %0 = call { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %rows) #19
  %_7.0 = extractvalue { ptr, i64 } %0, 0
  %_7.1 = extractvalue { ptr, i64 } %0, 1
; call <[alloc::vec::Vec<f64>]>::iter_mut
  %1 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSINtNtCslNYArtu3iFV_5alloc3vec3VecdE8iter_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_7.0, i64 %_7.1) #19
  %_6.0 = extractvalue { ptr, ptr } %1, 0
  %_6.1 = extractvalue { ptr, ptr } %1, 1
; call <core::slice::iter::IterMut<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::enumerate
  call void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_5, ptr %_6.0, ptr %_6.1) #19
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<alloc::vec::Vec<f64>>> as core::iter::traits::collect::IntoIterator>::into_iter
  call void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters9enumerate9EnumerateINtNtNtB8_5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEEENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_4, ptr align 8 %_5) #19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_4, i64 24, i1 false)
  br label %bb7

bb7:                                              ; preds = %bb16, %start
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<alloc::vec::Vec<f64>>> as core::iter::traits::iterator::Iterator>::next
  %2 = call { i64, ptr } @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter7IterMutINtNtCslNYArtu3iFV_5alloc3vec3VecdEEENtNtNtB8_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter) #19
  %3 = extractvalue { i64, ptr } %2, 0
  %4 = extractvalue { i64, ptr } %2, 1
  store i64 %3, ptr %_10, align 8
  %5 = getelementptr inbounds i8, ptr %_10, i64 8
  store ptr %4, ptr %5, align 8
  %6 = load i64, ptr %_10, align 8
  %7 = getelementptr inbounds i8, ptr %_10, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = ptrtoint ptr %8 to i64
  %10 = icmp eq i64 %9, 0
  %_12 = select i1 %10, i64 0, i64 1
  %11 = trunc nuw i64 %_12 to i1
  br i1 %11, label %bb10, label %bb11

bb10:                                             ; preds = %bb7
  %i = load i64, ptr %_10, align 8
  %12 = getelementptr inbounds i8, ptr %_10, i64 8
  %row = load ptr, ptr %12, align 8
; call <alloc::vec::Vec<f64> as core::ops::deref::DerefMut>::deref_mut
  %13 = call { ptr, i64 } @_RNvXs8_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecdENtNtNtCsgEmfK2I1SDS_4core3ops5deref8DerefMut9deref_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %row) #19
  %_18.0 = extractvalue { ptr, i64 } %13, 0
  %_18.1 = extractvalue { ptr, i64 } %13, 1
; call <[f64]>::iter_mut
  %14 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSd8iter_mutCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_18.0, i64 %_18.1) #19
  %_17.0 = extractvalue { ptr, ptr } %14, 0
  %_17.1 = extractvalue { ptr, ptr } %14, 1
; call <core::slice::iter::IterMut<f64> as core::iter::traits::iterator::Iterator>::enumerate
  call void @_RNvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter7IterMutdENtNtNtNtB9_4iter6traits8iterator8Iterator9enumerateCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_16, ptr %_17.0, ptr %_17.1) #19
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<f64>> as core::iter::traits::collect::IntoIterator>::into_iter
  call void @_RNvXNtNtNtCsgEmfK2I1SDS_4core4iter6traits7collectINtNtNtB6_8adapters9enumerate9EnumerateINtNtNtB8_5slice4iter7IterMutdEENtB2_12IntoIterator9into_iterCsi0wgFuyA0BW_12rust_vectors(ptr sret([24 x i8]) align 8 %_15, ptr align 8 %_16) #19
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter1, ptr align 8 %_15, i64 24, i1 false)
  br label %bb16

bb11:                                             ; preds = %bb7
; call <alloc::vec::Vec<alloc::vec::Vec<f64>> as core::ops::deref::Deref>::deref
  %15 = call { ptr, i64 } @_RNvXs7_NtCslNYArtu3iFV_5alloc3vecINtB5_3VecIBw_dEENtNtNtCsgEmfK2I1SDS_4core3ops5deref5Deref5derefCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %rows) #19
  %_33.0 = extractvalue { ptr, i64 } %15, 0
  %_33.1 = extractvalue { ptr, i64 } %15, 1
; call <[alloc::vec::Vec<f64>]>::iter
  %16 = call { ptr, ptr } @_RNvMNtCsgEmfK2I1SDS_4core5sliceSINtNtCslNYArtu3iFV_5alloc3vec3VecdE4iterCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %_33.0, i64 %_33.1) #19
  %_32.0 = extractvalue { ptr, ptr } %16, 0
  %_32.1 = extractvalue { ptr, ptr } %16, 1
; call <core::slice::iter::Iter<alloc::vec::Vec<f64>> as core::iter::traits::iterator::Iterator>::map::<f64, rust_vectors::rust_vector_of_vectors::{closure#0}>
  %17 = call { ptr, ptr } @_RINvYINtNtNtCsgEmfK2I1SDS_4core5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENtNtNtNtBa_4iter6traits8iterator8Iterator3mapdNCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0EB27_(ptr %_32.0, ptr %_32.1) #19
  %_31.0 = extractvalue { ptr, ptr } %17, 0
  %_31.1 = extractvalue { ptr, ptr } %17, 1
; call <core::iter::adapters::map::Map<core::slice::iter::Iter<alloc::vec::Vec<f64>>, rust_vectors::rust_vector_of_vectors::{closure#0}> as core::iter::traits::iterator::Iterator>::sum::<f64>
  %_0 = call double @_RINvYINtNtNtNtCsgEmfK2I1SDS_4core4iter8adapters3map3MapINtNtNtBc_5slice4iter4IterINtNtCslNYArtu3iFV_5alloc3vec3VecdEENCNvCsi0wgFuyA0BW_12rust_vectors22rust_vector_of_vectors0ENtNtNtBa_6traits8iterator8Iterator3sumdEB1V_(ptr %_31.0, ptr %_31.1) #18
; call core::ptr::drop_in_place::<alloc::vec::Vec<alloc::vec::Vec<f64>>>
  call void @_RINvNtCsgEmfK2I1SDS_4core3ptr13drop_in_placeINtNtCslNYArtu3iFV_5alloc3vec3VecIBH_dEEECsi0wgFuyA0BW_12rust_vectors(ptr align 8 %rows) #18
  ret double %_0

bb16:                                             ; preds = %bb20, %bb10
; call <core::iter::adapters::enumerate::Enumerate<core::slice::iter::IterMut<f64>> as core::iter::traits::iterator::Iterator>::next
  %18 = call { i64, ptr } @_RNvXs_NtNtNtCsgEmfK2I1SDS_4core4iter8adapters9enumerateINtB4_9EnumerateINtNtNtBa_5slice4iter7IterMutdEENtNtNtB8_6traits8iterator8Iterator4nextCsi0wgFuyA0BW_12rust_vectors(ptr align 8 %iter1) #19
  %19 = extractvalue { i64, ptr } %18, 0
  %20 = extractvalue { i64, ptr } %18, 1
  store i64 %19, ptr %_20, align 8
  %21 = getelementptr inbounds i8, ptr %_20, i64 8
  store ptr %20, ptr %21, align 8
  %22 = load i64, ptr %_20, align 8
  %23 = getelementptr inbounds i8, ptr %_20, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = ptrtoint ptr %24 to i64
  %26 = icmp eq i64 %25, 0
  %_22 = select i1 %26, i64 0, i64 1
  %27 = trunc nuw i64 %_22 to i1
  br i1 %27, label %bb18, label %bb7

bb18:                                             ; preds = %bb16
  %j = load i64, ptr %_20, align 8
  %28 = getelementptr inbounds i8, ptr %_20, i64 8
  %v = load ptr, ptr %28, align 8
  %_27 = icmp ult i64 %i, 4
  br i1 %_27, label %bb19, label %panic

bb19:                                             ; preds = %bb18
  %29 = getelementptr inbounds nuw double, ptr %x, i64 %i
  %_26 = load double, ptr %29, align 8
  %_29 = icmp ult i64 %j, 4
  br i1 %_29, label %bb20, label %panic2

panic:                                            ; preds = %bb18
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 4, ptr align 8 @alloc_d0f4721cf6436dab7929fb828d1138f1) #20
  unreachable

bb20:                                             ; preds = %bb19
  %30 = getelementptr inbounds nuw double, ptr %x, i64 %j
  %_28 = load double, ptr %30, align 8
  %_25 = fmul double %_26, %_28
  %_30 = load double, ptr %v, align 8
  %31 = fadd double %_25, %_30
  store double %31, ptr %v, align 8
  br label %bb16

panic2:                                           ; preds = %bb19
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %j, i64 4, ptr align 8 @alloc_d06068d497d81f27b6e86c7dfd52f7f2) #20
  unreachable

bb9:                                              ; No predecessors!
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt(ptr, ptr, ptr align 8) unnamed_addr #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #4

; core::num::int_log10::panic_for_nonpositive_argument
; Function Attrs: cold noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core3num9int_log1030panic_for_nonpositive_argument(ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #5

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #8

; core::slice::sort::shared::smallsort::panic_on_ord_violation
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation() unnamed_addr #5

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #9

; core::slice::index::slice_index_fail
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail(i64, i64, i64, ptr align 8) unnamed_addr #5

; alloc::raw_vec::handle_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error(i64, i64) unnamed_addr #10

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #5

; core::option::expect_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed(ptr align 1, i64, ptr align 8) unnamed_addr #5

; core::option::unwrap_failed
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr align 8) unnamed_addr #5

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr captures(address), i64, i64) unnamed_addr #11

; __rustc::__rust_realloc
; Function Attrs: nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr allocptr, i64, i64 allocalign, i64) unnamed_addr #12

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #13

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #1

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64 allocalign) unnamed_addr #14

; __rustc::__rust_alloc_zeroed
; Function Attrs: nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed(i64, i64 allocalign) unnamed_addr #15

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #16

; <alloc::vec::Vec<_, _>>::insert_mut::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE10insert_mut13assert_failed(i64, i64, ptr align 8) unnamed_addr #9

; <alloc::vec::Vec<_, _>>::remove::assert_failed
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNvMs_NtCslNYArtu3iFV_5alloc3vecINtB6_3VecppE6remove13assert_failed(i64, i64, ptr align 8) unnamed_addr #9

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #5

; core::panicking::panic_nounwind
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking14panic_nounwind(ptr align 1, i64) unnamed_addr #5

attributes #0 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { cold nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #9 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #10 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #11 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #12 = { nounwind nonlazybind allockind("realloc,aligned") allocsize(3) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #14 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #15 = { nounwind nonlazybind allockind("alloc,zeroed,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #16 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #17 = { noinline nounwind }
attributes #18 = { nounwind }
attributes #19 = { inlinehint nounwind }
attributes #20 = { noinline noreturn nounwind }
attributes #21 = { noreturn nounwind }
attributes #22 = { cold nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
