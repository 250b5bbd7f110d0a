// Words for who listens: said by the browser where it can, and no fault where it cannot.
import { expect, it } from 'vitest';
import { announce, tellTaken } from '@/lib/page/announce';

it('is said by the document itself', () => {
  const said: string[] = [];
  announce(Object.assign(Object.create(null), { ariaNotify: (words: string) => said.push(words) }) as Document, 'Marks are taken away');
  expect(said).toEqual(['Marks are taken away']);
});

it('names what a wish takes out of the page, and where it comes back', () => {
  expect(tellTaken({ kind: 'correct', what: 'not-a-claim', right: null })).toBe('The mark is taken away. Options, “Your facts and corrections”, bring it back.');
  expect(tellTaken({ kind: 'hide-verdict', verdict: 'hype' })).toMatch(/“Marks”, bring them back\.$/);
  expect(tellTaken({ kind: 'correct', what: 'wrong-company', right: 'amd' })).toBeNull();
  expect(tellTaken({ kind: 'add-claim' })).toBeNull();
});

it('is left unsaid by a browser without the call', () => {
  expect(() => announce(Object.create(null) as Document, 'Marks are back')).not.toThrow();
});
