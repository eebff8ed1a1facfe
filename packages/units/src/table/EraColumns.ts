import { type CivilDate, invariant, type Ok, type Period } from "@haicap/kernel";
import type { Succession } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import { type UnitCode, unitCodeOf } from "../unit/UnitCode.ts";
import type { Era, UnitLevel } from "../unit/UnitLevel.ts";
import { type UnitType, unitTypeOrder, unitTypes } from "../unit/UnitType.ts";
import { readNumbers } from "./numberText.ts";
import type { PackedUnits } from "./PackedUnits.ts";

/** The answer about a unit that was given last, and the days for which it is the same: frozen, because many callers hold it. */
export interface KeptView {
  /** The day it was last asked for: the same text is the same day, and cheaper to compare. */
  on: CivilDate;
  readonly from: CivilDate;
  readonly until: CivilDate | "9";
  readonly answer: Ok<AdministrativeUnit>;
}

/** The unpacked table of one era: columns by row number, and a direct index from code to row. */
export interface EraColumns {
  readonly era: Era;
  readonly coverage: Period;
  readonly count: number;
  /** Numbers of `unitTypeOrder`. */
  readonly types: Uint8Array;
  readonly codes: Int32Array;
  /** Row of the unit above (its last version), or -1. */
  readonly parents: Int32Array;
  /** Row + 1 of the last version of the unit at a slot; 0 where there is none. */
  readonly rowAt: Uint16Array;
  readonly names: readonly string[];
  readonly from: ReadonlyMap<number, CivilDate>;
  readonly until: ReadonlyMap<number, CivilDate>;
  readonly exonyms: ReadonlyMap<number, string>;
  /** Rows from which on an act holds, ascending, and the acts. */
  readonly acts: readonly (readonly [row: number, act: string])[];
  /** Rows that stand apart from the unit they lay below, because a later version lies elsewhere. */
  readonly moved: readonly number[];
  /** The full names asked for so far, by row. */
  readonly fullNames: (string | undefined)[];
  /** The answers given so far, by the last row of their unit. */
  readonly views: (KeptView | undefined)[];
  /** What the units of the three tiers became, so far as it was asked, by row. */
  readonly successions: (Ok<Succession> | undefined)[];
  readonly successorCodes: (readonly UnitCode[] | undefined)[];
}

/** 0 province, 1 district, 2 commune, by number of type. */
const levelByType: readonly number[] = unitTypeOrder.map((type) =>
  ["province", "district", "commune"].indexOf(unitTypes[type].level),
);
const levelNames: readonly UnitLevel[] = ["province", "district", "commune"];
const widths = [2, 3, 5] as const;
const slotBase = [0, 100, 1100] as const;
const slots = 101_100;

/**
 * The place of a code in `rowAt`.
 *
 * @example
 * slotOfCode(unitCodeUnsafe("79")); // => 79
 * slotOfCode(unitCodeUnsafe("760")); // => 860
 * slotOfCode(unitCodeUnsafe("26740")); // => 27840
 */
export const slotOfCode = (code: UnitCode): number => {
  let value = 0;
  for (let at = 0; at < code.length; at++) value = value * 10 + code.charCodeAt(at) - 48;
  return code.length === 5 ? value + 1100 : code.length === 3 ? value + 100 : value;
};

/**
 * Where a row stands in lists by code: provinces, districts and communes each have numbers of their own.
 *
 * @example
 * const columns = sampleTable.twoTier();
 * slotOfRow(columns, 0) === slotOfCode(codeOfRow(columns, 0)); // => true
 */
export const slotOfRow = (columns: EraColumns, row: number): number =>
  (columns.codes[row] as number) + (slotBase[levelNumber(columns, row) as 0 | 1 | 2] as number);

/**
 * The level of a row: 0 province, 1 district, 2 commune.
 *
 * @example
 * levelNumber(sampleTable.twoTier(), 0); // => 0
 */
export const levelNumber = (columns: EraColumns, row: number): number =>
  levelByType[columns.types[row] as number] as number;

/**
 * The level of a row, by name.
 *
 * @example
 * levelOfRow(sampleTable.twoTier(), 0); // => "province"
 */
export const levelOfRow = (columns: EraColumns, row: number): UnitLevel =>
  levelNames[levelNumber(columns, row)] as UnitLevel;

/**
 * The type of a row: ward, commune, special zone, and those before.
 *
 * @example
 * typeOfRow(sampleTable.twoTier(), 0); // => "province"
 */
export const typeOfRow = (columns: EraColumns, row: number): UnitType =>
  unitTypeOrder[columns.types[row] as number] as UnitType;

/**
 * The code of a row, with its leading zeros.
 *
 * @example
 * codeOfRow(sampleTable.twoTier(), 0); // => "24"
 */
export const codeOfRow = (columns: EraColumns, row: number): UnitCode =>
  unitCodeOf(columns.codes[row] as number, widths[levelNumber(columns, row) as 0 | 1 | 2]);

