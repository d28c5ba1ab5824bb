/** How letters end: "Yours faithfully". A line that begins so, in any language. */
export const VALEDICTION: RegExp =
  /^(?:yours,? (?:faithfully|sincerely|truly|respectfully|etc)|i am, sir|(?:kind |best |warm )?regards|respectfully(?: yours)?|mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|(?:bien )?cordialement|veuillez agréer|salutations distinguées|atentamente|(?:le )?saluda atentamente|un saludo|с уважением|مع (?:خالص )?(?:التحية|تحياتي)|تحياتي|با احترام|با سپاس|saygılarımla|此致|敬具)(?!\p{L})/iu;

/** Headlines of words that were taken down as they were spoken, on the day that the headline ends with. */
export const TRANSCRIPT: RegExp =
  /(?<!\p{L})(?:transcript|verbatim|(?:press|news|media|daily|morning) (?:briefing|conference)|hansard|minutes of|remarks by|wortprotokoll|mitschrift|pressekonferenz|verbatim|compte rendu|transcripción|rueda de prensa|стенограмма|برگردان|نص (?:المؤتمر|الكلمة)|实录|實錄|会見録)(?!\p{L})/iu;

/** A line for a writer without a name: "From our own correspondent", "Von unserem Korrespondenten". No headline, and no name. */
export const UNNAMED_WRITER: RegExp =
  /^(?:(?:from|by) (?:our|a|an|the) (?:\p{L}+ ){0,3}(?:correspondents?|reporters?|staff|writers?|representative)|von unser(?:em|er|en) (?:\p{L}+ ){0,2}\p{L}*(?:korrespondent(?:en|in)?|redaktion|berichterstatter(?:n|in)?|mitarbeiter(?:n|in)?|redakteur(?:en|in)?|reporter(?:n|in)?)|d(?:e|e l)?[ ’'](?:(?:notre|nos|un|une) )?(?:correspondante?s?|envoyée?s? spécia(?:l|le|les|ux)|rédaction)|(?:par )?notre (?:correspondante?|envoyée? spéciale?)|(?:de|por) (?:nuestr[oa]s?|un|una) (?:corresponsal(?:es)?|enviad[oa]s? especial(?:es)?|redacci[oó]n|redactor(?:a|es)?)|от (?:(?:нашего|собственного|специального) ){1,2}(?:корреспондента|корр\.?)|من (?:مراسلنا|مراسلتنا|مندوبنا)(?: الخاص)?|از خبرنگار(?:ان)? ما|(?:özel )?muhabirimizden|本报特派记者|本紙特派員)(?: (?:in|à|a|en|au|aux|в|في|در) \p{Lu}?[\p{L} .-]{2,30})?\.?$/iu;

/** Which issue of a magazine: "Winter 2021", "Issue 44", "Vol. 12, No. 3, March 2019". A line of the page, and no headline. */
export const ISSUE: RegExp =
  /^(?:(?:early |late )?(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|весна|лето|осень|зима)(?: ?[/–-] ?\p{L}{4,9})? (?:19|20)\d\d(?: issue)?|(?:issue|no\.?|nr\.?|number|vol\.?|volume|heft|ausgabe|numéro|n°|número|выпуск|№) ?\d{1,5}(?:[ ,.|•·–-]{1,3}(?:(?:issue|no\.?|nr\.?|number|heft|numéro|n°|número|№) ?\d{1,4}|\p{L}{3,10} (?:19|20)\d\d|(?:19|20)\d\d)){0,3})$/iu;

/** Names of the seasons, spring first. */
export const SEASON_NAMES: readonly string[] = [
  'spring frühjahr frühling printemps primavera весна',
  'summer sommer été verano лето',
  'autumn fall herbst automne otoño осень',
  'winter hiver invierno зима',
];

/** Words and signs right before the days of a life: "born", "died on", "†". What follows is no day of publication. */
export const LIFE_BEFORE: RegExp =
  /(?<!\p{L})(?:born|died|née?|mort|décédée?|geboren|gestorben|verstorben|nacid[oa]|fallecid[oa]|falleció|nació|родил(?:ся|ась)|умер(?:ла)?|скончал(?:ся|ась)|ولد|توفي|متولد|درگذشته|doğdu|öldü|[*†])(?: (?:on|in|le|am|el|the))? ?$/iu;

/** Headlines of running reports: "…: as it happened", "… – live updates", "Liveticker: …". Their entries have headlines of their own. */
export const RUNNING_TITLE: RegExp =
  /(?:[:–—|-]|,) ?(?:as it happen(?:ed|s)|live|live ?blog|live (?:updates|news|coverage)|live ?ticker|newsblog|en direct|en vivo|en directo|canlı|онлайн)$|^(?:live ?blog|live ?ticker|newsblog|live updates?|en direct|en vivo|en directo) ?[:–—|]/iu;

/** An outlet that made its text out of agencies': "Le Monde avec AFP", "The Valley Herald with AP and Reuters". */
export const WITH_AGENCIES: RegExp =
  /^(?<name>\p{Lu}[\p{L}\d’' .-]{2,40}?) (?:with|avec|mit|con|com|met) (?<agencies>\p{Lu}.{1,60})$/u;

/** Where a writer was, behind the name at the end of a byline: "Ann Doe | in Karsk", "Bob Roe | at Old Trafford". */
export const WRITER_PLACE: RegExp =
  /\s(?:in|at|aus|à|en|desde)\s\p{Lu}[\p{L}'’.-]{1,20}(?:[ ,]{1,2}\p{Lu}[\p{L}'’.-]{0,20}){0,3}$/u;

/** Above a letter: "From Dr Ann Doe". In a mail's head a colon follows. */
export const LETTER_FROM: RegExp =
  /^(?:from|von|de) (?=(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|rev|canon|cllr|councillor|herrn?|frau|m|mme|don|doña)\.? \p{Lu})/iu;

/** The foot of a post: "9:14 AM · May 14, 2019 · Twitter for iPhone". */
export const POST_STAMP: RegExp = /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? · \p{L}{3,9}\.? \d{1,2}, \d{4}(?: · |$)/iu;

/** The account below a name, at the head of a post. */
export const HANDLE: RegExp = /^@[\p{L}\d_]{2,30}$/u;

/** What parts the names of agencies in such a line. */
export const BETWEEN_AGENCIES: RegExp = /, | (?:and|et|und|y|e|en) |\//;

/** Writers as agencies print them, surnames in capitals: "Ann DOE", "Ann DOE and Li WEI with Ida ROY in Karsk"; `names` are those who wrote it. */
export const AGENCY_WRITERS: RegExp =
  /^(?:by )?(?<names>(?:(?:,| and| et| und| y)? ?(?:\p{Lu}[\p{Ll}’'.-][\p{L}’'.-]{0,20} ){1,2}\p{Lu}{2}[\p{Lu}’'-]{0,20}){1,4})(?: (?:with|avec|mit|con) (?:\p{Lu}[\p{L}’'.-]{1,20} ){1,2}\p{Lu}{2}[\p{Lu}’'-]{0,20})?(?: (?:in|à|en) \p{Lu}[\p{L} ,.-]{2,40})?$/u;
