/** The way from a page to a file, both given from the root of the reference: `../units/19753.html`. */
export const addressOf = (from: string, to: string): string => {
  const up = "../".repeat(from.split("/").length - 1);
  return `${up}${to}`;
};
