import type { SelfNaming } from './index.ts';

/**
 * How an English page names itself. Each is tried on one line with its white space made single spaces; the group `name`
 * holds what may be the outlet's name, or begins or ends with it. Weights: a hint 15, a clue 25, a strong clue 40.
 */
export const selfNamings: readonly SelfNaming[] = [
  { rule: 'about-link', weight: 30, pattern: /^about (?<name>.{2,40})$/i },
  {
    rule: 'service-link',
    weight: 40,
    pattern:
      /^(?:contact|advertise (?:with|on|in)|support|work (?:at|for|with)|(?:how to )?write for|careers at|jobs at|welcome to|back to|donate to|connect with|install|download|visit|why (?:you can )?trust|who pays for|how to (?:reach|contact)|how do i whitelist|whitelist|licen[sc]e|republish|a letter from|letters to) (?:the )?(?<name>.{2,40})$/i,
  },
  {
    rule: 'follow-link',
    weight: 25,
    pattern:
      /^(?:follow|like|join|subscribe to|sign up for|get|find|add|watch|listen to|search|shop|the best of|inside) (?<name>[^@]{2,40}?)(?: online:?| (?:on|via|in) (?:facebook|twitter|instagram|youtube|linkedin|tiktok|google news|google|telegram|whatsapp|x|social media|apple news|flipboard))?$/i,
  },
  {
    rule: 'more-from',
    weight: 25,
    pattern:
      /^(?:(?:read |see |want )?(?:more|related|other|latest|top|the latest|breaking|recent|must-reads|editors['’] picks)(?: [\p{L}-]{2,12}){0,3} from|(?:trending|most read|most popular|popular|latest|recent|new|now|stories|posts|recently|top stories|top posts|read more|also)(?: now)? (?:on|at|in)) (?<name>.{2,40}?)(?:\?.{0,30})?$/iu,
  },
  {
    rule: 'own-page',
    weight: 25,
    pattern:
      /^(?<name>.{2,36}?)(?: -)? (?:newsletters?|app|homepage|home page|home|store|shop|official store|podcasts?|magazine|subscriptions?|subscribe|events|archives?|log ?in|accounts?|footer|e-?edition|e-?paper|merch|instagram|facebook|twitter|youtube|linkedin|tiktok|reddit|corporate|classifieds|plus|premium|logo|advertising guidelines|media kit|store|print edition|on facebook|on twitter|back to home|editions?|crosswords?|obituaries|puzzles|insiders?|site ?map|tipline|digital newspaper|digital edition|foundation|gift cards|main menu|mobile app|team|staff picks?.{0,40})$/i,
  },
  {
    rule: 'own-staff',
    weight: 30,
    pattern:
      /^(?:by )?(?:[^,|•·]{3,40}[,|•·] ?)?(?<name>.{2,40}?)(?:['’]s)? (?:staff|staff writer|staff reporter|staff report|senior writer|senior editor|contributor|insider|columnist|correspondent|sportswriter|web staff|news staff|news desk|editorial board|editorial team|editorial staff|reporter)s?(?: .{0,60})?$/i,
  },
  {
    rule: 'own-notice',
    weight: 40,
    pattern:
      /^(?:the )?(?<name>[^.]{2,40}?)(?:[™®]|\.com)? (?:is|are) (?:a |the )?(?:(?:federally )?registered|trademarks?|participant|not responsible|published by|owned (?:and operated )?by|operated by|part of|committed to|editorially independent|supported by|reader-supported|member of|service of|division of|brand of|leading source)\b/i,
  },
  {
    rule: 'own-notice',
    weight: 40,
    needs: ['may earn', 'may receive', 'participates in', 'has affiliate', 'uses cookies'],
    pattern:
      /(?:^|[.!?] )(?:we at )?(?<name>[^.!?]{2,40}?) (?:may (?:earn|receive)|participates in|has affiliate|uses cookies)\b/i,
  },
  {
    rule: 'own-notice',
    weight: 40,
    needs: ['view', 'opinion', 'position', 'policy of', 'policies of', 'policy or', 'policies or'],
    pattern:
      /\b(?:views?|opinions?|positions?|polic(?:y|ies))(?: or (?:views?|opinions?|polic(?:y|ies)))? of (?<name>[^.;]{2,60})/i,
  },
  {
    rule: 'own-notice',
    weight: 40,
    needs: [' on ', ' at ', ' by '],
    pattern:
      /\b(?:content|images?|articles?|comments|materials?|posts?|stories|information)\b[^.]{0,60} (?:featured|published|posted|found|displayed|available|appearing) (?:on|at|by) (?<name>[\w-]{2,40}\.[a-z]{2,6})\b/i,
  },
  {
    rule: 'own-reader',
    weight: 25,
    needs: ['your '],
    pattern: /\byour (?<name>\p{Lu}[^.,;]{1,36}?) (?:account|subscription|membership|profile|experience|app)\b/u,
  },
  {
    rule: 'own-reader',
    weight: 25,
    needs: [
      'latest ',
      'ccess to ',
      'ews from ',
      'tories from ',
      'pdates from ',
      'mail from ',
      'mails from ',
      'ubscribe to ',
      'ign up ',
      'anks for reading ',
      'opyright policy of ',
      'est of what ',
    ],
    pattern:
      /(?:\b[Ll]atest|\b[Uu]nlimited access to|\b[Ff]ull access to|\b[Aa]ccess to|\b[Nn]ews from|\b[Ss]tories from|\b[Uu]pdates from|\b[Ee]mails? from|\b[Ss]ubscribe to|\b[Ss]ign up (?:to|for)|\b[Tt]hanks for reading|\b[Cc]opyright policy of|[Bb]est of what) (?<name>\p{Lu}[^.,;!?]{1,60})/u,
  },
  {
    rule: 'writer-of',
    weight: 25,
    needs: [
      'reporter',
      'editor',
      'writer',
      'correspondent',
      'columnist',
      'journalist',
      'contributor',
      'critic',
      'producer',
      'expert',
      'staff',
      'chief',
      'intern',
      'fellow',
      'reports',
      'writes',
      'cover',
      'work',
    ],
    pattern:
      /\b(?:reporter|editor|writer|correspondent|columnist|journalist|contributor|critic|producer|editor-in-chief|expert|staff|bureau chief|chief|intern|fellow|reports|writes|covers [^.]{2,60}|covering [^.]{2,60}|worked|works)(?: (?:at|for|with|of)) (?:the )?(?<name>\p{Lu}[^.,;!?]{1,50})/u,
  },
  {
    rule: 'writer-of',
    weight: 25,
    needs: ['join'],
    pattern:
      /\b(?:joined|joining|before joining) (?:the )?(?<name>\p{Lu}[^.,;!?]{1,50}?)(?:['’]s [^.]{1,60})? (?:in (?:19|20)\d\d|as)\b/u,
  },
  {
    rule: 'writer-of',
    weight: 25,
    needs: ['reporter', 'editor', 'writer', 'correspondent', 'columnist', 'expert', 'critic', 'insider', 'contributor'],
    pattern:
      /\bis (?:an? )?(?<name>\p{Lu}[^.,;!?’']{1,40}?)['’]s (?:[\p{L}-]{2,20} ){0,4}(?:reporter|editor|writer|correspondent|columnist|expert|critic|insider|contributor)\b/u,
  },
  {
    rule: 'contributed',
    weight: 25,
    needs: ['contributed '],
    pattern:
      /^(?:the )?(?<name>\p{Lu}[^.,;]{2,60}?)(?:['’]s)?(?: (?:staff|staff writers?|reporters?|writers?|researchers?|correspondents?|editors?))? [^.]{0,80}\bcontributed (?:to this (?:report|story|article)|reporting)\b/u,
  },
  {
    rule: 'name-before-notice',
    weight: 40,
    pattern: /^(?<name>.{2,40}?)[\s|,.-]{1,4}(?:all rights reserved|©|copyright|\(c\) (?:19|20)\d\d)/i,
  },
  {
    rule: 'own-notice',
    weight: 40,
    needs: ['ontent '],
    pattern:
      /\b[Cc]ontent (?:by|of|on|from) (?<name>\p{Lu}[^.;]{2,50}?) (?:is|are) (?:licensed|available|protected)\b/u,
  },
  {
    rule: 'byline-outlet',
    weight: 30,
    pattern: /^(?:by )?[^,|•·]{4,50}? ?[,|•·–-] (?:the )?(?<name>[^,|·•]{2,40}?)(?: [·•|] .{0,80})?$/i,
  },
  { rule: 'byline-for', weight: 40, pattern: /^(?:by )?.{4,60}? (?:for|special to) (?:the )?(?<name>[^,|]{2,40})$/i },
];

/** Words and phrases that page lines are made of, and that alone are never an outlet's name; lower case. */
export const pageWords: ReadonlySet<string> = new Set(
  (
    'home|menu|search|news|sport|sports|business|money|finance|markets|politics|opinion|opinions|editorial|editorials|columns|columnists|culture|arts|art|life|lifestyle|style|fashion|beauty|travel|food|drink|health|' +
    'wellness|fitness|science|technology|tech|environment|climate|energy|education|entertainment|celebrity|celebrities|movies|film|music|tv|television|radio|books|games|gaming|video|videos|photos|pictures|gallery|galleries|' +
    'podcasts|podcast|newsletters|newsletter|events|weather|traffic|obituaries|classifieds|jobs|careers|real estate|homes|autos|cars|motoring|shopping|shop|store|deals|coupons|reviews|review|features|feature|interviews|magazine|' +
    'local|local news|national|international|world|world news|u.s.|us|u.s|usa|uk|u.k.|europe|asia|africa|america|americas|middle east|australia|canada|india|china|russia|ukraine|israel|latin america|north america|state|states|' +
    'nation|city|region|regional|metro|community|crime|courts|law|government|elections|election|congress|white house|religion|faith|history|nature|animals|space|physics|biology|chemistry|medicine|earth|family|kids|' +
    'parents|parenting|relationships|women|men|people|society|media|internet|computing|apps|mobile|phones|laptops|gadgets|gear|home & garden|garden|recipes|restaurants|wine|design|architecture|theater|theatre|dance|comics|' +
    'puzzles|crossword|crosswords|horoscopes|horoscope|quiz|quizzes|live|watch|listen|read|latest|latest news|breaking|breaking news|top|top stories|top news|headlines|trending|popular|most read|most popular|featured|more|' +
    'other|all|new|today|yesterday|tomorrow|this week|week|archive|archives|topics|topic|tags|tag|sections|section|categories|category|series|special|specials|special reports|investigations|explainers|fact check|analysis|' +
    'about|about us|contact|contact us|help|faq|faqs|support|privacy|privacy policy|terms|terms of use|terms of service|cookies|cookie|cookie policy|ads|ad choices|adchoices|advertise|advertising|advertisement|sponsored|' +
    'sponsor|partners|partner|subscribe|subscription|subscriptions|sign in|sign up|log in|login|register|account|my account|profile|settings|preferences|notifications|alerts|email|e-mail|mail|print|share|save|comment|comments|' +
    'like|follow|follow us|join|join us|donate|membership|members|become a member|sitemap|site map|accessibility|feedback|corrections|ethics|masthead|staff|team|our team|the team|authors|author|writers|contributors|editor|editors|' +
    'reporter|press|press room|press release|press releases|news release|media release|for immediate release|company|corporate|investors|investor relations|careers|work with us|write for us|submit|submissions|tips|rss|rss feeds|feed|feeds|app|mobile app|skip to content|skip to main content|' +
    'content|navigation|main navigation|main menu|site navigation|close|open|expand|toggle|back|next|previous|top of page|back to top|go|ok|yes|no|edition|editions|english|español|français|deutsch|language|languages|' +
    'services|products|resources|guides|guide|how to|tools|data|research|reports|report|policy|policies|standards|story|stories|article|articles|post|posts|blog|blogs|forum|forums|community guidelines|rights|copyright|' +
    'football|nfl|nba|mlb|nhl|mls|ncaa|wnba|nascar|ufc|f1|golf|tennis|soccer|baseball|basketball|hockey|cricket|rugby|boxing|mma|wrestling|cycling|racing|olympics|college football|college basketball|premier league|champions league|' +
    'scores|schedule|standings|stats|teams|players|rankings|fantasy|fantasy football|betting|odds|draft|playoffs|super bowl|world cup|horse racing|motorsports|swimming|athletics|stocks|crypto|bitcoin|economy|' +
    'personal finance|retirement|investing|insurance|banking|credit cards|loans|mortgages|taxes|small business|entrepreneurs|leadership|innovation|startups|companies|industry|industries|retail|media & entertainment|ai|' +
    'artificial intelligence|security|cybersecurity|software|hardware|android|iphone|ios|windows|mac|linux|cloud|social media|your inbox|inbox|our newsletter|our newsletters|free newsletter|free|the newsletter|web|website|site|' +
    'the author|this author|author bio|the writer|this story|this article|this page|this site|this website|getty|getty images|ap photo|image|images|photo|credit|credits|loading|error|image source|source|sources|via|updated|' +
    'published|posted|written|by|share this|read more|learn more|see more|show more|view all|see all|load more|view more|click here|continue reading|full story|related|related stories|related articles|recommended|more stories|' +
    "more news|editor|editors’ picks|editors' picks|editor's picks|editor’s pick|don’t miss|up next|week's top|unread news|account settings|your account|my profile|customer service|help center|frequently asked questions|" +
    'do not sell my personal information|do not sell my info|your privacy choices|your california privacy rights|california|new york|washington|london|los angeles|chicago|boston|texas|florida|christmas|holiday|holidays|' +
    'gift guide|gift guides|gifts|summer|winter|spring|autumn|fall|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'primary|primary menu|disclaimer|dates|tickets|experts|celebs|awards|things to do|beta|renew|premium|dismiss|done|cancel|this|all|any|no|some|we|i|us|they|he|she|one|me|you|it|the|a|an|our|your|my|his|her|their|them|him|who|what|when|where|why|how|which|that|these|those|here|there|now|then|on|in|at|to|for|from|with|and|or|not|if|as|is|are|was|be|do|did|has|have|had|will|can|' +
    'senior|junior|chief|deputy|associate|assistant|managing|executive|freelance|former|contributing|special|lead|staff writer|staff reporter|general|digital|online|multimedia|investigative|political|white|black|good|best|' +
    'daily|weekly|monthly|annual|morning|evening|night|day|year|years|hours|minutes|ago|min read|minute read|one|two|three|first|last|big|great|high|low|big story|the big story|' +
    'mr|mrs|ms|dr|president|minister|secretary|governor|mayor|senator|rep|sen|king|queen|prince|princess|pope|judge|police|court|university|college|school|schools|hospital|church|department|office|agency|institute|association'
  ).split('|'),
);

/** Page words that are also what papers are called; believed where a sentence speaks of the outlet. */
export const titleWords: ReadonlySet<string> = new Set(
  'people|money|life|space|nature|science|parents|health|earth|design|nation|metro|fortune|sport|time|america|architecture|faith|religion|the nation|the week|the state|the athletic|state|history|food|travel'.split(
    '|',
  ),
);

/** What stands beside a site's own name at the top of a page: links to search, sign in, subscribe. */
export const siteActions: ReadonlySet<string> = new Set(
  'log in|login|sign in|sign up|sign in / sign up|log in / sign up|subscribe|subscribe now|search|menu|open menu|main menu|newsletter|newsletters|my account|account|register|donate'.split(
    '|',
  ),
);
