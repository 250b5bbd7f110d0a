export function splitSentences(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  const re = /[.!?]["”’)\]]*(?=\s+["“(]?[\p{Lu}\p{N}$])|\n/gu;
  let at = 0;
  const push = (s: number, e: number) => { while (s < e && /\s/.test(text[s] ?? '')) s++; while (e > s && /\s/.test(text[e - 1] ?? '')) e--; if (e > s) out.push({ start: s, end: e }); };
  for (const m of text.matchAll(re)) {
    const end = m.index + m[0].length;
    if (/\b(?:Inc|Corp|U\.S|No|Mr|Mrs|Dr|vs|a\.m|p\.m|St|Co|Ltd|[A-Z])\.$/.test(text.slice(at, end))) continue;
    push(at, end); at = end;
  }
  push(at, text.length);
  return out;
}
