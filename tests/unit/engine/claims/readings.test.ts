// What a value belongs to, by the words around it and the ledger: periods told by "since" and "full year", sides of a deal, changes in
// brackets, parts without a name of ours, what a listed company is worth, and figures that have nothing in common with a filed one.
import { describe, expect, it } from 'vitest';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { bundledLedger } from '@/rules';
import { judgeText } from '../../../support/judge-text';

const index = indexLedger(bundledLedger);

function read(text: string, { date = '2026-07-01', title = null as string | null } = {}): string[] {
  const claims = judgeText(text, date, title);
  return claims.map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
}

describe('when', () => {
  it('"since" opens a stretch up to today and is no year', () => {
    expect(read('Amazon has poured $8 billion into Anthropic since 2023.')).toEqual(['reported amazon/investment $8 billion']);
    expect(read("Nvidia's revenue has grown 600% since 2023.")).toEqual(['unsourced nvidia/revenue_growth 600%']);
  });

  it('a full year told beside one of its quarters is that year', () => {
    expect(read('CoreWeave said sales in the fourth quarter of 2024 rose 28%, for full-year revenue of $1.92 billion.')).toContain('filed coreweave/revenue $1.92 billion');
  });

  it('last quarter is the one before where the latest has only just ended', () => {
    expect(read("Nvidia's revenue last quarter was $46.7 billion.", { date: '2025-11-10' })).toEqual(['filed nvidia/revenue $46.7 billion']);
  });

  it('"this quarter" is the one that the report is about, where a long figure says so', () => {
    expect(read('New AI server orders at Dell totaled $24.4 billion this quarter.', { date: '2026-05-29' })).toEqual(['filed dell/orders $24.4 billion']);
    // Two digits agree with some quarter by chance.
    expect(read("Dell's revenue was $24 billion this quarter.", { date: '2026-05-29' })[0]).not.toMatch(/^filed/);
  });

  it('the year that a growth is counted from is not its own', () => {
    expect(read("Nvidia's annual revenue more than doubled to $130.5 billion, up 114% from fiscal 2024.")).toEqual(['filed nvidia/revenue $130.5 billion', 'filed nvidia/revenue_growth 114%']);
  });

  it('the same period a year ago, behind the value, is what it is compared with', () => {
    expect(read('In its third quarter ended September 2025 Nebius reported a revenue increase of 355%, reaching $146.1 million compared with the same period last year.')).toContain('filed nebius/revenue $146.1 million');
  });

  it('a figure that has come true since was a plan when it was written', () => {
    expect(read('Alphabet expects capital expenditures of $91 billion to $93 billion in 2025.', { date: '2025-10-31' })[0]).toMatch(/^ambition/);
    expect(read("Alphabet's capital expenditures were $91.4 billion in 2025.", { date: '2026-03-01' })[0]).toMatch(/^filed/);
  });
});

describe('what a change starts from', () => {
  it('dates the base of a comparison apart from the figure', () => {
    expect(read('Nvidia reported for the first quarter of fiscal 2027. Gross margin, at 74.9%, was down slightly from 75.0% in the preceding quarter.')).toEqual(['filed nvidia/gross_margin 74.9%', 'filed nvidia/gross_margin 75.0%']);
    expect(read('Astera Labs had a good first quarter of 2025. Revenue of $159.4 million was 144% higher than in the same quarter of 2024.')).toContain('filed astera-labs/revenue $159.4 million');
  });

  it('a level that slumped is the level that it slumped to', () => {
    expect(read("Nvidia's gross margin slumped to 61% in the first quarter of fiscal 2026 from 73% in the fourth.")).toContain('filed nvidia/gross_margin 61%');
  });
});

