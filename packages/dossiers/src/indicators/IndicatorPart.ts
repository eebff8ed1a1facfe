import { addInPlace, type OpenTally, openTally } from "./OpenTally.ts";
import { type DossierFigures, emptyTally, mergeTallies, type Tally } from "./Tally.ts";

/** A dossier to count: its figures, and the value it has for each key it may be grouped by, `null` where it does not say. */
export interface CountedDossierFigures {
  readonly figures: DossierFigures;
  readonly keys: Readonly<Record<string, string | null>>;
}

/** The tally of the dossiers that share a value of a key. */
export interface GroupTally {
  readonly by: string;
  readonly key: string | null;
  readonly tally: Tally;
}

/**
 * A part of the indicators of many dossiers (kết quả tổng hợp từng phần): plain JSON, so that any engine may count parts anywhere and
 * merge them. Groups are in the order of their key names, then of their values, `null` last.
 *
 * @since 0.1.0
 */
export interface IndicatorPart {
  readonly total: Tally;
  readonly groups: readonly GroupTally[];
}

/** Nothing counted yet. */
export const emptyPart: IndicatorPart = { total: emptyTally, groups: [] };

/**
 * Counts dossiers as they come (tổng hợp theo luồng): one pass over a list or a stream, memory for the groups only.
 *
 * `by` names the keys to group by.
 *
 * @legal service-quality-2022
 * @example
 * const figures = { verdict: "early", portalVerdict: "late", consumedWorkingMinutes: 900, finished: true };
 * const part = await countDossiers([{ figures, keys: { unit: "A" } }, { figures, keys: { unit: null } }], ["unit"]);
 * part.groups.map(({ key, tally }) => [key, tally.finished]); // => [["A", 1], [null, 1]]
 * @since 0.1.0
 */
export const countDossiers = async (
  dossiers: AsyncIterable<CountedDossierFigures> | Iterable<CountedDossierFigures>,
  by: readonly string[],
): Promise<IndicatorPart> => {
  const count = counter(by);
  for await (const dossier of dossiers) count.add(dossier);
  return count.part();
};

/**
 * Counts dossiers that are all at hand, as {@link countDossiers} does a stream.
 *
 * @example
 * const figures = { verdict: "early", portalVerdict: "late", consumedWorkingMinutes: 900, finished: true };
 * partOf([{ figures, keys: { unit: "A" } }], ["unit"]).groups.length; // => 1
 * @since 0.1.0
 */
export const partOf = (dossiers: Iterable<CountedDossierFigures>, by: readonly string[]): IndicatorPart => {
  const count = counter(by);
  for (const dossier of dossiers) count.add(dossier);
  return count.part();
};

interface Counter {
  readonly add: (dossier: CountedDossierFigures) => void;
  readonly part: () => IndicatorPart;
}

/** Counts in place: a million dossiers leave no more behind than their groups. */
const counter = (by: readonly string[]): Counter => {
  const total = openTally();
  const groups = new Map(by.map((one) => [one, new Map<string | null, OpenTally>()]));
  const add = ({ figures, keys }: CountedDossierFigures): void => {
    addInPlace(total, figures);
    for (const [one, values] of groups) {
      const key = keys[one] ?? null;
      const tally = values.get(key) ?? openTally();
      values.set(key, tally);
      addInPlace(tally, figures);
    }
  };
  const part = (): IndicatorPart => ({
    total,
    groups: inOrder(
      [...groups].flatMap(([one, values]) => [...values].map(([key, tally]) => ({ by: one, key, tally }))),
    ),
  });
  return { add, part };
};

/**
 * Puts two parts together: in whatever order parts are merged, the result is that of one pass over all dossiers, if all were grouped
 * by the same keys and no dossier was counted twice.
 *
 * @example
 * mergeParts(emptyPart, emptyPart).total.finished; // => 0
 * @since 0.1.0
 */
export const mergeParts = (a: IndicatorPart, b: IndicatorPart): IndicatorPart => {
  const groups = new Map<string, GroupTally>();
  for (const group of [...a.groups, ...b.groups]) {
    const name = nameOf(group.by, group.key);
    const before = groups.get(name);
    groups.set(name, before === undefined ? group : { ...group, tally: mergeTallies(before.tally, group.tally) });
  }
  return { total: mergeTallies(a.total, b.total), groups: inOrder([...groups.values()]) };
};

const nameOf = (by: string, key: string | null): string => JSON.stringify([by, key]);

const inOrder = (groups: readonly GroupTally[]): readonly GroupTally[] =>
  groups.toSorted((a, b) => compared(a.by, b.by) || compared(a.key, b.key));

const compared = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};
