/** A column of a table: its head, and whether it holds numbers. */
export interface TextColumn {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** Lines of a table in plain text, columns aligned, a rule beneath the head; an empty column is left out. */
export const textTable = (
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  indent = "  ",
): readonly string[] => {
  const filled = columns.flatMap((column, at) => (rows.some((row) => (row[at] ?? "") !== "") ? [{ column, at }] : []));
  const widths = filled.map(({ column, at }) =>
    Math.max(column.head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => {
    const laid = filled.map(({ column }, place) => {
      const [cell, width] = [cells[place] ?? "", widths[place] ?? 0];
      return column.isNumber === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return `${indent}${laid.join("  ")}`.trimEnd();
  };
  const heads = filled.map(({ column }) => column.head);
  return [
    ...(heads.every((head) => head === "")
      ? []
      : [line(heads), line(widths.map((width, place) => "─".repeat(heads[place] === "" ? 0 : width)))]),
    ...rows.map((row) => line(filled.map(({ at }) => row[at] ?? ""))),
  ];
};
