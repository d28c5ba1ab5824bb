import type { FoundArticles } from '../engine.ts';
import { PAGE, readState, type SearchState, writeState } from './address.ts';
import { listenToKeys } from './keyboard.ts';
import { type Ask, startWorker } from './remote.ts';
import { renderHit } from './results.ts';

/** Milliseconds without a key before a half-typed query is searched, and before a slow search says that it runs. */
const TYPING_PAUSE = 120;
const PATIENCE = 400;

const SAYS = {
  file:
    'Search does not work in pages opened straight from a disk yet: it needs a web server (“clipfile serve” starts ' +
    'one). Browsing works here, by date, source, speaker and topic.',
  searching: 'Searching…',
  failed: (why: string) => `The search did not work (${why}). Try again, or browse by date, source, speaker and topic.`,
  none: (query: string) => `No articles found for “${query}”.`,
  found: (total: number, shown: number) => {
    const articles = `${total.toLocaleString('en-GB')} ${total === 1 ? 'article' : 'articles'} found`;
    return shown < total ? `${articles}, the first ${shown.toLocaleString('en-GB')} shown.` : `${articles}.`;
  },
};

/** The elements of the page, by the ids of `templates/pages/search.njk`. */
function findParts() {
  return {
    form: byId('search-form', HTMLFormElement),
    box: byId('search-box', HTMLInputElement),
    slash: byId('search-slash', HTMLInputElement),
    status: byId('search-status', HTMLElement),
    notices: byId('search-notices', HTMLElement),
    results: byId('search-results', HTMLElement),
    more: byId('search-more', HTMLButtonElement),
    template: byId('search-hit', HTMLTemplateElement),
  };
}

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`templates/pages/search.njk: there is no #${id}`);
}

function start(script: string): void {
  const parts = findParts();
  if (location.protocol === 'file:') {
    parts.status.textContent = SAYS.file;
    return;
  }
  parts.form.hidden = false;
  const ask = startWorker(new URL('worker.js', script));
  runSearch(parts, ask, new URL('..', script));
}

/** Ties box, history and results together; `root` is the site's root. */
function runSearch(parts: ReturnType<typeof findParts>, ask: Ask, root: URL): void {
  const { form, box, status, notices, results, more, template } = parts;
  const title = document.title;
  let state = readState();
  let pause = 0;

  /** Shows the answer to the state; `keep` results stay, the new ones are put behind them. */
  async function show(keep = 0): Promise<void> {
    const { query, shown, isTyping } = state;
    document.title = query === '' ? title : `${query} – ${title}`;
    const slow = setTimeout(() => {
      status.textContent = SAYS.searching;
    }, PATIENCE);
    try {
      const found = await ask(query, { offset: keep, limit: shown - keep, isTyping });
      if (found) render(found, keep);
    } catch (error) {
      clear();
      status.textContent = SAYS.failed(error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(slow);
    }
  }

  function clear(): void {
    results.replaceChildren();
    notices.replaceChildren();
    more.hidden = true;
  }

  function render(found: FoundArticles, keep: number): void {
    if (keep === 0) clear();
    results.append(...found.hits.map((hit) => renderHit(template, hit, root)));
    if (keep > 0) results.querySelectorAll('a')[keep]?.focus();
    const shown = keep + found.hits.length;
    more.hidden = shown >= found.total;
    notices.replaceChildren(
      ...found.notices.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    const isEmpty = state.query.trim() === '';
    if (isEmpty) status.textContent = '';
    else status.textContent = found.total === 0 ? SAYS.none(state.query.trim()) : SAYS.found(found.total, shown);
    returnFocus();
  }

  /** Back from an article: the focus goes to the result it was opened from. */
  function returnFocus(): void {
    if (state.opened === null || document.activeElement !== document.body) return;
    [...results.querySelectorAll('a')].find(({ href }) => href === state.opened)?.focus();
  }

  function change(next: Partial<SearchState>, isNewEntry: boolean): void {
    state = { ...state, ...next };
    writeState(state, isNewEntry);
  }

  function restore(): void {
    clearTimeout(pause);
    state = readState();
    box.value = state.query;
    void show();
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      // A finished search keeps its entry of the history; the keys of the next one share one.
      change({ query: box.value, shown: PAGE, isTyping: true, opened: null }, !state.isTyping);
      void show();
    }, TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const isNewEntry = !state.isTyping && box.value !== state.query;
    change({ query: box.value, shown: PAGE, isTyping: false, opened: null }, isNewEntry);
    void show();
  });
  more.addEventListener('click', () => {
    const keep = state.shown;
    change({ shown: keep + PAGE }, false);
    void show(keep);
  });
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) change({ opened: link.href }, false);
  });
  window.addEventListener('popstate', restore);
  listenToKeys(box, results, parts.slash);
  restore();
}

// `currentScript` is there only while the script is first run.
if (document.currentScript instanceof HTMLScriptElement) start(document.currentScript.src);
