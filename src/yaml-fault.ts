import type { YAMLError } from 'yaml';

/** What a fault in YAML is mended by, for the commonest codes of the `yaml` package, whose own words advise a programmer. */
const REMEDIES: { readonly [code: string]: string } = {
  MULTIPLE_DOCS: 'a line `...` or `---` ends the front matter here',
  BLOCK_AS_IMPLICIT_KEY:
    'a value that holds a colon and a space has to stand in quotes, as in headline: "Strike: day two"; and every key begins at the same column',
  UNEXPECTED_TOKEN:
    "something stands behind the end of this value; put the whole value into quotes, and double those inside it, as in 'It''s \"over\"'",
  BAD_SCALAR_START: 'a value that begins with this sign has to stand in quotes',
  TAB_AS_INDENT: 'a tab stands where only spaces may stand',
  DUPLICATE_KEY: 'keys must be unique; this one is given twice',
  MULTILINE_IMPLICIT_KEY: 'a key without a colon stands here; write it as key: value',
};

/** The same for codes that stand for several faults, by the package's words. */
const WORDED: readonly (readonly [RegExp, string])[] = [
  [
    /must be sufficiently indented and end with a ]/,
    'a list that was begun with [ is not closed before this; write ] at its end',
  ],
  [
    /must be sufficiently indented and end with a }/,
    'what was begun with { is not closed before this; write } at its end',
  ],
  [/^Missing closing/, 'a text that was begun with a quotation mark has none at its end'],
  [/^Implicit map keys need/, 'a key without a colon stands here; write it as key: value'],
];

/** Says what is wrong in YAML in words for the person who edits the file; the package's own where there are no better. */
export function wordsOfYamlFault({ code, message }: YAMLError): string {
  return REMEDIES[code] ?? WORDED.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}
