// Whose a figure is where ours are named beside it, and what a figure is of where a word nearby is of another thing.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string, date?: string): string[] => judgeText(text, date).map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);

describe('a stranger beside ours has its own figures', () => {
  it.each([
    'Viasat is SpaceX’s oldest rival and has 300,000 subscribers at sea.',
    'SpaceX competitor Amazonas Link had 410,000 subscribers at the end of March.',
    'Nvidia rival Tenstorrent was valued at $2.6 billion in December.',
    'OpenAI’s rival Cohere expects revenue of $500 million this year.',
    'Crusoe, a rival of CoreWeave, has 40,000 GPUs and is valued at $13 billion.',
    'SpaceX is valued at a lot.\n\nRivian was once valued at $86 billion.',
    'SpaceX would be the largest listing ever.\n\n3 Alibaba 2014 NYSE ~$168B $68 $89.89 +32.2% ~$130\n\n8 Rivian 2021 NASDAQ ~$77B $78 $122.99 +57.7% ~$171',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Anthropic, a rival of OpenAI, is valued at $380 billion.', '$380 billion stale anthropic/valuation'],
    ['Nvidia is AMD’s biggest rival and had revenue of $68.1 billion in the fourth quarter of fiscal 2026.', '$68.1 billion filed nvidia/revenue'],
    ['Nvidia supplier SK hynix reported revenue of 52.6 trillion won.', '52.6 trillion won reported sk-hynix/revenue'],
    ['CoreWeave customer Meta signed a $14.2 billion deal.', '$14.2 billion reported meta/contract_value'],
    ['OpenAI is Microsoft’s largest customer and accounts for 45% of its backlog.', '45% of its backlog filed microsoft/backlog_concentration'],
  ])('but ours keep theirs: %s', (text, said) => {
    expect(read(text)).toEqual([said]);
  });

  it('a title in capitals takes no metric over from the text above it', () => {
    const above = 'Anthropic committed to spend $100 billion on computing at Google, and it is not done.\n\n', below = '\n\nNvidia spoke on Tuesday, and so did its chief.';
    expect(read(`${above}Jensen Huang’s Next $200 Billion Claim${below}`).join()).not.toContain('$200 Billion');
  });

  it('a company that a sentence comes to at its end owns what is told of it there', () => {
    expect(read('Microsoft’s order book is long. Nearly half of that is OpenAI, a company that burned about $8 billion last year.')).toEqual(['about $8 billion reported openai/cash_burn']);
  });

  it.each([
    ['Microsoft made up 67% of CoreWeave’s revenue in 2025.', '67% filed coreweave/customer_concentration'],
    ['OpenAI stands behind nearly all of the $24.6 billion that Cerebras has in its order book.', '$24.6 billion filed cerebras/backlog'],
    ['Anthropic may leave SpaceX on 90 days’ notice.', '90 days filed spacex/termination_notice'],
  ])('what one is to another stands in the books of one: %s', (text, said) => {
    expect(read(text).map((c) => c.replace(/(67%|90 days).*? filed/, '$1 filed'))).toContain(said);
  });

  it('a company that a sentence only circumscribes is the one before', () => {
    expect(read('OpenAI signed the deal last week. For a company that now serves 900 million weekly users, it is small.')).toEqual(['900 million weekly users stale openai/users']);
    expect(read('OpenAI signed the deal last week. For a company that makes 900 million cars, it is small.')).toEqual([]);
    expect(read('CoreWeave spoke on Tuesday. For a company that had $5.1 billion of revenue in 2025, that is a lot.')).toEqual(['$5.1 billion filed coreweave/revenue']);
    expect(read('Nvidia is cheap. This is a company that had $22.1 billion of free cash flow in a single quarter.')).toEqual(['$22.1 billion filed nvidia/free_cash_flow']);
    expect(read('Nvidia is big. One company that had $22.1 billion of free cash flow rented chips from it.')).toEqual([]);
  });
});

