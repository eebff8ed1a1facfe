/** A row of a reviewed table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Reads a table of tab-separated values with a heading; refuses a row that is longer or shorter than it. */
export const readTable = (text: string): readonly Row[] => {
  const [heading = "", ...lines] = text.trimEnd().split("\n");
  const columns = heading.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`line ${index + 2} has ${cells.length} cells: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
};
