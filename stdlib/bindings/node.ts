// What Node.js gives to programs.

export declare namespace process {
  /** The command's arguments. */
  @external("env", "process.argv")
  export const argv: string[];

  /** Ends the process. */
  @external("env", "process.exit")
  export function exit(code: i32): void;
}
