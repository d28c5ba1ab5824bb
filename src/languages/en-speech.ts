/**
 * Words and patterns of English news by which statements and speakers are found: data only. A list is one string, its
 * entries parted by commas.
 */

/** What a language provides so that statements and speakers can be found in it. Lists are strings parted by commas. */
export interface SpeechWords {
  /**
   * Verbs that attribute words to someone, each as its forms parted by spaces: plain, present, past, -ing and, where it
   * differs, the participle; `|` parts spellings. `+out|to` is a word that must follow, `?for` one that may; it belongs to the cue.
   */
  verbs: {
    /** Take a clause or a quote: "said that". */
    clause: string;
    /** Take the one addressed first: "told reporters that". */
    addressee: string;
    /** Take what is spoken of: "criticized the plan". */
    object: string;
    /** Attribute only together with a quote: "continued". */
    quoting: string;
    /** Belief and will rather than speech: "believes that". */
    attitude: string;
    /** What texts and figures do and people do not: "a study found". */
    showing: string;
  };
  /** Nouns for what is said, behind an owner and before a quote: "his motto “…”", "Smith's claim that “…”". */
  speechNouns: string;
  /** Phrases before a speaker: "according to". */
  accordingTo: string;
  /** Phrases that may stand anywhere and part what belongs together: "for his part". */
  asides: string;
  /** Words that keep their full stop inside a sentence, lower case, without it. */
  abbreviations: string;
  /** Words that an apostrophe may open, without it: never a quotation. */
  elisions: string;
  /** Words that open a noun phrase. */
  determiners: string;
  /** Pronouns that open a noun phrase as its owner. */
  possessives: string;
  /** Words that open a prepositional phrase. */
  prepositions: string;
  /** Those of the prepositions that may stand inside the words for a speaker ("head of", "envoy to"). */
  attaching: string;
  /** Those of them that tie any noun to the one before ("head of"). */
  belonging: string;
  /** Adjectives before a name, lower case, that are capitalised where a sentence begins. */
  epithets: string;
  /** Words that deny the verb: who did not say something said nothing. */
  negations: string;
  /** Words that open a clause or join two. */
  conjunctions: string;
  /** Those that join two speakers. */
  joining: string;
  /** The one that sets a second verb of one speaker against the first. */
  contrast: string;
  /** Words that may stand between a speaker and a verb. */
  adverbs: string;
  /** Words with the ending of an adverb that are none. */
  notAdverbs: string;
  /** Helping verbs, full and shortened. */
  auxiliaries: string;
  /** Helping verbs that make a participle passive. */
  passives: string;
  /** Helping verbs that make a participle a past. */
  perfects: string;
  /** Words that make the verb behind them an infinitive. */
  infinitives: string;
  /** Phrases that carry a speaker over to the infinitive behind them. */
  continuing: string;
  /** Words that name the doer of a passive. */
  agents: string;
  /** Words before the -ing form by which one relays what another said: "quoted Smith as saying". */
  relaying: string;
  /** The verbs with which one does, as they stand before it. */
  quotingVerbs: string;
  /** Words that open what is said. */
  complementizers: string;
  /** Words of time: they end a noun phrase. */
  times: string;
  /** What a statement is made in or on: words behind a preposition that are no part of the speaker. */
  occasions: string;
  /** Pronouns that can be the subject of a verb, by what they stand for. */
  pronouns: { male: string; female: string; plural: string; thing: string; other: string };
  /** Forms of a pronoun that tell the gender of the subject they refer to. */
  own: { male: string; female: string };
  /** Words that open a relative clause and stand for the words before them. */
  relatives: string;
  /** Words before a name, without full stop, by the gender they show. */
  titles: { male: string; female: string; any: string };
  /** Nouns for what one person is or does, by the gender they show. */
  roles: { male: string; female: string; any: string };
  /** Nouns for many people or a body. */
  groups: string;
  /** Nouns for texts that say something. */
  documents: string;
  /** Words that no personal name holds, lower case. */
  organisationWords: string;
  /** Names of countries, capitals and seats that stand for those who govern there, as printed. */
  places: string;
  /** Adjectives of nation, faith and party, as printed. */
  demonyms: string;
  /** Small words inside names: "de", "bin". */
  particles: string;
  /** Words behind a name that belong to it: "Jr". */
  suffixes: string;
  /** Common given names by gender: the last resort where the article itself shows none. */
  givenNames: { male: string; female: string };
  /** First words of lines with a colon that attribute nothing: "Note: …". */
  labels: string;
  /** Endings of adverbs, lower case. */
  adverbEndings: string;
  /** Determiners of someone not known yet: "a spokesman" is nobody named before. */
  indefinites: string;
  /** Endings of participles that open a sentence before its subject ("Speaking in Rome, …"). */
  participleEndings: string;
  /** Nouns for one role under different names; the groups are parted by commas, their words by spaces. */
  sameRoles: string;
  /** Endings of plural nouns, lower case. */
  pluralEndings: string;
  /** The ending that makes a word an owner, with a straight apostrophe. */
  ownerEnding: string;
  /** Words before which that ending is a shortened verb ("it's"). */
  contracted: string;
  /** Endings that are words of their own, with a straight apostrophe or hyphen before them: "they've", "dit-il". */
  splitEndings: string;
  /** Beginnings that are words of their own, with the apostrophe that ends them: "l'", "qu'". */
  splitBeginnings: string;
  /** Forms of the verbs of attribution that are nouns as well ("claims"): where they stand decides. All others are verbs. */
  nounForms: string;
  /** Phrases behind a speaker: "zufolge". */
  followingTo: string;
  /** Determiners that tie a noun to the one before without a preposition: "der Sprecher des Vereins". */
  genitives: string;
  /** Words for those addressed, which may stand between verb and statement: "sagte X dem Sender, …". */
  datives: string;
  /** Pronouns before a verb of saying with which it says nothing: "se dit surprise". */
  reflexives: string;
  /** Verb forms that show, in a sentence without a verb of saying, that somebody's words are reported: "sei". */
  reportive: string;
  /** What turns a word for a man's role into a woman's ("-in"); empty where nothing does. */
  feminineEnding: string;
  /** The ending of a verb whose subject is many, where the words for "she" and "they" are one; empty where they differ. */
  pluralVerbEnding: string;
  /** Are all nouns capitalised, so that capitals show no names? */
  nounCapitals: boolean;
  /** Do adjectives stand behind their noun: "guide suprême"? */
  adjectivesBehind: boolean;
  /** Does a verb stand before its subject behind anything that opens a sentence ("Am Montag sagte X"), or its participle ("a dit X")? */
  inverts: boolean;
  /** Is a verb at the beginning of a sentence one without its subject: "Añadió que …"? */
  dropsSubjects: boolean;
  /** Endings of verbs in the forms in which news quotes: present and past, lower case. */
  verbEndings: string;
  /** Words that are no adverbs and may stand inside a group of verbs: "has since said". */
  insideVerbs: string;
  /** Helping verbs of what will or may be: "said the town would reply" is one statement, not two. */
  modals: string;
  /** Pronouns for whoever is spoken to: what they are said to have said is told by another. */
  addressed: string;
  /** Words that, at the beginning of a sentence and before somebody, give their opinion if a quotation follows: "Pour X, « … »". */
  opinions: string;
  /** Pronouns for whoever speaks. */
  speaking: string;
  /** Words that open a relative clause about what somebody owns. */
  relativeOwners: string;
  /** Verbs of speaking of something that, denied, tell of silence: "did not comment on the plan". */
  silent: string;
  /** Words that open a clause which tells of nothing that was said: "if Smith agrees", "than Smith admits". */
  unasserting: string;
  /** Verbs of saying that mean an increase before a number: "added 300 jobs". */
  increasing: string;
  /** Words that make another post of the one behind them: a prime minister is not the minister. */
  ranks: string;
  /** Words for one nation, its seat and its people, where they do not begin alike; the groups are parted by commas, their words by spaces. */
  sameNations: string;
}

