/**
 * The way from a page to a file, both given from the root of the reference: `../units/19753.html`.
 *
 * @example
 * addressOf("units/26740", "procedures/1.001193"); // => "../procedures/1.001193"
 */
export const addressOf = (from: string, to: string): string => {
  const up = "../".repeat(from.split("/").length - 1);
  return `${up}${to}`;
};
