import type { CivilDate } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval, CompetenceKind } from "../competence/CompetenceInterval.ts";
import { intervalOn } from "../competence/intervalOn.ts";

/** What became of the competence for a procedure between two days. */
export type Move =
  | { readonly move: "stayed" | "cannotTell" | "abolished" | "notThere" }
  | {
      readonly move: "moved";
      readonly from: GovernmentLevel;
      readonly to: GovernmentLevel;
      readonly kind: CompetenceKind;
      /** The earlier level follows from the kind of act alone: no source states who decided before. */
      readonly isInferred: boolean;
      readonly isRecalled: boolean;
    };

/** From where an act of its kind takes: the division from the districts that ended, devolution from the centre. */
const giverOf: Readonly<Partial<Record<CompetenceKind, GovernmentLevel>>> = {
  division: "district",
  devolution: "central",
};

/**
 * Tells what became of a procedure between two days. A level that lost its share gave it away; of those who gained one,
 * else of those who kept theirs, the nearest level received it, the lower of two.
 */
export const moveOf = (entry: ProcedureEntry, since: CivilDate, on: CivilDate): Move => {
  const before = intervalOn(entry, since);
  const after = intervalOn(entry, on);
  if (after?.mode === "abolished") return { move: before?.mode === "abolished" ? "notThere" : "abolished" };
  if (after?.mode === "notInForce") return { move: "notThere" };
  if (before !== undefined && before === after) return { move: before.mode === "unknown" ? "cannotTell" : "stayed" };
  if (after === undefined || after.mode === "unknown") return { move: "cannotTell" };
  if (before?.mode === "notInForce") return { move: "notThere" };
  const now = levelsOf(after);
  const then = before === undefined ? [] : levelsOf(before);
  if (then.length === 0) return inferred(after, now);
  const [from] = then.filter((level) => !now.includes(level));
  if (from === undefined) return { move: "stayed" };
  const gained = now.filter((level) => !then.includes(level));
  const to = nearest(from, gained.length > 0 ? gained : now);
  if (to === undefined) return { move: "cannotTell" };
  const isRecalled = before?.confidence === "recalled" || after.confidence === "recalled";
  return { move: "moved", from, to, kind: after.kind, isInferred: false, isRecalled };
};

const inferred = (after: CompetenceInterval, now: readonly GovernmentLevel[]): Move => {
  const from = giverOf[after.kind];
  const to =
    from === undefined
      ? undefined
      : nearest(
          from,
          now.filter((level) => level !== from),
        );
  if (from === undefined || to === undefined) return { move: "cannotTell" };
  return { move: "moved", from, to, kind: after.kind, isInferred: true, isRecalled: after.confidence === "recalled" };
};

const ladder: readonly GovernmentLevel[] = ["central", "province", "district", "commune", "other"];

const nearest = (from: GovernmentLevel, levels: readonly GovernmentLevel[]): GovernmentLevel | undefined => {
  const steps = (level: GovernmentLevel): number => Math.abs(ladder.indexOf(level) - ladder.indexOf(from));
  return [...levels].sort((a, b) => steps(a) - steps(b) || ladder.indexOf(b) - ladder.indexOf(a))[0];
};

const levelsOf = ({ owners }: CompetenceInterval): readonly GovernmentLevel[] => [
  ...new Set(owners.map(({ level }) => level)),
];
