const longest = 80;

/** Puts a value between quotation marks (trích dẫn giá trị), cut when it is long, with what cannot be seen made visible. */
export const quoted = (value: string): string => {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return JSON.stringify(shown);
};
