// `ledger` as a keeper runs it: faults on lines of their own, exit statuses, files that come out and go in again.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLedgerArguments } from '@/lib/cli/parse-ledger-arguments';
import { runLedgerCommand } from '@/lib/cli/run-ledger-command';
import { toBase64 } from '@/lib/ledger/base64';
import { makeLedger, makeLedgerFact } from '@/tests/support/make-ledger';
import { makeCompanyfacts } from '@/tests/support/make-companyfacts';
import { makeCompany } from '@/tests/support/small-ledger';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const file = (name: string, content: string | object): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
async function run(...args: string[]) {
  const options = parseLedgerArguments(args);
  if (options.command === 'help') throw new Error('help');
  return runLedgerCommand({ ...options, command: options.command });
}

const base = makeLedger({ companies: [makeCompany('spacex'), makeCompany('example-chips', { name: 'Example Chips', cik: '0000000042', fiscalYearEndMonth: 1 })], facts: [makeLedgerFact('a'), makeLedgerFact('b', { metric: 'capex' })] });
const baseFile = file('base.json', base);
const nextFile = file('next.json', { ...base, version: 2, facts: [makeLedgerFact('a', { note: 'Checked.' })] });

describe('ledger', () => {
  it('validates each file, every fault on its line', async () => {
    const bad = file('bad.json', { ...base, facts: [makeLedgerFact('a', { source: 's9' }), makeLedgerFact('a', { asOf: 'soon' })] });
    const cut = file('cut.json', '{\n "format": 1,');
    const { out, errors, status } = await run('validate', '--base', baseFile, baseFile, bad, cut);
    expect(out).toContain('base.json: “Small”, version 1 of 4 July 2026, 2 companies, 2 facts.');
    expect(errors).toEqual([
      `${bad}: facts[1].asOf: expected a day that exists, like 2026-05-20, found "soon".`,
      `${bad}: facts[1].id: expected an id that stands once (it stands at facts[0] too), found "a".`,
      `${bad}: facts[0].source: expected the id of a source in this ledger, found "s9".`,
      expect.stringMatching(/cut\.json: line 2, column \d+: /),
    ]);
    expect(status).toBe(1);
  });

  it('lists what differs, and says by its status whether anything does', async () => {
    expect(await run('diff', baseFile, nextFile)).toEqual({ out: '~ fact a  Revenue, 2025\n    Note: nothing → Checked.\n- fact b  Revenue, 2025: $18.67 billion\n0 added, 1 changed, 1 removed, 0 superseded\n', errors: [], status: 1 });
    expect(await run('diff', baseFile, baseFile)).toEqual({ out: 'no difference\n', errors: [], status: 0 });
  });

  it('makes a patch that leads from one version to the other', async () => {
    const { out } = await run('convert', '--base', baseFile, '--to', 'patch', nextFile);
    const patch = file('patch.json', out);
    expect(await run('validate', '--base', baseFile, patch)).toMatchObject({ status: 0, out: expect.stringContaining('a patch from version 1 to 2: 0 facts added, 1 changed, 1 removed') });
    const { out: patched } = await run('convert', '--base', baseFile, patch);
    expect(JSON.parse(patched)).toEqual(JSON.parse(readFileSync(nextFile, 'utf8')));
  });

  it('makes a ledger of companyfacts and of a table, one version up', async () => {
    const facts = file('facts.json', makeCompanyfacts());
    const { out, status } = await run('convert', '--base', baseFile, facts);
    expect(status).toBe(0);
    const made = file('made.json', out);
    expect(JSON.parse(out)).toMatchObject({ version: 2, facts: expect.arrayContaining([expect.objectContaining({ id: 'example-chips.revenue.fy2024.xbrl' })]) });
    const table = file('table.csv', (await run('convert', '--to', 'csv', made)).out);
    expect((await run('diff', '--base', made, table)).out).toBe('no difference\n');
    expect(JSON.parse((await run('convert', '--company', 'example-chips', made)).out).facts.length).toBeGreaterThan(5);
  });

  it('signs, and sees a change after signing', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const pem = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
    const key = file('key.pem', `-----BEGIN PRIVATE KEY-----\n${pem}\n-----END PRIVATE KEY-----\n`);
    const { out, errors } = await run('sign', '--key', key, baseFile);
    expect(errors).toEqual([expect.stringMatching(/^signed with the key [A-Za-z0-9+/]{43}=$/)]);
    expect((await run('validate', '--base', baseFile, file('signed.json', out))).out).toContain('Signed with a key that is not known here');
    const broken = file('broken.json', out.replace('18674000000', '18674000001'));
    expect((await run('validate', broken)).errors).toEqual([expect.stringContaining('The signature does not fit the file')]);
  });

  it.each<[readonly string[], RegExp]>([
    [['fold'], /«fold» is no command/],
    [['validate'], /at least one file, not 0/],
    [['diff', 'a', 'b', 'c'], /one or two files, not 3/],
    [['sign', 'a'], /--key KEY\.pem/],
    [['validate', '--to', 'csv', 'a'], /validate takes no --to/],
    [['convert', '--to', 'xml', 'a'], /--to takes json, patch, csv/],
  ])('%j is refused with words', (args, expected) => {
    expect(() => parseLedgerArguments(args)).toThrow(expected);
  });

  it('as a command: help on standard output, trouble on standard error with status 2', () => {
    const command = ['--import', 'tsx', 'lib/cli/ledger.ts'];
    expect(execFileSync(process.execPath, [...command, '--help'], { encoding: 'utf8' })).toContain('usage: ledger validate');
    const missing = spawnSync(process.execPath, [...command, 'validate', join(folder, 'none.json')], { encoding: 'utf8' });
    expect([missing.status, missing.stdout, missing.stderr]).toEqual([2, '', `ledger: ${join(folder, 'none.json')}: no such ledger file\n`]);
  }, 30_000);
});
