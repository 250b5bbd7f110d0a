// Figures as real pages tell them, in sentences of our own: costs and their changes, money for new shares, power that turbines give,
// ranges of a growth, and names that are words where nothing but a company's books speak for them.
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/engine/text/split-sentences';
import { judgeText } from '../../../support/judge-text';

function read(text: string, date = '2026-07-01'): string[] {
  const claims = judgeText(text, date);
  return claims.map((c) => `${c.verdict} ${c.company}/${c.metric} ${c.anchor.quote}`);
}

describe('costs', () => {
  it('are told as expenses, expenditures and totals', () => {
    expect(read('SpaceX lost $380 million in 2023 after it reported some $7.1 billion in total expenses.')).toEqual(['unsourced spacex/net_income $380 million', 'unsourced spacex/operating_expenses some $7.1 billion']);
    expect(read('xAI made a loss of $90 million on $300 million in expenses in the first quarter of 2025. Its expenditures for the year reached approximately $5 billion.').slice(1)).toEqual(['unsourced xai/operating_expenses $300 million', 'unsourced xai/operating_expenses approximately $5 billion']);
  });

  it('rise in percent', () => {
    expect(read("Micron's operating expenses increased by 31% to $1.3 billion.")).toEqual(['unsourced micron/operating_expenses 31%', 'unsourced micron/operating_expenses $1.3 billion']);
    expect(read("Nvidia's research and development expenses rose 47%.")).toEqual(['unsourced nvidia/rnd_expense 47%']);
  });

  it('are no share of sales, and burned cash is none that a part brought in', () => {
    expect(read('Astera Labs spent 40.5% of revenue on research and development in the first quarter of 2025.')[0]).toContain('rnd_share_of_revenue');
    expect(read("OpenAI's cash burn was about 57% of its revenue in 2025.")).toEqual(['unsourced openai/cash_burn_share about 57% of its revenue']);
  });
});

it('money for new shares is no revenue', () => {
  expect(read('In 2021 SpaceX took in some $1.8 billion from issuing stock.')).toEqual(['unsourced spacex/funding_round some $1.8 billion']);
  expect(read('SpaceX took in $18.67 billion in 2025.')).toEqual(['filed spacex/revenue $18.67 billion']);
});

it('what turbines give is power in use, and an order book of gigawatts is under contract', () => {
  expect(read('The turbines of xAI in Southaven provide 410 megawatts of power to the data center.')[0]).toContain('xai/power_deployed');
  expect(read('GE Vernova has an 80-gigawatt backlog for gas turbines.')[0]).toContain('ge-vernova/power_contracted');
});

describe('two ends of one figure', () => {
  it('are a growth\'s, and no way from one share to another', () => {
    expect(read('Oracle anticipates total revenue growth of 19% to 21% for the third quarter.')).toEqual(['ambition oracle/guidance_growth 19% to 21%']);
    expect(read("Nvidia's share of the market rose 5% to 25%.").some((c) => c.includes('5% to 25%'))).toBe(false);
  });

  it('stand apart where each has its magnitude', () => {
    expect(read('CoreWeave lowered its 2025 capital expenditure guidance to USD 12 billion - 14 billion.')).toEqual(['ambition coreweave/guidance_capex USD 12 billion - 14 billion']);
  });
});

it('a name that is also a word is a company where its profit, capex or stock is spoken of', () => {
  expect(read("Micron's net income rose to $13.8 billion.")[0]).toContain('micron/net_income');
  expect(read('The micron is a unit of length. A hair is 70 microns wide.')).toEqual([]);
});

it('items of a list in one line are sentences of their own, and a bullet behind a colon belongs to it', () => {
  const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));
  expect(split('Sales rose 5% [3] - The company has $11 billion in cash [4] - Debt fell')).toEqual(['Sales rose 5% [3]', '- The company has $11 billion in cash [4]', '- Debt fell']);
  expect(split('Net margin: 47.7% • Gross margin: 67% • Revenue: • $261 million')).toEqual(['Net margin: 47.7%', '• Gross margin: 67%', '• Revenue: • $261 million']);
});

