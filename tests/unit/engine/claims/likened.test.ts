// A famous name that somebody else is measured by takes no figure, no forecast and no praise.
import { describe, expect, it } from 'vitest';
import { isLikeness } from '@/lib/engine/mentions/is-likeness';
import { judgeText } from '../../../support/judge-text';

const read = (text: string, date?: string): string[] => judgeText(text, date).map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);

describe('what is told behind a comparison goes on about whom it compares', () => {
  const above = 'Astera Labs sold more in spring than ever, and Astera Labs has no debt.\n\n';
  it.each([
    ['the next one', `${above}This is the next Nvidia at a tenth of the price. I am looking for $410 within a year.`, '$410 opinion astera-labs/share_price'],
    ['a second one', `${above}They call it a second Nvidia. My own guess is $2 billion of revenue in 2028.`, '$2 billion opinion astera-labs/revenue'],
    ['the one of a field', `${above}It is the Nvidia of cables, served cold. I expect $2 billion of revenue in 2028.`, '$2 billion opinion astera-labs/revenue'],
    ['what another was', 'Micron makes memory.\n\nToday it is what Nvidia was in 2019. It had revenue of $23.86 billion in the February quarter.', '$23.86 billion filed micron/revenue'],
  ])('%s', (_, text, claim) => {
    const told = read(text);
    expect(told).toContain(claim);
    expect(told.join()).not.toContain('nvidia');
  });

  it('in whatever words it compares', () => {
    const likened = ['the new Nvidia.', 'a Nvidia killer', 'is where Nvidia was in 2019', 'another Nvidia, only younger', 'the Oracle of rented chips'];
    expect(likened.filter((text) => !isLikeness(text, text.search(/Nvidia|Oracle/), text.search(/Nvidia|Oracle/) + 6))).toEqual([]);
  });

  it('but a name that something of its own follows speaks for itself', () => {
    const names = ['The next Nvidia chip', 'the new Oracle contract', 'the Nvidia of 2019', 'what Nvidia paid', 'Another Nvidia supplier', 'the Nvidia deal'];
    expect(names.filter((text) => isLikeness(text, text.search(/Nvidia|Oracle/), text.search(/Nvidia|Oracle/) + 6))).toEqual([]);
  });
});
