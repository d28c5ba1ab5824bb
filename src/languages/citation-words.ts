/** What a line calls the place where a text stood, in any language: "Source: ". */
export const SOURCE_LABEL: RegExp =
  /^(?:source|news source|publication|newspaper|quellen?|aus|fuentes?|sources?|tiré de|источник|المصدر|مصدر|منبع|kaynak|来源|來源|出典|掲載紙) ?[:：] ?/iu;

/** Where in a paper a text stood: its page, number, volume or section, "p. 3", "Nr. 109", "Seite A4", "第3版". */
export const PAGE_PART: RegExp =
  /^(?:(?:pp?|pgs?|pages?|ss?|seiten?|str|стр|с|p[áa]gs?|páginas?|sayfa|no|nos|nr|n°|nº|№|num|numéro|número|nummer|number|issue|ausgabe|heft|vol|volume|jg|bd|sect?|section|teil|cahier|col|column|spalte|صفحه|ص|العدد|شماره)\.? ?[A-Z]{0,2}-?\d{1,5}(?:[-–/]\d{1,5})?|(?:section|sect?|teil|cahier)\.? [A-Z]\d{0,2}|第\d{1,5}[版号號面]|[A-Z]?\d{1,3}[版面]|\d{1,3}面)$/iu;

/** The pages behind a day at the end of a line: ", pages 12 et 13", ", S. 5", ", p. A4". */
export const PAGES_BEHIND: RegExp =
  /,? (?:pp?|pgs?|pages?|ss?|seiten?|стр|p[áa]gs?|páginas?)\.? ?[A-Z]?\d{1,4}(?: ?(?:[-–,]|et|and|und|y|à|bis|to) ?[A-Z]?\d{1,4})?\.?$/iu;

/** When a monitored broadcast or page was heard or read: "1412 gmt 14 Mar 21", at the end of its source line. */
export const MONITORED: RegExp = /(?<!\d)\d{4} gmt (?<D>\d{1,2}) (?<M>\p{L}{3,9}) (?<Y>\d\d)(?!\d)/iu;

/** What follows the name of a monitored outlet: "IRNA | website". */
export const SOURCE_REMARK: RegExp = /\s(?:website|web site|webseite|site web|sitio web|сайт)(?!\p{L})/iu;

/** Words before a number that make it one of an issue or a page, and no day: "No. | 3, March 2019". */
export const PART_BEFORE: RegExp =
  /(?:^|[^\p{L}])(?:pp?|pgs?|pages?|seiten?|стр|p[áa]gs?|páginas?|sayfa|nos?|nr|n°|nº|№|num|numéro|número|nummer|number|issue|ausgabe|heft|vol|volume|jg|col|column|spalte|выпуск)\.? ?$/iu;

/** Which edition of a paper: "Late Edition", "Printausgabe". */
export const EDITION: RegExp = /(?:^|\s)(?:edition|ausgabe|édition|edición|printausgabe|print|online)$/iu;

/** Small words between a paper's name and its day: "Le Monde du 7 juin". */
export const LINKS: RegExp = /(?:^|\s)(?:of|on|from|vom|am|du|le|de|del|el|от|за|of the)\s*$/iu;
