/**
 * Writes rows of cells as CSV (xuất ra CSV) after RFC 4180: CRLF ends a row; a cell with a comma, a quote or a line break is quoted.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an apostrophe before it, which the
 * importers take off again.
 *
 * @example
 * toCsv([["Mã", "Tên"], ["1.001193", 'Đăng ký "khai sinh"']]); // => 'Mã,Tên\r\n1.001193,"Đăng ký ""khai sinh"""\r\n'
 * toCsv([["-x"]]); // => "'-x\r\n"
 * @since 0.1.0
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");

const cellOf = (cell: string | number): string => {
  if (typeof cell === "number") return String(cell);
  const text = /^'*[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
