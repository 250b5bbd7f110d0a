// The law is data: it must parse, and every cue pattern in it must compile.
import { describe, expect, it } from 'vitest';
import { compileRules } from '@/lib/engine/claims/compile-rules';
import { rulesSchema } from '@/lib/model/rule';
import { rules } from '@/rules';

describe('rules', () => {
  it('parse against their schema', () => {
    expect(rulesSchema.safeParse(rules).error?.issues ?? []).toEqual([]);
  });
  it('compile, and name only concepts that exist', () => {
    expect(() => compileRules(rules)).not.toThrow();
    const known = new Set(rules.concepts.map((c) => c.id));
    const praise = new Set(rules.praiseWords.map((w) => w.id));
    for (const [, id] of JSON.stringify(rules.hype).matchAll(/\{([a-z0-9-]+)\}/g)) expect(praise.has(id ?? ''), id).toBe(true);
    for (const h of rules.hype) expect(h.needs === undefined || praise.has(h.needs), h.id).toBe(true);
    const named = JSON.stringify([rules.metrics, rules.wordings, rules.cues]).matchAll(/\{([a-z0-9-]+)\}/g);
    for (const [, id] of named) expect(known.has(id ?? ''), id).toBe(true);
    for (const m of rules.metrics) for (const id of [...Object.keys(m.about ?? {}), ...(m.needs ?? []), ...(m.not ?? [])]) expect(known.has(id), `${m.id}: ${id}`).toBe(true);
  });
  it('give every wording a metric that exists', () => {
    const metrics = new Set(rules.metrics.map((m) => m.id));
    for (const w of rules.wordings) expect(metrics.has(w.metric), w.id).toBe(true);
  });
  it('give every metric, concept and scope one name', () => {
    for (const list of [rules.metrics, rules.wordings, rules.concepts, rules.scopes, rules.cues, rules.doubts, rules.hype, rules.praiseWords, rules.excess, rules.sameWords, rules.lists]) expect(new Set(list.map((x) => x.id)).size).toBe(list.length);
  });
});
