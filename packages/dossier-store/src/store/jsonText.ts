/** Control characters, quotes, backslashes and halves of a pair need care in JSON; all else stands for itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON escapes
const special = /[\u0000-\u001f"\\\ud800-\udfff]/;

/**
 * A text as JSON: what `JSON.stringify` gives, in a fraction of its time where nothing needs care.
 *
 * @example
 * jsonText("Huế"); // => '"Huế"'
 * jsonText('"') === JSON.stringify('"'); // => true
 */
export const jsonText = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`);

/**
 * Whether JSON holds what PostgreSQL keeps in no text: the character NUL, or half of a surrogate pair. JSON writes both as an escape; a
 * backslash people typed before "u0000" is none. Asked here, since a database that refuses it writes a piece of the text into its log.
 */
export const holdsUnkept = (json: string): boolean => json.includes("\\u") && unkept.test(json);

const unkept = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/i;
