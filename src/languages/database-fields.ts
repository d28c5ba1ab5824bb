/**
 * Fields that news databases (LexisNexis, Nexis Uni, Factiva, ProQuest) print above and below an article, in the languages in which they
 * print them: a line that begins so. The name of each field is the first group.
 */
export const DATABASE_FIELD: RegExp =
  /^(byline|section|length|highlight|graphic|dateline|language|publication-type|document-type|load-date|journal-code|acc-no|body|autor|rubrik|länge|sprache|auteur|rubrique|longueur|langue|type-publication|date-chargement|sección|longitud|idioma|fecha-carga|publication (?:title|info|date|year)|source type|document type) ?:/iu;

/**
 * Lines that nothing but such a database prints: how many words an article has, the day on which it was taken in, its number
 * in the database.
 */
export const DATABASE_LINE: RegExp =
  /^(?:(?:length|länge|longueur|longitud) ?: ?\d[\d.,]* (?:words|wörter|mots|palabras)|(?:load-date|publication-type|document-type|journal-code|date-chargement|type-publication|fecha-carga) ?:|\d[\d.,]{0,6} (?:words|wörter|mots|palabras)$|document [a-z]{2,8}\d{8}[a-z\d]{8,24}$|document \d{1,5} of \d{1,5}$|proquest document(?:$| link$| id ?:)|(?:abstract|full ?text)$)/iu;

/** What ProQuest calls the paper in which an article stood, below it. The publisher that it names as well is the paper's owner. */
export const DATABASE_TITLE: RegExp = /^publication title ?: ?/iu;

/**
 * Codes that Factiva prints before each field of an article: section, headline, writers, credit, number of words, day, hour,
 * source, its code, edition, page, volume, language, rights, first paragraph, text, and what stands behind the text.
 */
export const FIELD_CODE: RegExp =
  /^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|CX|CLM|DE)(?:[\t\u00a0 ]+|$)/u;

/** Fields that hold what the article itself says, by what they are; all others are the database's. */
export const CODED_FIELDS: Readonly<Record<string, 'headline' | 'byline' | 'day' | 'source' | 'text'>> = {
  HD: 'headline',
  BY: 'byline',
  PD: 'day',
  SN: 'source',
  LP: 'text',
  TD: 'text',
};
