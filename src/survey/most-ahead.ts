/** So many originals are extracted ahead; more are rather read by the run itself, or by as many processes as there are cores. */
export const MOST_AHEAD = 8;
