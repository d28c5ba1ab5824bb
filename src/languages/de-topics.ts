import type { TopicPhrases } from './topic-phrases.ts';

/** Phrases by which German news shows its topics; from general knowledge of news language, not from any collection. */
export const topicPhrases: TopicPhrases = {
  endings: [
    ['innen', 'in'],
    ['ern', ''],
    ['en', ''],
    ['er', ''],
    ['em', ''],
    ['es', ''],
    ['e', ''],
    ['n', ''],
    ['s', ''],
  ],
  never: [
    'Tag der offenen Tür, im Spiel, aufs Spiel, wetterfest, kalter Krieg der Worte, Kampf um die Gunst, unter Beschuss geraten, ins Boot holen, Börsenverein',
  ],
  topics: [
    {
      id: 'medtop:01000000',
      label: 'arts, culture, entertainment and media',
      phrases: {
        3: 'spielfilm, dokumentarfilm, filmpreis, filmfestspiele, filmfestival, *regisseur, *regisseurin, drehbuch, schauspieler, schauspielerin, hauptrolle, kinostart, museum, *museum, museums*, ausstellung, ausstellungs*, galerie, gemälde, bildhauer, maler, malerin, fotografie, kunstwerk, kunsthalle, theater*, *theater, schauspielhaus, oper, opernhaus, orchester, dirigent, dirigentin, komponist, sinfonie, chor, sänger, sängerin, schlagersänger, album, konzert, *konzert, musiker, musikerin, roman, romane, schriftsteller, schriftstellerin, lyrik, gedicht, buchmesse, buchpreis, verlag, bestseller, zeitung, tageszeitung, journalist, journalistin, redaktion, rundfunk, fernsehserie, fernsehsender, podcast, influencer, denkmalschutz, welterbe, bibliothek, tanztheater, ballett, jazz, comic',
        2: 'film, filme, kino, jury, bühne, premiere, regie, kunst, künstler, künstlerin, kultur, musik, lied, band, autor, autorin, buch, literatur, lesung, festival, fernsehen, sender, serie, medien, presse, facebook, twitter, instagram, denkmal',
        1: 'kamera, foto, leser, zuschauer, publikum, preis, tournee',
      },
    },
    {
      id: 'medtop:20000005',
      label: 'cinema',
      phrases: {
        3: 'spielfilm, dokumentarfilm, filmfestspiele, filmfestival, kinofilm, kinostart, filmpreis, drehbuch, dreharbeiten, filmemacher',
        2: 'kino, film, regisseur, regisseurin, leinwand',
        1: 'schauspieler, schauspielerin, kamera, jury',
      },
    },
    {
      id: 'medtop:20000018',
      label: 'music',
      phrases: {
        3: 'konzert, *konzert, orchester, dirigent, dirigentin, komponist, sinfonie, popstar, sänger, sängerin, rockband, album, musikfestival',
        2: 'musik, musiker, band, chor, tournee, oper',
        1: 'lied, bühne',
      },
    },
    {
      id: 'medtop:20000043',
      label: 'library and museum',
      phrases: {
        3: 'museum, *museum, museums*, stadtbibliothek, bibliothek, dauerausstellung',
        2: 'kurator, kuratorin, sammlung',
        1: 'ausstellung, besucher',
      },
    },
    {
      id: 'medtop:20000046',
      label: 'news media',
      phrases: {
        3: 'tageszeitung, lokalzeitung, chefredakteur, chefredakteurin, pressefreiheit, journalist, journalistin, journalismus',
        2: 'zeitung, redaktion, presse, medienhaus',
        1: 'leser, bericht',
      },
    },
    {
      id: 'medtop:02000000',
      label: 'crime, law and justice',
      phrases: {
        3: 'polizei, polizei*, *polizei, polizist, polizistin, staatsanwalt, staatsanwältin, staatsanwaltschaft, landgericht, amtsgericht, oberlandesgericht, bundesgerichtshof, bundesverfassungsgericht, verwaltungsgericht, *gericht, haftbefehl, untersuchungshaft, freiheitsstrafe, haftstrafe, gefängnis, *gefängnis, justizvollzugsanstalt, angeklagter, angeklagte, verurteilt, freigesprochen, freispruch, anklage, plädoyer, revision einlegen, raub, raubüberfall, überfall, einbruch, einbrecher, dieb, diebe, diebstahl, betrug, betrüger, *betrug, mord, mordprozess, mörder, totschlag, tötungsdelikt, vergewaltigung, missbrauch, drogen*, kokain, heroin, cannabispflanzen, beute, täter, tatverdächtiger, tatverdächtige, festgenommen, festnahme, ermittler, kriminalpolizei, geldwäsche, bestechung, korruption, schmiergeld, entführung, geiselnahme, hacker, *kriminalität, strafverfahren, strafanzeige, mafia',
        2: 'gericht, richter, richterin, prozess, urteil, klage, kläger, verteidiger, verteidigerin, anwalt, anwältin, rechtsanwalt, haft, strafe, ermittlungen, ermittelt, verdacht, verdächtiger, tat, opfer, zeuge, zeugen, zeugin, überfallen, gestohlen, erpressung, schuldig, waffe',
        1: 'beamte, gesetz, vorwurf, vorwürfe, spur',
      },
    },
    {
      id: 'medtop:20000082',
      label: 'crime',
      phrases: {
        3: 'straftat, straftaten, kriminalität, verbrechen, kriminelle',
        2: 'tat, täter, tatort',
        1: 'polizei',
      },
    },
    {
      id: 'medtop:20000095',
      label: 'drug related crimes',
      phrases: {
        3: 'drogenhändler, drogenhandel, drogenschmuggel, kokain, heroin, drogenfund, rauschgift, dealer, drogenkartell',
        2: 'drogen, schmuggler',
        1: 'kilogramm',
      },
    },
    {
      id: 'medtop:20000104',
      label: 'theft',
      phrases: {
        3: 'raub, raubüberfall, einbruch, einbrecher, diebstahl, dieb, juwelenraub, banküberfall, ladendieb',
        2: 'überfallen, überfall, gestohlen, beute',
        1: 'juwelier, tresor',
      },
    },
    {
      id: 'medtop:20000099',
      label: 'homicide',
      phrases: {
        3: 'mord, mordprozess, mörder, totschlag, tötungsdelikt, erschossen, erstochen, mordfall',
        2: 'leiche, bluttat',
        1: 'getötet, messer',
      },
    },
    {
      id: 'medtop:20000093',
      label: 'corruption',
      phrases: {
        3: 'korruption, bestechung, schmiergeld, vorteilsannahme, korruptionsskandal',
        2: 'bestochen, veruntreuung',
        1: 'auftrag',
      },
    },
    {
      id: 'medtop:20000107',
      label: 'court',
      phrases: {
        3: 'landgericht, amtsgericht, oberlandesgericht, verwaltungsgericht, bundesgerichtshof, arbeitsgericht',
        2: 'gericht, richter, richterin, klage, urteil, kläger',
        1: 'prozess',
      },
    },
    {
      id: 'medtop:20000134',
      label: 'sentencing (criminal)',
      phrases: {
        3: 'freiheitsstrafe, haftstrafe, jahre haft, jahren haft, lebenslange haft, zu einer haftstrafe, bewährungsstrafe',
        2: 'verurteilt, urteil',
        1: 'haft, gefängnis',
      },
    },
    {
      id: 'medtop:20000133',
      label: 'police',
      phrases: {
        3: 'polizeieinsatz, polizeipräsidium, polizeisprecher, polizeisprecherin, kriminalpolizei, bundespolizei',
        2: 'polizei, polizist, polizistin, streife, fahndung',
        1: 'beamte',
      },
    },
    {
      id: 'medtop:20000111',
      label: 'trial (court)',
      phrases: {
        3: 'mordprozess, prozessauftakt, angeklagter, angeklagte, plädoyer, freispruch',
        2: 'prozess, verteidigerin, verteidiger, zeuge',
        1: 'richter, urteil',
      },
    },
    {
      id: 'medtop:03000000',
      label: 'disaster, accident and emergency incident',
      phrases: {
        3: 'hochwasser*, überschwemmung, überflutet, überschwemmt, dammbruch, deichbruch, feuerwehr*, feuerwehr, feuerwehrleute, *brand, großbrand, waldbrand, wohnungsbrand, flammen, löschte, löscharbeiten, rettungskräfte, rettungsdienst, rettungshubschrauber, einsatzkräfte, katastrophe, katastrophenschutz, katastrophen*, erdbeben, nachbeben, vulkanausbruch, lawine, erdrutsch, tsunami, wirbelsturm, hurrikan, evakuiert, evakuierung, technisches hilfswerk, technische hilfswerk, unglück, *unglück, verunglückt, zugunglück, flugzeugabsturz, abgestürzt, verkehrsunfall, *unfall, auffahrunfall, schwer verletzt, lebensgefährlich verletzt, tote und verletzte, explosion, gasexplosion, vermisst, ertrunken, trümmer, notlandung, entgleist, hungersnot, notunterkunft, bergwacht',
        2: 'brand, feuer, rauch, unfall, verletzt, verletzte, tote, todesopfer, überlebende, gerettet, retter, rettung, helfer, notfall, deich, absturz, kollision, zusammenstoß, löschen, brannte',
        1: 'hubschrauber, boote, anwohner, schaden, opfer, ursache',
      },
    },
    {
      id: 'medtop:20000154',
      label: 'flood',
      phrases: {
        3: 'hochwasser*, hochwasser, überschwemmung, überflutet, überschwemmt, dammbruch, deichbruch, flut, flutkatastrophe',
        2: 'pegel, deich, pegelstand',
        1: 'wasser, fluss',
      },
    },
    {
      id: 'medtop:20000150',
      label: 'fire',
      phrases: {
        3: 'großbrand, wohnungsbrand, brandstelle, feuerwehreinsatz, dachstuhlbrand, feuerwehr',
        2: 'brand, flammen, feuer, rauch, löschte',
        1: 'lagerhalle, anwohner',
      },
    },
    {
      id: 'medtop:20000153',
      label: 'earthquake',
      phrases: {
        3: 'erdbeben, nachbeben, epizentrum, richterskala',
        2: 'beben, erdstoß',
        1: 'stärke',
      },
    },
    {
      id: 'medtop:20000147',
      label: 'road accident and incident',
      phrases: {
        3: 'verkehrsunfall, auffahrunfall, autounfall, massenkarambolage, geisterfahrer',
        2: 'unfall, unfallstelle, zusammengestoßen',
        1: 'autobahn, fahrer',
      },
    },
    {
      id: 'medtop:04000000',
      label: 'economy, business and finance',
      phrases: {
        3: 'aktie, aktien*, aktionär, aktionäre, dividende, börse, börsen*, dax, umsatz, jahresumsatz, gewinn vor steuern, quartalszahlen, bilanz, vorstand, vorstandschef, aufsichtsrat, konzern, *konzern, unternehmen, mittelständler, zulieferer, autozulieferer, autobauer, maschinenbau*, hersteller, *hersteller, industrie, *industrie, exporte, export, importe, zölle, strafzölle, handelsabkommen, zentralbank, notenbank, leitzins, zins, zinsen, inflation, inflationsrate, verbraucherpreise, konjunktur, konjunktur*, rezession, bruttoinlandsprodukt, wirtschaftswachstum, wirtschafts*, ökonom, ökonomen, einzelhandel, einzelhändler, insolvenz, insolvenzverwalter, übernahmeangebot, fusion, investor, investoren, start-up, bank, banken, sparkasse, kredit, anleihe, immobilien, landwirt, landwirte, landwirtschaft, bauernverband, ernte, tourismus, fluggesellschaft, bahnkonzern, energiekonzern, strompreis, gaspreis, ölpreis, kryptowährung',
        2: 'wirtschaft, firma, firmen, betrieb, handel, gewinn, verlust, preise, kunden, kosten, investitionen, investieren, nachfrage, konsum, verbraucher, produktion, fabrik, werk, marke, bauern, milliarden, auftrag, aufträge',
        1: 'prozent, euro, millionen, gestiegen, gesunken, markt',
      },
    },
    {
      id: 'medtop:20000178',
      label: 'earnings',
      phrases: {
        3: 'quartalszahlen, jahresbilanz, gewinn, umsatz, geschäftsjahr, gewinnwarnung, dividende',
        2: 'bilanz, verlust, rendite',
        1: 'prozent, quartal',
      },
    },
    {
      id: 'medtop:20000370',
      label: 'inflation',
      phrases: {
        3: 'inflation, inflationsrate, verbraucherpreise, preisanstieg, teuerung, teuerungsrate',
        2: 'preise, kaufkraft',
        1: 'gestiegen, prozent',
      },
    },
    {
      id: 'medtop:20000350',
      label: 'central bank',
      phrases: {
        3: 'zentralbank, notenbank, leitzins, währungshüter, bundesbank, europäische zentralbank',
        2: 'zinsen, geldpolitik',
        1: 'zins',
      },
    },
    {
      id: 'medtop:20000396',
      label: 'stocks',
      phrases: {
        3: 'aktie, aktien, aktienmarkt, aktionär, aktienkurs, dax, börse, aktienindex',
        2: 'anleger, kurs, kurse',
        1: 'papiere',
      },
    },
    {
      id: 'medtop:20000373',
      label: 'international trade',
      phrases: {
        3: 'außenhandel, handelsabkommen, freihandel, exporte, importe, strafzölle, handelsbilanz',
        2: 'export, zölle',
        1: 'waren',
      },
    },
    {
      id: 'medtop:20000210',
      label: 'agriculture',
      phrases: {
        3: 'landwirt, landwirte, landwirtschaft, bauernverband, ernte, milchbauern, ackerbau, viehzucht',
        2: 'bauern, bauer, getreide, felder, ställe',
        1: 'hof, hektar',
      },
    },
    {
      id: 'medtop:20000296',
      label: 'automotive',
      phrases: {
        3: 'autobauer, autozulieferer, automobilindustrie, autoindustrie, elektroauto, autohersteller, autokonzern',
        2: 'fahrzeuge, neuwagen',
        1: 'werk, autos',
      },
    },
    {
      id: 'medtop:05000000',
      label: 'education',
      phrases: {
        3: 'schule, *schule, schul*, schüler, schülerin, lehrer, lehrerin, lehrkraft, lehrkräfte, lehrermangel, unterricht, unterrichts*, grundschule, gymnasium, gymnasien, gesamtschule, abitur, abiturienten, klassenarbeit, universität, universitäten, hochschule, *hochschule, studierende, student, studentin, studenten, studium, studienplatz, studienplätze, studien*, professor, professorin, wintersemester, sommersemester, hörsaal, hörsäle, vorlesung, kultusminister, kultusministerin, bildungsminister, bildungsministerin, bildungs*, kita, kindergarten, erzieherin, ausbildung, berufsschule, prüfung, zeugnis',
        2: 'bildung, lernen, klasse, klassen, eltern und schüler, noten, semester, fakultät, rektor, rektorin, doktorand',
        1: 'kinder, eltern, stunden, jugendliche',
      },
    },
    {
      id: 'medtop:20000400',
      label: 'school',
      phrases: {
        3: 'grundschule, gymnasium, gesamtschule, schulleiter, schulleiterin, realschule, schulhof, schuljahr',
        2: 'schule, schüler, schülerin, unterricht',
        1: 'eltern, klasse',
      },
    },
    {
      id: 'medtop:20000405',
      label: 'higher education',
      phrases: {
        3: 'universität, hochschule, studierende, studienplatz, studienplätze, hörsaal, wintersemester, studiengebühren',
        2: 'student, professor, studium, vorlesung, fakultät',
        1: 'semester',
      },
    },
    {
      id: 'medtop:20000416',
      label: 'teachers',
      phrases: {
        3: 'lehrer, lehrerin, lehrkraft, lehrkräfte, lehrermangel, lehrerverband, referendar',
        2: 'lehramt, pädagogen',
        1: 'unterricht',
      },
    },
    {
      id: 'medtop:06000000',
      label: 'environment',
      phrases: {
        3: 'umweltschutz, umweltschützer, umweltverband, umweltverbände, umwelt*, naturschutz, naturschutz*, naturschützer, klimaschutz*, klimawandel, klimagipfel, klimakonferenz, klimaschützer, klimaziel, klimaneutral, treibhausgase, treibhausgas, emissionen, kohlendioxid, erderwärmung, kohleausstieg, ausstieg aus der kohle, erneuerbare energien, windkraft, windpark, windräder, solaranlage, artenschutz, artenvielfalt, artensterben, bedrohte art, vom aussterben bedroht, ausgestorben, schutzgebiet, naturschutzgebiet, nationalpark, renaturiert, renaturierung, gewässer, gewässerschutz, luftverschmutzung, feinstaub, plastikmüll, müll, abwasser, pestizide, waldsterben, abholzung, fischsterben, fischotter, biber, wolf, wölfe, seeadler, insektensterben, nachhaltigkeit',
        2: 'umwelt, natur, klima, wald, wälder, arten, art, tiere, vögel, fluss, ufer, moor, recycling, energiewende, nachhaltig',
        1: 'kohle, wasser, strom',
      },
    },
    {
      id: 'medtop:20000418',
      label: 'climate change',
      phrases: {
        3: 'klimawandel, klimagipfel, klimakonferenz, erderwärmung, treibhausgas, treibhausgase, klimaschutz*, klimaziel',
        2: 'emissionen, klima, kohleausstieg',
        1: 'kohle',
      },
    },
    {
      id: 'medtop:20000420',
      label: 'conservation',
      phrases: {
        3: 'naturschutz, naturschutz*, naturschützer, artenschutz, schutzgebiet, nationalpark, renaturierung, renaturiert',
        2: 'wiederansiedlung, umweltschützer',
        1: 'natur, ufer',
      },
    },
    {
      id: 'medtop:20000443',
      label: 'endangered species',
      phrases: {
        3: 'bedrohte art, bedrohten art, vom aussterben bedroht, artensterben, rote liste, artenschutz',
        2: 'ausgestorben, seltene art, seltene',
        1: 'art, tiere',
      },
    },
    {
      id: 'medtop:07000000',
      label: 'health',
      phrases: {
        3: 'krankenhaus, krankenhäuser, *krankenhaus, klinik, kliniken, *klinik, klinikum, patient, patienten, patientin, arzt, ärzte, ärztin, hausarzt, amtsärztin, amtsarzt, chirurg, pflegekraft, pflegekräfte, krankenschwester, apotheker, apotheke, medikament, medikamente, arzneimittel, antibiotika, impfung, impfungen, impfstoff, impf*, geimpft, infektion, infektionen, infiziert, virus, viren, bakterien, epidemie, pandemie, corona*, grippe, masern, krebs, krebs*, herzinfarkt, schlaganfall, diabetes, demenz, depression, lungenentzündung, gesundheitsamt, gesundheitsministerium, gesundheitsminister, gesundheitsministerin, gesundheits*, krankenkasse, krankenkassen, krankheit, krankheiten, erkrankt, erkrankung, therapie, operation, intensivstation, notaufnahme, psychiatrie, organspende',
        2: 'gesundheit, medizin, mediziner, medizinisch, behandlung, symptome, diagnose, kranke, pflege, psychisch',
        1: 'studie, fälle, risiko',
      },
    },
    {
      id: 'medtop:20000448',
      label: 'communicable disease',
      phrases: {
        3: 'masern, grippe, infektion, infektionskrankheit, epidemie, virus, corona*, ansteckend, tuberkulose, cholera',
        2: 'infiziert, ausbruch, ansteckung',
        1: 'fälle',
      },
    },
    {
      id: 'medtop:20000462',
      label: 'hospital',
      phrases: {
        3: 'krankenhaus, krankenhäuser, klinik, kliniken, klinikum, notaufnahme, intensivstation',
        2: 'station, krankenbett',
        1: 'patient, patienten',
      },
    },
    {
      id: 'medtop:20000467',
      label: 'medical drugs',
      phrases: {
        3: 'medikament, medikamente, arzneimittel, antibiotika, tabletten, arzneimittelbehörde',
        2: 'apotheker, wirkstoff',
        1: 'patienten',
      },
    },
    {
      id: 'medtop:20000477',
      label: 'vaccines',
      phrases: {
        3: 'impfstoff, impfung, impfschutz, impfpflicht, geimpft, impfkampagne',
        2: 'impfen',
        1: 'dosis',
      },
    },
    {
      id: 'medtop:08000000',
      label: 'human interest',
      phrases: {
        3: 'weltrekord, rekordversuch, guinness*, goldene hochzeit, diamantene hochzeit, hundertjährige, 100. geburtstag, lottogewinn, lottogewinner, entlaufen, zoo, tierheim, tierpark, prinz, prinzessin, königshaus, königsfamilie, thronfolger, königin, zwillinge, kuriose, prominente, promi, hochzeitspaar, finderlohn, flaschenpost',
        2: 'geburtstag, hochzeit, rekord, könig, hund, katze, kater, jubiläum, auszeichnung, trauerfeier, beerdigung',
        1: 'familie, tier',
      },
    },
    {
      id: 'medtop:09000000',
      label: 'labour',
      phrases: {
        3: 'gewerkschaft, gewerkschaften, gewerkschafter, *gewerkschaft, verdi, warnstreik, streik, streiks, *streik, streiken, arbeitskampf, tarif*, tarifverhandlungen, tarifvertrag, arbeitgeber, arbeitgeberverband, arbeitnehmer, beschäftigte, betriebsrat, betriebsbedingte kündigungen, kündigung, kündigungen, sozialplan, stellenabbau, stellen streichen, streicht stellen, kurzarbeit, mindestlohn, lohn, löhne, lohnerhöhung, gehalt, gehälter, arbeitszeit, arbeitslosigkeit, arbeitslos, arbeitslose, arbeitslosenquote, arbeitsagentur, arbeitsmarkt, arbeitsplätze, arbeitsplatz, arbeits*, fachkräftemangel, rente, rentner, rentenalter, umschulung, umschulungen, leiharbeit, arbeitsunfall',
        2: 'mitarbeiter, stellen, belegschaft, überstunden, job, jobs, kollegen, schichten',
        1: 'werk, busfahrer, arbeit',
      },
    },
    {
      id: 'medtop:20000530',
      label: 'labour strike',
      phrases: {
        3: 'warnstreik, streik, streiks, streiken, arbeitskampf, ausstand, bestreikt',
        2: 'gewerkschaft, arbeitsniederlegung',
        1: 'lohn',
      },
    },
    {
      id: 'medtop:20000518',
      label: 'wages and benefits',
      phrases: {
        3: 'mindestlohn, lohnerhöhung, tarifvertrag, tarifverhandlungen, tarifabschluss',
        2: 'lohn, löhne, gehalt',
        1: 'prozent',
      },
    },
    {
      id: 'medtop:20000189',
      label: 'layoffs and downsizing',
      phrases: {
        3: 'stellenabbau, entlassungen, massenentlassungen, sozialplan, stellen streichen, betriebsbedingte kündigungen',
        2: 'kündigungen, entlassen, streicht',
        1: 'stellen, betriebsrat',
      },
    },
    {
      id: 'medtop:20000533',
      label: 'unemployment',
      phrases: {
        3: 'arbeitslosigkeit, arbeitslosenquote, arbeitslose, arbeitsagentur, jobcenter',
        2: 'arbeitslos',
        1: 'stellen',
      },
    },
    {
      id: 'medtop:10000000',
      label: 'lifestyle and leisure',
      phrases: {
        3: 'rezept, rezepte, zutaten, restaurant, restaurants, koch, köchin, küche, gastronomie, gasthaus, urlaub, urlauber, urlaubs*, ferienwohnung, reiseziel, wanderer, wanderung, wandern, wanderweg, radtour, camping, campingplatz, garten*, gärtner, gärtnerin, beete, hobby, brettspiel, videospiel, stricken, heimwerker, wellness, sauna, freizeitpark, karneval, silvester, weihnachtsmarkt, volksfest, oktoberfest, feiertag, weinprobe, winzerfest',
        2: 'reise, hotel, ausflug, freizeit, mode, kochen, backen, wein, bier, kuchen, essen, garten, spiel',
        1: 'gäste, sommer, wochenende',
      },
    },
    {
      id: 'medtop:11000000',
      label: 'politics',
      phrases: {
        3: 'bundestag, bundestags*, bundesrat, bundesregierung, landtag, *landtag, landesregierung, bundeskanzler, bundeskanzlerin, kanzler, ministerpräsident, ministerpräsidentin, *minister, *ministerin, ministerium, *ministerium, minister, ministerin, abgeordneter, abgeordnete, abgeordneten, fraktion, fraktionen, *fraktion, koalition, *koalition, regierungskoalition, opposition, oppositionsführer, parlament, parlaments*, *wahl, neuwahl, neuwahlen, wahlkampf, wahlgesetz, wahl*, wähler, stimmzettel, kandidat, kandidatin, spitzenkandidat, spitzenkandidatin, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, stadtrat, gemeinderat, rathaus, kreistag, landrat, gesetzentwurf, gesetz beschlossen, haushalt, bundeshaushalt, steuer*, *steuer, steuern, außenminister, außenministerin, diplomat, diplomaten, botschafter, botschafterin, gipfeltreffen, sanktionen, europäische union, eu-kommission, vereinte nationen, vereinten nationen, nato, demokratie, verfassung, volksentscheid, referendum, bundeswehr, verteidigungs*, asylpolitik, abschiebung, cdu, csu, spd, fdp, afd, grüne, partei, parteien, parteitag',
        2: 'regierung, politik, politiker, politikerin, präsident, präsidentin, rücktritt, zurückgetreten, debatte, debattiert, staat, bürger, reform, mehrheit, stimmen, verhandlungen, abkommen, grenze',
        1: 'gesetz, behörde, land, streit',
      },
    },
    {
      id: 'medtop:20000574',
      label: 'election',
      phrases: {
        3: 'bundestagswahl, landtagswahl, kommunalwahl, *wahl, neuwahl, neuwahlen, wahlkampf, wahlsieg, wahllokal, stichwahl',
        2: 'wähler, kandidat, kandidatin, spitzenkandidat, stimmzettel',
        1: 'stimmen, partei',
      },
    },
    {
      id: 'medtop:20000615',
      label: 'parliament',
      phrases: {
        3: 'bundestag, landtag, bundesrat, parlament, abgeordneter, abgeordnete, gesetzentwurf, fraktion, regierungsfraktionen',
        2: 'opposition, wahlgesetz, plenum',
        1: 'debatte, stimmen',
      },
    },
    {
      id: 'medtop:20000612',
      label: 'local government and authority',
      phrases: {
        3: 'bürgermeister, bürgermeisterin, oberbürgermeister, stadtrat, gemeinderat, rathaus, landrat, kreistag, stadtverwaltung',
        2: 'kommune, kommunen, gemeinde',
        1: 'stadt',
      },
    },
    {
      id: 'medtop:20000593',
      label: 'government',
      phrases: {
        3: 'bundesregierung, landesregierung, bundeskanzler, bundeskanzlerin, ministerpräsident, regierungschef, regierungschefin, kabinett',
        2: 'regierung, minister, ministerin, koalition',
        1: 'ministerium',
      },
    },
    {
      id: 'medtop:20000638',
      label: 'international relations',
      phrases: {
        3: 'außenminister, außenministerin, außenpolitik, diplomatie, auswärtiges amt, gipfeltreffen, staatsbesuch, beziehungen zwischen',
        2: 'diplomat, botschafter, botschaft, abkommen, verhandlungen',
        1: 'staaten',
      },
    },
    {
      id: 'medtop:20000620',
      label: 'taxation',
      phrases: {
        3: 'steuererhöhung, steuersenkung, steuerreform, einkommensteuer, mehrwertsteuer, steuerzahler, finanzamt, *steuer',
        2: 'steuern, steuer*',
        1: 'abgaben',
      },
    },
    {
      id: 'medtop:12000000',
      label: 'religion and belief',
      phrases: {
        3: 'kirche, *kirche, kirchen*, bischof, bischöfe, bischöfin, erzbischof, kardinal, papst, vatikan, priester, pfarrer, pfarrerin, pastor, gottesdienst, messe gefeiert, predigt, gebet, gebete, gläubige, gläubigen, pilger, wallfahrt, wallfahrts*, kloster, klöster, nonne, nonnen, mönch, dom, katholisch, katholisch*, katholiken, evangelisch, evangelisch*, protestanten, christen, christentum, moschee, imam, islam, muslime, ramadan, synagoge, rabbiner, judentum, buddhisten, hindus, tempel, religion, religiös, theologe, theologin, ostern, bibel, sekte, segen, geweiht, weiht',
        2: 'gemeinde, glaube, glauben, gott, orgel, heilig, weihnachten',
        1: 'gast',
      },
    },
    {
      id: 'medtop:20000671',
      label: 'Roman Catholic',
      phrases: {
        3: 'papst, vatikan, kardinal, katholisch, katholisch*, katholiken, erzbischof, bischofskonferenz',
        2: 'bischof, priester, messe, nonnen',
        1: 'kirche',
      },
    },
    {
      id: 'medtop:20000659',
      label: 'Christianity',
      phrases: {
        3: 'gottesdienst, evangelisch, evangelisch*, kirchengemeinde, pfarrer, pfarrerin, christen, christentum, bischof, dom, kirche',
        2: 'predigt, gemeinde, bibel',
        1: 'orgel',
      },
    },
    {
      id: 'medtop:20000677',
      label: 'Islam',
      phrases: {
        3: 'moschee, islam, muslime, ramadan, imam, koran, freitagsgebet',
        2: 'muslimisch, kopftuch',
        1: 'gebet',
      },
    },
    {
      id: 'medtop:13000000',
      label: 'science and technology',
      phrases: {
        3: 'forscher, forscherin, forschung, forschungs*, wissenschaftler, wissenschaftlerin, wissenschaft, wissenschaftlich, fachzeitschrift, fachmagazin, labor, experiment, studie, teleskop, *teleskop, astronom, astronomen, astronomin, planet, planeten, galaxie, raumsonde, raumfahrt, rakete, satellit, satelliten, weltraum, astronaut, physiker, physikerin, chemiker, biologe, biologin, genom, fossil, fossilien, archäologe, archäologen, archäologin, ausgrabung, künstliche intelligenz, algorithmus, roboter, software, quantencomputer, ingenieur, ingenieure, technologie, erfindung, erfinder, nobelpreis',
        2: 'technik, entdeckt, entdeckung, messungen, daten, experten, computer, internet, digital, digitalisierung, app, smartphone, atmosphäre, zellen',
        1: 'ergebnisse, system, analyse',
      },
    },
    {
      id: 'medtop:20000718',
      label: 'astronomy',
      phrases: {
        3: 'astronom, astronomen, astronomin, teleskop, galaxie, planet, planeten, exoplanet, sternwarte, schwarzes loch',
        2: 'sonnensystem, sterne, milchstraße, atmosphäre',
        1: 'weltraum',
      },
    },
    {
      id: 'medtop:20000735',
      label: 'scientific research',
      phrases: {
        3: 'forscher, forschung, studie, wissenschaftler, fachzeitschrift, fachmagazin, forschungsteam',
        2: 'labor, messungen, wissenschaft',
        1: 'daten',
      },
    },
    {
      id: 'medtop:20000763',
      label: 'information technology and computer science',
      phrases: {
        3: 'künstliche intelligenz, algorithmus, software, quantencomputer, chatbot, rechenzentrum, informatik',
        2: 'computer, app, programmierer, digitalisierung',
        1: 'daten, internet',
      },
    },
    {
      id: 'medtop:14000000',
      label: 'society',
      phrases: {
        3: 'flüchtlinge, flüchtling, geflüchtete, migranten, migration, zuwanderung, integration, asylbewerber, rassismus, rassistisch, diskriminierung, gleichstellung, frauenquote, gleichberechtigung, obdachlose, obdachlosigkeit, armut, armutsgrenze, alleinerziehende, elterngeld, elternzeit, kinderarmut, pflegefamilie, jugendamt, sozialarbeiter, sozialarbeiterin, behinderung, menschen mit behinderung, barrierefrei, rollstuhl, rollstuhlfahrer, senioren, seniorenheim, ehrenamt, ehrenamtliche, spenden, spendenaktion, tafel, homosexuelle, ehe für alle, queer, geburtenrate, bevölkerung, volkszählung, zensus, sterbehilfe, abtreibung, sucht, suchtberatung',
        2: 'gesellschaft, familien, familie, frauen, kinder, jugendliche, eltern, ehe, sozial, nachbarschaft',
        1: 'menschen, haushalte',
      },
    },
    {
      id: 'medtop:15000000',
      label: 'sport',
      phrases: {
        3: 'bundesliga, zweitligist, erstligist, *ligist, champions league, dfb-pokal, nationalmannschaft, *mannschaft, mannschaft, trainer, cheftrainer, schiedsrichter, elfmeter, nachspielzeit, torwart, torhüter, stürmer, mittelfeldspieler, verteidiger köpfte, tabelle, tabellenführer, abstieg, aufstieg in die, derby, heimspiel, auswärtsspiel, halbzeit, spieltag, weltmeisterschaft, europameisterschaft, weltmeister, weltmeisterin, europameister, olympia, olympische spiele, olympisch, goldmedaille, silbermedaille, bronzemedaille, medaille, gold gewonnen, freistil, bestzeit, schwimmerin, schwimmer, leichtathletik, marathon, tennisprofi, tennis, grand slam, formel 1, rennfahrer, radprofi, tour de france, biathlon, skispringer, handball*, basketball*, eishockey*, fußball*, fußball, doping, stadion, fans, turnier, finale, viertelfinale, halbfinale',
        2: 'spiel, spiele, tor, tore, sieg, niederlage, saison, liga, verein, klub, spieler, spielerin, punkte, rekord, pokal, sport, sportler, sportlerin, wettkampf, meisterschaft',
        1: 'minute, gewonnen, verliert, platz',
      },
    },
    {
      id: 'medtop:20001065',
      label: 'soccer',
      phrases: {
        3: 'bundesliga, zweitligist, elfmeter, nachspielzeit, torwart, stürmer, fußball*, fußball, dfb-pokal, champions league',
        2: 'tor, trainer, schiedsrichter, tabelle, halbzeit, derby',
        1: 'mannschaft, spiel',
      },
    },
    {
      id: 'medtop:20001071',
      label: 'swimming',
      phrases: {
        3: 'schwimmerin, schwimmer, freistil, brustschwimmen, rückenschwimmen, schwimm-weltmeisterschaft',
        2: 'bahn, becken',
        1: 'meter, bestzeit',
      },
    },
    {
      id: 'medtop:16000000',
      label: 'conflict, war and peace',
      phrases: {
        3: 'krieg, *krieg, kriegs*, waffenruhe, waffenstillstand, feuerpause, friedensgespräche, friedensverhandlungen, friedensabkommen, artillerie, beschossen, beschuss, luftangriff, luftangriffe, drohnenangriff, raketenangriff, bombe, bombenanschlag, anschlag, selbstmordattentäter, attentat, terrorist, terroristen, terror*, miliz, milizen, rebellen, aufständische, dschihadisten, islamistisch, islamisten, soldaten getötet, gefallene soldaten, front, offensive, invasion, besatzung, besetzte gebiete, kriegsparteien, zivilisten, kämpfe, kämpfen, gefechte, truppen, putsch, militärputsch, völkermord, massaker, demonstranten, demonstration, protestmarsch, wasserwerfer, tränengas, unruhen, aufstand, blauhelme, weltkrieg',
        2: 'armee, soldaten, militär, konflikt, angriff, angriffe, waffen, panzer, frieden, fliehen, proteste, getötet, verwundet',
        1: 'konvoi, gebiet, tote',
      },
    },
    {
      id: 'medtop:20000053',
      label: 'act of terror',
      phrases: {
        3: 'terroranschlag, anschlag, bombenanschlag, selbstmordattentäter, terrorist, terroristen, terrormiliz',
        2: 'attentat, islamistisch, bekannte sich',
        1: 'miliz',
      },
    },
    {
      id: 'medtop:20000056',
      label: 'armed conflict',
      phrases: {
        3: 'artillerie, beschossen, luftangriff, luftangriffe, gefechte, rebellen, offensive',
        2: 'armee, kämpfe, kämpfen, truppen, front',
        1: 'soldaten',
      },
    },
    {
      id: 'medtop:20000073',
      label: 'peace process',
      phrases: {
        3: 'waffenruhe, waffenstillstand, friedensgespräche, friedensverhandlungen, friedensabkommen, friedensprozess',
        2: 'feuerpause',
        1: 'frieden',
      },
    },
    {
      id: 'medtop:20000066',
      label: 'demonstration',
      phrases: {
        3: 'demonstration, demonstranten, protestmarsch, kundgebung, großdemonstration, massenproteste',
        2: 'demonstrierten, proteste',
        1: 'polizei',
      },
    },
    {
      id: 'medtop:17000000',
      label: 'weather',
      phrases: {
        3: 'wetter*, wetter, unwetter, wetterdienst, deutscher wetterdienst, meteorologe, meteorologen, meteorologin, sturmtief, tiefdruckgebiet, hochdruckgebiet, orkan, orkanböen, sturmböen, böen, gewitter, starkregen, hagel, schneefall, neuschnee, glätte, glatteis, frost, hitzewelle, hitze, hitze*, temperaturen, temperatur, minusgrade, grad heiß, regenschauer, schauer, niederschlag, nebel, sonnenschein, kaltfront, tauwetter',
        2: 'sturm, schnee, regen, wind, wolken, wolkig, sonnig, grad, heiß, kühler, kälte',
        1: 'norden, süden, wochenende, donnerstag',
      },
    },
    {
      id: 'medtop:20001128',
      label: 'weather forecast',
      phrases: {
        3: 'wettervorhersage, wetterbericht, wetteraussichten, wetterdienst, meteorologe, meteorologen',
        2: 'temperaturen, wolkig, tiefdruckgebiet',
        1: 'grad, regen',
      },
    },
    {
      id: 'medtop:20001129',
      label: 'weather phenomena',
      phrases: {
        3: 'hitzewelle, sturmtief, orkan, gewitter, starkregen, hagel, schneefall, unwetter',
        2: 'böen, schnee, sturm, hitze',
        1: 'regen, wind',
      },
    },
  ],
};
