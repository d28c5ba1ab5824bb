import { topicPhrases } from './en-topics.ts';
import type { Language } from './index.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const months = new Map(MONTHS.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]));
months.set('sept', 9);

const weekdays = new Map(WEEKDAYS.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]));
for (const [name, day] of [
  ['tues', 2],
  ['wednes', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  weekdays.set(name, day);

/** Words and patterns of English. Line patterns are tried on one line with its white space made single spaces. */
export const ENGLISH: Language = {
  tag: 'en',
  topicPhrases,
  calendar: { months, weekdays },
  functionWords: new Set(
    (
      'a an the this that these those there it its he she his her him they their them we our us you your i my me who whom whose which what ' +
      'and or but nor so yet if than then as at by for from in into of off on onto out over to up with within without under about after ' +
      'against among before between during since through until upon is are was were be been being am has have had having do does did ' +
      'will would shall should can could may might must not no also only just when where while because although though however'
    ).split(' '),
  ),
  boilerplate: [
    {
      rule: 'comment-invitation',
      pattern:
        /^(?:add|leave|post|write|submit|view|show|see|read) (?:a |an |your |all |new |the )*(?:\d+ )?(?:comments?|reply|replies)\b.{0,60}$/i,
    },
    {
      rule: 'comment-invitation',
      pattern: /^(?:\d+ |no )?comments?(?: \(\d+\)| (?:are|have been) (?:closed|disabled)\.?)?$/i,
    },
    { rule: 'comment-invitation', pattern: /^(?:please )?read our comments? policy\b.{0,80}$/i },
    { rule: 'comment-invitation', pattern: /^(?:join|start) the (?:conversation|discussion)\b.{0,60}$/i },
    { rule: 'comment-invitation', pattern: /^your email address will not be published\b.{0,80}$/i },
    {
      rule: 'share-invitation',
      pattern: /^share(?: (?:this|on|via|with|your|the|it|by|to|article|story|link|post|now)\b.{0,80}|:.{0,60}|!?)$/i,
    },
    { rule: 'share-invitation', pattern: /^(?:send|submit|e-?mail) (?:us )?(?:your|this)\b.{0,80}$/i },
    {
      rule: 'share-invitation',
      pattern:
        /^(?:tweet|pin|print|e-?mail|facebook|twitter|whatsapp|linkedin|telegram|copy link|copy url|save|listen|bookmark|reddit|pinterest|flipboard)(?: this.{0,30}| article| page)?$/i,
    },
    {
      rule: 'follow-invitation',
      pattern: /^(?:please )?(?:follow|like|join|find|subscribe to|connect with) (?:us|me|@\w{1,40})\b.{0,120}$/i,
    },
    {
      rule: 'newsletter-invitation',
      pattern: /^(?:sign up|subscribe|register|get (?:our|the|your)|receive (?:our|the))\b.{0,160}$/i,
    },
    { rule: 'newsletter-invitation', pattern: /^.{0,60}\b(?:newsletters?|your inbox)\b.{0,60}$/i },
    {
      rule: 'cookie-notice',
      inProse: true,
      pattern:
        /\b(?:we|our|this (?:web)?site)\b.{0,80}\bcookies?\b.{0,300}\b(?:accept|consent|agree|experience|settings|preferences|policy|browser|content|ads|traffic)\b/i,
    },
    {
      rule: 'copyright-line',
      inProse: true,
      pattern: /(?:©|\(c\) ?(?:19|20)\d\d|^copyright\b|\ball rights reserved\b)/i,
    },
    {
      rule: 'menu',
      pattern:
        /^(?:home|menu|search|log ?in|sign ?in|sign out|log ?out|register|subscribe|contact(?: us)?|about(?: us)?|advertise(?: with us)?|skip to (?:main )?(?:content|navigation)|toggle navigation|sections?|navigation|privacy(?: policy)?|terms(?: of (?:use|service))?|sitemap|site map|help|faq|close|open|more|next|previous|back to top|top|news|advertisement|advertising|sponsored|loading\.{0,3})$/i,
    },
    {
      rule: 'counter',
      pattern:
        /^\d[\d.,]{0,12}[km]? (?:persons?|people|views?|shares?|likes?|reads?|readers?|comments?|visits?|visitors?|votes?|hits)$/i,
    },
    {
      rule: 'counter',
      pattern:
        /^(?:views?|shares?|likes?|reads?|hits|visits?|visitors?|comments?|viewed|read) ?:? ?\d[\d.,]{0,12}[km]?(?: times)?$/i,
    },
    {
      rule: 'news-code',
      pattern: /^(?:news|story|article|item|document|report|press)[ -]?(?:code|id|no|number|nr)\.? ?:? ?[#\w-]{1,30}$/i,
    },
    { rule: 'reading-time', pattern: /^(?:reading time:? )?\d{1,3}[- ]?min(?:ute)?s?(?: read| to read| reading)?$/i },
    { rule: 'playlist', pattern: /\(\d{1,3} ?\\?['’′]\)/ },
    { rule: 'playlist', pattern: /^(?:now playing|up next|watch live|live now|play video|watch:? video)\b.{0,80}$/i },
  ],
  teasers: [
    { rule: 'teaser-label', pattern: /^(?:check|see|read|watch) (?:also|more|next|this)\b.{0,80}$/i },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:also|you (?:may|might) (?:also )?(?:like|be interested|want)|don['’]t miss|up next|recommended|read next|next up|keep reading)\b.{0,60}$/i,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:more|other|related|latest|recent|top|popular|trending|similar|previous|next|most (?:read|popular|viewed|shared|commented))(?: (?:from|on|in|about|by|for|news|stories|articles?|posts?|headlines|topics?|coverage|content|reading|links?|videos?|items?|now)\b.{0,60})?:?$/i,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:from around the web|around the web|promoted (?:content|stories)|sponsored (?:content|stories)|editor['’]?s['’]? picks?|what to read next|in case you missed it)\b.{0,40}$/i,
    },
  ],
  captions: [
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /^(?:file ?photo|photo|picture|image|illustration|caption|video|graphic)s?(?: ?\(.{1,40}\))?(?: by| credit| courtesy| source)? ?[:|/].{0,300}$/i,
    },
    {
      rule: 'picture-caption',
      pattern: /^(?:photo|picture|image|photograph)s? (?:by|credit|courtesy|via|from|source)\b.{0,120}$/i,
    },
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /[[(](?:photo|picture|image|file photo|ap photo|getty|reuters\/|afp\/|courtesy|credit)[^()[\]]{0,80}[\])]\.?$/i,
    },
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /(?:\/|\(|\||—|–|\bvia|\bby|[.,]) ?(?:Getty(?: Images)?|GETTY IMAGES|AP Photo|Shutterstock|iStock|EPA-EFE)(?:[/ ][\p{L} .]{0,40})?\)?$/u,
    },
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /(?:(?:AP Photo|REUTERS|AFP|Reuters|EPA)\/|\b(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture)s? (?:credit|by|courtesy(?: of)?):? ?)\p{Lu}[^.]{0,60}\.?$/u,
    },
    { rule: 'picture-credit', pattern: /^(?:image |photo |picture )?credits? ?(?:[:|]|by ).{0,120}$/i },
  ],
  labels: {
    published:
      /(?:^|[^\p{L}])(?:first |originally |date )?(?:published|posted|publish(?:ed)? date|publication date|date published|released?|release date|issued|created|added|filed|written|date|dated|pub\. date)(?: (?:on|at|in|by [\p{L} .'’-]{1,40}))? ?[:|,–-]? ?$/iu,
    updated:
      /(?:^|[^\p{Lu}\p{L}]|(?<=\p{Lu}))(?:last )?(?:updated?|modified|revised|edited|corrected|changed)(?: (?:date|on|at|last|time))? ?[:|,–-]? ?$/iu,
    source:
      /^(?:(?:source|news source|publisher|publication|newspaper|outlet) ?: ?|(?:(?:originally |first )?published (?:in|on)|this (?:article|story) (?:was )?(?:first |originally )?(?:appeared|published) (?:in|on)) ?:? )(?<name>.{2,120})$/iu,
    alone:
      /^(?:date|(?:first |originally )?(?:published|posted)|last (?:updated|modified)|updated|modified)(?: (?:on|at|date))? ?:?$/iu,
    copyright:
      /(?:©|\(c\)|&copy;|\bcopyright\b)(?: ?(?:©|\(c\)|copyright))?(?: ?(?:by|reserved to))?[\s,:-]{0,3}(?:(?:19|20)\d\d(?: ?[-–,] ?(?:(?:19|20)\d\d|present))?)?[\s,.:|-]{0,3}(?:by )?/iu,
    copyrightEnd:
      /[,;|•·/()]|\.(?=\s|$)|\s[-–—]\s|\ball rights?\b|\b(?:powered|designed|published|operated|owned) by\b|\bprivacy\b|\bterms\b|\ba division\b|\bor its\b|\band its\b|\b(?:19|20)\d\d\b/iu,
    company: /,? (?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|gmbh|ag|s\.?a|pty|co|company)\.?$/iu,
    noOutlet:
      /\b(?:rights?|reserved|polic(?:y|ies)|notice|terms|unauthori[sz]ed|commenting|registered|trademarks?|material|credit|getty|photo|shutterstock|use|reproduction|content)\b/iu,
  },
  byline:
    /^(?:(?:written|story|words|text|posted|reported|reporting|article|report|analysis|opinion|published|compiled) by|by|author)(?: ?: ?| )(?=[\p{Lu}@])/iu,
  bylineAlone: /^(?:(?:written|story|words|posted) )?by ?:?$|^authors? ?:?$/i,
  writerPost:
    /,? ?\b(?:the )?(?:[\p{L}-]{1,20} ){0,3}(?:staff(?: writer| reporter)?|correspondent|reporter|columnist|contributor|contributing writer|editor(?:-in-chief| in chief)?|writer|journalist|bureau chief|producer|analyst|freelancer|special to .{1,40})\b.{0,60}$/iu,
  nameParticles: new Set('and & de da di del der den van von al el bin ibn la le du dos of the in'.split(' ')),
  outletWords: new Set(
    (
      'times post news daily herald tribune gazette journal guardian observer chronicle agency press tv television radio telegraph mail standard independent examiner inquirer monitor mirror express ' +
      'weekly magazine newspaper broadcasting dispatch courier register bulletin reporter digest wire newswire'
    ).split(' '),
  ),
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
      pattern:
        /\b(?:told|tells) (?:the |Russia['’]s |Iran['’]s |[\p{Lu}][\p{L}]{2,20}['’]s )?(?<outlet>(?:[\p{Lu}][\p{L}\d.'&/-]{0,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3})/gu,
    },
    {
      rule: 'outlet-reported',
      sure: false,
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
      pattern:
        /(?<![\p{L}\d])(?<outlet>(?:[\p{Lu}][\p{L}\d.&/-]{1,20})(?: (?:[\p{Lu}][\p{L}\d.&/-]{0,20})){0,3}) (?:news agency|newspaper|daily newspaper|television network|news channel|TV channel|news network|news website|broadcaster|magazine)\b/gu,
    },
  ],
};
