// Weights always add up to 100, whatever the reader drags, locks or types.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWeights, parseWeights, rebalanceWeights } from '@/lib/fit/weights';
import { DIMENSIONS, type Weights } from '@/lib/model/fit';
import { DEFAULT_WEIGHTS } from '@/lib/model/default-fit-choices';

const sum = (weights: Weights): number => DIMENSIONS.reduce((all, dimension) => all + weights[dimension], 0);
const isWhole = (weights: Weights): boolean => DIMENSIONS.every((dimension) => Number.isInteger(weights[dimension]) && weights[dimension] >= 0);
const dimension = fc.constantFrom(...DIMENSIONS);
const locks = fc.uniqueArray(dimension, { maxLength: 5 }).map((list) => new Set(list));

describe('rebalanceWeights', () => {
  it('adds up to 100 after any sequence of moves', () => {
    fc.assert(fc.property(fc.array(fc.tuple(dimension, fc.double({ min: -50, max: 150 }), locks), { maxLength: 40 }), (moves) => {
      let weights = DEFAULT_WEIGHTS;
      for (const [moved, to, locked] of moves) {
        const before = weights;
        weights = rebalanceWeights(weights, moved, to, locked);
        expect(sum(weights)).toBe(100);
        expect(isWhole(weights)).toBe(true);
        for (const one of locked) if (one !== moved) expect(weights[one]).toBe(before[one]);
      }
    }));
  });

  it('gives the moved one what was asked, as far as the locks leave room', () => {
    expect(rebalanceWeights(DEFAULT_WEIGHTS, 'growth', 60)).toMatchObject({ growth: 60 });
    expect(rebalanceWeights(DEFAULT_WEIGHTS, 'growth', 90, new Set(['learning']))).toEqual({ growth: 65, compensation: 0, learning: 35, stability: 0, culture: 0 });
  });

  it('shares the rest in proportion', () => {
    expect(rebalanceWeights({ growth: 50, compensation: 30, learning: 20, stability: 0, culture: 0 }, 'growth', 0)).toEqual({ growth: 0, compensation: 60, learning: 40, stability: 0, culture: 0 });
  });

  it('shares alike where the others have nothing', () => {
    expect(rebalanceWeights({ growth: 100, compensation: 0, learning: 0, stability: 0, culture: 0 }, 'growth', 20)).toEqual({ growth: 20, compensation: 20, learning: 20, stability: 20, culture: 20 });
  });

  it('stays where every other one is locked, or the wish is no number', () => {
    expect(rebalanceWeights(DEFAULT_WEIGHTS, 'growth', 50, new Set(['compensation', 'learning', 'stability', 'culture']))).toEqual(DEFAULT_WEIGHTS);
    expect(rebalanceWeights(DEFAULT_WEIGHTS, 'growth', Number.NaN)).toEqual(DEFAULT_WEIGHTS);
  });
});

describe('parseWeights', () => {
  it('takes five numbers in the order of the dimensions', () => {
    expect(parseWeights('35,20,35,5,5')).toEqual({ ok: true, weights: DEFAULT_WEIGHTS, note: null });
  });

  it('brings others to 100 and says so', () => {
    expect(parseWeights('1, 1, 1, 1, 0')).toEqual({ ok: true, weights: { growth: 25, compensation: 25, learning: 25, stability: 25, culture: 0 }, note: 'The weights were brought to 100: growth 25, compensation 25, learning 25, stability 25, culture 0.' });
  });

  it.each([
    ['35,20,35,5', 'Five weights are needed, for growth, compensation, learning, stability, culture; 4 were given.'],
    ['35', 'Five weights are needed, for growth, compensation, learning, stability, culture; one was given.'],
    ['35,20,a,5,5', '“a” is not a number.'],
    ['35,20,,5,5', '“” is not a number.'],
    ['35,20,Infinity,5,5', '“Infinity” is not a number.'],
    ['35,20,-5,5,5', 'The weight of learning is -5: a weight cannot be below 0.'],
    ['0,0,0,0,0', 'All weights are 0: at least one must count.'],
  ])('refuses %s with a sentence', (text, says) => {
    expect(parseWeights(text)).toEqual({ ok: false, says });
  });

  it('answers anything with weights or a sentence, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.double(), { minLength: 5, maxLength: 5 }).map(String)), (text) => {
      const answer = parseWeights(text);
      if (answer.ok) expect([sum(answer.weights), isWhole(answer.weights)]).toEqual([100, true]);
      else expect(answer.says).toMatch(/^[^\n]{10,}\.$/s);
    }));
  });
});

describe('normaliseWeights', () => {
  it('names what is missing or no number', () => {
    expect(normaliseWeights({ growth: 1 })).toMatchObject({ ok: false, says: expect.stringContaining('compensation is missing') });
    expect(normaliseWeights({ ...DEFAULT_WEIGHTS, culture: Number.NaN })).toMatchObject({ ok: false, says: 'The weight of culture is not a number.' });
  });

  it('is not upset by huge numbers', () => {
    expect(normaliseWeights({ growth: Number.MAX_VALUE, compensation: Number.MAX_VALUE, learning: Number.MAX_VALUE, stability: Number.MAX_VALUE, culture: 0 })).toMatchObject({ ok: true, weights: { growth: 25, culture: 0 } });
  });
});
