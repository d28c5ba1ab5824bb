import { ENGLISH_DATES } from './en-dates.ts';
import { boilerplate, captions, teasers } from './en-lines.ts';
import { pageWords, selfNamings, siteActions, titleWords } from './en-outlets.ts';
import { topicPhrases } from './en-topics.ts';
import type { Language } from './index.ts';

/** Words and patterns of English. Line patterns are tried on one line with its white space made single spaces. */
export const ENGLISH: Language = {
  tag: 'en',
  topicPhrases,
  calendar: ENGLISH_DATES,
  functionWords: new Set(
    (
      'a an the this that these those there it its he she his her him they their them we our us you your i my me who whom whose which what ' +
      'and or but nor so yet if than then as at by for from in into of off on onto out over to up with within without under about after ' +
      'against among before between during since through until upon is are was were be been being am has have had having do does did ' +
      'will would shall should can could may might must not no also only just when where while because although though however'
    ).split(' '),
  ),
  openWords: new Set(
    'a an the of for with from and or at into its their his her my your our this these those no be is are was were has have'.split(
      ' ',
    ),
  ),
  boilerplate,
  teasers,
  captions,
  labels: {
    headline: /^(?:headline|(?:article |story )?title) ?: ?/iu,
    published:
      /(?:^|[^\p{L}])(?:first |originally |date )?(?:published|posted|publish(?:ed)? date|publication date|date published|released?|release date|issued|created|added|filed|written|date|dated|pub\. date)(?: (?:on|at|in|by [\p{L} .'’-]{1,40}))? ?[:|,–-]? ?$/iu,
    updated:
      /(?:^|[^\p{Lu}\p{L}]|(?<=\p{Lu}))(?:last )?(?:updated?|modified|revised|edited|corrected|changed)(?: (?:date|on|at|last|time))? ?[:|,–-]? ?$/iu,
    source:
      /^(?:(?:source|news source|publisher|publication|newspaper|outlet) ?: ?|\[?forwarded from:? |(?:(?:originally |first )?published (?:in|on)|this (?:article|story) (?:was )?(?:first |originally )?(?:appeared|published) (?:in|on)) ?:? )(?<name>.{2,120})$/iu,
    alone:
      /^(?:date|(?:first |originally )?(?:published|posted)|last (?:updated|modified)|updated|modified)(?: (?:on|at|date))? ?:?$/iu,
    copyright:
      /(?:©|\(c\)|&copy;|\bcopyright\b)(?: ?(?:©|\(c\)|copyright))?(?: ?(?:by|reserved to))?[\s,:-]{0,3}(?:(?:19|20)\d\d(?: ?[-–,] ?(?:(?:19|20)\d\d|present))?)?[\s,.:|-]{0,3}(?:by )?/iu,
    copyrightEnd:
      /[,;|•·/()]|\.(?=\s|$)|\s[-–—]\s|\ball rights?\b|\b(?:powered|designed|published|operated|owned) by\b|\bprivacy\b|\bterms\b|\ba division\b|\bor its\b|\band its\b|\b(?:19|20)\d\d\b/iu,
    company: /,? (?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|gmbh|ag|s\.?a|pty|co|company)\.?$/iu,
    owner:
      /,? (?:(?:digital |interactive |online )?(?:media|publishing|publications|publishers|communications|enterprises|holdings|networks?|newspapers|society|partners|interactive|company|group|international|studios?|pictures|entertainment|ventures|brands|holdco|digital|trust|foundation|corporation)\b.{0,40}|(?:inc|llc|ltd|limited|plc|corp)\b.{0,20})$/iu,
    noOutlet:
      /\b(?:rights?|reserved|polic(?:y|ies)|notice|terms|unauthori[sz]ed|commenting|registered|copyright|trademarks?|material|credit|getty|photo|shutterstock|use|reproduction|content)\b/iu,
  },
  byline:
    /^(?:(?:written|story|words|text|posted|reported|reporting|article|report|analysis|opinion|published|compiled) by|byline ?:(?: by)?|by|author)(?: ?: ?| )(?=[\p{Lu}@])/iu,
  bylineAlone: /^(?:(?:written|story|words|posted) )?by ?:?$|^authors? ?:?$/i,
  writerPost:
    /,? ?(?<![\p{L}.])(?:the )?(?:[\p{L}-]{1,20} ){0,3}(?:staff(?: writer| reporter)?|correspondent|reporter|columnist|contributor|contributing writer|editor(?:-in-chief| in chief)?|writer|journalist|bureau chief|producer|analyst|freelancer|special to .{1,40})\b.{0,60}$/iu,
  writerAffiliation:
    /\s(?:for|special to)\s|(?:,| [-–—])\s(?=(?:chief|head|director|president|vice|ceo|professor|senior|associate|executive|managing|deputy|assistant|founder|co-founder|fellow|partner|[\p{L}-]{3,20} (?:editor|reporter|writer))\b)|(?:long read|\d{0,2} ?min(?:ute)?s? read)\b|\sas told to\b|\s(?=(?:USA|AP|CNN|BBC|NPR)\b)|\sand others\b/iu,
  writerLinks: [
    {
      rule: 'writer-link',
      pattern:
        /^(?:social links for|posts by|(?:view|see|read) (?:all |more )?(?:posts?|articles?|stories|work|content)? ?(?:by|from)|(?:all |more )?(?:articles|stories|posts) by|view author archive|follow|about the author ?:?) (?<name>\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,2})$/iu,
    },
    {
      rule: 'reporting-credit',
      pattern:
        /^\(?(?:additional )?reporting by (?<name>(?:the )?\p{Lu}(?:[^;.()]|(?<=\s\p{L})\.){3,80}?)(?:[;)]|(?<!\s\p{L})\.| in \p{Lu}.{0,40}|$)/iu,
    },
  ],
  nameParticles: new Set('and & de da di del der den van von al el bin ibn la le du dos of the in'.split(' ')),
  outletWords: new Set(
    (
      'times post news daily herald tribune gazette journal guardian observer chronicle agency press tv television radio telegraph mail standard independent examiner inquirer monitor mirror express ' +
      'weekly magazine newspaper broadcasting today dispatch courier register bulletin reporter digest wire newswire ' +
      'star sun globe ledger sentinel advocate argus echo citizen beacon banner leader statesman mercury review record voice union service'
    ).split(' '),
  ),
  speakingWords: new Set(
    'agency press standard independent examiner inquirer monitor reporter star sun union service leader statesman citizen advocate voice record review guardian observer register today post'.split(
      ' ',
    ),
  ),
  selfNamings,
  ownReporting:
    /\b(?:told|tells|spoke (?:to|with)|speaking to|interview with|emailed to|statement to|request for comment from) (?:the )?(?<after>\p{Lu}[^.,;:!?"“”]{1,50})|(?<before>(?:\p{Lu}[\p{L}\d&.'’+-]{0,24} ){1,4})(?:has learned|could not (?:independently|immediately)|spoke (?:with|to)|sat down with|reached out to|contacted|asked|first reported|previously reported|has reached out)\b/gu,
  pageWords,
  titleWords,
  siteActions,
  genres: new Set(
    (
      'exclusive analysis opinion editorial interview video photos photo breaking breaking news update watch live explainer feature comment commentary review column factbox fact check special report ' +
      'news analysis in pictures gallery podcast profile obituary background timeline q&a note correction advertorial sponsored press release world politics business economy sports sport'
    ).split(' '),
  ),
  credits: [
    {
      rule: 'desk-credit',
      pattern:
        /(?<=(?:^|[.!?…"”’)])\s{0,3})\((?:[^()]{0,40}\b)?(?:desk|agenc(?:y|ies)|bureau|correspondents?|newsroom|news ?wires?|news service|monitoring|(?:with )?inputs? from|staff reporters?|staff writers?|web report|(?:additional )?(?:reporting|writing|editing) by|compiled by)\b[^()]{0,120}\)$/iu,
    },
    {
      rule: 'agency-credit',
      pattern: /(?<=(?:^|[.!?…"”’)])\s{0,3})(?:\(|[—–-]{1,2} ?)(?<name>[\p{Lu}][\p{L}/ -]{1,30})\)?$/u,
    },
  ],
  locatives: [
    'in',
    'to',
    'from',
    'near',
    'at',
    'outside',
    'across',
    'towards',
    'toward',
    'visit',
    'visited',
    'between',
    'around',
  ],
  citations: [
    {
      rule: 'told-outlet',
      sure: false,
      needs: ['told ', 'tells '],
      pattern:
        /\b(?:told|tells) (?:the |Russia['’]s |Iran['’]s |[\p{Lu}][\p{L}]{2,20}['’]s )?(?<outlet>(?:[\p{Lu}][\p{L}\d.'&/-]{0,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3})/gu,
    },
    {
      rule: 'outlet-reported',
      sure: false,
      cue: / (?:reported|reports|wrote|writes|quoted|cited)\b/u,
      pattern:
        /(?<![\p{L}\d])(?<outlet>(?:[\p{Lu}][\p{L}\d.&/-]{0,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3})(?: (?:news agency|newspaper|daily|television|channel|website))?(?: in [\p{Lu}]\p{L}{1,20})?(?:,? (?:has |had |also )?(?:reported|reports|wrote|writes|quoted|cited)\b)/gu,
    },
    {
      rule: 'according-to-outlet',
      sure: false,
      pattern:
        /\b(?:according to|citing|cited by|quoted by|reported by|published (?:in|by)|carried by|as saying by|interview (?:with|by|to)|speaking to|spoke to|quoting|statement to|comments to|remarks to|article (?:in|for)) (?:the |[\p{Lu}][\p{L}]{2,20}['’]s )?(?<outlet>(?:[\p{Lu}][\p{L}\d.&/-]{0,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3})/gu,
    },
    {
      rule: 'outlet-kind',
      sure: true,
      cue: / (?:news |newspaper|daily newspaper|television network|TV channel|broadcaster|magazine)/u,
      pattern:
        /(?<![\p{L}\d])(?<outlet>(?:[\p{Lu}][\p{L}\d.&/-]{1,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3}) (?:news agency|newspaper|daily newspaper|television network|news channel|TV channel|news network|news website|broadcaster|magazine)\b/gu,
    },
  ],
};

/** Words that no English text does without, and no text in another language has many of. */
export const TELLING_WORDS =
  'the of and that with for his have which from they were been would their there has this but not are had was it he she you who when what about than its said is to';

/** Words as frequent in languages of the same letters, and rare in English: many of them show that a text is not all English. */
export const FOREIGN_WORDS =
  'der die und das den von mit auf nicht ist les des une dans que qui est pour los las una del por con para het een van voor niet og som av det att och che della il di um uma dos ve bir';
