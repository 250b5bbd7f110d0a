// Readable ids from words: lower case, dots and dashes, short, and told apart by a number of their own where they were cut.

const MAX_PART_LENGTH = 40;

/** FNV-1a: the same words give the same id. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return (h >>> 0).toString(36);
}

export const slugOf = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** Parts that say something in letters are kept readable; the number at the end covers the rest. */
export function makeSlug(parts: readonly string[]): string {
  const readable = parts.map((part) => slugOf(part).slice(0, MAX_PART_LENGTH)).filter(Boolean);
  return `${readable.slice(0, 3).join('-')}-${hash(parts.join('\u0000'))}`;
}
