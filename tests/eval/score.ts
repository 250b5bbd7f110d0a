// The scorer of the labelled documents, as ../shared/eval/score.mjs has it; a test holds the two equal. Figures by part besides.

export interface Label { doc: string; anchor: string; nth?: number; companies: string[]; metrics: string[]; verdicts: string[]; optional?: boolean; why?: string }
export interface Doc { id: string; kind?: string; title?: string; date?: string; text: string }
export interface Predicted { start: number; end: number; quote: string; anchor: { start: number; end: number }; company: string; metric: string | null; verdict: string; reason: string }
export interface Miss { doc: string; kind: 'missed' | 'false' | 'verdict' | 'metric'; label?: Label & Placed; claim?: Predicted }
interface Placed { start: number; end: number }
export interface Part { labels: number; found: number; right: number }

export interface Score {
  labels: number; predictions: number; precision: number; recall: number; verdictAccuracy: number; metricAccuracy: number; endToEndF1: number;
  wrongAccusations: number; claimsOnControls: number; misses: Miss[]; confusion: Record<string, Record<string, number>>;
  by: { verdict: Record<string, Part>; metric: Record<string, Part>; company: Record<string, Part>; kind: Record<string, Part> };
}

const overlap = (a: Placed, b: Placed) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const ratio = (a: number, b: number) => (b ? Math.round((a / b) * 1000) / 1000 : 0);
const f1 = (p: number, r: number) => (p && r ? Math.round(((2 * p * r) / (p + r)) * 1000) / 1000 : 0);

/** Where a label stands. @throws Error naming the label that is not in its document. */
export function placeLabel(label: Label, text: string): Placed {
  let at = -1;
  for (let k = 0; k < (label.nth ?? 1); k++) {
    at = text.indexOf(label.anchor, at + 1);
    if (at < 0) throw new Error(`label «${label.anchor}» (nth ${label.nth ?? 1}) is not in ${label.doc}`);
  }
  return { start: at, end: at + label.anchor.length };
}

/** Scores predictions of `docs` against `labels`. */
export function scoreDocuments(docs: readonly Doc[], labels: readonly Label[], predictions: ReadonlyMap<string, readonly Predicted[]>): Score {
  const s = { gold: 0, predicted: 0, met: 0, metRequired: 0, right: 0, metricRight: 0, metricAsked: 0, wrongAccusations: 0, controlClaims: 0 };
  const by: Score['by'] = { verdict: {}, metric: {}, company: {}, kind: {} };
  const part = (group: keyof Score['by'], key: string) => (by[group][key] ??= { labels: 0, found: 0, right: 0 });
  const confusion: Score['confusion'] = {};
  const misses: Miss[] = [];
  for (const doc of docs) {
    const claims = predictions.get(doc.id) ?? [];
    const golds = labels.filter((l) => l.doc === doc.id).map((l) => ({ ...l, ...placeLabel(l, doc.text) }));
    s.predicted += claims.length;
    if (!golds.length) s.controlClaims += claims.length;
    const pairs: { gi: number; ci: number; score: number }[] = [];
    golds.forEach((g, gi) => claims.forEach((c, ci) => {
      const covered = overlap(g, c) / (g.end - g.start);
      if (covered < 0.6 || !g.companies.includes(c.company)) return;
      const closeness = overlap(g, c.anchor) / Math.max(g.end - g.start, c.anchor.end - c.anchor.start);
      pairs.push({ gi, ci, score: closeness * 2 + covered / (1 + (c.end - c.start) / 1000) + (c.metric !== null && g.metrics.includes(c.metric) ? 0.5 : 0) });
    }));
    pairs.sort((a, b) => b.score - a.score);
    const usedG = new Set<number>(), usedC = new Set<number>();
    for (const { gi, ci } of pairs) {
      const g = golds[gi], c = claims[ci];
      if (!g || !c || usedG.has(gi) || usedC.has(ci)) continue;
      usedG.add(gi);
      usedC.add(ci);
      s.met++;
      if (g.optional) continue;
      s.metRequired++;
      const verdict = g.verdicts[0] ?? '';
      const right = g.verdicts.includes(c.verdict);
      if (right) s.right++;
      else misses.push({ doc: doc.id, kind: 'verdict', label: g, claim: c });
      if (g.metrics.length) {
        s.metricAsked++;
        if (c.metric !== null && g.metrics.includes(c.metric)) s.metricRight++;
        else misses.push({ doc: doc.id, kind: 'metric', label: g, claim: c });
      }
      const row = (confusion[verdict] ??= {});
      row[c.verdict] = (row[c.verdict] ?? 0) + 1;
      for (const p of [part('verdict', verdict), part('metric', g.metrics[0] ?? '–'), part('company', g.companies[0] ?? '–'), part('kind', doc.kind ?? '–')]) { p.found++; if (right) p.right++; }
    }
    golds.forEach((g, gi) => {
      if (g.optional) return;
      s.gold++;
      for (const p of [part('verdict', g.verdicts[0] ?? ''), part('metric', g.metrics[0] ?? '–'), part('company', g.companies[0] ?? '–'), part('kind', doc.kind ?? '–')]) p.labels++;
      if (!usedG.has(gi)) misses.push({ doc: doc.id, kind: 'missed', label: g });
    });
    claims.forEach((c, ci) => {
      if (c.verdict === 'conflict' && !golds.some((g) => overlap(g, c) > 0 && g.verdicts.includes('conflict'))) s.wrongAccusations++;
      if (!usedC.has(ci)) misses.push({ doc: doc.id, kind: 'false', claim: c });
    });
  }
  const wrong = s.metRequired - s.right;
  return {
    labels: s.gold, predictions: s.predicted, precision: ratio(s.met, s.predicted), recall: ratio(s.metRequired, s.gold), verdictAccuracy: ratio(s.right, s.metRequired), metricAccuracy: ratio(s.metricRight, s.metricAsked),
    endToEndF1: f1(ratio(s.met - wrong, s.predicted), ratio(s.right, s.gold)), wrongAccusations: s.wrongAccusations, claimsOnControls: s.controlClaims, misses, confusion, by,
  };
}
