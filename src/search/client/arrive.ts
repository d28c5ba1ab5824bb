import { readWords } from '../words.ts';
import { ARRIVAL, tell } from './interface.ts';
import { make, makeButton } from './parts.ts';

/** Words that are marked at most, in one article. */
const MOST = 2000;

/** Marks the words of the address (`?mark=drones+sanction`) in the article's text, with a bar to go from one to the next. */
function arrive(words: ReadonlySet<string>, style: string): void {
  const text = document.querySelector('.reading');
  if (!text) return;
  const marks = markIn(text, words);
  const [first] = marks;
  if (!first) return;
  document.head.append(make('link', { rel: 'stylesheet', href: style }));
  const status = make('span', { role: 'status' });
  let at = -1;
  const go = (to: number): void => {
    marks[at]?.classList.remove('is-here');
    at = (to + marks.length) % marks.length;
    const mark = marks[at] as HTMLElement;
    mark.classList.add('is-here');
    mark.scrollIntoView({ block: 'center' });
    status.textContent = tell(ARRIVAL.at, { at: at + 1, n: marks.length });
  };
  const bar = make('div', { class: 'arrival', role: 'group', 'aria-label': ARRIVAL.label });
  bar.append(
    status,
    makeButton({}, ARRIVAL.previous, () => go(at - 1)),
    makeButton({}, ARRIVAL.next, () => go(at + 1)),
    makeButton({}, ARRIVAL.remove, () => {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      text.normalize();
      bar.remove();
      const url = new URL(location.href);
      url.searchParams.delete('mark');
      history.replaceState(history.state, '', url);
    }),
  );
  text.before(bar);
  // A passage that the address names comes first.
  if (location.hash === '') go(0);
  else status.textContent = tell(ARRIVAL.places, { n: marks.length });
}

function markIn(root: Element, words: ReadonlySet<string>): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    const hits = readWords(text.data).filter(({ word }) => words.has(word));
    let end = text.length;
    // From behind, so that what stands before keeps its place.
    for (const hit of hits.reverse()) {
      if (hit.end > end || marks.length >= MOST) continue;
      const word = text.splitText(hit.start);
      word.splitText(hit.end - hit.start);
      const mark = make('mark', { class: 'arrived' });
      word.replaceWith(mark);
      mark.append(word);
      marks.push(mark);
      end = hit.start;
    }
  }
  return marks.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

const asked = new URLSearchParams(location.search).get('mark');
// `currentScript` is there only while the script is first run.
if (asked && document.currentScript instanceof HTMLScriptElement) {
  const style = new URL('../assets/search.css', document.currentScript.src).href;
  arrive(new Set(asked.split(' ').slice(0, 32)), style);
}
