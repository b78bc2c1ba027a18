; Products over the elements of vectors, as unoptimised and as optimised code has them. Written by hand.

; 3·x0·x1·x2·x3: in order, through memory of the stack.
define double @ordered.O0(ptr %x) {
entry:
  %address = alloca ptr, align 8
  %vector = alloca <4 x double>, align 32
  %start = alloca double, align 8
  store ptr %x, ptr %address, align 8
  %from = load ptr, ptr %address, align 8
  %loaded = load <4 x double>, ptr %from, align 8
  store <4 x double> %loaded, ptr %vector, align 32
  store double 3.0, ptr %start, align 8
  %first = load double, ptr %start, align 8
  %elements = load <4 x double>, ptr %vector, align 32
  %product = call double @llvm.vector.reduce.fmul.v4f64(double %first, <4 x double> %elements)
  ret double %product
}

define double @ordered.O2(ptr noalias readonly %x) {
  %elements = load <4 x double>, ptr %x, align 8
  %product = call double @llvm.vector.reduce.fmul.v4f64(double 3.0, <4 x double> %elements)
  ret double %product
}

; The same in any order, and with a start that is active: x4·x0·x1·x2·x3.
define double @reassociated.O0(ptr %x) {
entry:
  %address = alloca ptr, align 8
  %vector = alloca <4 x double>, align 32
  store ptr %x, ptr %address, align 8
  %from = load ptr, ptr %address, align 8
  %loaded = load <4 x double>, ptr %from, align 8
  store <4 x double> %loaded, ptr %vector, align 32
  %again = load ptr, ptr %address, align 8
  %fifth = getelementptr inbounds double, ptr %again, i64 4
  %first = load double, ptr %fifth, align 8
  %elements = load <4 x double>, ptr %vector, align 32
  %product = call reassoc double @llvm.vector.reduce.fmul.v4f64(double %first, <4 x double> %elements)
  ret double %product
}

define double @reassociated.O2(ptr noalias readonly %x) {
  %elements = load <4 x double>, ptr %x, align 8
  %fifth = getelementptr inbounds nuw i8, ptr %x, i64 32
  %first = load double, ptr %fifth, align 8
  %product = call reassoc double @llvm.vector.reduce.fmul.v4f64(double %first, <4 x double> %elements)
  ret double %product
}

; The product over n vectors, kept over a loop: a lane each, and at the end over the lanes.
define double @lanes.O0(ptr %x, i64 %n) {
entry:
  %i = alloca i64, align 8
  %lanes = alloca <4 x double>, align 32
  store i64 0, ptr %i, align 8
  store <4 x double> splat (double 1.0), ptr %lanes, align 32
  br label %test
test:
  %i.test = load i64, ptr %i, align 8
  %more = icmp ult i64 %i.test, %n
  br i1 %more, label %body, label %end
body:
  %i.body = load i64, ptr %i, align 8
  %at = getelementptr inbounds double, ptr %x, i64 %i.body
  %v = load <4 x double>, ptr %at, align 8
  %before = load <4 x double>, ptr %lanes, align 32
  %after = fmul <4 x double> %before, %v
  store <4 x double> %after, ptr %lanes, align 32
  %i.next = add i64 %i.body, 4
  store i64 %i.next, ptr %i, align 8
  br label %test
end:
  %all = load <4 x double>, ptr %lanes, align 32
  %product = call reassoc double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %all)
  ret double %product
}

define double @lanes.O2(ptr noalias readonly %x, i64 %n) {
entry:
  br label %body
body:
  %i = phi i64 [ 0, %entry ], [ %i.next, %body ]
  %before = phi <4 x double> [ splat (double 1.0), %entry ], [ %after, %body ]
  %at = getelementptr inbounds nuw double, ptr %x, i64 %i
  %v = load <4 x double>, ptr %at, align 8
  %after = fmul reassoc <4 x double> %before, %v
  %i.next = add nuw i64 %i, 4
  %done = icmp eq i64 %i.next, %n
  br i1 %done, label %end, label %body
end:
  %product = call reassoc double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %after)
  ret double %product
}

declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>)
