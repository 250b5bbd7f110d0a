// The colours of theme.css: readable on every paper, the eight of look.md, and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '@/lib/model/verdict';

const components = fileURLToPath(new URL('../../../components', import.meta.url));
const theme = readFileSync(join(components, 'theme.css'), 'utf8');
const tokens = new Map([...theme.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const));

/** Relative luminance by WCAG 2.2, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
const token = (name: string) => tokens.get(name) ?? { light: '#777777', dark: '#777777' };

describe('theme', () => {
  const papers = ['paper', 'paper-sunken', 'paper-raised'];
  it.each(['ink', 'ink-soft', 'ink-faint', 'accent', 'danger'])('%s is readable on every paper', (name) => {
    for (const paper of papers) for (const scheme of ['light', 'dark'] as const) expect(contrast(token(name)[scheme], token(paper)[scheme]), `${paper} ${scheme}`).toBeGreaterThanOrEqual(4.5);
  });
  it.each([...VERDICTS.map((verdict) => `verdict-${verdict}`), 'line-strong'])('%s can be seen on every paper', (name) => {
    for (const paper of papers) for (const scheme of ['light', 'dark'] as const) expect(contrast(token(name)[scheme], token(paper)[scheme]), `${paper} ${scheme}`).toBeGreaterThanOrEqual(3);
  });
  it('gives words on the accent enough contrast', () => {
    for (const scheme of ['light', 'dark'] as const) expect(contrast(token('accent-ink')[scheme], token('accent')[scheme])).toBeGreaterThanOrEqual(4.5);
  });
  it('gives each verdict a colour for forced colours too', () => {
    for (const verdict of VERDICTS) expect(theme).toContain(`--verdict-${verdict}: CanvasText`);
  });
});

describe('marks in the page', () => {
  const marks = readFileSync(fileURLToPath(new URL('../../../entrypoints/page.content/style.css', import.meta.url)), 'utf8').toLowerCase();
  it.each(VERDICTS)('%s has the colour of its card', (verdict) => {
    const lineOf = (name: string) => new RegExp(`::highlight\\(${name}\\) \\{ text-decoration: underline \\w+ (#[0-9a-f]{6})`).exec(marks)?.[1];
    expect(lineOf(`ledgerline-${verdict}`)).toBe(token(`verdict-${verdict}`).light);
    expect(lineOf(`ledgerline-${verdict}-dark`)).toBe(token(`verdict-${verdict}`).dark);
  });
});

describe('the rest of components', () => {
  const files = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:css|tsx?)$/.test(file) && file !== 'theme.css');
  it.each(files)('%s has no colour of its own', (file) => {
    const text = readFileSync(join(components, file), 'utf8');
    expect(text.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []).toEqual([]);
  });
});