describe('how it is counted', () => {
  it('two ways of counting take two figures in their order', () => {
    expect(read("For the fourth quarter of fiscal 2026, Nvidia's GAAP and non-GAAP gross margins were 75.0% and 75.2%, respectively.")).toEqual(['filed nvidia/gross_margin 75.0%', 'unsourced nvidia/gross_margin 75.2%']);
  });

  it('a profit on each share is earnings per share, and a dividend no price', () => {
    expect(read("AMD's net income was $1.24 billion, or 75 cents a share, in the third quarter of 2025.")).toContain('unsourced amd/eps 75 cents a share');
    expect(read('Broadcom lifted its dividend to $0.65 a share.')).toEqual([]);
  });

  it('what one company sold another of its owner is told from either side', () => {
    expect(read('Tesla sold xAI Megapacks for $430 million in 2025.')).toEqual(['filed tesla/related_party_sales $430 million']);
  });

  it('an officer in apposition speaks for the company that is spoken of', () => {
    expect(read('Nvidia held its call. Colette Kress, the finance chief, guided to $91 billion for the current quarter.')).toEqual(['ambition nvidia/guidance_revenue $91 billion']);
  });

  it('a forecast that is raised to a figure is guidance, and what it was raised from is over', () => {
    expect(read('Arista Networks raised its forecast for the year to $11.5 billion from $11.25 billion.')).toEqual(['ambition arista/guidance_revenue $11.5 billion', 'stale arista/guidance_revenue $11.25 billion']);
  });

  it('what a metric is called by its own name sets it apart from nothing', () => {
    expect(read("SpaceX's adjusted EBITDA in 2025 was $6.584 billion.")).toEqual(['filed spacex/adjusted_ebitda $6.584 billion']);
  });

  it('growth on the quarter, told behind a sum, says nothing of the sum', () => {
    expect(read('Nvidia reports\n\nRevenue for the first quarter of fiscal 2027: $81.6 billion (Q/Q +20%, Y/Y +85%)')).toContain('filed nvidia/revenue $81.6 billion');
  });

  it('a monthly fee is a fee by the month', () => {
    expect(read("SpaceX's monthly fee from Anthropic is $1.25 billion.")).toEqual(['filed spacex/contract_monthly $1.25 billion']);
    expect(read("xAI's monthly cash burn in October 2025 was about $1 billion.")).toEqual(['reported xai/cash_burn about $1 billion']);
  });

  it('noughts at the end of a figure may come of rounding, those behind the point do not', () => {
    expect(read("CoreWeave's revenue was $980 million in the first quarter of 2025.")).toEqual(['filed coreweave/revenue $980 million']);
    // 984 and not 981.6: nothing was rounded here.
    expect(read("CoreWeave's revenue was $984 million in the first quarter of 2025.")[0]).toMatch(/^conflict/);
    expect(read("Micron's gross margin at its memory business was 85.0% in the third quarter of fiscal 2026, said Micron Technology.")[0]).not.toMatch(/^filed/);
  });

  it('"this division" is the part that the sentence before spoke of', () => {
    expect(read("Nvidia's data-center business is what it lives on. This division alone raked in $115.2 billion in fiscal 2025, which makes it a leader of AI infrastructure.")).toEqual(['filed nvidia/segment_revenue $115.2 billion']);
  });

  it('a gain on a stake is no investment, and what one house pays another no fee', () => {
    expect(read("Nvidia's gain on investments was $15.9 billion in the first quarter of fiscal 2027.")).toEqual(['filed nvidia/investment_gain $15.9 billion']);
    expect(read('In 2024 xAI paid $198.3 million to Tesla, most of it for Megapacks.')[0]).toMatch(/^filed \w+\/related_party_sales/);
  });
});

describe('changes', () => {
  it('behind a figure are of that figure, one after the other', () => {
    expect(read('Nvidia reported a strong quarter. Professional visualization revenue rose to $1.3 billion, up 159% year on year and 74% sequentially.', { date: '2026-02-26' })).toEqual(['unsourced nvidia/segment_revenue $1.3 billion', 'unsourced nvidia/segment_growth 159% year on year', 'unsourced nvidia/segment_growth 74%']);
    expect(read("Oracle's backlog stood at $455 billion, +359% year over year, in the first quarter of fiscal 2026.")).toContainEqual(expect.stringMatching(/^filed oracle.backlog_growth .?359%/));
  });

  it('in a sentence that goes on with the figure before are of it, too', () => {
    expect(read("Nvidia's data center revenue was $193.7 billion in fiscal 2026. That's a 68% increase year over year.")).toEqual(['filed nvidia/segment_revenue $193.7 billion', 'filed nvidia/segment_growth 68%']);
  });

  it('are of what their own noun names, and not of sales', () => {
    expect(read("Nvidia's net income rose 65% in fiscal 2026.")).toEqual(['filed nvidia/net_income 65%']);
    expect(read("Nvidia's inventory grew 32% quarter-over-quarter, while supply commitments increased 63% sequentially.")).toEqual([expect.stringMatching(/^unsourced nvidia.inventory 32%/), expect.stringMatching(/ nvidia.supply_commitment_growth 63%/)]);
    // Profits are counted in several ways: their growth accuses nobody.
    expect(read("Nvidia's net income rose 12% in fiscal 2026.")).toEqual(['unsourced nvidia/net_income 12%']);
  });

  it('that rest on a computed quarter name the filed facts below it', () => {
    const claims = judgeText('Nvidia has reported a 94% increase in net income for the fourth quarter of fiscal year 2026.');
    expect(claims[0]?.derivation?.factIds.every((id) => index.facts.has(id))).toBe(true);
    expect(index.facts.has(claims[0]?.factId ?? '')).toBe(true);
  });

  it('told as a multiple are held against the percentage', () => {
    expect(read("Nvidia's revenue more than doubled in fiscal 2025.")).toEqual(['filed nvidia/revenue_growth more than doubled']);
    expect(read("In 2024 CoreWeave's revenue grew eight-fold to $1.92 billion.")).toContain('filed coreweave/revenue_growth eight-fold');
    // A manner of speaking accuses nobody, and has no source; what grew by a third has not tripled in any manner.
    expect(read("Nvidia's revenue doubled in fiscal 2026.")).toEqual(['unsourced nvidia/revenue_growth doubled']);
    expect(read("SpaceX's revenue tripled in 2025.")).toEqual(['conflict spacex/revenue_growth tripled']);
    expect(read('Nvidia sells at more than twice its peak multiple of revenue.')).toEqual([]);
  });
});