/**
 * The act that established a row, if the table names one.
 *
 * @example
 * actOfRow(sampleTable.twoTier(), 1); // => "39/2026/QH16"
 */
export const actOfRow = (columns: EraColumns, row: number): string | undefined => {
  let found: string | undefined;
  for (const [from, act] of columns.acts) {
    if (from > row) break;
    found = act;
  }
  return found === "" ? undefined : found;
};

/** By the code of its letter, the number of each type. */
const typeNumbers = (): Uint8Array => {
  const numbers = new Uint8Array(128).fill(255);
  unitTypeOrder.forEach((type, number) => {
    numbers[unitTypes[type].letter.charCodeAt(0)] = number;
  });
  return numbers;
};

/** Unpacks the table of an era. This is most of what the first answer of a process costs: loops here are plain ones. */
export const unpackEra = (packed: PackedUnits): EraColumns => {
  const count = packed.types.length;
  const names = packed.names.split("|");
  invariant(names.length === count, `${packed.era}: as many names as rows`);
  const types = new Uint8Array(count);
  const codes = readNumbers(packed.codes, count);
  const parents = new Int32Array(count);
  const rowAt = new Uint16Array(slots);
  placeRows(packed.types, names, types, codes, parents, rowAt);
  const moved = pairs(packed.moved ?? "").map(([row, code]) => [row, code as UnitCode] as const);
  for (const [row, code] of moved) parents[row] = (rowAt[slotOfCode(code)] as number) - 1;
  const from = datesByRow(packed.from);
  return {
    ...{ era: packed.era, coverage: packed.coverage, count, types, codes, parents, rowAt, names },
    from,
    until: endsByRow(from, packed.until, codes, types),
    exonyms: new Map(pairs(packed.exonyms)),
    acts: readActs(packed.acts),
    moved: moved.map(([row]) => row),
    fullNames: [],
    views: new Array<KeptView | undefined>(count).fill(undefined),
    successions: new Array<Ok<Succession> | undefined>(count).fill(undefined),
    successorCodes: new Array<readonly UnitCode[] | undefined>(count).fill(undefined),
  };
};

/** Turns letters into types, differences into codes, the order of the tree into parents, and gives a version the name of the one before. */
const placeRows = (
  letters: string,
  names: string[],
  types: Uint8Array,
  codes: Int32Array,
  parents: Int32Array,
  rowAt: Uint16Array,
): void => {
  const numbers = typeNumbers();
  const last = [0, 0, 0];
  const open = [-1, -1, -1];
  for (let row = 0; row < letters.length; row++) {
    const type = numbers[letters.charCodeAt(row)] as number;
    const level = levelByType[type] as 0 | 1 | 2;
    const code = (last[level] as number) + (codes[row] as number);
    types[row] = type;
    if (names[row] === "") names[row] = names[row - 1] as string;
    last[level] = code;
    codes[row] = code;
    rowAt[code + slotBase[level]] = row + 1;
    const district = level === 2 ? (open[1] as number) : -1;
    parents[row] = level === 0 ? -1 : district < 0 ? (open[0] as number) : district;
    open[level] = row;
    if (level === 0) open[1] = -1;
  }
};

const pairs = (text: string): readonly (readonly [number, string])[] =>
  text === ""
    ? []
    : text.split(",").map((pair) => {
        const colon = pair.indexOf(":");
        return [Number(pair.slice(0, colon)), pair.slice(colon + 1)] as const;
      });

const readActs = (text: string): readonly (readonly [number, string])[] => {
  const [names = "", turns = ""] = text.split(";");
  let ending = "";
  const acts = names.split(",").map((act) => {
    const slash = act.indexOf("/");
    if (slash > 0) ending = act.slice(slash);
    return slash > 0 || act === "" ? act : act + ending;
  });
  let row = 0;
  let met = 0;
  return (turns === "" ? [] : turns.split(",")).map((turn) => {
    const [ahead = "", act] = turn.split(":");
    row += Number.parseInt(ahead, 36);
    return [row, acts[act === undefined ? met++ : Number.parseInt(act, 36)] ?? ""] as const;
  });
};

/** A version ends where the next one of its unit begins, unless the table says otherwise. */
const endsByRow = (
  begins: ReadonlyMap<number, CivilDate>,
  packed: string,
  codes: Int32Array,
  types: Uint8Array,
): ReadonlyMap<number, CivilDate> => {
  const levelAt = (row: number): number => levelByType[types[row] as number] as number;
  const ends = new Map<number, CivilDate>();
  for (const [row, from] of begins)
    if (codes[row] === codes[row - 1] && levelAt(row) === levelAt(row - 1)) ends.set(row - 1, from);
  for (const [row, until] of datesByRow(packed)) ends.set(row, until);
  return ends;
};

const datesByRow = (text: string): ReadonlyMap<number, CivilDate> =>
  new Map(pairs(text).map(([row, date]) => [row, date as CivilDate]));
