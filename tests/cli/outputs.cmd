# Neither -o nor -t: text on standard output.
add.ts
add.ts -o build/add.wasm -t build/add.wat -O3
add.ts --outFile=other/add.wasm --sourceMap --textFile=other/add.wat
add.ts -o nothing.wasm --noEmit
