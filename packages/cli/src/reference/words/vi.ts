import { frameWords } from "./vi/frameWords.ts";
import { placeWords } from "./vi/placeWords.ts";
import { procedureWords } from "./vi/procedureWords.ts";
import { tableWords } from "./vi/tableWords.ts";
import { toldWords } from "./vi/toldWords.ts";

type Widened<T> = T extends string
  ? string
  : T extends (...args: never[]) => string
    ? T
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words of a reference in any language: the same keys, all of them. */
export type ReferenceWords = Widened<
  typeof frameWords & typeof placeWords & typeof procedureWords & typeof tableWords & typeof toldWords
>;

/** The words of a reference in Vietnamese. Names of procedures, units and bodies are the tables' own. */
export const vi: ReferenceWords = { ...frameWords, ...placeWords, ...procedureWords, ...tableWords, ...toldWords };
