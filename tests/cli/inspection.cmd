add.ts --emit tokens
add.ts --emit ast
add.ts --emit hir
add.ts --emit ir -O3
add.ts --emit wat -O3