describe('what is only looked ahead to', () => {
  it('a forecast named as one is guidance, and contradicts no result', () => {
    expect(read("Broadcom's revenue forecast of $19.1 billion for the first quarter exceeds expectations.")).toEqual(['ambition broadcom/guidance_revenue $19.1 billion']);
    expect(read('GE Vernova sells gas turbines. In April the company raised its 2026 revenue forecast to $44.5 billion.')).toEqual(['ambition ge-vernova/guidance_revenue $44.5 billion']);
  });

  it('a price target is an opinion, for a company plans no price', () => {
    expect(read('Analysts stay bullish on Nvidia with many price targets above $400.')).toEqual(['opinion nvidia/share_price above $400']);
  });

  it('a day of trading that is expected is a listing date', () => {
    expect(read('SpaceX is aiming to debut on the Nasdaq under the ticker SPCX, with trading expected on 12 June.', { date: '2026-06-03' })[0]).toMatch(/spacex.listing_date on 12 June/);
  });
});

describe('what stands beside a result', () => {
  it('a consensus in brackets makes no forecast of the result before it', () => {
    expect(read('Nvidia, fourth quarter of fiscal 2026: revenue $68.1B (consensus: $65.91B)', { date: '2026-02-26' })[0]).toBe('filed nvidia/revenue $68.1B');
  });

  it('"three months later" counts from what was told, and looks no way ahead', () => {
    expect(read("SpaceX's cash fell from $24.7 billion at year-end to $15.9 billion three months later.").map((c) => c.split(' ')[0])).not.toContain('opinion');
  });

  it('the year that a figure is above is another one', () => {
    expect(read('Arista Networks in 2025: total revenue $9.0 billion, 28.6% above 2024.')).toEqual(['filed arista/revenue $9.0 billion', 'filed arista/revenue_growth 28.6%']);
  });

  it('a change is of the part that its figure is of, and no support for the whole', () => {
    expect(read('Nvidia had a good quarter. Automotive sales totaled $586 million, up 69% year over year.', { date: '2025-08-28' })).toEqual(['unsourced nvidia/segment_revenue $586 million', 'unsourced nvidia/segment_growth 69% year over year']);
  });

  it('orders that are known of one part alone are of that part', () => {
    expect(read('Dell said that orders came to $24.4 billion in the first quarter of fiscal 2027.')).toEqual(['filed dell/orders $24.4 billion']);
    // The ledger has the whole company's revenue, too: a part's is not taken for it.
    expect(read("Nvidia's revenue grew 142 percent in fiscal 2025.")[0]).toMatch(/^conflict/);
  });

  it('a stake is worth what it is worth, and "could value" is a hope', () => {
    expect(read('Microsoft holds a 27% stake in OpenAI valued at $135 billion.')[1]).toMatch(/^filed \w+.stake_value \$135 billion/);
    expect(read('Anthropic is exploring a round that could value it at near $1 trillion.')[0]).toMatch(/^ambition anthropic.valuation/);
  });
});

