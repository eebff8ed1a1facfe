import { type Expected, expectedResult } from "./Expected.ts";

/** Why the text after `// =>` is no promise. `unfinished`: it may go on in the next comment line. */
export interface NotAnExpectation {
  readonly problem: "unfinished" | "unreadable";
  readonly rest: string;
}

interface Read<T> {
  readonly value: T;
  readonly rest: string;
}

class Stop extends Error {
  readonly failure: NotAnExpectation;
  constructor(rest: string) {
    super("not an expectation");
    this.failure = { problem: rest.trim() === "" ? "unfinished" : "unreadable", rest };
  }
}

/** Reads what stands after `// =>`: a JavaScript literal, or `ok`/`err` and a literal; what is no object or array may be followed by `: comment`. */
export const parseExpected = (text: string): Expected | NotAnExpectation => {
  try {
    const { value, rest } = readValue(text);
    const comment = value.kind === "literal" && /^\s*:/.test(rest);
    return rest.trim() === "" || comment ? value : { problem: "unreadable", rest };
  } catch (stop) {
    if (stop instanceof Stop) return stop.failure;
    throw stop;
  }
};

export const isExpectation = (parsed: Expected | NotAnExpectation): parsed is Expected => "kind" in parsed;

const readValue = (text: string): Read<Expected> => {
  const rest = text.trimStart();
  const result = /^(ok|err)\s+(?=\S)/.exec(rest);
  if (result) {
    const inner = readValue(rest.slice(result[0].length));
    return { value: expectedResult(result[1] === "ok" ? "ok" : "err", inner.value), rest: inner.rest };
  }
  if (rest.startsWith("{")) return readObject(rest.slice(1));
  if (rest.startsWith("[")) return readArray(rest.slice(1));
  if (/^["'`]/.test(rest)) return literal(readString(rest));
  return literal(readWord(rest));
};

const literal = ({ value, rest }: Read<unknown>): Read<Expected> => ({ value: { kind: "literal", value }, rest });

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

const readWord = (text: string): Read<unknown> => {
  const word = /^-?[\w.]+/.exec(text)?.[0] ?? "";
  const rest = text.slice(word.length);
  if (words.has(word)) return { value: words.get(word), rest };
  if (/^-?\d[\d_]*n$/.test(word)) return { value: BigInt(word.slice(0, -1).replaceAll("_", "")), rest };
  const number = /^-?(\d[\d_]*)?(\.\d+)?(e\d+)?$/.test(word) ? Number(word.replaceAll("_", "")) : Number.NaN;
  if (word === "" || Number.isNaN(number)) throw new Stop(text);
  return { value: number, rest };
};

const readString = (text: string): Read<string> => {
  const quote = text.charAt(0);
  const found = new RegExp(`^${quote}((?:[^${quote}\\\\]|\\\\[\\s\\S])*)${quote}`).exec(text);
  if (!found) throw new Stop("");
  return { value: unescaped(found[1] ?? ""), rest: text.slice(found[0].length) };
};

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
    (_, braced, four, two, one) => {
      const code: unknown = braced ?? four ?? two;
      return typeof code === "string" ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes[one] ?? one);
    },
  );

const readObject = (text: string): Read<Expected> => {
  const fields = new Map<string, Expected>();
  let more = false;
  const rest = readMembers(text, "}", (member) => {
    if (member.startsWith("…")) {
      more = true;
      return member.slice(1);
    }
    const key = readKey(member);
    const value = readValue(afterToken(key.rest, ":"));
    fields.set(key.value, value.value);
    return value.rest;
  });
  return { value: { kind: "object", fields, more }, rest };
};

const readArray = (text: string): Read<Expected> => {
  const items: Expected[] = [];
  let more = false;
  const rest = readMembers(text, "]", (member) => {
    if (member.startsWith("…")) {
      more = true;
      return member.slice(1);
    }
    const item = readValue(member);
    items.push(item.value);
    return item.rest;
  });
  return { value: { kind: "array", items, more }, rest };
};

/** Reads members parted by commas up to the closing bracket; gives what follows the bracket. */
const readMembers = (text: string, close: string, readMember: (text: string) => string): string => {
  let rest = text.trimStart();
  while (!rest.startsWith(close)) {
    const ended = rest.startsWith("…");
    rest = readMember(rest).trimStart();
    if (rest.startsWith(",") && !ended) rest = rest.slice(1).trimStart();
    else if (!rest.startsWith(close)) throw new Stop(rest);
  }
  return rest.slice(1);
};

const readKey = (text: string): Read<string> => {
  if (/^["']/.test(text)) return readString(text);
  const key = /^[\p{L}_$\d][\p{L}\p{M}\d_$]*/u.exec(text)?.[0];
  if (key === undefined) throw new Stop(text);
  return { value: key, rest: text.slice(key.length) };
};

const afterToken = (text: string, token: string): string => {
  const rest = text.trimStart();
  if (!rest.startsWith(token)) throw new Stop(rest);
  return rest.slice(token.length);
};
