/** Makes a pattern when it is first used: Unicode classes take long to compile, and most programs read no reference. */
export const pattern = (source: () => string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source(), flags);
    return made;
  };
};
