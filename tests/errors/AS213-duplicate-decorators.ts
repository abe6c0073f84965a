// A decorator stands once.
@inline @inline function twice(): void {} //~ AS213
@custom @custom function fine(): void {}
