/** Articles that are kept at hand: those that are worked on together take turns. */
const MOST = 8;

/**
 * Returns a function that gives what is kept of an article. `open` makes a place for one, in memory that later ones are written
 * over; `enter` puts a text there in place of the one it held. It holds until eight other articles were asked for.
 */
export function keepRecent<Kept extends { text: string }>(
  open: () => Kept,
  enter: (kept: Kept, text: string) => void,
): (text: string) => Kept {
  const places: Kept[] = [];
  let oldest = 0;
  return (text) => {
    for (const kept of places) if (kept.text === text) return kept;
    if (places.length < MOST) places.push(open());
    const kept = places[oldest] as Kept;
    oldest = (oldest + 1) % MOST;
    enter(kept, text);
    kept.text = text;
    return kept;
  };
}
