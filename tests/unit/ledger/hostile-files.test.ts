// Files that mean harm or are merely broken: a clear fault or harmless data, bounded, nothing run, nothing polluted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportLedger } from '@/lib/ledger/export-ledger';
import { MAX_JSON_DEPTH } from '@/lib/ledger/formats/json/parse-json';
import { readLedgerFile } from '@/lib/ledger/read-ledger-file';
import { validateLedger } from '@/lib/ledger/validate-ledger';
import { MAX_FAULTS } from '@/lib/model/import';
import { LEDGER_BOUNDS } from '@/lib/model/ledger';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeCompany, makeSource } from '@/tests/support/small-ledger';
import { makeCompanyfacts } from '@/tests/support/make-companyfacts';
import { bytesOf, faultsOf, readContent, readFile } from '@/tests/support/read-file';
import { xbrlTable } from '@/rules/index';

const text = JSON.stringify(makeLedger());
const utf16 = (plain: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const bytes = new Uint8Array((plain.length + (hasMark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(hasMark ? ['\ufeff'] : []), ...plain].forEach((char, at) => view.setUint16(at * 2, char.charCodeAt(0), !isBig));
  return bytes;
};

describe('bytes', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(), /an empty file/],
    ['blanks', bytesOf(' \n\t '), /nothing but blanks/],
    ['500 MB of blanks', new Uint8Array(500 * 1024 * 1024).fill(0x20), /at most 64 MB, found 500 MB/],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /save the sheet as CSV/],
    ['a PDF', bytesOf('%PDF-1.7'), /a PDF/],
    ['binary', new Uint8Array([1, 2, 0, 0, 0, 7, 9, 0, 3]), /a binary file/],
    ['an old encoding', new Uint8Array([...bytesOf('company,metric\nA,'), 0xe9, 0x0a]), /^line 2: expected text in UTF-8/],
    ['a web page', bytesOf('<!doctype html><script>alert(1)</script>'), /a web page/],
    ['a list', bytesOf('[1, 2]'), /found a list/],
    ['plain words', bytesOf('Dear reader'), /^row 1: expected a column company/],
  ])('%s: says so', async (_, bytes, expected) => {
    expect((await faultsOf(bytes))[0]).toMatch(expected);
  });

  it('a file of which only the size was read is refused by it; one that could not be read is not called empty', async () => {
    const context = { base: makeLedger(), xbrl: xbrlTable, tracked: new Set<string>(), today: '2026-11-25', keys: [] };
    const sentenceOf = async (sizeBytes: number) => { const read = await readLedgerFile({ name: 'a.json', bytes: new Uint8Array(), sizeBytes }, context); return read.ok ? '' : read.faults[0]?.sentence; };
    expect(await sentenceOf(500 * 1024 * 1024)).toMatch(/at most 64 MB, found 500 MB/);
    expect(await sentenceOf(4_096)).toMatch(/could not read: a folder/);
  });

  it.each([[false, true], [false, false], [true, true], [true, false]])('UTF-16 is read (big-endian %s, with a mark %s)', async (isBig, hasMark) => {
    expect(await readContent(utf16(text, isBig, hasMark))).toEqual({ kind: 'ledger', ledger: makeLedger() });
  });

  it('half a UTF-16 character is a fault', async () => {
    expect((await faultsOf(utf16('{"id":"\ud83d"}', false, true)))[0]).toMatch(/text in UTF-16/);
  });

  it('a wrong ending is a note, not a fault', async () => {
    expect(await readFile(text, {}, 'ledger.csv')).toMatchObject({ ok: true, notes: ['The file’s name ends in .csv, but it holds JSON and was read as that.'] });
  });
});

