// A wish that takes something out of the page says so, with the way back; any other says nothing.
import { expect, it } from 'vitest';
import { tellTaken } from '@/lib/page/tell-taken';

it('names what a wish takes out of the page, and where it comes back', () => {
  expect(tellTaken({ kind: 'correct', what: 'not-a-claim', right: null })).toEqual({ words: 'The mark is taken away, here and wherever this sentence stands.', hint: 'Options, “Your facts and corrections”, bring it back.', canUndo: true });
  expect(tellTaken({ kind: 'hide-verdict', verdict: 'hype' })?.hint).toMatch(/“Marks”, bring them back\.$/);
});

it.each([{ kind: 'correct', what: 'wrong-company', right: 'amd' }, { kind: 'add-claim' }, { kind: 'close' }, { kind: 'undo' }] as const)('%j takes nothing', (action) => expect(tellTaken(action)).toBeNull());
