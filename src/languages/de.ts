import { topicPhrases } from './de-topics.ts';
import type { Language } from './index.ts';
import { calendarOf, pagePhrases, SHARED, wordSet } from './shared.ts';

/** Words and patterns of German pages. */
export const GERMAN: Language = {
  ...SHARED,
  tag: 'de',
  topicPhrases,
  calendar: calendarOf(
    'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
    'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so',
  ),
  functionWords: wordSet(
    'der die das den dem des ein eine einen einem einer und oder aber doch dass weil wenn als wie auch nicht nur noch schon sehr mehr zu zum zur im in an am auf aus bei mit nach seit von vor über unter um für gegen ohne durch ' +
      'er sie es wir ihr ich man sich sein seine ihre ihren ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen bis so dann dort hier diese dieser dieses was wer',
  ),
  openWords: wordSet(
    'der die das den dem des ein eine einen einem einer und oder für mit von vom bei beim gegen ohne durch im am zum zur ins ans ihre ihren seine seinen kein keine',
  ),
  boilerplate: [
    {
      rule: 'consent-line',
      inProse: true,
      pattern:
        /^(?:[[(][ x✓]?[\])]|[☐☑☒□✓✔✅])? ?(?:ja,? ?)?(?:hiermit )?(?:ich (?:habe .{0,80}\b(?:gelesen|zur kenntnis genommen)|stimme|akzeptiere|erkläre mich|willige|bin (?:damit )?einverstanden|möchte)\b|mit (?:der|meiner) (?:anmeldung|registrierung)\b).{0,200}\b(?:datenschutz\p{L}*|agb|nutzungsbedingungen|newsletters?|e-?mails?|daten|geschäftsbedingungen)(?!\p{L})/iu,
    },
    {
      rule: 'comments-below',
      pattern:
        /^(?:\d+ |keine |alle )?(?:leser)?kommentare?(?: \(\d+\)| schreiben| lesen| anzeigen| verfassen)?$|^(?:kommentar (?:schreiben|hinterlassen|verfassen)|schreiben sie (?:einen|ihren) kommentar|diskutieren sie mit|jetzt mitdiskutieren).{0,80}$|^(?:ihre|deine) e-?mail-adresse wird nicht veröffentlicht.{0,80}$/iu,
    },
    {
      rule: 'share-invitation',
      pattern:
        /^(?:(?:artikel |beitrag |seite |jetzt |auf \p{L}{3,12} )?(?:teilen|drucken|merken|vorlesen|versenden|weiterleiten|empfehlen|twittern)|link kopieren|per (?:e-?mail|whatsapp) (?:teilen|versenden)|artikel anhören|zur startseite)[.!]?$|^teilen (?:sie|auf|via|per)\b.{0,60}$/iu,
    },
    { rule: 'follow-invitation', pattern: /^(?:folgen sie|folge|folgt) (?:uns|mir|@\w{1,40})\b.{0,80}$/iu },
    {
      rule: 'newsletter-invitation',
      pattern:
        /^(?:(?:jetzt |hier |kostenlos )?(?:anmelden|abonnieren|registrieren|bestellen)|melden sie sich|abonnieren sie|täglich die wichtigsten)\b.{0,120}$|^.{0,60}\bnewsletter\b.{0,60}$/iu,
    },
    {
      rule: 'cookie-notice',
      inProse: true,
      pattern: /\bcookies?\b.{0,300}\b(?:zustimm|einwillig|akzeptier|datenschutz|einstellung|nutz)/iu,
    },
    { rule: 'copyright-line', inProse: true, pattern: /\balle rechte vorbehalten\b|©/iu },
    {
      rule: 'menu',
      pattern:
        /^(?:startseite|menü|suche|suchen|anmelden|abmelden|einloggen|login|registrieren|mein konto|kontakt|impressum|datenschutz(?:erklärung)?|agb|nutzungsbedingungen|über uns|mediadaten|anzeige|werbung|weiter|zurück|mehr|nach oben|ressorts|zum inhalt springen|schließen|barrierefreiheit|hilfe|karriere|abo|e-?paper|zur merkliste hinzufügen|inhaltsverzeichnis)$/iu,
    },
    { rule: 'reading-time', pattern: /^(?:lesezeit:? ?)?(?:ca\. ?)?\d{1,3} ?min(?:\.|uten?)?(?: lesezeit)?$/iu },
    { rule: 'counter', pattern: /^\d[\d.]{0,9} (?:aufrufe|mal geteilt|shares|likes|leser|kommentare)$/iu },
    ...SHARED.boilerplate,
  ],
  teasers: [
    {
      rule: 'teaser-line',
      inProse: true,
      pattern:
        /^(?:lesen sie (?:auch|mehr|dazu|hier|weiter)|mehr (?:dazu|zum thema)|siehe auch|auch interessant|das könnte sie (?:auch )?interessieren|weiterlesen|zum thema|passend dazu) ?[:|›»–-].{3,240}$/iu,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|aus|von|über|in)|weitere (?:artikel|nachrichten|meldungen|themen|beiträge)|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|meist gelesen|am meisten gelesen|empfehlungen|empfohlen|ähnliche artikel|verwandte (?:themen|artikel)|neueste (?:artikel|meldungen|nachrichten)|aktuelle (?:artikel|meldungen|nachrichten)|top-themen|themen)\b.{0,60}$/iu,
    },
    ...SHARED.teasers,
  ],
  captions: [
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /^(?:foto|bild|symbolbild|archivbild|archivfoto|grafik|video|illustration|quelle) ?(?:[:/|]|von ).{2,280}$|\b(?:foto|bild|symbolbild|archivbild|grafik) ?[:/] ?[^.]{2,60}$|[([](?:foto|bild|symbolbild|archivbild)\b[^()[\]]{0,80}[)\]]$/iu,
    },
    ...SHARED.captions,
  ],
  labels: {
    ...SHARED.labels,
    headline: /^(?:schlagzeile|überschrift|titel|headline|title) ?: ?/iu,
    published:
      /(?:^|[^\p{L}])(?:(?:erst)?veröffentlicht|publiziert|erschienen|erstellt|datum|vom|stand der veröffentlichung)(?: am| um)? ?[:|,–-]? ?$/iu,
    updated:
      /(?:^|[^\p{L}])(?:(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|geändert|bearbeitet|update)|stand)(?: am| um)? ?[:|,–-]? ?$/iu,
    alone: /^(?:datum|veröffentlicht|erschienen|aktualisiert|stand)(?: am)? ?:?$/iu,
    source:
      /^(?:quellen?|erschienen in|zuerst erschienen (?:in|bei|auf)|dieser (?:artikel|text|beitrag) (?:ist )?(?:zuerst )?(?:erschien|erschienen) (?:zuerst )?(?:in|bei|auf)) ?:? ?(?<name>(?![a-zäöü]).{2,120})$/iu,
    owner:
      /,? (?:(?:digital |online )?(?:medien|media|verlag|mediengruppe|verlagsgesellschaft|verlagsgruppe|zeitungsverlag|redaktion|rundfunk)\b.{0,40}|(?:gmbh|ag|kg|se|e\.v\.)\b.{0,30})$/iu,
  },
  byline:
    /^(?:(?:ein(?:e)? )?(?:kommentar|analyse|reportage|gastbeitrag|bericht|interview|kolumne|text|beitrag)(?: und fotos)? von|von|autor(?:in)?|text|verfasst von)(?: ?: ?| )(?=\p{Lu})/iu,
  bylineAlone: /^(?:von|autor(?:in|en)?) ?:?$/iu,
  writerPost:
    /,? ?\b(?:[\p{L}-]{1,20} ){0,2}(?:\p{L}*redakteur(?:in)?|\p{L}*korrespondent(?:in)?|\p{L}*reporter(?:in)?|volontär(?:in)?|autor(?:in)?|chefredakteur(?:in)?|kolumnist(?:in)?|redaktion|journalist(?:in)?)\b.{0,60}$/iu,
  writerAffiliation: /\s(?:für|aus|in)\s(?=\p{Lu})|, (?=\p{Lu}\p{Ll}+$)|\sund \p{L}+ weitere\b/u,
  nameParticles: wordSet('und von van der den de zu zur vom dem la le del di & für im des die das'),
  outletWords: new Set([
    ...SHARED.outletWords,
    ...'zeitung tageblatt anzeiger nachrichten rundschau kurier bote tageszeitung zeit welt presse allgemeine blatt rundfunk morgenpost volksblatt tagblatt merkur echo stimme wochenblatt magazin spiegel'.split(
      ' ',
    ),
  ]),
  outletName:
    /(?:tagblatt|tageblatt|wochenblatt|volksblatt|abendblatt|zeitung|anzeiger|(?<!ange|ver|ge)bote|kurier|nachrichten|rundschau|morgenpost|abendpost)(?: \p{Lu}[\p{L}-]+)?$/iu,
  selfNamings: [
    {
      rule: 'about-link',
      weight: 30,
      pattern: /^(?:über (?:die |den |das )?|das ist (?:die |der |das )?)(?<name>\p{Lu}.{1,40})$/iu,
    },
    {
      rule: 'service-link',
      weight: 40,
      pattern:
        /^(?:kontakt zu[rm]? |werben (?:bei|in|auf|mit) (?:der |dem )?|karriere bei (?:der |dem )?|arbeiten bei (?:der |dem )?|jobs bei (?:der |dem )?|willkommen bei (?:der |dem )?|zurück zur? |unterstützen sie (?:die |den |das )?)(?<name>.{2,40})$/iu,
    },
    {
      rule: 'follow-link',
      weight: 25,
      pattern:
        /^(?:folgen sie (?:der |dem )?|folge (?:der |dem )?|abonnieren sie (?:die |den |das )?)(?<name>\p{Lu}.{1,38}?)(?: (?:auf|bei) \p{L}{1,12})?$/iu,
    },
    {
      rule: 'more-from',
      weight: 25,
      pattern:
        /^(?:mehr (?:aus|von|auf|bei) (?:der |dem )?|meistgelesen (?:auf|bei|in) (?:der |dem )?|neu (?:auf|bei) |aktuelles (?:aus|von|bei) (?:der |dem )?)(?<name>\p{Lu}.{1,40})$/iu,
    },
    {
      rule: 'own-page',
      weight: 25,
      pattern:
        /^(?:der |die |das )?(?<name>.{2,36}?)[ -](?:newsletter|app|shop|abo|plus|e-?paper|podcasts?|startseite|redaktion|leserreisen|archiv|impressum|trauer|jobs|ticketshop)$/iu,
    },
    {
      rule: 'own-notice',
      weight: 40,
      pattern:
        /^(?:die |der |das )?(?<name>\p{Lu}[^.]{1,40}?) (?:ist (?:ein angebot|eine marke|teil|mitglied|nicht verantwortlich)|gehört zu|erscheint (?:bei|im|täglich))\b/u,
    },
    {
      rule: 'own-reader',
      weight: 25,
      pattern:
        /\b(?:[Mm]ein|[Ii]hr|[Dd]ein)(?:e|en|em)? (?<name>\p{Lu}[^.,;]{1,36}?)[ -](?:[Kk]onto|[Aa]bo|[Pp]rofil|[Zz]ugang)\b/u,
    },
    ...SHARED.selfNamings,
  ],
  pageWords: pagePhrases(
    'pressemitteilung|presseinformation|medienmitteilung|startseite|menü|suche|nachrichten|politik|wirtschaft|sport|kultur|wissen|wissenschaft|gesellschaft|panorama|meinung|kommentar|kommentare|lokales|regional|region|stadt|land|deutschland|inland|ausland|international|welt|europa|feuilleton|gesundheit|' +
      'reise|reisen|auto|digital|technik|medien|leben|stil|genuss|familie|bildung|karriere|finanzen|geld|immobilien|fußball|bundesliga|wetter|verkehr|polizei|blaulicht|video|videos|bilder|fotos|podcast|podcasts|newsletter|abo|abonnement|kontakt|' +
      'impressum|datenschutz|agb|nutzungsbedingungen|über uns|uns|redaktion|anzeige|anzeigen|werbung|mediadaten|hilfe|anmelden|registrieren|mein konto|merkliste|e-paper|epaper|archiv|themen|thema|mehr|alle|heute|gestern|aktuell|aktuelles|' +
      'ratgeber|service|spiele|rätsel|quiz|horoskop|tv-programm|veranstaltungen|traueranzeigen|stellenmarkt|shop|teilen|drucken|autor|autorin|autoren|dpa|den autor|die autorin|facebook|twitter|januar|februar|märz|mai|juni|juli|oktober|dezember',
  ),
  genres: wordSet(
    'kommentar analyse interview reportage exklusiv eilmeldung update glosse leitartikel porträt hintergrund faktencheck meinung rezension video',
  ),
  credits: [
    {
      rule: 'agency-credit',
      pattern: /(?<=(?:^|[.!?…"”“»])\s{0,3})\((?:mit material (?:von|der) )?(?<name>\p{L}[\p{L}/ -]{1,30})\)$/u,
    },
    {
      rule: 'desk-credit',
      pattern:
        /(?<=(?:^|[.!?…"”“»])\s{0,3})\((?:[^()]{0,20}\b)?(?:red|mit agenturmaterial|mit material|agenturen|redaktion)\b[^()]{0,60}\)$/iu,
    },
  ],
  locatives: 'in nach aus bei um von vor über nahe durch'.split(' '),
  citations: [
    {
      rule: 'told-outlet',
      sure: false,
      pattern:
        /\b(?:sagte|erklärte|bestätigte) (?:\p{L}{1,20} ){0,4}?(?:der|dem|gegenüber der|gegenüber dem) (?:Zeitung |Zeitschrift |Agentur |Nachrichtenagentur |Sender )?[„"“»']?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
    {
      rule: 'outlet-reported',
      sure: false,
      pattern:
        /(?:berichtete?|meldete?|schrieb|schreibt|zitierte?) (?:die |der |das )?(?:Zeitung |Nachrichtenagentur |Agentur |Sender )?[„"“»']?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
    {
      rule: 'according-to-outlet',
      sure: true,
      pattern:
        /\b(?:wie|laut|nach Angaben der|nach einem Bericht der|nach Informationen der) (?:die |der |das )?(?:Zeitung|Nachrichtenagentur|Agentur|Tageszeitung|Wochenzeitung) [„"“»']?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
  ],
};
