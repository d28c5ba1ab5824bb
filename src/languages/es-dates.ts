import { type DateWords, inOrder } from './date-words.ts';

/** Dates in Spanish. */
export const SPANISH_DATES: DateWords = {
  tag: 'es',
  months: inOrder(
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic',
  ),
  weekdays: inOrder(
    'lunes|lun martes|mar miércoles|miercoles|mié|mie jueves|jue viernes|vie sábado|sabado|sáb|sab domingo|dom',
  ),
  published: [
    '(?:publicad[oa]|publicación|fecha(?: de (?:publicación|emisión))?|creado|escrito|emitid[oa])(?: en línea)?(?: el(?: día)?)?',
    '(?:nota|artículo|noticia) (?:del|publicad[oa] el)',
  ],
  updated: [
    '(?:última |fecha de )?(?:actualizad[oa]|actualización|modificad[oa]|modificación|corregid[oa]|revisad[oa])(?: el(?: día)?)?',
  ],
  embargo: ['(?:bajo )?embargo(?: hasta)?|embargad[oa] hasta', 'no (?:publicar|difundir) antes del?'],
  captured: [
    '(?:consultad[oa]|archivad[oa]|recuperad[oa]|impres[oa]|descargad[oa]|guardad[oa]|visto)(?: el(?: día)?)?',
    'fecha[ -](?:de )?(?:consulta|carga|impresión|digitalización)|(?:escanead|digitalizad|cargad)[oa](?: el)?',
    'hoy(?: es)?',
  ],
  publishedAfter: [],
  updatedAfter: [],
  labelLinks: ['el', 'el día', 'del', 'a las', 'en', 'por [\\p{L} .’-]{1,40}? el'],
  dateLinks: ['de', 'del'],
  timeLinks: ['a las', 'a la', 'hacia las'],
  morning: [],
  afternoon: [],
  isDayFirst: true,
};
