// Manners of the house that a machine can hold: names, lengths, what the package must not contain, where things stand.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');
const code = tracked.filter((f) => /^(?:entrypoints|components|lib|rules)\/.*\.tsx?$/.test(f));

describe('the manners of the house', () => {
  it('keep the top level as fixed', () => {
    const allowed = /^(?:package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE|\.[^/]+(?:\/.*)?|(?:entrypoints|components|lib|rules|tests)\/.*)$/;
    expect(tracked.filter((f) => !allowed.test(f))).toEqual([]);
  });

  it('name files in kebab-case, and by what they are', () => {
    const bad = code.map((f) => basename(f)).filter((n) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content|\.d)?\.tsx?$/.test(n) || /(?:^|-)(?:utils?|helpers?|common|misc|manager|handler)(?:\.|-)/.test(n));
    expect(bad).toEqual([]);
  });

  it('keep files short: none over 300 lines', () => {
    expect(code.filter((f) => read(f).split('\n').length > 300)).toEqual([]);
  });

  it('open every file with what it is for', () => {
    expect(code.filter((f) => !/^(?:\/\/|\/\*)/.test(read(f)))).toEqual([]);
  });

  it('leave no door open in the types and nothing for later', () => {
    const bad = code.filter((f) => /(?:: any\b|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore|\bTODO\b|\bFIXME\b|\bHACK\b)/.test(read(f)));
    expect(bad).toEqual([]);
  });

  it('make no markup or code from strings', () => {
    const bad = code.filter((f) => /(?:\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function\(|\beval\()/.test(read(f)));
    expect(bad).toEqual([]);
  });

  it('talk to no network: nothing leaves the reader’s machine', () => {
    const bad = code.filter((f) => !f.startsWith('lib/cli/') && /(?:\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource|importScripts)/.test(read(f)));
    expect(bad).toEqual([]);
  });

  it('write no raw strings: the build cannot put their letters into ASCII, and with one beyond it a browser keeps the whole script in twice the memory', () => {
    expect(code.filter((f) => /\bString\.raw\b/.test(read(f)))).toEqual([]);
  });

  it('sleep in no test, and focus none', () => {
    const tests = tracked.filter((f) => f.startsWith('tests/') && /\.tsx?$/.test(f) && !f.endsWith('manners.test.ts'));
    expect(tests.filter((f) => /waitForTimeout|setTimeout\(r|\.only\(|\.fixme\(/.test(read(f)))).toEqual([]);
  });

  it('name no path of anybody’s machine', () => {
    const own = ['/wo' + 'rk/', '/ro' + 'ot/', '.libra' + 'ry'];
    expect(tracked.filter((f) => !/\.(?:png|svg|lock)$/.test(f) && f !== 'package-lock.json' && own.some((p) => read(f).includes(p)))).toEqual([]);
  });
});
