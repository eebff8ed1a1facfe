import type { ProcedureTables } from "./ProcedureTables.ts";
import { listIn, type Row } from "./readTable.ts";

/** The directory of all procedures and the tables of strings it points into. */
export interface PackedDirectory {
  readonly owners: string;
  readonly citations: string;
  readonly fields: string;
  readonly directory: string;
}

/** Packs code, name, field, ways to hand in and intervals of competence of every procedure. */
export const packDirectory = (tables: ProcedureTables): Record<keyof PackedDirectory, string> => {
  const owners = numbering();
  const citations = numbering();
  const fields = numbering();
  const intervals = Map.groupBy(tables.competence, ({ code = "" }) => code);
  const heads = headsOf(tables);
  const directory = [...heads.keys()].sort().map((code) => {
    const head = heads.get(code) as Head;
    const cells = (intervals.get(code) ?? []).map((row) => interval(row, owners, citations));
    return [
      code,
      head.name,
      fields.of(`${head.field}\t${head.ministry}`),
      head.channels,
      head.scope,
      head.province,
      head.replacedBy,
      "",
      ...cells,
    ].join("\t");
  });
  return {
    owners: owners.lines(),
    citations: citations.lines(),
    fields: fields.lines(),
    directory: directory.join("\n"),
  };
};

interface Numbering {
  readonly of: (text: string) => number;
  readonly lines: () => string;
}

const numbering = (): Numbering => {
  const numbers = new Map<string, number>();
  return {
    of: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    lines: () => [...numbers.keys()].join("\n"),
  };
};

const interval = (row: Row, owners: Numbering, citations: Numbering): string =>
  [
    row["from"],
    row["until"],
    row["mode"],
    (row["owners"] ?? "")
      .split(";")
      .filter((owner) => owner !== "")
      .map((owner) => owners.of(owner))
      .join("|"),
    row["rules"],
    row["kind"],
    listIn(row["instruments"])
      .map((citation) => citations.of(citation))
      .join("|"),
    row["confidence"] === "recalled" ? "r" : "",
    row["note"],
  ].join(";");

interface Head {
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
  readonly channels: string;
  readonly scope: string;
  readonly province: string;
  readonly replacedBy: string;
}

const letters: Readonly<Record<string, string>> = { inPerson: "i", online: "o", publicPost: "p" };

const headsOf = (tables: ProcedureTables): ReadonlyMap<string, Head> => {
  const replacedBy = (code: string): string =>
    tables.replacements.flatMap((row) => (row["code"] === code ? (row["replacedBy"] ?? []) : [])).join("|");
  const heads = new Map<string, Head>();
  for (const line of tables.crawled) {
    const record = JSON.parse(line) as Crawled;
    const ways = record.cases.flatMap((one) => (one.channels ?? []).map(({ channel }) => channel));
    heads.set(record.code, {
      ...record,
      channels: lettersOf(ways),
      scope: "",
      province: "",
      replacedBy: replacedBy(record.code),
    });
  }
  for (const row of tables.curated) {
    const known = heads.get(row["code"] ?? "");
    heads.set(row["code"] ?? "", {
      name: known?.name ?? row["name"] ?? "",
      field: known?.field ?? row["field"] ?? "",
      ministry: known?.ministry ?? row["ministry"] ?? "",
      channels: known?.channels ?? lettersOf(listIn(row["channels"])),
      scope: row["receptionScope"]?.slice(0, 1) ?? "",
      province: row["province"] ?? "",
      replacedBy: replacedBy(row["code"] ?? ""),
    });
  }
  return heads;
};

interface Crawled {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
  readonly cases: readonly { readonly channels?: readonly { readonly channel: string }[] }[];
}

const lettersOf = (ways: readonly string[]): string =>
  [...new Set(ways.map((way) => letters[way] ?? ""))].sort().join("");
