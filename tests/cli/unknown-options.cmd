# Unknown options give a warning and are skipped; what follows them is an entry file.
add.ts --optimise --noEmit
add.ts --frobnicate -Q --noEmit
add.ts --optimizeLevl=3 -O4 --noEmit
add.ts --noEmit -- --inspect
