// The table of tags and the list of known keys, as data: shape, metrics that exist, tags that stand once.
import { describe, expect, it } from 'vitest';
import { knownKeySchema } from '@/lib/model/import';
import { xbrlTableSchema } from '@/lib/model/xbrl';
import { knownKeys, rules, xbrlTable } from '@/rules/index';

describe('rules/metrics/xbrl.json', () => {
  it('has its shape', () => {
    expect(xbrlTableSchema.parse(xbrlTable)).toEqual(xbrlTable);
  });

  it('fills metrics that marks are made from, of the same kind and nature', () => {
    for (const { metric, kind, nature } of xbrlTable.metrics) {
      const rule = rules.metrics.find(({ id }) => id === metric);
      expect(rule?.kinds, metric).toContain(kind);
      expect(rule?.nature, metric).toBe(nature);
    }
  });

  it('names each tag under one metric only', () => {
    const tags = xbrlTable.metrics.flatMap((metric) => metric.tags);
    expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([]);
  });
});

describe('rules/keys.json', () => {
  it('holds keys with names', () => {
    for (const key of knownKeys) expect(knownKeySchema.parse(key)).toEqual(key);
  });
});
