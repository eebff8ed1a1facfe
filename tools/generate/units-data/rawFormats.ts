import type { RawKind, RawTable } from "./rawColumns.ts";
import type { Row } from "./tables.ts";

const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A table as JSON: an array of objects, one a line; what is not known is left out. */
export const jsonOf = (table: RawTable, rows: readonly Row[]): string =>
  `[\n${rows.map((row) => JSON.stringify(objectOf(table, row))).join(",\n")}\n]\n`;

const objectOf = (table: RawTable, row: Row): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(table.columns).flatMap(([column, kind]) => {
      const value = row[column] ?? "";
      return value === "" ? [] : [[camel(column), kind === "count" ? Number(value) : value]];
    }),
  );

/** A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the letters; codes keep their zeros as text. */
export const csvOf = (table: RawTable, rows: readonly Row[]): string => {
  const columns = Object.keys(table.columns);
  const lines = [columns.map(camel), ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("")}`;
};

const cellOf = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The JSON Schema (2020-12) of a table: closed sets are those its rows use, required is what every row has. */
export const schemaOf = (table: RawTable, rows: readonly Row[]): string => {
  const columns = Object.entries(table.columns);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: table.name,
    description: `${table.vi} | ${table.en}`,
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: columns
        .filter(([column]) => rows.length > 0 && rows.every((row) => row[column] !== ""))
        .map(([column]) => camel(column)),
      properties: Object.fromEntries(columns.map(([column, kind]) => [camel(column), shapeOf(kind, column, rows)])),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
};

const shapeOf = (kind: RawKind, column: string, rows: readonly Row[]): object => {
  switch (kind) {
    case "code":
      return { type: "string", pattern: "^([0-9]{2}|[0-9]{3}|[0-9]{5})$" };
    case "date":
      return { type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
    case "count":
      return { type: "integer", minimum: 0 };
    case "set": {
      const used = [...new Set(rows.map((row) => row[column] ?? ""))].filter((value) => value !== "").sort();
      return used.length === 0 ? { type: "string", minLength: 1 } : { enum: used };
    }
    case "text":
      return { type: "string", minLength: 1 };
  }
};
