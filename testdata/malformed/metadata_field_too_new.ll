; expect: JD0603 line=9 text=wormhole
; request: args=active
define double @f(double %x) {
entry:
  ret double %x
}

!named = !{!0}
!0 = !DILocation(line: 1, column: 2, scope: !1, wormhole: 3)  ; <- here
!1 = distinct !DISubprogram(name: "f")
