// Node's own reading of options, with its complaint cut to one line for a person. Opens no file.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Node adds to some complaints how to write what hardly anybody wants to write. */
const firstSentence = (message: string): string => message.replace(/\.?\s*\n[\s\S]*$|\. To specify [\s\S]*$/, '');

/** @throws Error with one line where an option is unknown or has no value. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Error(firstSentence((error as Error).message), { cause: error });
  }
}
