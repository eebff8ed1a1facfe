import { addDays, type CivilDate, err, ok, type Period, type Result } from "@haicap/kernel";
import { packSuccession } from "../succession/packSuccession.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import type { PackedSuccession } from "../table/PackedUnits.ts";
import { packUnits, treeOrder, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { applyPatch } from "./applyPatch.ts";
import { checkAct, dayOf } from "./checkAct.ts";
import type { PatchRefused } from "./PatchRefused.ts";
import { type PatchState, versionsByCode } from "./PatchState.ts";
import { successionRowsOf, unitRowsOf } from "./tableRows.ts";
import type { UnitPatch } from "./UnitPatch.ts";

/** What {@link createUnits} is given. */
export interface CreateUnits {
  readonly base: UnitTable;
  readonly patches: readonly UnitPatch[];
  /** As `checkedOn` of a patch; the latest of them counts. */
  readonly checkedOn?: CivilDate;
}

/**
 * Puts acts that the tables do not hold yet on a table of units (cập nhật nghị quyết mới): every question is then answered as if the table had held
 * them. Nothing before the day on which an act is put in operation changes.
 *
 * Acts may be given in any order; those of one day must not touch one unit twice. A unit keeps its code, type, name and province
 * unless told; communes of a province that ended go where it went.
 *
 * Fails with `PatchRefused`, which lists what is wrong with the first act that does not fit.
 *
 * @legal local-government-2025
 * @example
 * const act = { instrument: "400/NQ-UBTVQH16", issued: civilDateUnsafe("2026-10-01"), effective: civilDateUnsafe("2026-11-01") };
 * const patches = [{ act, changes: [{ change: "rename", code: unitCodeUnsafe("26740"), name: "Bến Thành" } as const] }];
 * const made = createUnits({ base: sampleTable, patches });
 * if (made.ok) unitOn(made.value, unitCodeUnsafe("26740"), civilDateUnsafe("2026-11-01")); // => ok { fullName: "Phường Bến Thành", … }
 * createUnits({ base: made.ok ? made.value : sampleTable, patches });
 * // => err { _tag: "PatchRefused", problems: [{ act: "400/NQ-UBTVQH16", at: 0, fault: "touchedTwice", code: "26740" }] }
 * @since 0.1.0
 */
export const createUnits = ({ base, patches, checkedOn }: CreateUnits): Result<UnitTable, PatchRefused> => {
  if (patches.length === 0 && checkedOn === undefined) return ok(base);
  const { knownUntil, coverage } = daysKnown(base, lastOf([checkedOn, ...patches.map((patch) => patch.checkedOn)]));
  const acts = patches.flatMap((patch) => checkAct(patch, coverage));
  if (acts.length > 0) return err({ _tag: "PatchRefused", problems: acts });
  const before = unitRowsOf(base.twoTier());
  let state: PatchState = {
    versions: versionsByCode(before),
    later: base.parts.later ?? [],
    amendments: [],
  };
  for (const patch of patches.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
    const next = applyPatch(state, patch);
    if (!next.ok) return err({ _tag: "PatchRefused", problems: next.error });
    state = next.value;
  }
  const after = [...state.versions.values()].flat();
  const succession = replaced(base, before, after);
  const { legacy } = base.parts;
  return ok(
    compileUnitTable({
      ...(legacy === undefined ? {} : { legacy }),
      ...(succession === undefined ? {} : { succession }),
      current: packUnits({ era: "twoTier", coverage, knownUntil }, after),
      amendments: () => [...(base.parts.amendments?.() ?? []), ...state.amendments],
      later: state.later,
    }),
  );
};

const lastOf = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);

/** The days the new table speaks for: those of the old one, or up to the day someone looked and a year more. */
const daysKnown = (
  base: UnitTable,
  checkedOn: CivilDate | undefined,
): { readonly knownUntil: CivilDate; readonly coverage: Period } => {
  const { coverage } = base.parts.current;
  if (checkedOn === undefined || checkedOn < base.knownUntil) return { knownUntil: base.knownUntil, coverage };
  const until = addDays(checkedOn, 366);
  const longer = coverage.until === undefined || coverage.until > until ? coverage : { ...coverage, until };
  return { knownUntil: addDays(checkedOn, 1), coverage: longer };
};

/** The edges of the reform; they name communes by their places, which new or moved ones shift. */
const replaced = (
  base: UnitTable,
  before: readonly UnitRow[],
  after: readonly UnitRow[],
): PackedSuccession | undefined => {
  const packed = base.parts.succession;
  const edges = successionOf(base);
  const old = base.threeTier?.();
  if (packed === undefined || edges === undefined || old === undefined || places(before) === places(after))
    return packed;
  const rows = successionRowsOf(edges, old, base.twoTier());
  return packSuccession({ legacy: unitRowsOf(old), current: after, ...rows, provinceAct: packed.provinceAct });
};

const places = (rows: readonly UnitRow[]): string => [...new Set(treeOrder(rows).map(({ code }) => code))].join();
