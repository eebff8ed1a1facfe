export type { Amendment } from "./history/Amendment.ts";
export { changesOf } from "./history/changesOf.ts";
export {
  type ChangedUnit,
  type DiffOptions,
  diffUnits,
  type UnitAspect,
  type UnitDifference,
} from "./history/diffUnits.ts";
export { pathBetween } from "./history/pathBetween.ts";
export {
  type ResolvedSuccessor,
  type ResolveOptions,
  resolveSuccessor,
  type SuccessorResolver,
} from "./history/resolveSuccessor.ts";
export type { ChangeAct, UnitChange, UnitChangeKind } from "./history/UnitChange.ts";
export type { PathEdge, PathStep, UnitPath } from "./history/UnitPath.ts";
export { compareUnits } from "./name/compareUnits.ts";
export { type EnglishName, englishName } from "./name/englishName.ts";
export { plainName } from "./name/plainName.ts";
export { unitSlug } from "./name/unitSlug.ts";
export type { LaterEdge } from "./succession/LaterEdge.ts";
export { predecessorsOf } from "./succession/predecessorsOf.ts";
export type { Extent, Residents, Succession, SuccessionEdge, SuccessionNote } from "./succession/SuccessionEdge.ts";
export { successorCodes } from "./succession/successorCodes.ts";
export { successorsOf } from "./succession/successorsOf.ts";
export { ancestorsOn } from "./table/ancestorsOn.ts";
export { childrenOn } from "./table/childrenOn.ts";
export type { PackedSuccession, PackedUnits } from "./table/PackedUnits.ts";
export {
  certaintyOn,
  compileUnitTable,
  eraOn,
  threeTierLast,
  twoTierFrom,
  type UnitTable,
  type UnitTableParts,
} from "./table/UnitTable.ts";
export { knownIn, type UnitNotFound, unitOn } from "./table/unitOn.ts";
export type { AdministrativeUnit, UnitPeriod, UnitReference } from "./unit/AdministrativeUnit.ts";
export { type NotAUnitCode, parseUnitCode, type UnitCode, unitCodeUnsafe } from "./unit/UnitCode.ts";
export type { Era, GovernmentLevel, UnitLevel } from "./unit/UnitLevel.ts";
export { type UnitType, type UnitTypeFacts, unitTypes } from "./unit/UnitType.ts";
