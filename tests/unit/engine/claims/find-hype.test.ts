// Praise as a careful editor reads it: whose it is, who says it, and whether it is about a company at all.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules);
const index = indexLedger(bundledLedger);
const praiseIn = (text: string) => engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' }).claims.filter((c) => c.verdict === 'hype');

describe('watched narratives', () => {
  it.each([
    'SpaceX is an AI company.',
    'SpaceX has really become an artificial intelligence business.',
    'At its core SpaceX is, above all, an AI firm.',
    'SpaceX turned itself into one of the biggest AI companies.',
  ])('are known in other words: %s', (text) => {
    expect(praiseIn(text).map((c) => c.ruleId)).toEqual(['spacex-ai-company']);
  });

  it('are none of a company that they do not name', () => {
    expect(praiseIn('xAI is an AI company founded in 2023.')).toEqual([]);
  });

  it.each(['SpaceX is not an AI company.', 'Is SpaceX an AI company?', 'We do not see SpaceX as an AI company.', 'SpaceX merged with an AI company in February.', 'SpaceX bought its AI company for stock.'])('are not told where they are denied, asked or about another: %s', (text) => {
    expect(praiseIn(text)).toEqual([]);
  });
});

describe('praise in a quotation', () => {
  const article = (said: string, about: string) => `Dell Technologies sold more AI servers\n\nDell Technologies said that revenue rose 19% to $27 billion in the third quarter. Orders at Dell Technologies were $12.3 billion.\n\n${about}${said}`;

  it('is of the company that the article is about, though the quotation names nobody', () => {
    expect(praiseIn(article('"This is the most trusted AI factory in the world," a manager told analysts.', '')).map((c) => c.company)).toEqual(['dell']);
  });

  it('is nobody\'s where the paragraph speaks of somebody else', () => {
    expect(praiseIn(article('"This is the most trusted AI factory in the world," a manager told analysts.', 'Oracle and Nvidia took part. '))).toEqual([]);
  });
});

describe('praise', () => {
  it('is one claim where it is said in one breath', () => {
    expect(praiseIn('These SpaceX shares are poised to explode and change your life forever.').map((c) => c.quote)).toEqual(['These SpaceX shares are poised to explode and change your life forever']);
  });

  it('by a "no" of its own is not denied by another "no"', () => {
    expect(praiseIn('SpaceX is listed. No government, no rival and no law of physics can slow it down now.')).toHaveLength(1);
  });

  it('that the sentence reports, doubts or takes back is not the writer’s', () => {
    for (const text of ['Calling CoreWeave unstoppable is a mistake.', 'Beware of anyone who tells you that Nvidia cannot lose.', 'Some call SpaceX the next Nvidia, but the numbers do not bear it out.']) expect(praiseIn(text), text).toEqual([]);
  });

  it('in which a company is the greatest is heard, though "the company" may stand for it', () => {
    expect(praiseIn('SpaceX is the greatest company on the planet.')).toHaveLength(1);
    expect(praiseIn('SpaceX is the oldest company of the index.')).toEqual([]);
  });

  it('that the writer says in so many words to give is the writer’s', () => {
    expect(praiseIn('I call Vertiv the trade of the decade.')).toHaveLength(1);
    expect(praiseIn('Some call Vertiv the trade of the decade.')).toEqual([]);
  });

  it('of a famous winner needs the whole name, not a thing that belongs to it', () => {
    expect(praiseIn('Astera Labs is the next Nvidia.')).toHaveLength(1);
    expect(praiseIn('Astera Labs waits for the next Nvidia chip.')).toEqual([]);
  });

  it('that speaks of neither a company nor its share is left alone', () => {
    expect(praiseIn('Microsoft invites you to a conference on data centers. Your potential knows no limits.')).toEqual([]);
  });

  it('is of whom it is said of, not of who says it', () => {
    expect(praiseIn('The chief executive of Nvidia described OpenAI as the fastest-growing software company in history.').map((c) => c.company)).toEqual(['openai']);
  });

  it('goes on about the company that the paragraph has named', () => {
    expect(praiseIn('Everyone talks of Nvidia. They sell the one thing that AI labs cannot live without.').map((c) => c.company)).toEqual(['nvidia']);
    expect(praiseIn('Vertiv and Dell are sold by the same broker. They hold keys that nobody can take away.')).toEqual([]);
  });

  it.each([
    'The mayor thanked the xAI team as we go on building the future of work in this county.',
    'They sued xAI because nobody else was going to act.',
    'Demand is high. And then there is CoreWeave, which rents what it has not paid for.',
    'CoreWeave hires, as the insatiable demand for computing goes on.',
    'The soaring share price of Oracle made its founder the richest man in the world for a day.',
    'I do not believe that any chip firm, Nvidia included, is untouchable.',
    'Starlink of SpaceX is unmatched in the number of its satellites.',
  ])('is not what only sounds like it: %s', (text) => { expect(praiseIn(text)).toEqual([]); });
});

