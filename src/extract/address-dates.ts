import { ENGLISH_DATES } from '../languages/en-dates.ts';

/** `/2018/04/17/`, `/2018-04-17-story`, `_20180417`; as file names have them, `_` stands for `/`. */
const IN_PATH = /[/_.=-](?<Y>(?:19|20)\d\d)(?<s>[/_.-]?)(?<M>0[1-9]|1[0-2])\k<s>(?<D>0[1-9]|[12]\d|3[01])(?!\d)/;

/** `/2018/apr/17/`: the month by its English name. */
const IN_WORDS = /[/_](?<Y>(?:19|20)\d\d)(?<s>[/_])(?<M>[a-z]{3,9})\k<s>(?<D>0?[1-9]|[12]\d|3[01])(?=[/_])/i;

/** An address of a copy in a web archive begins with the instant of the copy. */
const ARCHIVED = /\/\/web\.archive\.org\/web\/(?<Y>\d{4})(?<M>\d{2})(?<D>\d{2})\d{0,6}/;

/** A name of a host at the beginning of a file's name: only such names are made of addresses. */
const HOST = /^(?:https?[_:.-]+)?(?:www\.)?[a-z\d-]{2,60}\.[a-z]{2,12}(?=[_/.-])/i;

/** The day in an http(s) address, with the offsets of its digits; `isCopy` for the instant of a web archive. */
export interface AddressDay {
  day: string;
  start: number;
  end: number;
  isCopy: boolean;
}

/** Returns the days in an address: that of the article in its path, and that of the copy where it is one. Not checked. */
export function readAddressDays(address: string): AddressDay[] {
  const found: AddressDay[] = [];
  const copy = ARCHIVED.exec(address);
  if (copy) found.push(toDay(copy, 0, true));
  const from = copy ? copy.index + copy[0].length : 0;
  const path = findDay(address.slice(from, from + 400));
  if (path) found.push(toDay(path, from, false));
  return found;
}

/** Returns the day in a file's name when that is made of an address (`www.example.org_2018_04_17_story.txt`), else `null`. */
export function readFileNameDay(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const host = HOST.exec(name);
  const match = host && findDay(name.slice(host[0].length));
  return match ? toDay(match, 0, false).day : null;
}

function findDay(path: string): RegExpExecArray | null {
  const inWords = IN_WORDS.exec(path);
  return inWords && monthOf(inWords) !== undefined ? inWords : IN_PATH.exec(path);
}

const monthOf = ({ groups }: RegExpExecArray): number | undefined =>
  ENGLISH_DATES.months.get((groups?.M ?? '').toLowerCase());

function toDay(match: RegExpExecArray, from: number, isCopy: boolean): AddressDay {
  const { Y } = match.groups ?? {};
  const M = String(monthOf(match) ?? match.groups?.M).padStart(2, '0');
  const D = (match.groups?.D ?? '').padStart(2, '0');
  const start = from + match.index + match[0].indexOf(Y ?? '');
  return { day: `${Y}-${M}-${D}`, start, end: from + match.index + match[0].length, isCopy };
}
