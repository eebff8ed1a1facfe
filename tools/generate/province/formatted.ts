const width = 120;

/** JSON as the formatter of the repository lays it out: an object opens a line for each key, a list stays on one line where it fits. */
export const formatted = (value: unknown, indent = 0, before = 0): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pad = " ".repeat(indent + 2);
  const close = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const inline = `[${value.map((one) => formatted(one, 0)).join(", ")}]`;
    const isFlat = !inline.includes("\n") && before + inline.length <= width;
    return isFlat
      ? inline
      : `[\n${value.map((one) => pad + formatted(one, indent + 2, indent + 2)).join(",\n")}${close}]`;
  }
  const rows = Object.entries(value).map(([key, inner]) => {
    const head = `${pad}${JSON.stringify(key)}: `;
    return head + formatted(inner, indent + 2, head.length + 1);
  });
  return rows.length === 0 ? "{}" : `{\n${rows.join(",\n")}${close}}`;
};
