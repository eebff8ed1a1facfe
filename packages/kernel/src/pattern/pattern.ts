/**
 * Makes a pattern when it is first used: Unicode classes take long to compile, and most programs read no reference.
 *
 * @example
 * const code = pattern(() => "^\\d{5}$", "u"); // put together when first asked
 * code().test("26740"); // => true
 */
export const pattern = (source: () => string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source(), flags);
    return made;
  };
};