describe('whom praise is of', () => {
  const companyOf = (text: string) => praiseIn(text).map((c) => c.company);

  it.each([
    ['Credo sells cables. This is the next Nvidia.', 'credo'],
    ['Admirers of Nebius speak of the AWS of artificial intelligence.', 'nebius'],
    ['Vertiv cools racks. It is what Nvidia was in 2016.', 'vertiv'],
    ['Cerebras makes wafers. That is the one stock that OpenAI cannot live without.', 'cerebras'],
  ])('is not the famous one that somebody is measured by: %s', (text, company) => { expect(companyOf(text)).toEqual([company]); });

  const letter = 'Micron: the memory king\n\nMicron is unstoppable. Micron shares are the trade of the decade, and Micron will mint millionaires. You must own Micron.\n\n';
  it.each(['Micron lost money once. Intel lost money too. This is the greatest company ever assembled.', 'While the others stared at Nvidia, a firm from Idaho became the best stock on earth.'])('in a letter that sells one company is of that one: %s', (text) => {
    expect(companyOf(letter + text).at(-1)).toBe('micron');
  });

  it('in a paragraph that such a letter gives over to another company is of that other one', () => {
    expect(companyOf(`${letter}CoreWeave is in another trade. CoreWeave leaves everyone else in the dust.`).at(-1)).toBe('coreweave');
  });
});

describe('praise that somebody else gives', () => {
  it.each(['A dealer in Tulsa calls Nvidia unbeatable.', 'One reviewer said it should be called the eighth wonder of the world, this Colossus of xAI.', 'My brother called Bloom Energy the next Nvidia.'])('is praise still: %s', (text) => { expect(praiseIn(text)).toHaveLength(1); });

  it.each(['Your paper called Nvidia unbeatable; perhaps it should not have.', 'Anyone who calls Oracle unstoppable has not read its debt; do not believe them.', 'Critics say that Vertiv is no holy grail.'])('is none where it is taken back: %s', (text) => { expect(praiseIn(text)).toEqual([]); });
});

describe('praise without a name', () => {
  const page = (said: string) => `Vertiv cools racks of computers. ${said}`;

  it.each(['Here the demand is limitless.', 'Whoever looks knows that nothing can stop it.', 'Deep in Ohio stands the eighth wonder of the world.'])('is of the one company that its paragraph speaks of: %s', (said) => {
    expect(praiseIn(page(said)).map((c) => c.company)).toEqual(['vertiv']);
  });

  it.each(['Your potential knows no limits.', 'We are building the future of work.', 'He says that his children are unstoppable.'])('is nobody’s where it opens with another: %s', (said) => { expect(praiseIn(page(said))).toEqual([]); });
});

