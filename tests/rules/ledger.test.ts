// The bundled ledger: shape, references, units, dates, order of supersession, the brief's figures, and no borrowed sentence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { parseLedgerPeriod } from '@/lib/model/period';
import { bundledLedger } from '@/rules';

const index = indexLedger(bundledLedger);
const SHARED = '../shared';

describe('the bundled ledger', () => {
  it('is valid: shape, references, units, no circle of supersession', () => {
    const check = validateLedger(JSON.parse(JSON.stringify(bundledLedger)));
    expect(check.ok ? [] : check.errors.map((e) => e.message)).toEqual([]);
  });

  it('knows every company, and facts of each', () => {
    expect(bundledLedger.companies).toHaveLength(33);
    expect(bundledLedger.facts.length).toBeGreaterThan(1_600);
    for (const c of bundledLedger.companies) expect(index.byCompany.get(c.id)?.size ?? 0, c.id).toBeGreaterThan(0);
  });

  it('dates facts by the fiscal calendar of their company', () => {
    for (const f of index.facts.values()) {
      if (!f.interval || !f.periodEnd || f.value.kind === 'text') continue;
      const days = Math.abs(Date.parse(f.periodEnd) - Date.parse(f.interval.to)) / 86_400_000;
      expect(days, `${f.id}: ${f.period} ends ${f.interval.to}, not ${f.periodEnd}`).toBeLessThanOrEqual(40);
    }
  });

  it('lets no fact be superseded by an older one, nor by the same value', () => {
    for (const f of index.facts.values()) {
      for (const id of f.supersedes) {
        const old = index.facts.get(id);
        expect(old, id).toBeDefined();
        if (!old) continue;
        const newest = [f.asOf, f.orderDay].sort().at(-1) ?? '';
        expect(newest >= [old.orderDay, old.asOf].sort()[0]!, `${f.id} (${newest}) supersedes ${id} (${old.orderDay})`).toBe(true);
        expect(JSON.stringify(f.value) !== JSON.stringify(old.value) || f.stage !== old.stage, `${f.id} and ${id} say the same`).toBe(true);
      }
    }
  });

  it('labels every fact in plain words', () => {
    for (const f of bundledLedger.facts) {
      expect(f.label, f.id).not.toMatch(/_|null|undefined/);
      expect(f.label[0], f.label).toBe(f.label[0]?.toUpperCase());
    }
  });

  it('carries the figures of the brief', () => {
    const published = bundledLedger.personas[0]?.published ?? [];
    expect(published.map((p) => [p.company, p.weighted, p.persona])).toEqual([['nvidia', 69, 87], ['astera-labs', 66, 88], ['anthropic', 66, 82], ['spacex', 65, 82], ['xai', 63, 79]]);
    expect(bundledLedger.personas[0]?.weights).toEqual({ growth: 35, compensation: 20, learning: 35, stability: 5, culture: 5 });
    expect(bundledLedger.personas[0]?.checklist).toHaveLength(6);
    expect(bundledLedger.narratives.filter((n) => ['spacex-million-gpus', 'anthropic-commitments', 'xai-captive', 'nvidia-photonics'].includes(n.id))).toHaveLength(4);
    const has = (company: string, metric: string, amount: number) => bundledLedger.facts.some((f) => f.company === company && f.metric === metric && f.value.amount === amount);
    expect(has('astera-labs', 'revenue', 308_400_000)).toBe(true);
    expect(has('nvidia', 'segment_growth', 142)).toBe(true);
    expect(has('anthropic', 'valuation', 183_000_000_000)).toBe(true);
  });

  it('turns every period into days', () => {
    for (const f of bundledLedger.facts) if (f.period) expect(parseLedgerPeriod(f.period, 12), f.period).not.toBeNull();
    expect(parseLedgerPeriod('FY2026', 1)).toEqual({ from: '2025-02-01', to: '2026-01-31' });
    expect(parseLedgerPeriod('Q1 FY2027', 1)).toEqual({ from: '2026-02-01', to: '2026-04-30' });
    expect(parseLedgerPeriod('Q4 FY2026', 8)).toEqual({ from: '2026-06-01', to: '2026-08-31' });
  });

  const shared = existsSync(`${SHARED}/pages`);
  if (!shared) console.info('skipped: ../shared is absent, so the ledger is not compared with published pages');
  it.skipIf(!shared)('borrows no sentence: no nine words in a row from a published page', () => {
    const words = (text: string) => text.toLowerCase().replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}$%]+/gu) ?? [];
    const ours = new Map<string, string>();
    const SIZE = 9;
    const add = (text: string | null, where: string) => { const w = words(text ?? ''); for (let i = 0; i + SIZE <= w.length; i++) ours.set(w.slice(i, i + SIZE).join(' '), where); };
    for (const f of bundledLedger.facts) { add(f.note, f.id); add(f.label, f.id); if (f.value.kind === 'text') add(String(f.value.amount), f.id); }
    for (const n of bundledLedger.narratives) { add(n.says, n.id); add(n.answer, n.id); }
    for (const t of bundledLedger.topics) add(t.why, t.id);
    const docs = readFileSync(`${SHARED}/eval/docs.jsonl`, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as { id: string; text: string }).filter((d) => d.id.startsWith('d')).map((d) => d.text);
    const pages = readdirSync(`${SHARED}/pages`).filter((f) => f.endsWith('.truth.txt')).map((f) => readFileSync(`${SHARED}/pages/${f}`, 'utf8'));
    const found: string[] = [];
    for (const text of [...docs, ...pages]) { const w = words(text); for (let i = 0; i + SIZE <= w.length; i++) { const run = w.slice(i, i + SIZE).join(' '); if (ours.has(run)) found.push(`${ours.get(run)}: ${run}`); } }
    expect(found).toEqual([]);
  });
});
