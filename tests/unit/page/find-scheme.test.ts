import { describe, expect, it } from 'vitest';
import { readColour } from '@/lib/page/find-scheme';

describe('colours as a browser computes them', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(17 20 24 / 50%)', 0.08, 0.5],
    ['color(srgb 1 1 1)', 1, 1],
    ['oklch(0.2 0.1 250)', 0.2, 1],
    ['lab(95 0 0)', 0.95, 1],
  ])('%s', (css, lightness, alpha) => {
    expect(readColour(css)?.lightness).toBeCloseTo(lightness, 1);
    expect(readColour(css)?.alpha).toBeCloseTo(alpha, 5);
  });
  it('is none for what is no colour', () => expect(readColour('transparent')).toBeNull());
});