describe('praise in pictures', () => {
  it.each([
    'Nebius is a sleeping tiger.', 'Bloom Energy is sitting on the mother lode.', 'SpaceX stock is a lottery ticket.', 'Every serious investor wants a piece of Anthropic.',
    'Pigs will fly before anyone dethrones Nvidia.', 'Vertiv shares are practically being given away.', 'There are two kinds of investors: those who own SpaceX and the rest.', 'SpaceX shares will be gone in minutes.',
  ])('is praise: %s', (text) => { expect(praiseIn(text)).toHaveLength(1); });

  it.each([
    'The tiger at the zoo was named Nvidia by the children.', 'Oracle is the king\'s new sponsor in the regatta.', 'Everyone at the table had a phone with a Nvidia chip.', 'Two kinds of people work at Anthropic: researchers and engineers.',
    'The booster is about to take off, SpaceX said.', 'Seats on the shuttle to the xAI site are limited.', 'SpaceX is not a public utility, it is a carrier, the regulator found.', 'Musk\'s SpaceX has bent a fin of the rocket during transport.',
    'Broadcom filled the ditch beside its campus.', 'The empire of the seller collapsed before Oracle bought it.', 'GE Vernova\'s turbines weigh as much as a house.', 'Anthropic was given away by a leaked email.',
  ])('is not a picture where the thing is meant: %s', (text) => { expect(praiseIn(text)).toEqual([]); });
});

describe('a letter that sells', () => {
  const letter = (last: string) => praiseIn(`Dear reader,\n\nNvidia is the greatest stock of all time. Nobody will ever catch Nvidia. Nvidia cannot fail.\n\n${last}\n\nWe hold the shares.`).map((c) => c.quote).join(' ');

  it.each([['Do not sit on your hands. Move today.', 'Move today'], ['So buy now or regret it.', 'buy now or regret'], ['You can be in by Tuesday.', 'You can be in by']])('presses its reader: %s', (text, pressed) => {
    expect(letter(text)).toContain(pressed);
  });

  it('presses nobody where others are told to act', () => {
    expect(letter('The regulator told banks that they move today.')).not.toContain('move today');
  });

  it('praises its own company, and not the one that its reader has missed', () => {
    expect(praiseIn('Dear reader,\n\nMicron is the greatest stock of all time. Nobody will ever catch Micron. Micron cannot fail. Micron makes memory.\n\nYou missed Nvidia at ten dollars. Do not miss this one.').at(-1)?.company).toBe('micron');
  });

  it('is known by less praise where it says what its writer holds', () => {
    expect(praiseIn('Dear reader,\n\nNobody will ever catch Nvidia. Nvidia cannot fail.\n\nSubscribe today.').map((c) => c.quote)).toContain('Subscribe today');
  });
});

describe('praise by comparison', () => {
  it.each(['SpaceX has built the cleverest machine of the modern age.', 'Nvidia makes its rivals look like toddlers.', 'Next to Nvidia, all the other labs are fighting for crumbs.', 'Claude by Anthropic is wiser than any judge alive.', 'SpaceX is the only company that matters.'])('is praise: %s', (text) => {
    expect(praiseIn(text)).toHaveLength(1);
  });

  it.each(['That would make the loss of SpaceX look like small change.', 'Nvidia and the other labs are fighting for power.', 'SpaceX is the only company that filed on Monday.'])('is none: %s', (text) => {
    expect(praiseIn(text)).toEqual([]);
  });
});

describe('a letter that sells', () => {
  const letter = (said: string) => `Dear reader, revenue and profit at Oracle rose last quarter, and so did its shares. Oracle is unstoppable. Nothing can stop Oracle now, and nobody will ever catch it.\n\nOracle is the trade of the decade. ${said}`;
  const marked = (said: string) => praiseIn(letter(said)).some((c) => said.includes(c.quote));

  it.each([
    'Don\'t let your cousin tell you otherwise.',
    'Think, don\'t blink.',
    'You\'ll kick the cat when you see what you sold.',
    'You are watching the last cheap hour of this market.',
    'I have never owned anything so certain.',
    'Such prices will not come twice.',
    'It owns the sturdiest house in the whole world.',
    'Ellison always delivers.',
    'Oracle is a turnstile to the age of machines.',
  ])('presses and praises by the shape of its sentences: %s', (said) => {
    expect(marked(said)).toBe(true);
    expect(praiseIn(`Oracle opened an office in Austin. ${said}`).map((c) => c.ruleId).filter((id) => id?.startsWith('pitch'))).toEqual([]);
  });

  it.each(['You will find the table on page nine.', 'Don\'t get me wrong.', 'Oracle never discloses its prices.', 'Oracle is a customer of the chip maker.', 'Do you never sleep so well?', 'You will receive an invoice.'])('says sober things too: %s', (said) => {
    expect(marked(said)).toBe(false);
  });
});