it('people and cargo may go to the Moon, and a chief may speak on the sidelines of a forum, without a word of hype', () => {
  expect(read('SpaceX builds a rocket that will carry people and cargo to the Moon and Mars.')).toEqual([]);
  expect(read('The chief of GE Vernova said during an interview on the sidelines of a forum that orders are strong.')).toEqual([]);
  expect(read('SpaceX stock is going straight to the moon.')[0]).toMatch(/^hype/);
});

it('counts the data centers that a company runs', () => {
  expect(read('CoreWeave runs 43 data centers.')).toEqual(['unsourced coreweave/data_centers 43 data centers']);
  expect(read('CoreWeave spent $2 billion on data centers.')[0]).toContain('capex');
});

describe('what stands beside a figure', () => {
  it('a share of sales behind a profit is its margin, and behind a net profit no claim', () => {
    expect(read('Arista Networks said operating income was $1.08 billion, representing 48.8% of revenue. Net income was $923.5 million, or 41.9% of revenue.')).toEqual(['unsourced arista/operating_income $1.08 billion', 'unsourced arista/operating_margin 48.8% of revenue', 'unsourced arista/net_income $923.5 million']);
  });

  it('a total goes on behind its share of one share', () => {
    expect(read('Micron Technology said net income rose to $13.8 billion, or $12.07 a share, compared with $1.58 billion, or $1.41 a share, a year earlier.')).toContain('unsourced micron/net_income $1.58 billion');
  });

  it('guidance does not reach over what was done besides, nor over the stock', () => {
    expect(read('Management at Arista Networks raised 2026 guidance to 25% revenue growth and called out a $5.4 billion deferred revenue backlog.')).toEqual(['ambition arista/guidance_growth 25%', 'unsourced arista/backlog $5.4 billion']);
    expect(read('Credo Technology raised its outlook for the fourth quarter and its full-year growth guidance, sending shares up 10.8% to $123.41.')).toEqual(['unsourced credo/share_price_change 10.8%', 'unsourced credo/share_price $123.41']);
    expect(read('OpenAI burned through $9 billion in 2024 and expects to spend $17 billion in 2025.')[0]).not.toMatch(/^ambition/);
  });
});

describe('what a figure is not', () => {
  it('a stretch of time is no contract\'s term because their seconds agree', () => {
    expect(read("Anthropic's run rate more than doubled in six months.").some((c) => c.includes('contract_term'))).toBe(false);
  });

  it('subscribers of one country are none of the world\'s', () => {
    expect(read('Starlink, the service of SpaceX, now has about 2 million U.S. subscribers.')).toEqual(['unsourced spacex/subscribers about 2 million U.S. subscribers']);
  });

  it('more than a gigawatt is not borne out by less', () => {
    expect(read('CoreWeave has signed contracts for over 1 gigawatt of power.')[0]).not.toMatch(/^reported/);
  });

  it('a price in multiples of sales and growth of so many digits are no growth', () => {
    expect(read('xAI may be valued above 100x sales. It is growing at a triple-digit rate.')).toEqual([]);
  });

  it('a country\'s electricity is nobody\'s sales', () => {
    expect(read('Bloom Energy sells fuel cells. AI data centers are expected to reach 8% to 12% of total US electricity by 2030.')).toEqual([]);
  });
});

it('a long explainer that names a company once, deep in its text, speaks of sites in general', () => {
  const general = 'A gigawatt is a rate and a gigawatt-hour is an amount. If a site draws 1 GW all year, it takes 8.76 terawatt-hours. A row of twelve racks pulls 1.5 megawatts, as much as a supermarket. '.repeat(5);
  const more = 'A new connection of 100 MW takes between three and seven years in most states. A campus of 300 MW needs around 1,500 workers to build. Transformers are late. '.repeat(3);
  expect(read(`What a data center does before breakfast\n\n${general}\n\nOther firms, Microsoft among them, say little of their turbines.\n\n${more}`)).toEqual([]);
});

