; expect: JD0602 line=3 text=expected top-level entity
; request: args=active
Dear reader, this file holds a letter and no program.  ; <- here
It was given the wrong name.
