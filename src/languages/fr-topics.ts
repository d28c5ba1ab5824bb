import type { TopicPhrases } from './topic-phrases.ts';

/** Phrases by which French news shows its topics; from general knowledge of news language, not from any collection. */
export const topicPhrases: TopicPhrases = {
  elided: new Set(['l', 'd', 'qu', 'n', 's', 'j', 'c', 'm', 't']),
  endings: [
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['s', ''],
    ['x', ''],
  ],
  never: [
    'guerre des mots, guerre des prix, coup de théâtre, en tête du cortège, bombe à retardement, sans but, dans le but, au but, temps fort, mettre en scène, à la une',
  ],
  topics: [
    {
      id: 'medtop:01000000',
      label: 'arts, culture, entertainment and media',
      phrases: {
        3: "long métrage, court métrage, réalisateur, réalisatrice, cinéaste, scénario, acteur, acteurs, actrice, comédien, comédienne, salles obscures, festival de cannes, césar du, musée, exposition, peintre, peinture, sculpteur, sculpture, galerie d'art, œuvre d'art, tableau, tableaux, théâtre, metteur en scène, mise en scène, opéra, orchestre, chef d'orchestre, compositeur, symphonie, chorale, chanteur, chanteuse, chanson, concert, concerts, musicien, musicienne, album, romancier, romancière, roman, romans, écrivain, écrivaine, prix littéraire, prix goncourt, poète, poésie, librairie, maison d'édition, bande dessinée, quotidien régional, journaliste, journalistes, rédaction, chaîne de télévision, série télévisée, radio france, audiovisuel public, patrimoine, monument historique, bibliothèque, ballet, chorégraphe, photographe, photographies",
        2: 'film, films, cinéma, jury, scène, art, artiste, artistes, culture, culturel, musique, livre, livres, auteur, littérature, festival, télévision, émission, presse, journal, médias, spectacle, spectateurs, réseaux sociaux, facebook, instagram',
        1: 'image, public, prix, tournée',
      },
    },
    {
      id: 'medtop:20000005',
      label: 'cinema',
      phrases: {
        3: 'long métrage, court métrage, réalisateur, réalisatrice, cinéaste, scénario, festival de cannes, tournage',
        2: 'film, films, cinéma, actrice',
        1: 'acteur, acteurs, jury',
      },
    },
    {
      id: 'medtop:20000018',
      label: 'music',
      phrases: {
        3: "concert, concerts, orchestre, chef d'orchestre, chanteur, chanteuse, musicien, compositeur, album, festival de musique",
        2: 'musique, chanson, groupe de rock',
        1: 'scène, tournée',
      },
    },
    {
      id: 'medtop:20000043',
      label: 'library and museum',
      phrases: {
        3: 'musée, musées, bibliothèque, médiathèque, conservateur du musée',
        2: 'collection permanente, exposition',
        1: 'visiteurs',
      },
    },
    {
      id: 'medtop:20000046',
      label: 'news media',
      phrases: {
        3: 'quotidien régional, liberté de la presse, journaliste, journalistes, rédacteur en chef, rédactrice en chef',
        2: 'rédaction, presse, journal',
        1: 'lecteurs',
      },
    },
    {
      id: 'medtop:02000000',
      label: 'crime, law and justice',
      phrases: {
        3: "police, policier, policiers, policière, gendarme, gendarmes, gendarmerie, enquêteurs, police judiciaire, parquet, procureur, procureure, juge d'instruction, tribunal, tribunal correctionnel, cour d'assises, cour d'appel, cour de cassation, conseil d'état, garde à vue, mis en examen, mise en examen, détention provisoire, prison, prisons, réclusion, peine de prison, ans de prison, mois de prison, condamné, condamnée, acquitté, réquisitoire, avait requis, accusé, prévenu, plainte, porter plainte, braquage, braqué, cambriolage, cambrioleur, vol à main armée, voleur, escroquerie, escroc, fraude, meurtre, meurtrier, assassinat, homicide, féminicide, viol, agression sexuelle, violences conjugales, trafiquant, trafiquants, trafic de drogue, stupéfiants, cocaïne, héroïne, blanchiment, corruption, pots-de-vin, enlèvement, prise d'otages, cyberattaque, pirates informatiques, crime organisé, mafia, interpellé, interpellés, interpellation",
        2: "arrêté, suspect, soupçonné, soupçonné d', enquête, juge, juges, justice, jugement, procès, avocat, avocate, faire appel, victime, victimes, témoin, témoins, détention, crime, crimes, délit, infraction, coupable, vol, drogue, arme",
        1: 'loi, saisi, homme, peine',
      },
    },
    {
      id: 'medtop:20000082',
      label: 'crime',
      phrases: {
        3: 'criminalité, délinquance, crime organisé, délinquants',
        2: 'crime, crimes, délit',
        1: 'police',
      },
    },
    {
      id: 'medtop:20000095',
      label: 'drug related crimes',
      phrases: {
        3: 'trafiquant, trafiquants, trafic de drogue, narcotrafic, stupéfiants, cocaïne, héroïne, saisie de drogue',
        2: 'drogue, cannabis',
        1: 'kilos',
      },
    },
    {
      id: 'medtop:20000104',
      label: 'theft',
      phrases: {
        3: "braquage, braqué, cambriolage, cambrioleur, vol à main armée, voleur, vol à l'étalage",
        2: 'vol, butin, dérobé',
        1: 'bijouterie',
      },
    },
    {
      id: 'medtop:20000099',
      label: 'homicide',
      phrases: {
        3: 'meurtre, meurtrier, assassinat, homicide, féminicide, tué par balle, poignardé',
        2: 'corps retrouvé, tueur',
        1: 'couteau, tué',
      },
    },
    {
      id: 'medtop:20000093',
      label: 'corruption',
      phrases: {
        3: "corruption, pots-de-vin, prise illégale d'intérêts, trafic d'influence, détournement de fonds",
        2: 'corrompu, marchés truqués',
        1: 'contrat',
      },
    },
    {
      id: 'medtop:20000107',
      label: 'court',
      phrases: {
        3: "tribunal, cour d'appel, cour de cassation, tribunal administratif, tribunal correctionnel, conseil d'état",
        2: 'juge, juges, jugement, plaignant',
        1: 'justice, avocat',
      },
    },
    {
      id: 'medtop:20000134',
      label: 'sentencing (criminal)',
      phrases: {
        3: 'peine de prison, ans de prison, réclusion criminelle, prison ferme, mois de prison, avec sursis',
        2: 'condamné, condamnée, requis',
        1: 'prison, peine',
      },
    },
    {
      id: 'medtop:20000133',
      label: 'police',
      phrases: {
        3: "policier, policiers, gendarmerie, commissariat, garde à vue, police judiciaire, forces de l'ordre",
        2: 'police, gendarmes',
        1: 'enquêteurs',
      },
    },
    {
      id: 'medtop:20000130',
      label: 'arrest',
      phrases: {
        3: "garde à vue, interpellé, interpellés, interpellation, mandat d'arrêt",
        2: 'arrêté, arrestation',
        1: 'police',
      },
    },
    {
      id: 'medtop:20000111',
      label: 'trial (court)',
      phrases: {
        3: "procès, cour d'assises, accusé, réquisitoire, plaidoirie, acquitté",
        2: 'audience, avocat de la défense, jurés',
        1: 'témoin',
      },
    },
    {
      id: 'medtop:03000000',
      label: 'disaster, accident and emergency incident',
      phrases: {
        3: "inondation, inondations, inondé, crue, crues, rupture d'une digue, digue, incendie, incendies, feu de forêt, pompier, pompiers, sapeurs-pompiers, sinistre, flammes, brûlé, secouristes, secours, sauveteurs, sauvetage, évacué, évacués, évacuation, portées disparues, porté disparu, portés disparus, séisme, tremblement de terre, réplique, éruption, volcan, avalanche, glissement de terrain, tsunami, ouragan, cyclone, catastrophe, catastrophe naturelle, accident, accidents, accident de la route, accident de train, déraillement, crash, naufrage, noyé, noyade, explosion, fuite de gaz, effondrement, effondré, décombres, blessé, blessés, blessés graves, bilan s'alourdit, famine, sécurité civile",
        2: 'morts, rescapés, survivants, urgence, victimes, collision, percuté, drame, dégâts, hélicoptère, fumées',
        1: 'riverains, disparu, origine',
      },
    },
    {
      id: 'medtop:20000154',
      label: 'flood',
      phrases: {
        3: 'inondation, inondations, crue, crues, inondé, digue',
        2: 'montée des eaux, décrue, barque',
        1: 'eau',
      },
    },
    {
      id: 'medtop:20000150',
      label: 'fire',
      phrases: {
        3: "incendie, incendies, flammes, pompiers, sinistre, feu d'appartement",
        2: 'feu, fumées, brûlé',
        1: 'entrepôt, riverains',
      },
    },
    {
      id: 'medtop:20000153',
      label: 'earthquake',
      phrases: {
        3: 'séisme, tremblement de terre, épicentre, magnitude',
        2: 'secousse, réplique',
        1: 'décombres',
      },
    },
    {
      id: 'medtop:20000147',
      label: 'road accident and incident',
      phrases: {
        3: 'accident de la route, accident de voiture, collision frontale, carambolage, chauffard',
        2: 'accident, percuté',
        1: 'conducteur, autoroute',
      },
    },
    {
      id: 'medtop:04000000',
      label: 'economy, business and finance',
      phrases: {
        3: "bénéfice, bénéfices, chiffre d'affaires, action a bondi, actionnaire, actionnaires, dividende, bourse, cac 40, résultat net, résultats trimestriels, pdg, conseil d'administration, entreprise, entreprises, groupe industriel, constructeur, constructeurs, équipementier, fabricant, industriel, industriels, industrie, exportation, exportations, importations, droits de douane, accord commercial, banque centrale, taux d'intérêt, taux directeur, inflation, prix à la consommation, pouvoir d'achat, croissance économique, récession, pib, économiste, économistes, économie, économique, investisseur, investisseurs, start-up, levée de fonds, fusion, rachat, opa, redressement judiciaire, liquidation judiciaire, faillite, commerçant, commerçants, grande distribution, supermarché, consommateurs, immobilier, banque, banques, crédit, dette, agriculteur, agriculteurs, éleveurs, récolte, récoltes, vignerons, tourisme, compagnie aérienne, prix du pétrole, prix du gaz, énergie nucléaire, cryptomonnaie",
        2: 'commerce, marché, marchés, prix, usine, production, clients, ventes, taux, finances, financier, investissement, investissements, consommation, commandes, demande, marque, société, pertes, coûts',
        1: 'millions, milliards, euros, hausse, baisse, progressé',
      },
    },
    {
      id: 'medtop:20000178',
      label: 'earnings',
      phrases: {
        3: "bénéfice, bénéfices, chiffre d'affaires, résultats trimestriels, résultat net, dividende",
        2: 'pertes, exercice',
        1: 'progressé',
      },
    },
    {
      id: 'medtop:20000370',
      label: 'inflation',
      phrases: {
        3: "inflation, prix à la consommation, hausse des prix, pouvoir d'achat",
        2: 'prix',
        1: 'hausse',
      },
    },
    {
      id: 'medtop:20000350',
      label: 'central bank',
      phrases: {
        3: 'banque centrale, banque centrale européenne, taux directeur, politique monétaire',
        2: "taux d'intérêt",
        1: 'taux',
      },
    },
    {
      id: 'medtop:20000396',
      label: 'stocks',
      phrases: {
        3: 'cac 40, actionnaires, bourse, cours de bourse, marché boursier, place boursière',
        2: 'actions, indice',
        1: 'action',
      },
    },
    {
      id: 'medtop:20000373',
      label: 'international trade',
      phrases: {
        3: 'commerce extérieur, exportations, importations, accord commercial, libre-échange, droits de douane',
        2: 'balance commerciale, exportateurs',
        1: 'marchandises',
      },
    },
    {
      id: 'medtop:20000210',
      label: 'agriculture',
      phrases: {
        3: 'agriculteur, agriculteurs, agricole, éleveurs, récolte, récoltes, exploitation agricole, céréales',
        2: 'agriculture, ferme, paysans',
        1: 'champs',
      },
    },
    {
      id: 'medtop:20000296',
      label: 'automotive',
      phrases: {
        3: 'constructeur automobile, équipementier, industrie automobile, voiture électrique, voitures électriques',
        2: 'automobile, véhicules',
        1: 'usine',
      },
    },
    {
      id: 'medtop:05000000',
      label: 'education',
      phrases: {
        3: "école, écoles, école primaire, collège, collèges, lycée, lycées, lycéens, élève, élèves, collégiens, enseignant, enseignants, enseignante, instituteur, institutrice, professeur des écoles, rectorat, éducation nationale, ministre de l'éducation, rentrée scolaire, salle de classe, baccalauréat, brevet des collèges, examen, examens, université, universités, universitaire, étudiant, étudiants, étudiante, licence, master, doctorat, amphithéâtre, amphithéâtres, enseignement supérieur, enseignement, parcoursup, frais de scolarité, crèche, maternelle, apprentissage, formation professionnelle, manuel scolaire, programmes scolaires, scolaire, scolaires",
        2: 'professeur, professeurs, cours, éducation, classe, classes, diplôme, campus, faculté, rentrée, heures de cours',
        1: 'parents, enfants, jeunes, établissement',
      },
    },
    {
      id: 'medtop:20000400',
      label: 'school',
      phrases: {
        3: 'école, écoles, école primaire, collège, lycée, élèves, rentrée scolaire, établissement scolaire',
        2: 'classe, scolaire',
        1: 'parents',
      },
    },
    {
      id: 'medtop:20000405',
      label: 'higher education',
      phrases: {
        3: 'université, universités, étudiants, étudiant, enseignement supérieur, licence, master, amphithéâtre, amphithéâtres',
        2: 'faculté, campus',
        1: 'professeurs',
      },
    },
    {
      id: 'medtop:20000416',
      label: 'teachers',
      phrases: {
        3: "enseignant, enseignants, instituteur, professeur des écoles, pénurie d'enseignants",
        2: 'professeurs, syndicat enseignant',
        1: 'élèves',
      },
    },
    {
      id: 'medtop:06000000',
      label: 'environment',
      phrases: {
        3: "climat, climatique, réchauffement, réchauffement climatique, changement climatique, gaz à effet de serre, émissions, conférence sur le climat, neutralité carbone, dioxyde de carbone, sortie du charbon, énergies renouvelables, énergie renouvelable, éolienne, éoliennes, panneaux solaires, transition écologique, transition énergétique, écologiste, écologistes, écologie, environnement, environnemental, environnementale, protection de la nature, biodiversité, espèce menacée, espèces menacées, espèce protégée, voie de disparition, réserve naturelle, parc national, naturaliste, naturalistes, ornithologues, faune, flore, loutre, loutres, castor, loup, loups, ours brun, oiseaux, abeilles, habitat naturel, écosystème, pollution, pollué, pollueur, polluants, particules fines, pesticides, déchets, recyclage, plastique, eaux usées, nappe phréatique, qualité de l'eau, déforestation, marée noire, greenpeace, développement durable",
        2: 'nature, espèce, espèces, forêt, forêts, rivière, animaux, arbres, océan, biologiste, charbon, zone humide, sécheresse',
        1: 'eau, région, littoral',
      },
    },
    {
      id: 'medtop:20000418',
      label: 'climate change',
      phrases: {
        3: 'réchauffement, réchauffement climatique, changement climatique, gaz à effet de serre, conférence sur le climat, sommet climat',
        2: 'climat, climatique, émissions',
        1: 'charbon',
      },
    },
    {
      id: 'medtop:20000420',
      label: 'conservation',
      phrases: {
        3: 'protection de la nature, réserve naturelle, parc national, biodiversité, naturalistes, réintroduction',
        2: 'espèce protégée, faune',
        1: 'nature',
      },
    },
    {
      id: 'medtop:20000443',
      label: 'endangered species',
      phrases: {
        3: 'espèce menacée, espèces menacées, voie de disparition, espèce protégée, liste rouge',
        2: "avait disparu de la région, disparition de l'espèce",
        1: 'espèce',
      },
    },
    {
      id: 'medtop:07000000',
      label: 'health',
      phrases: {
        3: "hôpital, hôpitaux, hospitalisé, hospitalisés, clinique, urgences, médecin, médecins, généraliste, infirmier, infirmière, infirmiers, infirmières, soignants, chirurgien, chirurgie, pharmacien, pharmaciens, pharmacie, médicament, médicaments, antibiotique, antibiotiques, ordonnance, vaccin, vaccins, vaccination, vacciné, virus, bactérie, bactéries, infection, infections, contaminé, épidémie, pandémie, covid, grippe, rougeole, paludisme, choléra, sida, cancer, tumeur, diabète, infarctus, maladie, maladies, malade, malades, pneumonie, alzheimer, dépression, santé mentale, psychiatrie, psychiatre, santé publique, ministère de la santé, ministre de la santé, agence régionale de santé, assurance maladie, sécurité sociale, oms, essai clinique, traitement, symptômes, diagnostic, obésité, tabac, don d'organes",
        2: 'santé, patient, patients, soins, médical, médicale, opération, cas confirmés, nutrition',
        1: 'cas, étude, risque',
      },
    },
    {
      id: 'medtop:20000448',
      label: 'communicable disease',
      phrases: {
        3: 'rougeole, grippe, épidémie, virus, infection, infections, covid, contagieux, choléra, tuberculose',
        2: 'contaminé, foyer',
        1: 'cas',
      },
    },
    {
      id: 'medtop:20000462',
      label: 'hospital',
      phrases: {
        3: 'hôpital, hôpitaux, hospitalisé, clinique, urgences, centre hospitalier, chu',
        2: 'soignants, lits',
        1: 'patients',
      },
    },
    {
      id: 'medtop:20000467',
      label: 'medical drugs',
      phrases: {
        3: 'médicament, médicaments, antibiotique, antibiotiques, pénurie de médicaments, laboratoire pharmaceutique',
        2: 'pharmacien, pharmaciens, comprimés',
        1: 'patients',
      },
    },
    {
      id: 'medtop:20000477',
      label: 'vaccines',
      phrases: {
        3: 'vaccin, vaccins, vaccination, vacciné, campagne de vaccination, rappel vaccinal',
        2: 'doses',
        1: 'maladie',
      },
    },
    {
      id: 'medtop:08000000',
      label: 'human interest',
      phrases: {
        3: "record du monde, livre guinness, noces d'or, centenaire, gagnant du loto, loto, famille royale, prince héritier, princesse, prince, jumeaux, insolite, zoo, animalerie, refuge pour animaux, tapis rouge, people, bouteille à la mer",
        2: 'anniversaire, mariage, roi, reine, record, chien, chat, obsèques, funérailles, célébrité',
        1: 'famille, animal',
      },
    },
    {
      id: 'medtop:09000000',
      label: 'labour',
      phrases: {
        3: "syndicat, syndicats, syndical, syndicaux, cgt, cfdt, grève, grèves, grévistes, préavis de grève, débrayage, salarié, salariés, employeur, employeurs, patronat, augmentation de salaire, hausse de salaire, salaire, salaires, smic, prime, plan social, licenciement, licenciements, licencié, licenciés, suppression de postes, suppressions d'emplois, emplois supprimés, emplois, emploi, chômage, chômeur, chômeurs, france travail, comité d'entreprise, comité social et économique, convention collective, négociations salariales, temps de travail, conditions de travail, heures supplémentaires, accident du travail, inspection du travail, marché du travail, contrat de travail, retraite, retraites, réforme des retraites, pension, pensions, intérim, intérimaires, télétravail",
        2: 'ouvrier, ouvriers, travailleurs, patron, patrons, embauche, embauches, recrutement, postes, travail',
        1: 'direction, usine, négociations, métier',
      },
    },
    {
      id: 'medtop:20000530',
      label: 'labour strike',
      phrases: {
        3: 'grève, grèves, grévistes, préavis de grève, débrayage, appel à la grève',
        2: 'mouvement social, syndicat',
        1: 'salariés',
      },
    },
    {
      id: 'medtop:20000518',
      label: 'wages and benefits',
      phrases: {
        3: 'augmentation de salaire, hausse de salaire, smic, négociations salariales, hausse des salaires',
        2: 'salaire, salaires, prime',
        1: 'syndicat',
      },
    },
    {
      id: 'medtop:20000189',
      label: 'layoffs and downsizing',
      phrases: {
        3: "plan social, licenciement, licenciements, suppression de postes, suppressions d'emplois, emplois supprimés",
        2: "emplois, fermeture de l'usine",
        1: 'usine',
      },
    },
    {
      id: 'medtop:20000533',
      label: 'unemployment',
      phrases: {
        3: "chômage, chômeurs, chômeur, taux de chômage, demandeurs d'emploi, france travail",
        2: 'assurance chômage',
        1: 'emploi',
      },
    },
    {
      id: 'medtop:10000000',
      label: 'lifestyle and leisure',
      phrases: {
        3: "recette, recettes de cuisine, ingrédients, restaurant, restaurants, restaurateur, chef étoilé, cuisinier, gastronomie, gastronomique, vacances, vacanciers, touristes, randonnée, randonneurs, camping, station de ski, jardin potager, jardinage, jardinier, potager, loisirs, jeu de société, jeux vidéo, jeu vidéo, bricolage, tricot, décoration intérieure, bien-être, sauna, parc d'attractions, carnaval, réveillon, jour férié, dégustation, week-end prolongé",
        2: 'voyage, voyages, hôtel, plage, cuisine, plat, plats, vin, vins, bière, mode, jardin, balade, fête',
        1: 'été, saison, table',
      },
    },
    {
      id: 'medtop:11000000',
      label: 'politics',
      phrases: {
        3: "assemblée nationale, assemblée, député, députés, députée, sénat, sénateur, sénateurs, sénatrice, premier ministre, première ministre, ministre, ministres, ministère, gouvernement, président de la république, chef de l'état, élysée, matignon, conseil des ministres, hémicycle, projet de loi, proposition de loi, amendement, réforme électorale, élection, élections, élection partielle, électoral, électorale, électeurs, électeur, scrutin, second tour, premier tour, campagne électorale, candidat, candidate, candidats, candidature, sondage, parti, partis, parti socialiste, opposition, coalition, maire, maires, mairie, conseil municipal, conseiller municipal, élus, préfet, préfecture, collectivités locales, conseil régional, politique, politiques, diplomatie, diplomate, diplomates, ambassadeur, ambassadrice, ministre des affaires étrangères, sommet, traité, sanctions, union européenne, commission européenne, nations unies, otan, impôt, impôts, fiscalité, taxe, budget de l'état, déficit public, référendum, constitution, démocratie, droits humains, droits de l'homme, asile, expulsion, défense nationale",
        2: 'vote, voix, majorité, loi, démission, président, présidente, état, réforme, débat, citoyens, négociations, accord, frontière, armée',
        1: 'texte, pays, région, mesure',
      },
    },
    {
      id: 'medtop:20000574',
      label: 'election',
      phrases: {
        3: 'élection, élections, élection partielle, scrutin, second tour, campagne électorale, élection présidentielle, législatives, municipales',
        2: 'électeurs, candidat, candidate, sondage',
        1: 'vote, voix',
      },
    },
    {
      id: 'medtop:20000615',
      label: 'parliament',
      phrases: {
        3: 'assemblée nationale, députés, député, sénat, sénateurs, hémicycle, projet de loi, amendement, réforme électorale',
        2: 'vote, assemblée',
        1: 'texte',
      },
    },
    {
      id: 'medtop:20000612',
      label: 'local government and authority',
      phrases: {
        3: 'maire, maires, mairie, conseil municipal, conseillers municipaux, préfet, collectivités locales, hôtel de ville',
        2: 'élus, commune',
        1: 'ville',
      },
    },
    {
      id: 'medtop:20000593',
      label: 'government',
      phrases: {
        3: 'gouvernement, premier ministre, première ministre, conseil des ministres, matignon, remaniement',
        2: 'ministre, ministres, président de la république',
        1: 'ministère',
      },
    },
    {
      id: 'medtop:20000638',
      label: 'international relations',
      phrases: {
        3: "ministre des affaires étrangères, diplomatie, relations diplomatiques, visite d'état, politique étrangère",
        2: 'diplomates, ambassadeur, sommet, traité',
        1: 'accord',
      },
    },
    {
      id: 'medtop:20000620',
      label: 'taxation',
      phrases: {
        3: "impôt, impôts, fiscalité, impôt sur le revenu, tva, contribuables, hausse d'impôts, impôt sur la fortune",
        2: 'taxe, fiscal',
        1: 'budget',
      },
    },
    {
      id: 'medtop:12000000',
      label: 'religion and belief',
      phrases: {
        3: 'église, églises, évêque, évêques, archevêque, cardinal, cardinaux, pape, vatican, prêtre, prêtres, curé, pasteur, messe, homélie, paroisse, paroissiens, diocèse, cathédrale, chapelle, abbaye, couvent, monastère, moine, moines, religieuses, pèlerin, pèlerins, pèlerinage, sanctuaire, prière, prières, prier, bénit, béni, bénédiction, fidèles, catholique, catholiques, protestant, protestants, orthodoxe, chrétien, chrétiens, christianisme, islam, musulman, musulmans, mosquée, imam, ramadan, coran, synagogue, rabbin, judaïsme, juifs, bouddhiste, hindouiste, religion, religions, religieux, laïcité, théologien, bible, évangile, pâques, toussaint, secte',
        2: 'foi, croyants, culte, saint, dieu, noël, orgue',
        1: 'dons',
      },
    },
    {
      id: 'medtop:20000671',
      label: 'Roman Catholic',
      phrases: {
        3: 'pape, vatican, cardinal, catholique, catholiques, diocèse, conférence des évêques, messe',
        2: 'évêque, prêtre, religieuses',
        1: 'église',
      },
    },
    {
      id: 'medtop:20000659',
      label: 'Christianity',
      phrases: {
        3: 'église, paroisse, chrétiens, chrétien, protestant, cathédrale, messe, évêque, pasteur',
        2: 'bible, orgue',
        1: 'fidèles',
      },
    },
    {
      id: 'medtop:20000677',
      label: 'Islam',
      phrases: {
        3: 'islam, mosquée, musulman, musulmans, ramadan, imam, coran',
        2: 'voile islamique, halal',
        1: 'prière',
      },
    },
    {
      id: 'medtop:13000000',
      label: 'science and technology',
      phrases: {
        3: 'chercheur, chercheurs, chercheuse, scientifique, scientifiques, revue scientifique, revue nature, laboratoire, expérience scientifique, télescope, astronome, astronomes, planète, planètes, exoplanète, galaxie, sonde spatiale, fusée, satellite, satellites, spatial, spatiale, spationaute, astronaute, agence spatiale, nasa, physicien, physiciens, physique, chimiste, biologistes, génome, génétique, gène, gènes, fossile, fossiles, paléontologue, archéologue, archéologues, fouilles, intelligence artificielle, algorithme, algorithmes, robot, robots, logiciel, logiciels, ordinateur, ordinateur quantique, ingénieur, ingénieurs, technologie, technologies, innovation, cnrs, prix nobel, invention',
        2: 'science, sciences, recherche, recherches, étude, découvert, découverte, mesures, données, experts, numérique, internet, application mobile, smartphone, atmosphère, cellules',
        1: 'résultats, système, analyse',
      },
    },
    {
      id: 'medtop:20000718',
      label: 'astronomy',
      phrases: {
        3: 'astronome, astronomes, télescope, galaxie, planète, planètes, exoplanète, observatoire, trou noir',
        2: 'système solaire, étoile, étoiles, atmosphère',
        1: 'espace',
      },
    },
    {
      id: 'medtop:20000735',
      label: 'scientific research',
      phrases: {
        3: 'chercheurs, chercheur, revue scientifique, étude, scientifiques, laboratoire, cnrs',
        2: 'recherche, découverte',
        1: 'données, mesures',
      },
    },
    {
      id: 'medtop:20000763',
      label: 'information technology and computer science',
      phrases: {
        3: 'intelligence artificielle, algorithme, algorithmes, logiciel, ordinateur quantique, informatique, chatgpt',
        2: 'ordinateur, application, données personnelles',
        1: 'internet',
      },
    },
    {
      id: 'medtop:14000000',
      label: 'society',
      phrases: {
        3: "réfugié, réfugiés, migrant, migrants, immigration, immigrés, demandeurs d'asile, sans-papiers, racisme, raciste, discrimination, discriminations, égalité femmes-hommes, égalité des sexes, parité, sexisme, féministe, sans-abri, sdf, pauvreté, précarité, familles monoparentales, congé parental, congé paternité, aide sociale, protection de l'enfance, travailleur social, handicap, handicapé, personnes handicapées, fauteuil roulant, accessibilité, personnes âgées, maison de retraite, ehpad, bénévole, bénévoles, bénévolat, banque alimentaire, homosexuels, mariage pour tous, homophobie, natalité, population, recensement, euthanasie, fin de vie, avortement, ivg, toxicomanie, addiction",
        2: 'société civile, familles, famille, femmes, enfants, jeunes, parents, couples, social, solidarité, association',
        1: 'personnes, ménages',
      },
    },
    {
      id: 'medtop:15000000',
      label: 'sport',
      phrases: {
        3: "ligue 1, ligue des champions, coupe du monde, coupe de france, équipe de france, championnat de france, championnat, championnats, champion, championne, entraîneur, arbitre, penalty, temps additionnel, gardien de but, attaquant, milieu de terrain, but, buts, match, matchs, derby, mi-temps, victoire, défaite, classement, médaille, médaille d'or, médaille d'argent, médaille de bronze, jeux olympiques, olympique, nageur, nageuse, athlète, athlétisme, marathon, tennis, roland-garros, rugby, xv de france, cyclisme, tour de france, cycliste, formule 1, pilote de, ski alpin, biathlon, handball, basket, judo, dopage, stade, supporters, tournoi, finale, demi-finale, quart de finale, football, footballeur",
        2: 'équipe, club, joueur, joueurs, joueuse, saison, sport, sportif, sportive, record, coupe, entraînement, compétition',
        1: 'place, mètres, remporté, battu',
      },
    },
    {
      id: 'medtop:20001065',
      label: 'soccer',
      phrases: {
        3: 'ligue 1, ligue des champions, penalty, temps additionnel, football, gardien de but, attaquant, footballeur',
        2: 'but, buts, entraîneur, arbitre, mi-temps, derby',
        1: 'match, équipe',
      },
    },
    {
      id: 'medtop:20001071',
      label: 'swimming',
      phrases: {
        3: 'nageur, nageuse, natation, nage libre, brasse, dos crawlé',
        2: 'bassin, piscine olympique',
        1: 'mètres',
      },
    },
    {
      id: 'medtop:16000000',
      label: 'conflict, war and peace',
      phrases: {
        3: "guerre, guerres, cessez-le-feu, trêve, armistice, pourparlers, pourparlers de paix, accord de paix, négociations de paix, belligérants, bombardement, bombardements, bombardé, artillerie, frappe aérienne, frappes aériennes, missile, missiles, drone, attentat, attentats, kamikaze, bombe, terroriste, terroristes, terrorisme, djihadiste, djihadistes, islamiste, islamistes, milice, milices, rebelle, rebelles, insurgés, soldats tués, offensive, invasion, occupation, territoires occupés, front, civils tués, les civils, combats, combattants, casques bleus, coup d'état, putsch, junte, génocide, massacre, crimes de guerre, manifestation, manifestations, manifestants, émeute, émeutes, gaz lacrymogènes, barricades, insurrection, conflit, conflits, première guerre mondiale, seconde guerre mondiale",
        2: 'armée, armées, soldat, soldats, militaire, militaires, attaque, attaques, revendiqué, civils, paix, armes, troupes, fuient, tués',
        1: 'convoi, positions, otages',
      },
    },
    {
      id: 'medtop:20000053',
      label: 'act of terror',
      phrases: {
        3: 'attentat, attentats, kamikaze, terroriste, terroristes, terrorisme, djihadiste, djihadistes',
        2: 'revendiqué, attaque',
        1: 'bombe',
      },
    },
    {
      id: 'medtop:20000056',
      label: 'armed conflict',
      phrases: {
        3: 'bombardements, bombardement, artillerie, frappes aériennes, combats, rebelles, offensive',
        2: 'armée, armées, troupes, front',
        1: 'soldats',
      },
    },
    {
      id: 'medtop:20000073',
      label: 'peace process',
      phrases: {
        3: 'cessez-le-feu, trêve, pourparlers de paix, accord de paix, négociations de paix, processus de paix',
        2: 'pourparlers',
        1: 'paix',
      },
    },
    {
      id: 'medtop:20000066',
      label: 'demonstration',
      phrases: {
        3: 'manifestation, manifestations, manifestants, défilé, cortège',
        2: 'manifesté, slogans',
        1: 'rue',
      },
    },
    {
      id: 'medtop:17000000',
      label: 'weather',
      phrases: {
        3: 'météo, météo-france, météorologue, météorologues, météorologique, vigilance orange, vigilance rouge, tempête, tempêtes, rafale, rafales, orage, orages, grêle, neige, chutes de neige, verglas, gel, gelées, canicule, caniculaire, vague de chaleur, vague de froid, pluie, pluies, averses, précipitations, brouillard, température, températures, degrés, anticyclone, dépression, ensoleillé, éclaircies, nuages, nuageux',
        2: 'vent, vents, chaleur, froid, ciel, soleil, chaud, relevés',
        1: 'nord, sud, soirée, week-end',
      },
    },
    {
      id: 'medtop:20001128',
      label: 'weather forecast',
      phrases: {
        3: 'prévisions météo, météo-france, météorologue, météorologues, bulletin météo',
        2: 'températures, météo',
        1: 'degrés, ciel',
      },
    },
    {
      id: 'medtop:20001129',
      label: 'weather phenomena',
      phrases: {
        3: 'canicule, vague de chaleur, tempête, orage, orages, grêle, chutes de neige, verglas',
        2: 'rafales, neige',
        1: 'pluie, vent',
      },
    },
  ],
};
