// What the ledger knows is found again: each filed figure of a reporting period, told in the plainest sentence there is, supports it.
// The sentence is the fact's own label with its value, in a text that says whom it is about.
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/model/ledger';
import { bundledLedger } from '@/rules';
import { judgeText } from '../support/judge-text';

const companies = new Map(bundledLedger.companies.map((c) => [c.id, c]));

const DIGITS = 4;
const short = (n: number) => String(Number(n.toPrecision(DIGITS)));
function tellMoney(amount: number): string {
  const [size, word] = amount >= 1e9 ? [1e9, 'billion'] as const : [1e6, 'million'] as const;
  return `$${short(amount / size)} ${word}`;
}

/** "Net loss, second quarter of 2025" → "CoreWeave's net loss in the second quarter of 2025 was $290.5 million." */
function tell(fact: Fact): string | null {
  const [, head, period] = /^(.+), ((?:first|second|third|fourth) quarter of (?:fiscal )?20\d\d|(?:fiscal )?20\d\d)$/.exec(fact.label) ?? [];
  const { kind, amount, max, unit } = fact.value;
  if (!head || !period || typeof amount !== 'number' || max !== null || (kind === 'money' ? unit !== 'USD' : kind !== 'percent' || amount < 0)) return null;
  const noun = /^[A-Z][a-z]+ /.test(head) ? `${head.charAt(0).toLowerCase()}${head.slice(1)}` : head;
  const value = kind === 'money' ? tellMoney(Math.abs(amount)) : `${short(amount)}%`;
  return `${companies.get(fact.company)?.name}'s ${noun} in ${period.includes('quarter') ? 'the ' : ''}${period} was ${value}.`;
}

/** Whole-company figures that a filing gives: what a part or a basis of its own is called differs from author to author. */
const plain = bundledLedger.facts.filter((f) => f.evidence === 'filed' && f.stage === 'actual' && f.scope === null && f.basis === null && f.counterparty === null);

describe('a filed figure told plainly', () => {
  const told = plain.flatMap((fact) => { const text = tell(fact); return text === null ? [] : [{ fact, text }]; });

  it('there are hundreds of them', () => { expect(told.length).toBeGreaterThan(300); });

  it('is borne out by its fact, or by another that says the same', () => {
    const missed = told.flatMap(({ fact, text }) => {
      const company = companies.get(fact.company);
      const article = `${company?.legalName ?? company?.name} and the makers of AI chips\n\nInvestors watch ${company?.legalName ?? company?.name} as data centers are built.\n\n${text}`;
      const claims = judgeText(article, '2026-11-22');
      const claim = claims.find((c) => c.metric !== 'date' && text.includes(c.anchor.quote));
      return claim?.verdict === 'filed' ? [] : [`${fact.id}: ${text} → ${claim ? `${claim.verdict} ${claim.metric}` : 'no claim'}`];
    });
    expect(missed).toEqual([]);
  });
});
