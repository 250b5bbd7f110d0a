// Whose a sentence is that opens with capitals: an officer, a place, a heading or a part leaves it to the company that is spoken of; a
// stranger takes it away.
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import { skipHeading } from '@/lib/engine/mentions/run-in-heads';
import { splitBlocks } from '@/lib/engine/text/split-blocks';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger, rules } from '@/rules';

const engine = createEngine(rules), index = indexLedger(bundledLedger);
function read(text: string): string[] {
  const { claims } = engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks(text) }, index, { today: '2026-11-22' });
  return claims.map((c) => `${c.company}/${c.metric} ${c.anchor.quote}`);
}

// The names stand in the middle of sentences too, as in an article.
const nvidia = 'Nvidia reported its results for the first quarter of fiscal 2027, and Colette Kress of Santa Clara, who speaks of Client Solutions and the Graphics business, with Boeing as a buyer, told analysts of Market Insights.\n\n';

describe('a sentence stays with the company that is spoken of', () => {
  it.each([
    ['behind an officer', 'Chief Financial Officer Colette Kress said that revenue was $81.6 billion.', 'nvidia/revenue $81.6 billion'],
    ['behind an officer of one name', 'Kress put revenue at $81.6 billion.', 'nvidia/revenue $81.6 billion'],
    ['behind a place', 'The Santa Clara, California-based company had revenue of $81.6 billion.', 'nvidia/revenue $81.6 billion'],
    ['behind a place and a plain noun', 'The Santa Clara group reported revenue of $81.6 billion.', 'nvidia/revenue $81.6 billion'],
    ['behind a heading with a dash', 'Financial Performance - Revenue for the quarter was $81.6 billion.', 'nvidia/revenue $81.6 billion'],
    ['behind a heading with a colon', 'Market Insights: Gross margin was 74.9% in the first quarter of fiscal 2027.', 'nvidia/gross_margin 74.9%'],
    ['behind a part of it', 'The Graphics segment had revenue of $5.4 billion.', 'nvidia/segment_revenue $5.4 billion'],
    ['behind a preposition', 'Since ChatGPT, revenue has come to $81.6 billion.', 'nvidia/revenue $81.6 billion'],
  ])('%s', (_, sentence, claim) => {
    expect(read(nvidia + sentence)).toContain(claim);
  });

  const oracle = 'Oracle had revenue of $19.2 billion in F4Q, and CFO, FCF and the F2Q base were discussed, as Wall Street and Deutsche Bank had asked of Mr. Ellison before Christmas at the White House.\n\n';
  it.each([
    ['behind a term of a note', 'Recall F2Q net income of $6.1 billion, which a disposal lifted.', 'oracle/net_income $6.1 billion'],
    ['behind a fiscal year', 'FY27 revenue of $90 billion was reiterated.', 'oracle/guidance_revenue $90 billion'],
    ['behind a link and a term', 'So FCF was about -$23.7 billion.', 'oracle/free_cash_flow about -$23.7 billion'],
    ['behind the market', 'The Street is at $88.6 billion of revenue for FY27.', 'oracle/revenue $88.6 billion'],
    ['behind a link and the market', 'And Wall Street says the stock is worth $410.', 'oracle/share_price $410'],
    ['behind a bank’s analysts', 'Deutsche Bank’s analysts put revenue in fiscal 2028 at $120 billion.', 'oracle/revenue $120 billion'],
    ['behind a person with a title', 'Mr. Ellison said that capital spending was $55.7 billion.', 'oracle/capex $55.7 billion'],
    ['behind a time', 'Before Christmas revenue had been $16.1 billion.', 'oracle/revenue $16.1 billion'],
    ['behind a pointing noun', 'A year ago that company had debt of $96 billion.', 'oracle/debt $96 billion'],
  ])('%s', (_, sentence, claim) => {
    expect(read(oracle + sentence)).toContain(claim);
  });

  it('behind a part that is said to be its own', () => {
    expect(read('Meta reported its first quarter of 2026, in which Reality Labs lost money as ever.\n\nReality Labs, its headset division, had an operating loss of $4.03 billion.')).toContain('meta/segment_operating_income $4.03 billion');
  });

  it('behind what its trade is called', () => {
    expect(read('Amazon was off by a tenth. The retailer had said that it means to spend $200 billion this year on data centers.')).toContain('amazon/guidance_capex $200 billion');
  });

  it('but a company that is only pointed at before it is named is the one named then', () => {
    expect(read('Nvidia and Astera Labs supply it. That company is Nebius. Its revenue in the first quarter of 2026 was $399 million.')).toContain('nebius/revenue $399 million');
  });

  it.each([
    ['of a stranger', 'Boeing reported revenue of $81.6 billion.'],
    ['of a stranger behind a heading', 'Market Insights - Boeing reported revenue of $22.7 billion.'],
    ['of a stranger that is described', 'The Arlington company Boeing had revenue of $22.7 billion.'],
  ])('but not one %s', (_, sentence) => {
    expect(read(nvidia + sentence)).toEqual([]);
  });
});

