// Words for who listens: said by the browser where it can, and no fault where it cannot.
import { expect, it } from 'vitest';
import { announce } from '@/lib/page/announce';

it('is said by the document itself', () => {
  const said: string[] = [];
  announce(Object.assign(Object.create(null), { ariaNotify: (words: string) => said.push(words) }) as Document, 'Marks are taken away');
  expect(said).toEqual(['Marks are taken away']);
});

it('is left unsaid by a browser without the call', () => {
  expect(() => announce(Object.create(null) as Document, 'Marks are back')).not.toThrow();
});
