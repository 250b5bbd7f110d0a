// Which way a value goes: by the sign that a writer of short notes sets before a percentage ("Revenue +22%", "Azure (-3%)"), which tells a
// change without a verb, or by the words for profit and loss, rise and fall.
import type { Quantity } from '../../model/quantity';
import type { MetricRule } from '../../model/rule';
import type { Qualification } from './find-stage';
import { measureDistance } from './proximity';
import type { SentenceReading } from './reading';

const SIGN = /^[+−–-](?=\d)/, SET_APART = /(?:^|[\s(|])([+−–-])$/;

/** "+" or one of the dashes that stand for minus; empty where the value at token `at` has none, or where the dash may be one of the text. */
export function readSign(reading: SentenceReading, at: number): string {
  const value = reading.quantities[reading.tokens[at]?.quantity ?? -1];
  return SIGN.exec(value?.text ?? '')?.[0] ?? SET_APART.exec(reading.text.slice(0, reading.tokens[at]?.start ?? 0))?.[1] ?? '';
}

/** 1 or -1 where the words say it, else 0. */
export function signOf(reading: SentenceReading, at: number, quantity: Quantity, rule: MetricRule, told: Qualification): 1 | -1 | 0 {
  if (quantity.amount < 0) return 0;
  if (rule.signed) {
    // "Adjusted EBITDA of #, a net loss of #": a figure with a name of its own is a loss only where it is called one.
    const own = reading.concepts.filter((c) => NAMED_BY_ITSELF.has(c.id) && rule.about?.[c.id] !== undefined);
    // "A non-GAAP net profit of #": such a name says itself which it is.
    if (own.some((c) => reading.tokens[c.to - 1]?.word === 'profit') && !reading.concepts.some((c) => c.id === 'loss')) return 1;
    if (own.length && !reading.concepts.some((c) => c.id === 'loss' && (c.to === at || c.from === at + 1 || own.some((o) => c.from === o.to || c.to === o.from || c.to + 1 === o.from)))) return 0;
    const nearestOf = (id: string) => Math.min(...reading.concepts.filter((c) => c.id === id).map((c) => measureDistance(reading, c.from, c.to, at, quantity.kind)), 99);
    const loss = nearestOf('loss'), profit = nearestOf('profit-positive');
    return loss < profit && loss < 12 ? -1 : profit < loss && profit < 12 ? 1 : 0;
  }
  // "Slumped to 61%": where a level went is no sign of it, nor of a growth.
  return tellsChange(rule) && !(rule.needs?.includes('grow') && reading.tokens[at - 1]?.word === 'to') ? (quantity.sign ?? told.direction) : 0;
}

const NAMED_BY_ITSELF = new Set(['ebitda', 'adjusted-profit', 'operating-margin']);
const tellsChange = ({ needs, swings, kinds }: MetricRule): boolean => swings === true || needs?.includes('grow') === true || kinds.includes('points');
