// A filed figure with its digits in another order, or with a digit or a power of ten lost, is named as such, though other words of the sentence
// might tell of another figure; fewer digits, another's words and another's figures are not.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const against = (text: string) => judgeText(text).filter((c) => c.verdict === 'conflict').map((c) => `${c.anchor.quote}: ${c.factId}`);

describe('a filed figure gone wrong', () => {
  it.each([
    ['Arista Networks sells switches. In the fourth quarter alone it rang up $24.88 billion.', '$24.88 billion: arista.revenue.q4-2025'],
    ['Credo reported on Monday. Its second-quarter revenue was $268.0 million. It earned $86.2 million and held $813.6 million in cash.', '$86.2 million: credo.net_income.q2-fy2026'],
    ['SpaceX has filed. For all of 2025 the operating loss was $2.59 billion, while adjusted EBITDA was $6.85 billion.', '$6.85 billion: spacex.adjusted_ebitda.FY2025'],
    ['AMD on a roll\n\nAMD had a good start to the year. In all of 2025 the company hauled in $346 billion and net income of $4.3 billion.', '$346 billion: amd.revenue.2025'],
    ['CoreWeave’s year\n\nCoreWeave grew fast. Third-quarter revenue came to $1.36 billion, versus $548 million in the third quarter of 2024.', '$548 million: coreweave.revenue.q3-2024'],
    ['Rent\n\nSpaceX rents computers to Google, which pays $902 million a month.', '$902 million a month: spacex.contract_monthly.2026-06-05.google'],
    ['Rent\n\nAnthropic pays SpaceX $15 billion a month for its computers.', '$15 billion a month: spacex.contract_monthly.2026-05-20.anthropic'],
    ['Rent\n\nAnthropic’s contract with SpaceX: $1.25 million a month.', '$1.25 million a month: spacex.contract_monthly.2026-05-20.anthropic'],
    ['Microsoft’s revenue climbed 18% to $82.9 billion. Orders that have been signed and not yet delivered stood at $672 billion.', '$672 billion: microsoft.backlog.q3-fy2026'],
    ['Marvell’s year\n\nMarvell’s year is in the 10-K: revenue of $8.19 billion, research $2.80 billion, inventory $1.39 billion.', '$2.80 billion: marvell.rnd_expense.fy2026.xbrl'],
    ['Tesla’s quarter\n\nTesla reported revenue of $28.1 billion for the third quarter of 2025. Its energy unit, which sells batteries to data centers, took in $4.32 billion.', '$4.32 billion: tesla.segment_revenue.q3-2025.energy'],
    ['In the fourth quarter of fiscal 2026 Oracle’s cloud infrastructure grew 39%.', '39%: oracle.segment_growth.q4-fy2026.cloud-infrastructure'],
    ['Dependence\n\nMicrosoft made up 76% of CoreWeave’s revenue in 2025.', '76%: coreweave.customer_concentration.2025.microsoft'],
    ['The accumulated deficit of SpaceX was $31.4 billion on March 31, 2026.', '$31.4 billion: spacex.accumulated_deficit.2026-03-31'],
    ['Amazon’s year\n\nAmazon plans to spend $200 billion. Last year it spent $118.3 billion.', '$118.3 billion: amazon.capex.2025'],
    ['Micron’s quarter\n\nMicron made $13.64 billion in its first fiscal quarter. Operating income was $6.31 billion.', '$6.31 billion: micron.operating_income.q1-fy2026'],
    ['SpaceX’s purse\n\nSpaceX went public in June. Cash came to $108 billion on June 19, 2026.', '$108 billion: spacex.cash.2026-06-19'],
    ['Intel and its peers\n\nAstera Labs grew in 2025. For the year the top line reached $852.5 million, growth of 151%.', '151%: astera-labs.revenue_growth.2025'],
    ['SpaceX filed its prospectus. Its Starlink service counted 13.0 million subscribers on March 31, 2026.', '13.0 million subscribers: spacex.subscribers.2026-03-31'],
    ['SpaceX filed its prospectus. It puts the market for AI products at $26.5 trillion and the accumulated deficit at $31.4 billion as of March 31, 2026.', '$31.4 billion: spacex.accumulated_deficit.2026-03-31'],
  ])('is named: %s', (text, told) => {
    expect(against(text)).toEqual([told]);
  });

  it.each([
    ['two digits may agree by chance', 'AMD had a good start to the year. In all of 2025 the company hauled in $35 billion, and data center sales, with cloud customers alone, $61 billion.'],
    ['one digit is another, as it was at another time', 'Nvidia’s cash and marketable securities were $62.6 billion at the end of fiscal 2026.'],
    ['the same digits are those of a place', 'Amazon’s capital expenditure in North America was $118.3 billion in 2025.'],
    ['somebody else said so', 'Broadcom’s net profit, an analyst had said, was $5.82 billion in the fourth quarter of fiscal 2025.'],
    ['a machine said so', 'Nvidia’s revenue in fiscal 2026 was $259.1 billion, a chatbot told me.'],
    ['the filed figure stands beside it', 'Nvidia’s revenue in fiscal 2026 was reported as $259.1 billion; the filing says $215.9 billion.'],
    ['it is a stranger’s', 'Palantir, a customer of Nvidia, had revenue of $259.1 billion in fiscal 2026.'],
    ['it is a fund’s', 'The fund, which owns Nvidia, had revenue of $259.1 million in fiscal 2026.'],
    ['it was true of another quarter', 'Nvidia’s revenue in the third quarter of fiscal 2026 was $57.0 billion.'],
    ['it is what is left of debt after cash', 'Dell closed its fourth quarter of fiscal 2026 in January. Net debt? $38.1 billion.'],
    ['something is counted in', 'On June 19, 2026, SpaceX’s cash was $108 billion, counting the greenshoe.'],
    ['something is taken out', 'SpaceX’s capital spending in 2025 was $27.0 billion before grants.'],
    ['it is of goods that it sold', 'Micron had reported revenue of $38.7 billion of memory in fiscal 2025.'],
    ['a fee is between others', 'Rent\n\nSpaceX rents computers to Google, and Google pays $290 million a month to Nebius.'],
    ['a power of ten is told beside it', 'Every tenth dollar of AMD’s revenue in 2025, $3.46 billion, came from one cloud. Ten percent of it is $3.46 billion. A tenth of AMD’s revenue in 2025 is $3.46 billion.'],
    ['the noun is of another figure', 'CoreWeave’s cost of revenue was $1.53 billion in 2025. Dell’s revenue per head was $438 million in the first quarter of fiscal 2027.'],
    ['it is made of something', 'Nvidia earned $5.832 billion in interest in the first quarter of fiscal 2027. Dell had revenue of $4.38 billion in Norway in the first quarter of fiscal 2027.'],
    ['the sentence only supposes it', 'Bonuses were set as though Oracle’s revenue in fiscal 2026 had been $76.4 billion.'],
    ['two digits are told of another thing', 'The permit for xAI’s 41 turbines in Southaven was granted in March; 14 turbines are built.'],
    ['two digits are those of another figure of the company', 'In the second quarter of fiscal 2026 Nvidia’s data center grew 65%.'],
    ['two digits are of a part that has no name of ours', 'In the fourth quarter of fiscal 2026 Oracle’s cloud infrastructure, without OpenAI, grew 39%.'],
    ['another part’s figure lost a power of ten', 'Nvidia’s compute revenue was $43.0 billion in the third quarter of fiscal 2026.'],
    ['it is hoped for', 'Nvidia expects revenue of $259.1 billion in fiscal 2026.'],
  ])('is not where %s', (_, text) => {
    expect(against(text)).toEqual([]);
  });
});
