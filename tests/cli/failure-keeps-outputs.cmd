# A failed compilation leaves existing outputs untouched and makes no new ones.
wrong.ts -o kept.wasm -t new.wat
misspelt.ts -o kept.wasm
