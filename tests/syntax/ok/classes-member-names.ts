// Every word can name a member, also those that are modifiers elsewhere.
class A {
  get; set; static; async; readonly; declare; abstract; override; accessor; public; private; protected; type; of;
  get = 1; set: i32; static: i32 = 2; async(): void {} readonly(): void {} declare<T>(): void {} as: i32; is!: i32;
  delete(k: K): bool { return true; } new(): void {} for: i32; if: i32; in: i32; typeof(): void {} default = 1;
  static static: i32; static get get(): i32 { return 1; } static async async() {} readonly readonly: i32; instanceof?: i32;
  get in(): i32 { return 1 } static of() {} private as = 1; enum: i32; export: i32; import() {} null: i32; true() {}
}
