import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for arts, culture, entertainment and media, the top concept first. */
export const ARTS: readonly TopicWords[] = [
  {
    id: 'medtop:01000000',
    label: 'arts, culture, entertainment and media',
    phrases: {
      3: "arts centre, art museum, art collection, public art, performing arts, arts council, cultural heritage, cultural institution, art critic, playwright, art historian, film screening, best picture, best actress, best actor, best director, lead actress, cinematographer, cinematography, soundtrack, newsroom, broadsheet, weekly newspaper, daily newspaper, local newspaper, newspaper group, print edition, press freedom, journalism, editor-in-chief, public broadcaster, TV series, television series, TV drama, drama series, sitcom, soap opera, showrunner, podcast, podcaster, radio station, radio host, radio presenter, talk show, artist in residence, fresco, ceramics, retrospective, world premiere, libretto, aria, sonata, string quartet, cellist, chamber music, folk music, brass band, audiobook, paperback, novella, anthology, publishing house, literary festival, lexicographer, fluent speakers, dying language, museum director, listed building, viral video, YouTube channel, social network, art lover, theatre critic, music critic, puppet theatre, dance company, dancer, ballet dancer, choreography, comic book, graphic novel, cartoonist, sketches and paintings, short film, film crew, film festival, moviegoers, arthouse, printing press, front page, news bulletin, newsreader, newscaster, sculptures, statue, jazz club, festival line-up, headline act, open-air concert, museum collection, archive footage, box office, comic con, superhero film, live-action, streaming platform, streaming service, film franchise, sequel, prequel, trailer for, TV show, reality show, reality TV, final season, season finale, pilot episode, film studio, music video, debut single, tour dates, North American tour, reunion tour, farewell tour, frontman, lead singer, bandmates, record label, box set, vinyl, Rock and Roll Hall of Fame, Grammys, Oscars, Emmys, Bafta, Golden Globes, Billboard chart, number one single, Spotify, art installation, light installation, artworks, auction house, Sotheby's, art fair, biennale, Broadway, musical theatre, stand-up comedian, opening night, open-mic, late-night show, anime, manga, celluloid, screenwriting, bookstore, hardback, book launch, book review, book club, poet, spoken word, crime novel, thriller writer, bestselling, blog post, bloggers, vlogger, newsletter editor, media company, media outlet, fact-checkers, fake news, disinformation, misinformation, press council, foreign correspondent, photojournalist, cover story, magazine cover, arts festival, exhibition space, on display at, on show at, permanent collection, Old Masters, impressionist, Renaissance, baroque, craftspeople, handicraft, UNESCO World Heritage, World Heritage, national museum, history museum, science museum, art gallery, national library, public library, manuscript, oral history, folk tales, fairy tale, carnival float, costume designer, set designer, makeup artist, catwalk, runway show, fashion show, fashion designer, haute couture, fashion house",
      2: 'exhibit, exhibition, museum, gallery, artist, masterpiece, fiction, author, verse, film, movie, cinema, actor, actress, documentary, drama, thriller, comedy, musician, composer, concert, orchestra, choir, singer, band, song, lyrics, melody, violin, piano, guitar, opera, theatre, theater, newspaper, journalist, columnist, broadcaster, broadcast, viewer, television, magazine, bookshop, bookseller, publisher, editor, photographer, photography exhibition, sculptor, painter, painting, portrait, mural, heritage, memorial, monument, folklore, storyteller, storytelling, hashtag, Instagram, YouTube, TikTok, social media, influencer, dictionary, dialect, bilingual, translator, mother tongue, subtitles, animation, screenplay, audience award, rehearsal, costume, playlist, premiere, Netflix, HBO, BBC, tweeted, retweet, livestream, biography, memoir, essayist, critics, bestseller, circulation, tabloid, newsprint, presenter, cultural, artistic, curated, festival, nightclub, Facebook, Twitter, tweet, screenings, filming, filmed, footage, cast, co-star, starring, lead role, rapper, hip-hop, pop star, rock band, punk, indie, DJ set, gigs, playwriting, comedians, comic, animated, anchor, correspondent, reporters, subtitled, playback, streaming, librarians, libraries, artefacts, artifacts, curators, collection of paintings, canvas, watercolours, drawings, illustrator, typography, graffiti, designer label, couture, glossy, literary, literature, novels, poems, storybook, chapters',
      1: 'culture, art, music, language, speaker, words, dance, reader, audience, jury, prize, plot, character, scene, script, story, genre, produced, creative, design, designer, collection, copies, print, printed, printing, edition, video, clip, photo, photograph, channel, programme, show, series, studio, star, fans, posts, follower, share, shared, headline, press, subscriber, archive, history, historic, century, ancient, cemetery, remembrance, exhibited, display, gift shop, admission, stage, =news, museum visitors, album, tour, streamed, fandom, franchise, premiered, episode, sequel to',
    },
  },
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
      1: 'curator, archives',
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
      2: 'retweet, influencer, social media, Reddit, disinformation online, Facebook, Instagram, YouTube, TikTok',
      1: 'posts, viral, posted, Twitter, tweet, WhatsApp, social media post, followers',
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
      1: 'design, tower',
    },
  },
  {
    id: 'medtop:20000047',
    label: 'newspaper',
    phrases: {
      3: 'daily newspaper, weekly newspaper, local newspaper, broadsheet, tabloid newspaper, newspaper publisher, newspaper owner, front-page story, print edition, print run, printing press, newsstand, letters to the editor, newspaper readers, circulation of',
      2: 'newspapers, newsroom, editor-in-chief, chief sub-editor, paperboy, masthead, classified ads, circulation',
      1: 'editor, journalist, readers, edition, headline, printed, reporter, press',
    },
  },
  {
    id: 'medtop:20000006',
    label: 'film festival',
    phrases: {
      3: "film festival, festival jury, Golden Bear, Palme d'Or, Golden Lion, opening film, competition section, festival screening",
      2: 'red carpet premiere, film jury',
      1: 'jury, film, director, premiere',
    },
  },
  {
    id: 'medtop:20000050',
    label: 'radio',
    phrases: {
      3: 'radio station, radio presenter, radio drama, radio programme, radio listeners, public radio, community radio, radio host, airwaves, FM frequency',
      2: 'listeners, radio, DJ, on air',
      1: 'broadcaster, presenter, studio',
    },
  },
];
