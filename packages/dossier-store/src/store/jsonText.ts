/** Control characters, quotes, backslashes and halves of a pair need care in JSON; all else stands for itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON escapes
const special = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A text as JSON: what `JSON.stringify` gives, in a fraction of its time where nothing needs care. */
export const jsonText = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Whether JSON holds the character PostgreSQL cannot keep; a backslash people typed before "u0000" is not it. */
export const holdsNul = (json: string): boolean => json.includes("\\u0000") && escapedNul.test(json);

const escapedNul = /(?<!\\)(?:\\\\)*\\u0000/;
