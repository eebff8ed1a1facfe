import type { ProcedureRecord } from "../../../packages/procedures/src/index.ts";
import type { ProcedureTables } from "./ProcedureTables.ts";
import { listIn, type Row } from "./readTable.ts";

type Json = Record<string, unknown>;

/** The records of each ministry by its slug, sorted by code: the crawled ones with what the curated table adds. */
export const recordsByMinistry = (tables: ProcedureTables): ReadonlyMap<string, readonly ProcedureRecord[]> => {
  const curated = new Map(tables.curated.map((row) => [row["code"] ?? "", row]));
  const slugs = new Map(tables.ministries.map(({ slug = "", name = "" }) => [name, slug]));
  const records = new Map<string, Json>();
  for (const line of tables.crawled) {
    const record = JSON.parse(line) as Json & { code: string };
    records.set(record.code, merged(record, curated.get(record.code)));
  }
  for (const [code, row] of curated) if (!records.has(code)) records.set(code, fromCurated(row));
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  const byMinistry = Map.groupBy(sorted, ({ ministry }) => slugs.get(String(ministry)) ?? "other");
  return new Map([...byMinistry].sort().map(([slug, own]) => [slug, own as unknown as readonly ProcedureRecord[]]));
};

const merged = (record: Json, row: Row | undefined): Json => ({
  ...record,
  ...(row === undefined ? {} : extras(row)),
  flags: [...new Set([...(record["flags"] as string[]), ...listIn(row?.["flags"])])].sort(),
  confidence: {
    identity: record["confidence"],
    content: record["confidence"],
    ...(row === undefined ? {} : confidences(row)),
  },
});

const confidences = (row: Row): Json => ({
  owner: row["confidence"],
  ...(row["levelsBeforeConfidence"] ? { ownerBefore: row["levelsBeforeConfidence"] } : {}),
  ...(row["limitConfidence"] ? { limit: row["limitConfidence"] } : {}),
});

/** What the curated table knows beyond the portal's page. */
const extras = (row: Row): Json => ({
  ...(row["limitAmount"] && row["limitUnit"]
    ? {
        limitReading: {
          amount: Number(row["limitAmount"]),
          unit: row["limitUnit"],
          confidence: row["limitConfidence"],
          ...(row["limitNoteVi"] ? { note: { vi: row["limitNoteVi"], en: row["limitNoteEn"] } } : {}),
        },
      }
    : {}),
  ...(row["onlineLevel"] ? { onlineLevel: row["onlineLevel"] } : {}),
  ...(row["replacedBy"] ? { replacedBy: listIn(row["replacedBy"]) } : {}),
  ...(row["issuer"] ? { issuer: row["issuer"] } : {}),
});

const fromCurated = (row: Row): Json => ({
  code: row["code"],
  name: row["name"],
  field: row["field"],
  ministry: row["ministry"],
  levels: listIn(row["levels"]),
  ...(row["kind"] ? { kind: row["kind"] } : {}),
  ...(row["decision"] ? { decision: row["decision"] } : {}),
  ...(row["competent"] ? { competent: listIn(row["competent"]) } : {}),
  cases: listIn(row["channels"]).length === 0 ? [] : [{ channels: channels(row) }],
  outcomes: listIn(row["outcomes"]),
  legalBasis: listIn(row["legalBasis"]),
  ...extras(row),
  flags: listIn(row["flags"]),
  source: row["source"],
  checkedOn: row["checkedOn"],
  confidence: { identity: row["confidence"], content: row["confidence"], ...confidences(row) },
});

/** One row for each limit of a channel; its fees with it where there are as many, else all of them. A fee of 0 is not free: it may be set elsewhere. */
const channels = (row: Row): readonly Json[] => {
  const limits = byChannel(row["limitByChannel"]);
  const general = row["limitAmount"] && row["limitUnit"] ? [[row["limitAmount"], row["limitUnit"]]] : [[]];
  const fees = byChannel(row["feeByChannel"]);
  return listIn(row["channels"]).flatMap((channel) => {
    const spans = limits.get(channel) ?? general;
    const sums = (fees.get(channel) ?? [[row["feeVnd"] ?? "0"]]).map((sum) => feeOf(row, sum));
    return spans.map(([amount, unit], at) => ({
      channel,
      ...(amount === undefined ? {} : { limit: { amount: Number(amount), unit } }),
      fees: distinct(sums.length === spans.length ? sums.slice(at, at + 1) : sums),
    }));
  });
};

const feeOf = (row: Row, [amount = "0", currency = "VND"]: readonly string[]): Json =>
  Number(amount) > 0 ? { status: "stated", amount: Number(amount), currency } : zeroFee(row);

const distinct = (all: readonly Json[]): readonly Json[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

const zeroFee = (row: Row): Json => ({
  status: listIn(row["flags"]).includes("feeSetByProvincialCouncil") ? "setByProvincialCouncil" : "notStated",
});

/** `channel:amount:unit;…`, a channel as often as the source lists it; rows of a case rather than a channel are passed over. */
const byChannel = (cell: string | undefined): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const part of new Set((cell ?? "").split(";"))) {
    const [channel = "", ...rest] = part.split(":");
    if (channel !== "" && channel !== "case") found.set(channel, [...(found.get(channel) ?? []), rest]);
  }
  return found;
};
