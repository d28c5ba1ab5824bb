/** News agencies by the short and long names that they use in datelines and credits, upper case. General knowledge, not a closed list. */
const AGENCIES =
  'AA|AAP|ADNKRONOS|AFP|AGENCE FRANCE-PRESSE|AGERPRES|AKI|ANA|ANA-MPA|ANADOLU|ANADOLU AGENCY|ANI|ANP|ANSA|ANTARA|AP|APA|APP|APS|ARMENPRESS|ASSOCIATED PRESS|' +
  'THE ASSOCIATED PRESS|AZERTAC|BELGA|BELTA|BERNAMA|BLOOMBERG|BNS|BSS|BTA|CANADIAN PRESS|THE CANADIAN PRESS|CNA|CNS|CP|CTK|DPA|DPA INTERNATIONAL|EFE|ELTA|' +
  'EUROPA PRESS|FARS|FARS NEWS AGENCY|FNA|HINA|IANS|IFP|ILNA|INA|INTERFAX|INTERFAX-UKRAINE|IRNA|ISNA|ITAR-TASS|JIJI|JIJI PRESS|JTA|KAZINFORM|KCNA|KPL|KUNA|KYODO|' +
  'KYODO NEWS|LETA|LUSA|MAP|MEHR|MEHR NEWS AGENCY|MENA|MNA|MTI|NAN|NEWS AGENCY OF NIGERIA|NOVOSTI|NTB|NNA|PA|PA MEDIA|PRESS ASSOCIATION|PAJHWOK|PAP|PETRA|PNA|PTI|PRESS TRUST OF INDIA|' +
  'QNA|REUTERS|RIA|RIA NOVOSTI|RITZAU|ROSBALT|SANA|SAPA|SDA|SHANA|SPA|SPUTNIK|STT|TANJUG|TASNIM|TASS|TT|TREND|UKRINFORM|UNI|UNIAN|UPI|UNITED PRESS INTERNATIONAL|UNB|VNA|WAFA|WAM|' +
  'XINHUA|YLE|YONHAP|ZUMA|ТАСС|РИА НОВОСТИ|ИНТЕРФАКС|РЕЙТЕР|БЕЛТА|УКРИНФОРМ|ANADOLU AJANSI|İHA|DHA|ANKA|رويترز|رويترز عربي|أ ف ب|أ.ف.ب|فرانس برس|وكالة فرانس برس|الأناضول|سانا|واس|وام|واف|وفا|بنا|قنا|كونا|شينخوا|سبوتنيك|ایرنا|إيرنا|ایسنا|ایلنا|تسنیم|فارس|مهر|' +
  'ایکنا|رویترز|خبرگزاری فرانسه|آسوشیتدپرس|新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|美聯社|共同社|共同通信|共同|時事通信|時事|ロイター|AFP時事|俄新社|塔斯社|APA-OTS|SID|KNA|EPD|AGENCIA EFE|NOTIMEX|TÉLAM|TELAM|ATS|KEYSTONE-ATS';

/** Broadcasters and other outlets that reports cite by a name which does not show what it is, upper case. */
const OUTLETS =
  'ABC|AL ARABIYA|AL JAZEERA|AL MAYADEEN|AL-ALAM|AL-ARABIYA|AL-JAZEERA|AL-MANAR|AL-MAYADEEN|AXIOS|BBC|BLOOMBERG|CBC|CBS|CCTV|CGTN|CNBC|CNN|DEUTSCHE WELLE|DW|EURONEWS|' +
  'FOX NEWS|FRANCE 24|HAARETZ|IRIB|ITV|LE FIGARO|LE MONDE|MSNBC|NBC|NHK|NPR|POLITICO|PRESS TV|PRESSTV|RFE/RL|RT|RUSSIA TODAY|SKY NEWS|SPIEGEL|DER SPIEGEL|THE ECONOMIST|THE HILL|TRT|VOA|' +
  'VOICE OF AMERICA|WION|YNET';

/** Companies that own many outlets and print their own name below each: general knowledge, not a closed list. Upper case. */
const OWNERS =
  'ADVANCE|ALTICE|AMERICAN CITY BUSINESS JOURNALS|ARENA GROUP|AXEL SPRINGER|BAUER|BERTELSMANN|BONNIER|BUZZFEED|COMCAST|CONDE NAST|CONDÉ NAST|COX|DAILY MAIL AND GENERAL TRUST|DISNEY|DOTDASH MEREDITH|FUNKE|FUTURE|FUTURE PUBLISHING|FUTURE US|' +
  'G/O MEDIA|GATEHOUSE|GRAY|GRUNER + JAHR|HEARST|HOLTZBRINCK|IAC|IHEARTMEDIA|IMMEDIATE MEDIA|INFORMA|INTERNET BRANDS|LAGARDERE|LAGARDÈRE|LEE ENTERPRISES|MCCLATCHY|MEREDITH|NATIONAL WORLD|NBCUNIVERSAL|NEWS CORP|NEWSQUEST|' +
  'NEXSTAR|PARAMOUNT|PENSKE|POSTMEDIA|PRISA|REACH|RED VENTURES|RINGIER|SALEM|SANOMA|SAVAGE VENTURES|SCHIBSTED|SCRIPPS|SINCLAIR|TAMEDIA|TEGNA|TORSTAR|TOWNSQUARE|TRIBUNE|UNIVISION|VALNET|VIACOM|VIACOMCBS|VIVENDI|' +
  'VOX MEDIA|WARNER BROS|WARNER BROS. DISCOVERY|ZIFF DAVIS';

const owners: ReadonlySet<string> = new Set(OWNERS.split('|'));

const agencies: ReadonlySet<string> = new Set(AGENCIES.split('|'));
const outlets: ReadonlySet<string> = new Set(OUTLETS.split('|'));

/** Tells whether a name, as printed in a dateline or credit, is that of a news agency. */
export function isAgency(name: string): boolean {
  return agencies.has(name.toUpperCase());
}

/** Tells whether a name is that of a well-known agency or outlet. */
export function isKnownOutlet(name: string): boolean {
  return isAgency(name) || outlets.has(name.toUpperCase().replace(/^THE (?=CNN|BBC|NHK)/, ''));
}

/** Tells whether a name is that of a company which owns outlets and is none itself. */
export function isOwner(name: string): boolean {
  return owners.has(name.toUpperCase());
}
