; made by: clang -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC libstdcxx.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'libstdcxx.c'

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define ptr @jdiff_tree_increment(ptr noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !tbaa !2
  %4 = icmp eq ptr %3, null
  br i1 %4, label %10, label %5

5:                                                ; preds = %1, %5
  %6 = phi ptr [ %8, %5 ], [ %3, %1 ]
  %7 = getelementptr inbounds i8, ptr %6, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %22, label %5, !llvm.loop !9

10:                                               ; preds = %1, %10
  %11 = phi ptr [ %13, %10 ], [ %0, %1 ]
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !12
  %14 = getelementptr inbounds i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8, !tbaa !2
  %16 = icmp eq ptr %11, %15
  br i1 %16, label %10, label %17, !llvm.loop !13

17:                                               ; preds = %10
  %18 = getelementptr inbounds i8, ptr %11, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !2
  %20 = icmp eq ptr %19, %13
  %21 = select i1 %20, ptr %11, ptr %13
  br label %22

22:                                               ; preds = %5, %17
  %23 = phi ptr [ %21, %17 ], [ %6, %5 ]
  ret ptr %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define ptr @jdiff_tree_decrement(ptr noundef readonly %0) local_unnamed_addr #0 {
  %2 = load i32, ptr %0, align 8, !tbaa !14
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !12
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = icmp eq ptr %8, %0
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  %12 = load ptr, ptr %11, align 8, !tbaa !2
  br label %29

13:                                               ; preds = %4, %1
  %14 = getelementptr inbounds i8, ptr %0, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %22, label %17

17:                                               ; preds = %13, %17
  %18 = phi ptr [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds i8, ptr %18, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !2
  %21 = icmp eq ptr %20, null
  br i1 %21, label %29, label %17, !llvm.loop !15

22:                                               ; preds = %13, %22
  %23 = phi ptr [ %25, %22 ], [ %0, %13 ]
  %24 = getelementptr inbounds i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !12
  %26 = getelementptr inbounds i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8, !tbaa !8
  %28 = icmp eq ptr %23, %27
  br i1 %28, label %22, label %29, !llvm.loop !16

29:                                               ; preds = %17, %22, %10
  %30 = phi ptr [ %12, %10 ], [ %25, %22 ], [ %18, %17 ]
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @jdiff_tree_insert(i1 noundef zeroext %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #1 {
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  store ptr %2, ptr %5, align 8, !tbaa !12
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  store ptr null, ptr %6, align 8, !tbaa !8
  %7 = getelementptr inbounds i8, ptr %1, i64 24
  store ptr null, ptr %7, align 8, !tbaa !2
  store i32 0, ptr %1, align 8, !tbaa !14
  br i1 %0, label %8, label %18

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %2, i64 16
  store ptr %1, ptr %9, align 8, !tbaa !8
  %10 = icmp eq ptr %2, %3
  br i1 %10, label %11, label %14

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %1, ptr %12, align 8, !tbaa !12
  %13 = getelementptr inbounds i8, ptr %3, i64 24
  br label %23

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %3, i64 16
  %16 = load ptr, ptr %15, align 8, !tbaa !8
  %17 = icmp eq ptr %16, %2
  br i1 %17, label %23, label %25

18:                                               ; preds = %4
  %19 = getelementptr inbounds i8, ptr %2, i64 24
  store ptr %1, ptr %19, align 8, !tbaa !2
  %20 = getelementptr inbounds i8, ptr %3, i64 24
  %21 = load ptr, ptr %20, align 8, !tbaa !2
  %22 = icmp eq ptr %21, %2
  br i1 %22, label %23, label %25

23:                                               ; preds = %18, %14, %11
  %24 = phi ptr [ %13, %11 ], [ %15, %14 ], [ %20, %18 ]
  store ptr %1, ptr %24, align 8, !tbaa !17
  br label %25

25:                                               ; preds = %23, %18, %14
  %26 = getelementptr inbounds i8, ptr %3, i64 8
  %27 = load ptr, ptr %26, align 8, !tbaa !12
  %28 = icmp eq ptr %27, %1
  br i1 %28, label %155, label %29

29:                                               ; preds = %25, %151
  %30 = phi ptr [ %153, %151 ], [ %27, %25 ]
  %31 = phi ptr [ %152, %151 ], [ %1, %25 ]
  %32 = getelementptr inbounds i8, ptr %31, i64 8
  %33 = load ptr, ptr %32, align 8, !tbaa !12
  %34 = load i32, ptr %33, align 8, !tbaa !14
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %155

36:                                               ; preds = %29
  %37 = getelementptr inbounds i8, ptr %33, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !12
  %39 = getelementptr inbounds i8, ptr %38, i64 16
  %40 = load ptr, ptr %39, align 8, !tbaa !8
  %41 = icmp eq ptr %33, %40
  br i1 %41, label %42, label %45

42:                                               ; preds = %36
  %43 = getelementptr inbounds i8, ptr %38, i64 24
  %44 = load ptr, ptr %43, align 8, !tbaa !2
  br label %45

45:                                               ; preds = %36, %42
  %46 = phi ptr [ %44, %42 ], [ %40, %36 ]
  %47 = icmp eq ptr %46, null
  br i1 %47, label %52, label %48

48:                                               ; preds = %45
  %49 = load i32, ptr %46, align 8, !tbaa !14
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %52

51:                                               ; preds = %48
  store i32 1, ptr %33, align 8, !tbaa !14
  store i32 1, ptr %46, align 8, !tbaa !14
  store i32 0, ptr %38, align 8, !tbaa !14
  br label %151

52:                                               ; preds = %48, %45
  br i1 %41, label %53, label %102

53:                                               ; preds = %52
  %54 = getelementptr inbounds i8, ptr %33, i64 24
  %55 = load ptr, ptr %54, align 8, !tbaa !2
  %56 = icmp eq ptr %31, %55
  br i1 %56, label %57, label %79

57:                                               ; preds = %53
  %58 = getelementptr inbounds i8, ptr %55, i64 16
  %59 = load ptr, ptr %58, align 8, !tbaa !8
  store ptr %59, ptr %54, align 8, !tbaa !2
  %60 = icmp eq ptr %59, null
  br i1 %60, label %65, label %61

61:                                               ; preds = %57
  %62 = getelementptr inbounds i8, ptr %59, i64 8
  store ptr %33, ptr %62, align 8, !tbaa !12
  %63 = load ptr, ptr %37, align 8, !tbaa !12
  %64 = load ptr, ptr %26, align 8, !tbaa !12
  br label %65

65:                                               ; preds = %61, %57
  %66 = phi ptr [ %64, %61 ], [ %30, %57 ]
  %67 = phi ptr [ %63, %61 ], [ %38, %57 ]
  %68 = icmp eq ptr %66, %33
  br i1 %68, label %75, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %67, i64 16
  %71 = load ptr, ptr %70, align 8, !tbaa !8
  %72 = icmp eq ptr %71, %33
  %73 = getelementptr inbounds i8, ptr %67, i64 24
  %74 = select i1 %72, ptr %70, ptr %73
  br label %75

75:                                               ; preds = %65, %69
  %76 = phi ptr [ %26, %65 ], [ %74, %69 ]
  store ptr %55, ptr %76, align 8, !tbaa !17
  %77 = getelementptr inbounds i8, ptr %55, i64 8
  store ptr %67, ptr %77, align 8, !tbaa !12
  store ptr %33, ptr %58, align 8, !tbaa !8
  store ptr %55, ptr %37, align 8, !tbaa !12
  %78 = load ptr, ptr %39, align 8, !tbaa !8
  br label %79

79:                                               ; preds = %75, %53
  %80 = phi ptr [ %78, %75 ], [ %40, %53 ]
  %81 = phi ptr [ %55, %75 ], [ %33, %53 ]
  %82 = phi ptr [ %33, %75 ], [ %31, %53 ]
  store i32 1, ptr %81, align 8, !tbaa !14
  store i32 0, ptr %38, align 8, !tbaa !14
  %83 = getelementptr inbounds i8, ptr %80, i64 24
  %84 = load ptr, ptr %83, align 8, !tbaa !2
  store ptr %84, ptr %39, align 8, !tbaa !8
  %85 = icmp eq ptr %84, null
  br i1 %85, label %88, label %86

86:                                               ; preds = %79
  %87 = getelementptr inbounds i8, ptr %84, i64 8
  store ptr %38, ptr %87, align 8, !tbaa !12
  br label %88

88:                                               ; preds = %86, %79
  %89 = getelementptr inbounds i8, ptr %38, i64 8
  %90 = load ptr, ptr %89, align 8, !tbaa !12
  %91 = load ptr, ptr %26, align 8, !tbaa !12
  %92 = icmp eq ptr %91, %38
  br i1 %92, label %99, label %93

93:                                               ; preds = %88
  %94 = getelementptr inbounds i8, ptr %90, i64 16
  %95 = load ptr, ptr %94, align 8, !tbaa !8
  %96 = icmp eq ptr %95, %38
  %97 = getelementptr inbounds i8, ptr %90, i64 24
  %98 = select i1 %96, ptr %94, ptr %97
  br label %99

99:                                               ; preds = %88, %93
  %100 = phi ptr [ %26, %88 ], [ %98, %93 ]
  store ptr %80, ptr %100, align 8, !tbaa !17
  %101 = getelementptr inbounds i8, ptr %80, i64 8
  store ptr %90, ptr %101, align 8, !tbaa !12
  store ptr %38, ptr %83, align 8, !tbaa !2
  store ptr %80, ptr %89, align 8, !tbaa !12
  br label %151

102:                                              ; preds = %52
  %103 = getelementptr inbounds i8, ptr %33, i64 16
  %104 = load ptr, ptr %103, align 8, !tbaa !8
  %105 = icmp eq ptr %31, %104
  br i1 %105, label %106, label %127

106:                                              ; preds = %102
  %107 = getelementptr inbounds i8, ptr %104, i64 24
  %108 = load ptr, ptr %107, align 8, !tbaa !2
  store ptr %108, ptr %103, align 8, !tbaa !8
  %109 = icmp eq ptr %108, null
  br i1 %109, label %114, label %110

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %108, i64 8
  store ptr %33, ptr %111, align 8, !tbaa !12
  %112 = load ptr, ptr %37, align 8, !tbaa !12
  %113 = load ptr, ptr %26, align 8, !tbaa !12
  br label %114

114:                                              ; preds = %110, %106
  %115 = phi ptr [ %113, %110 ], [ %30, %106 ]
  %116 = phi ptr [ %112, %110 ], [ %38, %106 ]
  %117 = icmp eq ptr %115, %33
  br i1 %117, label %124, label %118

118:                                              ; preds = %114
  %119 = getelementptr inbounds i8, ptr %116, i64 16
  %120 = load ptr, ptr %119, align 8, !tbaa !8
  %121 = icmp eq ptr %120, %33
  %122 = getelementptr inbounds i8, ptr %116, i64 24
  %123 = select i1 %121, ptr %119, ptr %122
  br label %124

124:                                              ; preds = %114, %118
  %125 = phi ptr [ %26, %114 ], [ %123, %118 ]
  store ptr %104, ptr %125, align 8, !tbaa !17
  %126 = getelementptr inbounds i8, ptr %104, i64 8
  store ptr %116, ptr %126, align 8, !tbaa !12
  store ptr %33, ptr %107, align 8, !tbaa !2
  store ptr %104, ptr %37, align 8, !tbaa !12
  br label %127

127:                                              ; preds = %124, %102
  %128 = phi ptr [ %104, %124 ], [ %33, %102 ]
  %129 = phi ptr [ %33, %124 ], [ %31, %102 ]
  store i32 1, ptr %128, align 8, !tbaa !14
  store i32 0, ptr %38, align 8, !tbaa !14
  %130 = getelementptr inbounds i8, ptr %38, i64 24
  %131 = load ptr, ptr %130, align 8, !tbaa !2
  %132 = getelementptr inbounds i8, ptr %131, i64 16
  %133 = load ptr, ptr %132, align 8, !tbaa !8
  store ptr %133, ptr %130, align 8, !tbaa !2
  %134 = icmp eq ptr %133, null
  br i1 %134, label %137, label %135

135:                                              ; preds = %127
  %136 = getelementptr inbounds i8, ptr %133, i64 8
  store ptr %38, ptr %136, align 8, !tbaa !12
  br label %137

137:                                              ; preds = %135, %127
  %138 = getelementptr inbounds i8, ptr %38, i64 8
  %139 = load ptr, ptr %138, align 8, !tbaa !12
  %140 = load ptr, ptr %26, align 8, !tbaa !12
  %141 = icmp eq ptr %140, %38
  br i1 %141, label %148, label %142

142:                                              ; preds = %137
  %143 = getelementptr inbounds i8, ptr %139, i64 16
  %144 = load ptr, ptr %143, align 8, !tbaa !8
  %145 = icmp eq ptr %144, %38
  %146 = getelementptr inbounds i8, ptr %139, i64 24
  %147 = select i1 %145, ptr %143, ptr %146
  br label %148

148:                                              ; preds = %137, %142
  %149 = phi ptr [ %26, %137 ], [ %147, %142 ]
  store ptr %131, ptr %149, align 8, !tbaa !17
  %150 = getelementptr inbounds i8, ptr %131, i64 8
  store ptr %139, ptr %150, align 8, !tbaa !12
  store ptr %38, ptr %132, align 8, !tbaa !8
  store ptr %131, ptr %138, align 8, !tbaa !12
  br label %151

151:                                              ; preds = %99, %148, %51
  %152 = phi ptr [ %38, %51 ], [ %82, %99 ], [ %129, %148 ]
  %153 = load ptr, ptr %26, align 8, !tbaa !12
  %154 = icmp eq ptr %152, %153
  br i1 %154, label %155, label %29, !llvm.loop !18

155:                                              ; preds = %29, %151, %25
  %156 = phi ptr [ %27, %25 ], [ %153, %151 ], [ %30, %29 ]
  store i32 1, ptr %156, align 8, !tbaa !14
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define noundef ptr @jdiff_tree_erase(ptr noundef returned %0, ptr nocapture noundef %1) local_unnamed_addr #1 {
  %3 = load i32, ptr %0, align 8, !tbaa !14
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !8
  %6 = icmp eq ptr %5, null
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !tbaa !2
  br i1 %6, label %48, label %9

9:                                                ; preds = %2
  %10 = icmp eq ptr %8, null
  br i1 %10, label %54, label %11

11:                                               ; preds = %9, %11
  %12 = phi ptr [ %14, %11 ], [ %8, %9 ]
  %13 = getelementptr inbounds i8, ptr %12, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %11, !llvm.loop !19

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %12, i64 16
  %18 = getelementptr inbounds i8, ptr %12, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !2
  %20 = load i32, ptr %12, align 8, !tbaa !14
  %21 = getelementptr inbounds i8, ptr %12, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !12
  %23 = icmp eq ptr %22, %0
  br i1 %23, label %31, label %24

24:                                               ; preds = %16
  %25 = getelementptr inbounds i8, ptr %22, i64 16
  store ptr %19, ptr %25, align 8, !tbaa !8
  %26 = icmp eq ptr %19, null
  br i1 %26, label %29, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds i8, ptr %19, i64 8
  store ptr %22, ptr %28, align 8, !tbaa !12
  br label %29

29:                                               ; preds = %27, %24
  store ptr %8, ptr %18, align 8, !tbaa !2
  %30 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %12, ptr %30, align 8, !tbaa !12
  br label %31

31:                                               ; preds = %16, %29
  %32 = phi ptr [ %22, %29 ], [ %12, %16 ]
  %33 = getelementptr inbounds i8, ptr %0, i64 8
  %34 = load ptr, ptr %33, align 8, !tbaa !12
  %35 = getelementptr inbounds i8, ptr %1, i64 8
  %36 = load ptr, ptr %35, align 8, !tbaa !12
  %37 = icmp eq ptr %36, %0
  br i1 %37, label %44, label %38

38:                                               ; preds = %31
  %39 = getelementptr inbounds i8, ptr %34, i64 16
  %40 = load ptr, ptr %39, align 8, !tbaa !8
  %41 = icmp eq ptr %40, %0
  %42 = getelementptr inbounds i8, ptr %34, i64 24
  %43 = select i1 %41, ptr %39, ptr %42
  br label %44

44:                                               ; preds = %31, %38
  %45 = phi ptr [ %35, %31 ], [ %43, %38 ]
  store ptr %12, ptr %45, align 8, !tbaa !17
  store ptr %34, ptr %21, align 8, !tbaa !12
  %46 = load ptr, ptr %4, align 8, !tbaa !8
  store ptr %46, ptr %17, align 8, !tbaa !8
  %47 = getelementptr inbounds i8, ptr %46, i64 8
  store ptr %12, ptr %47, align 8, !tbaa !12
  store i32 %3, ptr %12, align 8, !tbaa !14
  store i32 %20, ptr %0, align 8, !tbaa !14
  br label %103

48:                                               ; preds = %2
  %49 = getelementptr inbounds i8, ptr %0, i64 8
  %50 = load ptr, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds i8, ptr %1, i64 16
  %52 = load ptr, ptr %51, align 8, !tbaa !8
  %53 = icmp eq ptr %52, %0
  br i1 %53, label %60, label %72

54:                                               ; preds = %9
  %55 = getelementptr inbounds i8, ptr %0, i64 8
  %56 = load ptr, ptr %55, align 8, !tbaa !12
  %57 = getelementptr inbounds i8, ptr %1, i64 16
  %58 = load ptr, ptr %57, align 8, !tbaa !8
  %59 = icmp eq ptr %58, %0
  br i1 %59, label %67, label %72

60:                                               ; preds = %48
  %61 = icmp eq ptr %8, null
  br i1 %61, label %67, label %62

62:                                               ; preds = %60, %62
  %63 = phi ptr [ %65, %62 ], [ %8, %60 ]
  %64 = getelementptr inbounds i8, ptr %63, i64 16
  %65 = load ptr, ptr %64, align 8, !tbaa !8
  %66 = icmp eq ptr %65, null
  br i1 %66, label %67, label %62, !llvm.loop !20

67:                                               ; preds = %62, %54, %60
  %68 = phi ptr [ null, %60 ], [ %5, %54 ], [ %8, %62 ]
  %69 = phi ptr [ %50, %60 ], [ %56, %54 ], [ %50, %62 ]
  %70 = phi ptr [ %51, %60 ], [ %57, %54 ], [ %51, %62 ]
  %71 = phi ptr [ %50, %60 ], [ %56, %54 ], [ %63, %62 ]
  store ptr %71, ptr %70, align 8, !tbaa !8
  br label %72

72:                                               ; preds = %54, %67, %48
  %73 = phi ptr [ %56, %54 ], [ %69, %67 ], [ %50, %48 ]
  %74 = phi ptr [ %5, %54 ], [ %68, %67 ], [ %8, %48 ]
  %75 = getelementptr inbounds i8, ptr %1, i64 24
  %76 = load ptr, ptr %75, align 8, !tbaa !2
  %77 = icmp eq ptr %76, %0
  br i1 %77, label %78, label %88

78:                                               ; preds = %72
  %79 = load ptr, ptr %4, align 8, !tbaa !8
  %80 = icmp eq ptr %79, null
  br i1 %80, label %86, label %81

81:                                               ; preds = %78, %81
  %82 = phi ptr [ %84, %81 ], [ %79, %78 ]
  %83 = getelementptr inbounds i8, ptr %82, i64 24
  %84 = load ptr, ptr %83, align 8, !tbaa !2
  %85 = icmp eq ptr %84, null
  br i1 %85, label %86, label %81, !llvm.loop !21

86:                                               ; preds = %81, %78
  %87 = phi ptr [ %73, %78 ], [ %82, %81 ]
  store ptr %87, ptr %75, align 8, !tbaa !2
  br label %88

88:                                               ; preds = %86, %72
  %89 = getelementptr inbounds i8, ptr %1, i64 8
  %90 = load ptr, ptr %89, align 8, !tbaa !12
  %91 = icmp eq ptr %90, %0
  br i1 %91, label %98, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds i8, ptr %73, i64 16
  %94 = load ptr, ptr %93, align 8, !tbaa !8
  %95 = icmp eq ptr %94, %0
  %96 = getelementptr inbounds i8, ptr %73, i64 24
  %97 = select i1 %95, ptr %93, ptr %96
  br label %98

98:                                               ; preds = %92, %88
  %99 = phi ptr [ %89, %88 ], [ %97, %92 ]
  store ptr %74, ptr %99, align 8, !tbaa !17
  %100 = icmp eq ptr %74, null
  br i1 %100, label %103, label %101

101:                                              ; preds = %98
  %102 = getelementptr inbounds i8, ptr %74, i64 8
  store ptr %73, ptr %102, align 8, !tbaa !12
  br label %103

103:                                              ; preds = %101, %98, %44
  %104 = phi ptr [ %19, %44 ], [ null, %98 ], [ %74, %101 ]
  %105 = phi ptr [ %32, %44 ], [ %73, %98 ], [ %73, %101 ]
  %106 = phi i32 [ %20, %44 ], [ %3, %98 ], [ %3, %101 ]
  %107 = icmp eq i32 %106, 1
  br i1 %107, label %108, label %314

108:                                              ; preds = %103
  %109 = getelementptr inbounds i8, ptr %1, i64 8
  %110 = load ptr, ptr %109, align 8, !tbaa !12
  %111 = icmp eq ptr %110, %104
  br i1 %111, label %309, label %112

112:                                              ; preds = %108, %304
  %113 = phi ptr [ %307, %304 ], [ %110, %108 ]
  %114 = phi ptr [ %115, %304 ], [ %104, %108 ]
  %115 = phi ptr [ %306, %304 ], [ %105, %108 ]
  %116 = icmp eq ptr %114, null
  br i1 %116, label %120, label %117

117:                                              ; preds = %112
  %118 = load i32, ptr %114, align 8, !tbaa !14
  %119 = icmp eq i32 %118, 1
  br i1 %119, label %120, label %312

120:                                              ; preds = %117, %112
  %121 = getelementptr inbounds i8, ptr %115, i64 16
  %122 = load ptr, ptr %121, align 8, !tbaa !8
  %123 = icmp eq ptr %114, %122
  br i1 %123, label %124, label %129

124:                                              ; preds = %120
  %125 = getelementptr inbounds i8, ptr %115, i64 24
  %126 = load ptr, ptr %125, align 8, !tbaa !2
  %127 = load i32, ptr %126, align 8, !tbaa !14
  %128 = icmp eq i32 %127, 0
  br i1 %128, label %132, label %177

129:                                              ; preds = %120
  %130 = load i32, ptr %122, align 8, !tbaa !14
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %153, label %177

132:                                              ; preds = %124
  store i32 1, ptr %126, align 8, !tbaa !14
  store i32 0, ptr %115, align 8, !tbaa !14
  %133 = getelementptr inbounds i8, ptr %126, i64 16
  %134 = load ptr, ptr %133, align 8, !tbaa !8
  store ptr %134, ptr %125, align 8, !tbaa !2
  %135 = icmp eq ptr %134, null
  br i1 %135, label %139, label %136

136:                                              ; preds = %132
  %137 = getelementptr inbounds i8, ptr %134, i64 8
  store ptr %115, ptr %137, align 8, !tbaa !12
  %138 = load ptr, ptr %109, align 8, !tbaa !12
  br label %139

139:                                              ; preds = %136, %132
  %140 = phi ptr [ %138, %136 ], [ %113, %132 ]
  %141 = getelementptr inbounds i8, ptr %115, i64 8
  %142 = load ptr, ptr %141, align 8, !tbaa !12
  %143 = icmp eq ptr %140, %115
  br i1 %143, label %150, label %144

144:                                              ; preds = %139
  %145 = getelementptr inbounds i8, ptr %142, i64 16
  %146 = load ptr, ptr %145, align 8, !tbaa !8
  %147 = icmp eq ptr %146, %115
  %148 = getelementptr inbounds i8, ptr %142, i64 24
  %149 = select i1 %147, ptr %145, ptr %148
  br label %150

150:                                              ; preds = %144, %139
  %151 = phi ptr [ %109, %139 ], [ %149, %144 ]
  store ptr %126, ptr %151, align 8, !tbaa !17
  %152 = getelementptr inbounds i8, ptr %126, i64 8
  store ptr %142, ptr %152, align 8, !tbaa !12
  store ptr %115, ptr %133, align 8, !tbaa !8
  store ptr %126, ptr %141, align 8, !tbaa !12
  br label %174

153:                                              ; preds = %129
  store i32 1, ptr %122, align 8, !tbaa !14
  store i32 0, ptr %115, align 8, !tbaa !14
  %154 = getelementptr inbounds i8, ptr %122, i64 24
  %155 = load ptr, ptr %154, align 8, !tbaa !2
  store ptr %155, ptr %121, align 8, !tbaa !8
  %156 = icmp eq ptr %155, null
  br i1 %156, label %160, label %157

157:                                              ; preds = %153
  %158 = getelementptr inbounds i8, ptr %155, i64 8
  store ptr %115, ptr %158, align 8, !tbaa !12
  %159 = load ptr, ptr %109, align 8, !tbaa !12
  br label %160

160:                                              ; preds = %157, %153
  %161 = phi ptr [ %159, %157 ], [ %113, %153 ]
  %162 = getelementptr inbounds i8, ptr %115, i64 8
  %163 = load ptr, ptr %162, align 8, !tbaa !12
  %164 = icmp eq ptr %161, %115
  br i1 %164, label %171, label %165

165:                                              ; preds = %160
  %166 = getelementptr inbounds i8, ptr %163, i64 16
  %167 = load ptr, ptr %166, align 8, !tbaa !8
  %168 = icmp eq ptr %167, %115
  %169 = getelementptr inbounds i8, ptr %163, i64 24
  %170 = select i1 %168, ptr %166, ptr %169
  br label %171

171:                                              ; preds = %165, %160
  %172 = phi ptr [ %109, %160 ], [ %170, %165 ]
  store ptr %122, ptr %172, align 8, !tbaa !17
  %173 = getelementptr inbounds i8, ptr %122, i64 8
  store ptr %163, ptr %173, align 8, !tbaa !12
  store ptr %115, ptr %154, align 8, !tbaa !2
  store ptr %122, ptr %162, align 8, !tbaa !12
  br label %174

174:                                              ; preds = %171, %150
  %175 = phi ptr [ %125, %150 ], [ %121, %171 ]
  %176 = load ptr, ptr %175, align 8, !tbaa !17
  br label %177

177:                                              ; preds = %174, %129, %124
  %178 = phi ptr [ %126, %124 ], [ %122, %129 ], [ %176, %174 ]
  %179 = getelementptr inbounds i8, ptr %178, i64 16
  %180 = getelementptr inbounds i8, ptr %178, i64 24
  %181 = select i1 %123, ptr %179, ptr %180
  %182 = load ptr, ptr %181, align 8, !tbaa !17
  %183 = select i1 %123, ptr %180, ptr %179
  %184 = load ptr, ptr %183, align 8, !tbaa !17
  %185 = icmp eq ptr %182, null
  br i1 %185, label %190, label %186

186:                                              ; preds = %177
  %187 = load i32, ptr %182, align 8, !tbaa !14
  %188 = icmp eq i32 %187, 1
  %189 = icmp eq ptr %184, null
  br i1 %189, label %197, label %192

190:                                              ; preds = %177
  %191 = icmp eq ptr %184, null
  br i1 %191, label %304, label %192

192:                                              ; preds = %190, %186
  %193 = phi i1 [ true, %190 ], [ %188, %186 ]
  %194 = load i32, ptr %184, align 8, !tbaa !14
  %195 = icmp eq i32 %194, 1
  %196 = select i1 %193, i1 %195, i1 false
  br i1 %196, label %304, label %198

197:                                              ; preds = %186
  br i1 %188, label %304, label %199

198:                                              ; preds = %192
  br i1 %195, label %199, label %247

199:                                              ; preds = %197, %198
  store i32 1, ptr %182, align 8, !tbaa !14
  store i32 0, ptr %178, align 8, !tbaa !14
  br i1 %123, label %200, label %224

200:                                              ; preds = %199
  %201 = load ptr, ptr %179, align 8, !tbaa !8
  %202 = getelementptr inbounds i8, ptr %201, i64 24
  %203 = load ptr, ptr %202, align 8, !tbaa !2
  store ptr %203, ptr %179, align 8, !tbaa !8
  %204 = icmp eq ptr %203, null
  br i1 %204, label %207, label %205

205:                                              ; preds = %200
  %206 = getelementptr inbounds i8, ptr %203, i64 8
  store ptr %178, ptr %206, align 8, !tbaa !12
  br label %207

207:                                              ; preds = %205, %200
  %208 = getelementptr inbounds i8, ptr %178, i64 8
  %209 = load ptr, ptr %208, align 8, !tbaa !12
  %210 = load ptr, ptr %109, align 8, !tbaa !12
  %211 = icmp eq ptr %210, %178
  br i1 %211, label %218, label %212

212:                                              ; preds = %207
  %213 = getelementptr inbounds i8, ptr %209, i64 16
  %214 = load ptr, ptr %213, align 8, !tbaa !8
  %215 = icmp eq ptr %214, %178
  %216 = getelementptr inbounds i8, ptr %209, i64 24
  %217 = select i1 %215, ptr %213, ptr %216
  br label %218

218:                                              ; preds = %212, %207
  %219 = phi ptr [ %109, %207 ], [ %217, %212 ]
  store ptr %201, ptr %219, align 8, !tbaa !17
  %220 = getelementptr inbounds i8, ptr %201, i64 8
  store ptr %209, ptr %220, align 8, !tbaa !12
  store ptr %178, ptr %202, align 8, !tbaa !2
  store ptr %201, ptr %208, align 8, !tbaa !12
  %221 = getelementptr inbounds i8, ptr %115, i64 24
  %222 = load ptr, ptr %221, align 8, !tbaa !2
  %223 = load i32, ptr %115, align 8, !tbaa !14
  store i32 %223, ptr %222, align 8, !tbaa !14
  store i32 1, ptr %115, align 8, !tbaa !14
  br label %249

224:                                              ; preds = %199
  %225 = load ptr, ptr %180, align 8, !tbaa !2
  %226 = getelementptr inbounds i8, ptr %225, i64 16
  %227 = load ptr, ptr %226, align 8, !tbaa !8
  store ptr %227, ptr %180, align 8, !tbaa !2
  %228 = icmp eq ptr %227, null
  br i1 %228, label %231, label %229

229:                                              ; preds = %224
  %230 = getelementptr inbounds i8, ptr %227, i64 8
  store ptr %178, ptr %230, align 8, !tbaa !12
  br label %231

231:                                              ; preds = %229, %224
  %232 = getelementptr inbounds i8, ptr %178, i64 8
  %233 = load ptr, ptr %232, align 8, !tbaa !12
  %234 = load ptr, ptr %109, align 8, !tbaa !12
  %235 = icmp eq ptr %234, %178
  br i1 %235, label %242, label %236

236:                                              ; preds = %231
  %237 = getelementptr inbounds i8, ptr %233, i64 16
  %238 = load ptr, ptr %237, align 8, !tbaa !8
  %239 = icmp eq ptr %238, %178
  %240 = getelementptr inbounds i8, ptr %233, i64 24
  %241 = select i1 %239, ptr %237, ptr %240
  br label %242

242:                                              ; preds = %236, %231
  %243 = phi ptr [ %109, %231 ], [ %241, %236 ]
  store ptr %225, ptr %243, align 8, !tbaa !17
  %244 = getelementptr inbounds i8, ptr %225, i64 8
  store ptr %233, ptr %244, align 8, !tbaa !12
  store ptr %178, ptr %226, align 8, !tbaa !8
  store ptr %225, ptr %232, align 8, !tbaa !12
  %245 = load ptr, ptr %121, align 8, !tbaa !8
  %246 = load i32, ptr %115, align 8, !tbaa !14
  store i32 %246, ptr %245, align 8, !tbaa !14
  store i32 1, ptr %115, align 8, !tbaa !14
  br label %277

247:                                              ; preds = %198
  %248 = load i32, ptr %115, align 8, !tbaa !14
  store i32 %248, ptr %178, align 8, !tbaa !14
  store i32 1, ptr %115, align 8, !tbaa !14
  br i1 %123, label %249, label %277

249:                                              ; preds = %247, %218
  %250 = phi ptr [ %222, %218 ], [ %178, %247 ]
  %251 = getelementptr inbounds i8, ptr %250, i64 24
  %252 = load ptr, ptr %251, align 8, !tbaa !2
  %253 = icmp eq ptr %252, null
  br i1 %253, label %255, label %254

254:                                              ; preds = %249
  store i32 1, ptr %252, align 8, !tbaa !14
  br label %255

255:                                              ; preds = %254, %249
  %256 = getelementptr inbounds i8, ptr %115, i64 24
  %257 = load ptr, ptr %256, align 8, !tbaa !2
  %258 = getelementptr inbounds i8, ptr %257, i64 16
  %259 = load ptr, ptr %258, align 8, !tbaa !8
  store ptr %259, ptr %256, align 8, !tbaa !2
  %260 = icmp eq ptr %259, null
  br i1 %260, label %263, label %261

261:                                              ; preds = %255
  %262 = getelementptr inbounds i8, ptr %259, i64 8
  store ptr %115, ptr %262, align 8, !tbaa !12
  br label %263

263:                                              ; preds = %261, %255
  %264 = getelementptr inbounds i8, ptr %115, i64 8
  %265 = load ptr, ptr %264, align 8, !tbaa !12
  %266 = load ptr, ptr %109, align 8, !tbaa !12
  %267 = icmp eq ptr %266, %115
  br i1 %267, label %274, label %268

268:                                              ; preds = %263
  %269 = getelementptr inbounds i8, ptr %265, i64 16
  %270 = load ptr, ptr %269, align 8, !tbaa !8
  %271 = icmp eq ptr %270, %115
  %272 = getelementptr inbounds i8, ptr %265, i64 24
  %273 = select i1 %271, ptr %269, ptr %272
  br label %274

274:                                              ; preds = %268, %263
  %275 = phi ptr [ %109, %263 ], [ %273, %268 ]
  store ptr %257, ptr %275, align 8, !tbaa !17
  %276 = getelementptr inbounds i8, ptr %257, i64 8
  store ptr %265, ptr %276, align 8, !tbaa !12
  store ptr %115, ptr %258, align 8, !tbaa !8
  store ptr %257, ptr %264, align 8, !tbaa !12
  br label %309

277:                                              ; preds = %247, %242
  %278 = phi ptr [ %245, %242 ], [ %178, %247 ]
  %279 = getelementptr inbounds i8, ptr %278, i64 16
  %280 = load ptr, ptr %279, align 8, !tbaa !8
  %281 = icmp eq ptr %280, null
  br i1 %281, label %283, label %282

282:                                              ; preds = %277
  store i32 1, ptr %280, align 8, !tbaa !14
  br label %283

283:                                              ; preds = %282, %277
  %284 = load ptr, ptr %121, align 8, !tbaa !8
  %285 = getelementptr inbounds i8, ptr %284, i64 24
  %286 = load ptr, ptr %285, align 8, !tbaa !2
  store ptr %286, ptr %121, align 8, !tbaa !8
  %287 = icmp eq ptr %286, null
  br i1 %287, label %290, label %288

288:                                              ; preds = %283
  %289 = getelementptr inbounds i8, ptr %286, i64 8
  store ptr %115, ptr %289, align 8, !tbaa !12
  br label %290

290:                                              ; preds = %288, %283
  %291 = getelementptr inbounds i8, ptr %115, i64 8
  %292 = load ptr, ptr %291, align 8, !tbaa !12
  %293 = load ptr, ptr %109, align 8, !tbaa !12
  %294 = icmp eq ptr %293, %115
  br i1 %294, label %301, label %295

295:                                              ; preds = %290
  %296 = getelementptr inbounds i8, ptr %292, i64 16
  %297 = load ptr, ptr %296, align 8, !tbaa !8
  %298 = icmp eq ptr %297, %115
  %299 = getelementptr inbounds i8, ptr %292, i64 24
  %300 = select i1 %298, ptr %296, ptr %299
  br label %301

301:                                              ; preds = %295, %290
  %302 = phi ptr [ %109, %290 ], [ %300, %295 ]
  store ptr %284, ptr %302, align 8, !tbaa !17
  %303 = getelementptr inbounds i8, ptr %284, i64 8
  store ptr %292, ptr %303, align 8, !tbaa !12
  store ptr %115, ptr %285, align 8, !tbaa !2
  store ptr %284, ptr %291, align 8, !tbaa !12
  br label %309

304:                                              ; preds = %197, %192, %190
  store i32 0, ptr %178, align 8, !tbaa !14
  %305 = getelementptr inbounds i8, ptr %115, i64 8
  %306 = load ptr, ptr %305, align 8, !tbaa !12
  %307 = load ptr, ptr %109, align 8, !tbaa !12
  %308 = icmp eq ptr %115, %307
  br i1 %308, label %312, label %112

309:                                              ; preds = %301, %274, %108
  %310 = phi ptr [ %114, %274 ], [ %114, %301 ], [ %104, %108 ]
  %311 = icmp eq ptr %310, null
  br i1 %311, label %314, label %312

312:                                              ; preds = %304, %117, %309
  %313 = phi ptr [ %310, %309 ], [ %114, %117 ], [ %115, %304 ]
  store i32 1, ptr %313, align 8, !tbaa !14
  br label %314

314:                                              ; preds = %312, %309, %103
  ret ptr %0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_list_hook(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  store ptr %1, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !24
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  store ptr %4, ptr %5, align 8, !tbaa !24
  store ptr %0, ptr %4, align 8, !tbaa !22
  store ptr %0, ptr %3, align 8, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_list_unhook(ptr nocapture noundef readonly %0) local_unnamed_addr #2 {
  %2 = load ptr, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !24
  store ptr %2, ptr %4, align 8, !tbaa !22
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  store ptr %4, ptr %5, align 8, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_list_transfer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %0, %2
  br i1 %4, label %12, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !24
  %8 = getelementptr inbounds i8, ptr %1, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !24
  store ptr %2, ptr %9, align 8, !tbaa !22
  store ptr %9, ptr %6, align 8, !tbaa !24
  store ptr %0, ptr %7, align 8, !tbaa !22
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !24
  store ptr %11, ptr %8, align 8, !tbaa !24
  store ptr %1, ptr %11, align 8, !tbaa !22
  store ptr %7, ptr %10, align 8, !tbaa !24
  br label %12

12:                                               ; preds = %3, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @jdiff_list_reverse(ptr noundef %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %4, %2 ]
  %4 = load ptr, ptr %3, align 8, !tbaa !22
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !24
  store ptr %6, ptr %3, align 8, !tbaa !22
  store ptr %4, ptr %5, align 8, !tbaa !24
  %7 = icmp eq ptr %4, %0
  br i1 %7, label %8, label %2, !llvm.loop !25

8:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define void @jdiff_list_swap(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  %3 = load ptr, ptr %0, align 8, !tbaa !17
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !17
  %6 = load ptr, ptr %1, align 8, !tbaa !17
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = icmp eq ptr %3, %0
  %9 = icmp eq ptr %6, %1
  br i1 %9, label %14, label %10

10:                                               ; preds = %2
  %11 = load ptr, ptr %7, align 8, !tbaa !17
  store ptr %6, ptr %0, align 8, !tbaa !22
  store ptr %11, ptr %4, align 8, !tbaa !24
  %12 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %0, ptr %12, align 8, !tbaa !24
  %13 = load ptr, ptr %4, align 8, !tbaa !24
  br label %15

14:                                               ; preds = %2
  store ptr %0, ptr %0, align 8, !tbaa !22
  br label %15

15:                                               ; preds = %14, %10
  %16 = phi ptr [ %4, %14 ], [ %13, %10 ]
  store ptr %0, ptr %16, align 8, !tbaa !17
  br i1 %8, label %20, label %17

17:                                               ; preds = %15
  store ptr %3, ptr %1, align 8, !tbaa !22
  store ptr %5, ptr %7, align 8, !tbaa !24
  %18 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %1, ptr %18, align 8, !tbaa !24
  %19 = load ptr, ptr %7, align 8, !tbaa !24
  br label %21

20:                                               ; preds = %15
  store ptr %1, ptr %1, align 8, !tbaa !22
  br label %21

21:                                               ; preds = %20, %17
  %22 = phi ptr [ %7, %20 ], [ %19, %17 ]
  store ptr %1, ptr %22, align 8, !tbaa !17
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !7, i64 24}
!3 = !{!"tree_node", !4, i64 0, !7, i64 8, !7, i64 16, !7, i64 24}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!3, !7, i64 16}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!3, !7, i64 8}
!13 = distinct !{!13, !10, !11}
!14 = !{!3, !4, i64 0}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = distinct !{!21, !10, !11}
!22 = !{!23, !7, i64 0}
!23 = !{!"list_node", !7, i64 0, !7, i64 8}
!24 = !{!23, !7, i64 8}
!25 = distinct !{!25, !10, !11}
