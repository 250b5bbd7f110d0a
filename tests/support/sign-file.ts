// Signed ledger files for browser tests, with a key made for the run.
import { signValue } from '@/lib/ledger/signature';
import type { KnownKey } from '@/lib/model/import';
import { type GivenFile, nextLedger, REVENUE_ID, setAmount } from './import-files';

export interface SignedFiles {
  readonly key: KnownKey;
  readonly whole: GivenFile;
  /** Changed after it was signed. */
  readonly broken: GivenFile;
}

const give = (name: string, value: object): GivenFile => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

export async function signFiles(): Promise<SignedFiles> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair');
  const signed = await signValue(nextLedger(setAmount(REVENUE_ID, 300e9)), new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  return { key: { name: 'The keeper', key: signed.signature.key }, whole: give('signed.json', signed), broken: give('broken.json', { ...signed, title: 'Another title' }) };
}
