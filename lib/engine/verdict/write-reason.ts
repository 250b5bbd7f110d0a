// The one plain sentence of the card: why this verdict. Says what is known, by whom, since when; blames nobody.
import type { LedgerIndex } from '../../model/ledger-index';
import type { ConfusionRule, MetricRule } from '../../model/rule';
import type { Qualification } from '../claims/find-stage';
import type { Decision } from './decide-verdict';
import { isDerived, type Query } from './find-facts';
import { showDay, showPeriod, showValue } from './show-value';

const EVIDENCE_WORDS = { filed: 'A filing says', stated: 'The company says', reported: 'Press reports say', estimated: 'Outside estimates say' } as const;

function sourceWords(index: LedgerIndex, id: string): string {
  const source = index.sources.get(id);
  if (!source) return 'the ledger';
  return source.form ? `Form ${source.form}` : source.publisher;
}

/** Writes the reason. `confusion` is the pair that the claim mixes up, where it does. */
export function writeReason(index: LedgerIndex, query: Query, decision: Decision, told: Qualification, confusion: ConfusionRule | null): string {
  const { rule } = query;
  const name = index.companies.get(query.company)?.name ?? query.company;
  const fact = decision.match?.fact;
  const said = fact ? showValue(fact.value, rule.rate ?? null) : '';
  const when = fact ? showPeriod(fact.period) : null;
  const inPeriod = when ? ` for ${when}` : '';
  const newer = decision.newer ? `${showValue(decision.newer.value, rule.rate ?? null)} (${showDay(decision.newer.asOf)})` : null;
  switch (decision.ground) {
    case 'agrees':
    case 'named-date': {
      const lead = fact ? `${sourceWords(index, fact.source)} gives ${said}${inPeriod}.` : '';
      const converted = decision.match && decision.match.factor !== 1 ? ' The article counts it by another stretch of time; the sum is the same.' : '';
      const hedge = told.hedged || told.attribution === 'unnamed' ? ' The filing confirms it.' : '';
      return `${lead}${converted}${hedge}${newer ? ` The newest figure is ${newer}.` : ''}`;
    }
    case 'agrees-derived': return fact && isDerived(fact) ? `It follows from filed figures: ${fact.formula}.` : 'It follows from filed figures.';
    case 'agrees-unfiled': return fact ? `${EVIDENCE_WORDS[fact.evidence]} ${said}${inPeriod}; no filing in the ledger does.` : '';
    case 'agrees-target': return fact ? `${fact.stage === 'guided' ? `${name}'s own guidance` : 'A plan or a ceiling'}: ${said}${inPeriod}. It has not happened yet as far as the ledger knows.` : '';
    case 'plan-words': return `The sentence itself tells a plan or a ceiling; nothing in the ledger shows it done.`;
    case 'right-when-written': return newer ? `Right when written, since superseded by ${newer}.` : 'Right when written, since superseded.';
    case 'superseded': return newer ? `${said} has been superseded by ${newer}.` : `${said} has been superseded.`;
    case 'differs':
      if (confusion) return confusion.says.replaceAll('{company}', name).replaceAll('{ledger}', said);
      return fact ? (isDerived(fact) ? `Filed figures give ${said}${inPeriod}: ${fact.formula}.` : `${sourceWords(index, fact.source)} says ${said}${inPeriod}.`) : '';
    case 'lookalike': return confusion ? confusion.says.replaceAll('{company}', name).replaceAll('{ledger}', said) : '';
    case 'target-told-as-done': return newer ? `${said} is a target. The ledger's newest figure for what is there is ${newer}.` : `${said} is a target, told here as done; nothing in the ledger shows it reached.`;
    case 'forecast': return `A forecast about ${name}'s ${rule.label}; nothing on file can bear it out yet.`;
    case 'not-comparable': return `The ledger has figures for ${name}'s ${rule.label}, but none for this period or part, so it can say neither yes nor no.`;
    case 'nothing-known': return `Nothing in the ledger supports or contradicts this ${labelOf(rule)} figure for ${name}.`;
  }
}

const labelOf = (rule: MetricRule) => rule.label;