describe('who and when', () => {
  it('what a company declines to say denies none of its figures', () => {
    expect(read('SpaceX, which prices its IPO at $135 a share, declined to comment.')[0]).toContain('spacex/ipo_price $135');
    expect(read('SpaceX declined to confirm that it pays $3 billion for the site.')).toEqual([]);
  });

  it('an aside dates itself', () => {
    expect(read('Rival Anthropic, which opened an office in India this year, is valued at $380 billion.', '2026-04-02')).toEqual(['stale anthropic/valuation $380 billion']);
  });

  it('two years ago is a year, and a quarter to the end of March is three months', () => {
    expect(read("Bloom Energy's sales climbed 130 percent year on year in the quarter to the end of March.", '2026-04-30')).toEqual(['filed bloom-energy/revenue_growth 130 percent year on year']);
    expect(read("Anthropic's gross margin is 40%. Two years ago its gross margin was minus 94%.", '2026-06-03')).toContain('reported anthropic/gross_margin minus 94%');
  });

  it('what the writer bought or lost is not the company\'s, nor is a sum by the head', () => {
    expect(read('Astera Labs is my largest holding. I kept two thirds of it and lost $60 on the rest.')).toEqual([]);
    expect(read('Anthropic has promised $115 million of computing per employee.')).toEqual([]);
  });

  it('a listed company is worth what the market says', () => {
    expect(read('In October 2025 Nvidia was valued at $5 trillion.', '2025-11-26')[0]).toContain('nvidia/market_cap');
  });

  it('the general word finds the part that the ledger knows by name', () => {
    expect(read("Amazon's cloud has $364 billion of signed business.", '2026-06-03')).toEqual(['filed amazon/backlog $364 billion']);
  });

  it('"hand over" is no "more than"', () => {
    expect(read('Google is to hand over $920 million each month to SpaceX.')).toEqual(['filed alphabet/contract_monthly $920 million each month']);
  });
});

describe('what is promised', () => {
  it('stands behind the result that beat it, behind "guide", and goes on in the same breath', () => {
    expect(read('Arista Networks reported first-quarter sales of $2.71 billion, ahead of the $2.6 billion that had been promised in February.')).toContain('ambition arista/guidance_revenue $2.6 billion');
    expect(read('And the guide for June at Astera Labs, $355M-$365M, was above what the Street had penciled in.')).toEqual(['ambition astera-labs/guidance_revenue $355M-$365M']);
    expect(read('Full-year sales at Arista Networks are now seen at $11.9 billion, or 31% growth.')).toEqual(['ambition arista/guidance_revenue $11.9 billion', 'ambition arista/guidance_growth 31% growth']);
  });

  it('a listing at a trillion is a valuation, and no trillion that is raised', () => {
    expect(read('A fund manager expects OpenAI to list, with a listing at $1.3 trillion within 18 months.')[0]).toContain('openai/valuation');
  });
});

describe('questions and prices', () => {
  it('a question for the reason tells the fact', () => {
    expect(read('Why did the stock of Arista Networks drop 13% on Tuesday?')).toEqual(['unsourced arista/share_price_change 13%']);
    expect(read('Why would Arista Networks be worth $300 billion?')).toEqual([]);
    expect(read('Did the stock of Arista Networks drop 13%?')).toEqual([]);
  });

  it('the price that shares were sold at is the price of the offering, and demand is a book of orders', () => {
    expect(read('The shares of SpaceX closed at $153.23 and are still above the $135 they were sold at.')).toContain('reported spacex/ipo_price $135');
    expect(read('SpaceX sold $25 billion of bonds. Demand ran to nearly $90 billion.')[1]).toContain('spacex/order_book');
  });
});

