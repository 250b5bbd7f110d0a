// The SEC's other file about a company, its list of filings: easily taken for companyfacts, and without a single figure.
import type { ImportFault } from '../../../model/import';
import { makeFault } from '../../import-fault';

const at = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

/** True for the shape of https://data.sec.gov/submissions/CIK….json, whatever may be wrong inside. */
export const isSubmissions = (value: object): boolean => Object.hasOwn(value, 'cik') && typeof at(value, 'filings') === 'object' && !Object.hasOwn(value, 'facts');

/** Says what the file is and where the one with the figures is. */
export function refuseSubmissions(value: object): ImportFault {
  const cik = String(at(value, 'cik'));
  const wanted = `https://data.sec.gov/api/xbrl/companyfacts/CIK${/^\d{1,10}$/.test(cik) ? cik.padStart(10, '0') : '0001045810'}.json`;
  return makeFault('whole file', 'companyfacts', 'a list of filings', `This is the SEC’s list of a company’s filings, without figures. Save ${wanted} and import that.`);
}
