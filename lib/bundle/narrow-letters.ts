// While the extension is built: the engine's patterns and words with what stands for their letters in the text that it reads. See
// lib/engine/text/narrow.ts. Sources stay as they are written.
import { STAND_INS } from '../engine/text/narrow';
import { edit, type Edit, type Parse, visit } from './syntax';

const WRITTEN = new RegExp(`[${[...STAND_INS.keys()].map((letter) => String.fromCharCode(letter)).join('')}]|\\\\u([\\da-f]{4})`, 'gi');

const inCode = (code: string): string => code.replace(WRITTEN, (written, digits?: string) => {
  const standIn = STAND_INS.get(digits ? Number.parseInt(digits, 16) : written.charCodeAt(0));
  return standIn === undefined ? written : `\\x${standIn.toString(16)}`;
});

/** The module with stand-ins in its strings, templates and patterns. */
export function narrowLetters(code: string, parse: Parse): string {
  const edits: Edit[] = [];
  visit(parse(code), ({ type, start, end }) => { if (type === 'Literal' || type === 'TemplateElement') edits.push({ start, end, text: inCode(code.slice(start, end)) }); });
  return edit(code, edits);
}
