// Figures whose wording no pattern knows: what the ledger has of a deal between two that the sentence names, counts that their own
// noun tells, and numbers that a crowd stands before. Each beside a sentence that must stay silent.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const told = (text: string, date = '2026-07-01'): string[] => judgeText(text, date).map((c) => `${c.anchor.quote}: ${c.company}/${c.metric}`);

describe('a figure of a deal', () => {
  it.each([
    ['Nvidia became a part owner of Intel for $5 billion.', '$5 billion: intel/investment'],
    ["Tesla's $2 billion went into xAI's preferred shares.", "$2 billion: tesla/investment"],
    ['The price that SpaceX agreed for Cursor is $60 billion.', '$60 billion: spacex/acquisition_price'],
  ])('is read where the ledger has it of the two that are named: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it.each([
    'Nvidia and Intel shared a prize of $7 million.',
    'Tesla\'s $3 million went into a party for xAI.',
  ])('is no claim where the ledger has none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is of the deal and no company\'s worth', () => {
    expect(told("Marvell's Celestial transaction was worth $3.25 billion.").join()).toMatch(/acquisition_price/);
  });
});

describe('a count', () => {
  it.each([
    ['OpenAI reaches more than 900 million people a week.', 'openai/users'],
    ["OpenAI's weekly audience had by then topped 700 million.", 'openai/users'],
    ["xAI's 41 permitted turbines in Southaven run on gas.", 'xai/turbines_permitted'],
    ['Nine thousand six hundred is how many satellites SpaceX had aloft in March.', 'spacex/satellites'],
    ['The data centers of CoreWeave, with their quarter of a million GPUs, hum all night.', 'coreweave/gpus_deployed'],
    ['SpaceX will not hand over all 110,000 of its GPUs to Google on day one.', 'gpus'],
  ])('is told by its noun or by the things that the sentence names: %s', (text, claim) => {
    expect(told(text).join()).toContain(claim);
  });

  it.each(['SpaceX has not launched 110,000 satellites.', 'OpenAI heard from 900 people a week.', 'Nine thousand is how many satellites SpaceX dreams of naming.'])('stays silent: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('words around a value', () => {
  it('takes business days for days', () => {
    expect(told('Microsoft can leave the Nebius contract on 30 calendar days\' notice.').join()).toMatch(/termination_notice/);
  });

  it('takes what has crept up to a sum for the sum, and no ceiling', () => {
    expect(judgeText('The monthly rent that Anthropic pays SpaceX has crept up to $1.4 billion.', '2026-07-01').map((c) => c.verdict)).not.toContain('ambition');
  });
});
