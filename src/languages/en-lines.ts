import type { LinePattern } from './index.ts';

/** Lines of an English page around its article: comment forms, sharing, newsletters, sales notices, menus, cookies, footers. */
export const boilerplate: readonly LinePattern[] = [
  {
    rule: 'report-label',
    pattern:
      /^(?:text|excerpts?) (?:of|from) (?:(?:a|an|the) )?(?:live |unattributed )?(?:report|interview|commentary|article|editorial|dispatch|statement|speech)\b.{0,160}\b(?:website|agency|radio|tv|television|newspaper|daily|channel)(?: on \d.{3,20})?$/i,
  },
  {
    rule: 'section-label',
    pattern:
      /^(?:letters to (?:the )?editor|letters|readers['’] letters|from (?:the|our) archives?|(?:news )?in brief|on this day|this day in history)$/i,
  },
  {
    rule: 'release-label',
    pattern:
      /^(?:\*+ ?)?(?:for (?:immediate )?release(?: (?:on|at|until)\b.{0,40})?|immediate release|(?:news|press|media) (?:release|advisory|statement)|embargoed (?:until|till|for)\b.{0,60})(?: ?\*+)?:?$/i,
  },
  {
    rule: 'consent-line',
    inProse: true,
    pattern:
      /^(?:[[(][ x✓]?[\])]|[☐☑☒□✓✔✅])? ?(?:yes,? ?)?i (?:(?:hereby |also |have read,? and |have read,? )?(?:understand|agree|accept|consent|acknowledge|confirm)\b|have read\b).{0,160}\b(?:terms|conditions|privacy|polic(?:y|ies)|user agreement|newsletters?|e-?mails?|personal (?:data|information)|mailing list|cookies|registration)\b/i,
  },
  {
    rule: 'consent-line',
    inProse: true,
    pattern:
      /^(?:[[(][ x✓]?[\])]|[☐☑☒□]) ?(?:yes\b|no\b|please\b|i\b|we\b|by\b|my\b|send\b|sign\b|subscribe\b|remember\b|keep\b|notify\b|tick\b|check\b).{0,260}/i,
  },
  {
    rule: 'age-notice',
    pattern:
      /^this (?:article|story|post|page|video|report|item|content) (?:is|was (?:first )?(?:published|posted)) (?:(?:more than|over|now|about|at least|almost) ){0,2}(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?) (?:old|ago)\b.{0,80}$/i,
  },
  {
    rule: 'breadcrumb',
    pattern: /^(?:you are here ?:? ?)?(?:home|news|start)(?: ?[>»›]| \/) ?[^>»›]{2,60}(?: ?[>»›] ?[^>»›]{2,80}){0,5}$/i,
  },
  {
    rule: 'trust-notice',
    pattern:
      /^(?:(?:our )?editorial (?:guidelines|standards|policy|policies|process)|our (?:process|standards)|why (?:you can )?trust .{2,40}|author of ["“].{3,160})$/i,
  },
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
  {
    rule: 'newsletter-invitation',
    inProse: true,
    pattern:
      /^(?=.{0,280}\b(?:you|your|our|us|we|i)\b)(?:sign up|subscribe|join|get|receive|never miss|stay (?:up to date|informed)|every (?:day|week|morning|weekday)|each (?:day|week|morning)|want|need|no spam|i (?:agree|consent|would like|want) to receive)\b.{0,220}\b(?:newsletters?|inbox|e-?mails?|unsubscribe|subscribe)\b/i,
  },
  {
    rule: 'page-message',
    inProse: true,
    pattern:
      /^(?:you have (?:successfully )?(?:subscribed|registered)|you(?:['’]re| are) receiving this (?:e-?mail|newsletter|message)|thank you for (?:subscribing|signing up|registering)|an e-?mail with .{0,40}\blink has (?:just )?been sent|this slideshow requires|this (?:live ?blog|liveblog) (?:has ended|is (?:now )?closed)|.{2,30} website can (?:also )?be accessed)\b.{0,160}/i,
  },
  { rule: 'picture-counter', pattern: /^(?:image|photo|picture|slide) \d{1,3} ?(?:of|\/) ?\d{1,3}$/i },
  { rule: 'newsletter-invitation', pattern: /^.{0,60}\b(?:newsletters?|your inbox)\b.{0,60}$/i },
  {
    rule: 'sales-notice',
    inProse: true,
    cue: /(?:may|might|could|can|will|sometimes) (?:earn|receive|get|collect|make)|earn|independently|purchased through|when you |participant in/iu,
    pattern:
      /\b(?:(?:we|us|our (?:site|team)|\p{Lu}[\p{L} ]{1,30}) (?:may|might|could|can|will|sometimes) (?:earn|receive|get|collect|make)|earns?) (?:an? |a small |a share |a portion |some |money |affiliate ){0,3}(?:affiliate |of sales |small )?(?:commissions?|compensation|revenue|money|fee|share|sales|portion|from (?:links|purchases|qualifying))\b|\bindependently (?:tests?|selects?|selected|reviews?|reviewed|chosen|chooses?|researched|tested)\b|\bproducts? (?:are|is|were) (?:independently|purchased through)|\bwhen you (?:buy|click|shop|purchase)\b.{0,60}\b(?:links?|commission)|\bparticipant in the amazon\b/iu,
  },
  {
    rule: 'account-notice',
    inProse: true,
    pattern:
      /^(?:you['’]ll be asked to|please|you (?:must|need to)) (?:sign|log) ?in(?:to)? (?:to )?.{1,60}\baccount\.?$/i,
  },
  {
    rule: 'picture-notice',
    inProse: true,
    cue: /unauthorized/i,
    pattern: /\bunauthorized (?:use|reproduction) is prohibited\b/i,
  },
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
      /^(?:filed under|tagged(?: (?:in|as|with))?|tags?|categor(?:y|ies)|posted in|keywords?|related topics) ?:(?: ?.{2,300})?$/i,
  },
  { rule: 'writer-credit', pattern: /^\(?special (?:to|for) (?:the )?\p{Lu}[\p{L}&' .-]{2,40}\)?$/iu },
  {
    rule: 'writer-credit',
    inProse: true,
    cue: /contributed |^(?:this|edit|correction|clarif|discl|cross|note|additional|report|writing)/i,
    pattern:
      /\bcontributed (?:reporting\b|to this (?:report|story|article|piece))|^(?:this (?:story|article|report|post|piece) (?:was )?(?:first |originally |has been )(?:appeared|published|updated|corrected|produced|translated)|editor['’]s note ?:|correction ?:|clarification ?:|disclaimer ?:|disclosure ?:|cross-posted from|note ?:? ?this (?:story|article)|(?:additional )?(?:reporting|writing|editing) by)\b/i,
  },
  {
    rule: 'about-writer',
    inProse: true,
    cue: /^about the |^the (?:writer|author) |^write to |follow|contact|reach|mail|find|expressed|not |secure tip|^(?:got|have) a /i,
    pattern:
      /^about the (?:authors?|writers?|reporters?)\b.{0,40}$|^the (?:writer|author) (?:is|was) (?:an? |the |[a-z]+ (?:of|at) ).{4,160}$|\b(?:follow|contact|reach|e-?mail|find) (?:him|her|them|me|the (?:author|writer|reporter)|[^\s.,;:]{2,20})\b.{0,40}?(?:\b(?:on|via)\b.{0,20}\b(?:twitter|instagram|facebook|linkedin|threads|bluesky|mastodon|x)\b|\bat\b.{0,50}@\w|https?:\/\/(?:www\.)?(?:twitter|x|instagram|facebook)\.com)|\bcontact [a-z ]{2,25} at www\.|^(?:the )?(?:opinions?|views?)(?: and (?:opinions?|views?))? expressed (?:here|in this|are|by)\b|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the|those)\b|\bsecure tip\b|^(?:got|have) a (?:news )?tip\b|^write to .{2,80} at \S{1,40}@\S{3,40}$/i,
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
    cue: /may not be |subject to copyright/i,
    pattern: /\b(?:may not be (?:published, broadcast|reproduced)|subject to copyright)\b/i,
  },
  {
    rule: 'cookie-notice',
    inProse: true,
    cue: /cookie/i,
    pattern:
      /\b(?:we|our|this (?:web)?site)\b.{0,80}\bcookies?\b.{0,300}\b(?:accept|consent|agree|experience|settings|preferences|policy|browser|content|ads|traffic)\b/i,
  },
  {
    rule: 'copyright-line',
    inProse: true,
    cue: /©|\(c\)|^copyright|all rights/i,
    pattern: /(?:©|\(c\) ?(?:19|20)\d\d|^copyright\b|\ball rights reserved\b)/i,
  },
  {
    rule: 'menu',
    pattern:
      /^(?:home|menu|search|log ?in|sign ?in|sign out|log ?out|register|subscribe|contact(?: us)?|about(?: us)?|advertise(?: with us)?|skip to (?:main )?(?:content|navigation)|toggle navigation|sections?|navigation|privacy(?: policy)?|terms(?: of (?:use|service))?|sitemap|site map|help|faq|close|open|more|next|previous|back to top|top|news|-? ?advert(?:isement|ising|s)?s? ?-?|sponsored|loading\.{0,3})$/i,
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
  { rule: 'playlist', cue: /\(\d/, pattern: /\(\d{1,3} ?\\?['’′]\)/ },
  { rule: 'playlist', pattern: /^(?:now playing|up next|watch live|live now|play video|watch:? video)\b.{0,80}$/i },
];

/** Lines that name other articles, or stand above a list of them. */
export const teasers: readonly LinePattern[] = [
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
      /^(?:(?:people|readers|others) who (?:read|liked|viewed) .{2,40}|also|you (?:may|might) (?:also )?(?:like|be interested|want)|don['’]t miss|up next|recommended|read next|next up|keep reading)\b.{0,60}$/i,
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
];

/** Captions and credits of pictures. */
export const captions: readonly LinePattern[] = [
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /^\[\d|acquire licensing rights|\/ ?\p{Lu}{2,}$/iu,
    pattern:
      /^\[\d{1,3} ?\/ ?\d{1,3}\].{10,}|.{20}\b[Aa]cquire [Ll]icensing [Rr]ights.{0,40}$|[.!?»”] ?\p{Lu}[\p{Lu}' .-]{3,40}\/ ?(?:AP|AFP|REUTERS|EPA|SIPA|GETTY|EFE|DPA|ANP|TASS)$/u,
  },
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
    cue: /[\])]\.?$/i,
    pattern:
      /[[(](?:photo|picture|image|file(?: photo)?|ap photo|getty|reuters\/|afp\/|courtesy|credit)[^()[\]]{0,80}[\])]\.?$|\[[\p{L}.'’ -]{2,40}\/[\p{L}.'’ -]{2,40}\]$/iu,
  },
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /getty|ap photo|shutterstock|istock|epa-/i,
    pattern:
      /(?:\/|\(|\||—|–|\bvia|\bby|[.,]) ?(?:Getty(?: Images)?|GETTY IMAGES|AP Photo|Shutterstock|iStock|EPA-EFE)(?:[/ ][\p{L} .]{0,40})?\)?$/u,
  },
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /\/|photo|image|picture/i,
    pattern:
      /(?:(?:AP Photo|REUTERS|AFP|Reuters|EPA)\/|\b(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture)s? (?:credit|by|courtesy(?: of)?):? ?)\p{Lu}[^.]{0,60}\.?$/u,
  },
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /:$/i,
    pattern: /.{3}[.!?”] ?(?:photo|photograph|picture|image|credit):$/i,
  },
  {
    rule: 'picture-credit',
    cue: /^(?:photo|image|picture|illustration|video|graphic)|via /iu,
    pattern:
      /^(?:photography|photos?|images?|pictures?|illustrations?|video|graphics?) (?:by|courtesy(?: of)?) .{2,80}$|^[\p{L}.'’ -]{2,40}\/[\p{L}.'’ -]{2,60}\bvia (?:Getty|AP|Reuters|AFP|EPA|Shutterstock)\b.{0,40}$/iu,
  },
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /credit:|left|right|cent(?:er|re)|above|below|l-r|pictured|in this /iu,
    pattern:
      /\bcredit: ?\p{Lu}[^.]{1,80}$|^credit: ?\S.{1,80}$|(?:^|, |\()(?:(?:pictured |seen )?(?:left|right|cent(?:er|re)|above|below|second from (?:left|right)|third from (?:left|right)|far left|far right|l-r|from left))(?:,|:|\)| to right)|\bpictured (?:here|left|right|above|below|in|with|at|on)\b|\bin this (?:file |undated |aerial )?(?:photo|image|picture|photograph|screen ?grab|frame)\b/iu,
  },
  {
    rule: 'picture-caption',
    inProse: true,
    cue: /\)$|^(?:screenshot|rendering|courtesy|stock|composite|gif|\[|photo|image|illustration|source)/iu,
    pattern:
      /[.!?"”] ?\(\p{Lu}[\p{L}.'’ -]{2,40}\/[\p{L}.'’ -]{2,40}\)$|^(?:screenshot|rendering|courtesy|stock photo|composite|gif) ?(?:[:/]|of\b|by\b).{2,80}$|^courtesy of .{2,60}$|^\[?(?:rendering|photos?|images?|illustration|source images?)\b ?: ?.{2,80}\]?$/iu,
  },
  { rule: 'picture-credit', pattern: /^(?:image |photo |picture )?credits? ?(?:[:|]|by ).{0,120}$/i },
];