describe('the noun that names a sum', () => {
  it('is the one that the sentence gave it: a "loss" behind a value only says which way', () => {
    expect(read('Operating income at Astera Labs swung from an $8.9 million loss to a $55.4 million profit in the third quarter of 2025.')).toEqual(['unsourced astera-labs/operating_income $8.9 million', 'filed astera-labs/operating_income $55.4 million']);
    expect(read('Astera Labs had operating income of $55.4 million and a net profit of $91.1 million in the third quarter of 2025.')).toContain('filed astera-labs/net_income $91.1 million');
  });

  it('may have attributes of its own', () => {
    expect(read('Dell raked in $12.1 billion in new AI server orders in the first quarter of fiscal 2026.')).toEqual(['filed dell/orders $12.1 billion']);
  });

  it('of a share is not the growth of the whole', () => {
    expect(read("Microsoft's share of CoreWeave's revenue grew from 35% in 2023 to 62% in 2024.")).toEqual([expect.stringMatching(/customer_concentration 35%/), expect.stringMatching(/^filed \w+.customer_concentration 62%/)]);
  });

  it('is carried where a sentence sets the figure before against an older one', () => {
    expect(read("Oracle ended the quarter with about $108 billion in debt. That's up from $92.6 billion in May.")[1]).toBe('unsourced oracle/debt $92.6 billion');
  });
});

describe('whose and of what', () => {
  it('tensor processing units are TPUs', () => {
    expect(read('Google will supply Anthropic with up to 1 million tensor processing units.')[0]).toMatch(/gpus_contracted up to 1 million tensor processing units/);
  });

  it('a parent and its unit are one side of a deal', () => {
    expect(read('The $1.25 billion monthly payment from Anthropic to xAI runs until 2029.')[0]).toMatch(/^filed \w+\/contract_monthly/);
  });

  it('a name that only the title has is whom the text is about', () => {
    const text = 'The company reported revenue of $57.0 billion for the third quarter of fiscal 2026. Its gross margin for the quarter was 73.4%, and it spent more on inventory and supply.';
    expect(read(text, { title: 'Nvidia: notes on the third quarter', date: '2025-12-01' })).toContain('filed nvidia/revenue $57.0 billion');
    expect(read(text, { title: 'Notes on the third quarter', date: '2025-12-01' })).toEqual([]);
  });

  it('a percentage in brackets behind a value is its growth', () => {
    expect(read("Oracle's backlog of contracts, its RPO, stood at $638 billion (+363%), and cloud revenue at $9.9 billion (+47%).")).toEqual(expect.arrayContaining([expect.stringMatching(/oracle\/backlog_growth .*363%/), expect.stringMatching(/oracle\/segment_growth .*47%/)]));
  });

  it('a part that the words only call a part is told as one', () => {
    expect(read('At GE Vernova revenue in that segment jumped 32%.')).toEqual(['unsourced ge-vernova/segment_growth 32%']);
  });

  it('what a listed company is valued at is its market value', () => {
    expect(read('A decade ago Nvidia was valued at $10.4 billion by investors.')[0]).toMatch(/nvidia\/market_cap/);
    expect(read('Anthropic was valued at $61.5 billion by investors.')[0]).toMatch(/anthropic\/valuation/);
  });

  it('revenue per subscriber, customers, interest and a share of a market are metrics of their own', () => {
    expect(read('Starlink makes $66 a month in revenue per subscriber, SpaceX says.')[0]).toMatch(/spacex\/arpu/);
    expect(read('Anthropic took 31.4% of the global market for large models.')[0]).toMatch(/anthropic\/market_share/);
    expect(read('CoreWeave paid $310.6 million in interest in the third quarter of 2025.')[0]).toMatch(/coreweave\/interest_expense/);
  });

  it('a high of the day is no plan', () => {
    expect(read('Nvidia shares fell as much as 10% on Tuesday.')).toEqual(['unsourced nvidia/share_price_change as much as 10%']);
  });
});