describe('JSON', () => {
  it('cut anywhere is a fault with its place', async () => {
    for (let at = 1; at < text.length; at += 37) {
      const faults = await faultsOf(text.slice(0, at));
      expect(faults.length).toBeGreaterThan(0);
      expect(faults[0]).toMatch(/^line \d+, column \d+: /);
    }
  });

  it('100,000 levels deep is refused before anything recurses', async () => {
    expect(await faultsOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([`line 1, column ${MAX_JSON_DEPTH + 1}: expected at most ${MAX_JSON_DEPTH} levels of brackets, found one more.`]);
    expect(await faultsOf(`{"a":`.repeat(100_000))).toHaveLength(1);
  });

  it('with a million slips lists the first and counts the rest', async () => {
    const result = await readFile(`{${'"a":nope,'.repeat(200_000)}`);
    if (result.ok) throw new Error('read');
    expect(result.faults).toHaveLength(MAX_FAULTS);
    expect(result.more).toBeGreaterThan(100_000);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s as a field pollutes nothing and is refused', async (name) => {
    const faults = await faultsOf(text.replace('"id":"small"', `"id":"small",${JSON.stringify(name)}:{"polluted":true}`));
    expect(faults.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(await faultsOf(text.replace('"period":', `${JSON.stringify(name)}:{"polluted":true},"period":`))).not.toEqual([]);
    expect(await faultsOf(`{"cik":1,"entityName":"A","facts":{"us-gaap":{"${name}":{"units":{"USD":[]}},"Revenues":{"${name}":1}}}}`, { xbrl: xbrlTable })).not.toEqual([]);
  });

  it.each(['NaN', 'Infinity', '1e400', '-1e999', '0x10', '1,250'])('%s for a number in a table is refused, with its cell', async (number) => {
    const table = `company,metric,label,kind,amount,unit,as_of,evidence,source_kind,source_publisher,source_title,source_date\nspacex,revenue,Revenue,money,"${number}",USD,2026-03-01,filed,filing,SEC,S-1,2026-03-01`;
    expect((await faultsOf(table))[0]).toMatch(/^row 2, column amount: expected a number in full/);
  });

  it.each(['1e400', '"1"', 'null'])('%s for a value of companyfacts is refused, with its place', async (value) => {
    const file = JSON.stringify(makeCompanyfacts()).replace('"val":1000000000', `"val":${value}`);
    expect((await faultsOf(file, { xbrl: xbrlTable }))[0]).toMatch(/^facts\.us-gaap\.\w+\.units\.USD\[0\]\.val: expected/);
  });

  it.each([['NaN', /^line 1, column/], ['1e400', /amount: expected/], ['-1e999', /amount: expected/], ['"1e9"', /^facts\[0\]\.value\.amount: expected a number, or words where the kind is date or text, found "1e9"\.$/]])('%s for a number is refused', async (number, expected) => {
    expect((await faultsOf(text.replace('18674000000', number)))[0]).toMatch(expected);
  });
});

describe('records', () => {
  const withCompany = (rest: Parameters<typeof makeCompany>[1]) => makeLedger({ companies: [...makeLedger().companies, makeCompany('bad', { name: 'Acme Works', ...rest })] });

  it.each(['a', 'A', 'I', 'the', 'The', 'of', 'is', '2026', '…', 'company', 'the company', 'shares', 'revenue', 'and the', 'Monday', 'AI'])('a name that stands in every article is refused: %j', async (name) => {
    const faults = await faultsOf(withCompany({ aliases: [name], products: [name], epithets: [name], name }));
    expect(faults.filter((sentence) => /^companies\[3\]\.(?:aliases|products|epithets)\[0\]|^companies\[3\]\.name/.test(sentence)).length).toBeGreaterThanOrEqual(2);
  });

  it('an everyday word is a name where it needs words near it, and those are no everyday words themselves', async () => {
    expect(await faultsOf(withCompany({ ambiguous: [{ alias: 'Target', context: ['stores'] }] }))).toEqual([]);
    expect(await faultsOf(withCompany({ ambiguous: [{ alias: 'the', context: ['a', 'stores'] }] }))).toHaveLength(2);
  });

  it('a story whose phrase is in every text is refused', async () => {
    const narrative = { id: 'n', companies: ['spacex'], title: 'T', says: 'S', answer: 'A', phrases: ['the', 'is a'], rebuts: [], supports: [], source: null };
    expect(await faultsOf(makeLedger({ narratives: [narrative] }))).toHaveLength(2);
  });

  it('a million companies are counted, not read', async () => {
    const many = text.replace('"companies":[', `"companies":[${'0,'.repeat(1_000_000)}`);
    expect(await faultsOf(many)).toContain(`companies: expected at most ${LEDGER_BOUNDS.maxCompanies} entries, found a list of 1000003.`);
  });

  it('150,000 empty facts are not read to the end', async () => {
    const result = await readFile(text.replace('"facts":[', `"facts":[${'{},'.repeat(150_000)}`));
    if (result.ok) throw new Error('read');
    expect(result.faults).toHaveLength(MAX_FAULTS);
    expect(result.more).toBeGreaterThan(10_000);
    expect(result.more).toBeLessThan(200_000);
  });

  it('a million entries or fields inside of one record are not looked into', async () => {
    expect(await faultsOf(text.replace('"aliases":[]', `"aliases":[${'0,'.repeat(1_000_000)}0]`))).toContain('companies[0]: expected a record of at most 10000 values, found more.');
    const fields = Array.from({ length: 100_000 }, (_, at) => `"x${at}":0`).join(',');
    const faults = await faultsOf(text.replace('"format":1', `"format":1,${fields}`));
    expect(faults[0]).toMatch(/^x0: expected no field "x0", "x1", "x2" and no 99997 more/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'http://example.org', 'https:', '//example.org', 'https://example.org/\u0000', `https://example.org/${'a'.repeat(2_000)}`])('a link that is not https is refused: %j', async (url) => {
    expect((await faultsOf(makeLedger({ sources: [makeSource('s1', { url })] })))[0]).toMatch(/^sources\[0\]\.url/);
  });

  it('markup in a text field stays text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const ledger = makeLedger({ title: markup, facts: [makeLedgerFact('a', { label: markup, note: markup, counterparty: markup })] });
    expect(await readContent(ledger)).toEqual({ kind: 'ledger', ledger });
  });

  it('lone surrogates and control characters are refused in every text, units too', async () => {
    for (const bad of ['\ud83d', '\u0007']) {
      expect(await faultsOf(makeLedger({ facts: [makeLedgerFact('a', { label: bad, value: { kind: 'count', amount: 1, max: null, unit: bad, approx: 'exact' } })] }))).toHaveLength(2);
    }
  });

  it('facts that supersede each other in a circle, ids that stand twice', async () => {
    expect(await faultsOf(makeLedger({ facts: [makeLedgerFact('a', { supersedes: ['b'] }), makeLedgerFact('b', { supersedes: ['a'] }), makeLedgerFact('c'), makeLedgerFact('c')] }))).toEqual(['facts[3].id: expected an id that stands once (it stands at facts[2] too), found "c".', 'facts: expected supersession without a circle, found a → b → a.']);
  });
});

describe('fuzz of valid files', () => {
  const files = [text, exportLedger(makeLedger(), { format: 'csv' }), JSON.stringify(makeCompanyfacts()), JSON.stringify({ patch: 1, ledger: 'small', base: 1, version: 2, asOf: '2026-07-04', title: 'P', add: { facts: [makeLedgerFact('n')] } })];
  const snippet = fc.oneof(fc.constantFrom('"', '{', '}', '[', ']', ',', '\\', '\u0000', '\ufeff', 'null', '1e400', '-', '"__proto__":{},', '\n', "'", '=1+1', '\ud800'), fc.string({ maxLength: 8 }));

  it('gives a valid ledger, sound facts or faults with places; throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), snippet), { minLength: 1, maxLength: 3 }), async (file, edits) => {
        const edited = edits.reduce((now, [at, cut, put]) => now.slice(0, at % now.length || 1) + put + now.slice((at % now.length || 1) + cut), file);
        const result = await readFile(edited, { xbrl: xbrlTable });
        if (!result.ok) {
          expect(result.faults.length).toBeGreaterThan(0);
          for (const fault of result.faults) expect([fault.place, fault.expected, fault.found, fault.sentence].every((words) => words.length > 0)).toBe(true);
        } else if (result.content.kind === 'ledger') expect(validateLedger(result.content.ledger).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('any bytes: no throw', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => { expect((await readFile(bytes)).ok).toBe(false); }), { numRuns: 200 });
  });
});
