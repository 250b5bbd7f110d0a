// A file's bytes as text: UTF-8, or UTF-16 with or without its mark. Says what a file is that is no text. Knows no format of ours.
import type { ImportFault } from '../model/import';
import { LEDGER_BOUNDS } from '../model/ledger';
import { makeFault } from './import-fault';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: ImportFault };

/** So many bytes tell UTF-16 from binary. */
const PROBE_BYTES = 1_024;
const MB = 1024 * 1024;

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or a spreadsheet; unpack it, or save the sheet as CSV'],
  [[0x1f, 0x8b], 'a gzip archive; unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file; save the sheet as CSV'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const refuse = (found: string, expected = 'a text file: JSON or CSV'): Decoded => ({ ok: false, fault: makeFault('whole file', expected, found) });

/** "utf-8" unless marks or zero bytes say otherwise; null where zero bytes fit no text. */
function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const probe = bytes.subarray(0, PROBE_BYTES);
  probe.forEach((byte, at) => { if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1; });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'utf-8';
  const many = probe.length / 4;
  if (even === 0 && odd >= many) return 'utf-16le';
  return odd === 0 && even >= many ? 'utf-16be' : null;
}

/** The first line with bytes that are no text; lines count from 1. */
function findBadLine(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let line = 1;
  for (let at = text.indexOf('\n'), bad = text.indexOf('\ufffd'); at !== -1 && at < bad; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The text of a file, without its mark. Nothing larger than the ledger's bound is decoded. */
export function decodeText(bytes: Uint8Array, sizeBytes = bytes.length): Decoded {
  if (sizeBytes > LEDGER_BOUNDS.maxBytes) return refuse(`${Math.ceil(sizeBytes / MB)} MB`, `at most ${LEDGER_BOUNDS.maxBytes / MB} MB`);
  if (bytes.length === 0) return refuse(sizeBytes > 0 ? 'something that the browser could not read: a folder, or a file that was moved or changed meanwhile' : 'an empty file');
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (known) return refuse(known[1]);
  const encoding = findEncoding(bytes);
  if (encoding === null) return refuse('a binary file');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /\S/.test(text) ? { ok: true, text } : refuse('nothing but blanks');
  } catch {
    const line = findBadLine(bytes, encoding);
    return { ok: false, fault: makeFault(`line ${line}`, `text in ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`, 'bytes that are none; the file may be in an older encoding: save it again as UTF-8') };
  }
}
