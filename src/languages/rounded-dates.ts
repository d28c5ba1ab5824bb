/** What makes a date one of about that time, in any language, as catalogues write it before a year: "circa 2019". */
export const ROUNDED: RegExp =
  /^(?:circa|ca?\.?|cca\.?|about|around|approx(?:\.|imately)?|roughly|um|etwa|ungefähr|vers|environ|hacia|alrededor de|около|ок\.|приблизительно|yaklaşık|حوالي|نحو|حدود|حدوداً|约|約|大约|大約) ?(?=\p{L}|\d)/iu;
