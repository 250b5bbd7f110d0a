import { describe, expect, it } from 'vitest';
import { hostOfInput, hostOfPattern, patternsOf } from '@/lib/model/sites';

describe('a site as a reader types it', () => {
  it.each([
    ['example.com', 'example.com'], [' https://www.Example.com/news?a=1#b ', 'example.com'], ['http://a.b-c.co.uk:8080/', 'a.b-c.co.uk'], ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ])('%s is %s', (text, host) => expect(hostOfInput(text)).toBe(host));
  it.each(['', 'not a site', 'localhost', '*', '*://*/*', 'a..b.com', '-a.com', 'javascript:alert(1)', '127.0.0.1', `${'a'.repeat(64)}.com`])('%s is none', (text) => expect(hostOfInput(text)).toBeNull());
});

describe('a pattern as a reader sees it', () => {
  it('names its host', () => expect(hostOfPattern(patternsOf(['example.com'])[0] ?? '')).toBe('example.com'));
  it.each(['*://*/*', '<all_urls>', 'https://*/*'])('%s is every site', (pattern) => expect(hostOfPattern(pattern)).toBeNull());
});
