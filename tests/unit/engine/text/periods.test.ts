// Stretches of time as writers of results name them, settled by a fiscal calendar: the year ends in December, or in January as NVIDIA's does.
import { describe, expect, it } from 'vitest';
import { findPeriods } from '@/lib/engine/text/find-periods';
import { resolvePeriod } from '@/lib/engine/text/resolve-period';

const DAY = '2026-07-01';

/** Every period of the text, as the first day span that it may be; "?" where only another sentence can settle it. */
const read = (text: string, month: number): string[] => findPeriods(text, DAY).map((p) => resolvePeriod(p, month, DAY)[0]).map((s) => (s ? `${s.from}..${s.to}` : '?'));

it('takes months without a year, early in a year, from the one that has just ended', () => {
  expect(findPeriods('between January and September', '2026-01-13').map((p) => `${p.from}..${p.to}`)).toEqual(['2025-01-01..2025-09-30']);
});

describe('periods of a report', () => {
  it.each([
    ['in the first three months of 2026', '2026-01-01..2026-03-31'],
    ['in the first six months of 2025', '2025-01-01..2025-06-30'],
    ['over the last three months of 2025', '2025-10-01..2025-12-31'],
    ['in the last quarter of 2024', '2024-10-01..2024-12-31'],
    ['the last quarter of last year', '2025-10-01..2025-12-31'],
    ['the closing quarter of 2025', '2025-10-01..2025-12-31'],
    ['after $56.5 million in the last of 2024.', '2024-10-01..2024-12-31'],
    ['than in the third of 2025, it', '2025-07-01..2025-09-30'],
    ['the closing three months of 2024', '2024-10-01..2024-12-31'],
    ['the opening six months of 2026', '2026-01-01..2026-06-30'],
    ['in the spring quarter', '2026-04-01..2026-06-30'],
    ['in the summer quarter of 2025', '2025-07-01..2025-09-30'],
    ['the holiday quarter', '2025-10-01..2025-12-31'],
    ['the nine months to September', '2025-01-01..2025-09-30'],
    ['the nine months through September 2025', '2025-01-01..2025-09-30'],
    ['in the twelve months through January', '2025-02-01..2026-01-31'],
    ['the July-to-September stretch', '2025-07-01..2025-09-30'],
    ['the three-month stretch to June', '2026-04-01..2026-06-30'],
    ['last calendar year', '2025-01-01..2025-12-31'],
    ['in the first three months of the year', '2026-01-01..2026-03-31'],
    ['4Q fiscal 2025 revenue', '2025-10-01..2025-12-31'],
    ['4Q revenue', '2025-10-01..2025-12-31'],
    ['3Q25', '2025-07-01..2025-09-30'],
    ['1H FY26 sales', '2026-01-01..2026-06-30'],
    ['H2 of 2025', '2025-07-01..2025-12-31'],
    ['in the back half of 2025', '2025-07-01..2025-12-31'],
    ['the first half of last year', '2025-01-01..2025-06-30'],
    ['nine-month revenue', '2025-01-01..2025-09-30'],
    ['the first nine months of last year', '2025-01-01..2025-09-30'],
    ['FY27E sales', '2027-01-01..2027-12-31'],
    ['CY27', '2027-01-01..2027-12-31'],
    ['fiscal year 2025/26', '2026-01-01..2026-12-31'],
    ['end-2027', '2027-12-01..2027-12-31'],
    ['by year-end 2027', '2027-12-01..2027-12-31'],
    ['in the quarter just ended', '2026-04-01..2026-06-30'],
    ['in the just-completed quarter', '2026-04-01..2026-06-30'],
    ['Q1 of this year', '2026-01-01..2026-03-31'],
    ['Q4 of last year', '2025-10-01..2025-12-31'],
    ['sales year to date', '2026-01-01..2026-07-01'],
    ['five days ago', '2026-06-26..2026-06-26'],
    ['the quarter that ends in July', '2026-05-01..2026-07-31'],
    ['the quarter which ended in April', '2026-02-01..2026-04-30'],
    ['the quarter that ends in January', '2026-11-01..2027-01-31'],
    ['the year that ends in January', '2026-02-01..2027-01-31'],
    ['the year that ended in January', '2025-02-01..2026-01-31'],
  ])('%s', (text, span) => {
    expect(read(text, 12)).toEqual([span]);
  });

  it.each([
    ['in the first nine months of fiscal 2026', '2025-02-01..2025-10-31'],
    ['in the first six months of fiscal 2026', '2025-02-01..2025-07-31'],
    ['last fiscal year', '2025-02-01..2026-01-31'],
    ['this fiscal year', '2026-02-01..2027-01-31'],
    ['the current fiscal year', '2026-02-01..2027-01-31'],
    ['next fiscal year', '2027-02-01..2028-01-31'],
    ['FQ3', '2025-08-01..2025-10-31'],
    ['F3Q26', '2025-08-01..2025-10-31'],
    ['Q1 of fiscal 2027', '2026-02-01..2026-04-30'],
    ['the third calendar quarter of 2025', '2025-07-01..2025-09-30'],
    ['in calendar Q3 2025', '2025-07-01..2025-09-30'],
    ['the quarter to early November', '2025-08-01..2025-10-31'],
  ])('%s, with a year that ends in January', (text, span) => {
    expect(read(text, 1)).toEqual([span]);
  });

  it('takes the twelve months that trail for a stretch up to the day', () => {
    expect(read('over the trailing twelve months', 12)).toEqual(['2025-07-01..2026-07-01']);
    expect(read('TTM revenue', 12)).toEqual(['2025-07-01..2026-07-01']);
  });

  it('reads no period into a fund, a model or a number of another kind', () => {
    for (const text of ['four quarters of a million', 'the 4Q', 'a 7H battery', 'three months of work']) expect(read(text, 12).filter((s) => s !== '?'), text).toEqual(text === 'the 4Q' ? ['2025-10-01..2025-12-31'] : []);
  });

  it('takes a full stop into a month that is cut short, and into no other', () => {
    for (const [text, words] of [['In Sept. 2025 it grew.', 'Sept. 2025'], ['It grew in Jan.', 'Jan.'], ['It grew in September.', 'September'], ['It grew in May.', 'May'], ['By JULY. It grew.', 'JULY']] as const) expect(findPeriods(text, DAY).map((p) => p.text), text).toEqual([words]);
  });

  it('reads neither a month into a word that begins like one nor a day into a word that names none', () => {
    for (const text of ['The mayor spoke.', 'It marches 5 miles.', 'A decree of 12 pages.', 'On a Janus 7 chip.', 'The Augusta 12 plant.']) expect(findPeriods(text, DAY), text).toEqual([]);
    for (const [text, words] of [['In May the first users came.', 'May'], ['From March twenty-first on.', 'March twenty-first'], ['A March second-quarter call.', 'March second'], ['March twenty-something.', 'March']] as const) expect(findPeriods(text, DAY)[0]?.text, text).toBe(words);
  });
});