describe('what a figure is of', () => {
  it.each([
    ['a deal that is valued, and neither of its sides', 'Broadcom announced a partnership with OpenAI valued at $10 billion.', '$10 billion unsourced openai/contract_value'],
    ['a company that is valued behind a deal', 'SpaceX reached an agreement with investors and is valued at $1.25 trillion.', '$1.25 trillion stale spacex/valuation'],
    ['the term before an aside that explains it', 'Oracle has remaining performance obligations, or RPO — a barometer of future sales — which climbed to $455 billion in the first quarter of fiscal 2026.', '$455 billion filed oracle/backlog'],
    ['sales where no term is explained', 'Oracle told investors that future demand is strong, and revenue rose to $14.9 billion in the first quarter of fiscal 2026.', '$14.9 billion filed oracle/revenue'],
    ['power that is signed, whenever it comes', 'The 1.2 GW of contracted capacity at Bloom Energy is expected to keep going in until 2027.', '1.2 GW unsourced bloom-energy/power_contracted'],
    ['power that is aimed at', 'CoreWeave expects to have 1.7 GW of active power by the end of 2026.', '1.7 GW ambition coreweave/power_target'],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual([said]);
  });

  it.each([
    ['GE Vernova’s backlog — an amount that it has yet to deliver — rose 35% to $163 billion.', ['35% unsourced ge-vernova/backlog_growth', '$163 billion unsourced ge-vernova/backlog']],
    ['Micron’s inventory -- the chips that nobody has bought -- fell to $8.3 billion.', ['$8.3 billion filed micron/inventory']],
    ['AWS -- which competes with Microsoft Azure -- grew 28% in the first quarter of 2026.', ['28% filed amazon/segment_growth']],
  ])('the noun before an aside between dashes: %s', (text, said) => {
    expect(read(text)).toEqual(said);
  });

  it.each([
    ['a line of the business', 'Arista’s product revenue was $1.9 billion.', 'arista/segment_revenue'],
    ['two lines of it', 'Bloom Energy reported product and service revenue of $351.1 million.', 'bloom-energy/segment_revenue'],
    ['a line behind its figure', 'Dell made $5.78 billion in services sales.', 'dell/segment_revenue'],
    ['a part that has just been given its share', 'Nvidia’s Graphics segment contributed 11.6% of total revenues, with revenues up 51% year over year.', 'nvidia/segment_growth'],
    ['the whole, which is named after a line', 'Arista’s product revenue grew, and total revenue was $2.2 billion.', 'arista/revenue'],
  ])('the sales of %s', (_, text, said) => {
    expect(read(text).at(-1)).toMatch(new RegExp(`${said}$`));
  });

  it('a part’s growth is not borne out by the whole’s', () => {
    expect(read('Nvidia’s Graphics segment represented 11.6% of total revenues, with revenues soaring 56% in the second quarter of fiscal 2026.').at(-1)).not.toContain('filed');
  });

  it('a share of a backlog that will be entered as sales is no aim', () => {
    expect(read('CoreWeave has a backlog of $66.8 billion. It expects to recognize 36% of that backlog over the next 24 months.').at(-1)).toContain('unsourced');
    expect(read('CoreWeave expects to recognize growth of 36% in revenue next year.').join()).not.toContain('filed');
  });

  it('what has grown is no outlook, though it is joined to one', () => {
    expect(read('Marvell forecasts revenue of $2.4 billion next quarter, and its data center sales rose 27%.')).toEqual(['$2.4 billion ambition marvell/guidance_revenue', '27% unsourced marvell/segment_growth']);
    expect(read('Marvell forecasts revenue of $2.4 billion next quarter and data center growth of 27%.').at(-1)).toContain('ambition');
  });

  it('an estimate beside an outlook is the analysts’, and the outlook stays the company’s', () => {
    expect(read('AMD guides Q2 revenue to $11.2B (est. $10.5B)')).toEqual(['$11.2B ambition amd/guidance_revenue', '$10.5B opinion amd/revenue']);
    expect(read('Nvidia sees Q2 revenue of about $91B, est: $86.8B')).toEqual(['about $91B ambition nvidia/guidance_revenue', '$86.8B opinion nvidia/revenue']);
    expect(read('Micron guided for Q3 revenue of $33.5 billion (exp. $24.3 billion)')[0]).toBe('$33.5 billion ambition micron/guidance_revenue');
  });
});

describe('a partner that is named beside whom the text is about', () => {
  it.each([
    ['is no subject of what follows where it only gives or sells', 'Vertiv cools racks for everybody. Sheds leased by Eaton and Dell are filling. Orders grew 81% in the quarter.', '81% unsourced vertiv/orders_growth'],
    ['leaves “the company” to whose customer it is', 'CoreWeave rents out chips. Nvidia, a shareholder, said nothing. The company ended the year with 2,100 employees.', '2,100 employees unsourced coreweave/employees'],
    ['leaves a figure without an owner, too', 'Micron sells memory. Nvidia, its biggest buyer, wants more of it. Gross margin was 74.9% in the quarter.', '74.9% filed micron/gross_margin'],
    ['keeps “it”', 'Micron sells memory. Nvidia, its biggest buyer, wants more of it. It had revenue of $81.6 billion in the April quarter.', '$81.6 billion filed nvidia/revenue'],
    ['is no example of itself', 'The chatbot maker has raised $65 billion from backers such as Amazon and Google, Anthropic said on Tuesday.', '$65 billion reported anthropic/funding_round'],
    ['leaves the figures to whoever tells them', 'Revenue at the rental specialist more than doubled to $5.13 billion, with customers including Meta and OpenAI, CoreWeave said on Thursday.', '$5.13 billion filed coreweave/revenue'],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual([said]);
  });
});
