add.ts --enable simb
add.ts --use =abort
add.ts --use abort
add.ts --runtime my-runtime
add.ts --trapMode clamp
add.ts --uncheckedBehavior sometimes
add.ts --initialMemory 65537
add.ts --emit bytes
