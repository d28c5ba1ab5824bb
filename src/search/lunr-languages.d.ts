declare module 'lunr-languages/*' {
  /** Adds one language's stemmer and stop words to an object that looks like lunr. */
  const setUp: (lunr: object) => void;
  export default setUp;
}
