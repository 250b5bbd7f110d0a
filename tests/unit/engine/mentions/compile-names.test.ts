// Names found in a text: those that begin with a Latin letter or digit by their first word, all others character by character.
import { describe, expect, it } from 'vitest';
import { compileNames, findHomeless, findNames } from '@/lib/engine/mentions/compile-names';
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

  it('stand for a company together with who makes, owns or heads it, where nobody else does', () => {
    const lab = makeCompany('lab', { name: 'Labora', products: ['Chatty'], epithets: ['Ada Stone\'s company'] }), both = ['one', 'two'].map((id) => makeCompany(id, { name: `House ${id}`, products: ['Memo'] }));
    const all = [lab, ...both], meant = (text: string) => find(all, text).map(([, written, company]) => [written, company]);
    expect(meant('Chatty’s owner, the Chatty maker and the lab behind Chatty.')).toEqual([['Chatty’s owner', 'lab'], ['the Chatty maker', 'lab'], ['the lab behind Chatty', 'lab']]);
    expect(meant('Ada Stone’s AI lab, Stone\'s start-up, Stone\'s revenue')).toEqual([['Ada Stone’s AI lab', 'lab'], ['Stone\'s start-up', 'lab'], ['Stone', 'lab']]);
    expect(meant('Ada Stone left, Stone\'s former firm and Stone\'s fusion start-up')).toEqual([]);
    expect(findNames(compileNames(all), 'Chatty\'s group chat', '').map((m) => m.via)).toEqual(['product']);
    expect(meant('Tom Stone\'s company, and at Stone\'s company')).toEqual([['Stone\'s company', 'lab']]);
    expect(findNames(compileNames(all), 'Chatty\'s firm in Nantes', '').map((m) => m.text)).toEqual(['Chatty']);
    expect(meant('the Memo maker').map(([written]) => written)).toEqual(['Memo']);
  });

  it('stand for a company by a surname alone only where the text is of its trade', () => {
    const index = compileNames([makeCompany('lab', { name: 'Labora', epithets: ['Ada Stone\'s company'] })]);
    const found = (text: string) => findNames(index, text, text, findHomeless(index, text)).map((m) => m.text);
    expect(found('Stone\'s firm makes noodles and sold $4 million of them.')).toEqual([]);
    expect(found('Stone\'s firm sold $4 billion of chips.')).toEqual(['Stone\'s firm']);
    expect(found('Ada Stone\'s firm makes noodles.')).toEqual(['Ada Stone\'s firm']);
  });

  it('are words where an article stands before them and no noun behind', () => {
    const index = compileNames([makeCompany('seer', { name: 'Seer Systems', ambiguous: [{ alias: 'Seer', context: ['shares'] }] })]);
    const found = (text: string) => findNames(index, text, `${text} shares`).map((m) => m.text);
    expect(['The Seer of Omaha spoke.', 'Fans left the Seer\'s chair empty.', 'The Seer, they say, had steak.', 'He is the Seer.'].flatMap(found)).toEqual([]);
    expect(found('The Seer shares fell, and Seer\'s margin with them.')).toEqual(['Seer', 'Seer']);
  });

  it('are told as a company\'s by what only a company does, where they may be a word', () => {
    const index = compileNames([makeCompany('shore', { name: 'Shore Systems', ambiguous: [{ alias: 'Shore', context: ['cable'] }] })]);
    const isFound = (text: string) => findNames(index, text, text, findHomeless(index, text)).length > 0;
    for (const text of ['Shore lifted its full-year outlook.', 'Shore fell 8% on Friday.', 'Shore’s capital budget grew.', 'Shore shares rose.', 'Shore made $4bn.', 'Debt at Shore grew.', 'Shore still expects a profit.', 'Shore’s third-quarter sales fell.']) expect(isFound(text), text).toBe(true);
    for (const text of ['Shore birds fell silent.', 'Shore lifted the boat.', 'Shore’s beauty grew.', 'Shore made 400 boats.', 'Boats at Shore rocked.', 'Shore’s third boat sank.', 'The level at Shore fell 8 feet.']) expect(isFound(text), text).toBe(false);
  });

  it('need one of their words only in a note of a few lines, where they stand as a company\'s name does', () => {
    const index = compileNames([makeCompany('shore', { name: 'Shore Systems', ambiguous: [{ alias: 'Shore', context: ['billion', 'cable'] }] })]);
    const isFound = (text: string) => findNames(index, text, text, findHomeless(index, text)).length > 0;
    for (const text of ['Shore wants a billion this year.', 'A billion at Shore.', 'Shore, a billion short.']) expect(isFound(text), text).toBe(true);
    for (const text of ['The Shore saw a billion birds.', 'Shore birds number a billion.', `Shore wants a billion.${' And the tide came in again.'.repeat(12)}`]) expect(isFound(text), text).toBe(false);
  });
});
