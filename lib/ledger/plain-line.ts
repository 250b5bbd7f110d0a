// Words of a page or a reader as one line of text that a ledger can hold. Imports nothing.

/** Control characters and lone surrogates become blanks; at most `max` letters are kept. */
export const plainLine = (text: string, max = Number.POSITIVE_INFINITY): string => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, max);
