// What becomes of figures that differ from those of the same day in the ledger, in a sentence.
export const tellQuarrels = (count: number): string =>
  `${count === 1 ? 'One filed figure differs from the one' : `${count.toLocaleString('en-US')} filed figures differ from those`} of the same day in your ledger. Both are kept and marked as disputed: neither accuses anybody.`;
