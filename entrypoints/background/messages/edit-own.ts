// The reader changes a fact that they took into their ledger: its value, its period, their note. Every open page is judged anew with it.
import { acceptsValue } from '@/lib/engine/claims/metric-score';
import { readTyped } from '@/lib/engine/read-typed';
import { isOwnId } from '@/lib/ledger/disown';
import { editOwn as edit } from '@/lib/ledger/edit-own';
import { tellFar } from '@/lib/ledger/tell-far';
import { formatFigure, formatValue } from '@/lib/model/format-value';
import type { Fact } from '@/lib/model/ledger';
import type { OwnEdited } from '@/lib/model/own-entries';
import { readOwnEntries, updateOwnEntries } from '@/lib/settings/own-entries';
import { rules } from '@/rules/index';
import { loadLedger } from '../load-ledger';
import { takeUpLedger } from './ledger-swapped';

export interface OwnEditBody {
  readonly id: string;
  readonly value: string | null;
  readonly period: string;
  readonly note: string;
  readonly isSure: boolean;
}

const fault = (sentence: string, field: 'value' | 'period' | 'note' = 'value'): OwnEdited => ({ kind: 'fault', field, sentence });

/** What the metric takes; null where the words are no such value. */
function readValue(words: string, fact: Fact): Fact['value'] | null {
  const typed = readTyped(words, fact.value);
  if (!typed) return null;
  const rule = rules.metrics.find(({ id }) => id === fact.metric);
  if (typed.per !== null && typed.per !== rule?.rate) return null;
  const { kind, unit, amount } = typed.value;
  return !rule || acceptsValue(rule, kind, unit, typeof amount === 'number' ? amount : 0) ? typed.value : null;
}

export async function editOwn({ id, value: words, period, note, isSure }: OwnEditBody): Promise<OwnEdited> {
  const [index, own] = await Promise.all([loadLedger(), readOwnEntries()]);
  const fact = own.facts.find((one) => one.id === id);
  if (!fact) return fault('This fact is no longer among yours.');
  const value = words === null ? fact.value : readValue(words, fact);
  if (!value) return fault(`A value like “${formatFigure(formatValue(fact.value))}” is needed: the same kind of figure, in its own unit.`);
  const label = rules.metrics.find((rule) => rule.id === fact.metric)?.label ?? fact.label;
  const edited = edit(fact, { value, period, note }, { label, fiscalYearEndMonth: index.companies.get(fact.company)?.fiscalYearEndMonth ?? 12 });
  if (!edited.ok) return fault(edited.sentence, edited.field);
  const doubt = isSure || words === null ? null : tellFar(edited.fact, [...index.facts.values()].filter((one) => !isOwnId(one.id)));
  if (doubt !== null) return { kind: 'ask', sentence: doubt };
  await updateOwnEntries((now) => ({ ...now, facts: now.facts.map((one) => (one.id === id ? edited.fact : one)) }));
  await takeUpLedger();
  return { kind: 'kept', before: fact };
}

/** The reader undoes that: the fact is as it was, where it is still among theirs. */
export async function undoEditOwn({ fact }: { readonly fact: Fact }): Promise<null> {
  await updateOwnEntries((now) => ({ ...now, facts: now.facts.map((one) => (one.id === fact.id ? fact : one)) }));
  await takeUpLedger();
  return null;
}