/** English. */
export const speech: SpeechWords = {
  verbs: {
    clause: `
      say says said saying, add adds added adding, note notes noted noting, state states stated stating,
      announce announces announced announcing, argue argues argued arguing, claim claims claimed claiming,
      explain explains explained explaining, declare declares declared declaring,
      acknowledge acknowledges acknowledged acknowledging, confirm confirms confirmed confirming,
      suggest suggests suggested suggesting, insist insists insisted insisting, assert asserts asserted asserting,
      maintain maintains maintained maintaining, contend contends contended contending,
      stress stresses stressed stressing, emphasize emphasizes emphasized emphasizing,
      emphasise emphasises emphasised emphasising, underline underlines underlined underlining,
      underscore underscores underscored underscoring, reiterate reiterates reiterated reiterating,
      conclude concludes concluded concluding, observe observes observed observing,
      remark remarks remarked remarking, reveal reveals revealed revealing, admit admits admitted admitting,
      concede concedes conceded conceding, predict predicts predicted predicting, allege alleges alleged alleging,
      affirm affirms affirmed affirming, reaffirm reaffirms reaffirmed reaffirming, tweet tweets tweeted tweeting,
      write writes wrote writing written, joke jokes joked joking, quip quips quipped quipping,
      boast boasts boasted boasting, lament laments lamented lamenting, complain complains complained complaining,
      testify testifies testified testifying, swear swears swore swearing sworn, vow vows vowed vowing,
      pledge pledges pledged pledging, promise promises promised promising,
      threaten threatens threatened threatening, propose proposes proposed proposing,
      recommend recommends recommended recommending, estimate estimates estimated estimating,
      caution cautions cautioned cautioning, indicate indicates indicated indicating,
      imply implies implied implying, hint hints hinted hinting, reply replies replied replying,
      respond responds responded responding, retort retorts retorted retorting,
      counter counters countered countering, clarify clarifies clarified clarifying,
      repeat repeats repeated repeating, muse muses mused musing, opine opines opined opining,
      proclaim proclaims proclaimed proclaiming, profess professes professed professing,
      disclose discloses disclosed disclosing, deny denies denied denying, agree agrees agreed agreeing,
      demand demands demanded demanding, report reports reported reporting, mention mentions mentioned mentioning,
      recall recalls recalled recalling, recount recounts recounted recounting, deem deems deemed deeming,
      relate relates related relating, theorize theorizes theorized theorizing,
      speculate speculates speculated speculating, posit posits posited positing, reason reasons reasoned reasoning,
      warn warns warned warning, assure assures assured assuring, answer answers answered answering,
      gripe gripes griped griping, grouse grouses groused grousing, counsel counsels counseled counseling,
      rule rules ruled ruling ?out, concur concurs concurred concurring, disagree disagrees disagreed disagreeing,
      guarantee guarantees guaranteed guaranteeing, forecast forecasts forecasted forecasting,
      blog blogs blogged blogging, reckon reckons reckoned reckoning, fume fumes fumed fuming,
      specify specifies specified specifying, rebut rebuts rebutted rebutting,
      pronounce pronounces pronounced pronouncing, - - messaged messaging, signal signals signaled|signalled signaling|signalling,
      decree decrees decreed decreeing, charge charges charged charging,
      intimate intimates intimated intimating, theorise theorises theorised theorising,
      plead pleads pleaded|pled pleading, grumble grumbles grumbled grumbling, scoff scoffs scoffed scoffing`,
    addressee: `
      tell tells told telling, assure assures assured assuring, remind reminds reminded reminding,
      inform informs informed informing, notify notifys notifyed notifying, ask asks asked asking`,
    object: `
      urge urges urged urging, advise advises advised advising, instruct instructs instructed instructing,
      implore implores implored imploring, beg begs beged beging, accuse accuses accused accusing,
      blame blames blamed blaming, criticize criticizes criticized criticizing,
      criticise criticises criticised criticising, condemn condemns condemned condemning,
      denounce denounces denounced denouncing, praise praises praised praising, slam slams slammed slamming,
      blast blasts blasted blasting, describe describes described describing, call calls called calling ?for|on|out,
      term terms termed terming, label labels labeled|labelled labeling|labelling, dub dubs dubbed dubbing, brand brands branded branding,
      characterize characterizes characterized characterizing,
      characterise characterises characterised characterising, hail hails hailed hailing,
      express expresses expressed expressing, voice voices voiced voicing,
      highlight highlights highlighted highlighting, cite cites cited citing, reject rejects rejected rejecting,
      dismiss dismisses dismissed dismissing, defend defends defended defending, mock mocks mocked mocking,
      ridicule ridicules ridiculed ridiculing, endorse endorses endorsed endorsing,
      welcome welcomes welcomed welcoming, applaud applauds applauded applauding, thank thanks thanked thanking,
      decry decries decried decrying, deplore deplores deplored deploring,
      question questions questioned questioning, portray portrays portrayed portraying,
      compare compares compared comparing, liken likens likened likening, credit credits credited crediting,
      commend commends commended commending, deride derides derided deriding, rebuke rebukes rebuked rebuking,
      chide chides chided chiding, tout touts touted touting, outline outlines outlined outlining,
      detail details detailed detailing, discuss discusses discussed discussing, oppose opposes opposed opposing, challenge challenges challenged challenging,
      attack attacks attacked attacking, invoke invokes invoked invoking, pan pans panned panning,
      lambast lambasts lambasted lambasting, lambaste lambastes lambasted lambasting,
      rail rails railed railing +against|at, lash lashes lashed lashing +out, hit hits hit hitting +back|out,
      fire fires fired firing +back, shoot shoots shot shooting +back, rip rips ripped ripping +into,
      point points pointed pointing +out|to|at, refer refers referred referring +to,
      speak speaks spoke speaking spoken +of|about|out, talk talks talked talking +about|of,
      complain complains complained complaining +about|of, object objects objected objecting +to,
      hint hints hinted hinting +at, allude alludes alluded alluding +to, comment comments commented commenting ?on,
      elaborate elaborates elaborated elaborating +on, weigh weighs weighed weighing +in,
      push pushes pushed pushing +back, echo echoes echoed echoing, reference references referenced referencing,
      quote quotes quoted quoting, assail assails assailed assailing, castigate castigates castigated castigating,
      laud lauds lauded lauding, lampoon lampoons lampooned lampooning, disparage disparages disparaged disparaging,
      belittle belittles belittled belittling, bemoan bemoans bemoaned bemoaning, bash bashes bashed bashing,
      skewer skewers skewered skewering, mention mentions mentioned mentioning,
      insinuate insinuates insinuated insinuating, downplay downplays downplayed downplaying,
      trumpet trumpets trumpeted trumpeting, advocate advocates advocated advocating,
      disavow disavows disavowed disavowing, disclaim disclaims disclaimed disclaiming,
      protest protests protested protesting, interpret interprets interpreted interpreting,
      envision envisions envisioned envisioning, pin pins pinned pinning +on, disown disowns disowned disowning,
      repudiate repudiates repudiated repudiating, excoriate excoriates excoriated excoriating,
      champion champions championed championing, predict predicts predicted predicting,
      warn warns warned warning +of|about|against, cast casts cast casting +as,
      draw draws drew drawing drawn +attention, take takes took taking taken +aim, lay lays laid laying +out,
      put puts put putting +forward|it, scold scolds scolded scolding, knock knocks knocked knocking,
      fault faults faulted faulting, chastise chastises chastised chastising, berate berates berated berating,
      upbraid upbraids upbraided upbraiding, admonish admonishes admonished admonishing,
      taunt taunts taunted taunting, tease teases teased teasing, needle needles needled needling,
      brush brushes brushed brushing +off|aside, wave waves waved waving +off|aside,
      tear tears tore tearing torn +into, hammer hammers hammered hammering, swipe swipes swiped swiping +at,
      bristle bristles bristled bristling +at, scoff scoffs scoffed scoffing +at, sneer sneers sneered sneering +at,
      call calls called calling +upon, pronounce pronounces pronounced pronouncing, - backs backed backing,
      - supports supported supporting, renounce renounces renounced renouncing,
      appeal appeals appealed appealing +for|to, plead pleads pleaded pleading +for|with,
      lobby lobbies lobbied lobbying +for|against, press presses pressed pressing +for,
      campaign campaigns campaigned campaigning +for|against,
      boast boasts boasted boasting +about|of, brag brags bragged bragging +about,
      joke jokes joked joking +about, lie lies lied lying +about, argue argues argued arguing +for|against, dwell dwells dwelt dwelling +on, harp harps harped harping +on,
      offer offers offered offering, present presents presented presenting, unveil unveils unveiled unveiling,
      spell spells spelled spelling +out, set sets set setting +out, sum sums summed summing +up,
      single singles singled singling +out, tick ticks ticked ticking +off, bring brings brought bringing +up,
      walk walks walked walking +back, stand stands stood standing +by, take takes took taking taken +issue|credit,
      make makes made making +clear|plain, respond responds responded responding +to, react reacts reacted reacting +to,
      reply replies replied replying +to, condone condones condoned condoning,
      apologize apologizes apologized apologizing +for|to, apologise apologises apologised apologising +for|to,
      congratulate congratulates congratulated congratulating, salute salutes saluted saluting,
      mourn mourns mourned mourning, scorn scorns scorned scorning, vilify vilifies vilified vilifying,
      smear smears smeared smearing, disparage disparages disparaged disparaging,
      paint paints painted painting +as, depict depicts depicted depicting, dispute disputes disputed disputing,
      refute refutes refuted refuting, contradict contradicts contradicted contradicting,
      order orders ordered ordering, request requests requested requesting, petition petitions petitioned petitioning,
      discourage discourages discouraged discouraging, encourage encourages encouraged encouraging`,
    quoting: `
      go goes went going gone +on, continue continues continued continuing, begin begins began beginning begun, shout shouts shouted shouting,
      yell yells yelled yelling, scream screams screamed screaming, whisper whispers whispered whispering,
      mutter mutters muttered muttering, murmur murmurs murmured murmuring, exclaim exclaims exclaimed exclaiming,
      cry cries cried crying, interject interjects interjected interjecting, post posts posted posting,
      gush gushes gushed gushing, snap snaps snapped snapping, wonder wonders wondered wondering,
      ask asks asked asking, read reads read reading, chant chants chanted chanting, sniff sniffs sniffed sniffing,
      laugh laughs laughed laughing, intone intones intoned intoning, drawl drawls drawled drawling,
      thunder thunders thundered thundering`,
    attitude: `
      think thinks thought, believe believes believed believing, feel feels felt feeling,
      hope hopes hoped hoping, expect expects expected expecting, fear fears feared fearing,
      worry worries worried worrying, doubt doubts doubted doubting, prefer prefers preferred preferring, view views viewed viewing, favor favors favored favoring,
      favour favours favoured favouring, - wants wanted wanting, understand understands understood understanding,
      realize realizes realized realizing, realise realises realised realising, intend intends intended intending, - seeks sought seeking, wish wishes wished wishing,
      regard regards regarded regarding, suspect suspects suspected suspecting,
      imagine imagines imagined imagining, regret regrets regretted regretting,
      oppose opposes opposed opposing, discover discovers discovered discovering,
      anticipate anticipates anticipated anticipating, envisage envisages envisaged envisaging,
      conclude concludes concluded concluding,
      demonstrate demonstrates demonstrated demonstrating, acknowledge acknowledges acknowledged acknowledging,
      guess guesses guessed guessing, wonder wonders wondered wondering, ponder ponders pondered pondering,
      agree agrees agreed agreeing`,
    showing: `
      find finds found finding, show shows showed showing shown, suggest suggests suggested suggesting,
      conclude concludes concluded concluding, indicate indicates indicated indicating,
      demonstrate demonstrates demonstrated demonstrating, cite cites cited citing,
      require requires required requiring, reveal reveals revealed revealing, estimate estimates estimated estimating`,
  },
  speechNouns: `
    motto, slogan, dictum, saying, maxim, mantra, phrase, words, remark, remarks, comment, comments, claim, claims, assertion,
    assertions, statement, statements, promise, pledge, vow, call, calls, warning, warnings, argument, contention, answer,
    response, reply, question, message, description, characterization, declaration, announcement, tweet, quote, line,
    criticism, accusation, allegation, complaint, suggestion, admission, acknowledgment, prediction, insistence, demand,
    quip, joke, retort, boast, observation, conclusion, advice, refrain, term, definition`,
  accordingTo: 'according to, in the words of, in the opinion of, in the view of',
  asides: 'for his part, for her part, for its part, for their part',
  abbreviations: `
    mr, mrs, ms, mx, dr, prof, rep, reps, sen, sens, gov, govs, gen, lt, col, maj, capt, cmdr, adm, sgt, cpl, pvt,
    brig, hon, rev, fr, sr, jr, st, messrs, pres, supt, det, insp, amb, atty, asst, dept, dist, no, nos, vs, v, inc,
    co, corp, ltd, llc, bros, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, ala, ariz, ark, calif,
    colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa,
    tenn, tex, va, vt, wash, wis, wyo, approx, est, fig, vol, pp, ed, eds, al, cf, e.g, i.e, a.m, p.m, ft, mt`,
  elisions: 'em, til, till, cause, tis, twas, n, bout, round, cos, tude, twill',
  determiners: `
    the, a, an, this, that, these, those, some, many, most, several, few, both, all, another, other, each, every,
    any, no, one, two, three, four, five, six, seven, eight, nine, ten, more, such`,
  possessives: 'his, her, its, their, my, our, your, whose',
  prepositions: `
    of, for, to, in, at, from, with, on, by, about, against, under, over, after, before, during, since, until,
    despite, without, within, among, between, through, toward, towards, into, onto, upon, across, behind, beyond,
    near, like, unlike, via, per, as, amid, around, outside, inside, including, following, regarding, concerning,
    throughout, off, along, alongside, above, below, than`,
  attaching: 'of, for, to, in, at, from, with, by, about, on, against, behind, including',
  belonging: 'of',
  epithets: `
    old, young, late, former, ex, fellow, veteran, senior, longtime, retired, outgoing, incoming, acting, then,
    little, big, poor, dear, actor, both`,
  negations: `
    not, never, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't, hadn't, isn't,
    aren't, wasn't, weren't, cannot`,
  conjunctions: `
    and, or, but, nor, yet, so, because, while, when, whenever, although, though, if, unless, whether, where, why,
    how, what, once, that, however, whereas, plus`,
  joining: 'and, or',
  contrast: 'but',
  adverbs: `
    also, here, there, elsewhere, later, earlier, then, now, still, once, never, not, again, often, always, even,
    just, only, first, long, ever, already, soon, further, instead, too, thus, twice, all, both, meanwhile,
    yesterday, today, tonight, tomorrow, perhaps, maybe, moreover, therefore, hence, nevertheless, nonetheless,
    well, back, ago, recently`,
  notAdverbs: `
    family, ally, assembly, supply, monopoly, anomaly, bully, rally, reply, july, italy, kelly, emily, sally, billy,
    molly, holly, lily, fly, only, early, daily, weekly, monthly, elderly, friendly, likely, lonely, ugly, silly,
    holy, jelly, belly, folly, tally, butterfly, melancholy`,
  auxiliaries: `
    is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, may,
    might, must, shall, should, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't,
    won't, wouldn't, can't, couldn't, shouldn't, cannot, 've, 'd, 'll, 're, 'm`,
  passives: `
    is, are, was, were, be, been, being, am, isn't, aren't, wasn't, weren't, got, gets, getting, 're, 'm`,
  perfects: `
    has, have, had, hasn't, haven't, hadn't, having, 've, 'd`,
  infinitives: 'to',
  continuing: `
    went on to, goes on to, going on to, gone on to, continued to, continues to, was quick to, sought to,
    took to Twitter to, had this to`,
  agents: 'by',
  relaying: 'as',
  quotingVerbs: 'quote, quotes, quoted, quoting, cite, cites, cited, citing',
  complementizers: 'that, how, why, what, whether, if, when, where',
  times: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july,
    august, september, october, november, december, last, next, yesterday, today, tonight, tomorrow, week, weekend,
    month, year, night, morning, afternoon, evening, ago, earlier, late, recently, afterward, afterwards, monday's,
    noon, midnight, now, then, again, separately, repeatedly`,
  occasions: `
    interview, statement, speech, press, news, conference, briefing, email, e-mail, letter, tweet, post, message,
    rally, hearing, meeting, debate, telephone, phone, release, report, article, column, video, appearance, remarks,
    testimony, address, webinar, workshop, series, response, reference, ceremony, event, town, panel, television,
    tv, radio, facebook, twitter`,
  pronouns: {
    male: 'he',
    female: 'she',
    plural: 'they, we',
    thing: 'it',
    other:
      'i, you, others, someone, somebody, everyone, everybody, anyone, nobody, none, neither, either, one, some, many, most, few, several, both, all, those',
  },
  own: { male: 'his, him, himself', female: 'her, hers, herself' },
  relatives: 'who, which, that',
  titles: {
    male: 'mr, messrs, sir, lord, king, prince, imam, sheikh, sheik, don, father, mister, shah, sultan',
    female: 'mrs, ms, miss, lady, queen, princess, dame, madame, madam, sister, mme',
    any: `
      dr, prof, professor, pres, rep, reps, sen, sens, gov, lt, col, maj, gen, capt, cmdr, adm, sgt, cpl, pvt, brig, hon,
      rev, reverend, judge, justice, president, ex-president, vice-president, senator, congressman, representative,
      governor, mayor, secretary, minister, premier, chancellor, ambassador, general, colonel, captain, major,
      lieutenant, admiral, commander, sergeant, sheriff, officer, detective, inspector, marshal, ayatollah, pope,
      cardinal, archbishop, bishop, rabbi, pastor, prime minister, chairman, chairwoman, speaker, attorney, coach,
      emir, mullah, hojatoleslam, grand ayatollah, first lady, crown prince, deputy, councilman, councilwoman,
      alderman, assemblyman, cllr, councillor, comptroller, treasurer, leader, chief, director, spokesman, spokeswoman, spokesperson,
      lawmaker, candidate, nominee, host, anchor, author, actor, actress, singer, rapper, director, economist,
      analyst, historian, ceo, founder, secretary-general, director-general, governor-general, attorney-general, solicitor-general, inspector-general,
      under-secretary, under-secretary-general, vice-chancellor, vice-premier, vice-chairman, vice-chair, vice-minister,
      deputy-minister, ex-minister, ex-premier, ex-chancellor, ex-mayor, co-chair, co-chairman, co-leader, co-director,
      president-elect, mayor-elect, governor-elect, commander-in-chief, editor-in-chief, lieutenant-general,
      major-general, brigadier-general, rear-admiral, vice-admiral`,
  },
  roles: {
    male: `
      spokesman, chairman, congressman, businessman, statesman, frontman, councilman, alderman, assemblyman,
      dutchman, frenchman, englishman, irishman, scotsman, welshman, policeman, salesman, gunman, cameraman, fisherman, clergyman, king, prince, emperor, sultan, emir, shah, sheikh, father, son,
      brother, husband, son-in-law, father-in-law, brother-in-law, uncle, nephew, grandfather, grandson, widower, actor, waiter, monk, priest, imam, bishop,
      archbishop, cardinal, pope, man, boy, gentleman, nobleman, anchorman, weatherman, ombudsman, veep`,
    female: `
      spokeswoman, chairwoman, congresswoman, dutchwoman, frenchwoman, englishwoman, irishwoman, scotswoman, welshwoman, businesswoman, councilwoman, assemblywoman, policewoman, queen,
      princess, empress, daughter-in-law, mother-in-law, sister-in-law, mother, daughter, sister, wife, aunt, niece, grandmother, granddaughter, widow, actress,
      waitress, nun, woman, girl, lady, stateswoman, anchorwoman, heroine`,
    any: `
      spokesperson, chair, chairperson, president, ex-president, vice-president, minister, premier, chancellor,
      ambassador, envoy, diplomat, secretary, undersecretary, deputy, senator, lawmaker, legislator, representative,
      governor, mayor, councilor, councillor, leader, head, chief, boss, director, manager, executive, officer,
      official, officer, commander, general, colonel, captain, major, lieutenant, admiral, sergeant, sheriff,
      detective, inspector, marshal, prosecutor, attorney, lawyer, solicitor, counsel, judge, justice, magistrate,
      clerk, aide, adviser, advisor, strategist, consultant, pollster, analyst, economist, expert, researcher,
      scientist, professor, lecturer, teacher, principal, dean, rector, scholar, historian, academic, student,
      author, writer, novelist, poet, columnist, journalist, reporter, correspondent, editor, publisher, anchor,
      host, commentator, blogger, critic, singer, rapper, musician, comedian, filmmaker, producer, artist, designer,
      architect, engineer, doctor, physician, surgeon, nurse, psychologist, psychiatrist, therapist, coach, player,
      athlete, champion, candidate, nominee, contender, challenger, front-runner, frontrunner, rival, opponent,
      mogul, billionaire, magnate, tycoon, entrepreneur, founder, co-founder, ceo, cfo, owner, partner, member,
      fellow, activist, organizer, master, keeper, warden, curator, librarian, caretaker, ranger, firefighter,
      paramedic, midwife, carpenter, butcher, baker, grocer, innkeeper, shopkeeper, postmaster, headmaster,
      headmistress, trustee, registrar, auditor, accountant, broker, planner, surveyor, contractor, builder,
      plumber, electrician, mechanic, chef, conductor, composer, choreographer, photographer, sculptor, painter,
      playwright, screenwriter, biographer, linguist, philosopher, theologian, sociologist, anthropologist,
      archaeologist, biologist, chemist, physicist, astronomer, geologist, meteorologist, epidemiologist,
      statistician, mathematician, veterinarian, dentist, pharmacist, organizer, campaigner, advocate, lobbyist,
      volunteer, donor, fundraiser, hotelier, restaurateur, beekeeper, climatologist, hydrologist, oceanographer, ecologist,
      conservationist, environmentalist, botanist, zoologist, seismologist, volcanologist, virologist, immunologist, cardiologist,
      neurologist, oncologist, paediatrician, pediatrician, psychotherapist, criminologist, demographer, geographer, archivist,
      coroner, pathologist, constable, patriarch, mufti, chieftain, attaché, refugee, migrant, evacuee, passenger, motorist, pedestrian,
      bystander, onlooker, spectator, protester, demonstrator, detainee, inmate, prisoner, goalkeeper, midfielder, batsman, cyclist, swimmer, sprinter, whistleblower, dissident, defector, essayist, cartoonist,
      illustrator, presenter, broadcaster, podcaster, influencer, trader, shopper, commuter, delegate, superdelegate, voter, supporter, resident, witness, survivor, victim,
      suspect, defendant, plaintiff, neighbor, neighbour, veteran, soldier, pilot, driver, farmer, worker, employee,
      trader, investor, banker, broker, shareholder, landlord, tenant, pastor, minister, rabbi, cleric, ayatollah,
      counterpart, successor, predecessor, negotiator, mediator, inspector, commissioner, superintendent,
      administrator, treasurer, comptroller, speaker, whip, operative, surrogate, staffer, intern, insider, source,
      secretary-general, director-general, governor-general, attorney-general, solicitor-general, inspector-general,
      under-secretary, under-secretary-general, vice-chancellor, vice-premier, vice-chairman, vice-chair, vice-minister,
      deputy-minister, ex-minister, ex-premier, ex-chancellor, ex-mayor, co-chair, co-chairman, co-leader, co-director,
      president-elect, mayor-elect, governor-elect, commander-in-chief, editor-in-chief, lieutenant-general,
      major-general, brigadier-general, rear-admiral, vice-admiral,
      person, politician, democrat, republican, independent, conservative, liberal, socialist, libertarian, star,
      celebrity, hero, legend, guru, moderator, interviewer, caller, guest, friend, colleague, classmate, cousin,
      child, toddler, teenager, parent, spouse, fiancé, fiancée, partner`,
  },
  groups: `
      government, administration, ministry, department, agency, bureau, office, campaign, committee, commission,
      council, court, parliament, congress, senate, house, party, union, coalition, alliance, army, military,
      police, force, forces, company, firm, corporation, group, organization, organisation, network, newspaper,
      paper, magazine, outlet, station, site, website, team, staff, camp, board, panel, jury, community, crowd,
      family, public, country, nation, state, city, county, town, world, west, east, side, sides, bank, university,
      school, church, institute, foundation, fund, association, federation, league, bloc, regime, cabinet, embassy,
      mission, delegation, opposition, establishment, industry, market, media, press, people, men, women, children,
      officials, authorities, critics, supporters, opponents, sources, lawmakers, experts, analysts, voters,
      residents, witnesses, lawyers, aides, advisers, advisors, leaders, diplomats, ministers, countries, nations,
      states, powers, members, activists, protesters, demonstrators, investigators, prosecutors, researchers,
      scientists, scholars, economists, journalists, reporters, democrats, republicans, conservatives, liberals,
      others, hardliners, rivals, allies, parents, students, teachers, workers, families, observers, pundits,
      strategists, operatives, insiders, friends, colleagues, candidates, senators, governors, users, fans, readers,
      viewers, followers, citizens, americans, kremlin, pentagon`,
  documents: `
      report, study, poll, survey, statement, resolution, document, documents, letter, article, story, editorial,
      column, book, memo, memorandum, filing, lawsuit, complaint, indictment, affidavit, law, bill, act,
      constitution, treaty, agreement, deal, charter, declaration, manifesto, platform, email, emails, e-mail,
      tweet, post, message, press release, release, transcript, video, ad, advertisement, commercial, sign,
      headline, website, data, figures, statistics, numbers, results, research, analysis, review, records, evidence,
      findings, polls, surveys, reports, studies, quran, bible, text, narrator, biography, memoir, paper, order,
      ruling, opinion, petition, motion, verdict, plan`,
  organisationWords: `
      university, college, school, institute, institution, academy, party, committee, commission, council, court,
      directorate, secretariat, presidency, command, movement, front, resistance, militia, headquarters, embassy,
      consulate, delegation, tribunal, chancellery,
      parliament, congress, senate, house, assembly, duma, knesset, ministry, department, agency, bureau, office,
      administration, service, services, authority, board, bank, fund, foundation, center, centre, association,
      federation, union, league, society, alliance, coalition, organization, organisation, group, company,
      corporation, corp, inc, co, ltd, llc, plc, airlines, airways, motors, industries, systems, technologies,
      holdings, partners, press, news, times, post, journal, tribune, herald, gazette, globe, guardian, telegraph,
      chronicle, observer, monitor, daily, weekly, magazine, review, radio, tv, television, network, networks,
      channel, broadcasting, media, studios, pictures, records, museum, library, hospital, clinic, church,
      cathedral, mosque, temple, police, army, navy, force, forces, guard, guards, corps, marines, brigade,
      campaign, caucus, conference, convention, project, initiative, network, team, club, fc, united, city, county,
      state, states, kingdom, republic, islands, island, sea, ocean, river, lake, mountain, valley, bay, gulf,
      beach, hills, street, avenue, road, square, boulevard, highway, bridge, airport, station, park, stadium,
      arena, hall, tower, building, hotel, plaza, act, law, bill, code, constitution, amendment, watch, treaty,
      agreement, accord, deal, charter, declaration, plan, program, programme, policy, war, revolution, crisis,
      operation, development, urban, roads, transport, transportation, trade, mines, agriculture, commerce, finance, economy, economic,
      interior, environment, planning, works, housing, petroleum, intelligence, labor, labour, welfare, culture, guidance, tourism,
      health, defense, defence, logistics, science, technology, communications, education, sports, infrastructure, foreign,
      municipal, rural, social, human, rights, relations, religious, minorities, immigration, fisheries, forestry, irrigation,
      electricity, railways, aviation, parliamentary, overseas, cultural, heritage, antiquities, customs, treasury,
      innovation, day, week, month, year, night, awards, award, prize, cup, games, olympics, series, show, festival,
      tour, election, primary, caucuses, debate, summit, forum, super, black lives, twitter, facebook, google,
      youtube, instagram, reuters, afp, xinhua, tass, cnn, fox, nbc, cbs, abc, msnbc, bbc, pbs, npr, espn,
      breitbart, politico, nato, mr, mrs, ms, republicans, democrats, americans, muslims, christians, jews,
      amendment, security, nations, affairs, america, research, poll, survey, analytics, capital, securities,
      insurance, energy, oil, gas, pharmaceuticals, wing, room, oval, iron, cold, great, high, supreme,
      general assembly, national, international, central, federal, tonight, today, morning, sunday, monday,
      saturday, friday, thursday, wednesday, tuesday, january, february, april, june, july, august, september,
      october, november, december, christmas, easter, thanksgiving, inauguration, medal, nobel, twitter`,
  places: `
      Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain,
      Bangladesh, Belarus, Belgium, Bolivia, Bosnia, Botswana, Brazil, Britain, Brunei, Bulgaria, Burma, Burundi,
      Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus,
      Czech Republic, Denmark, Djibouti, Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia,
      Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Guatemala, Guinea, Haiti, Honduras,
      Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica,
      Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Libya, Lithuania, Luxembourg,
      Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova,
      Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua,
      Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland,
      Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone,
      Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain,
      Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia, Turkey,
      Türkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay,
      Uzbekistan, Vatican, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, Abu Dhabi, Abuja, Addis Ababa,
      Algiers, Amman, Amsterdam, Ankara, Athens, Baghdad, Baku, Bangkok, Beijing, Beirut, Belgrade, Berlin, Bern,
      Bogota, Brasilia, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Copenhagen, Damascus,
      Delhi, Dhaka, Doha, Dublin, Dubai, Geneva, Hague, Hanoi, Havana, Helsinki, Islamabad, Istanbul, Jakarta,
      Jerusalem, Kabul, Kathmandu, Khartoum, Kiev, Kigali, Kyiv, Lima, Lisbon, London, Madrid, Manila, Minsk,
      Moscow, Mumbai, Nairobi, New Delhi, Oslo, Ottawa, Paris, Podgorica, Prague, Pretoria, Pyongyang, Riyadh, Rome,
      Sanaa, Santiago, Sarajevo, Seoul, Shanghai, Sofia, Stockholm, Taipei, Tallinn, Tashkent, Tbilisi, Tehran,
      Tel Aviv, Tirana, Tokyo, Tripoli, Tunis, Vienna, Vilnius, Warsaw, Washington, Yerevan, Zagreb, US, U.S., USA,
      U.S.A., UK, U.K., UN, U.N., EU, E.U., UAE, USSR, U.S.S.R., America, Europe, Africa, Asia, Eurasia, West, East,
      Middle East, Gaza, West Bank, Crimea, Donbas, Kremlin, White House, Pentagon, Capitol, Wall Street,
      Capitol Hill, Downing Street, Westminster, Silicon Valley, Hollywood, Alabama, Alaska, Arizona, Arkansas,
      California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
      Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
      Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
      Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
      Virginia, West Virginia, Wisconsin, Wyoming, Los Angeles, San Francisco, Chicago, Boston, Philadelphia,
      Detroit, Miami, Las Vegas, Manhattan, Brooklyn`,
  demonyms: `
      Afghan, African, Albanian, Algerian, American, Arab, Argentine, Armenian, Asian, Australian, Austrian,
      Azerbaijani, Bahraini, Bangladeshi, Belarusian, Belgian, Bolivian, Bosnian, Brazilian, British, Bulgarian,
      Cambodian, Canadian, Chilean, Chinese, Colombian, Croatian, Cuban, Cypriot, Czech, Danish, Dutch, Egyptian,
      English, Estonian, Ethiopian, European, Filipino, Finnish, French, Georgian, German, Ghanaian, Greek,
      Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Islamic, Israeli, Italian, Japanese, Jewish,
      Jordanian, Kazakh, Kenyan, Korean, Kurdish, Kuwaiti, Latvian, Lebanese, Libyan, Lithuanian, Malaysian,
      Mexican, Moldovan, Mongolian, Moroccan, Muslim, Nepalese, Nigerian, Norwegian, Omani, Pakistani, Palestinian,
      Persian, Peruvian, Polish, Portuguese, Qatari, Romanian, Russian, Rwandan, Saudi, Scottish, Serbian, Slovak,
      Slovenian, Somali, Soviet, Spanish, Sudanese, Swedish, Swiss, Syrian, Taiwanese, Thai, Tunisian, Turkish,
      Ukrainian, Venezuelan, Vietnamese, Welsh, Western, Yemeni, Zimbabwean, Christian, Catholic, Democratic,
      Republican, Conservative, Liberal, Labour, Hispanic, Latino, Black, White, Native`,
  particles:
    'al, el, ul, ur, ud, bin, ibn, bint, von, van, der, den, de, da, di, del, della, dos, du, la, le, ter, ten, ben, abu, mac, st, y, zu',
  suffixes: 'jr, sr, ii, iii, iv, 2d, 3d, 2nd, 3rd',
  givenNames: {
    male: `
      Adam, Ahmed, Alan, Albert, Alex, Alexander, Ali, Andrew, Anthony, Ben, Benjamin, Bernie, Bill, Bob, Boris,
      Brad, Brian, Bruce, Carl, Carlos, Charles, Charlie, Chris, Christopher, Craig, Dan, Daniel, Dave, David,
      Dennis, Dick, Dmitry, Don, Donald, Doug, Ed, Edward, Emmanuel, Eric, Frank, Fred, Gary, George, Greg, Harold,
      Harry, Hassan, Henry, Howard, Hussein, Ian, Igor, Ivan, Jack, Jacob, James, Jason, Javier, Jeff, Jeffrey,
      Jeremy, Jerry, Jim, Jimmy, Joe, Joel, John, Johnny, Jon, Jonathan, Jorge, Jose, Joseph, Josh, Joshua, Juan,
      Justin, Karl, Keith, Ken, Kenneth, Kevin, Larry, Lee, Louis, Luis, Marco, Mario, Mark, Martin, Matt, Matthew,
      Michael, Miguel, Mike, Mitch, Mohammad, Mohammed, Muhammad, Nathan, Neil, Nicholas, Nick, Nikolai, Oliver,
      Oscar, Patrick, Paul, Pedro, Pete, Peter, Phil, Philip, Ralph, Rand, Ray, Reza, Richard, Rick, Rob, Robert,
      Roger, Ron, Ronald, Rudy, Russell, Ryan, Sam, Samuel, Scott, Sean, Sergei, Sergey, Stephen, Steve, Steven,
      Stuart, Ted, Terry, Thomas, Tim, Timothy, Todd, Tom, Tony, Victor, Vladimir, Walter, Warren, Wayne, William,
      Xavier, Zachary, Aaron, Abdul, Abraham, Adel, Akira, Alberto, Aldo, Alec, Alejandro, Alexei, Alfred, Alfredo, Allan, Allen, Alvin,
      Amir, Andre, Andreas, Andres, Andrei, Angelo, Antonio, Antony, Ari, Arthur, Arturo, Ashton, Barack, Barry, Bart,
      Bashar, Benny, Bernard, Bert, Bilal, Billy, Bjorn, Blake, Bobby, Brandon, Brendan, Brent, Brett, Bryan, Byron, Calvin,
      Cameron, Cesar, Chad, Chuck, Clarence, Claude, Clay, Clayton, Clifford, Clint, Clinton, Clyde, Cody, Colin, Connor, Corey,
      Cory, Curt, Curtis, Dale, Damian, Darrell, Darren, Dean, Denis, Derek, Devin, Diego, Dominic, Douglas, Duncan,
      Dustin, Dwight, Earl, Eddie, Edgar, Eduardo, Edmund, Edward, Edwin, Eli, Elias, Elliot, Elliott, Elmer, Elon,
      Emilio, Enrique, Erik, Ernest, Ernesto, Ethan, Eugene, Evan, Felipe, Felix, Fernando, Francisco, Franklin, Fyodor,
      Gabriel, Garrett, Gavin, Gene, Geoff, Geoffrey, Gerald, Gerard, Gilbert, Giorgio, Giovanni, Glen, Glenn, Gordon,
      Graham, Grant, Gregory, Guillermo, Gustavo, Guy, Hamid, Hans, Harvey, Hector, Henri, Herbert, Herman, Hiroshi, Hugh,
      Hugo, Ibrahim, Imran, Isaac, Ismail, Jacques, Jaime, Jake, Jamal, Jared, Jean-Claude, Jeb, Jens, Jerome, Jesus,
      Joachim, Joaquin, Joey, Johan, Jonas, Jose, Juergen, Jules, Julian, Julio, Julius, Karim, Kenji, Kent, Khalid, Kirk, Klaus,
      Kurt, Kyle, Lamar, Lance, Lars, Lawrence, Leo, Leon, Leonard, Leonid, Leroy, Lester, Lewis, Liam, Lindsey, Lloyd,
      Logan, Lorenzo, Lou, Lucas, Luca, Luke, Mahmoud, Malcolm, Manuel, Marc, Marcel, Marcus, Marshall, Marty, Marvin,
      Mason, Maurice, Mauricio, Max, Maxim, Mehmet, Melvin, Micah, Michel, Mikhail, Milton, Mohamed, Morris, Mustafa, Narendra,
      Ned, Nelson, Nigel, Noah, Noel, Norman, Olaf, Omar, Orlando, Osama, Otto, Owen, Pablo, Pascal, Pat, Perry, Philippe,
      Pierre, Prakash, Rafael, Raj, Rajiv, Ramon, Randall, Randy, Rashid, Raul, Raymond, Recep, Reginald, Rene, Rex, Ricardo,
      Rodney, Rodrigo, Roland, Roman, Romeo, Rory, Ross, Roy, Ruben, Rupert, Salman, Salvador, Samir, Saul, Sebastian, Sergio,
      Seth, Shane, Shinzo, Sidney, Simon, Spencer, Stan, Stanley, Stefan, Stewart, Sven, Taylor, Terence, Terrence,
      Theodore, Theo, Tobias, Tomas, Tommy, Trent, Trevor, Troy, Tyler, Umar, Vernon, Vicente, Viktor, Vince, Vincent, Vivek,
      Wade, Wallace, Wang, Wendell, Wesley, Wilhelm, Will, Willie, Winston, Wolfgang, Yasser, Yusuf, Yuri, Zack, Zoltan`,
    female: `
      Abigail, Alice, Alison, Amanda, Amy, Andrea, Angela, Ann, Anna, Anne, Barbara, Beth, Betty, Carly, Carol,
      Caroline, Catherine, Charlotte, Cheryl, Chelsea, Christina, Christine, Cindy, Claire, Claudia, Cynthia, Dana,
      Deborah, Debbie, Debra, Diana, Diane, Dianne, Donna, Dorothy, Eleanor, Elena, Elizabeth, Ellen, Emily, Emma,
      Erin, Eva, Fatima, Fiona, Frances, Gloria, Grace, Hannah, Heather, Heidi, Helen, Hillary, Hope, Irene, Isabel,
      Jane, Janet, Jean, Jennifer, Jessica, Jill, Joan, Joanna, Joyce, Judith, Judy, Julia, Julie, Karen, Kate,
      Katherine, Kathleen, Kathryn, Katie, Kimberly, Kristen, Laura, Lauren, Linda, Lisa, Loretta, Lucy, Margaret,
      Maria, Marie, Martha, Mary, Maryam, Megan, Melissa, Michelle, Monica, Nancy, Natalie, Nicole, Nikki, Nina,
      Olga, Olivia, Pamela, Patricia, Paula, Phyllis, Rachel, Rebecca, Rosa, Rose, Ruth, Samantha, Sandra, Sara,
      Sarah, Sharon, Shirley, Sofia, Sonia, Sophia, Stephanie, Susan, Suzanne, Tammy, Tatiana, Teresa, Theresa,
      Tina, Valerie, Vanessa, Vera, Victoria, Virginia, Wendy, Yulia, Zahra, Ada, Adele, Adriana, Agnes, Aicha, Aisha, Alexandra,
      Alexis, Alicia, Allison, Alma, Alyssa, Amelia, Amina, Ana, Anastasia, Angelina, Angie, Anita, Anneliese, Annette, Annie,
      Antoinette, April, Ashley, Astrid, Audrey, Ava, Beatrice, Becky, Bella, Bernadette, Bernice, Bertha, Bethany, Beverly,
      Bianca, Birgit, Bonnie, Brenda, Bridget, Brigitte, Brittany, Brooke, Camila, Camille, Candace, Carla, Carmen, Carole,
      Carolina, Carolyn, Carrie, Cassandra, Cassie, Cecile, Cecilia, Celia, Celine, Chantal, Cherie, Chloe, Christa,
      Clara, Clare, Colleen, Connie, Constance, Cora, Corinne, Courtney, Daisy, Daniela, Danielle, Daphne, Darlene, Dawn,
      Denise, Desiree, Dolores, Doris, Edith, Edna, Eileen, Elaine, Elise, Eliza, Ella, Elsa, Elsie, Erica, Erika,
      Esther, Ethel, Eugenia, Eunice, Evelyn, Faith, Farah, Felicia, Flora, Florence, Francesca, Gabriela, Gabrielle, Gail,
      Geraldine, Gina, Ginger, Gladys, Gretchen, Gwen, Harriet, Hazel, Hilary, Hilda, Holly, Huma, Ida, Ilse, Ingrid, Irina,
      Iris, Irma, Isabella, Isabelle, Ivanka, Jacqueline, Jamie-Lee, Jana, Jane, Janice, Janine, Jeanette, Jeanne, Jenna,
      Jenny, Jo, Jodi, Johanna, Josefa, Josephine, Juanita, Juliana, Juliet, June, Justine, Kara, Karin, Karla, Kathy, Katrina,
      Kayla, Kaitlyn, Kelli, Kendra, Kim, Kirsten, Krista, Kristin, Kristina, Kristine, Larissa, Latoya, Leah, Leila, Lena,
      Leslie, Leticia, Lillian, Lily, Lindsay, Liz, Liza, Lois, Lola, Loren, Lorraine, Louise, Lucia, Lucille,
      Luisa, Lydia, Lynn, Mabel, Mackenzie, Madeleine, Madeline, Madison, Maggie, Mallory, Malala, Mandy, Marcia, Margarita,
      Margot, Marian, Mariana, Marianne, Maribel, Marilyn, Marina, Marion, Marisa, Marjorie, Marlene, Marsha, Martina,
      Maureen, Maxine, Maya, Mechthild, Melania, Melanie, Melinda, Mercedes, Meredith, Mia, Michele, Mildred, Miranda, Miriam,
      Molly, Mona, Muriel, Myrtle, Nadia, Nadine, Naomi, Natalia, Natasha, Nellie, Nina, Nora, Norma, Octavia, Opal, Paige,
      Patti, Patty, Paulina, Pauline, Pearl, Peggy, Penelope, Penny, Petra, Phoebe, Polly, Priscilla, Priti, Ramona, Raquel,
      Rebecca, Regina, Renata, Renee, Rhonda, Rita, Roberta, Robin, Rochelle, Rosalie, Rosalind, Rosemary, Rosie,
      Roxanne, Ruby, Sabine, Sabrina, Sally, Saskia, Savannah, Selena, Serena, Shannon, Sheila, Shelley, Shelly, Sherri, Sherry,
      Silvia, Simone, Sonya, Stacey, Stacy, Stella, Sue, Susanna, Susanne, Svetlana, Sybil, Sylvia, Tamara, Tanya, Tara,
      Theodora, Therese, Thelma, Tiffany, Tonya, Tracey, Traci, Trina, Trisha, Ursula, Valentina, Vera, Veronica, Vicki,
      Vickie, Viola, Vivian, Viviane, Whitney, Wilma, Xiomara, Yolanda, Yvette, Yvonne, Zainab, Zoe`,
  },
  labels: `
    note, update, updated, editor, photo, image, source, sources, video, watch, read, read more, related, more, via,
    tags, share, contact, correction, clarification, breaking, exclusive, analysis, opinion, summary, topics,
    published, posted, location, date, time, where, when, what, who, why, how, price, email, phone, website,
    caption, credit, file, disclaimer, question, answer, example, result, fact, verdict, bottom line, see also,
    also read`,
  sameRoles: `
    spokesman spokeswoman spokesperson, chairman chairwoman chairperson chair, ambassador envoy diplomat,
    senator lawmaker legislator politician, congressman congresswoman representative lawmaker legislator politician,
    candidate nominee contender hopeful front-runner frontrunner, lawyer attorney counsel solicitor,
    professor scholar academic researcher historian, leader head chief, businessman businesswoman billionaire mogul tycoon,
    journalist reporter correspondent writer columnist author, minister politician, governor politician, mayor politician`,
  indefinites:
    'a, an, one, another, some, any, many, several, few, most, both, all, two, three, four, five, six, more, every, each',
  participleEndings: 'ing, ed',
  adverbEndings: 'ly',
  pluralEndings: 's, people, men',
  ownerEnding: "'s",
  contracted: 'it, that, this, he, she, what, who, there, here, let, how, where, when, why',
  splitEndings: "'ve, 're, 'll, 'd, 'm",
  splitBeginnings: '',
  nounForms: `
    note, notes, state, states, claim, claims, stress, report, reports, mention, mentions, reply, replies, counter,
    counters, repeat, repeats, reason, reasons, estimate, estimates, forecast, forecasts, promise, promises, vow, vows,
    pledge, pledges, demand, demands, joke, jokes, quip, quips, boast, boasts, lament, laments, caution, remark, remarks,
    hint, hints, answer, answers, tweet, tweets, blog, blogs, rule, rules, ruling, counsel, counsels, retort, retorts,
    address, addresses, attack, attacks, call, calls, label, labels, brand, brands, credit, credits, challenge,
    challenges, question, questions, voice, voices, praise, praises, blame, blames, thank, thanks, welcome, detail,
    details, outline, outlines, highlight, highlights, speak, talk, talks, point, points, push, comment, comments,
    object, objects, protest, protests, echo, echoes, quote, quotes, reference, references, rebuke, rebukes, blast,
    blasts, slam, cast, casts, draw, draws, take, takes, pin, pins, champion, champions, hit, hits, fire, fires, rail,
    rails, lash, rip, shoot, shoots, shout, shouts, cry, cries, scream, screams, whisper, whispers, post, posts, read,
    laugh, laughs, chant, chants, wonder, wonders, hope, hopes, fear, fears, doubt, doubts, worry, worries, view, views,
    favor, favors, favour, favours, thought, feeling, writing, saying, hopes, offer, offers, plan, plans, support,
    supports, want, wants, request, requests, order, orders, appeal, appeals, propose, sign, signs, charge, charges,
    release, releases, show, shows, find, finds, guess, dismiss, suspect, suspects, concern, concerns, worship, defense,
    pan, pans, bash, beg, gripe, muse, reveal, telegraph, maintain, deal, deals, swear, advocate, advocates, oppose,
    plead, recount, recounts, dub, tout, mock, term, terms`,
  insideVerbs: 'since',
  addressed: 'you',
  opinions: 'for',
  speaking: 'i',
  relativeOwners: 'whose',
  silent: 'comment, elaborate, mention, refer, discuss, respond, reply, react, speak, talk, detail, outline, reference',
  unasserting: 'if, unless, whether, than',
  increasing: 'add, adds, added, adding',
  ranks: 'prime, vice, crown',
  sameNations: `
    us u.s american america usa, uk u.k british britain england english, uae u.a.e emirati, dutch netherlands, eu e.u european europe,
    german deutsch, ivorian ivory, burmese myanmar, saudi riyadh`,
  modals:
    "will, would, can, could, may, might, must, shall, should, 'll, 'd, won't, wouldn't, can't, couldn't, shouldn't, cannot",
  verbEndings: 'ed, s',
  followingTo: '',
  genitives: '',
  datives: '',
  reflexives: '',
  reportive: '',
  feminineEnding: '',
  pluralVerbEnding: '',
  nounCapitals: false,
  adjectivesBehind: false,
  inverts: false,
  dropsSubjects: false,
};
