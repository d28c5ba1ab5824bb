/** A text that depends on a number, `n`: by category of `Intl.PluralRules`. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A text with places for values, `{name}`, or one for each way in which a language counts. */
export type Pattern = string | Plural;

/** What stands in a place: numbers are written as the language writes them. */
export type Values = { readonly [name: string]: string | number };

/** How a language writes numbers. */
export interface Numbers {
  /** A number as readers write it: "1,200", "١٬٢٠٠". */
  number: (value: number) => string;
  /** Digits in the signs of the language, and nothing else changed: clocks, years. */
  digits: (text: string) => string;
  plural: (value: number) => keyof Plural;
}

/** The ways of a locale (BCP 47) to write numbers. */
export function numbersOf(locale: string): Numbers {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const signs = Array.from({ length: 10 }, (_, digit) => plain.format(digit));
  const isLatin = signs.join('') === '0123456789';
  const digits = (text: string) => (isLatin ? text : text.replace(/[0-9]/g, (digit) => signs[Number(digit)] ?? digit));
  return {
    number: (value) => format.format(value),
    digits,
    plural: (value) => rules.select(value),
  };
}

/** The text of a pattern for a number of things. */
export function choose(pattern: Pattern, n: number, { plural }: Pick<Numbers, 'plural'>): string {
  return typeof pattern === 'string' ? pattern : (pattern[plural(n)] ?? pattern.other);
}

/** Puts values into a pattern; one that counts does so by `n`. A place without a value stays as it is. */
export function say(pattern: Pattern, values: Values, numbers: Numbers): string {
  const text = choose(pattern, Number(values.n ?? 0), numbers);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.number(value) : (value ?? place);
  });
}
