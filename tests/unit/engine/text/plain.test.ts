// What every pattern of the engine relies on: plain letters stand where the text's own stand, and mean the same classes.
import { describe, expect, it } from 'vitest';
import { LETTERS, NUMBERS, plainOf, toPlain } from '@/lib/engine/text/plain';

const characters = Array.from({ length: 0x1_ff_ff }, (_, code) => String.fromCodePoint(code));
const disagreeing = (plain: RegExp, unicode: RegExp) => characters.filter((c) => toPlain(c).split('').every((one) => plain.test(one)) !== unicode.test(c));

describe('plain letters', () => {
  it('keep every place', () => {
    expect(characters.filter((c) => toPlain(c).length !== c.length)).toEqual([]);
    expect(plainOf('Café 𝒜 “Ж” ⅓ 漢字')).toBe('Cafà ÀÀ “À” ² ªª');
  });

  it('are letters, capitals, small letters and numbers where the text has them', () => {
    expect(disagreeing(new RegExp(`^[${LETTERS}]$`), /^\p{L}$/u)).toEqual([]);
    expect(disagreeing(/^[A-ZÀ]$/, /^\p{Lu}$/u)).toEqual([]);
    expect(disagreeing(/^[a-zà]$/, /^\p{Ll}$/u)).toEqual([]);
    expect(disagreeing(new RegExp(`^[${NUMBERS}]$`), /^\p{N}$/u)).toEqual([]);
  });

  it('leave all else as it is', () => {
    expect(characters.filter((c) => !/[\p{L}\p{N}]/u.test(c) && toPlain(c) !== c)).toEqual([]);
  });
});
