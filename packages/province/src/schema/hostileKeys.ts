import { spoken } from "../issues/spoken.ts";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";

/** Keys that reach behind an object in JavaScript: no row may bear them. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const deepest = 40;
const most = 500_000;

/**
 * What no schema should be shown: keys of the prototype by path, nesting past 40, more than half a million values.
 *
 * Walks with a list of its own, so that depth costs no stack.
 *
 * @example
 * hostileKeys(JSON.parse('{"__proto__":{}}')).length; // => 1
 * hostileKeys({ offices: {} }); // => []
 */
export const hostileKeys = (written: unknown): readonly ProfileIssue[] => {
  const issues: ProfileIssue[] = [];
  const open: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: written, path: [] }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    if (path.length > deepest) return [...issues, issue(path.slice(0, 5), "too_big", "lồng quá sâu | nested too deep")];
    seen += Object.keys(value).length;
    if (seen > most) return [...issues, issue([], "too_big", "quá nhiều giá trị | too many values")];
    for (const [key, inner] of Object.entries(value))
      if (forbidden.has(key))
        issues.push(issue([...path, key], "forbidden_key", `khoá ${key} bị cấm | the key ${key} is forbidden`));
      else if (typeof inner === "object" && inner !== null) open.push({ value: inner, path: [...path, key] });
  }
  return issues;
};

const issue = (path: readonly string[], code: string, message: string): ProfileIssue => ({
  path: path.join("."),
  code,
  message: spoken(message),
});
