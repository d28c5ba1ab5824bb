import { countInto } from '../../basket/button.ts';
import { openBasket } from '../../basket/store.ts';
import type { FoundArticles, Surroundings } from '../engine.ts';
import { type FacetName, isUnfiltered } from '../facets.ts';
import { addressOf, PAGE, readState, requestOf, type SearchState, withKey, writeState } from './address.ts';
import { drawChips } from './chips-view.ts';
import { WORDS } from './interface.ts';
import { keepResults } from './keep-results.ts';
import { listenToKeys } from './keyboard.ts';
import { createPassages, type Place } from './late-passages.ts';
import { loadAround } from './load-around.ts';
import { offerDownloads } from './offer-downloads.ts';
import { drawPages } from './pages-view.ts';
import { fill, findParts, make, makeButton, type Parts, wait } from './parts.ts';
import { listenToRange, showRange } from './range.ts';
import { type Ask, isAskedElsewhere, startEngine } from './remote.ts';
import { renderHit } from './results.ts';
import { count, FACET_NAMES, nameRange, nameValue, SAYS } from './says.ts';

/** Milliseconds without a key before a half-typed query is searched, and before a slow search says that it runs. */
const TYPING_PAUSE = 120;
const PATIENCE = 400;
/** Values of a facet that are shown when all are asked for. */
const ALL_VALUES = 500;

type Views = Awaited<ReturnType<typeof loadAround>>;

/** An address without what its page is told to mark. */
function placeOf(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  return origin + pathname + hash;
}

function start(script: string): void {
  const parts = findParts();
  parts.form.hidden = false;
  const folder = new URL('.', script);
  runSearch(parts, startEngine(folder), folder);
}

