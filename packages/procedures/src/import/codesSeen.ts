import type { ProcedureCode } from "@haicap/identifiers";

/** Codes of small imports are kept as they are; beyond this many a bit for each of the ten million there can be is less. */
const few = 4096;

/** Remembers which codes came, in memory that stays flat however many come. */
export const codesSeen = (): { readonly isNew: (code: ProcedureCode) => boolean } => {
  const some = new Set<number>();
  let bits: Uint8Array | undefined;
  const mark = (number: number): boolean => {
    bits ??= new Uint8Array(10_000_000 / 8);
    const [at, bit] = [number >> 3, 1 << (number & 7)];
    const isNew = ((bits[at] ?? 0) & bit) === 0;
    bits[at] = (bits[at] ?? 0) | bit;
    return isNew;
  };
  return {
    isNew: (code) => {
      const number = Number(code[0]) * 1_000_000 + Number(code.slice(2));
      if (some.has(number)) return false;
      if (some.size === few) return mark(number);
      some.add(number);
      return true;
    },
  };
};
