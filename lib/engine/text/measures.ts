// Lengths, areas, weights, volumes, data and temperatures: units that no claim is about, read so that their figures are not taken
// for something else ("1.5 million sq ft", "200 miles", "800 degrees"). Tables only.
import { matchAt } from './plain';

const NAMES: Readonly<Record<string, string>> = {
  mile: 'mile', mi: 'mile', kilometer: 'kilometer', kilometre: 'kilometer', km: 'kilometer', meter: 'meter', metre: 'meter', m: 'meter', centimeter: 'centimeter', centimetre: 'centimeter', cm: 'centimeter', millimeter: 'millimeter', millimetre: 'millimeter', mm: 'millimeter', nanometer: 'nanometer', nanometre: 'nanometer', nm: 'nanometer', micron: 'micrometer',
  foot: 'foot', feet: 'foot', ft: 'foot', 'ft.': 'foot', yard: 'yard', inch: 'inch', inches: 'inch', acre: 'acre', hectare: 'hectare',
  pound: 'pound', lb: 'pound', lbs: 'pound', 'lbs.': 'pound', ounce: 'ounce', oz: 'ounce', kilogram: 'kilogram', kilo: 'kilogram', kg: 'kilogram', gram: 'gram', ton: 'tonnes', tonne: 'tonnes', t: 'tonnes', tpd: 'ton per day',
  gallon: 'gallon', liter: 'liter', litre: 'liter', l: 'liter', milliliter: 'milliliter', millilitre: 'milliliter', ml: 'milliliter', barrel: 'barrel', bit: 'bit', byte: 'byte', kilobyte: 'kilobyte', megabyte: 'megabyte', mb: 'megabyte', gigabyte: 'gigabyte', gb: 'gigabyte', terabyte: 'terabyte', tb: 'terabyte', petabyte: 'petabyte', pb: 'petabyte', exabyte: 'exabyte', eb: 'exabyte',
  hertz: 'hertz', hz: 'hertz', khz: 'kilohertz', mhz: 'megahertz', ghz: 'gigahertz', gigahertz: 'gigahertz', megahertz: 'megahertz', mph: 'mile per hour', kph: 'kilometer per hour', degree: 'degree', '°': 'degree', '°c': 'degree celsius', '°f': 'degree fahrenheit',
};
/** Short forms that are read only in this spelling; "5 m" is metres and "5 M" is not. */
const EXACT: Readonly<Record<string, true>> = { m: true, t: true, l: true, mi: true, oz: true };
const UNIT = /[\s\u00a0-]?[[{]?(?:(square|sq\.?|cubic|cu\.?|metric)[\s\u00a0])?(°[CFcf]?|[a-zA-Z]{1,11}\.?)(\^?[23²³](?![\d])|[\s\u00a0]squared(?![a-z]))?[\]}]?(?![A-Za-zÀàª\d¹²³¼½¾])/y;
/** "In" is an inch only where nothing follows that it could lead to. */
const INCH = /[\s\u00a0]in(?=[\s\u00a0](?:thick|wide|long|high|tall|deep|by)(?![A-Za-zÀàª])|\.?\s*$|\))/y;
const PER = /(?:[\s\u00a0]per[\s\u00a0]|\/)(hour|h|second|s|day|minute|min)(?![A-Za-zÀàª])/y;
const PERIODS: Readonly<Record<string, string>> = { h: 'hour', s: 'second', min: 'minute' };
const SCALE_OF = /[\s\u00a0](celsius|fahrenheit|c|f)(?![A-Za-zÀàª])/iy;

/** "5 ft 2 in" is one length. */
const AND_INCHES = /[\s\u00a0](\d{1,2})[\s\u00a0](?:inches|inch|in)(?![A-Za-zÀàª])/y;

export interface Measure { readonly end: number; readonly unit: string; readonly extra?: number }

/** The unit of measure that begins right behind a figure at `from`, or null. */
export function readMeasure(text: string, from: number): Measure | null {
  const m = matchAt(UNIT, text, from);
  const word = m?.[2];
  if (!m || !word) return inch(text, from);
  const key = word.toLowerCase();
  const name = NAMES[key] ?? NAMES[key.replace(/s?\.?$/, '')];
  if (!name || (EXACT[key] && word !== key && word !== 'L') || (key === 'pb' || key === 'eb') && word !== key.toUpperCase()) return inch(text, from);
  let end = from + m[0].length, unit = name;
  // The full stop of a sentence is not the abbreviation's.
  if (word.endsWith('.') && !NAMES[key] && !/^(?:ft|lb|lbs|oz|in|mi)\.$/.test(word)) end -= 1;
  const shape = m[1]?.toLowerCase() ?? '', power = m[3] ?? '';
  if (shape.startsWith('sq') || /[2²]|squared/.test(power)) unit = `square ${name}`;
  else if (shape.startsWith('cu') || /[3³]/.test(power)) unit = `cubic ${name}`;
  if (unit === 'degree') { const scale = matchAt(SCALE_OF, text, end); if (scale?.[1]) { unit = /^c/i.test(scale[1]) ? 'degree celsius' : 'degree fahrenheit'; end += scale[0].length; } }
  else if (name === 'kilometer' || name === 'mile' || name === 'meter') { const per = matchAt(PER, text, end); if (per?.[1]) { unit = `${unit} per ${PERIODS[per[1]] ?? per[1]}`; end += per[0].length; } }
  if (unit === 'foot') { const inches = matchAt(AND_INCHES, text, end); if (inches?.[1]) return { end: end + inches[0].length, unit, extra: Number(inches[1]) / 12 }; }
  return { end, unit };
}

function inch(text: string, from: number): Measure | null {
  const m = matchAt(INCH, text, from);
  return m ? { end: from + m[0].length, unit: 'inch' } : null;
}
