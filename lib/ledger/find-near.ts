// The known name that a misspelt one is likely meant to be: "nvida" for "nvidia". Knows letters only.

/** Longer words are no slip of the pen of a name. */
const MAX_LENGTH = 60;
/** One slip in a short word, two in a longer one. */
const slipsAllowed = (word: string): number => (word.length <= 4 ? 1 : 2);

/** Letters put in, left out, changed or turned round to get from one to the other; `most + 1` where it is more than that. */
function countSlips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? most) + 1 : most + 1;
      row.push(Math.min((last[j] ?? most) + 1, (row[j - 1] ?? most) + 1, (last[j - 1] ?? most) + (isSame ? 0 : 1), turned));
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}

/** The nearest of `names` without regard to case, the first of equals; null where none is near. Two letters are near to everything. */
export function findNear(word: string, names: Iterable<string>): string | null {
  const wanted = word.trim().toLowerCase();
  if (wanted.length < 3 || wanted.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let most = slipsAllowed(wanted);
  for (const name of names) {
    if (name.length < 3) continue;
    const slips = countSlips(wanted, name.toLowerCase(), most);
    if (slips > most) continue;
    if (slips === 0) return name;
    best = name;
    most = slips - 1;
  }
  return best;
}
