import { pageWords, selfNamings } from './en-outlets.ts';
import { speech } from './en-speech.ts';
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
  speech,
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
      rule: 'comments-below',
      pattern:
        /^(?:(?:\d+|one|two|three|no) (?:responses?|thoughts?|replies|comments) (?:to|on)\b.{0,200}|leave a (?:reply|comment).{0,40}|(?:post|add|write) a comment|comments? section|\d+ comments|your email address will not be published.{0,80}|save my name, email.{0,100}|notify me (?:of|via|by).{0,80}|view (?:all )?comments?(?: \(\d+\))?|join the conversation|(?:sign|log) in to (?:comment|reply|join).{0,40})$/i,
    },
    {
      rule: 'support-invitation',
      inProse: true,
      pattern:
        /^(?:sharing is caring|want more (?:stories|news|great)\b.{0,80}|(?:please )?(?:support|donate to|help (?:us|support)|become a (?:member|supporter|subscriber|patron)|make a (?:donation|contribution)|consider (?:supporting|donating|subscribing))\b.{0,40}\b(?:our|us|journalism|news|readers|today|independent|reporting|work)\b.{0,160}|by (?:submitting|signing up|subscribing|registering|clicking|continuing)\b.{0,60}\byou (?:agree|consent|accept|are agreeing|acknowledge)\b.{0,240}|your support\b.{0,200}|this site is protected by.{0,120})/i,
    },
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
      rule: 'sales-notice',
      inProse: true,
      pattern:
        /\b(?:(?:we|us|our (?:site|team)|\p{Lu}[\p{L} ]{1,30}) (?:may|might|could|can|will|sometimes) (?:earn|receive|get|collect|make)|earns?) (?:an? |a small |a share |a portion |some |money |affiliate ){0,3}(?:affiliate |of sales |small )?(?:commissions?|compensation|revenue|money|fee|share|sales|portion|from (?:links|purchases|qualifying))\b|\bindependently (?:tests?|selects?|selected|reviews?|reviewed|chosen|chooses?|researched|tested)\b|\bproducts? (?:are|is|were) (?:independently|purchased through)|\bwhen you (?:buy|click|shop|purchase)\b.{0,60}\b(?:links?|commission)|\bparticipant in the amazon\b/iu,
    },
    { rule: 'picture-notice', inProse: true, pattern: /\bunauthorized (?:use|reproduction) is prohibited\b/i },
    {
      rule: 'topic-links',
      inProse: true,
      pattern:
        /^(?:in this (?:story|article)|more on|read more about|sections?|topics?|explore more on these topics) ?: ?.{2,300}$/i,
    },
    {
      rule: 'tag-list',
      inProse: true,
      pattern:
        /^(?:filed under|tagged(?: (?:in|as|with))?|tags?|categor(?:y|ies)|posted in|keywords?|related topics) ?: ?.{2,300}$/i,
    },
    {
      rule: 'writer-credit',
      inProse: true,
      pattern:
        /\bcontributed (?:reporting\b|to this (?:report|story|article|piece))|^(?:this (?:story|article|report|post|piece) (?:was )?(?:first |originally |has been )(?:appeared|published|updated|corrected|produced|translated)|editor['’]s note ?:|correction ?:|clarification ?:|disclaimer ?:|disclosure ?:|cross-posted from|note ?:? ?this (?:story|article)|(?:additional )?(?:reporting|writing|editing) by)\b/i,
    },
    {
      rule: 'about-writer',
      inProse: true,
      pattern:
        /^about the (?:authors?|writers?|reporters?)\b.{0,40}$|\b(?:follow|contact|reach|e-?mail|find) (?:him|her|them|me|the (?:author|writer|reporter)|\p{Lu}\p{L}{1,20})\b.{0,40}\b(?:twitter|instagram|facebook|linkedin|threads|bluesky|mastodon|x|at)\b|^(?:the )?(?:opinions?|views?)(?: and (?:opinions?|views?))? expressed (?:here|in this|are|by)\b|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the|those)\b|\bsecure tip\b|^(?:got|have) a (?:news )?tip\b/iu,
    },
    {
      rule: 'shop-link',
      pattern:
        /^(?:(?:see|shop|view|buy|get|check|check out|find)\b.{1,60} (?:at|on|from) (?:amazon|walmart|best buy|target|ebay|etsy|steam|\p{Lu}[\p{L}&' ]{1,20})|buy now|shop now|view deal|check price|see price|go to \p{Lu}[\p{L}' ]{1,24})$/iu,
    },
    {
      rule: 'page-message',
      pattern:
        /^(?:oops!?|something went wrong\.?|please try again(?: later)?\.?|an error (?:has )?occurred.{0,60}|(?:please )?(?:enable|turn on) javascript.{0,100}|your browser (?:does not|doesn['’]t) support.{0,100}|this video (?:is not|isn['’]t|file) .{0,80}|read (?:the )?full (?:article|story)|add to (?:your )?saved stories|social sharing|(?:play|pause|mute|unmute|play\/pause) ?(?:button|video)?|cc|hide caption|toggle caption|enlarge (?:this )?image|click to (?:expand|enlarge|play|share|print|copy).{0,60}|opens? in (?:a )?new (?:tab|window)|article continues (?:after|below).{0,60}|story continues (?:after|below).{0,60}|scroll (?:down )?to continue.{0,40}|continue reading(?: below)?|view (?:comments?|gallery|all|image|in gallery)|show (?:caption|more)|listen to (?:this )?(?:article|story).{0,40}|gift (?:this )?article.{0,20}|give this article|resize|text size|font size|a a a?|copied|link copied!?|comments? off|tap to (?:play|unmute)|0:00.{0,20}|\d{1,2}:\d\d)$/i,
    },
    {
      rule: 'copyright-line',
      inProse: true,
      pattern: /\b(?:may not be (?:published, broadcast|reproduced)|subject to copyright)\b/i,
    },
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
    {
      rule: 'teaser-line',
      inProse: true,
      pattern:
        /^(?:related(?: (?:story|stories|articles?|content|coverage|video|reading))?|see also|see more|read(?: more| also| next| it| this)?|more|also|also read|also see|watch(?: more| now)?|listen|don['’]t miss|must[- ]reads?|recommended(?: reading)?|further reading|in case you missed it|go deeper|explore more|keep reading|learn more|next read|what to (?:know|read)|previously|dig deeper|up next) ?(?:[:|›»→]|[-–—] ).{3,260}$/i,
    },
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
    {
      rule: 'picture-credit',
      pattern:
        /^(?:photography|photos?|images?|pictures?|illustrations?|video|graphics?) (?:by|courtesy(?: of)?) .{2,80}$|^[\p{L}.'’ -]{2,40}\/[\p{L}.'’ -]{2,60}\bvia (?:Getty|AP|Reuters|AFP|EPA|Shutterstock)\b.{0,40}$/iu,
    },
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /\bcredit: ?\p{Lu}[^.]{1,80}$|^credit: ?\S.{1,80}$|(?:^|, |\()(?:(?:pictured |seen )?(?:left|right|cent(?:er|re)|above|below|second from (?:left|right)|third from (?:left|right)|far left|far right|l-r|from left))(?:,|:|\)| to right)|\bpictured (?:here|left|right|above|below|in|with|at|on)\b|\bin this (?:file |undated |aerial )?(?:photo|image|picture|photograph|screen ?grab|frame)\b/iu,
    },
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /[.!?"”] ?\(\p{Lu}[\p{L}.'’ -]{2,40}\/[\p{L}.'’ -]{2,40}\)$|^(?:screenshot|rendering|courtesy|stock photo|composite|gif) ?(?:[:/]|of\b|by\b).{2,80}$|^courtesy of .{2,60}$|^\[?(?:rendering|photos?|images?|illustration|source images?)\b ?: ?.{2,80}\]?$/iu,
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
    owner:
      /,? (?:(?:digital |interactive |online )?(?:media|publishing|publications|publishers|communications|enterprises|holdings|networks?|newspapers|society|partners|interactive|company|group|international)\b.{0,40}|(?:inc|llc|ltd|limited|plc|corp)\b.{0,20})$/iu,
    noOutlet:
      /\b(?:rights?|reserved|polic(?:y|ies)|notice|terms|unauthori[sz]ed|commenting|registered|trademarks?|material|credit|getty|photo|shutterstock|use|reproduction|content)\b/iu,
  },
  byline:
    /^(?:(?:written|story|words|text|posted|reported|reporting|article|report|analysis|opinion|published|compiled) by|by|author)(?: ?: ?| )(?=[\p{Lu}@])/iu,
  bylineAlone: /^(?:(?:written|story|words|posted) )?by ?:?$|^authors? ?:?$/i,
  writerPost:
    /,? ?\b(?:the )?(?:[\p{L}-]{1,20} ){0,3}(?:staff(?: writer| reporter)?|correspondent|reporter|columnist|contributor|contributing writer|editor(?:-in-chief| in chief)?|writer|journalist|bureau chief|producer|analyst|freelancer|special to .{1,40})\b.{0,60}$/iu,
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
      pattern: /^\(?(?:additional )?reporting by (?<name>(?:the )?\p{Lu}[^;.()]{3,80}?)(?:[;.)]| in \p{Lu}.{0,40}|$)/iu,
    },
  ],
  nameParticles: new Set('and & de da di del der den van von al el bin ibn la le du dos of the in'.split(' ')),
  outletWords: new Set(
    (
      'times post news daily herald tribune gazette journal guardian observer chronicle agency press tv television radio telegraph mail standard independent examiner inquirer monitor mirror express ' +
      'weekly magazine newspaper broadcasting dispatch courier register bulletin reporter digest wire newswire'
    ).split(' '),
  ),
  selfNamings,
  ownReporting:
    /\b(?:told|tells|spoke (?:to|with)|speaking to|interview with|emailed to|statement to|request for comment from) (?:the )?(?<after>\p{Lu}[^.,;:!?"“”]{1,50})|(?<before>(?:\p{Lu}[\p{L}\d&.'’+-]{0,24} ){1,4})(?:has learned|could not (?:independently|immediately)|spoke (?:with|to)|sat down with|reached out to|contacted|asked|first reported|previously reported|has reached out)\b/gu,
  pageWords,
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
