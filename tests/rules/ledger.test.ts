// The bundled ledger: shape, references, units, days, order of supersession, the brief's figures, and no borrowed sentence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { renderLedgerSchema } from '@/lib/ledger/render-ledger-schema';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import type { Fact } from '@/lib/model/ledger';
import { bundledLedger, rules } from '@/rules';

const index = indexLedger(bundledLedger);
const { facts, companies, sources } = bundledLedger;
const SHARED = '../shared';
const has = (company: string, metric: string, test: (f: Fact) => boolean) => facts.some((f) => f.company === company && f.metric === metric && test(f));

describe('the bundled ledger', () => {
  it('is valid: shape, references, units, days in order, no circle of supersession', () => {
    const check = validateLedger(JSON.parse(JSON.stringify(bundledLedger)));
    expect(check.ok ? [] : check.errors.map((e) => e.message)).toEqual([]);
  });

  it('knows every company with its fiscal year, and facts of each', () => {
    expect(companies).toHaveLength(33);
    expect(facts.length).toBeGreaterThan(1_700);
    expect(sources.length).toBeGreaterThan(750);
    for (const c of companies) expect(facts.filter((f) => f.company === c.id).length, c.id).toBeGreaterThan(3);
    const ends = Object.fromEntries(companies.filter((c) => c.fiscalYearEndMonth !== 12).map((c) => [c.id, c.fiscalYearEndMonth]));
    expect(ends).toEqual({ nvidia: 1, dell: 1, marvell: 1, oracle: 5, micron: 8, supermicro: 6, broadcom: 10, credo: 4, microsoft: 6, lumentum: 6, coherent: 6 });
    expect(index.companies.get('xai')?.parent).toBe('spacex');
  });

  it('names each company once: no alias, product or epithet is another company’s own name', () => {
    const own = new Map(companies.flatMap((c) => [c.name, ...(c.ticker ? [c.ticker] : [])].map((n) => [n.toLowerCase(), c.id] as const)));
    for (const c of companies) for (const n of [...c.aliases, ...c.products, ...c.epithets]) expect(own.get(n.toLowerCase()) ?? c.id, `${c.id}: ${n}`).toBe(c.id);
  });

  it('gives every metric the kind of value that its rule reads', () => {
    const kinds = new Map(rules.metrics.map((m) => [m.id, m.kinds]));
    const wrong = facts.filter((f) => f.value.kind !== 'text' && kinds.has(f.metric) && !kinds.get(f.metric)?.includes(f.value.kind));
    expect(wrong.map((f) => `${f.id}: ${f.value.kind}`)).toEqual([]);
    for (const f of facts) if (f.value.kind === 'power') expect(Math.abs(Number(f.value.amount)), `${f.id} in watts`).toBeGreaterThan(1e6);
  });

  it('keeps one value for one thing, but where two are disputed or both deals', () => {
    const MANY = new Set(['deal', 'event']);
    const nature = new Map(rules.metrics.map((m) => [m.id, m.nature]));
    const seen = new Map<string, Fact>();
    const twice: string[] = [];
    for (const f of facts) {
      if (f.evidence !== 'filed' || f.stage !== 'actual' || f.disputed || f.value.kind === 'text' || !f.period || MANY.has(nature.get(f.metric) ?? 'event')) continue;
      const key = [f.company, f.metric, f.scope, f.basis, f.period, f.value.unit, f.counterparty].join('|');
      const before = seen.get(key);
      if (before && before.value.amount !== f.value.amount) twice.push(`${before.id} and ${f.id}`);
      seen.set(key, f);
    }
    expect(twice).toEqual([]);
  });

  it('lets a fact be superseded only by a newer word on the same thing that says something else', () => {
    // The value in the market after the value at the offer price, the raise with its extra shares, Colossus before it had a second building.
    const RENAMED = new Set(['spacex.market_cap.2026-06-12', 'spacex.ipo_raise.2026-06-15.greenshoe', 'xai.gpus_deployed.2025-06-19', 'xai.gpus_target.2025-06-19.1m']);
    for (const f of facts) {
      for (const id of f.supersedes) {
        const old = index.facts.get(id);
        if (!old) continue;
        expect([f.value.amount, f.value.max, f.value.approx], `${f.id} and ${id} say the same`).not.toEqual([old.value.amount, old.value.max, old.value.approx]);
        if (RENAMED.has(f.id)) continue;
        expect([f.metric, f.scope, f.basis], `${f.id} → ${id}`).toEqual([old.metric, old.scope, old.basis]);
        expect(f.value.unit, `${f.id} → ${id}`).toBe(old.value.unit);
        const flow = rules.metrics.find((m) => m.id === f.metric)?.nature === 'flow';
        if (flow && f.stage === 'actual') expect(f.period, `${f.id} → ${id}: a flow of another period is not older, it is another`).toBe(old.period);
      }
    }
  });

  it('lets no estimate overtake what a company or a filing says, unless either follows it', () => {
    for (const f of facts) {
      if (f.evidence !== 'estimated' || (index.facts.get(f.id)?.supersededBy.length ?? 0) > 0) continue;
      for (const id of f.supersedes) expect(['estimated', 'reported'], `${f.id} → ${id}`).toContain(index.facts.get(id)?.evidence);
    }
  });

  it('tells how plans ended where an actual figure of the same period is known', () => {
    const actual = new Map(facts.filter((f) => f.stage === 'actual' && f.period).map((f) => [[f.company, f.metric, f.scope, f.basis, f.period].join('|'), f.id]));
    const ACTUAL_OF: Record<string, string> = { guidance_revenue: 'revenue', guidance_capex: 'capex', guidance_segment_revenue: 'segment_revenue', guidance_growth: 'revenue_growth', guidance_gross_margin: 'gross_margin' };
    const open = facts.filter((f) => (f.stage === 'guided' || f.stage === 'target') && f.period && f.outcome === null && actual.has([f.company, ACTUAL_OF[f.metric] ?? f.metric, f.scope, f.basis, f.period].join('|')));
    expect(open.map((f) => f.id)).toEqual([]);
    expect(facts.filter((f) => f.outcome !== null).length).toBeGreaterThanOrEqual(54);
  });

  it('keeps both sides of the known quarrels, each with a note', () => {
    const pairs: readonly (readonly string[])[] = [
      ['spacex.contract_end.2026-05-20.anthropic', 'spacex.contract_term.2026-05-28.anthropic.musk'],
      ['spacex.valuation.2026-06-12.ipo-priced', 'spacex.valuation.2026-06-03.ipo-terms', 'spacex.valuation.2026-06-04.ipo-priced.alt'],
      ['spacex.subscribers.2025-12-31', 'spacex.subscribers.2025-12-31.press'],
      ['spacex.net_income.FY2024', 'spacex.net_income.FY2024.pre-filing'],
      ['spacex.contract_value.2026-06-06.google.alt', 'spacex.contract_value.2026-06-08.google'],
      ['xai.turbines.2026-05-06.southaven', 'xai.turbines.2026-05-12.southaven'],
      ['nvidia.gpus_deployed.2026-05-06.colossus-1', 'nvidia.gpus_deployed.2026-06-01.colossus-1-analysis'],
      ['xai.gpus_target.2025-07-28.colossus2', 'xai.gpus_target.2025-12-31.colossus2'],
      ['anthropic.power_contracted.2026-04-07.broadcom', 'anthropic.power_contracted.2026-05-28.google-broadcom'],
      ['nvidia.investment.2026-03-05.anthropic', 'nvidia.investment.2026-03-05.anthropic-lower'],
      ['xai.valuation.2024-11-20', 'xai.valuation.2024-12'],
    ];
    for (const ids of pairs) {
      for (const id of ids) expect(index.facts.get(id)?.note, id).toBeTruthy();
      expect(ids.some((id) => index.facts.get(id)?.disputed), ids.join(' and ')).toBe(true);
    }
  });

  it('labels every fact in plain words, and no two of a company alike', () => {
    const seen = new Map<string, string>();
    for (const f of facts) {
      expect(f.label, f.id).not.toMatch(/_|\bnull\b|undefined|\d{4}-\d{2}|\bFY\d|\baimed at, as of\b/);
      expect(f.label[0], f.label).toBe(f.label[0]?.toUpperCase());
      const key = `${f.company}: ${f.label}`;
      expect(seen.get(key), `${f.id} has the label of ${seen.get(key)}: ${f.label}`).toBeUndefined();
      seen.set(key, f.id);
    }
  });

  it('writes days in words as readers do', () => {
    for (const f of facts) for (const text of [f.note, f.value.kind === 'text' ? String(f.value.amount) : null]) if (text) expect(text, f.id).not.toMatch(/\b20\d{2}-\d{2}-\d{2}\b/);
  });

  it('carries the brief: its figures, its watch, its reader', () => {
    const persona = bundledLedger.personas[0];
    expect(persona?.published.map((p) => [p.company, p.weighted, p.persona])).toEqual([['nvidia', 69, 87], ['astera-labs', 66, 88], ['anthropic', 66, 82], ['spacex', 65, 82], ['xai', 63, 79]]);
    expect(persona?.weights).toEqual({ growth: 35, compensation: 20, learning: 35, stability: 5, culture: 5 });
    expect(persona?.checklist).toHaveLength(6);
    expect(persona?.dealBreakers).toEqual([]);
    for (const id of ['spacex-million-gpus', 'anthropic-commitments', 'xai-captive', 'nvidia-photonics']) {
      const watched = bundledLedger.narratives.find((n) => n.id === id);
      expect((watched?.rebuts.length ?? 0) + (watched?.supports.length ?? 0), id).toBeGreaterThan(0);
      expect(watched?.phrases.length, id).toBeGreaterThan(0);
    }
    for (const t of bundledLedger.topics) expect(t.facts.length, t.id).toBeGreaterThan(0);
    const is = (amount: number | string) => (f: Fact) => f.value.amount === amount;
    expect(has('astera-labs', 'revenue', is(308_400_000))).toBe(true);
    expect(has('astera-labs', 'rnd_share_of_revenue', (f) => f.value.amount === 40.7 && f.disputed)).toBe(true);
    expect(has('astera-labs', 'customer_concentration', (f) => f.value.amount === 90 && f.disputed)).toBe(true);
    expect(has('nvidia', 'segment_revenue', is(115_200_000_000))).toBe(true);
    expect(has('nvidia', 'segment_growth', is(142))).toBe(true);
    expect(has('anthropic', 'funding_round', is(13_000_000_000))).toBe(true);
    expect(has('anthropic', 'valuation', is(183_000_000_000))).toBe(true);
    expect(has('anthropic', 'compute_commitment', is(30_000_000_000))).toBe(true);
    expect(has('anthropic', 'gpus_contracted', (f) => f.value.amount === 1_000_000 && f.value.approx === 'at-most')).toBe(true);
    expect(has('spacex', 'filing_confidential', is('2026-04-01'))).toBe(true);
    expect(has('spacex', 'ipo_raise', is(75_000_000_000))).toBe(true);
    expect(has('spacex', 'valuation', (f) => f.value.amount === 1.75e12 && f.value.max === 2e12)).toBe(true);
    expect(has('xai', 'gpus_deployed', is(100_000))).toBe(true);
    expect(has('xai', 'build_time', is(122))).toBe(true);
    expect(has('xai', 'gpus_target', is(1_000_000))).toBe(true);
    expect(facts.filter((f) => f.metric === 'not_disclosed' && f.scope === 'compensation').map((f) => f.company).sort()).toEqual(['anthropic', 'astera-labs', 'nvidia', 'spacex', 'xai']);
  });

  it('lets no figure of the brief without a filing accuse anybody', () => {
    for (const f of facts) if (f.source === 'src-brief' && f.evidence === 'filed') expect(f.disputed, f.id).toBe(true);
  });

  it('has a JSON Schema that is fresh (npm run schema)', () => {
    expect(readFileSync('rules/ledger/ledger.schema.json', 'utf8')).toBe(renderLedgerSchema());
  });

  const shared = existsSync(`${SHARED}/pages`);
  if (!shared) console.info('skipped: ../shared is absent, so the ledger is not compared with published pages');
  it.skipIf(!shared)('borrows no sentence: no eight words in a row from a published page', () => {
    const SIZE = 8;
    const words = (text: string) => text.toLowerCase().replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}$%]+/gu) ?? [];
    const ours = new Map<string, string>();
    const add = (text: string | null, where: string) => {
      const w = words(text ?? '');
      for (let i = 0; i + SIZE <= w.length; i++) ours.set(w.slice(i, i + SIZE).join(' '), where);
    };
    for (const f of facts) for (const text of [f.note, f.label, f.value.kind === 'text' ? String(f.value.amount) : null]) add(text, f.id);
    for (const c of companies) add(c.note, c.id);
    for (const n of bundledLedger.narratives) for (const text of [n.title, n.says, n.answer, ...n.phrases]) add(text, n.id);
    for (const t of bundledLedger.topics) for (const text of [t.title, t.why]) add(text, t.id);
    const docs = readFileSync(`${SHARED}/eval/docs.jsonl`, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as { id: string; text: string }).filter((d) => d.id.startsWith('d')).map((d) => d.text);
    const pages = readdirSync(`${SHARED}/pages`).filter((f) => f.endsWith('.truth.txt')).map((f) => readFileSync(`${SHARED}/pages/${f}`, 'utf8'));
    expect(docs.length + pages.length).toBeGreaterThan(20);
    const found = new Set<string>();
    for (const text of [...docs, ...pages]) {
      const w = words(text);
      for (let i = 0; i + SIZE <= w.length; i++) {
        const run = w.slice(i, i + SIZE).join(' ');
        const where = ours.get(run);
        if (where) found.add(`${where}: ${run}`);
      }
    }
    expect([...found]).toEqual([]);
  });
});
