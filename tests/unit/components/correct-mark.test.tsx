// A correction in words, and the list to pick what is right from before anybody has answered.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PickRight, type PickRightProps } from '@/components/claim/pick-right';
import { tellCorrection } from '@/lib/model/correction-words';

describe('a correction in words', () => {
  const none = { kind: 'wrong-company', was: 'filed', verdict: null, rightCompany: null, rightMetric: null } as const;
  const amd = { id: 'amd', name: 'AMD', was: 'NVIDIA' };
  it.each([
    [none, 'Wrong company: no longer marked as “Filed”'],
    [{ ...none, rightCompany: amd }, 'Wrong company: AMD instead of NVIDIA'],
    [{ ...none, rightMetric: { id: 'run_rate', name: 'run rate', was: 'revenue' } }, 'Wrong kind of figure: run rate instead of revenue'],
    [{ ...none, kind: 'wrong-verdict', verdict: 'hype', rightCompany: amd }, 'Wrong company: AMD instead of NVIDIA. Wrong verdict: “Hype” instead of “Filed”'],
  ] as const)('%#', (correction, words) => expect(tellCorrection(correction)).toBe(words));
});

describe('the list of what is right', () => {
  const print = (rest: Partial<PickRightProps>): string => renderToStaticMarkup(createElement(PickRight, { label: 'It is about', none: 'Choose a company', near: 'In this article', others: 'In the ledger', nothing: 'No other company is known.', choices: [], onPick: () => undefined, onLeaveOut: () => undefined, ...rest }));
  const [amd, arm] = [{ id: 'amd', name: 'AMD', isNear: true }, { id: 'arm', name: 'Arm', isNear: false }];

  it('waits, and says where it could not be had; the way out stands there all the same', () => {
    expect(print({ choices: null })).toContain('One moment …');
    expect(print({ choices: 'refused' })).toMatch(/The list could not be had.*No idea, leave it out/);
  });

  it('that is empty is no fault: it says so, and what can still be done', () => {
    expect(print({ choices: [] })).toMatch(/No other company is known\..*No idea, leave it out/);
    expect(print({ choices: [] })).not.toMatch(/<select|could not be had/);
  });

  it('has the likely ones first, under headings only where there are two kinds', () => {
    expect(print({ choices: [arm, amd] })).toMatch(/<optgroup label="In this article"><option value="amd">.*<optgroup label="In the ledger"><option value="arm">/);
    expect(print({ choices: [arm] })).not.toContain('optgroup');
  });

  it('cannot be set before something is picked', () => expect(print({ choices: [amd] })).toMatch(/<button[^>]*disabled[^>]*>Set it/));
});
