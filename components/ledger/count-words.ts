// Numbers with their noun, and what a version is called.
import type { KeptVersion } from '@/lib/model/kept-ledger';

export const countWords = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

export const versionWords = ({ title, version }: KeptVersion['ledger']): string => `${title}, version ${version}`;
