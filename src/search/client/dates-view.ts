import type { Surroundings } from '../engine.ts';
import type { Bar } from '../read/histogram.ts';
import { addressOf, type SearchState, withRange } from './address.ts';
import { tell, WORDS } from './interface.ts';
import { fill, make } from './parts.ts';
import { count, nameRange } from './says.ts';

/** What of the surroundings the dates are drawn from. */
type Dates = Pick<Surroundings, 'axis' | 'dated' | 'undated'>;

/**
 * Draws dates as bars. A bar is a button that chooses its days; with Shift, or by drawing over several, all between the
 * first and the last are chosen. One bar is in the order of the Tab key, arrow keys go from bar to bar.
 */
export function drawDates(
  place: HTMLElement,
  found: Dates,
  state: SearchState,
  change: (next: SearchState) => void,
): void {
  const { axis, dated, undated } = found;
  const counted = make(
    'p',
    { class: 'search-counted' },
    tell(WORDS.dated, { n: dated }),
    undated > 0 ? tell(WORDS.undated, { n: undated }) : '',
  );
  const isOpen = place.querySelector('details')?.open ?? false;
  fill(
    place,
    ...drawBars(axis.bars, state, change),
    counted,
    ...drawUndated(undated, state, change),
    ...drawTable(found, { state, change, isOpen }),
  );
}

/** The bars as a table, whose links choose the same days. */
function drawTable(
  { axis, undated }: Dates,
  { state, change, isOpen }: { state: SearchState; change: (next: SearchState) => void; isOpen: boolean },
): HTMLElement[] {
  if (axis.bars.length === 0) return [];
  const rows = axis.bars.map((bar) => {
    const next = withRange(state, bar.from, bar.to);
    const link = make('a', { id: `row-${bar.from}`, href: addressOf(next).href }, nameRange(bar.from, bar.to));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      change(next);
    });
    return drawRow(link, bar.count);
  });
  if (undated > 0) rows.push(drawRow(WORDS.withoutDate, undated));
  const heads = [WORDS.time, state.isSaid ? WORDS.statements : WORDS.articles].map((text) =>
    make('th', { scope: 'col' }, text),
  );
  const table = make(
    'table',
    { class: 'search-date-table' },
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
  const details = make(
    'details',
    {},
    make('summary', { id: 'dates-as-table' }, WORDS.asTable),
    make('div', { class: 'search-date-scroll' }, table),
  );
  details.open = isOpen;
  return [details];
}

function drawRow(name: Node | string, number: number): HTMLElement {
  return make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, count(number)));
}

function drawBars(bars: readonly Bar[], state: SearchState, change: (next: SearchState) => void): HTMLElement[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return [];
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const { from, to } = state.filters;
  const isChosen = (bar: Bar) =>
    (from !== null || to !== null) && (to === null || bar.from <= to) && (from === null || bar.to >= from);
  const row = make('div', {
    class: 'search-bars',
    role: 'group',
    'aria-label': WORDS.overTime,
  });
  const start = Math.max(0, bars.findIndex(isChosen));
  const buttons = bars.map((bar, i) => {
    const height = make('span', { class: 'search-bar' });
    height.style.blockSize = `${bar.count === 0 ? 0 : Math.max(4, (100 * bar.count) / most)}%`;
    const pattern = state.isSaid ? WORDS.barOfStatements : WORDS.bar;
    const label = tell(pattern, { when: nameRange(bar.from, bar.to), n: bar.count });
    const button = make('button', { type: 'button', id: `bar-${bar.from}`, 'aria-label': label, title: label }, height);
    button.setAttribute('aria-pressed', String(isChosen(bar)));
    button.tabIndex = i === start ? 0 : -1;
    return button;
  });
  row.append(...buttons);
  brush(row, buttons, {
    start,
    choose: (a, b) => {
      const [low, high] = [bars[Math.min(a, b)], bars[Math.max(a, b)]];
      if (low && high) change(withRange(state, low.from, high.to));
    },
  });
  const ends = make('p', { class: 'search-ends', 'aria-hidden': 'true' });
  ends.append(make('span', {}, nameRange(first.from, first.to)), make('span', {}, nameRange(last.from, last.to)));
  return [row, ends];
}

function brush(
  row: HTMLElement,
  buttons: readonly HTMLButtonElement[],
  { start, choose }: { start: number; choose: (from: number, to: number) => void },
): void {
  let anchor = start;
  let drawnFrom = -1;
  const placeOf = (target: EventTarget | null) =>
    buttons.findIndex((button) => target instanceof Node && button.contains(target));
  const show = (a: number, b: number) =>
    buttons.forEach((button, i) => {
      button.classList.toggle('is-drawn', i >= Math.min(a, b) && i <= Math.max(a, b));
    });
  row.addEventListener('click', (event) => {
    const at = placeOf(event.target);
    if (at < 0) return;
    choose(event.shiftKey ? anchor : at, at);
  });
  row.addEventListener('keydown', (event) => {
    const at = placeOf(event.target);
    // Time goes as the writing does.
    const onward = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    const step = { ArrowLeft: -onward, ArrowRight: onward, Home: -at, End: buttons.length - 1 - at }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = buttons[at + step];
      if (!next) return;
      for (const button of buttons) button.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      if (event.shiftKey) show(anchor, at + step);
      else anchor = at + step;
    } else if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      choose(anchor, at);
    }
  });
  row.addEventListener('pointerdown', (event) => {
    drawnFrom = event.shiftKey ? -1 : placeOf(event.target);
  });
  row.addEventListener('pointerover', (event) => {
    const at = placeOf(event.target);
    if (drawnFrom >= 0 && at >= 0 && event.buttons === 1) show(drawnFrom, at);
  });
  row.addEventListener('pointerup', (event) => {
    const at = placeOf(event.target);
    const from = drawnFrom;
    drawnFrom = -1;
    // On the bar where it began it is a click.
    if (from >= 0 && at >= 0 && at !== from) choose(from, at);
  });
  row.addEventListener('pointerleave', () => {
    drawnFrom = -1;
    show(-1, -2);
  });
}

function drawUndated(undated: number, state: SearchState, change: (next: SearchState) => void): HTMLElement[] {
  const { from, to, isUndatedIn } = state.filters;
  if ((from === null && to === null) || (undated === 0 && !isUndatedIn)) return [];
  const box = make('input', { type: 'checkbox', id: 'range-undated' });
  box.checked = isUndatedIn;
  box.addEventListener('change', () =>
    change({ ...state, filters: { ...state.filters, isUndatedIn: box.checked }, page: 1 }),
  );
  return [make('label', { class: 'search-undated' }, box, tell(WORDS.withUndated, { n: undated }))];
}
