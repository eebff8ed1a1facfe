import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import type { ProcedureCase, ProcedureChannel, ProcedureRecord } from "../catalog/Procedure.ts";

const words = [
  "Cấp",
  "giấy phép",
  "“mẫu”",
  "- dòng",
  "5 ngày",
  "=1",
  "a;b",
  "x\ny",
  "Mã thủ tục",
  "1.000 đồng",
  "Không",
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((parts) => parts.join(" "));
const odd = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
const filled = odd.filter((one) => /[^\s-]/u.test(one));
const optional = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [K in Key]?: T }> =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one })) as never;
const merged = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const unit = fc.constantFrom("workingDay", "calendarDay", "workingHour", "hour", "month", "sameDay", "unspecified");
const limit = fc.record({ amount: fc.constantFrom(0, 1, 1.5, 15, 30), unit });
const fee = merged(
  fc.record({ status: fc.constantFrom("stated", "free", "setByProvincialCouncil", "setByCircular", "notStated") }),
  optional("amount", fc.constantFrom(0, 700, 5000, 1_100_000)),
  optional("currency", fc.constantFrom("VND", "USD")),
  optional("kind", fc.constantFrom("fee", "charge")),
);
const channel = merged(
  fc.record({ channel: fc.constantFrom("inPerson", "online", "publicPost"), fees: fc.array(fee, { maxLength: 2 }) }),
  optional("limit", limit),
  optional("limitText", odd),
  optional("feeText", odd),
  optional("note", odd),
) as fc.Arbitrary<ProcedureChannel>;
const document = merged(
  fc.record({ name: odd }),
  optional("originals", fc.nat(3)),
  optional("copies", fc.nat(3)),
  optional("form", odd),
  optional("present", fc.boolean()),
);
const oneCase = merged(
  fc.record({ name: filled }),
  optional("channels", fc.array(channel, { minLength: 1, maxLength: 3 })),
  optional("documents", fc.array(document, { minLength: 1, maxLength: 3 })),
) as fc.Arbitrary<ProcedureCase>;

/** Cases as an import leaves them: the one without a name first and not empty; names may come twice. */
const cases = fc
  .tuple(fc.option(fc.array(channel, { minLength: 1, maxLength: 2 })), fc.array(oneCase, { maxLength: 3 }))
  .map(([first, others]): readonly ProcedureCase[] => [...(first === null ? [] : [{ channels: first }]), ...others]);

/** A code by its number. */
export const codeNumbered = (number: number): ProcedureRecord["code"] =>
  procedureCodeUnsafe(`1.${String(number).padStart(6, "0")}`);

/** A record that says no more than it must. */
export const bare = (number: number): ProcedureRecord => ({
  code: codeNumbered(number),
  name: "Cấp",
  field: "",
  ministry: "",
  levels: [],
  cases: [],
  outcomes: [],
  legalBasis: [],
  flags: [],
  source: "",
  checkedOn: civilDateUnsafe("2026-07-20"),
  confidence: { identity: "verified" },
});

/** Records as an import leaves them, with texts of every kind in them. */
export const anyRecord = (number: number): fc.Arbitrary<ProcedureRecord> =>
  merged(
    fc.record({
      code: fc.constant(codeNumbered(number)),
      name: filled,
      field: odd,
      ministry: odd,
      levels: fc.uniqueArray(fc.constantFrom("central", "province", "district", "commune", "other"), { maxLength: 3 }),
      cases,
      outcomes: fc.uniqueArray(odd, { maxLength: 2 }),
      legalBasis: fc.uniqueArray(odd, { maxLength: 2 }),
      flags: fc
        .uniqueArray(fc.constantFrom("feeUnread", "limitZero", "levelUnknown"), { maxLength: 2 })
        .map((all) => all.sort()),
      source: odd,
      checkedOn: fc.constantFrom(civilDateUnsafe("2026-07-20"), civilDateUnsafe("2026-11-01")),
      confidence: fc.constantFrom({ identity: "verified" }, { identity: "recalled", limit: "verified" }),
    }),
    optional("kind", fc.constantFrom("lawDetailed", "other", "strange")),
    optional(
      "subjects",
      fc.uniqueArray(fc.constantFrom("citizen", "organisation", "alien"), { minLength: 1, maxLength: 2 }),
    ),
    optional("decision", odd),
    optional("competent", fc.array(odd, { maxLength: 2 })),
    optional("implementing", fc.array(odd, { maxLength: 2 })),
    optional("coordinating", fc.array(odd, { maxLength: 2 })),
    optional("verticalAgency", fc.constantFrom("police", "taxAgency")),
    optional("onlineLevel", fc.constantFrom("fullyOnline", "partlyOnline")),
    optional("replacedBy", fc.constantFrom([], [codeNumbered(7)])),
    optional("issuer", odd),
    optional(
      "limitReading",
      fc.record({ amount: fc.nat(9), unit, confidence: fc.constantFrom("verified", "recalled") }),
    ),
  ) as fc.Arbitrary<ProcedureRecord>;

/** A catalog: records in the order of their codes, each code once. */
export const anyRecords: fc.Arbitrary<readonly ProcedureRecord[]> = fc
  .uniqueArray(fc.nat(6), { maxLength: 4 })
  .chain((numbers) => fc.tuple(...numbers.sort((a, b) => a - b).map(anyRecord)));

/** Cells of a CSV text, by the book. */
export const cellsOfCsv = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
};
