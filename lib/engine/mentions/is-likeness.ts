// A famous name that somebody else is measured by: "the next @", "the @ of memory", "a second @". Nobody's figures are its own there.
import { plainOf } from '../text/plain';

/** "The next @", "is another @": no noun follows, which would be a thing of its own ("the next @ chip"). */
const NEXT = /\b(?:the (?:next|new)|another|a second|a new|a mini|an early|a baby|a young)[\s-]$/i;
const NO_NOUN = /^(?:[^\w\s'’-]|$|\s(?:of|at|with|for|in|on|to|is|was|and|or|but|while|before|right|without|all|only|by|as|that|which|by the|hiding|waiting)\b)/;
/** "The @ of connectivity"; "the @ of 2019" is itself, at another time. */
const THE = /\bthe\s$/i, OF_A_FIELD = /^ of (?!(?:today|old|now|then|yesterday|tomorrow|last|this|the (?:past|future)|\d)\b)[a-zà]/i;
/** "Is what @ was in 2015", "are where @ stood ten years ago". */
const ONCE = /\b(?:is|are|be|now|becomes?|today) (?:what|where)\s$/i, WAS = /^ (?:was|were|stood|once was|used to be)\b(?! (?:paying|paid|selling|sold|worth))/;
const SLAYER = /^[\s-](?:killer|slayer|beater|in the making|in miniature)\b/i;
const REACH = 16, BEHIND = 28;

/** True where the name between `start` and `end` is only what somebody else is likened to. */
export function isLikeness(text: string, start: number, end: number): boolean {
  const plain = plainOf(text), before = plain.slice(Math.max(0, start - REACH), start), after = plain.slice(end, end + BEHIND);
  return SLAYER.test(after) || (NEXT.test(before) && NO_NOUN.test(after)) || (THE.test(before) && OF_A_FIELD.test(after)) || (ONCE.test(before) && WAS.test(after));
}
