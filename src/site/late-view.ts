import type { View } from './views.ts';

/** Under what a view keeps the key of that which is made late. */
const KEY = Symbol('key of what is made late');

/**
 * Completes a view by a field that is made when it is asked for: most pages that are planned stay as they are, and only
 * their keys are compared. `key` stands for the value: equal keys mean equal values.
 */
export function withLate<Page extends View, Field extends keyof Page & string>(
  view: Omit<Page, Field>,
  field: Field,
  key: string,
  make: () => Page[Field],
): Page {
  const whole = { ...view };
  let made: { value: Page[Field] } | null = null;
  Object.defineProperty(whole, field, {
    enumerable: true,
    configurable: true,
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
  });
  // Not enumerable: a copy of the view has the value, and may have others.
  const value = `${JSON.stringify(view)}\n${field} ${key}`;
  Object.defineProperty(whole, KEY, { value, configurable: true });
  return whole as unknown as Page;
}

/** A view with further fields, plain data, in place of its own; what is made late stays so. */
export function extendView<Page extends View, More extends object>(
  view: Page,
  more: More,
): Omit<Page, keyof More> & More {
  const key = (view as { [KEY]?: string })[KEY];
  if (key === undefined) return { ...view, ...more };
  const whole = Object.defineProperties({}, Object.getOwnPropertyDescriptors(view));
  for (const [field, value] of Object.entries(more)) {
    Object.defineProperty(whole, field, { value, enumerable: true, configurable: true, writable: true });
  }
  return Object.defineProperty(whole, KEY, { value: `${key}\n${JSON.stringify(more)}` }) as never;
}

/** What tells a view from others of its template, in full or in short: equal texts mean equal views. */
export function writeView(view: View): string {
  return (view as { [KEY]?: string })[KEY] ?? JSON.stringify(view);
}
