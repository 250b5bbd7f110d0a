// The part of `npm run eval` about sentences, quantities, dates and periods: what each suite holds and how much of it is right.
import { hasShared } from './load-sets';
import { measureNews } from './measure-news';
import { measureQuantities, measureSentences, type Tally } from './measure-text';

const share = (t: Tally) => (t.cases ? t.right / t.cases : 0);

/** All tallies; those of ../shared only where it stands. */
export const measureAllText = (): Tally[] => [...(hasShared ? [...measureQuantities(), measureSentences()] : []), measureNews()];

/** Prints one line a suite and returns the share right by name, for the accepted figures. */
export function printText(tallies: readonly Tally[], withMisses: boolean): Record<string, number> {
  console.log(`\n${'quantities and text'.padEnd(26)}  cases  right      %`);
  for (const t of tallies) {
    console.log(`${t.name.padEnd(26)} ${String(t.cases).padStart(6)} ${String(t.right).padStart(6)} ${(share(t) * 100).toFixed(1).padStart(6)}`);
    if (withMisses && t.missed.length) console.log(`  missed: ${t.missed.join(' ')}`);
  }
  return Object.fromEntries(tallies.map((t) => [t.name, Math.floor(share(t) * 1000) / 1000]));
}
