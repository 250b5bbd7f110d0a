// Many faults: how many of them stand there is said, and the copied report has all that are listed.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FaultList, writeReport } from '@/components/ledger/fault-list';
import { makeFault } from '@/lib/ledger/import-fault';
import { MAX_FAULTS, SHOWN_FAULTS } from '@/lib/model/import';

const faults = (count: number) => Array.from({ length: count }, (_, at) => makeFault(`row ${at + 2}`, 'a day', '"soon"'));
const print = (count: number, more = 0): string => renderToStaticMarkup(createElement(FaultList, { name: 'a.csv', faults: faults(count), more }));

it('offers all of a few, and the first of many by their number', () => {
  expect(print(9)).toContain('Show all 9<');
  expect(print(SHOWN_FAULTS)).toContain('Show all 200<');
  expect(print(3_462)).toContain('Show the first 200 of 3,462<');
  expect(print(MAX_FAULTS, 15_000)).toContain('Show the first 200 of 20,000<');
});

it('reports every fault that is listed, and how many more there are', () => {
  expect(writeReport({ name: 'a.csv', faults: faults(3_462), more: 0 }).split('\n')).toHaveLength(3_463);
  const long = writeReport({ name: 'a.csv', faults: faults(MAX_FAULTS), more: 15_000 }).split('\n');
  expect([long.length, long[0], long.at(-1)]).toEqual([MAX_FAULTS + 2, 'a.csv: 20,000 faults', 'and 15,000 more']);
});
