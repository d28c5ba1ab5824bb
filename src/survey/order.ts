/** What a survey is of, and how the thread that makes it is heard; see `begin.mjs`, which makes both ends. */
export interface SurveyOrder {
  /** The archive's root, absolute. */
  root: string;
  /** The folder of the site, absolute; `null` where nothing is asked of it. */
  output: string | null;
  /** One number, which grows while the thread is at work, and is woken upon when it said something. */
  signal: Int32Array<SharedArrayBuffer>;
}
