/** Capitals and large cities as datelines name them, lower case: they tell "Kabul- Officials …" from an outlet's name before the lead. */
const CITIES =
  'abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahvaz|aleppo|alexandria|algiers|almaty|amman|amsterdam|ankara|antananarivo|antwerp|ashgabat|asmara|astana|asuncion|athens|atlanta|auckland|' +
  'baghdad|baku|baltimore|bamako|bandung|bangalore|bengaluru|bangkok|bangui|barcelona|basra|beijing|beirut|belfast|belgrade|berlin|bern|bethlehem|bishkek|bogota|bogotá|bonn|boston|brasilia|brasília|' +
  'bratislava|brazzaville|brisbane|brussels|bucharest|budapest|buenos aires|bujumbura|bushehr|cairo|calgary|canberra|cape town|caracas|cardiff|casablanca|chennai|chicago|chisinau|cincinnati|cleveland|' +
  'cologne|colombo|conakry|copenhagen|dakar|dallas|damascus|dar es salaam|davos|delhi|denver|detroit|dhaka|doha|donetsk|dubai|dublin|durban|dushanbe|dusseldorf|edinburgh|erbil|florence|frankfurt|freetown|' +
  'gaborone|gaza|gaza city|geneva|genoa|georgetown|glasgow|guangzhou|guatemala city|guayaquil|hamburg|hanoi|harare|havana|helsinki|herat|hiroshima|ho chi minh city|hong kong|honolulu|houston|hyderabad|' +
  'isfahan|esfahan|islamabad|istanbul|izmir|jaipur|jakarta|jeddah|jerusalem|johannesburg|juba|kabul|kampala|kandahar|karachi|kathmandu|kharkiv|kharkov|khartoum|kherson|kiev|kyiv|kigali|kingston|kinshasa|kolkata|' +
  'krakow|kuala lumpur|kuwait city|lagos|lahore|la paz|las vegas|leipzig|libreville|lilongwe|lima|lisbon|liverpool|ljubljana|london|los angeles|luanda|lusaka|luxembourg|lviv|lyon|madrid|malabo|male|managua|' +
  'manama|manchester|manila|maputo|mariupol|marseille|mashhad|mecca|medina|melbourne|memphis|mexico city|miami|milan|minneapolis|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mosul|mumbai|munich|muscat|' +
  'nagasaki|nairobi|najaf|naples|nassau|new delhi|new orleans|new york|niamey|nicosia|nouakchott|odessa|odesa|osaka|oslo|ottawa|ouagadougou|palermo|panama city|paris|perth|peshawar|philadelphia|phnom penh|phoenix|' +
  'pittsburgh|port-au-prince|port louis|port moresby|port of spain|porto|portland|prague|pretoria|pristina|pyongyang|qom|quetta|quito|rabat|ramallah|rangoon|yangon|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|' +
  'rome|rotterdam|sacramento|saint petersburg|st. petersburg|st petersburg|salt lake city|san antonio|san diego|san francisco|san jose|san juan|san salvador|sanaa|santiago|santo domingo|sao paulo|são paulo|sarajevo|' +
  'seattle|seoul|sevastopol|shanghai|sharm el-sheikh|shenzhen|shiraz|simferopol|singapore|skopje|sochi|sofia|srinagar|stockholm|strasbourg|stuttgart|sulaymaniyah|suva|sydney|tabriz|taipei|tallinn|tashkent|tbilisi|' +
  'tegucigalpa|tehran|teheran|tel aviv|the hague|thessaloniki|thimphu|tijuana|tirana|tokyo|toronto|tripoli|tunis|turin|ulaanbaatar|ulan bator|united nations|valencia|valletta|vancouver|vatican city|venice|vienna|' +
  'vientiane|vilnius|vladivostok|warsaw|washington|wellington|windhoek|wuhan|yaounde|yerevan|zagreb|zahedan|zaporizhzhia|zurich';

const cities: ReadonlySet<string> = new Set(CITIES.split('|'));

/** Tells whether a name is that of a capital or large city, in any case. */
export function isCity(name: string): boolean {
  return cities.has(name.toLowerCase());
}
