const emoji = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?';

/**
 * Words, single Chinese characters, emoji as people see them, line ends, spaces, punctuation marks.
 * A letter and its combining marks stay together.
 */
const token = new RegExp(
  [
    '\\p{Regional_Indicator}{2}',
    `${emoji}(?:\\u200D${emoji})*`,
    '\\p{Script=Han}\\p{M}*',
    '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}_]\\p{M}*)+',
    '\\n',
    '[^\\S\\n]+',
    '[^]\\p{M}*',
  ].join('|'),
  'gu',
);

/** The parts of a text that are compared as wholes; together they are the text. */
export const textTokens = (text: string): readonly string[] => text.match(token) ?? [];

/** Sentences and lines: what is compared where texts differ too much for words. */
export const textSentences = (text: string): readonly string[] =>
  text.match(/[^.!?。！？\n]*[.!?。！？\n]+|[^.!?。！？\n]+/gu) ?? [];
