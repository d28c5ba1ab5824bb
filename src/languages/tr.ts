import type { Language } from './index.ts';
import { calendarOf, pagePhrases, SHARED, wordSet } from './shared.ts';

/** Words and patterns of Turkish pages. */
export const TURKISH: Language = {
  ...SHARED,
  tag: 'tr',
  calendar: calendarOf(
    'ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
    'pazartesi|pzt salı|sal çarşamba|çar perşembe|per cuma|cum cumartesi|cmt pazar|paz',
  ),
  functionWords: wordSet(
    've ile bir bu şu o da de ki için gibi kadar göre sonra önce ise ya veya ama ancak fakat çünkü eğer her hiç çok daha en olan olarak oldu olduğu olduğunu olacak edildi etti eden edilen değil var yok ne mi mı mu mü ' +
      'hem ya tarafından karşı üzere beri dolayı rağmen kendi onun onlar biz siz ben bunun bunu buna şey içinde üzerinde arasında dedi söyledi ifade',
  ),
  openWords: wordSet('ve ile veya bir için'),
  boilerplate: [
    {
      rule: 'consent-line',
      inProse: true,
      pattern:
        /^(?:[[(][ x✓]?[\])]|[☐☑☒□✓✔✅])? ?.{0,200}(?:kullanım koşulları|gizlilik|kişisel veri|kvkk|aydınlatma metni|e-?bülten|e-?posta).{0,120}(?:kabul ediyorum|onaylıyorum|okudum|izin veriyorum|istiyorum)\.?$/iu,
    },
    {
      rule: 'page-message',
      inProse: true,
      pattern: /^.{3,40} web sitesinde, .{0,80}abonelere sunulan haberler.{0,80}$/iu,
    },
    {
      rule: 'comments-below',
      pattern:
        /^(?:\d+ )?yorum(?:lar)?(?: ?\(\d+\))?$|^(?:yorum (?:yap|yaz|ekle|gönder)|yorumları (?:gör|göster|oku)|ilk yorumu sen yap|e-?posta (?:hesabınız|adresiniz) yayımlanmayacak).{0,60}$/iu,
    },
    {
      rule: 'share-invitation',
      pattern:
        /^(?:paylaş(?: .{1,30})?|yazdır|gönder|bağlantıyı kopyala|linki kopyala|kaydet|dinle|haberi dinle|arkadaşına gönder|facebook['’]ta paylaş)$/iu,
    },
    { rule: 'follow-invitation', pattern: /^(?:bizi (?:takip|izle)|takip et).{0,80}$/iu },
    {
      rule: 'newsletter-invitation',
      pattern:
        /^(?:abone ol(?:un)?|üye ol(?:un)?|kaydol(?:un)?|bültenimize|e-?bülten)(?:$| .{0,120}$)|^.{0,60}bülten.{0,60}$/iu,
    },
    {
      rule: 'cookie-notice',
      inProse: true,
      pattern: /(?:çerez|cookie).{0,300}(?:kabul|izin|onay|politika|ayar|kullan)/iu,
    },
    {
      rule: 'copyright-line',
      inProse: true,
      pattern: /tüm hakları saklıdır|her hakkı saklıdır|©|izinsiz (?:kopyalanamaz|kullanılamaz|alıntı)/iu,
    },
    {
      rule: 'menu',
      pattern:
        /^(?:ana ?sayfa|menü|ara|arama|giriş|giriş yap|üye girişi|kayıt ol|çıkış|[iİ]letişim|hakkımızda|künye|reklam|gizlilik (?:politikası)?|kullanım (?:koşulları|şartları)|kvkk|çerez politikası|ileri|geri|sonraki|önceki|başa dön|yukarı çık|kapat|tümü|daha fazla|arşiv|kategoriler|veri politikası|rss|sitene ekle)$/iu,
    },
    { rule: 'reading-time', pattern: /^(?:okuma süresi:? ?)?\d{1,3} (?:dk|dakika)\.?(?: okuma(?: süresi)?)?$/iu },
    ...SHARED.boilerplate,
  ],
  teasers: [
    {
      rule: 'teaser-line',
      inProse: true,
      pattern:
        /^(?:ayrıca (?:oku(?:yun)?|bakınız)|bunu da oku(?:yun)?|[iİ]lgili haber|haberin devamı|ayrıca bkz\.?) ?[:|›»–-].{3,240}$/iu,
    },
    {
      rule: 'teaser-label',
      pattern:
        /^(?:[iİ]lgili (?:haber(?:ler)?|içerik(?:ler)?)|benzer haberler|diğer haberler|son (?:dakika )?haberler?|son dakika|en çok okunan(?:lar)?|çok okunanlar|popüler haberler|öne çıkan(?:lar| haberler)?|günün (?:haberleri|manşetleri)|bunlar da ilginizi çekebilir|önerilen(?:ler| haberler)?|bu habere ilgi gösterenler|sıradaki haber)(?:$|[ :].{0,60}$)/iu,
    },
    ...SHARED.teasers,
  ],
  captions: [
    {
      rule: 'picture-caption',
      inProse: true,
      pattern:
        /^(?:fotoğraf(?:lar)?|foto|görsel|görüntü|video|arşiv) ?[:/|].{2,280}$|[([](?:fotoğraf|foto|görsel|arşiv)\b[^()[\]]{0,80}[)\]]\.?$|\bfotoğraf: ?[^.]{2,60}$/iu,
    },
    ...SHARED.captions,
  ],
  labels: {
    ...SHARED.labels,
    headline: /^(?:(?:haber )?ba[sş]l[ıi](?:k|ğı)|manşet|headline|title) ?: ?/iu,
    published:
      /(?:^|[^\p{L}])(?:yayın(?:lanma|lama)?(?: tarihi)?|yayımlan(?:ma|dı)(?: tarihi)?|giriş(?: tarihi)?|tarih|eklenme(?: tarihi)?|oluşturma(?: tarihi)?|haber girişi) ?[:|,–-]? ?$/iu,
    updated: /(?:^|[^\p{L}])(?:(?:son )?güncelle(?:me|ndi|nme)(?: tarihi)?) ?[:|,–-]? ?$/iu,
    alone: /^(?:tarih|yayınlanma|güncelleme|giriş)(?: tarihi)? ?:?$/iu,
    source: /^(?:kaynak(?:ça)?|haber kaynağı) ?:? ?(?<name>.{2,120})$/iu,
    owner:
      /,? (?:(?:medya|yayıncılık|gazetecilik|basın yayın|grubu|holding)(?!\p{L}).{0,40}|(?:a\.?ş\.?|ltd\.?)(?!\p{L}).{0,20})$/iu,
  },
  byline: /^(?:haber|yazar|yazan|röportaj|muhabir|haberi hazırlayan|hazırlayan|derleyen) ?(?:: ?| - )(?=\p{Lu})/iu,
  bylineAlone: /^(?:yazar(?:lar)?|haber|muhabir) ?:?$/iu,
  writerPost:
    /,? ?(?<!\p{L})(?:[\p{L}-]{1,20} ){0,2}(?:muhabiri?|editörü?|yazarı?|temsilcisi|gazeteci|köşe yazarı)(?!\p{L}).{0,60}$/iu,
  writerAffiliation: /\s(?:\/|-)\s/u,
  nameParticles: wordSet('ve & ile'),
  outletWords: new Set([
    ...SHARED.outletWords,
    ...'gazetesi gazete haber haberler haberleri ajansı postası dünyası ekspres günlük güneş söz ses yeni haberci manşet gündem medya dergisi radyo'.split(
      ' ',
    ),
  ]),
  selfNamings: [
    { rule: 'about-link', weight: 30, pattern: /^(?<name>\p{Lu}.{1,40}?) (?:hakkında|künye|künyesi)$/iu },
    {
      rule: 'service-link',
      weight: 40,
      pattern:
        /^(?<name>\p{Lu}.{1,40}?)(?:['’]\p{L}{1,4})? (?:reklam (?:ver|verin)|[iİ]letişim|destek ol(?:un)?|abone ol(?:un)?|üye ol(?:un)?|kariyer)$/iu,
    },
    {
      rule: 'follow-link',
      weight: 25,
      pattern:
        /^(?<name>\p{Lu}.{1,40}?)(?:['’]\p{L}{1,4})? (?:\p{L}{1,12}(?:['’]\p{L}{1,4})? )?(?:takip et|takip edin|izle|oku)$/iu,
    },
    {
      rule: 'more-from',
      weight: 25,
      pattern:
        /^(?<name>\p{Lu}.{1,40}?)(?:['’]\p{L}{1,4})? (?:diğer haberler|son haberler|en çok okunanlar|manşetleri?)$/iu,
    },
    {
      rule: 'own-page',
      weight: 25,
      pattern: /^(?<name>\p{Lu}.{1,36}?) (?:e-?gazete|arşivi|uygulaması|mağaza|bülteni|e-?bülten)$/iu,
    },
    {
      rule: 'own-notice',
      weight: 40,
      pattern:
        /^(?<name>\p{Lu}[^.,]{1,40}?)(?:['’]\p{L}{1,4})? (?:bir .{2,40} (?:kuruluşudur|markasıdır|yayınıdır)|çerez(?:ler)? kullan)/iu,
    },
    ...SHARED.selfNamings,
  ],
  pageWords: pagePhrases(
    'basın bülteni|basın açıklaması|ana sayfa|anasayfa|gündem|siyaset|politika|ekonomi|dünya|türkiye|spor|futbol|süper lig|basketbol|kültür|sanat|kültür sanat|kültür-sanat|magazin|yaşam|sağlık|eğitim|teknoloji|bilim|otomobil|seyahat|yazarlar|köşe yazıları|röportaj|video|videolar|' +
      'galeri|foto galeri|fotoğraf|podcast|canlı|canlı yayın|son dakika|haberler|haber|yerel|yerel haberler|istanbul|ankara|izmir|asayiş|üçüncü sayfa|hava durumu|namaz vakitleri|trafik|burçlar|astroloji|döviz|altın|borsa|finans|emlak|iş ilanları|' +
      'resmi ilanlar|hakkımızda|iletişim|künye|reklam|arşiv|abonelik|giriş|üye ol|arama|menü|tümü|daha fazla|bugün|dün|manşet|öne çıkanlar|çok okunanlar|yorum|yorumlar|analiz|görüş|düşünce|çevre|hayat|aile|kadın|moda|yemek|facebook|twitter|mayıs|aralık',
  ),
  genres: wordSet('analiz röportaj özel video canlı yorum haber'),
  credits: [
    { rule: 'agency-credit', pattern: /(?<=(?:^|[.!?…"”’])\s{0,3})\((?<name>\p{Lu}{2,6}|Reuters|Anadolu Ajansı)\)$/u },
  ],
  locatives: [],
  citations: [
    {
      rule: 'told-outlet',
      sure: false,
      pattern:
        /(?<outlet>\p{Lu}[\p{L}\d.&-]{1,24}(?: \p{Lu}[\p{L}\d.&-]{1,20}){0,2})(?:['’]\p{L}{1,4}) (?:konuşan|konuştu|açıklama(?:da)?|demeç|göre|verdiği|bilgi veren)/gu,
    },
    {
      rule: 'outlet-kind',
      sure: true,
      pattern:
        /(?<outlet>\p{Lu}[\p{L}\d.&-]{1,24}(?: \p{Lu}[\p{L}\d.&-]{1,20}){0,2}) (?:gazetesi|haber ajansı|televizyonu|dergisi)(?:['’]?\p{L}{1,5})?(?!\p{L})/gu,
    },
  ],
};
