// Decorators belong to declarations and members.
@a import "b"; //~ TS1206
@c export { d }; //~ TS1206
@e export default f; //~ TS1206
class G {
  @h [i: string]: i32; //~ TS1206
  @j static {} //~ TS1206
}
interface K { @l m(): void; } //~ TS1206
