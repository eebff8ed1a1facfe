import { csvRows } from "@haicap/cli";

/** What a person decided about a dossier: the office it goes to, and who decided. */
export interface Decision {
  readonly agency: string;
  readonly by: string;
}

/** The columns that a person fills in, in the file of what is to be decided. */
export const decisionColumns = { number: "Số hồ sơ", agency: "Chọn", by: "Người quyết định" } as const;

/** Reads the file of decisions; a line whose choice is empty is not decided yet. */
export const readDecisions = async (bytes: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, Decision>> => {
  const found = new Map<string, Decision>();
  for await (const row of csvRows(bytes)) {
    if ("error" in row) continue;
    const { [decisionColumns.number]: number = "", [decisionColumns.agency]: agency = "" } = row.cells;
    const by = (row.cells[decisionColumns.by] ?? "").trim();
    if (agency.trim() !== "") found.set(number.trim(), { agency: agency.trim(), by });
  }
  return found;
};
