// One value of a companyfacts file, as the SEC serves it. `fy`, `fp` and `frame` are not read: they tell of the filing, not of the value.
import { z } from 'zod';
import { daySchema } from '../../../model/ledger';
import type { XbrlMetric } from '../../../model/xbrl';

export const rowSchema = z.object({
  start: daySchema.optional(),
  end: daySchema,
  val: z.number().finite(),
  accn: z.string().regex(/^\d{10}-\d{2}-\d{6}$/, 'must look like 0001045810-26-000012'),
  form: z.string().min(1).max(40),
  filed: daySchema,
});

/** A value with the tag and the unit that it stands under. */
export interface Row extends z.infer<typeof rowSchema> {
  readonly tag: string;
  /** 0 is the best of the metric's tags. */
  readonly rank: number;
  readonly unit: string;
}

/** Names one figure, in however many filings it stands. */
export const figureOf = ({ metric, scope, basis }: XbrlMetric, unit: string, { start, end }: Pick<Row, 'start' | 'end'>): string => [metric, scope, basis, unit, start, end].join(' ');
