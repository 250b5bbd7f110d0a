// An aim that is told as reached is named; what something else waits for is told of no time yet, and a site may be finished unseen.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const against = (text: string, date?: string) => judgeText(text, date).filter((c) => c.verdict === 'conflict').map((c) => `${c.anchor.quote}: ${c.factId}`);

describe('an aim told as done', () => {
  it.each([
    ['OpenAI has installed six gigawatts of AMD accelerators.', 'six gigawatts: openai.power_target.2025-09-23.oracle-sites'],
    ['xAI’s Memphis machine already runs a million GPUs.', 'a million GPUs: spacex.gpus_target.memphis.brief'],
  ])('is named: %s', (text, told) => {
    expect(against(text)).toEqual([told]);
  });

  it.each([
    ['a payment waits for it', 'Nvidia will invest in OpenAI. The money comes in slices, each one after a gigawatt has been deployed.'],
    ['a wish waits for it', 'After SpaceX has launched a million tonnes a year to orbit, Musk wants a city on Mars.'],
    ['others wait for it', 'When xAI’s Colossus runs a million GPUs, the grid will need more turbines.'],
  ])('is not where %s', (_, text) => {
    expect(against(text)).toEqual([]);
  });

  it('is not where the site had long enough to be finished', () => {
    expect(against('OpenAI’s Abilene site has reached 1.2 gigawatts.', '2026-11-20')).toEqual([]);
  });
});
