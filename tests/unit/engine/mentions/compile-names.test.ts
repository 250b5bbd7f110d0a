// Names found in a text: those that begin with a Latin letter or digit by their first word, all others character by character.
import { describe, expect, it } from 'vitest';
import { compileNames, findNames } from '@/lib/engine/mentions/compile-names';
import { makeCompany } from '../../../support/small-ledger';

const find = (names: Parameters<typeof compileNames>[0], text: string) => findNames(compileNames(names), text, text).map(({ start, text: written, company }) => [start, written, company]);
const latin = makeCompany('nvidia', { name: 'Nvidia', aliases: ['3M', 'MI-300 X'] });

describe('names', () => {
  it('stand at the head of words, not within them', () => {
    expect(find([latin], 'Nvidia, 3M and xNvidia met «Nvidia».')).toEqual([[0, 'Nvidia', 'nvidia'], [8, '3M', 'nvidia'], [28, 'Nvidia', 'nvidia']]);
    expect(find([latin], 'It sells the MI300 X and the MI-300 X.').map(([, written]) => written)).toEqual(['MI300 X', 'MI-300 X']);
  });

  it('may begin with any letter or sign, beside those that begin with a Latin one', () => {
    const odd = makeCompany('odd', { name: '¡Hola', aliases: ['Éclair', '三星电子'] });
    expect(find([latin, odd], '¡Hola, Éclair 三星电子 Nvidia éNvidia')).toEqual([[0, '¡Hola', 'odd'], [7, 'Éclair', 'odd'], [14, '三星电子', 'odd'], [19, 'Nvidia', 'nvidia']]);
  });
});
