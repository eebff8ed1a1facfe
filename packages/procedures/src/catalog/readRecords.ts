import type { ProcedureCode } from "@haicap/identifiers";
import type { ProcedureRecord } from "./Procedure.ts";
import { refsIn } from "./packedRefs.ts";

type Value = string | number | boolean | object;

/**
 * Finds a record by its code. A text is opened when a code of it is first asked for; of what it holds, only the values that make up
 * the record are put together, each once.
 *
 * A text is four lines: the codes; the keys of each shape of object (the first shape is the list); for each value made of others its
 * shape, then the numbers of its parts (a list says how many); the strings and numbers they are made of. The last value lists the records.
 */
export const readRecords = (
  texts: readonly string[],
  spell: (text: string) => string,
): ((code: ProcedureCode) => ProcedureRecord | undefined) => {
  const homes = new Map<string, readonly [text: number, at: number]>();
  texts.forEach((text, number) => {
    const end = text.indexOf("\n");
    for (let at = 0; at < end; at += 9) homes.set(text.slice(at, at + 8), [number, at / 9]);
  });
  const open: (((at: number) => Value) | undefined)[] = [];
  return (code) => {
    const home = homes.get(code);
    if (home === undefined) return undefined;
    const [number, at] = home;
    open[number] ??= openText(texts[number] ?? "", spell);
    return open[number](at) as ProcedureRecord;
  };
};

/** The records of a text by their place in it. */
const openText = (text: string, spell: (text: string) => string): ((at: number) => Value) => {
  const [, shapesLine = "[]", refsLine = "", atomsLine = "[]"] = text.split("\n");
  const shapes = JSON.parse(shapesLine) as readonly (readonly string[])[];
  const atoms = JSON.parse(atomsLine) as (string | number | boolean)[];
  const { refs, starts } = refsIn(refsLine, shapes);
  const spelt = new Uint8Array(atoms.length);
  const made: (Value | undefined)[] = new Array(starts.length);
  const atom = (number: number): Value => {
    const found = atoms[number] as string | number | boolean;
    if (typeof found !== "string" || spelt[number] === 1) return found;
    const written = spell(found);
    atoms[number] = written;
    spelt[number] = 1;
    return written;
  };
  const valueAt = (ref: number): Value => {
    if (ref < atoms.length) return atom(ref);
    const number = ref - atoms.length;
    made[number] ??= make(starts[number] as number);
    return made[number];
  };
  const make = (start: number): Value => {
    const shape = refs[start] as number;
    if (shape === 0) {
      const list = new Array<Value>(refs[start + 1] as number);
      for (let at = 0; at < list.length; at++) list[at] = valueAt(refs[start + 2 + at] as number);
      return list;
    }
    const value: Record<string, Value> = {};
    const keys = shapes[shape] as readonly string[];
    for (let at = 0; at < keys.length; at++) value[keys[at] as string] = valueAt(refs[start + 1 + at] as number);
    return value;
  };
  const roots = (starts.at(-1) ?? 0) + 2;
  return (at) => valueAt(refs[roots + at] as number);
};