describe('what a digest tells of others', () => {
  const spacex = 'SpaceX spent $20.7 billion on capital goods in 2025, and its revenue was $18.7 billion. SpaceX has 7,500 staff in Texas.\n\n';

  it.each([
    ['a stranger of whom two sentences tell more', 'Bakers United lost $4.9 billion last year. It has shut ten ovens. Its debt is $29.1 billion.'],
    ['other news', 'Elsewhere, a pension fund in Utrecht put $65 million into a hospital chain.'],
    ['other news under a heading of its own', 'In other news, the ferry line has bought ships for $65 million.'],
  ])('%s', (_, paragraph) => {
    expect(read(spacex + paragraph)).toEqual(read(spacex));
  });
});

describe('a heading that runs in', () => {
  it.each(['Cash Flow and Balance Sheet: Debt was', 'Full Year Projections - For the year', '• Key Takeaways: It grew', "Management's Comments on Operating Environment and Future Outlook - It rose", 'FY25 Financial Highlights: Sales rose'])('%s', (text) => {
    expect(skipHeading(text)).toBeGreaterThan(0);
  });

  it.each(['Palantir: Revenue rose', 'Revenue rose by a third - a record', 'Boeing Results - Sales fell', 'Nvidia, the chipmaker: it grew'])('but not %s', (text) => {
    expect(skipHeading(text)).toBe(0);
  });
});

describe('items of a list in one line', () => {
  const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  it('open behind a footnote, with a dash or a heading', () => {
    expect(cut('Revenue was $57 billion [4] - Gaming revenue was $4.3 billion [13] Market Data - Orders rose [5]')).toEqual(['Revenue was $57 billion [4]', '- Gaming revenue was $4.3 billion [13]', 'Market Data - Orders rose [5]']);
  });

  it('but not behind any bracket or dash', () => {
    expect(cut('The figure [4] stands for all of them, as the note says - a rare case.')).toHaveLength(1);
    expect(cut('It grew [as planned] - Nvidia said so.')).toHaveLength(1);
    expect(cut('Revenue - Gaming included - rose.')).toHaveLength(1);
  });
});

describe('values in a row', () => {
  it('are told alike', () => {
    const { claims } = engine.judge({ url: null, title: null, date: '2026-07-01', language: 'en', blocks: splitBlocks('Nvidia expects revenue of $91 billion, $99 billion and $110 billion in the next three quarters.') }, index, { today: '2026-11-22' });
    expect(claims.map((c) => c.verdict)).toEqual(['ambition', 'ambition', 'ambition']);
  });
});

describe('what a company takes from a maker', () => {
  const oracle = 'Oracle shares fell 11% on Thursday, after Oracle sold $18 billion of notes in September.\n\n';

  it.each(['The company will also deploy 50,000 AMD chips next year.', 'The firm is to install 20,000 Nvidia processors.', 'The group has ordered Nvidia racks.'])('leaves what follows with the company: %s', (text) => {
    expect(read(`${oracle}${text} It will need 3.2 gigawatts of power.`)).toContain('oracle/power_target 3.2 gigawatts');
  });

  it('but a company that is named by nothing but its product is meant', () => {
    expect(read('The company says that Colossus 2 draws 1.1 gigawatts of power, and that xAI pays for it.')).toContain('xai/power_deployed 1.1 gigawatts');
  });
});

