// Brings stored corrections and own claims of any age, or of any damage, up to the present ones: entry by entry, so that a damaged one
// costs no other. What an entry of before could not say, it has as null.
import { factSchema, sourceSchema } from '@/lib/model/ledger';
import { correctionSchema, NO_OWN_ENTRIES, type OwnEntries } from '@/lib/model/own-entries';

export function migrateOwnEntries(item: unknown): OwnEntries {
  if (typeof item !== 'object' || item === null) return NO_OWN_ENTRIES;
  const listAt = (field: keyof OwnEntries): readonly unknown[] => {
    const list: unknown = Reflect.get(item, field);
    return Array.isArray(list) ? list : [];
  };
  const facts = listAt('facts').flatMap((one) => factSchema.safeParse(one).data ?? []);
  const sources = listAt('sources').flatMap((one) => sourceSchema.safeParse(one).data ?? []);
  const known = new Set(sources.map(({ id }) => id));
  return { version: 1, corrections: listAt('corrections').flatMap((one) => correctionSchema.safeParse(one).data ?? []), facts: facts.filter(({ source }) => known.has(source)), sources };
}
