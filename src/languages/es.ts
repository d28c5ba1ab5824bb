import type { Language } from './index.ts';
import { calendarOf, pagePhrases, SHARED, wordSet } from './shared.ts';

/** Words and patterns of Spanish pages. */
export const SPANISH: Language = {
  ...SHARED,
  tag: 'es',
  calendar: calendarOf(
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic',
    'lunes martes miércoles jueves viernes sábado domingo',
  ),
  functionWords: wordSet(
    'el la los las un una unos unas de del al a y e o u pero sino que quien cuyo donde cuando como si no más muy también ya en con sin por para sobre entre hasta desde hacia según contra tras durante ante ' +
      'se su sus lo le les me te nos este esta estos estas ese esa eso es son era eran fue fueron ha han había habían será serán ser haber está están porque aunque mientras todo toda todos',
  ),
  openWords: wordSet('el la los las un una unos unas de del al y o en por para con su sus sin'),
  boilerplate: [
    {
      rule: 'consent-line',
      inProse: true,
      pattern:
        /^(?:[[(][ x✓]?[\])]|[☐☑☒□✓✔✅])? ?(?:sí,? ?)?(?:acepto|he leído|consiento|autorizo|deseo recibir|quiero recibir|doy mi consentimiento).{0,200}(?:condiciones|términos|privacidad|boletín|newsletters?|correos?|datos personales)/iu,
    },
    {
      rule: 'comments-below',
      pattern:
        /^(?:\d+ |ver |sin |todos los )?comentarios?(?: \(\d+\))?$|^(?:dejar? un comentario|escribe (?:un|tu) comentario|comentar|inicia sesión para comentar|tu (?:dirección de )?correo electrónico no será publicad[oa]).{0,80}$/iu,
    },
    {
      rule: 'share-invitation',
      pattern:
        /^(?:compartir(?: (?:en|por|esta|este|el|la|noticia|artículo)\b.{0,40})?|imprimir|enviar(?: por (?:correo|e-?mail|whatsapp))?|copiar enlace|guardar|escuchar(?: (?:artículo|noticia))?|leer más tarde|regalar artículo)[ .!]{0,2}$/iu,
    },
    { rule: 'follow-invitation', pattern: /^(?:síguenos|síganos|seguinos|únete a nosotros)\b.{0,80}$/iu },
    {
      rule: 'newsletter-invitation',
      pattern:
        /^(?:suscríbete|suscríbase|suscribite|regístrate|apúntate|recibe|reciba|suscribirse)\b.{0,140}$|^.{0,60}\b(?:newsletters?|boletín(?:es)?)\b.{0,60}$/iu,
    },
    {
      rule: 'cookie-notice',
      inProse: true,
      pattern: /\bcookies?\b.{0,300}\b(?:acept|consent|privacidad|configur|rechaz|experiencia)/iu,
    },
    {
      rule: 'copyright-line',
      inProse: true,
      pattern: /\b(?:todos los )?derechos reservados\b|©|\bprohibida (?:su|la) reproducción\b/iu,
    },
    {
      rule: 'menu',
      pattern:
        /^(?:inicio|portada|menú|buscar|búsqueda|iniciar sesión|acceder|regístrate|registrarse|mi cuenta|contacto|contáctenos|aviso legal|política de (?:privacidad|cookies)|términos y condiciones|quiénes somos|acerca de|publicidad|siguiente|anterior|volver arriba|ir al contenido|cerrar|mapa (?:del sitio|web)|ayuda|secciones|hemeroteca)$/iu,
    },
    {
      rule: 'reading-time',
      pattern: /^(?:tiempo de lectura:? ?)?(?:lectura:? )?\d{1,3} ?min(?:\.|utos?)?(?: de lectura)?$/iu,
    },
    ...SHARED.boilerplate,
  ],
  teasers: [
    {
      rule: 'teaser-line',
      inProse: true,
      pattern:
        /^(?:(?:le[ae]|lee|vea|ve|mira|mirá|leé) (?:también|además|más)|ver también|te puede interesar|(?:le |te )?recomendamos|más información|noticia relacionada|relacionad[oa]s?|además) ?[:|›»–-].{3,240}$/iu,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:(?:le[ae]|lee|leé) (?:también|además)|te puede interesar|también te puede interesar|más (?:noticias|información|leídas|leído|en|de|sobre)|lo más (?:leído|visto|nuevo)|noticias relacionadas|artículos relacionados|relacionad[oa]s|últimas noticias|temas relacionados|recomendad[oa]s|contenido patrocinado|otras noticias|de interés)\b.{0,60}$/iu,
    },
    ...SHARED.teasers,
  ],
  captions: [
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /^(?:foto(?:grafía)?|imagen|vídeo|video|ilustración|gráfico)(?: de archivo)? ?(?:[:/|]|©|de |por ).{2,280}$|[([](?:foto|imagen|crédito|efe|archivo)\b[^()[\]]{0,80}[)\]]\.?$|\/ ?(?:EFE|AFP|REUTERS|EP|EUROPA PRESS|ARCHIVO)\.?$|\bfoto: ?[^.]{2,60}\.?$/iu,
    },
    ...SHARED.captions,
  ],
  labels: {
    ...SHARED.labels,
    headline: /^(?:titular|título|headline|title) ?: ?/iu,
    published:
      /(?:^|[^\p{L}])(?:publicad[oa]|creado|fecha(?: de publicación)?|redactado)(?: el| a las)? ?[:|,–-]? ?$/iu,
    updated: /(?:^|[^\p{L}])(?:(?:última )?actualiza(?:do|da|ción)|modificado|act\.)(?: el| a las)? ?[:|,–-]? ?$/iu,
    alone: /^(?:publicado|fecha|actualizado)(?: el)? ?:?$/iu,
    source:
      /^(?:fuentes?|publicado (?:originalmente )?en|(?:este )?artículo (?:fue )?publicado (?:originalmente )?(?:en|por)) ?:? ?(?<name>(?![a-z]{1,12} [a-z]).{2,120})$/iu,
    owner:
      /,? (?:(?:medios|ediciones|editorial|grupo|comunicación|comunicaciones|prensa|multimedia|publicaciones)\b.{0,40}|(?:s\.?a\.?|s\.?l\.?u?\.?|s\. ?de r\.?l\.?)\b.{0,20})$/iu,
  },
  byline:
    /^(?:(?:escrito|texto|redactado|publicado|análisis|reportaje) por|por|autora?|texto|redacción)(?: ?: ?| )(?=\p{Lu})/iu,
  bylineAlone: /^(?:por|autora?e?s?) ?:?$/iu,
  writerPost:
    /,? ?\b(?:enviad[oa] especial|corresponsal|periodista|redactora?|reporter[oa]|columnista|editora?|redacción)\b.{0,80}$/iu,
  writerAffiliation: /\s(?:para|desde|con información de)\s|\s\/\s|, (?=(?:en|desde) )/u,
  nameParticles: wordSet('y e de del la las los el da do dos di van von & en al'),
  outletWords: new Set([
    ...SHARED.outletWords,
    ...'diario periódico noticias prensa gaceta heraldo mundo país voz vanguardia nación tiempo universal correo hora tribuna crónica mercurio comercio razón día informador agencia noticiero radio semanario norte sur'.split(
      ' ',
    ),
  ]),
  outletName:
    /^(?:(?:el|la|los|las) )?(?:(?:nuevo|nueva) )?(?:diario|periódico|heraldo|gaceta|correo|voz|crónica|tribuna|mercurio|noticiero|faro|vanguardia) (?=d|\p{Lu})/iu,
  selfNamings: [
    {
      rule: 'about-link',
      weight: 30,
      pattern: /^(?:acerca de|sobre|conozca|quiénes hacemos) (?<name>\p{Lu}.{1,40})$/iu,
    },
    {
      rule: 'service-link',
      weight: 40,
      pattern:
        /^(?:contacte con |contactar con |contacto |anúnciese en |anunciarse en |publicidad en |trabaja (?:en|con) |trabaje (?:en|con) |bienvenid[oa] a |volver a |apoya a |apoye a |hazte socio de )(?<name>\p{Lu}.{1,40})$/iu,
    },
    {
      rule: 'follow-link',
      weight: 25,
      pattern:
        /^(?:sigue a|siga a|sigue|seguí a|suscríbete a|suscríbase a|descarga|lee) (?<name>\p{Lu}.{1,38}?)(?: en \p{L}{1,14}(?: \p{L}{1,10})?)?$/iu,
    },
    {
      rule: 'more-from',
      weight: 25,
      pattern:
        /^(?:más (?:de|en|noticias (?:de|en)) |lo más (?:leído|visto) (?:de|en) |lo último (?:de|en) |noticias de )(?<name>\p{Lu}.{1,40})$/iu,
    },
    {
      rule: 'own-page',
      weight: 25,
      pattern:
        /^(?:tienda|club|suscripción|app|boletines|hemeroteca|podcasts?|edición impresa|ediciones|newsletters?) (?:de |del )?(?<name>\p{Lu}.{1,36})$/iu,
    },
    {
      rule: 'own-notice',
      weight: 40,
      pattern:
        /^(?<name>\p{Lu}[^.]{1,40}?) (?:es (?:un medio|una marca|un diario|un periódico|miembro|parte)|utiliza cookies|pertenece a|no se (?:hace responsable|responsabiliza))\b/u,
    },
    ...SHARED.selfNamings,
  ],
  pageWords: pagePhrases(
    'comunicado|comunicado de prensa|nota de prensa|inicio|portada|noticias|actualidad|política|economía|sociedad|mundo|internacional|internacionales|nacional|nacionales|españa|méxico|argentina|chile|colombia|perú|américa|europa|deportes|fútbol|cultura|ciencia|salud|tecnología|medio ambiente|clima|' +
      'educación|sucesos|policiales|opinión|editoriales|editorial|columnistas|cartas|entrevistas|reportajes|vídeos|videos|fotos|galerías|podcasts|boletines|suscripción|suscriptores|hemeroteca|tiempo|cine|música|libros|viajes|gastronomía|recetas|moda|' +
      'estilo|gente|motor|vivienda|empleo|finanzas|dinero|mercados|empresas|negocios|medios|tv|televisión|espectáculos|contacto|aviso legal|privacidad|cookies|publicidad|anuncios|buscar|acceder|mi cuenta|nosotros|quiénes somos|redacción|ayuda|' +
      'mapa web|compartir|imprimir|en vivo|directo|juegos|horóscopo|última hora|hoy|ayer|todo|todas|más|locales|local|ciudad|provincia|región|comunidad|sevilla|madrid|barcelona|el autor|la autora|autor|facebook|twitter|mayo|junio|julio|agosto',
  ),
  genres: wordSet(
    'análisis entrevista reportaje exclusiva opinión editorial crónica perfil vídeo video directo tribuna columna',
  ),
  credits: [
    {
      rule: 'agency-credit',
      pattern: /(?<=(?:^|[.!?…"”»])\s{0,3})\((?:con información de )?(?<name>\p{Lu}[\p{L}/ -]{1,30})\)$/u,
    },
    { rule: 'agency-credit', pattern: /(?<=[.!?…"”»]\s{0,3})(?<name>EFE|AFP|DPA|AP|Reuters|Europa Press)$/u },
  ],
  locatives: 'en a de desde hacia hasta cerca'.split(' '),
  citations: [
    {
      rule: 'told-outlet',
      sure: false,
      pattern:
        /\b(?:dijo|declaró|afirmó|explicó|contó|señaló) (?:a la agencia |al diario |a |al )(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
    {
      rule: 'according-to-outlet',
      sure: false,
      pattern:
        /\b(?:según|informó|informa|reportó|publicó|reveló|citado por|en una entrevista con) (?:la agencia |el diario |el periódico |la cadena |el |la )?(?<outlet>\p{Lu}[\p{L}\d.&/-]{0,24}(?: \p{Lu}[\p{L}\d.&/-]{0,20}){0,3})/gu,
    },
  ],
};
