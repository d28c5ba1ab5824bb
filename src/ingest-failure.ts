/** An error that names the original at which the program failed. */
export function failureAt(path: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`content/${path}: Clipfile failed on this original: ${why}; move it away and report it`, { cause });
}
