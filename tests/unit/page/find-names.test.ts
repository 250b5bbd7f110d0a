import { describe, expect, it } from 'vitest';
import { createNameFinder, findNameUnder } from '@/lib/page/find-names';
import { runAtOnce } from '@/lib/page/run-in-slices';
import { parseHtml } from '@/lib/cli/parse-html';

const finder = createNameFinder(['spacex', 'xai', 'arm', 'astera labs', 'amazon.com, inc.', 'c++ (the company)', 'nvidia', 'l’oréal', '$mu', '三星電子']);

describe('tracked names', () => {
  it.each(['SpaceX files.', 'NVIDIA', 'about xAI’s site', 'SpaceX는', '(Arm)', 'ASTERA LABS', 'Amazon.com, Inc. said', 'C++ (the company) grew', 'L’ORÉAL', 'mit 三星電子 als', 'Asteroids, then Astera Labs', 'farm; Arm', 'long $MU here'])('finds one in %j', (text) => expect(finder.hasName(text)).toBe(true));
  it.each(['', 'farm', 'Armenia', 'SpaceXploration', 'relaxAI', 'Astera', 'Amazonxcom, Inc.', 'CC (the company)', 'L’Oréals', '三星', 'the muon MU'])('finds none in %j', (text) => expect(finder.hasName(text)).toBe(false));
  it('finds nothing where nothing is tracked', () => expect(createNameFinder([]).hasName('SpaceX')).toBe(false));
  it('looks at words, not at scripts', () => {
    const look = (html: string): boolean => runAtOnce(findNameUnder(parseHtml(`<!doctype html><body>${html}</body>`).body, finder));
    expect(look(`<script>${'"SpaceX", '.repeat(40)}</script><p>Nothing</p>`)).toBe(false);
    expect(look('<p>Nothing</p><div><p>of <b>SpaceX</b></p></div>')).toBe(true);
  });
});
