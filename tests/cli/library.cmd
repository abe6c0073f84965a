# The exports of --lib files are global; --path holds packages.
main.ts --lib lib --path packages -O3
main.ts --lib missing --noEmit
