// What becomes of figures that differ from others in the ledger, in a sentence each.
export const tellQuarrels = (count: number): string =>
  `${count === 1 ? 'One filed figure differs from the one' : `${count.toLocaleString('en-US')} filed figures differ from those`} of the same day in your ledger. Both are kept and marked as disputed: neither accuses anybody.`;

export const tellContested = (count: number): string =>
  `${count === 1 ? 'One figure that no filing gives differs' : `${count.toLocaleString('en-US')} figures that no filing gives differ`} from what another source in your ledger says for the same time. Both stay, and the card of a mark names both.`;
