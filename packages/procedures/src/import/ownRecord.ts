import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { organKinds } from "../competence/OrganKind.ts";
import type { ImportSource } from "./ImportSource.ts";
import type { ImportLog } from "./importLog.ts";
import { type Loose, objectOf } from "./portalValue.ts";
import { sourceOf } from "./RecordDraft.ts";

/** Whether an object has the shape of our own JSON: its levels by our words, or cases with channels or documents. */
export const isOwnRecord = (from: Loose): boolean => {
  const { levels, cases } = from;
  if (Array.isArray(levels) && levels.length > 0 && levels.every(level)) return true;
  if (!Array.isArray(cases)) return false;
  return Array.isArray(levels) && Array.isArray(from["outcomes"]) ? true : cases.some(isOwnCase);
};

const isOwnCase = (value: unknown): boolean => {
  const from = objectOf(value);
  return Array.isArray(from?.["channels"]) || Array.isArray(from?.["documents"]);
};

/**
 * Takes a record of our own JSON as it is (bản ghi theo định dạng của Hai Cấp).
 *
 * What a record leaves unsaid is empty, and its source is that of the import. Refused when a field does not hold what it must, named by its
 * path; a key that a record does not have is left out and flagged.
 */
export const ownRecord = (
  given: Loose,
  where: ImportSource,
  row: number,
  log: ImportLog,
): ProcedureRecord | undefined => {
  if (isWhole(given, recordShape)) return given as unknown as ProcedureRecord;
  const from: Loose = { ...unsaid, ...sourceOf(where), ...given };
  if (isWhole(from, recordShape)) return from as unknown as ProcedureRecord;
  const fault = faultIn(from, recordShape, "");
  const code = typeof from["code"] === "string" && codePattern.test(from["code"]) ? { code: from["code"] } : {};
  if (fault !== undefined) {
    log.refuse({ row, ...code, reason: "fieldUnreadable", text: fault });
    return undefined;
  }
  for (const key of unknownIn(from, recordShape, "")) log.flag({ row, ...code, reason: "keyUnknown", text: key });
  return known(from, recordShape) as unknown as ProcedureRecord;
};

const unsaid: Loose = { field: "", ministry: "", levels: [], cases: [], outcomes: [], legalBasis: [], flags: [] };

type Check = (value: unknown) => boolean;

/** What a value must be: a check of its own, an object of such, or a list or table of one such. */
type Shape =
  | Check
  | { readonly keys: Readonly<Record<string, Shape>>; readonly may: ReadonlySet<string>; readonly must: number }
  | { readonly each: Shape }
  | { readonly values: Shape };