it('"the chipmaker" is the one that the text is full of, and not one that an earlier paragraph named once', () => {
  const claims = read('Nvidia at the top of the pile\n\nNvidia sells chips to OpenAI, and Nvidia lends it money. Nvidia does so with others, too.\n\nAMD does the same.\n\nIn the October quarter of 2025 the chipmaker sold goods for $57 billion.', '2025-11-26');
  expect(claims.some((c) => c.includes('nvidia/revenue $57 billion'))).toBe(true);
});

it('the number of a note is no count', () => {
  expect(read('In Southaven 57 turbines were reported in June 2026 at the site of xAI,[15] of which a state permit covers 41.').some((c) => c.endsWith(' 15') || c.includes('15]'))).toBe(false);
});

describe('parts and wholes', () => {
  it('the overall figure is of no part, nor is one that a part only lifted', () => {
    expect(read("Azure posted a 40% revenue gain, pushing Microsoft's overall quarterly revenue to $77.7 billion.")).toContain('unsourced microsoft/revenue $77.7 billion');
    expect(read('SK hynix reported a record quarterly operating profit of more than 11 trillion won in the third quarter of 2025, buoyed by strong sales of HBM.')).toEqual(['unsourced sk-hynix/operating_income more than 11 trillion won']);
  });
});

describe('lost, sold between sisters, written off, forecast by others', () => {
  it('sales that were lost are no sales', () => {
    expect(read('Nvidia said it was unable to ship an additional $2.5 billion of H20 products in the first quarter of fiscal 2026.')[0]).toContain('nvidia/lost_sales');
    expect(read('Nvidia announced a $5.5 billion inventory write-down for the H20.')).toEqual(['unsourced nvidia/export_charge $5.5 billion']);
  });

  it('Megapacks are sold to a sister', () => {
    expect(read('Tesla and xAI sealed a $430 million Megapack deal in 2025.')).toEqual(['filed tesla/related_party_sales $430 million']);
  });

  it('a consensus is not the company\'s guidance, though it comes to the same', () => {
    expect(read('Consensus pointed to roughly $33.5 billion of revenue for Micron in the third quarter of fiscal 2026.')).toEqual(['opinion micron/revenue roughly $33.5 billion']);
    expect(read('Micron Technology beat its guidance of $33.5 billion and the consensus for the third quarter of fiscal 2026.')[0]).toMatch(/^ambition/);
  });

  it('what a margin is to leave is its level today', () => {
    expect(read('TSMC expects gross margins to compress to 55.5%-57.5% from the current 58.6%.')).toEqual(['ambition tsmc/guidance_gross_margin 55.5%-57.5%', 'unsourced tsmc/gross_margin 58.6%']);
  });
});

describe('praise that is none', () => {
  it('a result of a rival, a hope that is doubted, a belief that is over, a house that is not sold', () => {
    expect(read('Micron shares are continuing their meteoric rise after competitor SK Hynix reported record earnings.').filter((c) => c.startsWith('hype'))).toEqual([]);
    expect(read('For investors in Nvidia hoping to become millionaires from here, the outlook is far more nuanced.')).toEqual([]);
    expect(read('Everyone thought OpenAI was untouchable.')).toEqual([]);
    expect(read('The xAI plant is loud, and I cannot sell my house, a neighbor said.')).toEqual([]);
    expect(read('The stock of Oracle can be bought before the opening bell.')).toEqual([]);
  });
});

