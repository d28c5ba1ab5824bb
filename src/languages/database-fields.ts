/**
 * Fields that news databases (LexisNexis, Nexis Uni, Factiva) print above and below an article, in the languages in which they
 * print them: a line that begins so. The name of each field is the first group.
 */
export const DATABASE_FIELD: RegExp =
  /^(byline|section|length|highlight|graphic|dateline|language|publication-type|document-type|load-date|journal-code|acc-no|body|autor|rubrik|länge|sprache|auteur|rubrique|longueur|langue|type-publication|date-chargement|sección|longitud|idioma|fecha-carga) ?:/iu;

/**
 * Lines that nothing but such a database prints: how many words an article has, the day on which it was taken in, its number
 * in the database.
 */
export const DATABASE_LINE: RegExp =
  /^(?:(?:length|länge|longueur|longitud) ?: ?\d[\d.,]* (?:words|wörter|mots|palabras)|(?:load-date|publication-type|document-type|journal-code|date-chargement|type-publication|fecha-carga) ?:|\d[\d.,]{0,6} (?:words|wörter|mots|palabras)$|document [a-z]{2,8}\d{8}[a-z\d]{8,24}$)/iu;