describe('a paragraph that comes upon its company in a relative clause', () => {
  const dell = 'Larkspur makes pipes for Dell and for others. Dell reported AI server revenue of $16.1 billion for its fiscal first quarter. Vertiv had sales of $2.65 billion, and Vertiv and Nvidia buy pipes too.\n\n';
  const oracle = 'Oracle rents halls, and Dell fills them. Oracle reported revenue of $16.06 billion for its second quarter of fiscal 2026.\n\n';

  it.each(['Demand in the region is driven by SpaceX, which runs two sites in Tennessee.', 'Most of the pipes went to SpaceX, which has two halls in Tennessee.'])('goes on about it: %s', (text) => {
    expect(read(`${dell}${text} Capital spending on AI at the company was $12.7 billion in 2025.`)).toContain('spacex/capex $12.7 billion');
  });

  it('but stays with whom it had named before', () => {
    expect(read(`${oracle}Oracle has opened a hall in Ohio. Much of the work there was done by Dell, which sent its engineers. The company had 158,000 employees in August 2025.`).join()).not.toContain('dell/employees');
  });
});

describe('a sentence that names nobody', () => {
  const two = 'CoreWeave rents out chips, and CoreWeave\'s stock fell. So does Nebius, from Amsterdam.\n\n';

  it('is of whom the ledger has its very figure of that time, among those that came up last', () => {
    expect(read(`${two}Sales in 2025 were $529.8 million.`)).toContain('nebius/revenue $529.8 million');
  });

  it('and, of a moment that is left out, the last one', () => {
    const asked = 'Nvidia, TSMC and the rest: a talk about what to own\n\nLet us start with Oracle. You were in it for nine years.\n\nAnd out since last week. Sales were $67.4 billion.\n\nBut the order book: $638 billion, yes. Nvidia is next.';
    expect(read(asked)).toContain('oracle/backlog $638 billion');
    expect(read(asked.replace('638', '639')).join()).not.toContain('oracle/backlog');
  });

  it.each(['Sales in 2024 were $529.8 million.', 'Sales in 2025 were about $500 million.'])('but of whoever is spoken of where the time or the figure is another: %s', (text) => {
    expect(read(`${two}${text}`).join()).not.toContain('nebius/');
  });
});

describe('talk', () => {
  const talk = 'LEN: I read the prospectus of SpaceX twice. Eighteen point seven billion in revenue last year. Lost four point nine.\n\nTESS: And Starlink?\n\nLEN: Starlink is the good part.\n\nTESS: Last thing. Astera Labs.\n\nLEN: Three hundred eight million in the quarter, up ninety-three percent.';

  it('leaves a sum’s unit to the one before', () => {
    expect(read(talk)).toContain('spacex/net_income four point nine');
  });

  it('goes on about whom the last question named, and a short question is no heading', () => {
    expect(read(talk)).toEqual(expect.arrayContaining(['astera-labs/revenue Three hundred eight million', 'astera-labs/revenue_growth ninety-three percent']));
  });
});

describe('a part that the paragraph has spoken of', () => {
  const part = 'SpaceX has listed. The part that burns cash is the AI segment. ';

  it('is meant by its own figure of a time that the sentence names, and the whole is not held against it', () => {
    expect(read(`${part}It lost $6.36 billion from operations in 2025 on revenue of $3.2 billion.`)).toEqual(['spacex/segment_operating_income $6.36 billion', 'spacex/segment_revenue $3.2 billion']);
  });
});

describe('a paragraph that brings a company on', () => {
  const others = 'CoreWeave and Oracle rent out chips, and Oracle borrows.\n\n';

  it.each(['Then there is Bloom Energy, which sells fuel cells.', 'Next comes Bloom Energy.', 'Take Bloom Energy: it sells fuel cells.'])('is about it, whoever deals with it: %s', (text) => {
    expect(read(`${others}${text} Oracle has an agreement for up to 2.8 gigawatts. The stock has gone from $20 to above $250 in eighteen months.`)).toContain('bloom-energy/share_price above $250');
  });
});
