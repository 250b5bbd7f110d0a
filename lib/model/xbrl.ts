// The shape of rules/metrics/xbrl.json: which tags of a company's filings carry which of our metrics.
import { z } from 'zod';

export const xbrlMetricSchema = z.strictObject({
  metric: z.string(),
  /** Tags that say the same thing, best first: "us-gaap:Revenues". The order decides within one filing, and a tag that the company still uses is not overruled by a later one of the list. */
  tags: z.array(z.string().regex(/^[a-z][a-z-]*:[A-Za-z0-9]+$/)).min(1),
  /** A flow has a start and an end, a point only a day. */
  nature: z.enum(['flow', 'point']),
  kind: z.enum(['money', 'count']),
  /** The unit in the file: a currency ("USD"), a currency a share ("USD/shares"), or a plain count. */
  unit: z.enum(['currency', 'currency/shares', 'pure']),
  scope: z.string().nullable(),
  basis: z.string().nullable(),
  /** What the label says, before its period: "Revenue". */
  label: z.string(),
  /** What it says where the amount is below zero: "Net loss". */
  lossLabel: z.string().optional(),
  why: z.string().min(8),
});
export type XbrlMetric = z.infer<typeof xbrlMetricSchema>;

export const xbrlTableSchema = z.strictObject({
  /** Years back from the newest period for which quarters and balances are kept: what articles compare with. */
  keepYears: z.number().int().min(1).max(40),
  /** The same for whole fiscal years, of which articles look further back. */
  keepFullYears: z.number().int().min(1).max(40),
  /** Without "/A": an amendment counts as its form. */
  forms: z.array(z.string()).min(1),
  metrics: z.array(xbrlMetricSchema).min(1),
});
export type XbrlTable = z.infer<typeof xbrlTableSchema>;
