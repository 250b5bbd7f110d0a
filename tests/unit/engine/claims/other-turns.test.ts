// Figures that a sentence tells in a turn of its own: who buys, what is owed, what a market is put at, whose share moved by what.
import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../support/judge-text';

const read = (text: string): string[] => judgeText(text).map((c) => `${c.anchor.quote} ${c.verdict} ${c.company}/${c.metric}`);

describe('a figure told in another turn', () => {
  it.each([
    ['Micron sells memory. An analyst at a Paris bank put Micron’s shares at $1,300.', '$1,300 opinion micron/share_price'],
    ['Dell’s stock fell 3.1% on Thursday. It had gained 62 percent since April.', '62 percent unsourced dell/share_price_change'],
    ['Nvidia fell 5.5% on Thursday, and Broadcom and AMD lost 3.2% and 2.9%.', '3.2% unsourced broadcom/share_price_change'],
    ['Nvidia fell 5.5% on Thursday, and Broadcom and AMD lost 3.2% and 2.9%.', '2.9% unsourced amd/share_price_change'],
    ['Arista sold $9 billion of switches in 2025. Microsoft and Meta between them were 42%.', '42% filed arista/customer_concentration'],
    ['TSMC sold wafers for $33.7 billion. North American customers took 74% of them.', '74% of them unsourced tsmc/geographic_concentration'],
    ['Celestial AI, for which Marvell is paying $3.25 billion, makes optical links.', '$3.25 billion reported marvell/acquisition_price'],
    ['SpaceX would owe Cursor $10 billion if it walked away.', '$10 billion filed spacex/contract_value'],
    ['Google has promised Anthropic up to $40 billion.', 'up to $40 billion ambition alphabet/investment'],
    ['SpaceX puts its market at $28.5 trillion.', '$28.5 trillion ambition spacex/tam'],
    ['Nvidia sold to gamers, and its sales to gamers came to $4.3 billion in the third quarter of fiscal 2026.', '$4.3 billion filed nvidia/segment_revenue'],
  ])('%s', (text, said) => {
    expect(read(text)).toContain(said);
  });

  it.each([
    'Nvidia is paying $900 million for a new campus.',
    'SpaceX would owe the county $80 million if it left.',
    'Dell’s fans put the band at number 300.',
    'SpaceX puts its market stall at the gate, for $28.',
  ])('but not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
