/**
 * Originals that are worked on together: enough that what each step needs is at hand for most of them and that messages
 * between processes cost little; few enough that what comes of them is gone before it counts as old to the collection of
 * garbage, and that no process waits long at the end.
 */
export const BATCH = 8;
