import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for religion and belief, the top concept first. */
export const RELIGION: readonly TopicWords[] = [
  {
    id: 'medtop:12000000',
    label: 'religion and belief',
    phrases: {
      3: "church, congregation, parish, parishioners, diocese, archdiocese, bishop, archbishop, cardinal, pope, papal, Vatican, pontiff, priest, clergy, vicar, pastor, minister of religion, nun, monk, monastery, convent, abbey, cathedral, chapel, altar, pew, hymn, choir loft, sermon, homily, liturgy, liturgical, Mass was, Holy Communion, baptism, baptised, christening, confirmation class, confession box, synod, theologian, theology, gospel, Bible, biblical, scripture, Christian, Christianity, Catholic, Catholicism, Protestant, Lutheran, Anglican, Methodist, Baptist, Orthodox Church, Orthodox Christians, evangelical, Pentecostal, Jehovah's Witnesses, Mormon, Quaker, Easter, Lent, Christmas Eve, Epiphany, nativity, Good Friday, Palm Sunday, Pentecost, mosque, imam, Muslim, Islam, Islamic, Koran, Quran, Ramadan, iftar, Eid, Friday prayers, call to prayer, muezzin, Hajj, Mecca, Shia, Sunni, ayatollah, cleric, synagogue, rabbi, rabbis, Jewish, Judaism, Torah, Talmud, kosher, Passover, Yom Kippur, Hanukkah, Rosh Hashanah, bar mitzvah, Sabbath, Hindu, Hindus, Hinduism, Diwali, Deepavali, Holi, Ganges, ghat, Hindu temple, Brahmin, deity, goddess, Shiva, Krishna, Sikh, gurdwara, Buddhist, Buddhism, Buddha, Dalai Lama, lama, pagoda, meditation, Tao, Shinto, shrine, pilgrim, pilgrimage, relic, saint, holy site, holy city, holy water, crucifix, religion, religious, religious freedom, religious education, faith community, interfaith, ecumenical, worshippers, worshipers, worship, prayer, prayed, blessed, bless, fasting, break fast, broke fast, sect, cult leader, cult, prophet, prophecy, apostles, disciples, atheist, secularism, heresy, blasphemy, spiritual leader, spirituality, godparents, church council, lay preacher, preacher, missionaries, missionary work, excommunicated, ordination, ordained, celibacy, canonised, canonization, beatification, fasted, Advent candle, superstitious",
      2: 'temple, faith, faithful, holy, sacred, spiritual, divine, God, Jesus, Christ, pray, preach, preached, preaching, believers, belief, ritual, rite, ceremony, incense, candles, feast, feast day, Christmas, festival of lights, commune, doctrine, devotees, devotional, robe, lit candles, heaven, hell, afterlife, salvation, evil spirits, ancestors, Jerusalem, Bethlehem, Old Testament, New Testament, verse, chant, chanted, chanting, veil, Advent, praying, superstitions, headscarf',
      1: 'leader, community, elders, dates, bell, service, members, sisters, wedding, funeral, followers, believe, believed, tradition, gathered, river, guru, gurus, blessings, table, sins, soul',
    },
  },
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
  {
    id: 'medtop:20000694',
    label: 'Ramadan',
    phrases: {
      3: 'Ramadan, iftar, suhoor, breaking the fast, holy month, month of fasting',
      2: 'Eid al-Fitr, break their fast',
      1: 'fasting, sunset, dates',
    },
  },
  {
    id: 'medtop:20000691',
    label: 'Christmas',
    phrases: {
      3: 'Christmas Eve, Christmas Day, Christmas service, nativity scene, Christmas carols, Father Christmas, Santa Claus, Christmas tree, midnight mass, Christmas dinner, Christmas message',
      2: 'Christmas, nativity, mistletoe, mulled wine, Yuletide',
      1: 'carols, decorations, presents',
    },
  },
  {
    id: 'medtop:20000692',
    label: 'Easter',
    phrases: {
      3: 'Easter, Easter Sunday, Good Friday, Palm Sunday, Holy Week, Easter eggs, Easter Vigil, Easter message',
      1: 'Lent, resurrection',
    },
  },
  {
    id: 'medtop:20000674',
    label: 'cult and sect',
    phrases: {
      3: "cult leader, doomsday cult, sects, cult members, religious cult, religious sect, sect leader, guru's followers, commune, brainwashed, brainwashing, former members, self-proclaimed prophet, self-styled prophet",
      2: 'cults, doomsday, messiah',
      1: 'prophet, followers, members, leader, obey',
    },
  },
  {
    id: 'medtop:20000664',
    label: 'Protestant',
    phrases: {
      3: 'Protestants, Lutherans, Anglicans, Methodists, Presbyterian, Calvinist, Reformed Church, Church of England, evangelical church, Baptist church, synod, Pentecostal, Reformation, women bishops, Archbishop of Canterbury',
      2: 'pastors, vicar, parsonage, hymn book',
      1: 'church, bishop, congregation',
    },
  },
  {
    id: 'medtop:20000663',
    label: 'Orthodoxy',
    phrases: {
      3: 'Orthodox Church, Orthodox Christians, Orthodox Christmas, Orthodox Easter, Orthodox priest, patriarch, patriarchate, Julian calendar, Ecumenical Patriarch, iconostasis, Russian Orthodox, Greek Orthodox, Serbian Orthodox, metropolitan bishop',
      2: 'Orthodox, icons, old calendar',
      1: 'priest, church, Epiphany, January',
    },
  },
  {
    id: 'medtop:20000698',
    label: 'church',
    phrases: {
      3: 'cathedral, church building, church tower, church roof, church bells, parish church, chapel, church spire, abbey, basilica, village church, organ pipes, bell tower, stained glass',
      2: 'churches, pews, nave, steeple, altar',
      1: 'parish, congregation, restoration, bells',
    },
  },
  {
    id: 'medtop:20000699',
    label: 'mosque',
    phrases: {
      3: 'mosques, minarets, prayer hall, grand mosque, call to prayer',
      2: 'imam, Friday prayers, muezzin',
      1: 'Muslim, prayer, dome',
    },
  },
];
