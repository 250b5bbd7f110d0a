// Signatures of ledger files: Ed25519 over the file's canonical bytes (RFC 8785) without its field "signature". Knows keys by their bytes
// and names only those that it is handed.
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { type ImportFault, type KnownKey, knownKeySchema, type SignatureState } from '../model/import';
import { fromBase64, toBase64 } from './base64';
import { makeFault } from './import-fault';

/** The field "signature" of a signed ledger or patch. */
export const signatureSchema = z.strictObject({
  key: knownKeySchema.shape.key,
  /** 64 bytes of Ed25519, in base64. */
  value: z.string().regex(/^[A-Za-z0-9+/]{86}==$/, 'must be a signature of 64 bytes in base64'),
});
export type LedgerSignature = z.infer<typeof signatureSchema>;

export type CheckedSignature = { readonly ok: true; readonly signature: SignatureState } | { readonly ok: false; readonly fault: ImportFault };

const ALGORITHM = 'Ed25519';
export const UNSIGNED: SignatureState = { state: 'unsigned', sentence: 'The file is not signed: nothing says who wrote it.' };

const UNCHECKED: SignatureState = { state: 'unchecked', sentence: 'The file is signed, but this browser cannot check its signature. It counts as not signed.' };

/** @throws where the value holds what JSON cannot: half a character of two. */
function canonicalBytes(value: object): Uint8Array<ArrayBuffer> {
  const { signature: _, ...signed } = value as { signature?: unknown };
  return Uint8Array.from(new TextEncoder().encode(canonicalize(signed) ?? ''));
}

const refuse = (expected: string, found: string, sentence: string): CheckedSignature => ({ ok: false, fault: makeFault('signature', expected, found, sentence) });

/** Checks the signature of a parsed file. A file without one is unsigned; a broken one is refused. */
export async function checkSignature(value: object, keys: readonly KnownKey[]): Promise<CheckedSignature> {
  if (!Object.hasOwn(value, 'signature')) return { ok: true, signature: UNSIGNED };
  const parsed = signatureSchema.safeParse(Reflect.get(value, 'signature'));
  if (!parsed.success) return refuse('a key of 32 and a value of 64 bytes, in base64', 'something else', 'The file’s signature is not in the form of one. Remove the field "signature", or get the file again.');
  const { key, value: signed } = parsed.data;
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify']).catch(() => null);
  if (!imported) return { ok: true, signature: UNCHECKED };
  const isTrue = await (async () => subtle.verify(ALGORITHM, imported, fromBase64(signed), canonicalBytes(value)))().catch(() => false);
  if (!isTrue) return refuse('a signature that fits the file', 'one that does not', 'The signature does not fit the file: it was changed after it was signed. Get it again from where it came from.');
  const known = keys.find((one) => one.key === key);
  return known
    ? { ok: true, signature: { state: 'known', name: known.name, key, sentence: `Signed by ${known.name}.` } }
    : { ok: true, signature: { state: 'unknown', key, sentence: `Signed with a key that is not known here (${key.slice(0, 12)}…). The file is whole, but nothing says whose key it is.` } };
}

/** The value with its signature. `privateKey` is PKCS #8, as `openssl genpkey -algorithm ed25519` writes it. */
export async function signValue<T extends object>(value: T, privateKey: Uint8Array<ArrayBuffer>): Promise<T & { signature: LedgerSignature }> {
  const { subtle } = globalThis.crypto;
  const secret = await subtle.importKey('pkcs8', privateKey, ALGORITHM, true, ['sign']);
  const { x } = await subtle.exportKey('jwk', secret);
  if (!x) throw new Error('the key holds no public half');
  const key = x.replaceAll('-', '+').replaceAll('_', '/').padEnd(44, '=');
  const signed = new Uint8Array(await subtle.sign(ALGORITHM, secret, canonicalBytes(value)));
  return { ...value, signature: { key, value: toBase64(signed) } };
}
