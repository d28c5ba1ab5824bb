import { earliestDay, isOpen, sortKey } from '../edtf.ts';
import type { Edtf, PublicRecord } from '../model.ts';

/** Sort key of an archive's records: dated first, in order; then the undated and the open intervals, which stand on the undated shelf. */
export function orderOf({ date }: Pick<PublicRecord, 'date'>): string {
  if (date === null) return UNDATED;
  const known = orders.get(date);
  if (known !== undefined) return known;
  const order = isOpen(date) ? UNDATED : `0/${earliestDay(date)}/${sortKey(date)}`;
  orders.set(date, order);
  return order;
}

const UNDATED = '1';

// Dates repeat, and reading one takes its time.
const orders = new Map<Edtf, string>();
