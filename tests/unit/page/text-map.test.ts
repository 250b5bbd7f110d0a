import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '@/lib/page/block-builder';
import { offsetOf, placeOf } from '@/lib/page/text-map';
import { parseHtml } from '@/lib/cli/parse-html';

const document = parseHtml('<!doctype html><body></body>');

function build(...parts: (string | null)[]) {
  const builder = new BlockBuilder();
  const nodes = parts.map((part) => (part === null ? null : document.createTextNode(part)));
  for (const node of nodes) {
    if (node) builder.addText(node, false);
    else builder.addBreak();
  }
  return builder.take()?.map ?? null;
}

describe('text of a block', () => {
  it.each([
    [['  one\n\t two  '], 'one two'],
    [['one ', ' two'], 'one two'],
    [['one', ' ', 'two'], 'one two'],
    [['Space\u00adX and xA\u200bI'], 'SpaceX and xAI'],
    [['one', null, ' two'], 'one\ntwo'],
    [['one', null], 'one'],
    [['a\u00a0b'], 'a\u00a0b'],
  ])('%j reads %j', (parts, text) => expect(build(...parts)?.text).toBe(text));

  it('is none without a letter or digit', () => {
    expect(build(' … ', '\u00a0')).toBeNull();
    expect(build()).toBeNull();
  });
});

describe('map', () => {
  it('leads every character back to where it stands in the DOM, and from there to the same offset', () => {
    const part = fc.oneof(fc.constant(null), fc.array(fc.constantFrom('a', 'B', '7', ' ', '  ', '\n', '\u00ad', 'é', '한', '$1.25'), { maxLength: 8 }).map((letters) => letters.join('')));
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const map = build(...parts);
      if (!map) return;
      expect(map.text).not.toMatch(/^ | $| {2}|\u00ad/);
      for (let i = 0; i < map.text.length; i++) {
        if (map.text[i] === '\n') continue;
        const place = placeOf(map, i);
        const letter = place?.node.data[place.offset];
        expect(map.text[i] === ' ' ? /\s/.test(letter ?? '') : letter === map.text[i]).toBe(true);
        if (place) expect(offsetOf(map, place)).toBe(i);
      }
    }));
  });
});
