// A share price without its dollar sign, and numbers that stand in like words and are none.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string) => judgeText(text).map((c) => `${c.company} ${c.metric}: ${c.anchor.quote}`);

describe('a price without a dollar sign', () => {
  it.each([
    ['SpaceX opened at 150 on the 12th.', 'spacex share_price: 150'],
    ['NVDA closed at 181 on Friday.', 'nvidia share_price: 181'],
    ['SpaceX shares fell. Trading opened at about 160 on the 12th.', 'spacex share_price: about 160'],
    ['CoreWeave finished the week at 129, down 3%.', 'coreweave share_price: 129'],
  ])('is one where a stock does what stocks do: %s', (text, claim) => { expect(read(text)).toContain(claim); });

  it.each([['The Dow closed at 4,600 while Nvidia fell.'], ["Tesla's factory opened at 300 Main Street."], ["The vote on xAI's permit closed at 57 in favor."], ['The SpaceX launch window opened at 10 and closes at 11.']])('and none elsewhere: %s', (text) => { expect(read(text).join()).not.toContain('share_price'); });
});
