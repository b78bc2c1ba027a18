; expect: JD0105 text=energy
; request: fn=energy args=active
declare double @energy(double)
