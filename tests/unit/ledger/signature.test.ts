// Signed files: a known key is greeted by name, an unknown one is said to be unknown, a changed file is refused.
import { describe, expect, it, vi } from 'vitest';
import { toBase64 } from '@/lib/ledger/base64';
import { signValue } from '@/lib/ledger/signature';
import { makeLedger } from '@/tests/support/make-ledger';
import { readFile } from '@/tests/support/read-file';

async function makeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  return new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
}
const secret = await makeKey();
const signed = await signValue(makeLedger(), secret);
const keys = [{ name: 'The keeper', key: signed.signature.key }];

describe('a signed ledger', () => {
  it('shows the name of a key that is known', async () => {
    expect(await readFile(signed, { keys })).toMatchObject({ ok: true, signature: { state: 'known', name: 'The keeper', sentence: 'Signed by The keeper.' }, content: { ledger: makeLedger() } });
  });

  it('says of another key that it is unknown', async () => {
    expect(await readFile(signed)).toMatchObject({ ok: true, signature: { state: 'unknown', key: signed.signature.key } });
  });

  it('is the same signed file with its fields in another order and other blanks', async () => {
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    expect(await readFile(JSON.stringify(turned, null, 4), { keys })).toMatchObject({ ok: true, signature: { state: 'known' } });
  });

  it.each<[string, object]>([
    ['a changed figure', { ...signed, version: 2 }],
    ['another field', { ...signed, color: 'red' }],
    ['the key of somebody else', { ...signed, signature: { ...signed.signature, key: toBase64(new Uint8Array(32).fill(7)) } }],
    ['a signature of nothing', { ...signed, signature: { ...signed.signature, value: toBase64(new Uint8Array(64)) } }],
    ['a signature that is none', { ...signed, signature: 'trust me' }],
  ])('is refused with %s', async (_, file) => {
    expect(await readFile(file, { keys })).toMatchObject({ ok: false, faults: [{ place: 'signature' }] });
  });

  it('is said to be unchecked where the browser knows no Ed25519', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
    expect(await readFile(signed, { keys })).toMatchObject({ ok: true, signature: { state: 'unchecked', sentence: expect.stringContaining('cannot check') } });
    importKey.mockRestore();
  });

  it('can be a patch, too', async () => {
    const patch = await signValue({ patch: 1, ledger: 'small', base: 1, version: 2, asOf: '2026-07-04', title: 'P' }, secret);
    expect(await readFile(patch, { keys })).toMatchObject({ ok: true, format: 'patch', signature: { state: 'known' } });
  });
});
