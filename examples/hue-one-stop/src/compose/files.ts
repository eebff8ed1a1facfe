import type { BadRow } from "./badRows.ts";
import { type ComposedDossier, columns } from "./composeDossiers.ts";

/** The CSV file as offices export it: byte order mark, CRLF, quotes where a cell needs them. */
export const csvText = (rows: readonly (ComposedDossier | BadRow)[]): string => {
  const lines = rows.map((row) =>
    "raw" in row && row.raw !== undefined ? row.raw : (row.cells ?? []).map(cell).join(","),
  );
  return `\u{FEFF}${[columns.join(","), ...lines].join("\r\n")}\r\n`;
};

/** The histories, one dossier a line. */
export const historiesText = (rows: readonly (ComposedDossier | BadRow)[]): string =>
  rows
    .flatMap((row) =>
      row.events === undefined || row.expect === undefined
        ? []
        : [`${JSON.stringify({ id: row.expect.number, events: row.events })}\n`],
    )
    .join("");

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
