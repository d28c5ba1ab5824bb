import { topicPhrases } from './fr-topics.ts';
import type { Language } from './index.ts';
import { calendarOf, pagePhrases, SHARED, wordSet } from './shared.ts';

/** Words and patterns of French pages. */
export const FRENCH: Language = {
  ...SHARED,
  tag: 'fr',
  topicPhrases,
  calendar: calendarOf(
    'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  functionWords: wordSet(
    'le la les un une des du de d l au aux et ou mais donc car ni que qui quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je se ne pas plus très aussi comme si dans en sur sous par pour avec sans entre vers chez ' +
      'est sont était étaient a ont avait avaient sera seront être avoir fait été après avant depuis pendant selon contre tout toute tous même encore déjà alors lors afin',
  ),
  openWords: wordSet('le la les un une des du de d’ au aux et ou à dans par pour sur chez son sa ses leur leurs'),
  boilerplate: [
    {
      rule: 'consent-line',
      inProse: true,
      pattern:
        /^(?:[[(][ x✓]?[\])]|[☐☑☒□✓✔✅])? ?(?:oui,? ?)?(?:j['’](?:accepte|ai lu|autorise|ai pris connaissance)|je (?:consens|reconnais|souhaite recevoir|déclare|donne mon (?:accord|consentement))).{0,200}(?:conditions|confidentialité|newsletters?|e-?mails?|courriels?|données personnelles|cgu|cgv)/iu,
    },
    {
      rule: 'comments-below',
      pattern:
        /^(?:\d+ |aucun |voir les |lire les |tous les )?(?:commentaires?|réactions?)(?: \(\d+\))?$|^(?:laisser un commentaire|poster un commentaire|ajouter un commentaire|écrire un commentaire|réagir(?: à cet article)?|commenter|connectez-vous pour (?:réagir|commenter)|votre adresse e-?mail ne sera pas publiée).{0,80}$/iu,
    },
    {
      rule: 'share-invitation',
      pattern:
        /^(?:partager(?: (?:sur|cet|l['’]article|par|via)\b.{0,40})?|imprimer|envoyer(?: par e-?mail)?|copier le lien|écouter(?: l['’]article)?|lire plus tard|offrir (?:cet |l['’])article|sauvegarder|enregistrer|réagir)[ .!]{0,2}$/iu,
    },
    { rule: 'follow-invitation', pattern: /^(?:suivez|rejoignez|retrouvez)[ -]nous\b.{0,80}$/iu },
    {
      rule: 'newsletter-invitation',
      pattern:
        /^(?:inscrivez-vous|s['’]inscrire|je m['’](?:inscris|abonne)|abonnez-vous|s['’]abonner|recevez|découvrez nos offres)\b.{0,140}$|^.{0,60}\b(?:newsletters?|infolettre|lettre d['’]information)\b.{0,60}$/iu,
    },
    {
      rule: 'cookie-notice',
      inProse: true,
      pattern: /\b(?:cookies?|traceurs)\b.{0,300}\b(?:consent|accept|paramétr|confidentialité|refus|personnalis)/iu,
    },
    {
      rule: 'copyright-line',
      inProse: true,
      pattern: /\btous droits (?:de reproduction )?réservés\b|©|\breproduction interdite\b/iu,
    },
    {
      rule: 'menu',
      pattern:
        /^(?:accueil|menu|rechercher?|recherche|connexion|se connecter|mon compte|s['’]identifier|contact|contactez-nous|nous contacter|mentions légales|cgu|cgv|politique de confidentialité|données personnelles|qui sommes-nous ?\??|à propos|publicité|suivant|précédent|haut de page|retour en haut|aller au contenu|fermer|plan du site|aide|rubriques|gestion des cookies|gérer les cookies)$/iu,
    },
    {
      rule: 'reading-time',
      pattern: /^(?:temps de lecture ?:? ?)?(?:lecture (?:de )?)?\d{1,3} ?min(?:\.|utes?)?(?: de lecture)?\.?$/iu,
    },
    ...SHARED.boilerplate,
  ],
  teasers: [
    {
      rule: 'teaser-line',
      inProse: true,
      pattern:
        /^(?:(?:à )?(?:lire|voir|écouter)(?: (?:aussi|également))?|lisez aussi|voir aussi|sur le même (?:sujet|thème)|pour aller plus loin|notre dossier|en savoir plus) ?[:|›»>–-].{3,240}$|^(?:lire|voir|écouter) (?:aussi|également) (?:(?:article )?réservé à nos abonnés|\p{Lu}).{3,240}$/iu,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:(?:à )?(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|articles? les plus lus|le plus lu|à la une|dans la même rubrique|vous aimerez aussi|sélection (?:de la rédaction|abonnés)|nos derniers articles|derniers articles|articles? (?:similaires|liés|associés|recommandés)|plus d['’]articles|contenus? sponsorisés?|recommandé pour vous|l['’]actualité en continu|le fil info)\b.{0,60}$/iu,
    },
    ...SHARED.teasers,
  ],
  captions: [
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /^(?:photo|image|illustration|vidéo|infographie|crédits?)(?: d['’]illustration| d['’]archives)? ?(?:[:/|]|©|par ).{2,280}$|[–—-] ?(?:photo|crédit) ?[^.]{2,60}$|[([](?:photo|image|illustration|crédit)\b[^()[\]]{0,80}[)\]]\.?$|\/ ?(?:AFP|REUTERS|SIPA|MAXPPP)\.?$/iu,
    },
    ...SHARED.captions,
  ],
  labels: {
    ...SHARED.labels,
    headline: /^(?:(?:gros )?titre|headline|title) ?: ?/iu,
    published: /(?:^|[^\p{L}])(?:publiée?|paru|mise? en ligne|posté|écrit|date)(?: le| à)? ?[:|,–-]? ?$/iu,
    updated:
      /(?:^|[^\p{L}])(?:mise? à jour|modifiée?|actualisée?|maj|dernière (?:mise à jour|modification))(?: le| à)? ?[:|,–-]? ?$/iu,
    alone: /^(?:publié|date|mis à jour|modifié)(?: le)? ?:?$/iu,
    source:
      /^(?:sources?|paru dans|(?:cet )?article (?:initialement |d['’]abord )?(?:paru|publié) (?:dans|sur|par)) ?:? ?(?<name>(?![a-zé]{1,12} [a-z]).{2,120})$/iu,
    owner:
      /,? (?:(?:médias?|éditions|presse|groupe|publications|multimédia|société)\b.{0,40}|(?:sas|sarl|sa|s\.a\.)\b.{0,20})$/iu,
  },
  byline:
    /^(?:(?:propos recueillis|article(?: écrit)?|texte|reportage|publié|écrit|rédigé|analyse) par|par|auteur|texte)(?: ?: ?| )(?=\p{Lu})/iu,
  bylineAlone: /^(?:par|auteurs?) ?:?$/iu,
  writerPost:
    /,? ?\b(?:(?:envoyée?|grand|rédacteur|rédactrice)s? (?:spéciale?|reporter|en chef)s?|correspondante?|journaliste|reporter|chroniqueu(?:r|se)|éditorialiste|rédaction)\b.{0,80}$/iu,
  writerAffiliation: /\savec\s|\s\((?=\p{L})|\s(?:à|pour|de notre)\s|, (?=(?:à|au|en) )/u,
  nameParticles: wordSet('et de du des la le les d l van der den von di del à aux & au en'),
  outletWords: new Set([
    ...SHARED.outletWords,
    ...'journal quotidien gazette dépêche nouvelles courrier presse monde matin soir écho tribune républicain progrès libre voix info actualités hebdo magazine télégramme éclair indépendant union'.split(
      ' ',
    ),
  ]),
  outletName:
    /^(?:(?:le|la|les) |l['’])?(?:(?:nouveau|nouvelle|petit|petite) )?(?:courrier|dépêche|journal|gazette|progrès|écho|voix|tribune|quotidien|télégramme|éclair|indépendant|républicain|moniteur|messager|nouvelliste|réveil) (?=d|\p{Lu})/iu,
  selfNamings: [
    { rule: 'about-link', weight: 30, pattern: /^à propos (?:de |du |des |d['’])(?<name>.{2,40})$/iu },
    {
      rule: 'service-link',
      weight: 40,
      pattern:
        /^(?:contacter |contactez |soutenez |soutenir |faire un don à |annoncer (?:dans|sur) |travailler (?:à|au|chez) |bienvenue sur |retour (?:à|sur) |l['’]équipe (?:de |du )|la rédaction (?:de |du ))(?<name>.{2,40})$/iu,
    },
    {
      rule: 'follow-link',
      weight: 25,
      pattern:
        /^(?:suivez|suivre|s['’]abonner à|abonnez-vous à|abonnez-vous au|retrouvez|téléchargez) (?<name>.{2,40}?)(?: sur \p{L}{1,14}(?: \p{L}{1,10})?)?$/iu,
    },
    {
      rule: 'more-from',
      weight: 25,
      pattern:
        /^(?:plus (?:sur|de|d['’]articles (?:de|du)) |les plus lus (?:sur|du|de) |toute l['’]actualité (?:de|du|sur) |les articles (?:de|du) |la une (?:de|du) )(?<name>.{2,40})$/iu,
    },
    {
      rule: 'own-page',
      weight: 25,
      pattern:
        /^(?:boutique|abonnement|application|newsletters?|archives|podcasts?|éditions?|carnet|annonces|jeux) (?:de |du |d['’])?(?<name>\p{Lu}.{1,36})$/iu,
    },
    {
      rule: 'own-notice',
      weight: 40,
      pattern:
        /^(?<name>\p{Lu}[^.]{1,40}?) (?:est (?:un média|une marque|édité|un journal|un site|membre)|utilise des cookies|appartient)\b/u,
    },
    {
      rule: 'own-reader',
      weight: 25,
      pattern: /\b(?:votre (?:compte|abonnement|espace)|réservé aux abonnés (?:de|du|à)) (?<name>\p{Lu}[^.,;]{1,36})/iu,
    },
    ...SHARED.selfNamings,
  ],
  pageWords: pagePhrases(
    'communiqué|communiqué de presse|dossier de presse|accueil|actualités|actualité|actu|politique|économie|société|monde|international|france|europe|régions|région|sports|sport|culture|sciences|santé|planète|environnement|climat|éducation|justice|police|faits divers|opinions|débats|idées|éditos|' +
      'chroniques|tribunes|enquêtes|dossiers|vidéos|vidéo|photos|podcasts|newsletters|abonnement|abonnés|boutique|météo|cinéma|musique|livres|voyage|cuisine|mode|style|auto|immobilier|emploi|bourse|finance|argent|technologie|tech|médias|people|' +
      'contact|mentions légales|cgu|cgv|confidentialité|cookies|publicité|annonces|rechercher|connexion|mon compte|nous|qui sommes-nous|la rédaction|rédaction|aide|plan du site|partager|imprimer|en direct|direct|jeux|horoscope|carnet|archives|' +
      "aujourd'hui|hier|la une|une|toutes|tout|plus|suivre|mai|juin|juillet|août|football|rugby|tennis|cyclisme|afrique|asie|amériques|moyen-orient|villes|paris|lyon|marseille|l’auteur|auteur|auteurs|facebook|twitter",
  ),
  genres: wordSet(
    'analyse interview entretien reportage enquête exclusif exclusivité direct vidéo tribune édito éditorial opinion portrait récit décryptage chronique infographie',
  ),
  credits: [
    { rule: 'agency-credit', pattern: /(?<=(?:^|[.!?…"”»])\s{0,3})\((?:avec )?(?<name>\p{Lu}[\p{L}/ -]{1,30})\)$/u },
    {
      rule: 'desk-credit',
      pattern:
        /(?<=(?:^|[.!?…"”»])\s{0,3})\((?:[^()]{0,20}\b)?(?:avec agences?|la rédaction|agences|avec (?:afp|reuters|ap))\b[^()]{0,60}\)$/iu,
    },
  ],
  locatives: 'à en au aux dans vers près depuis de sur'.split(' '),
  citations: [
    {
      rule: 'told-outlet',
      sure: false,
      pattern:
        /\b(?:a (?:déclaré|dit|affirmé|confié|expliqué|indiqué)|interrogé par|au micro de|dans un entretien (?:à|au|avec)|cité par) (?:à l['’]|à |au |l['’]|le |la )?(?:agence |journal |quotidien |chaîne )?[«“"]? ?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
    {
      rule: 'according-to-outlet',
      sure: false,
      pattern:
        /\b(?:selon|d['’]après|rapporte|rapportait|a rapporté|révèle|a révélé|écrit) (?:l['’]|le |la )?(?:agence |journal |quotidien |chaîne )?[«“"]? ?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
  ],
};
