const SLASH = 'clipfile-slash';

/**
 * Keys of the search page: `/` goes to the box (it can be switched off, as WCAG 2.1.4 asks), Arrow Down from the box
 * into the results, arrows from result to result, Escape back to the box, Escape in the box empties it.
 *
 * All else is the browser's: results are plain links in a list, in the tab order.
 */
export function listenToKeys(box: HTMLInputElement, results: HTMLElement, slash: HTMLInputElement): void {
  slash.checked = readSetting() !== 'off';
  slash.addEventListener('change', () => writeSetting(slash.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === '/' && slash.checked && !isEditable(target)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (target === box) {
      moveFromBox(event, box, results);
    } else if (results.contains(target)) {
      moveInResults(event, target, box, results);
    }
  });
}

function moveFromBox(event: KeyboardEvent, box: HTMLInputElement, results: HTMLElement): void {
  if (event.key === 'ArrowDown') {
    const first = results.querySelector('a');
    if (first) event.preventDefault();
    first?.focus();
  } else if (event.key === 'Escape' && box.value !== '') {
    event.preventDefault();
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function moveInResults(event: KeyboardEvent, target: HTMLElement, box: HTMLInputElement, results: HTMLElement): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    box.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const links: HTMLElement[] = [...results.querySelectorAll('a')];
  const next = links.indexOf(target) + step;
  if (next < 0) box.focus();
  else links[next]?.focus();
}

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

// A browser may refuse storage altogether; then the setting lasts as long as the page.
function readSetting(): string | null {
  try {
    return localStorage.getItem(SLASH);
  } catch {
    return null;
  }
}

function writeSetting(value: string): void {
  try {
    localStorage.setItem(SLASH, value);
  } catch {
    return;
  }
}
