// Text to a JSON value, or every place where it is no JSON. A file is untrusted: its depth is measured before anything recurses.
import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import { type FaultList, makeFault } from '../../import-fault';

/** Our own files are 6 deep, the SEC's 7. */
export const MAX_JSON_DEPTH = 32;

const EXPECTED: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, string>>> = {
  InvalidSymbol: 'a value in JSON: text in double quotes, a number, true, false, null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a field’s name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the field’s name',
  CommaExpected: 'a comma before the next entry',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comments: JSON has none',
  UnexpectedEndOfComment: 'no comments: JSON has none',
  UnexpectedEndOfString: 'a closing double quote',
  UnexpectedEndOfNumber: 'the rest of a number',
  InvalidUnicode: 'four hex digits after \\u',
  InvalidEscapeCharacter: 'an escape that JSON knows, like \\n',
  InvalidCharacter: 'no control characters inside text',
};

/** Where it gets deeper than the bound, else -1. Brackets inside of text do not count. */
function findTooDeep(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++;
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_JSON_DEPTH) return at;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return -1;
}

function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) { line++; start = at + 1; }
  return `line ${line}, column ${offset - start + 1}`;
}

const MAX_SHOWN = 24;
const showAt = (text: string, offset: number, length: number): string => {
  if (offset >= text.length) return 'the end of the file';
  const shown = text.slice(offset, offset + Math.max(1, Math.min(length, MAX_SHOWN))).replace(/\s+/g, ' ');
  return shown.trim() ? `«${shown}»` : 'a blank';
};

function listSyntaxFaults(text: string, faults: FaultList): void {
  let last = { offset: -1, line: -1, isSymbol: false };
  // Behind a quote that does not close, and at the end of a file that was cut, what else is missing follows from the first.
  let isOver = false;
  const onError: JSONVisitor['onError'] = (error, offset, length, startLine, startCharacter) => {
    const code = printParseErrorCode(error);
    // One slip makes the reader of the syntax complain again at the same place, and right behind a word that it did not know.
    const isEcho = offset === last.offset || (last.isSymbol && (code === 'ValueExpected' || code === 'UnexpectedEndOfString') && startLine === last.line);
    const isHidden = isEcho || isOver;
    isOver ||= code === 'UnexpectedEndOfString' || offset + length >= text.trimEnd().length;
    last = { offset, line: startLine, isSymbol: code === 'InvalidSymbol' };
    if (!isHidden) faults.add(() => makeFault(`line ${startLine + 1}, column ${startCharacter + 1}`, EXPECTED[code] ?? 'JSON', showAt(text, offset, length)));
  };
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
}

/** The value, or undefined with the faults added. */
export function parseJson(text: string, faults: FaultList): unknown {
  const deep = findTooDeep(text);
  if (deep !== -1) {
    faults.add(() => makeFault(placeOf(text, deep), `at most ${MAX_JSON_DEPTH} levels of brackets`, 'one more'));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    listSyntaxFaults(text, faults);
    if (faults.faults.length === 0) faults.add(() => makeFault('whole file', 'JSON', 'something that is none'));
    return undefined;
  }
}
