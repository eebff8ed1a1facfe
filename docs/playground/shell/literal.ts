const width = 60;

/** Prints a plain value as JavaScript, in one line where it fits. */
export const literal = (value: unknown, indent = ""): string => {
  const line = inline(value);
  if (line.length + indent.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const rows = Array.isArray(value)
    ? value.map((one) => literal(one, deeper))
    : entriesOf(value).map(([key, one]) => `${keyOf(key)}: ${literal(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${rows.map((row) => `${deeper}${row},\n`).join("")}${indent}${close}`;
};

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = entriesOf(value);
  return entries.length === 0 ? "{}" : `{ ${entries.map(([key, one]) => `${keyOf(key)}: ${inline(one)}`).join(", ")} }`;
};

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, one]) => one !== undefined);

const keyOf = (key: string): string => (/^[a-z]\w*$/iu.test(key) ? key : JSON.stringify(key));
