const longest = 80;

/**
 * Puts a value between quotation marks (trích dẫn giá trị), cut after 80 characters, control characters made visible.
 *
 * @example
 * quoted("12\n"); // => "\"12\\n\""
 * @since 0.1.0
 */
export const quoted = (value: string): string => {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return JSON.stringify(shown);
};
