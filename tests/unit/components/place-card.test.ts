// The card never covers the words it speaks of, and never leaves what the reader sees.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInSight, placeCard } from '@/components/inline/place-card';
import type { Box } from '@/lib/model/evidence-card';

const viewport: Box = { left: 0, top: 0, right: 1_000, bottom: 800 };
const card = { width: 340, height: 300 };
const words = (left: number, top: number, width = 120): Box => ({ left, top, right: left + width, bottom: top + 20 });

describe('placeCard', () => {
  it('opens below, at the start of the last line', () => {
    expect(placeCard([words(600, 100), words(40, 125)], card, viewport)).toEqual({ left: 40, top: 153, maxHeight: null, side: 'below' });
  });
  it('flips above where there is no room below', () => {
    expect(placeCard([words(40, 700)], card, viewport)).toEqual({ left: 40, top: 392, maxHeight: null, side: 'above' });
  });
  it('stays inside the right edge', () => {
    expect(placeCard([words(900, 100)], card, viewport)?.left).toBe(1_000 - 340 - 8);
  });
  it('aligns with the end of the words on a right-to-left page', () => {
    expect(placeCard([words(500, 100)], card, viewport, true)?.left).toBe(620 - 340);
  });
  it('goes beside the words where neither side is high enough', () => {
    expect(placeCard([words(40, 180)], card, { ...viewport, bottom: 400 })?.side).toBe('right');
    expect(placeCard([words(700, 180)], card, { ...viewport, bottom: 400 })?.side).toBe('left');
  });
  it('shrinks and scrolls inside where nothing else fits', () => {
    expect(placeCard([words(10, 60)], card, { left: 0, top: 0, right: 360, bottom: 380 })).toEqual({ left: 10, top: 88, maxHeight: 284, side: 'below' });
  });
  it('has no place without words', () => expect(placeCard([], card, viewport)).toBeNull());

  it('covers no word and stays in sight, wherever the words are in view', () => {
    const box = fc.record({ left: fc.integer({ min: 0, max: 880 }), top: fc.integer({ min: 0, max: 780 }), width: fc.integer({ min: 10, max: 120 }) });
    fc.assert(
      fc.property(box, fc.integer({ min: 80, max: 700 }), fc.boolean(), (at, height, isRightToLeft) => {
        const anchor = words(at.left, at.top, at.width);
        const place = placeCard([anchor], { width: 340, height }, viewport, isRightToLeft);
        if (!place) throw new Error('no place');
        const bottom = place.top + (place.maxHeight ?? height);
        const covers = place.left < anchor.right && place.left + 340 > anchor.left && place.top < anchor.bottom && bottom > anchor.top;
        expect(covers).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + 340).toBeLessThanOrEqual(1_000);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
      }),
    );
  });
});

describe('isInSight', () => {
  it('tells words in view from words scrolled away', () => {
    expect(isInSight([words(10, 790)], viewport)).toBe(true);
    expect(isInSight([words(10, 801)], viewport)).toBe(false);
    expect(isInSight([words(10, -20)], viewport)).toBe(false);
  });
});
