import { join } from "node:path";
import { dayIn, type Given, instrumentIn, onlyKeys, rowsIn, textIn } from "./checkedValues.ts";
import { readTable, rowOf, type Table, writeTable } from "./Table.ts";

const room = "packages/procedures-data/data";

/**
 * Puts a decision that promulgates procedures into the tables (quyết định công bố thủ tục hành chính): the procedures it makes known or amends, who
 * decides them, those it abolishes or replaces, and the act itself in the ledger when it moves competence.
 *
 * A procedure whose code is known already keeps what the decision does not say. Columns are those of the tables.
 */
export const addDecision = (root: string, given: Given): readonly string[] => {
  onlyKeys(given, [
    "decision",
    "decidedOn",
    "source",
    "checkedOn",
    "confidence",
    "procedures",
    "competence",
    "replaced",
    "act",
  ]);
  const decision = instrumentIn(given, "decision");
  const decidedOn = dayIn(given, "decidedOn");
  const source = Object(given["source"]) as Given;
  onlyKeys(source, ["key", "description"]);
  const from = {
    source: textIn(source, "key"),
    checkedOn: dayIn(given, "checkedOn"),
    confidence: textIn(given, "confidence"),
  };
  const file = (name: string): string => join(root, room, `${name}.tsv`);
  const written = new Map<string, Table>();
  const change = (name: string, changed: (table: Table) => Table): void => {
    written.set(file(name), changed(written.get(file(name)) ?? readTable(file(name))));
  };
  change("sources", (table) => withSource(table, from.source, source["description"]));
  const procedures = rowsIn(given, "procedures");
  if (procedures.length > 0)
    change("procedures", (table) =>
      procedures.reduce((now: Table, one) => withProcedure(now, { decision, ...one, ...from }), table),
    );
  const { checkedOn: _, ...atSource } = from;
  const competence = rowsIn(given, "competence");
  if (competence.length > 0)
    change("competence", (table) =>
      competence.reduce(
        (now: Table, one) =>
          withCompetence(now, { mode: "single", kind: "original", instruments: decision, ...one, ...atSource }),
        table,
      ),
    );
  const replaced = rowsIn(given, "replaced");
  if (replaced.length > 0)
    change("replacements", (table) =>
      added(
        table,
        replaced.map((one) => ({ decidedOn, instrument: decision, ...one, ...from })),
        "code",
      ),
    );
  const act = given["act"] as Given | undefined;
  if (act !== undefined)
    change("decentralisation", (table) =>
      added(table, [{ key: decision, type: "decision", issuedOn: decidedOn, ...act, ...from }], "key"),
    );
  if (written.size < 2)
    throw new Error("a decision names procedures, competence, what it replaces, or is an act of the ledger");
  for (const [path, table] of written) writeTable(path, table);
  return [...written.keys()];
};

const withSource = (table: Table, key: string, description: unknown): Table => {
  if (table.rows.some((row) => row["key"] === key)) return table;
  if (typeof description !== "string") throw new Error(`source "${key}" is new: "description" is needed`);
  return sorted({ ...table, rows: [...table.rows, rowOf(table, { key, description }, "source")] }, "key");
};

const withProcedure = (table: Table, cells: Given): Table => {
  const code = textIn(cells, "code");
  const at = table.rows.findIndex((row) => row["code"] === code);
  const before = table.rows[at] ?? {};
  if (at < 0)
    for (const key of ["name", "field", "ministry", "levels"])
      if (cells[key] === undefined) throw new Error(`${code}: "${key}" is needed of a new procedure`);
  const row = {
    ...before,
    ...Object.fromEntries(Object.entries(rowOf(table, cells, code)).filter(([name]) => cells[name] !== undefined)),
  };
  return at < 0
    ? sorted({ ...table, rows: [...table.rows, rowOf(table, row, code)] }, "code")
    : { ...table, rows: table.rows.with(at, row) };
};

/** Who decides from a day on: what was known until then ends there. */
const withCompetence = (table: Table, cells: Given): Table => {
  const code = textIn(cells, "code");
  const from = dayIn(cells, "from");
  const rows = table.rows.map((row) =>
    row["code"] === code && row["until"] === "" && (row["from"] ?? "") < from ? { ...row, until: from } : row,
  );
  if (rows.some((row) => row["code"] === code && (row["from"] ?? "") >= from))
    throw new Error(`${code}: who decides from ${from} on is in the table already`);
  return sorted({ ...table, rows: [...rows, rowOf(table, cells, code)] }, "code");
};

const added = (table: Table, rows: readonly Given[], key: string): Table => {
  const known = new Set(table.rows.map((row) => row[key]));
  const more = rows.map((cells) => {
    const name = textIn(cells, key);
    if (known.has(name)) throw new Error(`${name} is in the table already`);
    known.add(name);
    return rowOf(table, cells, name);
  });
  return { ...table, rows: [...table.rows, ...more] };
};

/** A table that was in the order of a column stays so. */
const sorted = (table: Table, key: string): Table => ({
  ...table,
  rows: table.rows.toSorted((a, b) => ((a[key] ?? "") < (b[key] ?? "") ? -1 : (a[key] ?? "") > (b[key] ?? "") ? 1 : 0)),
});