/** Ties box, filters, history and results together; `folder` is that of the scripts. */
function runSearch(parts: Parts, ask: Ask, folder: URL): void {
  const root = new URL('..', folder);
  const { form, box, all, said, status, notices, results, columns } = parts;
  const title = document.title;
  const basket = openBasket(root);
  const keep = keepResults(basket, ask, folder);
  const passages = createPassages(ask);
  countInto(parts.basketCount, basket);
  const labels = new Map<string, string>();
  let state = readState();
  let limits: { [name in FacetName]?: number } = {};
  let pause = 0;

  /** Shows the answer to the state: first the results, then what stands around them. */
  async function show(): Promise<void> {
    const asked = state;
    document.title = asked.query === '' ? title : `${asked.query} – ${title}`;
    if (asked.query.trim() === '' && isUnfiltered(asked.filters)) return clear();
    const slow = setTimeout(() => {
      status.textContent = SAYS.searching;
    }, PATIENCE);
    try {
      const offset = (asked.page - 1) * PAGE;
      const found = await ask('search', asked.query, { ...requestOf(asked), limit: PAGE, offset, isBare: true });
      if (!found || asked !== state) return;
      const surroundings = Promise.all([ask('surroundings', requestOf(asked), limits), loadAround(folder)]);
      // The results with which the page opens wait a little for what comes above and in them, lest they be pushed down.
      if ('starting' in form.dataset) {
        const begun = passages.begin(found.hits, requestOf(asked), PATIENCE);
        await Promise.race([surroundings, wait(PATIENCE)]);
        found.hits = await begun;
      }
      if (asked !== state) return;
      renderResults(found);
      clearTimeout(slow);
      const [around, views] = await surroundings;
      if (around && asked === state) renderSurroundings(around, views);
    } catch (error) {
      if (asked !== state) return;
      clear();
      fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  function fail(error: unknown): void {
    status.textContent = SAYS.failed(error instanceof Error ? error.message : String(error));
  }

  function clear(): void {
    for (const part of [results, notices, parts.chips, parts.names]) part.replaceChildren();
    parts.mended.hidden = true;
    columns.hidden = true;
    status.textContent = '';
  }

  function renderResults(found: FoundArticles): void {
    const request = requestOf(state);
    const hitTools = {
      template: parts.hit,
      root,
      isScored: !isAskedElsewhere() && found.hits.some(({ score }) => score > 0),
      explain: async (article: number) => (await ask('explain', request, article)) ?? [],
      cards: async (articles: readonly number[]) => (await ask('cards', request, articles)) ?? [],
      keep: keep(request),
    };
    const places = new Map<Element, Place>();
    const drawn = found.hits.map((hit) => {
      const { item, late } = renderHit(hit, hitTools);
      if (late) places.set(late.element, { article: hit.article, fill: late.fill });
      return item;
    });
    results.replaceChildren(...drawn);
    passages.watch(places, request, fail);
    notices.replaceChildren(...found.notices.map((text) => make('li', {}, text)));
    drawPages(parts.pages, found.distinct, state);
    renderChips();
    const from = (state.page - 1) * PAGE + 1;
    const { total, distinct, isSaid } = found;
    const isEmpty = total === 0;
    // Where nothing is found, only filters that are in use are of any help, and they stand above as well.
    columns.hidden = isEmpty && parts.chips.childElementCount === 0;
    const tools = parts.sort.closest<HTMLElement>('.search-tools');
    if (tools) tools.hidden = isEmpty;
    status.textContent = isEmpty
      ? SAYS.none(state.query.trim(), isSaid)
      : SAYS.found({ total, distinct, isSaid, from, to: from + found.hits.length - 1 });
    for (const button of parts.downloads.querySelectorAll<HTMLElement>('[data-references]')) button.hidden = isSaid;
    returnFocus();
  }

  function renderSurroundings(around: Surroundings, { drawDates, drawFacets }: Views): void {
    for (const { name, values } of around.facets)
      for (const { key, label } of values) labels.set(`${name} ${key}`, label);
    drawDates(parts.dates, around, state, change);
    showRange(parts, state);
    drawFacets(parts.facets, around.facets, state, { change, widen });
    renderChips();
    parts.mended.hidden = around.mended === null;
    if (around.mended !== null) {
      const query = around.mended;
      const link = make('a', { href: addressOf({ ...state, query, page: 1 }).href, id: 'mended' }, query);
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        box.value = query;
        change({ ...state, query, page: 1 });
        box.focus();
      });
      parts.mended.replaceChildren(WORDS.meant, link, WORDS.meantEnd);
    }
    renderNames(around);
  }

  /** People, sources and topics: choosing one filters by it, in place of the words of its name. */
  function renderNames({ names }: Surroundings): void {
    const isNew = ({ facet, key }: Surroundings['names'][number]) => !state.filters.include[facet]?.includes(key);
    const items = names.filter(isNew).map((name) => {
      labels.set(`${name.facet} ${name.key}`, name.label);
      const button = makeButton({ id: `name-${name.facet}-${name.key}`, class: 'search-name' }, '', () => {
        box.value = '';
        change({ ...withKey(state, name.facet, name.key, 'include'), query: '' });
        box.focus();
      });
      const kind = make('span', { class: 'search-kind' }, FACET_NAMES[name.facet].one);
      button.append(
        kind,
        ' ',
        make('bdi', {}, nameValue(name.facet, name)),
        ' ',
        make('span', { class: 'search-count' }, count(name.count)),
      );
      return make('li', {}, button);
    });
    fill(parts.names, ...items);
  }

  function renderChips(): void {
    const { from, to } = state.filters;
    const range = from === null && to === null ? null : nameRange(from, to);
    drawChips(parts.chips, state, { labels, range, change });
  }

  /** Back from an article: the focus goes to the result it was opened from. */
  function returnFocus(): void {
    if (state.opened === null || document.activeElement !== document.body) return;
    // The words to mark may not be known yet, when the result has just been drawn.
    const opened = placeOf(state.opened);
    [...results.querySelectorAll('a')].find(({ href }) => placeOf(href) === opened)?.focus();
  }

  function change(next: SearchState): void {
    state = { ...next, isTyping: false, opened: null };
    writeState(state, true);
    showControls();
    renderChips();
    void show();
  }

  function widen(name: FacetName): void {
    limits = { ...limits, [name]: ALL_VALUES };
    const known = new Set(document.querySelectorAll(`[id^="in-${name}-"]`));
    void show().then(() => {
      // The button is gone: the focus goes to the first value that it brought.
      const values = [...document.querySelectorAll<HTMLElement>(`[id^="in-${name}-"]`)];
      values[known.size]?.focus();
    });
  }

  function showControls(): void {
    if (document.activeElement !== box || !state.isTyping) box.value = state.query;
    all.checked = state.isAll;
    said.checked = state.isSaid;
    parts.sort.value = state.sort;
  }

  async function restore(): Promise<void> {
    clearTimeout(pause);
    state = readState();
    box.value = state.query;
    showControls();
    await show();
    // What was held back until the page had its shape now stands in its place.
    delete form.dataset.starting;
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      // A finished search keeps its entry of the history; the keys of the next one share one.
      const isNewEntry = !state.isTyping;
      state = { ...state, query: box.value, page: 1, isTyping: true, opened: null };
      writeState(state, isNewEntry);
      void show();
    }, TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const isNewEntry = !state.isTyping && box.value !== state.query;
    state = { ...state, query: box.value, page: 1, isTyping: false, opened: null };
    writeState(state, isNewEntry);
    void show();
  });
  all.addEventListener('change', () => change({ ...state, query: box.value, isAll: all.checked, page: 1 }));
  said.addEventListener('change', () => change({ ...state, query: box.value, isSaid: said.checked, page: 1 }));
  listenToRange(parts, () => state, change);
  parts.sort.addEventListener('change', () => {
    change({ ...state, sort: parts.sort.value as SearchState['sort'], page: 1 });
  });
  offerDownloads(parts.downloads, { ask, folder, asked: () => state, fail });
  parts.pages.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const page = Number(link?.dataset.page);
    if (!link || !page || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ ...state, page });
    parts.status.scrollIntoView({ block: 'center' });
    // The links are drawn anew: whoever goes on by keyboard goes on from the top of the page.
    parts.results.focus({ preventScroll: true });
  });
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    state = { ...state, opened: link.href };
    writeState(state, false);
  });
  const wide = matchMedia('(min-width: 58rem)');
  const unfold = () => {
    parts.filters.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
  window.addEventListener('popstate', () => void restore());
  listenToKeys(box, results, parts.slash);
  void restore();
}

// `currentScript` is there only while the script is first run.
if (document.currentScript instanceof HTMLScriptElement) start(document.currentScript.src);
