import { NO_FILTERS } from '../facets.ts';
import { type LinkedSearch, writeParameters } from '../linked-search.ts';
import { type NamedDate, type NamedRow, readLines, writeNames } from '../name-list.ts';
import { drawDate } from './date-view.ts';
import { readFingerprint } from './fingerprint.ts';
import { lookUp } from './look-up.ts';
import { NAMES_SAY as SAYS } from './names-says.ts';
import { elementById, make } from './parts.ts';
import { publicAddress } from './public-address.ts';
import { startEngine } from './remote.ts';
import { saveFile, TYPES } from './save-file.ts';
import { count } from './says.ts';

/** Rows after which the number of rows is said again: more often would drown what else is read out. */
const STEP = 25;

function findParts() {
  const byId = elementById('templates/pages/names.njk');
  return {
    form: byId('names-form', HTMLFormElement),
    box: byId('names-box', HTMLTextAreaElement),
    syntax: byId('names-syntax', HTMLInputElement),
    stop: byId('names-stop', HTMLButtonElement),
    progress: byId('names-progress', HTMLProgressElement),
    status: byId('names-status', HTMLElement),
    found: byId('names-found', HTMLElement),
    rows: byId('names-rows', HTMLElement),
    save: byId('names-save', HTMLButtonElement),
  };
}

/** What the entry of the history keeps: Back from a search brings the table back. */
interface Kept {
  text: string;
  isSyntax: boolean;
  rows: NamedRow[];
  said: string;
}

/** Ties list and table together; `folder` is that of the scripts. */
function start(folder: URL): void {
  const parts = findParts();
  const { form, box, syntax, stop, progress, status, found, rows: place, save } = parts;
  const ask = startEngine(folder);
  const search = new URL('.', folder);
  let rows: NamedRow[] = [];
  let run = 0;

  async function lookAllUp(): Promise<void> {
    const own = ++run;
    const { lines, repeated, beyond } = readLines(box.value, syntax.checked);
    rows = [];
    place.replaceChildren();
    found.hidden = true;
    if (lines.length === 0) {
      status.textContent = SAYS.empty;
      box.focus();
      return;
    }
    progress.max = lines.length;
    progress.value = 0;
    progress.hidden = false;
    stop.hidden = false;
    status.textContent = SAYS.running(0, lines.length);
    for (const line of lines) {
      const row = await lookUp(line, syntax.checked, ask);
      if (own !== run) return;
      rows.push(row);
      place.append(drawRow(row));
      found.hidden = false;
      progress.value = rows.length;
      if (rows.length % STEP === 0) status.textContent = SAYS.running(rows.length, lines.length);
    }
    finish(SAYS.done(rows, repeated, beyond));
  }

  function finish(text: string): void {
    // The button is gone: the focus goes to what it stopped.
    if (document.activeElement === stop) box.focus();
    progress.hidden = true;
    stop.hidden = true;
    status.textContent = text;
    const kept: Kept = { text: box.value, isSyntax: syntax.checked, rows, said: text };
    history.replaceState(kept, '');
  }

  function addressOf(query: string, more: Partial<LinkedSearch> = {}, page = search): string {
    const parameters = { query, isAll: false, isSaid: false, filters: NO_FILTERS, sort: 'relevance', ...more } as const;
    const url = new URL(page);
    url.search = writeParameters(parameters).toString();
    return url.href;
  }

  function drawDay(date: NamedDate | null): (Node | string)[] {
    const card = { dateInWords: date?.words ?? null, dateCertainty: date?.certainty ?? null };
    return drawDate(card, { undated: SAYS.noDate, estimated: SAYS.estimated });
  }

  function drawRow({ name, query, articles, undated, first, last, speaker, notices }: NamedRow): HTMLElement {
    const link = make('a', { href: addressOf(query) }, make('bdi', {}, name));
    const head = make('th', { scope: 'row' }, link);
    for (const notice of notices) head.append(' ', make('span', { class: 'note' }, notice));
    const filters = { ...NO_FILTERS, include: { speaker: [speaker?.key ?? ''] } };
    const said = speaker
      ? make('a', { href: addressOf('', { isSaid: true, filters }) }, count(speaker.statements))
      : make('span', {}, SAYS.noSpeaker);
    return make(
      'tr',
      {},
      head,
      make('td', {}, count(articles)),
      make('td', {}, said),
      make('td', {}, ...drawDay(first)),
      make('td', {}, ...drawDay(last)),
      make('td', {}, count(undated)),
    );
  }

  const fail = (error: unknown) => finish(SAYS.failed(error instanceof Error ? error.message : String(error)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    lookAllUp().catch(fail);
  });
  stop.addEventListener('click', () => {
    run++;
    finish(SAYS.stopped(rows.length));
  });
  save.addEventListener('click', () => {
    const url = publicAddress(new URL(location.pathname, location.href));
    const linked = (query: string) => url && addressOf(query, {}, new URL('../', url));
    readFingerprint(folder)
      .then((fingerprint) => writeNames(rows, { url, fingerprint, addressOf: linked }))
      .then((text) => saveFile(text, 'names.csv', TYPES.get('csv')))
      .catch((error: unknown) => {
        status.textContent = SAYS.failed(error instanceof Error ? error.message : String(error));
      });
  });
  form.hidden = false;
  const kept = history.state as Partial<Kept> | null;
  if (kept?.rows && kept.rows.length > 0) {
    rows = kept.rows;
    box.value = kept.text ?? '';
    syntax.checked = kept.isSyntax === true;
    place.replaceChildren(...rows.map(drawRow));
    found.hidden = false;
    status.textContent = kept.said ?? '';
  }
}

// `currentScript` is there only while the script is first run.
if (document.currentScript instanceof HTMLScriptElement) start(new URL('.', document.currentScript.src));
