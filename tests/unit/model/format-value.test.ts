// The two figures of a card must be readable at a glance and comparable without a sum in the head.
import { describe, expect, it } from 'vitest';
import { formatFigure, formatValue, formatValuePair, type FormattableValue } from '@/lib/model/format-value';

const value = (kind: FormattableValue['kind'], amount: number | string, rest: Partial<FormattableValue> = {}): FormattableValue => ({ kind, amount, max: null, unit: kind === 'money' ? 'USD' : null, approx: 'exact', ...rest });
const words = (one: FormattableValue): string => formatFigure(formatValue(one));

describe('formatValue', () => {
  it.each<[string, FormattableValue]>([
    ['$1.25 billion a month', value('money', 1.25e9, { per: 'month' })],
    ['$115.19 billion', value('money', 115_186_000_000)],
    ['$1 billion', value('money', 999_999_900)],
    ['$1.75–2 trillion', value('money', 1.75e12, { max: 2e12, approx: 'range' })],
    ['−$4.28 billion', value('money', -4.28e9)],
    ['about NT$1.13 trillion', value('money', 1.1341e12, { unit: 'TWD', approx: 'about' })],
    ['₩52 trillion', value('money', 52e12, { unit: 'KRW' })],
    ['CHF 5 million', value('money', 5e6, { unit: 'CHF' })],
    ['$142.82', value('money', 142.82)],
    ['$300', value('money', 300)],
    ['$45,000', value('money', 45_000)],
    ['$0.82 a share', value('money', 0.82, { per: 'share' })],
    ['$0.0005', value('money', 0.0005)],
    ['93.4%', value('percent', 93.4, { unit: '%' })],
    ['2–3%', value('percent', 2, { max: 3, unit: '%', approx: 'range' })],
    ['5 percentage points', value('points', 5)],
    ['220,000 GPUs', value('count', 220_000, { unit: 'GPU' })],
    ['up to 1 million TPUs', value('count', 1e6, { unit: 'TPU', approx: 'at-most' })],
    ['over 500,000 Trainium2 chips', value('count', 5e5, { unit: 'Trainium2', approx: 'at-least' })],
    ['50 million H100-equivalents', value('count', 50e6, { unit: 'H100-equivalent' })],
    ['1,234,567 shares', value('count', 1_234_567, { unit: 'shares' })],
    ['10.3 million subscribers', value('count', 10.3e6, { unit: 'subscribers' })],
    ['1 launch', value('count', 1, { unit: 'launches' })],
    ['1 customer', value('count', 1, { unit: 'customers' })],
    ['1 facility', value('count', 1, { unit: 'facilities' })],
    ['1.2 GW', value('power', 1.2e9, { unit: 'W' })],
    ['300 MW', value('power', 3e8, { unit: 'W' })],
    ['150 GWh', value('energy', 150e9, { unit: 'Wh' })],
    ['122 days', value('duration', 122 * 86_400, { unit: 's' })],
    ['90 days', value('duration', 90 * 86_400, { unit: 's' })],
    ['5 years', value('duration', 5 * 365.25 * 86_400, { unit: 's' })],
    ['1 year', value('duration', 365 * 86_400, { unit: 's' })],
    ['15 years', value('duration', 15, { unit: 'years' })],
    ['19 days', value('duration', 19, { unit: 'days' })],
    ['3 times', value('ratio', 3)],
    ['up to 2031', value('date', '2031', { approx: 'at-most' })],
    ['12 June 2026', value('date', '2026-06-12')],
  ])('writes %s', (expected, one) => expect(words(one)).toBe(expected));

  it('keeps a sentence as a sentence', () => {
    expect(formatValue(value('text', 'GE Vernova turbines power Colossus 1'))).toEqual({ lead: null, number: 'GE Vernova turbines power Colossus 1', unit: null, isProse: true });
  });
});

describe('formatValuePair', () => {
  const pair = (first: FormattableValue, second: FormattableValue): string[] => formatValuePair(first, second).map(formatFigure);

  it('puts both in the unit of the article', () => {
    expect(pair(value('money', 12.5e9), value('money', 1.25e9))).toEqual(['$12.5 billion', '$1.25 billion']);
    expect(pair(value('money', 1.25e9), value('money', 12.5e9))).toEqual(['$1.25 billion', '$12.5 billion']);
    expect(pair(value('money', 950e6), value('money', 1.25e9))).toEqual(['$950 million', '$1,250 million']);
    expect(pair(value('power', 2e9, { unit: 'W' }), value('power', 300e6, { unit: 'W' }))).toEqual(['2 GW', '0.3 GW']);
  });

  it('writes counts in full beside smaller ones', () => {
    expect(pair(value('count', 1e6, { unit: 'GPU' }), value('count', 220_000, { unit: 'GPU', approx: 'about' }))).toEqual(['1,000,000 GPUs', 'about 220,000 GPUs']);
    expect(pair(value('count', 64e6, { unit: 'users' }), value('count', 30e6, { unit: 'users' }))).toEqual(['64 million users', '30 million users']);
  });

  it('lets each keep its own unit where one cannot serve both', () => {
    expect(pair(value('money', 2e12), value('money', 75e6))).toEqual(['$2 trillion', '$75 million']);
    expect(pair(value('money', 1e9), value('money', 1e9, { unit: 'EUR' }))).toEqual(['$1 billion', '€1 billion']);
    expect(pair(value('money', 1e9), value('percent', 5))).toEqual(['$1 billion', '5%']);
  });

  it('never prints two different values alike', () => {
    expect(pair(value('money', 115.193e9), value('money', 115.186e9))).toEqual(['$115.193 billion', '$115.186 billion']);
  });
});
