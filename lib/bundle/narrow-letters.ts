// While the extension is built: the engine's patterns and words with what stands for their letters in the text that it reads. See
// lib/engine/text/narrow.ts. Sources stay as they are written.
import { STAND_INS } from '../engine/text/narrow';
import { type Node, type Parse, visit } from './syntax';

const WRITTEN = new RegExp(`[${[...STAND_INS.keys()].map((letter) => String.fromCharCode(letter)).join('')}]|\\\\u([\\da-f]{4})`, 'gi');

const inCode = (code: string): string => code.replace(WRITTEN, (written, digits?: string) => {
  const standIn = STAND_INS.get(digits ? Number.parseInt(digits, 16) : written.charCodeAt(0));
  return standIn === undefined ? written : `\\x${standIn.toString(16)}`;
});

/** The module with stand-ins in its strings, templates and patterns. */
export function narrowLetters(code: string, parse: Parse): string {
  const edits: Node[] = [];
  visit(parse(code), (node) => { if (node.type === 'Literal' || node.type === 'TemplateElement') edits.push(node); });
  return edits.sort((a, b) => b.start - a.start).reduce((written, { start, end }) => written.slice(0, start) + inCode(code.slice(start, end)) + written.slice(end), code);
}
