/** Phrases by which English news shows its topics; from general knowledge of news language, not from any collection. */

/** The phrases that speak for one concept of the IPTC Media Topics. */
export interface TopicWords {
  /** Concept id, e.g. `medtop:20000638`. */
  id: string;
  /** The concept's label, for the reader of the list. */
  label: string;
  /**
   * Weight → phrases, separated by `, `: 3 the phrase hardly stands anywhere else, 2 it usually means the topic, 1 it only
   * supports others. A phrase in lower case matches any case and, through `endings`, plurals; a word with a capital
   * letter matches only so written ("AIDS", "Apple").
   */
  phrases: { readonly [weight: number]: string };
}

/** What a language provides for finding topics. */
export interface TopicPhrases {
  topics: readonly TopicWords[];
  /** Phrases, separated by `, `, whose words say nothing about a topic where they stand so: "war of words". */
  never: readonly string[];
  /**
   * Words, lower case, that make no keyword: titles, units of time, reporting words, capitals that name no subject. A run of
   * words that holds one is no keyword.
   */
  common: ReadonlySet<string>;
  /** Endings of plurals and what stands instead in the word's plain form; the first that fits is replaced. */
  endings: readonly (readonly [ending: string, plain: string])[];
}

/** The topic phrases of English. */
export const topicPhrases: TopicPhrases = {
  endings: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  common: new Set(
    (
      'mr mrs ms miss dr prof sir lord lady president vice minister prime chancellor premier secretary senator sen rep gov governor mayor ' +
      'king queen prince princess pope judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt ' +
      'ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman director professor chief head leader officer official ' +
      'officials former then acting deputy senior us usa uk un uae eu am pm gmt est edt utc et bst pst tv ceo cfo id ok dr faq pdf url ' +
      'st ad bc inc ltd plc co corp llc jr ii iii iv read photo photos image images video file getty reuters ap afp said says say told ' +
      'tell tells added asked called according year years month months week weeks day days hour hours minute minutes today yesterday ' +
      'tomorrow time times morning afternoon evening night people person man men woman women thing things way ways lot lots kind part ' +
      'parts number numbers one two three four five six seven eight nine ten first second third last next new old good great big ' +
      'small many much more most less least several some any each every other others another same such own very even still already ' +
      'percent per cent million billion trillion thousand hundred dollar dollars pound pounds euro euros get got make made take took ' +
      'go goes going went come came see saw seen know knew known think thought want wanted need needs use used look looks like likely ' +
      'right left back long high low full early late recent now ever never again always often well far away around across along here ' +
      'states republic kingdom county city district street avenue road north south east west northern southern eastern western ' +
      'there news report reports reported story article press media interview statement comment comments follow click subscribe'
    ).split(' '),
  ),
  never: [
    'war of words, star wars, war on drugs, war chest, culture war, culture wars, bidding war, price war, turf war, tug of war, war room, peace of mind, rest in peace, inner peace',
    'court of public opinion, tennis court, basketball court, food court, clay court, hard court, grass court, centre court, center court',
    'birthday party, dinner party, third party, cocktail party, dance party',
    'strike a deal, struck a deal, strike a balance, strike gold, strike price, strike a chord, strike partner, strike force, bird strike, strike zone, strike rate',
    'firing line, fire sale, under fire from, line of fire, friendly fire, came under fire, come under fire, hire and fire, opened fire, open fire, exchange of fire, rapid fire',
    'goal of, goals of, ultimate goal, development goals, long-term goal, common goal, main goal, our goal, with the goal, shared goal',
    'shouting match, match funding, to match',
    'perfect storm, storm of criticism, by storm, storm in a teacup, political storm, storm of protest, media storm, political earthquake, avalanche of, floods of tears, flood the market, flooded the market, flooded with, landslide win, tip of the iceberg, on thin ice, ice cream',
    'political football, jump the gun, jumped the gun, smoking gun, top gun',
    'race to the bottom, race against time, race relations, rat race, human race, presidential race, leadership race, mayoral race, senate race, race for the White House',
    'murder mystery, suicide squad, killer whale, killer app, time bomb, bath bomb, bomb cyclone',
    'river bank, left bank, blood bank, banks of the, on the bank of, sperm bank, bank on',
    'golden eagle, bald eagle',
    'computer virus, trial and error, trial run, trial period, free trial',
    'played a role, play a role, plays a role, playing a role, key role, leading role, role model, state of play',
    "drama queen, beauty queen, Burger King, King's Cross, Queens Park Rangers, Stephen King, Martin Luther King, King's College, Queen's University, Prince Edward Island",
    'political theatre, theatre of war, political theater, theater of war, theatre of operations, operating theater, political stage, world stage, early stage, international stage, later stage, at this stage, next stage, first stage, centre stage, center stage, final stage',
    'black market, flea market, farmers market, market town, Christmas market, marketplace of ideas',
    'school of thought, old school, school of fish',
    'mine is, of mine, data mining',
    'novel approach, novel way, novel idea, novel method, novel technique',
    'green light, Snow White, white paper, yellow pages',
    "apple pie, apple juice, apple tree, Big Apple, Amazon basin, Amazon river, Adam's apple, Ford Foundation, Harrison Ford, Gerald Ford",
    'band together, rubber band, photo album, song and dance, swan song, face the music',
    'slam dunk case, knockout blow, political heavyweight, heavyweights of',
    'cardinal rule, cardinal sin, Arizona Cardinals, New Orleans Saints, Saint Petersburg, Christian Dior, Christian Bale, Hans Christian Andersen, Christian Democrats, Christian Democrat, Holy Grail, Mecca for, media guru, Islamic Republic, Islamic Revolution, Islamic Jihad',
    'poor performance, poor health, poor quality, poor condition, poor weather',
    'sick of, diplomatic immunity, climate of fear, political climate, economic climate, business climate, climate of, investment climate, war of attrition',
    'press conference, press release, press secretary, news conference, press briefing, news agency, press agency',
    'security guard, security deposit, job security, food security, social security number',
    'rising star, gold star, all-star, five-star, star-studded',
    'field of study, playing field, field hospital, level playing field',
    'staple diet',
    'marathon talks, marathon session, marathon meeting, marathon negotiations, legal hurdle, major hurdle, regulatory hurdle',
    'open space, green space, safe space, public space, parking space, breathing space, personal space',
    "lame duck, Chicago Bears, Detroit Lions, British Lions, Cincinnati Bengals, Miami Dolphins, Detroit Tigers, top dog, hot dog, underdog, cat and mouse, lion's share, elephant in the room, white elephant, bear in mind, loan shark",
    'in the wake of, in its wake, pay tribute, paid tribute, brings to mind, attend to',
  ],
  topics: [
    // arts, culture, entertainment and media
    {
      id: 'medtop:20000005',
      label: 'cinema',
      phrases: {
        3: 'film director, box office, feature film, documentary film, film festival, movie theater, filmmaker, screenplay, film premiere, blockbuster film',
        2: 'movie, filmmaking, screenwriter, moviegoer, film critic, Hollywood, Bollywood, short film, actor and director',
        1: 'film, cinema, actor, actress, premiere, trailer, on screen, co-star, directed by, sequel',
      },
    },
    {
      id: 'medtop:20000011',
      label: 'fashion',
      phrases: {
        3: 'fashion week, fashion designer, fashion show, haute couture, catwalk, fashion house, ready-to-wear',
        2: 'fashion, runway show, couture, supermodel, menswear, womenswear, stylist',
        1: 'designer, collection, dress, gown, handbag',
      },
    },
    {
      id: 'medtop:20000013',
      label: 'literature',
      phrases: {
        3: 'novelist, debut novel, literary prize, Booker Prize, book fair, poetry collection, literary critic',
        2: "novel, poet, poetry, memoir, bestseller, best-selling author, short story, literature, literary, book launch, children's book",
        1: 'author, publisher, fiction, readers, chapter',
      },
    },
    {
      id: 'medtop:20000018',
      label: 'music',
      phrases: {
        3: 'studio album, debut album, concert tour, record label, music festival, symphony orchestra, singer-songwriter, music video, hit single, world tour, hip hop, pop star',
        2: 'concert, orchestra, rapper, musician, guitarist, pianist, violinist, symphony, songwriter, band members, frontman, drummer, new album, playlist, soloist, jazz',
        1: 'album, singer, song, music, lyrics, gig, choir, composer, conductor',
      },
    },
    {
      id: 'medtop:20000029',
      label: 'theatre',
      phrases: {
        3: 'stage play, Broadway, West End production, theatre company, theater company, opera house, opening night, playwright, stage production, opera singer',
        2: 'theatre, theater, opera, ballet, rehearsals, comedian, stand-up comedy, Shakespeare, musical theatre, ballerina, choreographer',
        1: 'stage, audience, actors, musical, cast',
      },
    },
    {
      id: 'medtop:20000031',
      label: 'visual arts',
      phrases: {
        3: 'contemporary art, art gallery, oil painting, art collector, old master, visual artist, street art, art dealer',
        2: 'painter, painting, sculptor, sculpture, photographer, mural, art auction, watercolour',
        1: 'artist, artwork, gallery, exhibition, portrait, canvas',
      },
    },
    {
      id: 'medtop:20001135',
      label: 'art exhibition',
      phrases: {
        3: 'art exhibition, solo exhibition, retrospective exhibition, exhibition of paintings, art biennale, on display at the museum, exhibition opens',
        2: 'curator, curated, biennale, retrospective, art fair',
        1: 'exhibition, exhibit, on display',
      },
    },
    {
      id: 'medtop:20000043',
      label: 'library and museum',
      phrases: {
        3: 'national museum, museum director, museum of art, public library, national library, natural history museum',
        2: 'museum, library, librarian, museum collection, artefact, archivist',
        1: 'curator, archives, visitors',
      },
    },
    {
      id: 'medtop:20000044',
      label: 'monument and heritage site',
      phrases: {
        3: 'world heritage site, heritage site, UNESCO list, listed building, historic monument, cultural heritage, restoration of the cathedral',
        2: 'heritage, monument, historic building, restoration work, statue, palace restoration',
        1: 'UNESCO, ancient, castle, restored',
      },
    },
    {
      id: 'medtop:20000051',
      label: 'television',
      phrases: {
        3: 'television series, TV series, TV show, television show, reality show, sitcom, talk show, showrunner, prime time, season finale, streaming series',
        2: 'broadcaster, TV drama, television drama, soap opera, TV presenter, Netflix, Emmy, late-night host',
        1: 'television, TV, episode, viewers, channel, aired, ratings',
      },
    },
    {
      id: 'medtop:20000046',
      label: 'news media',
      phrases: {
        3: 'press freedom, newsroom, investigative journalist, news organisation, news organization, editor-in-chief, journalism',
        2: 'journalist, news outlet, columnist, editorial board, media outlet, fake news, public broadcaster',
        1: 'editor, media, coverage, broadcaster, editorial, reporter, newspaper, correspondent, daily newspaper',
      },
    },
    {
      id: 'medtop:20001182',
      label: 'social media',
      phrases: {
        3: 'social media platform, social network, social media users, viral video, went viral, content moderation, hashtag, YouTuber, Snapchat',
        2: 'retweet, influencer, social media, Reddit, disinformation online, Instagram, TikTok',
        1: 'posts, users, platform, viral, posted, Facebook, Twitter, tweet, WhatsApp, social media post, followers',
      },
    },
    {
      id: 'medtop:20001181',
      label: 'festival',
      phrases: {
        3: 'film festival, music festival, arts festival, festival organisers, festival organizers, festival-goers, literary festival, carnival parade',
        2: 'festival, carnival, festivalgoer',
        1: 'programme, headliner, parade, line-up',
      },
    },
    {
      id: 'medtop:20000042',
      label: 'language',
      phrases: {
        3: 'minority language, native speakers, endangered language, mother tongue, official language, language learning, language policy',
        2: 'dialect, linguist, bilingual, multilingual, grammar, vocabulary',
        1: 'language, translation, spelling, pronunciation, dictionary',
      },
    },
    {
      id: 'medtop:20000032',
      label: 'architecture',
      phrases: {
        3: 'architect, architectural, architecture prize, Pritzker Prize, architecture firm, building design',
        2: 'architecture, skyscraper, landmark building, facade',
        1: 'design, building, tower',
      },
    },
    // crime, law and justice
    {
      id: 'medtop:20000082',
      label: 'crime',
      phrases: {
        3: 'crime rate, violent crime, crime scene, criminal gang, crime wave, criminal charges, criminal offence, serious crime',
        2: 'criminal, suspect was arrested, perpetrator, offender, felony, accomplice, crime',
        1: 'suspect, victim, charged with, offence, illegal',
      },
    },
    {
      id: 'medtop:20000083',
      label: 'arson',
      phrases: {
        3: 'arson, arsonist, deliberately set fire, set ablaze deliberately, suspected arson',
        2: 'torched, set fire to, firebombed',
      },
    },
    {
      id: 'medtop:20000084',
      label: 'assault',
      phrases: {
        3: 'assault charge, aggravated assault, physical assault, stabbing, stabbed, knife attack, grievous bodily harm, domestic violence',
        2: 'assaulted, beaten up, knifeman, battery charge, acid attack',
        1: 'assault, knife, attacked, injured, attacker',
      },
    },
    {
      id: 'medtop:20000085',
      label: 'sex crime',
      phrases: {
        3: 'rape, rapist, sexual assault, sexually assaulted, sex offender, child abuse images, child sexual abuse, indecent assault, sexual abuse',
        2: 'raped, paedophile, pedophile, sexually abused, molested',
        1: 'abuse, abused, victim, grooming',
      },
    },
    {
      id: 'medtop:20000086',
      label: 'cyber crime',
      phrases: {
        3: 'cyber attack, cyberattack, ransomware, hacker, hacking group, data breach, phishing, malware, identity theft, cyber crime, cybercrime, denial of service',
        2: 'hacked, hacking, stolen data, cyber criminal, cybercriminal, dark web',
        1: 'passwords, encrypted, cyber, breach, breached',
      },
    },
    {
      id: 'medtop:20000093',
      label: 'corruption',
      phrases: {
        3: 'corruption charge, corruption scandal, bribery, anti-corruption, graft, kickback, bribe, corruption investigation, abuse of office, embezzlement',
        2: 'corruption, bribed, embezzled, money laundering, corrupt, slush fund, misuse of public funds',
        1: 'scandal, favours, offshore',
      },
    },
    {
      id: 'medtop:20000095',
      label: 'drug related crimes',
      phrases: {
        3: 'drug dealer, drug trafficking, drug smuggling, drug cartel, drug lord, drug ring, narcotics, cocaine, heroin, methamphetamine, fentanyl, drug bust, kilos of cocaine',
        2: 'drug trafficker, drug possession, drug gang, cannabis plants, seized drugs, opium, contraband drugs',
        1: 'drugs, smuggled, cartel, seized, dealer',
      },
    },
    {
      id: 'medtop:20000097',
      label: 'fraud',
      phrases: {
        3: 'fraudster, wire fraud, fraud charge, securities fraud, tax evasion, tax fraud, Ponzi scheme, insurance fraud, accounting fraud, insider trading, fraudulent',
        2: 'fraud, scam, scammer, swindle, defrauded, forgery, counterfeit, con man, false accounting',
        1: 'fake, scheme, misled, deceived',
      },
    },
    {
      id: 'medtop:20000099',
      label: 'homicide',
      phrases: {
        3: 'murder, murdered, homicide, manslaughter, murder charge, murder suspect, serial killer, shot dead, fatally shot, fatal shooting, stabbed to death, found dead with, murder trial, femicide',
        2: 'murderer, gunman, slain, slaying, mass shooting, strangled, fatal stabbing',
        1: 'killing, shooting, killed, shot, body was found, gun, killer, shooter',
      },
    },
    {
      id: 'medtop:20000100',
      label: 'kidnapping',
      phrases: {
        3: 'kidnapping, kidnapped, kidnapper, abducted, abduction, hostage-taker, ransom demand, held hostage',
        2: 'hostage, abductor, ransom, captors, held captive',
        1: 'captive, freed, released',
      },
    },
    {
      id: 'medtop:20000101',
      label: 'organised crime',
      phrases: {
        3: 'organised crime, organized crime, mafia, mob boss, crime syndicate, crime family, gangland, gang leader, gang violence, criminal network, racketeering, yakuza',
        2: 'gangster, mobster, cartel boss, gang members, extortion, camorra',
        1: 'gang, rackets, cartel',
      },
    },
    {
      id: 'medtop:20000104',
      label: 'theft',
      phrases: {
        3: 'robbery, burglary, shoplifting, burglar, armed robbery, robber, heist, car theft, jewel thief, break-in, pickpocket, bank robbery, looting',
        2: 'thief, thieves, theft, robbed, burgled, looters, larceny',
        1: 'raid, loot, missing items, stolen, stole',
      },
    },
    {
      id: 'medtop:20000105',
      label: 'war crime',
      phrases: {
        3: 'war crime, war criminal, crimes against humanity, war crimes tribunal, mass grave, war crimes charges, indicted for genocide',
        2: 'atrocity, summary executions, massacre of civilians',
        1: 'tribunal, Hague, ethnic cleansing',
      },
    },
    {
      id: 'medtop:20001283',
      label: 'human smuggling and trafficking',
      phrases: {
        3: 'human trafficking, people smuggling, human smuggling, people smuggler, trafficking ring, sex trafficking, smuggling gang, forced prostitution, trafficked',
        2: 'human trafficker, migrant smuggler, modern slavery, smuggled migrants',
        1: 'trafficker, smuggler, smuggling',
      },
    },
    {
      id: 'medtop:20000107',
      label: 'court',
      phrases: {
        3: 'court ruling, appeal court, court of appeal, district court, federal judge, court order, court hearing, high court, ruled that the, court of law, county court, court documents, constitutional court',
        2: 'judge, lawsuit, plaintiff, injunction, ruling, defendant, magistrate, litigation, class action, sued, prosecutor, sues, tribunal, filed a complaint, legal challenge',
        1: 'court, ruled, attorney, lawyer, hearing, counsel, judicial, legal',
      },
    },
    {
      id: 'medtop:20001287',
      label: 'supreme and high court',
      phrases: {
        3: 'supreme court, supreme court justice, chief justice, supreme court ruling, high court judge, supreme court judge',
        2: 'justices, landmark ruling, lower court, overturned, upheld',
        1: 'majority opinion, dissenting',
      },
    },
    {
      id: 'medtop:20000111',
      label: 'trial (court)',
      phrases: {
        3: 'stood trial, on trial for, trial began, murder trial, jury, pleaded not guilty, pleads not guilty, pleaded guilty, pleads guilty, cross-examination, closing arguments, criminal trial, testified in court, juror, verdict, went on trial, goes on trial, found guilty',
        2: 'acquitted, acquittal, convicted, mistrial, prosecution witness, courtroom, indictment, not guilty, defence lawyer, defense lawyer, arraignment',
        1: 'prosecutor, defendant, testimony, testified, guilty, judge, evidence, witness, denies the charges',
      },
    },
    {
      id: 'medtop:20000134',
      label: 'sentencing (criminal)',
      phrases: {
        3: 'sentenced to, years in prison, life sentence, prison sentence, jailed for, life imprisonment, suspended sentence, life in prison, years in jail, prison term, years imprisonment, months in prison, sentencing hearing',
        2: 'sentenced, sentencing, jail term, jailed, imprisonment, parole, convicted of, community service order, behind bars',
        1: 'convicted, sentence, conviction, judge',
      },
    },
    {
      id: 'medtop:20000135',
      label: 'capital punishment',
      phrases: {
        3: 'death penalty, death sentence, sentenced to death, capital punishment, lethal injection, death row, executed by hanging, execution by',
        2: 'execution, hanged, executed prisoner, stay of execution, firing squad',
        1: 'executed, clemency',
      },
    },
    {
      id: 'medtop:20000137',
      label: 'prison',
      phrases: {
        3: 'prison inmate, prisoner, prison guard, overcrowded prison, jailbreak, prison officer, correctional facility, maximum security prison, solitary confinement, prison system, prison riot',
        2: 'inmate, prison, jail, detention centre, detention center, detainee, penitentiary, cell block, parole board',
        1: 'incarcerated, detained, cell, warden',
      },
    },
    {
      id: 'medtop:20000133',
      label: 'police',
      phrases: {
        3: 'police officer, police force, police chief, police department, riot police, police brutality, police spokesman, police spokeswoman, police station, police custody, chief constable, officers responded',
        2: 'detective, constable, sheriff, patrol car, police, policeman, body camera, policing, FBI, Scotland Yard, Interpol, officers arrested',
        1: 'officers, patrol, precinct, squad, deputies',
      },
    },
    {
      id: 'medtop:20000131',
      label: 'investigation (criminal)',
      phrases: {
        3: 'criminal investigation, police investigation, murder investigation, homicide detectives, appealed for witnesses, forensic evidence, forensic team, launched an investigation into, CCTV footage, crime scene',
        2: 'investigators, detectives, DNA evidence, search warrant, searched the home, opened an investigation, manhunt, police are investigating, questioned by police',
        1: 'investigation, investigating, clues, inquiry, probe',
      },
    },
    {
      id: 'medtop:20000130',
      label: 'arrest',
      phrases: {
        3: 'arrested on suspicion, was arrested, were arrested, arrest warrant, taken into custody, police arrested, made an arrest, arrested and charged, arrested',
        2: 'arrest, detained, in custody, released on bail, handcuffed',
        1: 'suspect, bail, charged',
      },
    },
    {
      id: 'medtop:20000132',
      label: 'missing person',
      phrases: {
        3: 'missing person, reported missing, went missing, search for the missing, last seen, missing girl, missing boy, missing teenager, missing woman',
        2: 'disappearance, search party, search teams',
        1: 'missing, whereabouts, search, disappeared',
      },
    },
    {
      id: 'medtop:20000126',
      label: 'international law',
      phrases: {
        3: 'international law, law of the sea, Geneva Conventions, United Nations convention, international humanitarian law, customary law, violation of international law',
        2: 'sovereign immunity, territorial waters, jurisdiction of the court, under international law',
        1: 'sovereignty, convention',
      },
    },
    {
      id: 'medtop:20000128',
      label: 'international court or tribunal',
      phrases: {
        3: 'international court of justice, international criminal court, ICC prosecutor, war crimes tribunal, Hague tribunal, European court of human rights, ICC arrest warrant',
        2: 'ICJ, ICC, world court, tribunal judges',
        1: 'Hague, tribunal',
      },
    },
    {
      id: 'medtop:20000127',
      label: 'extradition',
      phrases: {
        3: 'extradition, extradited, extradite, extradition request, extradition treaty, extradition hearing',
        2: 'fight extradition',
      },
    },
    // disaster, accident and emergency incident
    {
      id: 'medtop:20000140',
      label: 'explosion accident and incident',
      phrases: {
        3: 'gas explosion, explosion at a factory, explosion ripped through, gas leak, boiler explosion, accidental explosion, factory blast, explosion at a plant, gas blast',
        2: 'explosion, blast, exploded, fireball, warehouse explosion',
        1: 'debris, rubble, shattered windows',
      },
    },
    {
      id: 'medtop:20000142',
      label: 'nuclear accident and incident',
      phrases: {
        3: 'nuclear accident, nuclear disaster, meltdown, Chernobyl, Fukushima, radiation leak, radioactive leak, exclusion zone',
        2: 'contaminated water, radioactive contamination, fallout',
        1: 'radiation, reactor, radioactive',
      },
    },
    {
      id: 'medtop:20000144',
      label: 'air and space accident and incident',
      phrases: {
        3: 'plane crash, air crash, helicopter crash, crash landing, black box, crashed shortly after takeoff, plane crashed, helicopter crashed, air disaster, crash investigators, jet crashed, mid-air collision, emergency landing, aircraft crashed',
        2: 'wreckage, flight recorder, cockpit voice recorder, passengers and crew, crash site, near miss, skidded off the runway',
        1: 'pilot, crashed, runway, aircraft, flight, on board',
      },
    },
    {
      id: 'medtop:20000145',
      label: 'maritime accident and incident',
      phrases: {
        3: 'ship sank, boat capsized, ferry sank, ferry disaster, capsized, ran aground, shipwreck, sinking of the ferry, boat sank, coastguard rescue, lost at sea, overcrowded boat',
        2: 'lifeboat, coast guard, coastguard, life jackets, survivors were pulled, drowned',
        1: 'vessel, crew, ferry, boat, rescued, sank, sinking',
      },
    },
    {
      id: 'medtop:20000146',
      label: 'railway accident and incident',
      phrases: {
        3: 'train crash, train derailment, derailed, train collision, trains collided, level crossing accident, rail disaster, train derailed',
        2: 'derailment, train wreck, carriages overturned',
        1: 'train driver, carriages, signal, train',
      },
    },
    {
      id: 'medtop:20000147',
      label: 'road accident and incident',
      phrases: {
        3: 'car crash, traffic accident, road accident, bus crash, head-on collision, hit-and-run, pile-up, collided with a truck, lorry crash, truck crash, drunk driver, crashed into a, road deaths, motorcyclist was killed, bus plunged',
        2: 'drink-driving, drunk driving, speeding, collided, collision, fatal crash, overturned, swerved, motorcyclist, rear-ended',
        1: 'lorry, highway, motorist, driver, motorway, vehicle, crash',
      },
    },
    {
      id: 'medtop:20000150',
      label: 'fire',
      phrases: {
        3: 'house fire, firefighter, fire brigade, fire department, blaze, factory fire, apartment fire, fire broke out, smoke inhalation, fire crews, fire engines, building fire, gutted by fire',
        2: 'flames, fire service, engulfed in flames, burned down, burnt down, fire chief, smoke alarms, ablaze, inferno',
        1: 'fire, smoke, burned, burning',
      },
    },
    {
      id: 'medtop:20001202',
      label: 'wildfire',
      phrases: {
        3: 'wildfire, forest fire, bushfire, brush fire, wildland fire, containment lines, acres burned, hectares burned, grass fire',
        2: 'firefighting aircraft, evacuation orders, fire season, red flag warning, dry vegetation',
        1: 'acres, evacuated, hectares, containment, blaze',
      },
    },
    {
      id: 'medtop:20000152',
      label: 'drought',
      phrases: {
        3: 'drought, severe drought, water shortage, crop failure, lack of rain, dried up, hosepipe ban, drought-stricken',
        2: 'water rationing, reservoir levels, parched, failed rains, water restrictions',
        1: 'reservoir, arid, rainfall',
      },
    },
    {
      id: 'medtop:20000153',
      label: 'earthquake',
      phrases: {
        3: 'earthquake, magnitude quake, aftershock, Richter scale, epicentre, epicenter, geological survey said, earthquake struck, seismologist',
        2: 'quake, tremor, seismic, tsunami warning, tsunami, trapped under the rubble',
        1: 'rubble, magnitude, struck, collapsed buildings',
      },
    },
    {
      id: 'medtop:20000154',
      label: 'flood',
      phrases: {
        3: 'flood, flash flood, flooding, floodwater, flooded, burst its banks, flood defences, flood warning, monsoon floods, torrential rain, dam burst, submerged',
        2: 'swollen rivers, heavy rains, inundated, sandbags, levee, evacuated by boat',
        1: 'evacuated, river, rainfall, rain, homes damaged, deluge',
      },
    },
    {
      id: 'medtop:20000155',
      label: 'landslide',
      phrases: {
        3: 'landslide, mudslide, rockslide, mudflow, avalanche, buried by mud',
        2: 'buried homes, mud and rocks, snow slide',
        1: 'mud, buried, slope',
      },
    },
    {
      id: 'medtop:20001280',
      label: 'hurricane',
      phrases: {
        3: 'hurricane, typhoon, cyclone, tropical storm, storm surge, category five hurricane, hurricane season, made landfall, national hurricane center',
        2: 'landfall, sustained winds, super typhoon, eye of the storm',
        1: 'storm, winds, evacuated, coast',
      },
    },
    {
      id: 'medtop:20000158',
      label: 'windstorms',
      phrases: {
        3: 'tornado, twister, windstorm, gale-force winds, tornado warning, storm-force winds, storm damage, hurricane-force winds',
        2: 'trees uprooted, roofs torn off, gale, gust, toppled trees, downed power lines',
        1: 'winds, storm, power cuts',
      },
    },
    {
      id: 'medtop:20000159',
      label: 'volcanic eruption',
      phrases: {
        3: 'volcano, volcanic eruption, lava, ash cloud, volcanic ash, erupted volcano, volcanologist',
        2: 'erupted, eruption, magma, pyroclastic',
        1: 'ash, evacuated, crater',
      },
    },
    {
      id: 'medtop:20000149',
      label: 'famine',
      phrases: {
        3: 'famine, starvation, acute malnutrition, food crisis, severe hunger, food insecurity, starving, world food programme',
        2: 'malnutrition, malnourished, food shortages, hunger crisis, food aid',
        1: 'hunger, food supplies',
      },
    },
    {
      id: 'medtop:20000168',
      label: 'emergency response',
      phrases: {
        3: 'rescue workers, search and rescue, emergency services, emergency crews, rescue operation, first responders, disaster relief, relief workers, state of emergency, rescue team',
        2: 'rescuers, evacuation, evacuated, paramedics, emergency shelters, relief effort, relief supplies, ambulance crews, Red Cross, Red Crescent',
        1: 'rescued, survivors, trapped, shelter',
      },
    },
    {
      id: 'medtop:20000161',
      label: 'structural failures',
      phrases: {
        3: 'building collapse, bridge collapse, collapsed building, roof collapsed, building collapsed, bridge collapsed, mine collapse, dam failure, collapse of a',
        2: 'structural defects, structural engineers, crumbling concrete, scaffolding collapse',
        1: 'collapsed, collapse, rubble',
      },
    },
    // economy, business and finance
    {
      id: 'medtop:20000174',
      label: 'bankruptcy',
      phrases: {
        3: 'bankruptcy, insolvency, filed for bankruptcy, chapter 11, bankrupt, insolvent, went into administration, bankruptcy protection, administrators were appointed',
        2: 'liquidation, creditors, receivership, collapsed under debts, liquidators',
        1: 'administrator, debts, restructuring',
      },
    },
    {
      id: 'medtop:20000178',
      label: 'earnings',
      phrases: {
        3: 'quarterly earnings, net profit, quarterly profit, earnings per share, operating profit, pre-tax profit, net income, profit warning, revenue rose, quarterly results, net loss, annual profit, earnings report, revenue fell, full-year results',
        2: 'revenue, profits rose, profits fell, sales rose, quarterly sales, first-quarter, second-quarter, third-quarter, fourth-quarter, profit margin, beat expectations, earnings, profit',
        1: 'sales, forecast, quarter, analysts, turnover',
      },
    },
    {
      id: 'medtop:20000187',
      label: 'stock flotation',
      phrases: {
        3: 'initial public offering, IPO, go public, stock market debut, stock market listing, flotation, shares began trading, listing on the',
        2: 'underwriters, prospectus, direct listing',
        1: 'listing, valuation',
      },
    },
    {
      id: 'medtop:20000189',
      label: 'layoffs and downsizing',
      phrases: {
        3: 'layoff, job cuts, laid off, redundancy, cut jobs, job losses, laying off, workforce reduction, cutting jobs, downsizing, made redundant, slash jobs',
        2: 'plant closure, factory closure, furlough, cut its workforce',
        1: 'jobs, workforce, cuts, closure',
      },
    },
    {
      id: 'medtop:20000204',
      label: 'merger or acquisition',
      phrases: {
        3: 'takeover bid, merger, acquisition of, agreed to buy, hostile takeover, takeover offer, merger talks, acquire the company, buyout, deal worth, all-cash deal, agreed to acquire',
        2: 'acquisition, takeover, acquires, antitrust approval, stake in, merge with, private equity, bidder',
        1: 'bid, shareholders, stake, deal, regulators, acquired',
      },
    },
    {
      id: 'medtop:20000207',
      label: 'product recall',
      phrases: {
        3: 'product recall, recalled vehicles, recalls vehicles, recall affects, recalling, voluntary recall, safety recall, recalled products',
        2: 'defective, faulty airbags, contaminated batch',
        1: 'defect, customers, refund, recall, recalled',
      },
    },
    {
      id: 'medtop:20000210',
      label: 'agriculture',
      phrases: {
        3: 'farmer, agriculture, agricultural, crops, wheat harvest, grain harvest, dairy farm, livestock, farmland, farm subsidies, cattle, farm workers, crop yields, ministry of agriculture',
        2: 'farming, harvest, farm, growers, orchard, irrigation, fertiliser, fertilizer, sheep, corn, soybean, wheat, maize, pesticide, rice paddies',
        1: 'grain, milk, tractor, soil, acres, herd',
      },
    },
    {
      id: 'medtop:20000213',
      label: 'fishing industry',
      phrases: {
        3: 'fishing industry, fishing boats, fishing quota, trawler, fisheries, fishing fleet, fishing rights, fish stocks',
        2: 'fisherman, fishermen, overfishing, catch limits, fishing vessel',
        1: 'catch, fish, cod, tuna',
      },
    },
    {
      id: 'medtop:20000223',
      label: 'pharmaceutical',
      phrases: {
        3: 'pharmaceutical company, drugmaker, drug maker, pharmaceutical, pharma, drug prices, biotech firm',
        2: 'Pfizer, AstraZeneca, Novartis, Merck, generic drugs, drug pricing, FDA approval',
        1: 'patent, drug, approval',
      },
    },
    {
      id: 'medtop:20000225',
      label: 'computing and information technology',
      phrases: {
        3: 'tech company, tech giant, software company, software maker, cloud computing, chipmaker, semiconductor, smartphone maker, operating system, tech firm, search engine, Silicon Valley, chip maker, app store, data centre, data center',
        2: 'Microsoft, Google, Apple, Intel, smartphone, laptop, software, tech industry, iPhone, Android, Nvidia, Samsung, microchips',
        1: 'app, device, technology, users, internet, online, startup, start-up',
      },
    },
    {
      id: 'medtop:20000233',
      label: 'telecommunication service',
      phrases: {
        3: 'telecom operator, mobile operator, telecommunications company, broadband, mobile network, 5G network, phone company, telecom, wireless carrier, mobile phone operator, phone network',
        2: 'telecommunications, spectrum auction, fibre network, roaming charges, Vodafone, Verizon, mobile phones',
        1: 'network, subscribers, mobile, 5G',
      },
    },
    {
      id: 'medtop:20000235',
      label: 'construction and property',
      phrases: {
        3: 'construction company, housing market, house prices, home prices, real estate, property market, housebuilder, homebuilder, property developer, construction industry, construction sector, building permits, home sales, housing starts',
        2: 'construction workers, realtor, estate agents, landlords, tenants, construction project, building site, mortgage rates, commercial property, office space',
        1: 'housing, property, homes, construction, rent, developer',
      },
    },
    {
      id: 'medtop:20000252',
      label: 'retail',
      phrases: {
        3: 'retailer, supermarket, retail sales, high street, department store, online shopping, shopping mall, grocery chain, supermarket chain, retail chain, Black Friday, shopping centre, e-commerce',
        2: 'shoppers, Walmart, Tesco, store closures, online retailer, discount chain, grocer',
        1: 'store, shop, shopping, customers, Amazon',
      },
    },
    {
      id: 'medtop:20000257',
      label: 'alternative energy',
      phrases: {
        3: 'renewable energy, solar power, wind farm, wind power, solar panels, solar farm, wind turbine, clean energy, hydroelectric, geothermal, offshore wind, hydropower, biofuel, green hydrogen, renewables',
        2: 'solar energy, wind energy, photovoltaic, battery storage, energy transition',
        1: 'solar, turbines, green energy, megawatts',
      },
    },
    {
      id: 'medtop:20000258',
      label: 'coal',
      phrases: {
        3: 'coal mine, coal-fired, coal miner, coal industry, coal plant, coal mining',
        2: 'coal, lignite, colliery',
        1: 'mine',
      },
    },
    {
      id: 'medtop:20000260',
      label: 'electricity production and distribution',
      phrases: {
        3: 'power plant, power grid, electricity grid, blackout, power outage, electricity prices, power cuts, power station, electricity supply, energy bills, power lines',
        2: 'electricity, grid operator, power company, megawatts, load shedding, utility company, power supply',
        1: 'power, utility, outage, grid',
      },
    },
    {
      id: 'medtop:20000265',
      label: 'nuclear power',
      phrases: {
        3: 'nuclear power plant, nuclear reactor, nuclear power, nuclear energy, nuclear plant, atomic energy, reactor unit, uranium fuel, nuclear power station, nuclear fuel',
        2: 'reactor, spent fuel, nuclear waste, radioactive waste',
        1: 'uranium, atomic',
      },
    },
    {
      id: 'medtop:20001243',
      label: 'oil and gas industry',
      phrases: {
        3: 'crude oil, oil prices, oil production, natural gas, gas pipeline, oil company, OPEC, oil field, barrels a day, barrels per day, gas field, refinery, oil giant, shale gas, fracking, liquefied natural gas, oil exports, drilling rig, oil and gas, brent crude, oil pipeline',
        2: 'LNG, pipeline, oil tanker, offshore drilling, oil output, oil, petroleum, Gazprom, Exxon, barrel of oil, gas supplies, petrochemical, gasoline prices, petrol prices',
        1: 'barrel, drilling, gas, crude, gasoline',
      },
    },
    {
      id: 'medtop:20000274',
      label: 'banking',
      phrases: {
        3: 'bank branches, investment bank, commercial bank, bank lending, retail banking, banking sector, bad loans, bank shares, bank bailout, lender said, banking group, banking crisis, bank customers',
        2: "banker, banking, lender, deposits, Goldman Sachs, HSBC, Deutsche Bank, depositors, bank accounts, bank's chief executive",
        1: 'bank, loan, credit',
      },
    },
    {
      id: 'medtop:20000279',
      label: 'insurance',
      phrases: {
        3: 'insurance company, insurer, reinsurance, insurance premiums, insurance claims, life insurance, insurance industry',
        2: 'policyholders, underwriter, insurance, insured losses',
        1: 'premium, claims, coverage',
      },
    },
    {
      id: 'medtop:20000295',
      label: 'aerospace',
      phrases: {
        3: 'Boeing, Airbus, aircraft maker, aircraft orders, plane maker, jet engine, aerospace, planemaker',
        2: 'aircraft manufacturer, jetliner, passenger jet',
        1: 'aircraft, jet',
      },
    },
    {
      id: 'medtop:20000296',
      label: 'automotive',
      phrases: {
        3: 'carmaker, automaker, car manufacturer, electric vehicle, car sales, electric car, auto industry, car industry, vehicle sales, auto parts, car production, self-driving car, assembly line',
        2: 'Toyota, Volkswagen, Tesla, General Motors, diesel emissions, hybrid cars, Volvo, Renault, Nissan, Honda, sports utility vehicle',
        1: 'vehicle, car, model, dealership, plant, Ford',
      },
    },
    {
      id: 'medtop:20000320',
      label: 'mining',
      phrases: {
        3: 'mining company, gold mine, copper mine, mining industry, iron ore, lithium mine, mining giant, diamond mine, mine workers, open-pit',
        2: 'mining, miner, ore, copper, rare earths, lithium, minerals',
        1: 'mine, deposit',
      },
    },
    {
      id: 'medtop:20000331',
      label: 'tourism and leisure industry',
      phrases: {
        3: 'tourism industry, hotel chain, tourist arrivals, cruise ship, cruise line, hotel occupancy, tour operator, holidaymakers, travel industry, tourism sector, overtourism, casino operator',
        2: 'tourism, tourists, hotelier, travel agents, foreign visitors',
        1: 'hotel, visitors, cruise, holiday, resort',
      },
    },
    {
      id: 'medtop:20000338',
      label: 'air transport',
      phrases: {
        3: 'airline, low-cost carrier, flight cancellations, airport, air traffic control, budget airline, flights were cancelled, cancelled flights, air travel, flights were canceled, airline passengers',
        2: 'flight, Ryanair, Lufthansa, British Airways, air passengers, runway, check-in',
        1: 'passengers, carrier, terminal, Emirates',
      },
    },
    {
      id: 'medtop:20000340',
      label: 'railway transport',
      phrases: {
        3: 'high-speed rail, rail network, train services, railway line, rail operator, train operator, rail passengers, train line, rail fares, commuter trains, high-speed train, rail link',
        2: 'railway, rail, commuters, train station, subway, metro line, train',
        1: 'station, passengers, tracks',
      },
    },
    {
      id: 'medtop:20000343',
      label: 'waterway and maritime transport',
      phrases: {
        3: 'container ship, shipping lanes, cargo ship, shipping company, shipping route, port authority, merchant ship, Suez Canal, Panama Canal, freight rates, bulk carrier, maritime trade, container port',
        2: 'freighter, seafarers, tanker, dockers, cargo vessel',
        1: 'port, cargo, vessel, containers, shipping',
      },
    },
    {
      id: 'medtop:20000342',
      label: 'traffic',
      phrases: {
        3: 'traffic jam, congestion charge, traffic congestion, road closures, rush hour, speed limit, traffic lights, speed cameras, gridlock, tailbacks, bus lane',
        2: 'congestion, roadworks, road works, traffic, cycle lanes, bus services, toll road',
        1: 'motorists, road, lanes, drivers',
      },
    },
    {
      id: 'medtop:20000350',
      label: 'central bank',
      phrases: {
        3: 'central bank, federal reserve, European central bank, bank of England, bank of Japan, central banker, the Fed, monetary policy, Fed chair, Reserve Bank',
        2: 'ECB, policymakers, quantitative easing, rate-setting, Fed',
        1: 'rates, basis points',
      },
    },
    {
      id: 'medtop:20000371',
      label: 'interest rate',
      phrases: {
        3: 'interest rate, rate hike, rate cut, rate rise, basis points, raised rates, cut rates, borrowing costs, benchmark rate, lending rate',
        2: 'base rate, policy rate, rates unchanged, tightening cycle',
        1: 'rates, mortgage',
      },
    },
    {
      id: 'medtop:20000354',
      label: 'credit and debt',
      phrases: {
        3: 'sovereign debt, debt crisis, government debt, public debt, debt relief, debt default, debt restructuring, bailout, credit rating, national debt, debt ceiling',
        2: 'bondholders, bond yields, defaulted, creditors, debt burden, credit card debt, government bonds, household debt',
        1: 'debt, bonds, default, loans',
      },
    },
    {
      id: 'medtop:20000355',
      label: 'currency',
      phrases: {
        3: 'exchange rate, foreign exchange, currency crisis, devaluation, against the dollar, currency traders, currency fell, weak currency, euro fell, dollar rose',
        2: 'euro zone, eurozone, yen, yuan, lira, devalued, ruble, rouble, rupee, currency',
        1: 'dollar, euro, peso, pound, sterling',
      },
    },
    {
      id: 'medtop:20001279',
      label: 'cryptocurrency',
      phrases: {
        3: 'bitcoin, cryptocurrency, crypto exchange, ethereum, stablecoin, blockchain, crypto assets, digital currency',
        2: 'crypto, tokens, NFT, coinbase, binance',
        1: 'digital wallet, coins',
      },
    },
    {
      id: 'medtop:20000357',
      label: 'economic growth',
      phrases: {
        3: 'economic growth, gross domestic product, GDP growth, economy grew, economic recovery, economy expanded, growth forecast, annual growth, growth rate, economy contracted',
        2: 'GDP, growth slowed, economic outlook, economists expect, economic slowdown, economic activity',
        1: 'economy, economist, growth, slowdown',
      },
    },
    {
      id: 'medtop:20000344',
      label: 'economy',
      phrases: {
        3: 'national economy, world economy, global economy, economic crisis, economic development, economic cooperation, economic reforms, economic policy, stimulus package, economic downturn',
        2: 'economist, economic, finance minister, world bank, international monetary fund, IMF, economic indicators, consumer spending, economy',
        1: 'business, markets, industry',
      },
    },
    {
      id: 'medtop:20000370',
      label: 'inflation',
      phrases: {
        3: 'inflation, consumer prices, consumer price index, cost of living, rising prices, inflation rate, price rises, soaring prices, hyperinflation',
        2: 'price increases, higher prices, energy prices, food prices',
        1: 'prices, costs',
      },
    },
    {
      id: 'medtop:20000373',
      label: 'international trade',
      phrases: {
        3: 'trade deal, free trade, trade agreement, bilateral trade, trade talks, free trade agreement, world trade organization, trade surplus, trade deficit, trade relations, export markets, foreign trade, trade volume, trade and economic, trade exchanges, trade partner, trading partner',
        2: 'export, import, exporter, importer, trade minister, WTO, customs union, economic cooperation, free trade zone, common market, joint investment',
        1: 'trade, goods',
      },
    },
    {
      id: 'medtop:20000376',
      label: 'trade dispute',
      phrases: {
        3: 'trade war, trade dispute, tariff war, retaliatory tariffs, punitive tariffs, trade tensions, anti-dumping, import ban',
        2: 'dumping, unfair trade, steel tariffs',
        1: 'retaliation, tariffs',
      },
    },
    {
      id: 'medtop:20000384',
      label: 'tariff',
      phrases: {
        3: 'tariff, import duties, customs duties, import tariffs, tariffs on',
        2: 'duties, levies on imports, duty-free',
        1: 'customs, trade',
      },
    },
    {
      id: 'medtop:20000378',
      label: 'investments',
      phrases: {
        3: 'foreign investment, foreign direct investment, venture capital, hedge fund, investment fund, fund manager, asset manager, pension fund, sovereign wealth fund',
        2: 'investors, private equity, mutual fund, funding round, investment, portfolio',
        1: 'invest, fund, stake, asset',
      },
    },
    {
      id: 'medtop:20000383',
      label: 'recession',
      phrases: {
        3: 'recession, economic downturn, economy shrank, depression of the, economic contraction, economy shrinks',
        2: 'downturn, contraction, slump',
        1: 'economy, unemployment',
      },
    },
    {
      id: 'medtop:20000386',
      label: 'commodity market',
      phrases: {
        3: 'commodity prices, gold prices, commodity markets, commodities, copper prices, wheat prices, metals prices, futures contract, grain prices',
        2: 'futures, spot price, troy ounce, raw materials, bullion',
        1: 'gold, ounce, price',
      },
    },
    {
      id: 'medtop:20000396',
      label: 'stocks',
      phrases: {
        3: 'stock market, stock exchange, wall street, dow jones, share prices, stock prices, nasdaq, stock index, FTSE, nikkei, shares fell, shares rose, shares closed, bull market, bear market, equity markets, stocks rose, stocks fell, shares jumped, shares plunged',
        2: 'stocks, equities, traders, blue-chip, market capitalisation, market rally, sell-off',
        1: 'shares, investors, index, market, trading',
      },
    },
    {
      id: 'medtop:20001158',
      label: 'entrepreneurship',
      phrases: {
        3: 'entrepreneur, startup founder, start-up founder, small business owner, venture-backed, startup accelerator, business incubator',
        2: 'startup, start-up, co-founder, small business, angel investors, seed funding, founder',
        1: 'founded, business',
      },
    },
    // education
    {
      id: 'medtop:20000400',
      label: 'school',
      phrases: {
        3: 'primary school, secondary school, elementary school, school district, school board, headteacher, school principal, pupils, schoolchildren, classroom, school closures, school year, public schools, middle school, school leaders',
        2: 'kindergarten, after-school, school meals, private school, superintendent, schooling, head teacher',
        1: 'school, teacher, lessons, education, high school, classes',
      },
    },
    {
      id: 'medtop:20000405',
      label: 'higher education',
      phrases: {
        3: 'tuition fees, undergraduate, university students, higher education, college students, vice-chancellor, student loans, degree course, graduate school, university president',
        2: 'faculty, freshmen, scholarships, professor, student debt, admissions, doctoral, diploma, campus, college campus',
        1: 'students, degree, academic, graduate, college, university',
      },
    },
    {
      id: 'medtop:20000411',
      label: 'teaching and learning',
      phrases: {
        3: 'education ministry, education minister, education system, curriculum, literacy, school reform, education reform, online learning, distance learning, national curriculum, reading skills, class sizes',
        2: 'education, teaching, textbooks, syllabus, numeracy, pedagogy, tutoring, homework, remote learning',
        1: 'lessons, pupils, students, teachers, learning',
      },
    },
    {
      id: 'medtop:20000413',
      label: 'examination',
      phrases: {
        3: 'exam results, final exams, entrance exam, A-level results, exam grades, standardised test, standardized test, test scores, GCSE, school leaving exam, college entrance',
        2: 'exam, examination, exam board, pass rate, cheating in exams',
        1: 'marks, tests, scores, grades',
      },
    },
    {
      id: 'medtop:20000416',
      label: 'teachers',
      phrases: {
        3: "teacher shortage, teachers' union, teaching profession, teacher training, newly qualified teachers, teacher pay, school teachers, substitute teachers",
        2: 'teacher, educators, headteachers',
        1: 'classroom, pupils',
      },
    },
    {
      id: 'medtop:20000409',
      label: 'preschool',
      phrases: {
        3: 'preschool, nursery school, kindergarten, early childhood education, pre-kindergarten, early years',
        2: 'daycare, toddlers, nursery places, childcare',
        1: 'nursery',
      },
    },
    {
      id: 'medtop:20001216',
      label: 'vocational education',
      phrases: {
        3: 'vocational training, vocational school, apprenticeship, technical college, trade school, vocational education',
        2: 'apprentices, skills training, trainees',
        1: 'skills, training',
      },
    },
    // environment
    {
      id: 'medtop:20000418',
      label: 'climate change',
      phrases: {
        3: 'climate change, global warming, greenhouse gas, carbon emissions, climate crisis, climate summit, Paris agreement, emissions targets, net zero, carbon dioxide emissions, climate activists, sea level rise, rising sea levels, climate action, fossil fuels, CO2 emissions, carbon footprint, climate conference, climate scientists',
        2: 'carbon neutral, carbon tax, greenhouse gases, decarbonisation, climate targets, warming planet, methane emissions, melting ice, cop26, cop27, cop28, emissions, glaciers',
        1: 'climate, carbon, warming, temperatures',
      },
    },
    {
      id: 'medtop:20000420',
      label: 'conservation',
      phrases: {
        3: 'nature reserve, conservationist, wildlife conservation, conservation group, national park, protected area, marine reserve, rewilding, WWF, biodiversity, conservation project',
        2: 'conservation, reintroduced, habitat restoration, poaching, poachers, park rangers, ivory trade',
        1: 'wildlife, habitat, species, protected',
      },
    },
    {
      id: 'medtop:20000424',
      label: 'environmental pollution',
      phrases: {
        3: 'pollution, oil spill, toxic waste, chemical spill, plastic pollution, hazardous waste, contaminated soil, microplastics, pollutants, plastic waste, heavy metals',
        2: 'polluted, contamination, contaminated, toxic chemicals, polluters, environmental agency, clean-up operation, sewage',
        1: 'toxic, spill, waste, plastic',
      },
    },
    {
      id: 'medtop:20000425',
      label: 'air pollution',
      phrases: {
        3: 'air pollution, air quality, smog, low emission zone, particulate matter, nitrogen dioxide, polluted air, exhaust fumes',
        2: 'emissions from cars, dirty air, fine particles, haze',
        1: 'fumes, particles',
      },
    },
    {
      id: 'medtop:20000429',
      label: 'water pollution',
      phrases: {
        3: 'water pollution, polluted river, sewage spill, raw sewage, algal bloom, polluted water, contaminated drinking water, water contamination',
        2: 'sewage, effluent, fish kill, lead in water',
        1: 'river, discharge',
      },
    },
    {
      id: 'medtop:20000428',
      label: 'waste materials',
      phrases: {
        3: 'landfill, recycling, household waste, plastic waste, waste disposal, garbage collection, single-use plastics, rubbish collection, food waste',
        2: 'recycled, recyclable, incinerator, waste management, trash, plastic bags',
        1: 'waste, garbage, rubbish',
      },
    },
    {
      id: 'medtop:20000433',
      label: 'forests',
      phrases: {
        3: 'deforestation, rainforest, illegal logging, Amazon rainforest, tree planting, forest clearance, old-growth forest, reforestation',
        2: 'logging, woodland, loggers, felled trees, timber',
        1: 'forest, trees',
      },
    },
    {
      id: 'medtop:20000443',
      label: 'endangered species',
      phrases: {
        3: 'endangered species, extinction, critically endangered, threatened species, wildlife trade, near extinction, extinct',
        2: 'poaching, rhino, tigers, gorillas, red list, ivory, pangolin, snow leopard',
        1: 'species, wildlife, rare',
      },
    },
    {
      id: 'medtop:20000441',
      label: 'nature',
      phrases: {
        3: 'ecosystem, biodiversity, ecologist, coral reef, wetlands, natural habitat, invasive species, coral bleaching, migratory birds, pollinators',
        2: 'habitats, birds, insects, bees, whales, reef, butterflies, naturalist, wildlife',
        1: 'species, nature, ocean',
      },
    },
    // health
    {
      id: 'medtop:20000447',
      label: 'cancer',
      phrases: {
        3: 'cancer, breast cancer, lung cancer, chemotherapy, tumour, tumor, oncologist, prostate cancer, leukaemia, leukemia, cancer treatment, cancer patients, radiotherapy, melanoma',
        2: 'malignant, cancer screening, metastatic, carcinogenic, mammogram',
        1: 'screening, diagnosis, patients',
      },
    },
    {
      id: 'medtop:20000448',
      label: 'communicable disease',
      phrases: {
        3: 'infectious disease, disease outbreak, measles, cholera, malaria, Ebola, tuberculosis, polio, bird flu, dengue, Zika virus, flu season, influenza, hepatitis, meningitis, outbreak of, mpox',
        2: 'outbreak, virus, infected, infection, quarantine, contagious, flu, norovirus, pathogen, contact tracing, new infections',
        1: 'symptoms, spread, disease',
      },
    },
    {
      id: 'medtop:20001218',
      label: 'pandemic',
      phrases: {
        3: 'pandemic, coronavirus, Covid-19, COVID, lockdown, social distancing, face masks, world health organization declared, positive tests, Omicron, new coronavirus',
        2: 'SARS-CoV-2, quarantine rules, self-isolate, mask mandate, contact tracing, self-isolation',
        1: 'infections, virus, vaccinated, variant',
      },
    },
    {
      id: 'medtop:20000452',
      label: 'AIDS',
      phrases: {
        3: 'HIV, AIDS, antiretroviral, HIV infection, HIV positive',
        2: 'UNAIDS, retroviral',
        1: 'epidemic',
      },
    },
    {
      id: 'medtop:20000454',
      label: 'heart disease',
      phrases: {
        3: 'heart disease, heart attack, cardiovascular, cardiac arrest, cardiologist, heart failure, high blood pressure, coronary, stroke patients',
        2: 'cholesterol, hypertension, bypass surgery, pacemaker',
        1: 'stroke, heart',
      },
    },
    {
      id: 'medtop:20000458',
      label: 'mental health and disorders',
      phrases: {
        3: 'mental health, mental illness, depression and anxiety, psychiatrist, post-traumatic stress, eating disorder, psychiatric, schizophrenia, bipolar disorder, suicidal thoughts, clinical depression, anxiety disorder',
        2: 'psychologist, PTSD, anorexia, therapist, psychotherapy, mental disorders, antidepressants, counselling, panic attacks',
        1: 'depression, trauma, stress, therapy, anxiety',
      },
    },
    {
      id: 'medtop:20000460',
      label: 'obesity',
      phrases: {
        3: 'obesity, obese, overweight, body mass index, childhood obesity, weight loss drug, sugar tax',
        2: 'BMI, weight gain, fast food',
        1: 'diet, calories, weight',
      },
    },
    {
      id: 'medtop:20000446',
      label: 'diseases and conditions',
      phrases: {
        3: "diabetes, dementia, Alzheimer's, Alzheimer's disease, Parkinson's disease, chronic disease, rare disease, asthma, multiple sclerosis, epilepsy, autism, arthritis, kidney disease, insulin",
        2: 'symptoms, diagnosed with, patients with, syndrome, allergies, allergic, illness, disease',
        1: 'patients, diagnosis, condition, chronic',
      },
    },
    {
      id: 'medtop:20000462',
      label: 'hospital',
      phrases: {
        3: "hospital beds, emergency department, emergency room, intensive care, hospital staff, maternity ward, hospital ward, waiting times, accident and emergency, children's hospital, intensive care unit",
        2: 'NHS trust, nurses, ward, surgeons, overcrowded hospitals, hospitalised, hospitalized',
        1: 'hospital, patients, doctors, clinic',
      },
    },
    {
      id: 'medtop:20000467',
      label: 'medical drugs',
      phrases: {
        3: 'prescription drugs, clinical trial, new drug, side effects, antibiotic, painkiller, opioid, drug regulator, medication, drug administration, generic drug, antibiotic resistance, medicine',
        2: 'FDA, prescription, dosage, pill, tablets, placebo, pharmacists',
        1: 'drug, treatment, patients, dose',
      },
    },
    {
      id: 'medtop:20000477',
      label: 'vaccines',
      phrases: {
        3: 'vaccine, vaccination, vaccinated, immunisation, immunization, booster shot, vaccine rollout, anti-vaxxers, vaccination campaign, mRNA',
        2: 'jab, inoculation, booster, dose, immunity, unvaccinated',
        1: 'shots, virus',
      },
    },
    {
      id: 'medtop:20000480',
      label: 'government health care',
      phrases: {
        3: 'national health service, NHS, public health system, health minister, health secretary, healthcare reform, Medicare, Medicaid, Obamacare, affordable care act, health ministry, universal healthcare, public health officials, waiting lists, universal health care',
        2: 'health service, health care, healthcare, public health, health officials, health department, health system',
        1: 'patients, health, care',
      },
    },
    {
      id: 'medtop:20000485',
      label: 'medical profession',
      phrases: {
        3: "junior doctors, family doctors, general practitioner, doctors and nurses, nursing staff, medical school, nurse shortage, medical staff, medical association, doctors' union, nurses' union",
        2: 'physicians, nurse, GP, midwives, midwife, surgeon, healthcare workers, medics, paramedic',
        1: 'doctor, patients',
      },
    },
    {
      id: 'medtop:20001228',
      label: 'surgery',
      phrases: {
        3: 'organ transplant, heart transplant, kidney transplant, surgical team, transplant surgery, plastic surgery, transplant patient, surgical',
        2: 'surgeon, transplant, organ donor, operated on, operating theatre, anaesthetic, keyhole surgery, surgery',
        1: 'operation, donor',
      },
    },
    {
      id: 'medtop:20000494',
      label: 'animal disease',
      phrases: {
        3: 'avian influenza, bird flu, foot-and-mouth disease, swine fever, mad cow disease, African swine fever, bovine tuberculosis, poultry cull, BSE',
        2: 'culled, cull, infected herd, rabies, poultry farms',
        1: 'poultry, herd, veterinarians',
      },
    },
    {
      id: 'medtop:20000465',
      label: 'diet',
      phrases: {
        3: 'healthy eating, balanced diet, nutrition, vegan diet, dietary, nutritionist, ultra-processed food, dietician, plant-based diet, red meat consumption',
        2: 'diet, calories, vegan, vegetarian, vitamins, nutrients, food labelling, protein intake',
        1: 'sugar, salt, fat, eating',
      },
    },
    // human interest
    {
      id: 'medtop:20000498',
      label: 'award and prize',
      phrases: {
        3: "Nobel Prize, Academy Award, Grammy, Golden Globe, Pulitzer Prize, prize winner, award ceremony, Nobel peace prize, lifetime achievement award, award-winning, won the prize, Nobel laureate, Bafta, Palme d'Or",
        2: 'laureate, awarded the, prize, honoured with, shortlist, prize money, medal of honour, best actor, best actress, best picture, nominees, nominated for, Oscar',
        1: 'award, nominated, jury, winner, honour',
      },
    },
    {
      id: 'medtop:20000499',
      label: 'records and achievements',
      phrases: {
        3: "Guinness World Records, world record for, record-breaking attempt, record attempt, oldest person, oldest living, world's largest, world's oldest, world's longest, world's tallest",
        2: 'record-breaking, Guinness, broke the record, set a record, first person to',
        1: 'feat, attempt, record',
      },
    },
    {
      id: 'medtop:20000500',
      label: 'animal',
      phrases: {
        3: 'pet owner, pet dog, zoo, zookeeper, animal shelter, giant panda, escaped from the zoo, stray dogs, rescue dog, animal welfare, guide dog, puppy, kitten, pet cat',
        2: 'pets, dog owners, elephants, bear cub, animal rescue, cubs, panda',
        1: 'dog, cat, animal, rescued, bears, lions, penguin, vet',
      },
    },
    {
      id: 'medtop:20000505',
      label: 'celebrity',
      phrases: {
        3: 'celebrity couple, reality star, paparazzi, celebrity gossip, A-list, movie star, celebrity magazine, Kardashian, pop superstar, celebrity, red carpet',
        2: 'superstar, socialite, fan site, tabloids, heart-throb, Instagram followers',
        1: 'star, fans, fame, dating',
      },
    },
    {
      id: 'medtop:20000506',
      label: 'imperial and royal matters',
      phrases: {
        3: 'royal family, Buckingham Palace, queen Elizabeth, prince of Wales, royal wedding, coronation, crown prince, monarchy, prince Harry, king Charles, duchess of, duke of, royal visit, royal couple, princess',
        2: 'monarch, royal, throne, palace said, king and queen, imperial family',
        1: 'queen, king, palace, prince',
      },
    },
    {
      id: 'medtop:20001234',
      label: 'graduation',
      phrases: {
        3: 'graduation ceremony, graduating class, commencement speech, commencement address, valedictorian, cap and gown',
        2: 'graduation, graduate, diplomas, commencement',
        1: 'class of',
      },
    },
    {
      id: 'medtop:20001235',
      label: 'funeral and memorial service',
      phrases: {
        3: 'funeral, memorial service, mourners, burial, state funeral, coffin, lying in state, funeral procession, laid to rest, pallbearers, eulogy',
        2: 'cemetery, obituary, cremated, mourning, condolence book, buried',
        1: 'mourned, died, grave, remembered, tributes, wake, memorial',
      },
    },
    {
      id: 'medtop:20001236',
      label: 'wedding',
      phrases: {
        3: 'wedding ceremony, bride, groom, tied the knot, newlyweds, wedding day, wedding dress, bridegroom, got married, wedding party, wedding reception',
        2: 'wedding, bridesmaids, honeymoon, engaged to, engagement ring',
        1: 'married, guests, couple',
      },
    },
    {
      id: 'medtop:20001237',
      label: 'anniversary',
      phrases: {
        3: 'marked the anniversary, centenary, bicentenary, commemorate the, golden jubilee, commemoration, diamond jubilee, 50th anniversary, 100th anniversary',
        2: 'commemorated, jubilee, anniversary of',
        1: 'ceremony, remembered, memorial, anniversary',
      },
    },
    // labour
    {
      id: 'medtop:20000509',
      label: 'employment',
      phrases: {
        3: 'employment, job creation, new jobs, job seekers, jobseekers, hiring, create jobs, vacancies, recruitment, staff shortages, labour shortage, labor shortage, remote working, work from home, working from home, four-day week',
        2: 'job market, part-time, working hours, recruiters, job vacancies',
        1: 'workers, staff, hire, careers, employees, employers, jobs, workforce',
      },
    },
    {
      id: 'medtop:20000518',
      label: 'wages and benefits',
      phrases: {
        3: 'minimum wage, wage increase, pay rise, pay raise, living wage, wage growth, pay gap, salary, wages, low-paid, pay cut, pay deal, equal pay, pay freeze, hourly wage',
        2: 'bonuses, paid leave, pay increase, parental leave, pay offer, sick pay, maternity leave',
        1: 'pay, bonus, earn',
      },
    },
    {
      id: 'medtop:20000522',
      label: 'workplace health and safety',
      phrases: {
        3: 'workplace safety, workplace accident, safety regulations at work, health and safety executive, occupational safety, work accidents, unsafe working conditions, occupational health',
        2: 'safety violations, workplace injuries, asbestos, safety inspectors, protective equipment',
        1: 'hazards, safety',
      },
    },
    {
      id: 'medtop:20000523',
      label: 'labour market',
      phrases: {
        3: 'labour market, labor market, job openings, jobs report, payrolls, job growth, labour force, labor force, employment rate, gig economy, non-farm payrolls, gig workers',
        2: 'hiring, job market, jobs added, workforce participation',
        1: 'jobs, workers',
      },
    },
    {
      id: 'medtop:20000530',
      label: 'labour strike',
      phrases: {
        3: "went on strike, strike action, walkout, general strike, industrial action, picket line, striking workers, strike ballot, rail strike, walked off the job, teachers' strike, nurses' strike, called off the strike, on strike, to strike over, wildcat strike, strike over pay, hunger for better pay",
        2: 'strikers, picket, stoppage, work stoppage, walk out, union members',
        1: 'union, dispute, demands, strike',
      },
    },
    {
      id: 'medtop:20000524',
      label: 'labour relations',
      phrases: {
        3: 'collective bargaining, pay dispute, union negotiators, labour dispute, labor dispute, pay talks, collective agreement, industrial relations, works council, union contract, pay negotiations, union talks',
        2: 'negotiators, arbitration, union leaders, pay deal, contract talks',
        1: 'employers, dispute, contract',
      },
    },
    {
      id: 'medtop:20000536',
      label: 'unions',
      phrases: {
        3: "trade union, labor union, labour union, union leader, union members, union representatives, trade unionist, unionise, unionize, teachers' union, rail union",
        2: 'AFL-CIO, TUC, shop steward, Teamsters, unionised, unionized',
        1: 'members, workers, union',
      },
    },
    {
      id: 'medtop:20000532',
      label: 'pension',
      phrases: {
        3: 'pension, pensioner, pension reform, retirement age, state pension, pension scheme, pension fund',
        2: 'retirees, retirement savings, social security benefits',
        1: 'retirement, retire, savings',
      },
    },
    {
      id: 'medtop:20000533',
      label: 'unemployment',
      phrases: {
        3: 'unemployment, unemployed, unemployment rate, jobless, jobless claims, unemployment benefit, out of work, joblessness, youth unemployment',
        2: 'jobless rate, lost their jobs',
        1: 'jobs, workers',
      },
    },
    {
      id: 'medtop:20000511',
      label: 'child labour',
      phrases: {
        3: 'child labour, child labor, child workers, underage workers, working children',
        2: 'sweatshop',
      },
    },
    // lifestyle and leisure
    {
      id: 'medtop:20000548',
      label: 'video game',
      phrases: {
        3: 'video game, gamer, PlayStation, Xbox, Nintendo, game console, game developer, gaming industry, esports, mobile game, video gaming, game studio',
        2: 'gameplay, Minecraft, Fortnite, multiplayer, Grand Theft Auto, gaming',
        1: 'console, game, players',
      },
    },
    {
      id: 'medtop:20000549',
      label: 'gaming and lottery',
      phrases: {
        3: 'lottery, jackpot, Powerball, casino, lottery ticket, winning numbers, gambling, EuroMillions, slot machines, scratchcard',
        2: 'gamblers, betting shop, bookmaker, poker, roulette, blackjack, wagers',
        1: 'bet, odds, winnings',
      },
    },
    {
      id: 'medtop:20000558',
      label: 'restaurant',
      phrases: {
        3: 'Michelin star, fine dining, celebrity chef, restaurateur, head chef, tasting menu, sous chef',
        2: 'diners, eatery, brasserie, cafe, menu, bistro, dining room, restaurant, chef',
        1: 'dishes, kitchen, food, waiter',
      },
    },
    {
      id: 'medtop:20001253',
      label: 'cooking and baking',
      phrases: {
        3: 'recipe, cookbook, tablespoon, teaspoon, baking, preheat the oven, home cooking, cookery, bake, cooking',
        2: 'ingredients, oven, saucepan, simmer, stir, bakers',
        1: 'dish, sauce, garlic, sugar, onion, cake, flour, butter',
      },
    },
    {
      id: 'medtop:20001254',
      label: 'beer, wine and spirits',
      phrases: {
        3: 'winemaker, vineyard, craft beer, brewery, whisky, whiskey, wine tasting, sommelier, champagne, brewers, winery, distillery',
        2: 'wine, beer, gin, cocktails, vintage wine, pub, ale, vodka',
        1: 'bottle, grapes, drink',
      },
    },
    {
      id: 'medtop:20000563',
      label: 'travel and tourism',
      phrases: {
        3: 'travel guide, backpackers, tourist destination, travel destination, holiday destination, sightseeing, travel tips, city break, beach resort, road trip, travel writer, traveller, traveler, things to do',
        2: 'tourist, beaches, hostel, itinerary, guidebook',
        1: 'visit, trip, island, destination, holiday, hotel',
      },
    },
    {
      id: 'medtop:20001257',
      label: 'gardening',
      phrases: {
        3: 'gardening, gardener, garden show, flower show, allotment, flower beds, garden centre, houseplants, Chelsea flower show',
        2: 'pruning, compost, lawn, seedlings, shrubs, perennials, roses, bulbs',
        1: 'garden, plants, soil, flowers',
      },
    },
    {
      id: 'medtop:20000560',
      label: 'outdoor recreational activities',
      phrases: {
        3: 'hiking trail, hikers, camping trip, campsite, angling, mountaineering, campers, hiking, rock climbing, hunting season, kayaking',
        2: 'anglers, backpacking, camping, outdoor activities, mountaineers',
        1: 'hike, tent, climb, outdoors, hunters, trail',
      },
    },
    {
      id: 'medtop:20000570',
      label: 'house and home',
      phrases: {
        3: 'home improvement, interior design, home renovation, interior designer, home decor, living room, DIY, furniture',
        2: 'renovation, wallpaper, kitchen cabinets, redecorating, homeowners, decorating',
        1: 'kitchen, bedroom, home',
      },
    },
    {
      id: 'medtop:20000551',
      label: 'holiday',
      phrases: {
        3: "public holiday, bank holiday, holiday weekend, Thanksgiving, Halloween, new year's eve, new year celebrations, national day, independence day celebrations, fireworks display, national holiday",
        2: 'fireworks, revellers, festivities, holiday season, trick-or-treat, revelers',
        1: 'holiday, celebrate, celebrated, celebrations',
      },
    },
    {
      id: 'medtop:20001239',
      label: 'exercise and fitness',
      phrases: {
        3: 'fitness class, gym membership, personal trainer, workout, yoga, pilates, exercise routine, weight training, physical activity',
        2: 'gym, fitness, jogging, aerobic, cardio, joggers',
        1: 'exercise, muscle',
      },
    },
    {
      id: 'medtop:20000550',
      label: 'hobby',
      phrases: {
        3: "hobbyist, stamp collector, model railway, hobby, coin collector, collectors' items, knitting, birdwatching, birdwatchers, model trains, crochet",
        2: 'enthusiasts, craft fair',
        1: 'collection, club, collector',
      },
    },
    {
      id: 'medtop:20000554',
      label: 'amusement park',
      phrases: {
        3: 'theme park, amusement park, roller coaster, rollercoaster, Disneyland, water park, Disney World, Ferris wheel',
        2: 'rides, funfair, carousel',
        1: 'visitors, attraction',
      },
    },
    // politics
    {
      id: 'medtop:20000574',
      label: 'election',
      phrases: {
        3: 'general election, presidential election, parliamentary election, polling stations, election campaign, election results, exit polls, ballot, voters, snap election, by-election, opinion polls, election, turnout, electoral, runoff, election day, electoral commission, midterm, local elections, election commission',
        2: 'voted, polls, vote count, polling, swing state, constituency, landslide victory, electorate, voter registration, poll worker',
        1: 'vote, candidate, campaign, elected, seats',
      },
    },
    {
      id: 'medtop:20000580',
      label: 'political campaigns',
      phrases: {
        3: 'campaign trail, campaign rally, campaign manager, campaign finance, campaign ads, campaign donations, presidential campaign, running mate, presidential hopeful, stump speech, attack ads, presidential candidate, party nomination, primary debate',
        2: 'nominee, front-runner, frontrunner, fundraiser, presidential nominee, campaigning, primaries, caucuses, nomination',
        1: 'campaign, candidate, rally, supporters, debate',
      },
    },
    {
      id: 'medtop:20000584',
      label: 'referenda',
      phrases: {
        3: 'referendum, plebiscite, Brexit vote, independence referendum, referendum on',
        2: 'yes campaign, no campaign',
        1: 'vote, voters',
      },
    },
    {
      id: 'medtop:20000587',
      label: 'fundamental rights',
      phrases: {
        3: 'human rights, civil rights, civil liberties, freedom of expression, freedom of speech, free speech, human rights abuses, human rights groups, political prisoners, amnesty international, human rights watch, rights activists, press freedom, freedom of assembly',
        2: 'right to protest, rights group, crackdown on dissent, torture, arbitrary detention, freedom, prisoner of conscience, human rights activist, censorship',
        1: 'activists',
      },
    },
    {
      id: 'medtop:20000588',
      label: 'censorship',
      phrases: {
        3: 'censorship, censored, internet censorship, banned book, state censors, internet shutdown, book ban',
        2: 'censors, blocked websites, banned from publishing, self-censorship',
        1: 'banned, blocked',
      },
    },
    {
      id: 'medtop:20000607',
      label: 'government budget',
      phrases: {
        3: 'budget deficit, government spending, austerity, public spending, federal budget, state budget, budget bill, government shutdown, spending bill, budget cuts, chancellor of the exchequer, deficit, fiscal policy, draft budget, spending cuts',
        2: 'budget, finance minister, treasury, fiscal, austerity measures, fiscal year',
        1: 'spending, cuts, billion',
      },
    },
    {
      id: 'medtop:20000611',
      label: 'impeachment',
      phrases: {
        3: 'impeachment, impeached, impeachment trial, articles of impeachment, impeachment inquiry, impeach',
        2: 'removed from office',
        1: 'senate',
      },
    },
    {
      id: 'medtop:20000612',
      label: 'local government and authority',
      phrases: {
        3: 'city council, mayor, town council, county council, city hall, municipal, local authority, local government, councillor, councilman, council meeting, local council, county commissioners, borough council, councilwoman',
        2: 'municipality, council, planning permission, town hall, council tax, aldermen, zoning',
        1: 'city, residents, town, local',
      },
    },
    {
      id: 'medtop:20000615',
      label: 'parliament',
      phrases: {
        3: 'parliament, MP, House of Commons, House of Lords, House of Representatives, senator, congressman, congresswoman, Bundestag, Knesset, Duma, national assembly, parliamentary, lower house, upper house, vote of no confidence, no-confidence vote, Senate vote, legislature, speaker of the house, legislator',
        2: 'Senate, Congress, legislative, filibuster, backbenchers, lawmaker, bipartisan, passed a bill, members of parliament, committee hearing, deputies voted, legislation',
        1: 'bill, amendment, debate, committee, speaker, vote',
      },
    },
    {
      id: 'medtop:20000593',
      label: 'government',
      phrases: {
        3: 'cabinet reshuffle, cabinet minister, government minister, Downing Street, Kremlin spokesman, coalition government, head of state, executive order, government spokesman, new government, interior minister, foreign secretary, home secretary, president signed, sworn in',
        2: 'cabinet, presidency, premier, administration officials, government officials, coalition talks, prime minister, White House',
        1: 'president, government, official, administration, state, governor, minister, ministry, chancellor, vice president, secretary of state',
      },
    },
    {
      id: 'medtop:20000620',
      label: 'taxation',
      phrases: {
        3: 'tax cut, income tax, tax increase, tax reform, tax rate, value added tax, corporation tax, wealth tax, tax breaks, tax rises, corporate tax, tax hike, tax bill, tax authorities, property tax, tax credit',
        2: 'taxpayer, tax, taxation, VAT, tax return',
        1: 'revenue, levy',
      },
    },
    {
      id: 'medtop:20000634',
      label: 'migration policy',
      phrases: {
        3: 'immigration policy, asylum policy, border wall, deportation, asylum seekers, border control, immigration law, deported, immigration reform, visa rules, travel ban, asylum claims, undocumented immigrants, immigration bill, deport, border patrol, border security',
        2: 'asylum, immigration, migrants, illegal immigrants, residence permits, border crossings',
        1: 'visa, border, refugees',
      },
    },
    {
      id: 'medtop:20000635',
      label: 'nuclear policy',
      phrases: {
        3: 'nuclear deal, nuclear programme, nuclear program, uranium enrichment, nuclear weapons, nuclear talks, nuclear agreement, non-proliferation, nuclear watchdog, international atomic energy agency, nuclear test, nuclear accord, nuclear negotiations, nuclear treaty, nuclear disarmament, enriched uranium',
        2: 'IAEA, centrifuges, nuclear warheads, nuclear-armed, denuclearisation, denuclearization, nuclear facilities, nuclear arsenal',
        1: 'nuclear, uranium, inspectors, enrichment',
      },
    },
    {
      id: 'medtop:20000638',
      label: 'international relations',
      phrases: {
        3: 'bilateral relations, bilateral ties, foreign policy, foreign ministry, foreign minister, diplomatic ties, international community, strategic partnership, relations between the two countries, ties between the two countries, foreign affairs, international relations, mutual relations, bilateral cooperation, diplomatic relations, strategic partner, ties between, relations between',
        2: 'regional cooperation, superpower, two countries, both countries, two nations, neighbouring countries, neighboring countries, rapprochement, sphere of influence, joint statement, state visit, NATO allies, world powers, counterpart, foreign relations, great powers, global powers, cooperation between, relations, partnership between, geopolitics, balance of power, geopolitical, multilateral, ties with, relations with',
        1: 'ties, ally, cooperation, western, regional, sovereignty, partners, tensions, secretary of state, alliance',
      },
    },
    {
      id: 'medtop:20000639',
      label: 'diplomacy',
      phrases: {
        3: "ambassador, embassy, diplomat, diplomatic, envoy, consulate, diplomatic relations, chargé d'affaires, diplomatic mission, special envoy, expelled diplomats, diplomacy, shuttle diplomacy, diplomatic talks, foreign ministry spokesman, foreign ministry spokeswoman, foreign ministry spokesperson",
        2: 'foreign minister, foreign ministry, mediation, mediator, consul, bilateral talks, met with his counterpart, delegation, bilateral meeting, summoned the ambassador, high-level talks, consultations, official visit, held talks with, negotiating table',
        1: 'talks, negotiations, counterpart, meeting with, visit to, dialogue, minister',
      },
    },
    {
      id: 'medtop:20000640',
      label: 'summit meetings',
      phrases: {
        3: "summit meeting, G7 summit, G20 summit, summit of leaders, NATO summit, EU summit, BRICS summit, leaders' summit, ASEAN summit, summit talks",
        2: 'summit, world leaders, heads of state and government, G20, G7, final communique',
        1: 'leaders, gathering',
      },
    },
    {
      id: 'medtop:20000641',
      label: 'treaty',
      phrases: {
        3: 'peace treaty, international treaty, treaty was signed, withdrawal from the treaty, ratified the treaty, ratification, signatory, withdrew from the agreement, withdrawal from the deal, multilateral agreement, bilateral agreement, international agreement, arms control treaty, treaty',
        2: 'ratify, protocol, accord, convention, memorandum of understanding, ratified, pact, the pact',
        1: 'agreement, signed, deal, commitments',
      },
    },
    {
      id: 'medtop:20000642',
      label: 'economic sanction',
      phrases: {
        3: 'economic sanctions, sanctions against, sanctions on, imposed sanctions, lift sanctions, sanctions relief, trade embargo, oil embargo, asset freeze, lifting of sanctions, sanctions regime, new sanctions, western sanctions, frozen assets, sanctioned individuals, unilateral sanctions',
        2: 'sanctions, embargo, sanctioned, blacklisted, freeze assets, arms embargo, blockade',
        1: 'restrictions, penalties, pressure',
      },
    },
    {
      id: 'medtop:20000643',
      label: 'foreign aid',
      phrases: {
        3: 'foreign aid, development aid, aid package, humanitarian aid, humanitarian assistance, aid workers, donor countries, aid agency, USAID, relief aid, aid convoy, development assistance',
        2: 'donors, aid groups, humanitarian, pledged aid, development projects, food aid',
        1: 'aid, assistance, relief',
      },
    },
    {
      id: 'medtop:20000644',
      label: 'international organisation',
      phrases: {
        3: 'security council, UN general assembly, UN secretary-general, world health organization, European Commission, African Union, Arab League, UN resolution, UNESCO, ASEAN, security council resolution, European parliament',
        2: 'secretary-general, UN, EU, member states, WTO, IMF, OSCE, World Bank, BRICS, OPEC, IAEA, bloc, European Union, NATO, United Nations',
        1: 'resolution, membership, council, WHO',
      },
    },
    {
      id: 'medtop:20000645',
      label: 'refugees and internally displaced people',
      phrases: {
        3: 'refugee, refugee camp, displaced people, internally displaced, UNHCR, asylum seekers, displaced families, fled their homes, fled the fighting, displacement camp, displaced persons',
        2: 'displaced, fleeing, asylum, tents, returnees, host communities',
        1: 'fled, camp, shelter',
      },
    },
    {
      id: 'medtop:20000646',
      label: 'non-governmental organisation',
      phrases: {
        3: 'non-governmental organisation, non-governmental organization, NGO, aid groups, Greenpeace, Oxfam, Amnesty International, Doctors Without Borders, Medecins Sans Frontieres, advocacy group, campaign group, civil society groups',
        2: 'nonprofit, non-profit, civil society, charity groups, watchdog group',
        1: 'activists, volunteers, group',
      },
    },
    {
      id: 'medtop:20000647',
      label: 'political crisis',
      phrases: {
        3: 'political crisis, government collapse, constitutional crisis, political deadlock, caretaker government, resigned as prime minister, government collapsed, calls to resign, stepped down as, political turmoil, calls for his resignation, political scandal',
        2: 'resignation, resigned, coalition collapsed, power vacuum, deadlock, stalemate, dissolved parliament, step down',
        1: 'crisis, resign, turmoil',
      },
    },
    {
      id: 'medtop:20000648',
      label: 'political dissent',
      phrases: {
        3: 'opposition leader, dissident, opposition activists, pro-democracy activists, political prisoner, opposition party, crackdown on, opposition figures, jailed opposition, exiled',
        2: 'crackdown, opposition supporters, opposition, activist, arrested activists, house arrest, exile',
        1: 'critics, regime',
      },
    },
    {
      id: 'medtop:20000651',
      label: 'political parties and movements',
      phrases: {
        3: 'political party, party leader, party conference, ruling party, Republican party, Democratic party, Labour party, Conservative party, far-right party, party congress, green party, populist, party leadership, coalition partners, party members, socialist party, far-right, left-wing party',
        2: 'Republicans, Democrats, social democrats, far-left, party chairman, right-wing, left-wing, GOP, Tories, socialists',
        1: 'party, leader, faction, supporters, conservatives, liberals',
      },
    },
    {
      id: 'medtop:20000654',
      label: 'democracy',
      phrases: {
        3: 'democracy, democratic institutions, rule of law, democratic transition, free and fair elections, pro-democracy, democratic reforms, democratic backsliding',
        2: 'authoritarian, checks and balances, democratic',
        1: 'freedom, institutions',
      },
    },
    {
      id: 'medtop:20000597',
      label: 'constitution (law)',
      phrases: {
        3: 'constitutional amendment, constitution, constitutional reform, constitutional court, new constitution, constitutional changes, draft constitution, term limits, first amendment',
        2: 'constitutional, unconstitutional, amendments',
        1: 'article, amended',
      },
    },
    {
      id: 'medtop:20000598',
      label: 'defence',
      phrases: {
        3: 'ministry of defence, defence minister, defense minister, defence ministry, defense ministry, defence spending, defense spending, defence budget, defense secretary, defence secretary, military cooperation, military budget, defense cooperation, defence cooperation, military exercises, military drills, defence pact, military ties',
        2: 'joint exercises, war games, deterrence, defence chief, defense department, joint chiefs of staff, military alliance, armed forces, air defence, air defense, rearmament, defence industry, defense industry, military hardware, Pentagon',
        1: 'military, defence, defense, troops, army',
      },
    },
    {
      id: 'medtop:20000599',
      label: 'armed forces',
      phrases: {
        3: 'armed forces, army commander, air force, naval forces, navy, chief of staff of the army, conscription, military base, army chief, military service, infantry, marines, special forces, conscripts, battalion, military commander, reservists',
        2: 'commander, general staff, warship, troops, regiment, military officials, brigade, veterans, army, aircraft carrier, corps, soldier',
        1: 'military, forces, officer',
      },
    },
    {
      id: 'medtop:20000602',
      label: 'military weaponry',
      phrases: {
        3: 'ballistic missile, cruise missile, fighter jets, military drones, combat drones, weapons systems, air defence system, air defense system, missile test, missile launch, battle tanks, hypersonic missile, surface-to-air missiles, weapons shipments, cluster munitions, unmanned aerial vehicles, artillery shells, arms shipments, arms supplies, arms exports, arms deal, arms sales',
        2: 'missile, weapons, drone, ammunition, warhead, howitzer, fighter planes, munitions, rocket launchers, rockets, armoured vehicles',
        1: 'tanks, jets, range, bomber',
      },
    },
    {
      id: 'medtop:20000604',
      label: 'national security',
      phrases: {
        3: 'national security, national security council, security council secretary, homeland security, national security adviser, national security advisor, security threat, security services, border security, supreme national security, counterterrorism, counter-terrorism',
        2: 'security forces, security cooperation, security agencies, security official, security guarantees, security challenges, intelligence services',
        1: 'security, threat',
      },
    },
    {
      id: 'medtop:20000605',
      label: 'espionage and intelligence',
      phrases: {
        3: 'espionage, spying, spy, intelligence agency, CIA, MI6, Mossad, intelligence service, double agent, spy ring, secret agent, accused of spying, KGB, wiretapping, classified documents',
        2: 'MI5, FSB, NSA, whistleblower, surveillance programme, intelligence officer, intelligence officials, spy agency',
        1: 'intelligence, agent, secret, classified',
      },
    },
    {
      id: 'medtop:20000650',
      label: 'lobbying',
      phrases: {
        3: 'lobbyist, lobbying, lobby group, special interest groups, lobbying firm',
        2: 'lobbied, industry group',
        1: 'lobby, influence',
      },
    },
    // religion and belief
    {
      id: 'medtop:20000659',
      label: 'Christianity',
      phrases: {
        3: 'Protestant, bishop, archbishop, Anglican, evangelical, Orthodox church, Lutheran, baptism, parishioners, Church of England, Methodist, Baptist, Pentecostal, clergy, congregation',
        2: 'pastor, gospel, priest, Bible, parish, diocese, patriarch, vicar, cathedral, preacher, hymns, theologian, church, Christian',
        1: 'prayer, worship, faith, sermon, religious, Jesus',
      },
    },
    {
      id: 'medtop:20000671',
      label: 'Roman Catholic',
      phrases: {
        3: 'Catholic church, Vatican, pope, pontiff, Roman Catholic, papal, Pope Francis, Catholic, archdiocese, holy see, encyclical, conclave',
        2: "mass at St Peter's, bishops, canonised, sainthood, canonization, priests, nuns, Jesuit",
        1: 'church, holy, saint, cardinal',
      },
    },
    {
      id: 'medtop:20000677',
      label: 'Islam',
      phrases: {
        3: 'mosque, Islamic scholar, Quran, Koran, hajj, Ramadan, imam, Islam, Friday prayers, Mecca, sharia, prophet Muhammad, Sunni, Shiite, Shia, Eid al-Fitr, Eid',
        2: 'cleric, ayatollah, fatwa, hijab, pilgrims, minaret, halal, headscarf, mufti, Muslim',
        1: 'Islamic, prayers, faith, religious',
      },
    },
    {
      id: 'medtop:20000679',
      label: 'Judaism',
      phrases: {
        3: 'synagogue, rabbi, Jewish community, Judaism, Torah, Passover, Hanukkah, Yom Kippur, Orthodox Jews, kosher, Rosh Hashanah, bar mitzvah',
        2: 'Jewish, Jews, Hasidic, Talmud, Hebrew, Shabbat',
        1: 'prayers, religious',
      },
    },
    {
      id: 'medtop:20000676',
      label: 'Hinduism',
      phrases: {
        3: 'Hindu temple, Hinduism, Diwali, Hindu festival, Ganges, Hindu, Kumbh Mela, Holi',
        2: 'deity, Krishna, Shiva, guru, ashram',
        1: 'temple, pilgrims, devotees',
      },
    },
    {
      id: 'medtop:20000658',
      label: 'Buddhism',
      phrases: {
        3: 'Buddhist, Buddhism, Dalai Lama, Buddhist monk, Buddha, Buddhist temple, lama',
        2: 'monastery, monk, meditation, Tibetan, Zen',
        1: 'temple',
      },
    },
    {
      id: 'medtop:20000690',
      label: 'religious festival or holiday',
      phrases: {
        3: 'Christmas eve, Easter Sunday, Ramadan, Eid al-Fitr, Eid al-Adha, Diwali, Passover, Christmas day, Good Friday, holy week, midnight mass, nativity, Hanukkah, Palm Sunday, Holi festival',
        2: 'Christmas, Easter, fasting, pilgrims, Lent, Iftar, pilgrimage',
        1: 'celebrated, worshippers, holy',
      },
    },
    {
      id: 'medtop:20000688',
      label: 'religious conflict',
      phrases: {
        3: 'sectarian violence, religious violence, sectarian conflict, blasphemy, religious persecution, persecution of Christians, sectarian clashes, communal violence, religious tensions',
        2: 'sectarian, religious minorities, desecrated, persecuted',
        1: 'mob, minority',
      },
    },
    {
      id: 'medtop:20000703',
      label: 'religious leader',
      phrases: {
        3: 'spiritual leader, religious leader, chief rabbi, grand mufti, archbishop of Canterbury, Dalai Lama, patriarch, grand ayatollah',
        2: 'cleric, bishop, imam, rabbi, pope, preacher',
        1: 'faith, sermon',
      },
    },
    {
      id: 'medtop:20000657',
      label: 'religious belief',
      phrases: {
        3: 'religious belief, religious groups, religious freedom, worshippers, interfaith, faith leaders, religious community, places of worship, believers, freedom of religion, theology',
        2: 'worship, religious, faith, religion, prayer, secular, atheist',
        1: 'holy, sacred, ritual',
      },
    },
    // science and technology
    {
      id: 'medtop:20000718',
      label: 'astronomy',
      phrases: {
        3: 'astronomer, telescope, exoplanet, black hole, galaxy, solar eclipse, meteor shower, astrophysicist, asteroid, supernova, observatory, astronomy, dark matter, Milky Way',
        2: 'comet, planet, cosmic, light years, constellations, stargazers',
        1: 'star, orbit, moon',
      },
    },
    {
      id: 'medtop:20000739',
      label: 'space exploration',
      phrases: {
        3: 'NASA, space station, astronaut, spacecraft, SpaceX, European Space Agency, rocket launch, moon landing, space agency, Mars rover, cosmonaut, spacewalk, space mission, lunar lander, Roscosmos, International Space Station',
        2: 'rover, lunar, orbiter, satellite launch, satellites, launch pad, space probe, space telescope, liftoff',
        1: 'orbit, mission, launch, moon, space, Mars, rocket, capsule',
      },
    },
    {
      id: 'medtop:20000721',
      label: 'genetics',
      phrases: {
        3: 'genome, DNA sequencing, gene editing, Crispr, geneticist, genetic mutation, chromosome, genetic code, gene therapy, gene, genetic, genetically modified',
        2: 'mutation, DNA, cloned, cloning, hereditary',
        1: 'inherited, cells',
      },
    },
    {
      id: 'medtop:20000722',
      label: 'palaeontology',
      phrases: {
        3: 'dinosaur, fossil, palaeontologist, paleontologist, prehistoric, Jurassic, tyrannosaurus, fossilised, Cretaceous, palaeontology, paleontology',
        2: 'extinct species, mammoth, million years ago, fossilized',
        1: 'bones, remains, skeleton',
      },
    },
    {
      id: 'medtop:20000731',
      label: 'physics',
      phrases: {
        3: 'physicist, particle accelerator, quantum, Higgs boson, Large Hadron Collider, nuclear fusion, CERN, particle physics, quantum physics, subatomic, gravitational waves, physics, neutrino',
        2: 'electrons, fusion reactor, superconductor, photons, protons, relativity',
        1: 'laboratory, experiment, theory, particles, laser',
      },
    },
    {
      id: 'medtop:20000735',
      label: 'scientific research',
      phrases: {
        3: 'research published in, study published in, the journal Nature, peer-reviewed, researchers found, scientists have discovered, lead author, study found, scientific research, laboratory experiments, research team, scientists at the, published in the journal, researchers at the',
        2: "researcher, scientist, the study, study's authors, journal Science, experiments, new study",
        1: 'study, research, professor, data, discovery, journal, findings, laboratory, breakthrough',
      },
    },
    {
      id: 'medtop:20000737',
      label: 'medical research',
      phrases: {
        3: 'clinical trials, medical research, medical journal, the Lancet, New England Journal of Medicine, stem cell, researchers tested, trial participants, placebo, immunotherapy, medical researchers, biomedical',
        2: 'trial results, randomised, randomized, patients in the study, antibodies, biomarkers',
        1: 'study, researchers, treatment, patients',
      },
    },
    {
      id: 'medtop:20000744',
      label: 'archaeology',
      phrases: {
        3: 'archaeologist, archaeological, excavation, archaeology, unearthed, ancient tomb, Roman ruins, burial site, archeologist, archeological, bronze age, iron age, mummy, hieroglyphs, ancient ruins',
        2: 'excavated, artefacts, artifacts, pharaoh, ruins, ancient Egypt, shipwreck site, pottery, tomb, relics, neolithic, medieval',
        1: 'ancient, remains, burial, discovered',
      },
    },
    {
      id: 'medtop:20000763',
      label: 'information technology and computer science',
      phrases: {
        3: 'artificial intelligence, machine learning, computer scientist, ChatGPT, OpenAI, algorithm, chatbot, quantum computing, computer science, neural network, large language model, facial recognition, supercomputer, computer program, programmers',
        2: 'AI, robotics, computing, computer, source code, software developers, big data, virtual reality, open source, deepfake, generative',
        1: 'software, data, digital, technology, programming',
      },
    },
    {
      id: 'medtop:20000756',
      label: 'technology and engineering',
      phrases: {
        3: 'engineers have developed, robot, robotics, 3D printing, drone technology, engineering team, new technology, technological innovation, nanotechnology, inventor, autonomous vehicles, humanoid',
        2: 'invention, engineering, innovation, battery technology, sensors, patent',
        1: 'engineer, technology, prototype, device, designed, technical',
      },
    },
    {
      id: 'medtop:20000719',
      label: 'biology',
      phrases: {
        3: 'biologist, new species, marine biologist, species of frog, evolutionary biology, zoologist, botanist, microbiologist, evolutionary, biology, neuroscientist, entomologist',
        2: 'organisms, microbes, bacteria, species, cells, mammals, proteins',
        1: 'specimen, insects, discovered, evolution',
      },
    },
    // society
    {
      id: 'medtop:20000770',
      label: 'demographics',
      phrases: {
        3: 'birth rate, ageing population, aging population, population growth, census, life expectancy, population decline, fertility rate, demographic, demographers',
        2: 'census data, population, mortality rate, births, migration figures',
        1: 'statistics, residents, rates',
      },
    },
    {
      id: 'medtop:20000771',
      label: 'immigration',
      phrases: {
        3: 'immigrant, immigration, migrant workers, migrant, new arrivals, migrant boats, migrant crisis, net migration, asylum seekers, migration crisis, green card, naturalisation',
        2: 'emigrated, work permits, citizenship, newcomers, visas, migrant families',
        1: 'arrivals, border, community',
      },
    },
    {
      id: 'medtop:20000775',
      label: 'discrimination',
      phrases: {
        3: 'discrimination, discriminated against, racial discrimination, prejudice, gender equality, equal rights, bigotry, unequal treatment, gender discrimination, equality law, hate speech, hate crime, discriminatory',
        2: 'inequality, bias, harassment, equality, glass ceiling, marginalised, marginalized',
        1: 'minority, equal',
      },
    },
    {
      id: 'medtop:20000777',
      label: 'racism',
      phrases: {
        3: 'racism, racist, racial slur, racist abuse, white supremacist, Black Lives Matter, racial injustice, antisemitism, anti-Semitic, white supremacy, antisemitic, islamophobia, xenophobia, racial justice, systemic racism, Ku Klux Klan',
        2: 'racial, racially, segregation, xenophobic, racial profiling, people of colour, people of color, neo-Nazi, apartheid',
        1: 'slur, minority, black',
      },
    },
    {
      id: 'medtop:20000779',
      label: 'sexism',
      phrases: {
        3: "sexism, misogyny, misogynist, gender pay gap, sexist, gender inequality, women's rights, gender equality, feminist, feminism",
        2: 'MeToo, patriarchal, patriarchy, gender stereotypes',
        1: 'women, gender, equality',
      },
    },
    {
      id: 'medtop:20000780',
      label: 'family',
      phrases: {
        3: 'parenting, parents and children, family life, single mothers, divorce, adoption, foster care, single parent, custody battle, child custody, foster parents, adopted child, stepfather, grandparents, working mothers',
        2: 'marriages, motherhood, fatherhood, adoptive parents, family court, marital, childcare, parental leave',
        1: 'family, parents, children, mother, father, couple, siblings, babies',
      },
    },
    {
      id: 'medtop:20000785',
      label: 'abortion',
      phrases: {
        3: 'abortion, abortion rights, abortion ban, pro-choice, pro-life, abortion clinic, anti-abortion',
        2: 'pregnancy, reproductive rights, weeks of pregnancy, planned parenthood',
        1: 'pregnant, clinics',
      },
    },
    {
      id: 'medtop:20000786',
      label: 'marriage',
      phrases: {
        3: 'same-sex marriage, gay marriage, marriage rate, arranged marriage, marriage law, marriage equality, civil partnership, forced marriage, child marriage',
        2: 'marriage, spouses, wedding, married couples',
        1: 'married, couples',
      },
    },
    {
      id: 'medtop:20000792',
      label: 'LGBTQ',
      phrases: {
        3: 'LGBT, LGBTQ, gay rights, transgender, same-sex, lesbian, gay pride, pride parade, homophobia, homophobic, same-sex couples, gender identity, trans women, bisexual, LGBTI',
        2: 'homosexuality, homosexual, gay, trans people, pride march, drag queen, queer',
        1: 'pride, rainbow flag',
      },
    },
    {
      id: 'medtop:20000790',
      label: 'children',
      phrases: {
        3: "child protection, Unicef, children's charity, children's rights, child welfare, child abuse, child poverty, child safety, save the children",
        2: 'youngsters, toddlers, playground, young children',
        1: 'child, young, parents, children, kids, childhood, foster',
      },
    },
    {
      id: 'medtop:20000791',
      label: 'disabilities',
      phrases: {
        3: "disability, disabled people, wheelchair user, people with disabilities, disability rights, accessibility, visually impaired, deaf, disabled, Down's syndrome, sign language, hearing impaired",
        2: 'wheelchair, blind, prosthetic, special needs, autistic, guide dog, amputee, carers',
        1: 'accessible, impairment',
      },
    },
    {
      id: 'medtop:20000800',
      label: 'homelessness',
      phrases: {
        3: 'homeless, homelessness, rough sleepers, homeless shelter, rough sleeping, homeless people, sleeping rough, tent encampment, homeless encampment',
        2: 'encampments, soup kitchen, affordable housing, sleeping on the streets, evicted, eviction',
        1: 'shelter, streets, housing',
      },
    },
    {
      id: 'medtop:20000801',
      label: 'poverty',
      phrases: {
        3: 'poverty, food bank, poverty line, extreme poverty, low-income families, child poverty, slum, poverty rate, living in poverty, impoverished',
        2: 'poorest, low-income, deprivation, deprived, destitute, poor families, shantytown',
        1: 'poor, hunger, struggling',
      },
    },
    {
      id: 'medtop:20000804',
      label: 'addiction',
      phrases: {
        3: 'addiction, drug addict, alcoholic, alcoholism, opioid crisis, overdose, rehab, substance abuse, drug users, opioid epidemic, gambling addiction, drug overdose, addicts',
        2: 'addicted, drug abuse, sobriety, naloxone, recovering addict, binge drinking, rehabilitation centre',
        1: 'drugs, alcohol, opioids',
      },
    },
    {
      id: 'medtop:20000811',
      label: 'euthanasia',
      phrases: {
        3: 'euthanasia, assisted suicide, assisted dying, right to die, assisted death, mercy killing, Dignitas',
        2: 'terminally ill, end-of-life, lethal dose',
        1: 'dying, terminal',
      },
    },
    {
      id: 'medtop:20000813',
      label: 'suicide',
      phrases: {
        3: 'suicide prevention, took his own life, took her own life, suicide rate, suicide note, committed suicide, died by suicide, Samaritans, suicide hotline',
        2: 'suicidal, suicide, self-harm',
        1: 'despair',
      },
    },
    {
      id: 'medtop:20000817',
      label: 'welfare',
      phrases: {
        3: 'welfare benefits, social services, social security, universal credit, child benefit, welfare reform, welfare state, food stamps, social care, housing benefit, disability benefit, social worker, benefit claimants',
        2: 'welfare, benefits cuts, care workers, safety net, claimants, care homes',
        1: 'benefits, vulnerable, support',
      },
    },
    {
      id: 'medtop:20000818',
      label: 'charity',
      phrases: {
        3: 'charity event, fundraising, philanthropist, philanthropy, donated to charity, raised money for, charity foundation, charitable, raise money for, raising money for, fundraiser for, charity run, charity worker',
        2: 'charity, fund-raising',
        1: 'donation, foundation, volunteer, donors, donated',
      },
    },
    {
      id: 'medtop:20001232',
      label: 'elderly care',
      phrases: {
        3: 'nursing home, care home, elderly care, elder care, care home residents, retirement home, home care workers, elderly residents',
        2: 'old people, carers, aged care, caregivers',
        1: 'seniors, care, residents, elderly',
      },
    },
    {
      id: 'medtop:20001193',
      label: 'sexual misconduct',
      phrases: {
        3: 'sexual harassment, sexual misconduct, MeToo, inappropriate touching, harassment allegations, sexually harassed, unwanted advances',
        2: 'inappropriate behaviour, groped, groping, accusers, harassed',
        1: 'allegations, misconduct',
      },
    },
    {
      id: 'medtop:20001288',
      label: 'indigenous people',
      phrases: {
        3: 'indigenous people, native American, Aboriginal, first nations, Māori, indigenous community, Inuit, tribal lands, Aboriginal people, indigenous leaders',
        2: 'indigenous, tribe, tribal, ancestral land, reservation, torres strait',
        1: 'chiefs, ancestral',
      },
    },
    {
      id: 'medtop:20000807',
      label: 'slavery',
      phrases: {
        3: 'slavery, slave trade, enslaved, modern slavery, forced labour, forced labor, abolition of slavery, slave ship, transatlantic slave trade',
        2: 'slave, abolitionist, plantation',
      },
    },
    // sport
    {
      id: 'medtop:20001065',
      label: 'soccer',
      phrases: {
        3: 'Premier League, Champions League, La Liga, Bundesliga, Serie A, FIFA, UEFA, midfielder, goalkeeper, penalty shootout, penalty kick, FA Cup, football club, own goal, hat-trick, Manchester United, Real Madrid, Barcelona striker, Liverpool manager, Major League Soccer, injury time, equaliser, stoppage time, world cup qualifier, offside, Arsenal, Bayern Munich, Europa League',
        2: 'soccer, footballer, winger, relegation, relegated, half-time, goalless, penalty area, kick-off, top of the table, red card, striker, Chelsea',
        1: 'goal, match, football, coach, league, fans, scored, club, manager, squad, defender, header, first half, second half',
      },
    },
    {
      id: 'medtop:20000823',
      label: 'American football',
      phrases: {
        3: 'NFL, Super Bowl, quarterback, touchdown, wide receiver, field goal, linebacker, running back, NFL draft, college football, end zone',
        2: 'offensive line, yards, punt, tight end, interception',
        1: 'football, season, passes, fumble, Patriots, Cowboys, head coach, playoffs',
      },
    },
    {
      id: 'medtop:20000851',
      label: 'basketball',
      phrases: {
        3: 'NBA, basketball, slam dunk, three-pointer, point guard, Lakers, WNBA, Golden State Warriors, free throws, NBA finals, jump shot, Celtics',
        2: 'Knicks, March Madness, LeBron James, power forward, third quarter, fourth quarter points',
        1: 'points, coach, season, team, rebounds, assists, playoffs',
      },
    },
    {
      id: 'medtop:20000849',
      label: 'baseball',
      phrases: {
        3: 'baseball, home run, Major League Baseball, World Series, inning, shortstop, Yankees, pitcher, outfielder, bullpen, Red Sox, Dodgers, grand slam homer, strikeouts, left-hander, ninth inning',
        2: 'MLB, catcher, Mets, Cubs, homered, dugout',
        1: 'season, pitch, hits, team, batter',
      },
    },
    {
      id: 'medtop:20000888',
      label: 'cricket',
      phrases: {
        3: 'cricket, wicket, test match, batsman, bowler, innings, one-day international, Twenty20, Indian Premier League, leg spinner, batter made, unbeaten century, run chase, all-rounder',
        2: 'IPL, umpire, bowled, lbw, fast bowler, captain won the toss, Test series, T20, Ashes',
        1: 'runs, batting, over, captain',
      },
    },
    {
      id: 'medtop:20001085',
      label: 'tennis',
      phrases: {
        3: 'Wimbledon, tennis, French Open, Australian Open, Roland Garros, Davis Cup, Nadal, Djokovic, Federer, straight sets, tie-break, Serena Williams, WTA, ATP, break point, match point, unseeded, top seed, tiebreak',
        2: 'semifinal, semi-final, quarter-final, quarterfinal, forehand, backhand, racket, second set, third set, break of serve, grand slam, US Open',
        1: 'match, serve, court, champion, final, set, aces, doubles, seeded',
      },
    },
    {
      id: 'medtop:20000940',
      label: 'golf',
      phrases: {
        3: 'golf, golfer, PGA Tour, Ryder Cup, birdie, bogey, under par, Masters tournament, British Open, LIV Golf, eagle putt, Tiger Woods, final round, fairway, putt, Augusta National, Rory McIlroy',
        2: 'caddie, leaderboard, hole-in-one, par-five, tee shot, green jacket, clubhouse',
        1: 'round, shot, hole, lead, tournament, putting',
      },
    },
    {
      id: 'medtop:20001176',
      label: 'rugby',
      phrases: {
        3: 'rugby, Six Nations, scrum, All Blacks, Springboks, try line, rugby world cup, Wallabies, rugby union, rugby league, fly-half, line-out, scored a try, lineout, scrum-half',
        2: 'flanker, prop forward, conversions, Lions tour, fullback, hooker and prop',
        1: 'try, penalty, coach, forwards',
      },
    },
    {
      id: 'medtop:20000965',
      label: 'ice hockey',
      phrases: {
        3: 'ice hockey, NHL, Stanley Cup, hockey team, goaltender, puck, overtime goal, Maple Leafs, Canadiens, Bruins, Penguins beat',
        2: 'defenseman, hockey, slap shot, Rangers beat, shutout, power play',
        1: 'goal, season, playoffs, period',
      },
    },
    {
      id: 'medtop:20000991',
      label: 'motor car racing',
      phrases: {
        3: 'Formula One, Formula 1, grand prix, pole position, Lewis Hamilton, Verstappen, Ferrari driver, NASCAR, Le Mans, race track, IndyCar, Red Bull driver, pit stop, World Rally Championship, Mercedes driver',
        2: 'qualifying session, motor racing, pit lane, rally driver, racing driver, chequered flag, motorsport',
        1: 'race, driver, circuit, track, points, lap, podium',
      },
    },
    {
      id: 'medtop:20000892',
      label: 'cycling',
      phrases: {
        3: "Tour de France, Giro d'Italia, peloton, yellow jersey, cycling team, Vuelta, time trial, road race, velodrome, breakaway riders",
        2: 'cycling, mountain stage, sprint finish, stage win, team-mate rider, cyclist',
        1: 'stage, bike, rider, climb, race',
      },
    },
    {
      id: 'medtop:20000827',
      label: 'athletics, track and field',
      phrases: {
        3: 'track and field, 100 metres, 100 meters, world athletics, high jump, long jump, pole vault, sprinter, Usain Bolt, javelin, 200 metres, 400 metres, relay team, marathon runner, 800 metres, shot put, discus, steeplechase, decathlon',
        2: 'IAAF, marathon, athletics, world record time, hurdler',
        1: 'race, athlete, medal, sprint, finish line, hurdles, runner, personal best, relay',
      },
    },
    {
      id: 'medtop:20000856',
      label: 'boxing',
      phrases: {
        3: 'boxing, heavyweight, boxer, title fight, knocked out in the, Tyson Fury, WBC, Anthony Joshua, welterweight, unanimous decision, prizefighter, mixed martial arts, UFC, middleweight, featherweight',
        2: 'ringside, rematch, light-heavyweight, cruiserweight, uppercut, octagon, sparring, knockout',
        1: 'fight, ring, round, champion, title, undefeated, bout, punches',
      },
    },
    {
      id: 'medtop:20001071',
      label: 'swimming',
      phrases: {
        3: 'backstroke, breaststroke, butterfly stroke, Michael Phelps, swimming championships, swimmer, 100m freestyle, individual medley',
        2: 'swimming, medley, swam, swimming pool, freestyle',
        1: 'pool, laps, medal',
      },
    },
    {
      id: 'medtop:20000960',
      label: 'horse racing',
      phrases: {
        3: 'horse racing, Kentucky Derby, jockey, Grand National, thoroughbred, racehorse, Royal Ascot, Cheltenham, Melbourne Cup, steeplechase jockey, racecourse',
        2: 'racegoers, filly, colt, furlong, gelding, stallion, trainer of the horse',
        1: 'trainer, stakes, odds, race, horse',
      },
    },
    {
      id: 'medtop:20001056',
      label: 'skiing',
      phrases: {
        3: 'skiing, alpine skiing, ski jumping, skier, slalom, downhill race, giant slalom, biathlon, cross-country skiing, ski slopes, snowboarder, super-G, snowboarding',
        2: 'ski resort, downhill, slopes, skis, chairlift, ski lift',
        1: 'snow, piste, race',
      },
    },
    {
      id: 'medtop:20001177',
      label: 'Olympic Games',
      phrases: {
        3: 'Olympic Games, Olympic, Winter Olympics, International Olympic Committee, gold medal, silver medal, bronze medal, Olympic champion, Olympic village, summer Olympics, Olympic torch, Paralympic, IOC, Olympian',
        2: 'gold medallist, gold medalist, medal table, opening ceremony, medal',
        1: 'athletes, host city',
      },
    },
    {
      id: 'medtop:20001104',
      label: 'drug use in sport',
      phrases: {
        3: 'doping, anti-doping, WADA, performance-enhancing drugs, failed a drugs test, doping scandal, banned substance, doping ban, steroids, anabolic steroids, doping test',
        2: 'positive test, EPO, blood doping, testosterone',
        1: 'athlete, banned, samples',
      },
    },
    {
      id: 'medtop:20001148',
      label: 'transfer',
      phrases: {
        3: 'transfer fee, transfer window, loan deal, signed a contract until, transfer deadline, new signing, on a free transfer, four-year contract with the club, on loan from',
        2: 'joins from, traded to, free agent, medical ahead of',
        1: 'club, sign, deal, contract, transfer, signed for',
      },
    },
    {
      id: 'medtop:20001108',
      label: 'sport event',
      phrases: {
        3: 'world cup, world championship, Commonwealth Games, cup final, Asian Games, qualifying round, group stage, European championship, knockout stage, world title',
        2: 'championship, tournament, semifinals, semi-finals, quarter-finals, title holders, playoffs, defending champion, opening match, world champion',
        1: 'champion, final, team, win, victory, fans, players, title, coach',
      },
    },
    {
      id: 'medtop:20001089',
      label: 'volleyball',
      phrases: {
        3: 'volleyball, beach volleyball, handball, volleyball team',
        1: 'match, sets',
      },
    },
    {
      id: 'medtop:20001154',
      label: 'chess',
      phrases: {
        3: 'chess, grandmaster, Magnus Carlsen, chess tournament, checkmate, world chess, chess player',
        2: 'chessboard, Fide, Kasparov, opening gambit',
        1: 'game, moves, match',
      },
    },
    // conflict, war and peace
    {
      id: 'medtop:20000053',
      label: 'act of terror',
      phrases: {
        3: 'terrorist attack, terror attack, suicide bomber, suicide bombing, car bomb, terrorist group, claimed responsibility for the attack, terrorism, Islamic State, Al-Qaida, Al Qaeda, Boko Haram, terrorist, bomb attack, jihadist, Isis, Daesh, Al-Shabab, roadside bomb',
        2: 'bombing, terror, extremists, explosive device, gunmen stormed, militant, explosives, bomb blast',
        1: 'bomb, attack, attacker, blast',
      },
    },
    {
      id: 'medtop:20000056',
      label: 'armed conflict',
      phrases: {
        3: 'armed conflict, ceasefire, cease-fire, heavy fighting, airstrike, air strike, shelling, rebel fighters, front line, frontline, military offensive, insurgent, insurgency, rocket attack, artillery fire, armed group, border clashes, fighting between, missile strike, drone strike, drone attack, truce, gunfight, rebel forces',
        2: 'clashes, militia, rebels, hostilities, shelled, bombardment, militants, guerrillas, civilians killed, battlefield, trenches',
        1: 'troops, civilians, attack, forces, killed, casualties, soldiers, battle, offensive, fighting, fighters, siege, conflict',
      },
    },
    {
      id: 'medtop:20000062',
      label: 'war',
      phrases: {
        3: 'declared war, war between, state of war, full-scale war, invasion of, full-scale invasion, war-torn, prisoners of war, war zone, act of war, at war with, military campaign, invading forces, civil war, wartime, special military operation, military operation',
        2: 'invasion, invaded, war, warfare, occupied territory, counteroffensive, military conflict, front lines, annexation, annexed, war in, war against',
        1: 'troops, battle, soldiers, combat, army, attacks, crisis, world war',
      },
    },
    {
      id: 'medtop:20000063',
      label: 'civil war',
      phrases: {
        3: 'civil war, rebel-held, rebel-controlled, government forces and rebels, opposition fighters, warring factions, warlord, anti-government rebels, rival factions',
        2: 'rebels, militias, factions, breakaway region, separatists',
        1: 'regime, fighting',
      },
    },
    {
      id: 'medtop:20000058',
      label: 'international military intervention',
      phrases: {
        3: 'military intervention, multinational force, coalition airstrikes, troop withdrawal, withdrawal of troops, NATO-led mission, coalition forces, no-fly zone, deploy troops, foreign troops, US-led coalition',
        2: 'troop deployment, deployment of troops, troops pulled out, intervention in, coalition strikes',
        1: 'troops, coalition, withdrawal, deployed',
      },
    },
    {
      id: 'medtop:20000059',
      label: 'peacekeeping force',
      phrases: {
        3: 'peacekeeper, peacekeeping force, peacekeeping mission, UN peacekeepers, blue helmets, stabilisation force, peacekeeping troops',
        2: 'peacekeeping, ceasefire monitors',
        1: 'mandate, observers',
      },
    },
    {
      id: 'medtop:20000060',
      label: 'military occupation',
      phrases: {
        3: 'military occupation, occupied West Bank, occupied territory, occupying forces, occupation forces, Israeli occupation, end of the occupation',
        2: 'occupation, annexation, settlements, occupied',
        1: 'settlers, checkpoint',
      },
    },
    {
      id: 'medtop:20000066',
      label: 'demonstration',
      phrases: {
        3: 'protesters, demonstrators, protest march, took to the streets, anti-government protests, mass protest, street protests, protest rally, demonstration against, marched through, tear gas, protest against, sit-in, peaceful protest, protestors',
        2: 'protest, demonstrations, marchers, placards, chanted slogans, protesting, banners, activists blocked, water cannon',
        1: 'march, crowd, slogans, police, rally, rallied',
      },
    },
    {
      id: 'medtop:20000065',
      label: 'civil unrest',
      phrases: {
        3: 'civil unrest, social unrest, civil disobedience, riots, unrest, curfew imposed, state of emergency after, violent protests, clashes with police',
        2: 'rioting, curfew, rioters, barricades, looted, tear gas, street clashes',
        1: 'violence, clashes, looting',
      },
    },
    {
      id: 'medtop:20000067',
      label: 'rebellion',
      phrases: {
        3: 'rebellion, uprising, mutiny, insurrection, armed uprising, popular uprising, revolt, mutinied',
        2: 'rebel, rebel group, mutineers, insurgents',
        1: 'overthrow',
      },
    },
    {
      id: 'medtop:20000070',
      label: "coup d'etat",
      phrases: {
        3: "military coup, coup attempt, attempted coup, failed coup, coup d'état, coup d'etat, military junta, coup leaders, seized power, putsch",
        2: 'junta, ousted president, military takeover, overthrown, ousted, coup',
        1: 'generals, regime, toppled',
      },
    },
    {
      id: 'medtop:20000072',
      label: 'genocide',
      phrases: {
        3: 'genocide, ethnic cleansing, Holocaust, Armenian genocide, Rwandan genocide, Srebrenica, genocidal, concentration camp, Auschwitz',
        2: 'extermination, mass killings, genocide survivors, massacre',
        1: 'survivors, Nazi',
      },
    },
    {
      id: 'medtop:20000071',
      label: 'massacre',
      phrases: {
        3: 'massacre, massacred, mass killing, slaughter of civilians, villagers were killed, mass grave',
        2: 'slaughtered, gunned down',
        1: 'villagers, bodies, victims',
      },
    },
    {
      id: 'medtop:20000073',
      label: 'peace process',
      phrases: {
        3: 'peace process, peace talks, peace deal, peace agreement, peace negotiations, ceasefire agreement, peace plan, peace accord, peace treaty, peace envoy, truce agreement, peace conference, end the conflict, mediate between, end the war, negotiated settlement, political solution, peaceful settlement',
        2: 'ceasefire, cease-fire, truce, reconciliation, negotiated end, mediation, peace efforts, mediators, peaceful solution, mediate',
        1: 'peace, negotiations, talks, deal',
      },
    },
    {
      id: 'medtop:20000078',
      label: 'disarmament',
      phrases: {
        3: 'disarmament, arms control, nuclear disarmament, weapons inspectors, decommissioning of weapons, arms reduction, chemical weapons convention, laid down their arms, disarm',
        2: 'non-proliferation, stockpile, surrender weapons',
        1: 'warheads, treaty',
      },
    },
    {
      id: 'medtop:20000079',
      label: 'ordnance clearance',
      phrases: {
        3: 'landmine, mine clearance, unexploded bomb, unexploded ordnance, bomb disposal, demining, minefield, unexploded shells',
        2: 'deminers, defused, cluster munitions, mines cleared',
        1: 'mines, explosives',
      },
    },
    {
      id: 'medtop:20000080',
      label: 'prisoners of war',
      phrases: {
        3: 'prisoner swap, prisoner exchange, prisoner-of-war, captured soldiers, POW camp, exchange of prisoners, POWs',
        2: 'prisoner release, freed prisoners, captured troops',
        1: 'captives, prisoners',
      },
    },
    {
      id: 'medtop:20000077',
      label: 'post-war reconstruction',
      phrases: {
        3: 'post-war reconstruction, reconstruction of the country, rebuild after the war, reconstruction aid, postwar reconstruction, rebuilding the country, reconstruction effort',
        2: 'reconstruction, rebuild, war-damaged, war-torn',
        1: 'rebuilding, rubble',
      },
    },
    // weather
    {
      id: 'medtop:20001128',
      label: 'weather forecast',
      phrases: {
        3: 'weather forecast, meteorologist, Met Office, weather service, meteorological office, sunny spells, scattered showers, weather bureau, temperatures will, five-day forecast, degrees celsius, outlook for the weekend, degrees fahrenheit, chance of rain, isolated showers, meteorological',
        2: 'overnight lows, mostly cloudy, partly cloudy, thunderstorms, showers, forecaster, high pressure system, low pressure system, cold front, highs of, humid',
        1: 'temperatures, cloudy, rain, sunny, forecast, wind, celsius',
      },
    },
    {
      id: 'medtop:20001129',
      label: 'weather phenomena',
      phrases: {
        3: 'heatwave, heat wave, snowstorm, blizzard, cold snap, heavy snow, freezing temperatures, thunderstorm, freezing rain, snowfall, dense fog, hailstorm, ice storm, record temperatures, El Niño, monsoon rains, heavy snowfall, cold spell, record heat, extreme heat, lightning strikes, extreme weather, winter storm',
        2: 'hail, fog, lightning, sub-zero, frost, scorching, monsoon, El Nino, snow, La Niña, sweltering',
        1: 'storm, cold, ice, temperatures, hot, rain, weather, heat',
      },
    },
    {
      id: 'medtop:20001130',
      label: 'weather statistic',
      phrases: {
        3: 'hottest day on record, temperature record, wettest month, warmest year on record, driest month, record rainfall, hottest year, record high temperature, hottest month, warmest month, coldest day, coldest night',
        2: 'average temperature, millimetres of rain, inches of rain, rainfall totals, inches of snow, temperature reached, since records began',
        1: 'record, rainfall, degrees',
      },
    },
    {
      id: 'medtop:20001131',
      label: 'weather warning',
      phrases: {
        3: 'weather warning, severe weather warning, storm warning, heat warning, red alert for, amber warning, winter storm warning, flood alert, yellow warning, red warning, extreme heat warning, heat advisory',
        2: 'weather alert, warned of heavy rain, warned of strong winds, danger to life, storm alert',
        1: 'warning, alert, gusts',
      },
    },
  ],
};