describe('whose, where no name stands beside the figure', () => {
  const text = (sentence: string) => `Nvidia tops forecasts again\n\nNvidia reported its results for the fourth quarter of fiscal 2025 on Wednesday. ${sentence}`;

  it('the company by its town and its trade', () => {
    expect(read(text("The Santa Clara-based technology giant had record quarterly revenue of $39.3 billion."), { date: '2025-02-26' }))
      .toContain('filed nvidia/revenue $39.3 billion');
  });

  it('the heading of a row is no other company', () => {
    expect(read(text('\n\nData Center Revenue | $35.6 billion\n\n'), { date: '2025-02-26' }).join('\n')).toMatch(/ nvidia\/\w+ \$35\.6 billion/);
  });

  it('its own site, whatever town stands before it', () => {
    expect(read('xAI runs a cluster in Tennessee. Its Memphis site has 200,000 GPUs.').join('\n')).toMatch(/ xai\/gpus_deployed 200,000 GPUs/);
  });

  it('earnings per diluted share are earnings per share', () => {
    expect(read(text('Earnings per diluted share were $0.89.'), { date: '2025-02-26' }).join('\n')).toMatch(/ nvidia\/eps \$0\.89/);
  });
});

describe('what is sold', () => {
  it('notes are borrowed money and no revenue, though a quarter brought in about as much', () => {
    expect(read('CoreWeave sold $2 billion of notes due 2031.')).toEqual(['unsourced coreweave/debt $2 billion']);
    expect(read('CoreWeave sold $2.08 billion of computing in the first quarter of 2026.')).toEqual(['filed coreweave/revenue $2.08 billion']);
  });
});

describe('how many came on top', () => {
  const first = (sentence: string) => read(`SpaceX files for a listing\n\n${sentence}`, { date: '2026-06-20' })[0];

  it('is not borne out, and not superseded, by how many there are', () => {
    expect(first('SpaceX said Starlink added 1 million subscribers in two months.')).toMatch(/^unsourced spacex\/subscribers/);
    expect(first('SpaceX said Starlink signed up 2 million subscribers in the first quarter.')).toMatch(/^unsourced spacex\/subscribers/);
    expect(first('SpaceX said Starlink won over 4.6 million new customers in 2025.')).toMatch(/^unsourced spacex\/subscribers/);
  });

  it('leaves totals as they are', () => {
    expect(first('SpaceX said Starlink had 10.3 million subscribers in March 2026.')).toMatch(/^filed spacex\/subscribers/);
  });
});

describe('what is read at all', () => {
  it('a text that tells large sums speaks of business, in whatever plain words', () => {
    const text = 'Google pays Anthropic a second time\n\nGoogle will give Anthropic $10 billion in cash now, and $30 billion more if the lab keeps to what both wrote down. The lab said so on Friday and was glad of it. It wants machines more than anything, for its coding helper is liked by so many that it has to turn people away in the afternoon, when offices on two coasts are awake at once.\n\nAmazon had done much the same days before. It gave $5 billion at once and may add $20 billion later. People who know both houses say that the two watch each other closely, and that neither would like to be the smaller friend. What the lab gives up in return is told nowhere, and the rest of the money will come when certain steps have been taken, step by step, as both of them see fit.';
    expect(read(text, { date: '2026-04-24' }).length).toBeGreaterThanOrEqual(3);
  });
});

describe('accusations', () => {
  it('name a slip of the pen: a power of ten, digits turned round', () => {
    expect(read('In 2025 revenue at SpaceX was $186.7 billion.')[0]).toMatch(/^conflict/);
    expect(read('CoreWeave had a net loss of $704 million in the first quarter of 2026.')[0]).toMatch(/^conflict/);
  });

  it('leave alone a figure that has nothing in common with the filed one where nobody is named beside it', () => {
    const text = 'SpaceX filed its prospectus in May. SpaceX rents out its machines.\n\nThe year was hard on everybody in the trade. Sales of $940 million were booked in 2025.';
    expect(read(text).filter((claim) => claim.startsWith('conflict'))).toEqual([]);
  });

  it('leave alone what was written before the filing', () => {
    expect(read('SpaceX had revenue of $15.6 billion in 2025.', { date: '2026-04-20' })[0]).not.toMatch(/^conflict/);
    expect(read('SpaceX had revenue of $15.6 billion in 2025.', { date: '2026-06-20' })[0]).toMatch(/^conflict/);
  });
});

describe('whose figure it is, and of when', () => {
  it('what was so in June bears nobody out who tells of March', () => {
    expect(read("SpaceX's cash was $100.8 billion at the end of March 2026.")).toEqual(['conflict spacex/cash $100.8 billion']);
    expect(read("SpaceX's cash was $15.9 billion at the end of March 2026.")).toEqual(['filed spacex/cash $15.9 billion']);
  });

  it('what analysts look for inside a range of the company is theirs', () => {
    expect(read('SpaceX lost $4.94 billion in 2025. Analysts had expected $1.97 billion of revenue from CoreWeave.')).toContain('opinion coreweave/revenue $1.97 billion');
  });
});

