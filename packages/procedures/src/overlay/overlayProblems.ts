import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, overlaps } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import { intervalOn } from "../competence/intervalOn.ts";
import { isOfProvince } from "./overlaysFor.ts";
import type { CompetenceOverlay, ProvinceOverlay } from "./ProvinceOverlay.ts";

/**
 * What is wrong with an overlay: no basis; an authorisation without an end; an end that is not after the beginning; days gone by,
 * or still to come; an act that has ended; a decentralisation or fee by an act that is no legal normative document; a code nobody
 * bears, or that is taken; a task no province may settle; two that meet; an authorisation handed on.
 */
export type OverlayProblemKind =
  | "withoutBasis"
  | "withoutEnd"
  | "emptyPeriod"
  | "expired"
  | "notYetInForce"
  | "basisExpired"
  | "notNormative"
  | "unknownProcedure"
  | "codeTaken"
  | "notOfProvince"
  | "overlap"
  | "secondStep";

/** A problem with the row of an overlay; `codes` where it is about some procedures, `other` the row it meets. */
export interface OverlayProblem {
  readonly row: number;
  readonly problem: OverlayProblemKind;
  readonly codes?: readonly ProcedureCode[];
  readonly other?: number;
}

/**
 * Reports what is wrong with the overlays of a province (kiểm tra quy định riêng của tỉnh), by row counted from 0, on a day.
 *
 * A pair that meets is reported once, at the later row. Nothing here changes an answer; `whoHandles` leaves out what cannot hold.
 *
 * @legal local-government-2025#13, local-government-2025#14
 * @example
 * const [, code] = exampleCatalog.codes;
 * const to = { level: "commune" as const, organ: "serviceUnit" as const, body: "Trung tâm Phục vụ hành chính công cấp xã" };
 * const row = { province: "46", kind: "authorisation" as const, codes: [code], to, effective: { from: civilDateUnsafe("2026-01-01") } };
 * overlayProblems(exampleCatalog, [row], civilDateUnsafe("2026-03-01"));
 * // => [{ row: 0, problem: "withoutBasis" }, { row: 0, problem: "withoutEnd" }]
 * @since 0.1.0
 */
export const overlayProblems = (
  catalog: ProcedureCatalog,
  overlays: readonly ProvinceOverlay[],
  on: CivilDate,
): readonly OverlayProblem[] =>
  overlays.flatMap((overlay, row) => [
    ...ownProblems(catalog, overlay, on).map((problem) => ({ row, problem })),
    ...codeProblems(catalog, overlays, overlay, on).map((found) => ({ row, ...found })),
    ...overlays
      .slice(0, row)
      .flatMap((other, at) => pairProblems(other, overlay).map((found) => ({ row, ...found, other: at }))),
  ]);

const ownProblems = (
  catalog: ProcedureCatalog,
  overlay: ProvinceOverlay,
  on: CivilDate,
): readonly OverlayProblemKind[] => {
  const { kind, effective, citation } = overlay;
  const { from, until } = effective;
  const basisUntil = catalog.legalBasis(citation?.instrument ?? "")?.until;
  const checks: readonly (readonly [boolean, OverlayProblemKind])[] = [
    [citation === undefined, "withoutBasis"],
    [kind === "authorisation" && until === undefined, "withoutEnd"],
    [until !== undefined && until <= from, "emptyPeriod"],
    [until !== undefined && until <= on, "expired"],
    [on < from, "notYetInForce"],
    [basisUntil !== undefined && basisUntil <= on, "basisExpired"],
    [citation !== undefined && mustBeNormative.has(kind) && !isNormative(citation.instrument), "notNormative"],
  ];
  return checks.flatMap(([isSo, problem]) => (isSo ? [problem] : []));
};

const mustBeNormative: ReadonlySet<ProvinceOverlay["kind"]> = new Set(["decentralisation", "fee"]);

/** A legal normative document bears its year between number and kind: 12/2026/QĐ-UBND, not 345/QĐ-UBND. */
const isNormative = (instrument: string): boolean => /^[^/]+\/\d{4}\//.test(instrument);

const codeProblems = (
  catalog: ProcedureCatalog,
  overlays: readonly ProvinceOverlay[],
  overlay: ProvinceOverlay,
  on: CivilDate,
): readonly Pick<OverlayProblem, "problem" | "codes">[] => {
  const isLocal = overlay.kind === "localProcedure";
  const unknown = overlay.codes.filter((code) => catalog.entry(code) === undefined && !isLocallyMade(overlays, code));
  const taken = overlay.codes.filter((code) => isLocal && catalog.entry(code) !== undefined);
  const foreign = overlay.codes.filter((code) => isSettling(overlay) && !isSettleable(catalog, code, on));
  const found = [
    ["unknownProcedure", unknown],
    ["codeTaken", taken],
    ["notOfProvince", foreign],
  ] as const;
  return found.flatMap(([problem, codes]) => (codes.length === 0 ? [] : [{ problem, codes }]));
};

const isLocallyMade = (overlays: readonly ProvinceOverlay[], code: ProcedureCode): boolean =>
  overlays.some(({ kind, codes }) => kind === "localProcedure" && codes.includes(code));

const isSettling = (overlay: ProvinceOverlay): overlay is CompetenceOverlay =>
  overlay.kind === "decentralisation" || overlay.kind === "authorisation";

/** Where nobody is known to own it on the day, nothing speaks against it. */
const isSettleable = (catalog: ProcedureCatalog, code: ProcedureCode, on: CivilDate): boolean => {
  const entry = catalog.entry(code);
  const owners = (entry && intervalOn(entry, on)?.owners) ?? [];
  return owners.length === 0 || owners.some(isOfProvince);
};

const pairProblems = (a: ProvinceOverlay, b: ProvinceOverlay): readonly Pick<OverlayProblem, "problem" | "codes">[] => {
  const codes = a.codes.filter((code) => b.codes.includes(code));
  if (codes.length === 0 || !meet(a, b)) return [];
  return [
    ...(isSameMatter(a, b) ? [{ problem: "overlap" as const, codes }] : []),
    ...(handsOn(a, b) || handsOn(b, a) ? [{ problem: "secondStep" as const, codes }] : []),
  ];
};

const meet = (a: ProvinceOverlay, b: ProvinceOverlay): boolean =>
  a.province === b.province &&
  overlaps(a.effective, b.effective) &&
  (a.within === undefined || b.within === undefined || a.within.some((unit) => b.within?.includes(unit)));

const isSameMatter = (a: ProvinceOverlay, b: ProvinceOverlay): boolean => {
  if (a.kind === "fee" && b.kind === "fee") return a.channel === b.channel && a.fee.kind === b.fee.kind;
  if (isSettling(a) && isSettling(b))
    return a.kind === b.kind && (a.from === undefined || b.from === undefined || a.from === b.from);
  return a.kind === b.kind;
};

/** Whether who is authorised by `a` authorises another by `b`. */
const handsOn = (a: ProvinceOverlay, b: ProvinceOverlay): boolean =>
  a.kind === "authorisation" &&
  b.kind === "authorisation" &&
  b.from !== undefined &&
  b.from === a.to.level &&
  b.from !== a.from;