const codePattern = /^\d\.\d{6}$/;
const text: Check = (value) => typeof value === "string";
const filled: Check = (value) => typeof value === "string" && value !== "";
const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
const flag: Check = (value) => typeof value === "boolean";
const code: Check = (value) => typeof value === "string" && codePattern.test(value);
const day: Check = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const oneOf = (...words: readonly string[]): Check => {
  const set: ReadonlySet<unknown> = new Set(words);
  return (value) => set.has(value);
};
const keysOf = (must: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape => ({
  keys: Object.assign(Object.create(null) as Record<string, Shape>, must, may),
  may: new Set(Object.keys(may)),
  must: Object.keys(must).length,
});
const texts: Shape = { each: text };
const codes: Shape = { each: code };

const level = oneOf("central", "province", "district", "commune", "other");
const units = oneOf("workingDay", "calendarDay", "workingHour", "hour", "month", "sameDay", "unspecified");
const confidence = oneOf("verified", "recalled");
const fee = keysOf(
  { status: oneOf("stated", "free", "setByProvincialCouncil", "setByCircular", "notStated") },
  { amount: number, currency: text, kind: oneOf("fee", "charge") },
);
const channel = keysOf(
  { channel: oneOf("inPerson", "online", "publicPost"), fees: { each: fee } },
  { limit: keysOf({ amount: number, unit: units }), limitText: text, feeText: text, note: text },
);
const document = keysOf({ name: text }, { originals: number, copies: number, form: text, present: flag });
const mustHave: Readonly<Record<string, Shape>> = {
  name: filled,
  field: text,
  ministry: text,
  levels: { each: level },
  source: text,
  checkedOn: day,
  confidence: { values: confidence },
};
const lists: Readonly<Record<string, Shape>> = {
  cases: { each: keysOf({}, { name: text, channels: { each: channel }, documents: { each: document } }) },
  outcomes: texts,
  legalBasis: texts,
  flags: texts,
};
const mayHave: Readonly<Record<string, Shape>> = {
  kind: text,
  subjects: texts,
  decision: text,
  competent: texts,
  implementing: texts,
  coordinating: texts,
  authorised: texts,
  verticalAgency: oneOf(...Object.keys(organKinds)),
  onlineLevel: oneOf("fullyOnline", "partlyOnline"),
  replacedBy: codes,
  issuer: text,
};
const limitReading = keysOf({ amount: number, unit: units, confidence }, { note: keysOf({ vi: text, en: text }) });
const recordShape = keysOf({ code, ...mustHave, ...lists }, { ...mayHave, limitReading });

const readingShapes: readonly Shape[] = [
  keysOf({ fields: keysOf(mustHave, mayHave) }, { limitReading, case: text }),
  keysOf({ channel }, { case: text, nth: number }),
  keysOf({ document }, { case: text, nth: number }),
  keysOf({ outcome: text }, { case: text }),
  keysOf({ legalBasis: text }, { case: text }),
  keysOf({ case: text, empty: flag }, { nth: number }),
];

/** Whether a value is the reading of one row, and nothing else. */
export const isReading = (value: unknown): boolean =>
  readingShapes.some((shape) => faultIn(value, shape, "") === undefined && unknownIn(value, shape, "").length === 0);

/** Whether a value is what it must be and holds no key besides: asked first, as most records are whole. */
const isWhole = (value: unknown, shape: Shape): boolean => {
  if (typeof shape === "function") return shape(value);
  if ("each" in shape) {
    if (!Array.isArray(value)) return false;
    for (let at = 0; at < value.length; at++) if (!isWhole(value[at], shape.each)) return false;
    return true;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const from = value as Loose;
  if ("values" in shape) return faultIn(value, shape, "") === undefined;
  let needed = shape.must;
  for (const key in from) {
    const inner = shape.keys[key];
    if (inner === undefined || !isWhole(from[key], inner)) return false;
    if (!shape.may.has(key)) needed--;
  }
  return needed === 0;
};

/** The path of the first value that is not what it must be. */
const faultIn = (value: unknown, shape: Shape, path: string): string | undefined => {
  if (typeof shape === "function") return shape(value) ? undefined : path;
  if ("each" in shape) {
    if (!Array.isArray(value)) return path;
    for (let at = 0; at < value.length; at++) {
      const fault = faultIn(value[at], shape.each, `${path}[${at}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  const from = objectOf(value);
  if (from === undefined) return path === "" ? "{}" : path;
  if ("values" in shape) {
    for (const key of Object.keys(from)) {
      const fault = faultIn(from[key], shape.values, `${path}.${key}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  for (const key in shape.keys) {
    const inner = from[key];
    if (inner === undefined && shape.may.has(key)) continue;
    const fault = faultIn(inner, shape.keys[key] as Shape, path === "" ? key : `${path}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** The paths of keys that a record does not have. */
const unknownIn = (value: unknown, shape: Shape, path: string): readonly string[] => {
  if (typeof shape === "function" || "values" in shape) return [];
  if ("each" in shape)
    return (value as readonly unknown[]).flatMap((item, at) => unknownIn(item, shape.each, `${path}[${at}]`));
  return Object.keys(value as Loose).flatMap((key) => {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const here = path === "" ? key : `${path}.${key}`;
    return inner === undefined ? [here] : unknownIn((value as Loose)[key], inner, here);
  });
};

const known = (value: unknown, shape: Shape): unknown => {
  if (typeof shape === "function" || "values" in shape) return value;
  if ("each" in shape) return (value as readonly unknown[]).map((item) => known(item, shape.each));
  return Object.fromEntries(
    Object.entries(value as Loose).flatMap(([key, inner]) => {
      const its = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      return its === undefined ? [] : [[key, known(inner, its)]];
    }),
  );
};
