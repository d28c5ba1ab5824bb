/** The part of the `edtf` package that Clipfile uses; the package ships no types. */
declare module 'edtf' {
  /** Parses one EDTF string; throws a `SyntaxError` or `Error` when it is not valid. */
  export function parse(text: string, options?: { types?: string[] }): { type: string; level: number };
}
