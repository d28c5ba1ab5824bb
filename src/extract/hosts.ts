import type { Zone } from '../model.ts';
import { isDomain, type PrintedName } from './outlet-names.ts';

/** Returns host names and the hosts of mail addresses in the words of a zone, without `www.`, with the rule that fits. */
export function readHosts(zone: Zone, words: string): (PrintedName & { rule: string })[] {
  if (!mayHoldHost(words) || !/[\w-]\.[\w-]{2}/iu.test(words)) return [];
  const found: (PrintedName & { rule: string })[] = [];
  for (const match of words.matchAll(
    /(?<![\p{L}\d@.])(?:https?:\/\/)?(?<host>[\p{L}\d.-]{1,60}@)?(?<name>[\w-]{1,40}(?:\.[\w-]{2,30}){1,3})(?![\w@])/giu,
  )) {
    const printed = match.groups?.name ?? '';
    const isMail = match.groups?.host !== undefined;
    const host = printed.replace(/^www\./i, '');
    if (!isDomain(host)) continue;
    const start =
      zone.inner[0] + match.index + match[0].indexOf(printed, isMail ? (match.groups?.host?.length ?? 0) : 0);
    const from = start + (printed.length - host.length);
    found.push({ value: host, span: [from, from + host.length], rule: isMail ? 'mail-host' : 'host-name' });
  }
  return found;
}

/** Does a full stop stand between signs that are no spaces? One that ends a sentence has a space behind it. */
function mayHoldHost(words: string): boolean {
  for (let at = words.indexOf('.', 1); at >= 0; at = words.indexOf('.', at + 1)) {
    if (words.charCodeAt(at + 1) > 0x20 && words.charCodeAt(at - 1) > 0x20) return true;
  }
  return false;
}
