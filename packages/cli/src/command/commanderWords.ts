const rules: readonly (readonly [said: RegExp, vi: string])[] = [
  [/^error: unknown command '(.*)'/u, 'không có lệnh "$1"'],
  [/^error: unknown option '(.*)'/u, 'không có tuỳ chọn "$1"'],
  [/^error: missing required argument '(.*)'/u, 'thiếu "$1"'],
  [/^error: required option '(.*)' not specified/u, 'cần có "$1"'],
  [/^error: option '(.*)' argument missing/u, 'tuỳ chọn "$1" thiếu giá trị'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./u, 'tuỳ chọn "$1" chỉ nhận $3'],
  [/^error: option '(.*)' argument '(.*)' is invalid\./u, 'tuỳ chọn "$1": "$2" không đúng'],
  [/^error: too many arguments(?: for '(.*)')?/u, "thừa tham số"],
];

/**
 * What the parser of the command line says of a mistake, in Vietnamese before it; the nearest name stays behind it.
 *
 * @example
 * commanderWords("error: unknown option '--onn'"); // => "không có tuỳ chọn \"--onn\" · unknown option '--onn'"
 */
export const commanderWords = (said: string): string => {
  const [line = "", ...more] = said.split("\n");
  const rule = rules.find(([pattern]) => pattern.test(line));
  const vi = rule === undefined ? "" : `${line.match(rule[0])?.[0].replace(rule[0], rule[1])} · `;
  const hint = more.map((one) => one.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/u, "→ $1?"));
  return [`${vi}${line.replace(/^error: /u, "")}`, ...hint].join("\n");
};
