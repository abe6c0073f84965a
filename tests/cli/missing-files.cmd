add.ts
asembly/idex.ts
nowhere
directory
imports.ts --noEmit
.
