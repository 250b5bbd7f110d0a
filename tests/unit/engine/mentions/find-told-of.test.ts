// Articles that name their company once and tell figure after figure of it: the ledger says whom they are about.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const tell = (text: string, day = '2026-06-20') => judgeText(text, day).map((c) => `${c.company} ${c.metric} ${c.verdict} «${c.anchor.quote}»`);

const FENCE = `What hums behind the fence

Nobody on Tulane Road sleeps with the window open any more. Lawyers flew over the field on Monday and came back with pictures of 57 turbines.

A permit of March is good for 1.2 gigawatts. Across the state line the health department allows 247 megawatts. The first hall took 122 days and holds some 230,000 GPUs.

Anthropic rents them for $1.25 billion a month.. All of it feeds a plant that the neighbours still call xAI, and that has another name by now.

“It is loud,” says a neighbour.`;

it('reads the figures of a company that the text names once', () => {
  expect(tell(FENCE)).toEqual(expect.arrayContaining(['xai turbines reported «57 turbines»', 'xai gpus_deployed reported «some 230,000 GPUs»']));
});

describe('is about nobody', () => {
  it.each([
    ['where the figures are anybody’s', FENCE.replace('57 turbines', '58 ovens').replace('1.2 gigawatts', '1.7 kilowatts').replace('247 megawatts', '263 kilowatts').replace('some 230,000 GPUs', 'some 418,000 loaves').replace('$1.25 billion', '$31')],
    ['where it names nobody of ours', FENCE.replaceAll('xAI', 'Petrogas').replaceAll('Anthropic', 'Botwise')],
  ])('%s', (_, text) => {
    expect(tell(text).filter((c) => /GPUs|loaves|turbines|ovens/.test(c))).toEqual([]);
  });
});