describe('more that pages count', () => {
  it('users by their initials, a network of units, shares for shares, value that is lost, what a site costs', () => {
    expect(read('The app X, which SpaceX owns, has 617 million MAUs.')).toEqual(['unsourced spacex/users 617 million MAUs']);
    expect(read('The Starlink network of SpaceX currently consists of more than 9,000 units.')[0]).toContain('spacex/satellites');
    expect(read('The merger converts each share of xAI into 0.1433 shares of SpaceX stock.')[0]).toMatch(/^reported \w+\/exchange_ratio 0.1433 shares$/);
    expect(read('Nvidia lost $593 billion in market value in a day.')).toEqual(['unsourced nvidia/market_cap $593 billion']);
    expect(read('Amazon has unveiled Project Rainier, a massive $11 billion AI data center for Anthropic.')).toEqual(['reported amazon/capex $11 billion']);
  });

  it('a month of a quarter goes on behind the growth of the quarter', () => {
    expect(read('TSMC posted first-quarter revenue of NT$1.13 trillion, a 35% increase, reaching NT$415.2 billion in March alone.')).toContain('unsourced tsmc/revenue NT$415.2 billion');
  });

  it('a profit may surge fifteen-fold, and a stock plummet', () => {
    expect(read('Micron Technology reported a 15-fold profit surge.')).toEqual(['unsourced micron/net_income 15-fold']);
    expect(read("Amazon's stock plummeted 10% after the earnings call.")).toEqual(['unsourced amazon/share_price_change 10%']);
  });
});

it('a figure above the first name of its paragraph is not held against that company', () => {
  const post = 'Memory stocks, my notes\n\nI sold my Micron shares at 402 and it is at 1,061 now. Micron Technology keeps raising capex.\n\n- inventory was $8.27 billion in February 2026 and I do not trust how fast it is dropping\n- everyone is double ordering. Nvidia has a lot of it, too.';
  expect(read(post).filter((c) => c.startsWith('conflict'))).toEqual([]);
});

it('the company that a post turns to is accused of nothing before it is named', () => {
  const post = 'My worst trade, with numbers\n\nI sold MU at 402. It is at 1,061 now.\n\n- inventory was $8.27 billion in February 2026 and I do not trust how fast it is dropping\n\nEveryone is double ordering. Nvidia has a lot of it. Nvidia says so. Nvidia is next.';
  expect(read(post).filter((c) => c.startsWith('conflict'))).toEqual([]);
});

describe('what is told by what it leaves out', () => {
  it('is EBITDA where depreciation is left out, too, and operating profit where it is not', () => {
    expect(read('SpaceX earned $6.6 billion before interest, tax and depreciation in 2025.')).toEqual(['filed spacex/adjusted_ebitda $6.6 billion']);
    expect(read('CoreWeave posted operating income (earnings before interest and taxes) of $10 million.')).toEqual(['unsourced coreweave/operating_income $10 million']);
  });
});

describe('power that is called active', () => {
  it('runs, and what is contracted beside it does not', () => {
    expect(read('CoreWeave’s active power capacity hit 850 megawatts, and 3.1 GW is contracted.', '2026-03-02')[0]).toMatch(/ coreweave\/power_deployed 850 megawatts$/);
    expect(read('Nebius has 170 MW of active power and 4 GW contracted.')[1]).toMatch(/ nebius\/power_contracted 4 GW$/);
  });
});

it('a plan is set against the range that it was before', () => {
  expect(read('CoreWeave plans to spend $12 billion to $14 billion in 2025, down from $20 billion to $23 billion.', '2025-11-11')).toEqual([
    'ambition coreweave/guidance_capex $12 billion to $14 billion', 'ambition coreweave/guidance_capex $20 billion to $23 billion']);
});

it('a valuation on so much revenue leaves the revenue its own', () => {
  expect(read('Commenters think a $1–2 trillion IPO valuation on less than $20 billion revenue looks frothy for SpaceX.')[1]).toMatch(/ spacex\/revenue less than \$20 billion$/);
});

it('what an item under an outlook has delivered is none of it', () => {
  expect(read('Bloom Energy reports its first quarter of 2026 and raises its guidance\n\nHighlights and guidance for 2026:\n\n- Bloom Energy delivered 130% revenue growth in the first quarter of 2026\n- Revenue growth of 80%')[0]).toMatch(/^filed bloom-energy\/revenue_growth/);
});