describe('parts and their growth', () => {
  it('what makes up a share is what grows', () => {
    expect(read('Marvell reported. The data center unit generated $1.65 billion in revenue. This accounted for about 74% of total revenue, growing 21% year over year.')).toContain('unsourced marvell/segment_growth 21% year over year');
  });

  it('a change behind a dated figure is the figure\u2019s', () => {
    expect(read("Nvidia's automotive segment hit $586 million in its fiscal 2026 second quarter, a 69% jump year over year.")).toEqual(['unsourced nvidia/segment_revenue $586 million', 'unsourced nvidia/segment_growth 69%']);
  });

  it('growth behind a bracket is of the figure before it', () => {
    expect(read("Nvidia's quarter\n\n4Q revenue: $68.1B (consensus: $65.91B) +20% QoQ, +73% YoY")).toEqual(['filed nvidia/revenue $68.1B', 'opinion nvidia/revenue $65.91B', 'unsourced nvidia/revenue_growth 20% QoQ', 'filed nvidia/revenue_growth 73% YoY']);
  });

  it('a part of a later clause with a value of its own has no other', () => {
    expect(read('Micron posted an operating profit of $2.49 billion.\n\nRevenue was up 37 percent year-on-year, with sales of HBM rising more than 50 percent quarter-over-quarter, the company said.').slice(1)).toEqual(['unsourced micron/revenue_growth 37 percent year-on-year', 'unsourced micron/segment_growth more than 50 percent']);
  });

  it('a change leads to its figure, of the same part', () => {
    expect(read("Broadcom's AI-related revenue surged over 77% to $4.1 billion, while its infrastructure software segment grew more than 47% to $6.70 billion.")).toEqual(['unsourced broadcom/segment_growth over 77%', 'unsourced broadcom/segment_revenue $4.1 billion', 'unsourced broadcom/segment_growth more than 47%', 'unsourced broadcom/segment_revenue $6.70 billion']);
    expect(read("Nebius's shares soared as much as 68 per cent to $108 in after-hours trading.")).toContain('unsourced nebius/share_price $108');
  });

  it('overall is the whole again', () => {
    expect(read("HBM chips accounted for 40% of SK hynix's total DRAM revenue in the fourth quarter. Overall, its revenue for the quarter rose 75% year-on-year to 19.8 trillion won.").slice(1)).toEqual(['unsourced sk-hynix/revenue_growth 75% year-on-year', 'unsourced sk-hynix/revenue 19.8 trillion won']);
  });

  it('a figure that had been expected is nobody\u2019s filing', () => {
    expect(read('Nvidia reported data center revenue of $62.3 billion, against $61.7 billion expected.')).toEqual(['filed nvidia/segment_revenue $62.3 billion', 'opinion nvidia/segment_revenue $61.7 billion']);
  });

  it('revenue is not the operating profit that a comma parts from it', () => {
    expect(read('SK hynix posted fourth-quarter revenue of 32.8 trillion won, operating profit up 68% to 19.1 trillion won.')[0]).toBe('unsourced sk-hynix/revenue 32.8 trillion won');
  });
});

describe('which texts are read at all', () => {
  const talk = 'People in the hills say the signal holds even when the rain comes down hard, and that nobody has had to climb the ridge for a call since spring. The mast that the village had asked for was never put up. ';
  const starlink = `SpaceX gives its phone service a new name and targets 25 million active users by the end of 2026.\n\n${talk.repeat(3)}\n\nSpaceX says that 650 satellites carry the calls. Starlink Mobile, as it is called now, will work on every phone, SpaceX says.`;

  it('one that opens with a company and goes on about it needs few words of business', () => {
    expect(read(starlink)).toEqual(['ambition spacex/users 25 million active users', 'unsourced spacex/satellites 650 satellites']);
  });

  it('one whose name may be a river needs more', () => {
    expect(read(starlink.replace(/SpaceX/g, 'Amazon').replace(/Starlink/g, 'River'))).toEqual([]);
  });

  it('a plan with a stretch ahead is no term of a contract', () => {
    expect(read('SpaceX is focusing on deploying 1,200 satellites within six months to support global internet coverage.')).toEqual(['ambition spacex/satellites 1,200 satellites']);
  });
});
