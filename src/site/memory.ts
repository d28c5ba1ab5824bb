/** Flags for Node of processes that render pages. */
export const CHILD_FLAGS: string[] = [];
