// Numbers with their noun. Imports nothing.
export const countWords = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
