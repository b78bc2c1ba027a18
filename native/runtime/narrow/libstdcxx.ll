; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 libstdcxx.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'libstdcxx.c'

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden ptr @jdiff_tree_increment(ptr noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 12
  %3 = load ptr, ptr %2, align 4, !tbaa !2
  %4 = icmp eq ptr %3, null
  br i1 %4, label %10, label %5

5:                                                ; preds = %1, %5
  %6 = phi ptr [ %8, %5 ], [ %3, %1 ]
  %7 = getelementptr inbounds i8, ptr %6, i32 8
  %8 = load ptr, ptr %7, align 4, !tbaa !8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %22, label %5, !llvm.loop !9

10:                                               ; preds = %1, %10
  %11 = phi ptr [ %13, %10 ], [ %0, %1 ]
  %12 = getelementptr inbounds i8, ptr %11, i32 4
  %13 = load ptr, ptr %12, align 4, !tbaa !12
  %14 = getelementptr inbounds i8, ptr %13, i32 12
  %15 = load ptr, ptr %14, align 4, !tbaa !2
  %16 = icmp eq ptr %11, %15
  br i1 %16, label %10, label %17, !llvm.loop !13

17:                                               ; preds = %10
  %18 = getelementptr inbounds i8, ptr %11, i32 12
  %19 = load ptr, ptr %18, align 4, !tbaa !2
  %20 = icmp eq ptr %19, %13
  %21 = select i1 %20, ptr %11, ptr %13
  br label %22

22:                                               ; preds = %5, %17
  %23 = phi ptr [ %21, %17 ], [ %6, %5 ]
  ret ptr %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden ptr @jdiff_tree_decrement(ptr noundef readonly %0) local_unnamed_addr #0 {
  %2 = load i32, ptr %0, align 4, !tbaa !14
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load ptr, ptr %5, align 4, !tbaa !12
  %7 = getelementptr inbounds i8, ptr %6, i32 4
  %8 = load ptr, ptr %7, align 4, !tbaa !12
  %9 = icmp eq ptr %8, %0
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = load ptr, ptr %11, align 4, !tbaa !2
  br label %29

13:                                               ; preds = %4, %1
  %14 = getelementptr inbounds i8, ptr %0, i32 8
  %15 = load ptr, ptr %14, align 4, !tbaa !8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %22, label %17

17:                                               ; preds = %13, %17
  %18 = phi ptr [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds i8, ptr %18, i32 12
  %20 = load ptr, ptr %19, align 4, !tbaa !2
  %21 = icmp eq ptr %20, null
  br i1 %21, label %29, label %17, !llvm.loop !15

22:                                               ; preds = %13, %22
  %23 = phi ptr [ %25, %22 ], [ %0, %13 ]
  %24 = getelementptr inbounds i8, ptr %23, i32 4
  %25 = load ptr, ptr %24, align 4, !tbaa !12
  %26 = getelementptr inbounds i8, ptr %25, i32 8
  %27 = load ptr, ptr %26, align 4, !tbaa !8
  %28 = icmp eq ptr %23, %27
  br i1 %28, label %22, label %29, !llvm.loop !16

29:                                               ; preds = %17, %22, %10
  %30 = phi ptr [ %12, %10 ], [ %25, %22 ], [ %18, %17 ]
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden void @jdiff_tree_insert(i1 noundef zeroext %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %5, align 4, !tbaa !12
  %6 = getelementptr inbounds i8, ptr %1, i32 8
  store ptr null, ptr %6, align 4, !tbaa !8
  %7 = getelementptr inbounds i8, ptr %1, i32 12
  store ptr null, ptr %7, align 4, !tbaa !2
  store i32 0, ptr %1, align 4, !tbaa !14
  br i1 %0, label %8, label %19

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %2, i32 8
  store ptr %1, ptr %9, align 4, !tbaa !8
  %10 = icmp eq ptr %2, %3
  br i1 %10, label %11, label %14

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %3, i32 4
  store ptr %1, ptr %12, align 4, !tbaa !12
  %13 = getelementptr inbounds i8, ptr %3, i32 12
  store ptr %1, ptr %13, align 4, !tbaa !2
  br label %25

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %3, i32 8
  %16 = load ptr, ptr %15, align 4, !tbaa !8
  %17 = icmp eq ptr %16, %2
  br i1 %17, label %18, label %25

18:                                               ; preds = %14
  store ptr %1, ptr %15, align 4, !tbaa !8
  br label %25

19:                                               ; preds = %4
  %20 = getelementptr inbounds i8, ptr %2, i32 12
  store ptr %1, ptr %20, align 4, !tbaa !2
  %21 = getelementptr inbounds i8, ptr %3, i32 12
  %22 = load ptr, ptr %21, align 4, !tbaa !2
  %23 = icmp eq ptr %22, %2
  br i1 %23, label %24, label %25

24:                                               ; preds = %19
  store ptr %1, ptr %21, align 4, !tbaa !2
  br label %25

25:                                               ; preds = %19, %24, %11, %18, %14
  %26 = getelementptr inbounds i8, ptr %3, i32 4
  %27 = load ptr, ptr %26, align 4, !tbaa !12
  %28 = icmp eq ptr %27, %1
  br i1 %28, label %159, label %29

29:                                               ; preds = %25, %155
  %30 = phi ptr [ %157, %155 ], [ %27, %25 ]
  %31 = phi ptr [ %156, %155 ], [ %1, %25 ]
  %32 = getelementptr inbounds i8, ptr %31, i32 4
  %33 = load ptr, ptr %32, align 4, !tbaa !12
  %34 = load i32, ptr %33, align 4, !tbaa !14
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %159

36:                                               ; preds = %29
  %37 = getelementptr inbounds i8, ptr %33, i32 4
  %38 = load ptr, ptr %37, align 4, !tbaa !12
  %39 = getelementptr inbounds i8, ptr %38, i32 8
  %40 = load ptr, ptr %39, align 4, !tbaa !8
  %41 = icmp eq ptr %33, %40
  br i1 %41, label %42, label %45

42:                                               ; preds = %36
  %43 = getelementptr inbounds i8, ptr %38, i32 12
  %44 = load ptr, ptr %43, align 4, !tbaa !2
  br label %45

45:                                               ; preds = %36, %42
  %46 = phi ptr [ %44, %42 ], [ %40, %36 ]
  %47 = icmp eq ptr %46, null
  br i1 %47, label %52, label %48

48:                                               ; preds = %45
  %49 = load i32, ptr %46, align 4, !tbaa !14
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %52

51:                                               ; preds = %48
  store i32 1, ptr %33, align 4, !tbaa !14
  store i32 1, ptr %46, align 4, !tbaa !14
  store i32 0, ptr %38, align 4, !tbaa !14
  br label %155

52:                                               ; preds = %48, %45
  br i1 %41, label %53, label %104

53:                                               ; preds = %52
  %54 = getelementptr inbounds i8, ptr %33, i32 12
  %55 = load ptr, ptr %54, align 4, !tbaa !2
  %56 = icmp eq ptr %31, %55
  br i1 %56, label %57, label %80

57:                                               ; preds = %53
  %58 = getelementptr inbounds i8, ptr %55, i32 8
  %59 = load ptr, ptr %58, align 4, !tbaa !8
  store ptr %59, ptr %54, align 4, !tbaa !2
  %60 = icmp eq ptr %59, null
  br i1 %60, label %65, label %61

61:                                               ; preds = %57
  %62 = getelementptr inbounds i8, ptr %59, i32 4
  store ptr %33, ptr %62, align 4, !tbaa !12
  %63 = load ptr, ptr %37, align 4, !tbaa !12
  %64 = load ptr, ptr %26, align 4, !tbaa !12
  br label %65

65:                                               ; preds = %61, %57
  %66 = phi ptr [ %64, %61 ], [ %30, %57 ]
  %67 = phi ptr [ %63, %61 ], [ %38, %57 ]
  %68 = icmp eq ptr %66, %33
  br i1 %68, label %69, label %70

69:                                               ; preds = %65
  store ptr %55, ptr %26, align 4, !tbaa !12
  br label %77

70:                                               ; preds = %65
  %71 = getelementptr inbounds i8, ptr %67, i32 8
  %72 = load ptr, ptr %71, align 4, !tbaa !8
  %73 = icmp eq ptr %72, %33
  br i1 %73, label %74, label %75

74:                                               ; preds = %70
  store ptr %55, ptr %71, align 4, !tbaa !8
  br label %77

75:                                               ; preds = %70
  %76 = getelementptr inbounds i8, ptr %67, i32 12
  store ptr %55, ptr %76, align 4, !tbaa !2
  br label %77

77:                                               ; preds = %69, %74, %75
  %78 = getelementptr inbounds i8, ptr %55, i32 4
  store ptr %67, ptr %78, align 4, !tbaa !12
  store ptr %33, ptr %58, align 4, !tbaa !8
  store ptr %55, ptr %37, align 4, !tbaa !12
  %79 = load ptr, ptr %39, align 4, !tbaa !8
  br label %80

80:                                               ; preds = %77, %53
  %81 = phi ptr [ %79, %77 ], [ %40, %53 ]
  %82 = phi ptr [ %55, %77 ], [ %33, %53 ]
  %83 = phi ptr [ %33, %77 ], [ %31, %53 ]
  store i32 1, ptr %82, align 4, !tbaa !14
  store i32 0, ptr %38, align 4, !tbaa !14
  %84 = getelementptr inbounds i8, ptr %81, i32 12
  %85 = load ptr, ptr %84, align 4, !tbaa !2
  store ptr %85, ptr %39, align 4, !tbaa !8
  %86 = icmp eq ptr %85, null
  br i1 %86, label %89, label %87

87:                                               ; preds = %80
  %88 = getelementptr inbounds i8, ptr %85, i32 4
  store ptr %38, ptr %88, align 4, !tbaa !12
  br label %89

89:                                               ; preds = %87, %80
  %90 = getelementptr inbounds i8, ptr %38, i32 4
  %91 = load ptr, ptr %90, align 4, !tbaa !12
  %92 = load ptr, ptr %26, align 4, !tbaa !12
  %93 = icmp eq ptr %92, %38
  br i1 %93, label %94, label %95

94:                                               ; preds = %89
  store ptr %81, ptr %26, align 4, !tbaa !12
  br label %102

95:                                               ; preds = %89
  %96 = getelementptr inbounds i8, ptr %91, i32 8
  %97 = load ptr, ptr %96, align 4, !tbaa !8
  %98 = icmp eq ptr %97, %38
  br i1 %98, label %99, label %100

99:                                               ; preds = %95
  store ptr %81, ptr %96, align 4, !tbaa !8
  br label %102

100:                                              ; preds = %95
  %101 = getelementptr inbounds i8, ptr %91, i32 12
  store ptr %81, ptr %101, align 4, !tbaa !2
  br label %102

102:                                              ; preds = %94, %99, %100
  %103 = getelementptr inbounds i8, ptr %81, i32 4
  store ptr %91, ptr %103, align 4, !tbaa !12
  store ptr %38, ptr %84, align 4, !tbaa !2
  store ptr %81, ptr %90, align 4, !tbaa !12
  br label %155

104:                                              ; preds = %52
  %105 = getelementptr inbounds i8, ptr %33, i32 8
  %106 = load ptr, ptr %105, align 4, !tbaa !8
  %107 = icmp eq ptr %31, %106
  br i1 %107, label %108, label %130

108:                                              ; preds = %104
  %109 = getelementptr inbounds i8, ptr %106, i32 12
  %110 = load ptr, ptr %109, align 4, !tbaa !2
  store ptr %110, ptr %105, align 4, !tbaa !8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %116, label %112

112:                                              ; preds = %108
  %113 = getelementptr inbounds i8, ptr %110, i32 4
  store ptr %33, ptr %113, align 4, !tbaa !12
  %114 = load ptr, ptr %37, align 4, !tbaa !12
  %115 = load ptr, ptr %26, align 4, !tbaa !12
  br label %116

116:                                              ; preds = %112, %108
  %117 = phi ptr [ %115, %112 ], [ %30, %108 ]
  %118 = phi ptr [ %114, %112 ], [ %38, %108 ]
  %119 = icmp eq ptr %117, %33
  br i1 %119, label %120, label %121

120:                                              ; preds = %116
  store ptr %106, ptr %26, align 4, !tbaa !12
  br label %128

121:                                              ; preds = %116
  %122 = getelementptr inbounds i8, ptr %118, i32 8
  %123 = load ptr, ptr %122, align 4, !tbaa !8
  %124 = icmp eq ptr %123, %33
  br i1 %124, label %125, label %126

125:                                              ; preds = %121
  store ptr %106, ptr %122, align 4, !tbaa !8
  br label %128

126:                                              ; preds = %121
  %127 = getelementptr inbounds i8, ptr %118, i32 12
  store ptr %106, ptr %127, align 4, !tbaa !2
  br label %128

128:                                              ; preds = %120, %125, %126
  %129 = getelementptr inbounds i8, ptr %106, i32 4
  store ptr %118, ptr %129, align 4, !tbaa !12
  store ptr %33, ptr %109, align 4, !tbaa !2
  store ptr %106, ptr %37, align 4, !tbaa !12
  br label %130

130:                                              ; preds = %128, %104
  %131 = phi ptr [ %106, %128 ], [ %33, %104 ]
  %132 = phi ptr [ %33, %128 ], [ %31, %104 ]
  store i32 1, ptr %131, align 4, !tbaa !14
  store i32 0, ptr %38, align 4, !tbaa !14
  %133 = getelementptr inbounds i8, ptr %38, i32 12
  %134 = load ptr, ptr %133, align 4, !tbaa !2
  %135 = getelementptr inbounds i8, ptr %134, i32 8
  %136 = load ptr, ptr %135, align 4, !tbaa !8
  store ptr %136, ptr %133, align 4, !tbaa !2
  %137 = icmp eq ptr %136, null
  br i1 %137, label %140, label %138

138:                                              ; preds = %130
  %139 = getelementptr inbounds i8, ptr %136, i32 4
  store ptr %38, ptr %139, align 4, !tbaa !12
  br label %140

140:                                              ; preds = %138, %130
  %141 = getelementptr inbounds i8, ptr %38, i32 4
  %142 = load ptr, ptr %141, align 4, !tbaa !12
  %143 = load ptr, ptr %26, align 4, !tbaa !12
  %144 = icmp eq ptr %143, %38
  br i1 %144, label %145, label %146

145:                                              ; preds = %140
  store ptr %134, ptr %26, align 4, !tbaa !12
  br label %153

146:                                              ; preds = %140
  %147 = getelementptr inbounds i8, ptr %142, i32 8
  %148 = load ptr, ptr %147, align 4, !tbaa !8
  %149 = icmp eq ptr %148, %38
  br i1 %149, label %150, label %151

150:                                              ; preds = %146
  store ptr %134, ptr %147, align 4, !tbaa !8
  br label %153

151:                                              ; preds = %146
  %152 = getelementptr inbounds i8, ptr %142, i32 12
  store ptr %134, ptr %152, align 4, !tbaa !2
  br label %153

153:                                              ; preds = %145, %150, %151
  %154 = getelementptr inbounds i8, ptr %134, i32 4
  store ptr %142, ptr %154, align 4, !tbaa !12
  store ptr %38, ptr %135, align 4, !tbaa !8
  store ptr %134, ptr %141, align 4, !tbaa !12
  br label %155

155:                                              ; preds = %102, %153, %51
  %156 = phi ptr [ %38, %51 ], [ %83, %102 ], [ %132, %153 ]
  %157 = load ptr, ptr %26, align 4, !tbaa !12
  %158 = icmp eq ptr %156, %157
  br i1 %158, label %159, label %29, !llvm.loop !17

159:                                              ; preds = %29, %155, %25
  %160 = phi ptr [ %27, %25 ], [ %157, %155 ], [ %30, %29 ]
  store i32 1, ptr %160, align 4, !tbaa !14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden noundef ptr @jdiff_tree_erase(ptr noundef returned %0, ptr nocapture noundef %1) local_unnamed_addr #1 {
  %3 = load i32, ptr %0, align 4, !tbaa !14
  %4 = getelementptr inbounds i8, ptr %0, i32 8
  %5 = load ptr, ptr %4, align 4, !tbaa !8
  %6 = icmp eq ptr %5, null
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = load ptr, ptr %7, align 4, !tbaa !2
  br i1 %6, label %49, label %9

9:                                                ; preds = %2
  %10 = icmp eq ptr %8, null
  br i1 %10, label %55, label %11

11:                                               ; preds = %9, %11
  %12 = phi ptr [ %14, %11 ], [ %8, %9 ]
  %13 = getelementptr inbounds i8, ptr %12, i32 8
  %14 = load ptr, ptr %13, align 4, !tbaa !8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %11, !llvm.loop !18

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %12, i32 8
  %18 = getelementptr inbounds i8, ptr %12, i32 12
  %19 = load ptr, ptr %18, align 4, !tbaa !2
  %20 = load i32, ptr %12, align 4, !tbaa !14
  %21 = getelementptr inbounds i8, ptr %12, i32 4
  %22 = load ptr, ptr %21, align 4, !tbaa !12
  %23 = icmp eq ptr %22, %0
  br i1 %23, label %31, label %24

24:                                               ; preds = %16
  %25 = getelementptr inbounds i8, ptr %22, i32 8
  store ptr %19, ptr %25, align 4, !tbaa !8
  %26 = icmp eq ptr %19, null
  br i1 %26, label %29, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds i8, ptr %19, i32 4
  store ptr %22, ptr %28, align 4, !tbaa !12
  br label %29

29:                                               ; preds = %27, %24
  store ptr %8, ptr %18, align 4, !tbaa !2
  %30 = getelementptr inbounds i8, ptr %8, i32 4
  store ptr %12, ptr %30, align 4, !tbaa !12
  br label %31

31:                                               ; preds = %16, %29
  %32 = phi ptr [ %22, %29 ], [ %12, %16 ]
  %33 = getelementptr inbounds i8, ptr %0, i32 4
  %34 = load ptr, ptr %33, align 4, !tbaa !12
  %35 = getelementptr inbounds i8, ptr %1, i32 4
  %36 = load ptr, ptr %35, align 4, !tbaa !12
  %37 = icmp eq ptr %36, %0
  br i1 %37, label %38, label %39

38:                                               ; preds = %31
  store ptr %12, ptr %35, align 4, !tbaa !12
  br label %46

39:                                               ; preds = %31
  %40 = getelementptr inbounds i8, ptr %34, i32 8
  %41 = load ptr, ptr %40, align 4, !tbaa !8
  %42 = icmp eq ptr %41, %0
  br i1 %42, label %43, label %44

43:                                               ; preds = %39
  store ptr %12, ptr %40, align 4, !tbaa !8
  br label %46

44:                                               ; preds = %39
  %45 = getelementptr inbounds i8, ptr %34, i32 12
  store ptr %12, ptr %45, align 4, !tbaa !2
  br label %46

46:                                               ; preds = %38, %43, %44
  store ptr %34, ptr %21, align 4, !tbaa !12
  %47 = load ptr, ptr %4, align 4, !tbaa !8
  store ptr %47, ptr %17, align 4, !tbaa !8
  %48 = getelementptr inbounds i8, ptr %47, i32 4
  store ptr %12, ptr %48, align 4, !tbaa !12
  store i32 %3, ptr %12, align 4, !tbaa !14
  store i32 %20, ptr %0, align 4, !tbaa !14
  br label %105

49:                                               ; preds = %2
  %50 = getelementptr inbounds i8, ptr %0, i32 4
  %51 = load ptr, ptr %50, align 4, !tbaa !12
  %52 = getelementptr inbounds i8, ptr %1, i32 8
  %53 = load ptr, ptr %52, align 4, !tbaa !8
  %54 = icmp eq ptr %53, %0
  br i1 %54, label %61, label %73

55:                                               ; preds = %9
  %56 = getelementptr inbounds i8, ptr %0, i32 4
  %57 = load ptr, ptr %56, align 4, !tbaa !12
  %58 = getelementptr inbounds i8, ptr %1, i32 8
  %59 = load ptr, ptr %58, align 4, !tbaa !8
  %60 = icmp eq ptr %59, %0
  br i1 %60, label %68, label %73

61:                                               ; preds = %49
  %62 = icmp eq ptr %8, null
  br i1 %62, label %68, label %63

63:                                               ; preds = %61, %63
  %64 = phi ptr [ %66, %63 ], [ %8, %61 ]
  %65 = getelementptr inbounds i8, ptr %64, i32 8
  %66 = load ptr, ptr %65, align 4, !tbaa !8
  %67 = icmp eq ptr %66, null
  br i1 %67, label %68, label %63, !llvm.loop !19

68:                                               ; preds = %63, %55, %61
  %69 = phi ptr [ null, %61 ], [ %5, %55 ], [ %8, %63 ]
  %70 = phi ptr [ %51, %61 ], [ %57, %55 ], [ %51, %63 ]
  %71 = phi ptr [ %52, %61 ], [ %58, %55 ], [ %52, %63 ]
  %72 = phi ptr [ %51, %61 ], [ %57, %55 ], [ %64, %63 ]
  store ptr %72, ptr %71, align 4, !tbaa !8
  br label %73

73:                                               ; preds = %55, %68, %49
  %74 = phi ptr [ %57, %55 ], [ %70, %68 ], [ %51, %49 ]
  %75 = phi ptr [ %5, %55 ], [ %69, %68 ], [ %8, %49 ]
  %76 = getelementptr inbounds i8, ptr %1, i32 12
  %77 = load ptr, ptr %76, align 4, !tbaa !2
  %78 = icmp eq ptr %77, %0
  br i1 %78, label %79, label %89

79:                                               ; preds = %73
  %80 = load ptr, ptr %4, align 4, !tbaa !8
  %81 = icmp eq ptr %80, null
  br i1 %81, label %87, label %82

82:                                               ; preds = %79, %82
  %83 = phi ptr [ %85, %82 ], [ %80, %79 ]
  %84 = getelementptr inbounds i8, ptr %83, i32 12
  %85 = load ptr, ptr %84, align 4, !tbaa !2
  %86 = icmp eq ptr %85, null
  br i1 %86, label %87, label %82, !llvm.loop !20

87:                                               ; preds = %82, %79
  %88 = phi ptr [ %74, %79 ], [ %83, %82 ]
  store ptr %88, ptr %76, align 4, !tbaa !2
  br label %89

89:                                               ; preds = %87, %73
  %90 = getelementptr inbounds i8, ptr %1, i32 4
  %91 = load ptr, ptr %90, align 4, !tbaa !12
  %92 = icmp eq ptr %91, %0
  br i1 %92, label %93, label %94

93:                                               ; preds = %89
  store ptr %75, ptr %90, align 4, !tbaa !12
  br label %101

94:                                               ; preds = %89
  %95 = getelementptr inbounds i8, ptr %74, i32 8
  %96 = load ptr, ptr %95, align 4, !tbaa !8
  %97 = icmp eq ptr %96, %0
  br i1 %97, label %98, label %99

98:                                               ; preds = %94
  store ptr %75, ptr %95, align 4, !tbaa !8
  br label %101

99:                                               ; preds = %94
  %100 = getelementptr inbounds i8, ptr %74, i32 12
  store ptr %75, ptr %100, align 4, !tbaa !2
  br label %101

101:                                              ; preds = %99, %98, %93
  %102 = icmp eq ptr %75, null
  br i1 %102, label %105, label %103

103:                                              ; preds = %101
  %104 = getelementptr inbounds i8, ptr %75, i32 4
  store ptr %74, ptr %104, align 4, !tbaa !12
  br label %105

105:                                              ; preds = %103, %101, %46
  %106 = phi ptr [ %19, %46 ], [ null, %101 ], [ %75, %103 ]
  %107 = phi ptr [ %32, %46 ], [ %74, %101 ], [ %74, %103 ]
  %108 = phi i32 [ %20, %46 ], [ %3, %101 ], [ %3, %103 ]
  %109 = icmp eq i32 %108, 1
  br i1 %109, label %110, label %323

110:                                              ; preds = %105
  %111 = getelementptr inbounds i8, ptr %1, i32 4
  %112 = load ptr, ptr %111, align 4, !tbaa !12
  %113 = icmp eq ptr %112, %106
  br i1 %113, label %318, label %114

114:                                              ; preds = %110, %313
  %115 = phi ptr [ %316, %313 ], [ %112, %110 ]
  %116 = phi ptr [ %117, %313 ], [ %106, %110 ]
  %117 = phi ptr [ %315, %313 ], [ %107, %110 ]
  %118 = icmp eq ptr %116, null
  br i1 %118, label %122, label %119

119:                                              ; preds = %114
  %120 = load i32, ptr %116, align 4, !tbaa !14
  %121 = icmp eq i32 %120, 1
  br i1 %121, label %122, label %321

122:                                              ; preds = %119, %114
  %123 = getelementptr inbounds i8, ptr %117, i32 8
  %124 = load ptr, ptr %123, align 4, !tbaa !8
  %125 = icmp eq ptr %116, %124
  br i1 %125, label %126, label %131

126:                                              ; preds = %122
  %127 = getelementptr inbounds i8, ptr %117, i32 12
  %128 = load ptr, ptr %127, align 4, !tbaa !2
  %129 = load i32, ptr %128, align 4, !tbaa !14
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %134, label %182

131:                                              ; preds = %122
  %132 = load i32, ptr %124, align 4, !tbaa !14
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %158, label %182

134:                                              ; preds = %126
  store i32 1, ptr %128, align 4, !tbaa !14
  store i32 0, ptr %117, align 4, !tbaa !14
  %135 = getelementptr inbounds i8, ptr %128, i32 8
  %136 = load ptr, ptr %135, align 4, !tbaa !8
  store ptr %136, ptr %127, align 4, !tbaa !2
  %137 = icmp eq ptr %136, null
  br i1 %137, label %141, label %138

138:                                              ; preds = %134
  %139 = getelementptr inbounds i8, ptr %136, i32 4
  store ptr %117, ptr %139, align 4, !tbaa !12
  %140 = load ptr, ptr %111, align 4, !tbaa !12
  br label %141

141:                                              ; preds = %138, %134
  %142 = phi ptr [ %140, %138 ], [ %115, %134 ]
  %143 = getelementptr inbounds i8, ptr %117, i32 4
  %144 = load ptr, ptr %143, align 4, !tbaa !12
  %145 = icmp eq ptr %142, %117
  br i1 %145, label %146, label %147

146:                                              ; preds = %141
  store ptr %128, ptr %111, align 4, !tbaa !12
  br label %155

147:                                              ; preds = %141
  %148 = getelementptr inbounds i8, ptr %144, i32 8
  %149 = load ptr, ptr %148, align 4, !tbaa !8
  %150 = icmp eq ptr %149, %117
  br i1 %150, label %151, label %152

151:                                              ; preds = %147
  store ptr %128, ptr %148, align 4, !tbaa !8
  br label %155

152:                                              ; preds = %147
  %153 = getelementptr inbounds i8, ptr %144, i32 12
  store ptr %128, ptr %153, align 4, !tbaa !2
  %154 = load ptr, ptr %127, align 4, !tbaa !2
  br label %155

155:                                              ; preds = %152, %151, %146
  %156 = phi ptr [ %136, %146 ], [ %136, %151 ], [ %154, %152 ]
  %157 = getelementptr inbounds i8, ptr %128, i32 4
  store ptr %144, ptr %157, align 4, !tbaa !12
  store ptr %117, ptr %135, align 4, !tbaa !8
  store ptr %128, ptr %143, align 4, !tbaa !12
  br label %182

158:                                              ; preds = %131
  store i32 1, ptr %124, align 4, !tbaa !14
  store i32 0, ptr %117, align 4, !tbaa !14
  %159 = getelementptr inbounds i8, ptr %124, i32 12
  %160 = load ptr, ptr %159, align 4, !tbaa !2
  store ptr %160, ptr %123, align 4, !tbaa !8
  %161 = icmp eq ptr %160, null
  br i1 %161, label %165, label %162

162:                                              ; preds = %158
  %163 = getelementptr inbounds i8, ptr %160, i32 4
  store ptr %117, ptr %163, align 4, !tbaa !12
  %164 = load ptr, ptr %111, align 4, !tbaa !12
  br label %165

165:                                              ; preds = %162, %158
  %166 = phi ptr [ %164, %162 ], [ %115, %158 ]
  %167 = getelementptr inbounds i8, ptr %117, i32 4
  %168 = load ptr, ptr %167, align 4, !tbaa !12
  %169 = icmp eq ptr %166, %117
  br i1 %169, label %170, label %171

170:                                              ; preds = %165
  store ptr %124, ptr %111, align 4, !tbaa !12
  br label %179

171:                                              ; preds = %165
  %172 = getelementptr inbounds i8, ptr %168, i32 8
  %173 = load ptr, ptr %172, align 4, !tbaa !8
  %174 = icmp eq ptr %173, %117
  br i1 %174, label %175, label %177

175:                                              ; preds = %171
  store ptr %124, ptr %172, align 4, !tbaa !8
  %176 = load ptr, ptr %123, align 4, !tbaa !8
  br label %179

177:                                              ; preds = %171
  %178 = getelementptr inbounds i8, ptr %168, i32 12
  store ptr %124, ptr %178, align 4, !tbaa !2
  br label %179

179:                                              ; preds = %177, %175, %170
  %180 = phi ptr [ %160, %170 ], [ %176, %175 ], [ %160, %177 ]
  %181 = getelementptr inbounds i8, ptr %124, i32 4
  store ptr %168, ptr %181, align 4, !tbaa !12
  store ptr %117, ptr %159, align 4, !tbaa !2
  store ptr %124, ptr %167, align 4, !tbaa !12
  br label %182

182:                                              ; preds = %179, %155, %131, %126
  %183 = phi ptr [ %156, %155 ], [ %180, %179 ], [ %128, %126 ], [ %124, %131 ]
  %184 = getelementptr inbounds i8, ptr %183, i32 8
  %185 = getelementptr inbounds i8, ptr %183, i32 12
  %186 = select i1 %125, ptr %184, ptr %185
  %187 = load ptr, ptr %186, align 4, !tbaa !21
  %188 = select i1 %125, ptr %185, ptr %184
  %189 = load ptr, ptr %188, align 4, !tbaa !21
  %190 = icmp eq ptr %187, null
  br i1 %190, label %195, label %191

191:                                              ; preds = %182
  %192 = load i32, ptr %187, align 4, !tbaa !14
  %193 = icmp eq i32 %192, 1
  %194 = icmp eq ptr %189, null
  br i1 %194, label %202, label %197

195:                                              ; preds = %182
  %196 = icmp eq ptr %189, null
  br i1 %196, label %313, label %197

197:                                              ; preds = %195, %191
  %198 = phi i1 [ true, %195 ], [ %193, %191 ]
  %199 = load i32, ptr %189, align 4, !tbaa !14
  %200 = icmp eq i32 %199, 1
  %201 = select i1 %198, i1 %200, i1 false
  br i1 %201, label %313, label %203

202:                                              ; preds = %191
  br i1 %193, label %313, label %204

203:                                              ; preds = %197
  br i1 %200, label %204, label %254

204:                                              ; preds = %202, %203
  store i32 1, ptr %187, align 4, !tbaa !14
  store i32 0, ptr %183, align 4, !tbaa !14
  br i1 %125, label %205, label %230

205:                                              ; preds = %204
  %206 = load ptr, ptr %184, align 4, !tbaa !8
  %207 = getelementptr inbounds i8, ptr %206, i32 12
  %208 = load ptr, ptr %207, align 4, !tbaa !2
  store ptr %208, ptr %184, align 4, !tbaa !8
  %209 = icmp eq ptr %208, null
  br i1 %209, label %212, label %210

210:                                              ; preds = %205
  %211 = getelementptr inbounds i8, ptr %208, i32 4
  store ptr %183, ptr %211, align 4, !tbaa !12
  br label %212

212:                                              ; preds = %210, %205
  %213 = getelementptr inbounds i8, ptr %183, i32 4
  %214 = load ptr, ptr %213, align 4, !tbaa !12
  %215 = load ptr, ptr %111, align 4, !tbaa !12
  %216 = icmp eq ptr %215, %183
  br i1 %216, label %217, label %218

217:                                              ; preds = %212
  store ptr %206, ptr %111, align 4, !tbaa !12
  br label %225

218:                                              ; preds = %212
  %219 = getelementptr inbounds i8, ptr %214, i32 8
  %220 = load ptr, ptr %219, align 4, !tbaa !8
  %221 = icmp eq ptr %220, %183
  br i1 %221, label %222, label %223

222:                                              ; preds = %218
  store ptr %206, ptr %219, align 4, !tbaa !8
  br label %225

223:                                              ; preds = %218
  %224 = getelementptr inbounds i8, ptr %214, i32 12
  store ptr %206, ptr %224, align 4, !tbaa !2
  br label %225

225:                                              ; preds = %223, %222, %217
  %226 = getelementptr inbounds i8, ptr %206, i32 4
  store ptr %214, ptr %226, align 4, !tbaa !12
  store ptr %183, ptr %207, align 4, !tbaa !2
  store ptr %206, ptr %213, align 4, !tbaa !12
  %227 = getelementptr inbounds i8, ptr %117, i32 12
  %228 = load ptr, ptr %227, align 4, !tbaa !2
  %229 = load i32, ptr %117, align 4, !tbaa !14
  store i32 %229, ptr %228, align 4, !tbaa !14
  store i32 1, ptr %117, align 4, !tbaa !14
  br label %256

230:                                              ; preds = %204
  %231 = load ptr, ptr %185, align 4, !tbaa !2
  %232 = getelementptr inbounds i8, ptr %231, i32 8
  %233 = load ptr, ptr %232, align 4, !tbaa !8
  store ptr %233, ptr %185, align 4, !tbaa !2
  %234 = icmp eq ptr %233, null
  br i1 %234, label %237, label %235

235:                                              ; preds = %230
  %236 = getelementptr inbounds i8, ptr %233, i32 4
  store ptr %183, ptr %236, align 4, !tbaa !12
  br label %237

237:                                              ; preds = %235, %230
  %238 = getelementptr inbounds i8, ptr %183, i32 4
  %239 = load ptr, ptr %238, align 4, !tbaa !12
  %240 = load ptr, ptr %111, align 4, !tbaa !12
  %241 = icmp eq ptr %240, %183
  br i1 %241, label %242, label %243

242:                                              ; preds = %237
  store ptr %231, ptr %111, align 4, !tbaa !12
  br label %250

243:                                              ; preds = %237
  %244 = getelementptr inbounds i8, ptr %239, i32 8
  %245 = load ptr, ptr %244, align 4, !tbaa !8
  %246 = icmp eq ptr %245, %183
  br i1 %246, label %247, label %248

247:                                              ; preds = %243
  store ptr %231, ptr %244, align 4, !tbaa !8
  br label %250

248:                                              ; preds = %243
  %249 = getelementptr inbounds i8, ptr %239, i32 12
  store ptr %231, ptr %249, align 4, !tbaa !2
  br label %250

250:                                              ; preds = %248, %247, %242
  %251 = getelementptr inbounds i8, ptr %231, i32 4
  store ptr %239, ptr %251, align 4, !tbaa !12
  store ptr %183, ptr %232, align 4, !tbaa !8
  store ptr %231, ptr %238, align 4, !tbaa !12
  %252 = load ptr, ptr %123, align 4, !tbaa !8
  %253 = load i32, ptr %117, align 4, !tbaa !14
  store i32 %253, ptr %252, align 4, !tbaa !14
  store i32 1, ptr %117, align 4, !tbaa !14
  br label %285

254:                                              ; preds = %203
  %255 = load i32, ptr %117, align 4, !tbaa !14
  store i32 %255, ptr %183, align 4, !tbaa !14
  store i32 1, ptr %117, align 4, !tbaa !14
  br i1 %125, label %256, label %285

256:                                              ; preds = %254, %225
  %257 = phi ptr [ %228, %225 ], [ %183, %254 ]
  %258 = getelementptr inbounds i8, ptr %257, i32 12
  %259 = load ptr, ptr %258, align 4, !tbaa !2
  %260 = icmp eq ptr %259, null
  br i1 %260, label %262, label %261

261:                                              ; preds = %256
  store i32 1, ptr %259, align 4, !tbaa !14
  br label %262

262:                                              ; preds = %261, %256
  %263 = getelementptr inbounds i8, ptr %117, i32 12
  %264 = load ptr, ptr %263, align 4, !tbaa !2
  %265 = getelementptr inbounds i8, ptr %264, i32 8
  %266 = load ptr, ptr %265, align 4, !tbaa !8
  store ptr %266, ptr %263, align 4, !tbaa !2
  %267 = icmp eq ptr %266, null
  br i1 %267, label %270, label %268

268:                                              ; preds = %262
  %269 = getelementptr inbounds i8, ptr %266, i32 4
  store ptr %117, ptr %269, align 4, !tbaa !12
  br label %270

270:                                              ; preds = %268, %262
  %271 = getelementptr inbounds i8, ptr %117, i32 4
  %272 = load ptr, ptr %271, align 4, !tbaa !12
  %273 = load ptr, ptr %111, align 4, !tbaa !12
  %274 = icmp eq ptr %273, %117
  br i1 %274, label %275, label %276

275:                                              ; preds = %270
  store ptr %264, ptr %111, align 4, !tbaa !12
  br label %283

276:                                              ; preds = %270
  %277 = getelementptr inbounds i8, ptr %272, i32 8
  %278 = load ptr, ptr %277, align 4, !tbaa !8
  %279 = icmp eq ptr %278, %117
  br i1 %279, label %280, label %281

280:                                              ; preds = %276
  store ptr %264, ptr %277, align 4, !tbaa !8
  br label %283

281:                                              ; preds = %276
  %282 = getelementptr inbounds i8, ptr %272, i32 12
  store ptr %264, ptr %282, align 4, !tbaa !2
  br label %283

283:                                              ; preds = %281, %280, %275
  %284 = getelementptr inbounds i8, ptr %264, i32 4
  store ptr %272, ptr %284, align 4, !tbaa !12
  store ptr %117, ptr %265, align 4, !tbaa !8
  store ptr %264, ptr %271, align 4, !tbaa !12
  br label %318

285:                                              ; preds = %254, %250
  %286 = phi ptr [ %252, %250 ], [ %183, %254 ]
  %287 = getelementptr inbounds i8, ptr %286, i32 8
  %288 = load ptr, ptr %287, align 4, !tbaa !8
  %289 = icmp eq ptr %288, null
  br i1 %289, label %291, label %290

290:                                              ; preds = %285
  store i32 1, ptr %288, align 4, !tbaa !14
  br label %291

291:                                              ; preds = %290, %285
  %292 = load ptr, ptr %123, align 4, !tbaa !8
  %293 = getelementptr inbounds i8, ptr %292, i32 12
  %294 = load ptr, ptr %293, align 4, !tbaa !2
  store ptr %294, ptr %123, align 4, !tbaa !8
  %295 = icmp eq ptr %294, null
  br i1 %295, label %298, label %296

296:                                              ; preds = %291
  %297 = getelementptr inbounds i8, ptr %294, i32 4
  store ptr %117, ptr %297, align 4, !tbaa !12
  br label %298

298:                                              ; preds = %296, %291
  %299 = getelementptr inbounds i8, ptr %117, i32 4
  %300 = load ptr, ptr %299, align 4, !tbaa !12
  %301 = load ptr, ptr %111, align 4, !tbaa !12
  %302 = icmp eq ptr %301, %117
  br i1 %302, label %303, label %304

303:                                              ; preds = %298
  store ptr %292, ptr %111, align 4, !tbaa !12
  br label %311

304:                                              ; preds = %298
  %305 = getelementptr inbounds i8, ptr %300, i32 8
  %306 = load ptr, ptr %305, align 4, !tbaa !8
  %307 = icmp eq ptr %306, %117
  br i1 %307, label %308, label %309

308:                                              ; preds = %304
  store ptr %292, ptr %305, align 4, !tbaa !8
  br label %311

309:                                              ; preds = %304
  %310 = getelementptr inbounds i8, ptr %300, i32 12
  store ptr %292, ptr %310, align 4, !tbaa !2
  br label %311

311:                                              ; preds = %309, %308, %303
  %312 = getelementptr inbounds i8, ptr %292, i32 4
  store ptr %300, ptr %312, align 4, !tbaa !12
  store ptr %117, ptr %293, align 4, !tbaa !2
  store ptr %292, ptr %299, align 4, !tbaa !12
  br label %318

313:                                              ; preds = %202, %197, %195
  store i32 0, ptr %183, align 4, !tbaa !14
  %314 = getelementptr inbounds i8, ptr %117, i32 4
  %315 = load ptr, ptr %314, align 4, !tbaa !12
  %316 = load ptr, ptr %111, align 4, !tbaa !12
  %317 = icmp eq ptr %117, %316
  br i1 %317, label %321, label %114

318:                                              ; preds = %311, %283, %110
  %319 = phi ptr [ %116, %283 ], [ %116, %311 ], [ %106, %110 ]
  %320 = icmp eq ptr %319, null
  br i1 %320, label %323, label %321

321:                                              ; preds = %313, %119, %318
  %322 = phi ptr [ %319, %318 ], [ %116, %119 ], [ %117, %313 ]
  store i32 1, ptr %322, align 4, !tbaa !14
  br label %323

323:                                              ; preds = %321, %318, %105
  ret ptr %0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden void @jdiff_list_hook(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  store ptr %1, ptr %0, align 4, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %1, i32 4
  %4 = load ptr, ptr %3, align 4, !tbaa !24
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %4, ptr %5, align 4, !tbaa !24
  store ptr %0, ptr %4, align 4, !tbaa !22
  store ptr %0, ptr %3, align 4, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden void @jdiff_list_unhook(ptr nocapture noundef readonly %0) local_unnamed_addr #2 {
  %2 = load ptr, ptr %0, align 4, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = load ptr, ptr %3, align 4, !tbaa !24
  store ptr %2, ptr %4, align 4, !tbaa !22
  %5 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %4, ptr %5, align 4, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden void @jdiff_list_transfer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %0, %2
  br i1 %4, label %12, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !24
  %8 = getelementptr inbounds i8, ptr %1, i32 4
  %9 = load ptr, ptr %8, align 4, !tbaa !24
  store ptr %2, ptr %9, align 4, !tbaa !22
  store ptr %9, ptr %6, align 4, !tbaa !24
  store ptr %0, ptr %7, align 4, !tbaa !22
  %10 = getelementptr inbounds i8, ptr %0, i32 4
  %11 = load ptr, ptr %10, align 4, !tbaa !24
  store ptr %11, ptr %8, align 4, !tbaa !24
  store ptr %1, ptr %11, align 4, !tbaa !22
  store ptr %7, ptr %10, align 4, !tbaa !24
  br label %12

12:                                               ; preds = %3, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden void @jdiff_list_reverse(ptr noundef %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %4, %2 ]
  %4 = load ptr, ptr %3, align 4, !tbaa !22
  %5 = getelementptr inbounds i8, ptr %3, i32 4
  %6 = load ptr, ptr %5, align 4, !tbaa !24
  store ptr %6, ptr %3, align 4, !tbaa !22
  store ptr %4, ptr %5, align 4, !tbaa !24
  %7 = icmp eq ptr %4, %0
  br i1 %7, label %8, label %2, !llvm.loop !25

8:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden void @jdiff_list_swap(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  %3 = load ptr, ptr %0, align 4, !tbaa !21
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4, !tbaa !21
  %6 = load ptr, ptr %1, align 4, !tbaa !21
  %7 = getelementptr inbounds i8, ptr %1, i32 4
  %8 = icmp eq ptr %3, %0
  %9 = icmp eq ptr %6, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %2
  %11 = load ptr, ptr %7, align 4, !tbaa !21
  store ptr %6, ptr %0, align 4, !tbaa !22
  store ptr %11, ptr %4, align 4, !tbaa !24
  %12 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %0, ptr %12, align 4, !tbaa !24
  %13 = load ptr, ptr %4, align 4, !tbaa !24
  store ptr %0, ptr %13, align 4, !tbaa !22
  br label %15

14:                                               ; preds = %2
  store ptr %0, ptr %0, align 4, !tbaa !22
  store ptr %0, ptr %4, align 4, !tbaa !24
  br label %15

15:                                               ; preds = %14, %10
  br i1 %8, label %19, label %16

16:                                               ; preds = %15
  store ptr %3, ptr %1, align 4, !tbaa !22
  store ptr %5, ptr %7, align 4, !tbaa !24
  %17 = getelementptr inbounds i8, ptr %3, i32 4
  store ptr %1, ptr %17, align 4, !tbaa !24
  %18 = load ptr, ptr %7, align 4, !tbaa !24
  store ptr %1, ptr %18, align 4, !tbaa !22
  br label %20

19:                                               ; preds = %15
  store ptr %1, ptr %1, align 4, !tbaa !22
  store ptr %1, ptr %7, align 4, !tbaa !24
  br label %20

20:                                               ; preds = %19, %16
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }


!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !7, i64 12}
!3 = !{!"tree_node", !4, i64 0, !7, i64 4, !7, i64 8, !7, i64 12}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!3, !7, i64 8}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!3, !7, i64 4}
!13 = distinct !{!13, !10, !11}
!14 = !{!3, !4, i64 0}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = !{!7, !7, i64 0}
!22 = !{!23, !7, i64 0}
!23 = !{!"list_node", !7, i64 0, !7, i64 4}
!24 = !{!23, !7, i64 4}
!25 = distinct !{!25, !10, !11}
