import { type CivilDate, map, type OutsideCoverage, type Result } from "@haicap/kernel";
import type { UnitTable } from "../table/UnitTable.ts";
import type { UnitNotFound } from "../table/unitOn.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { pathBetween } from "./pathBetween.ts";
import type { PathEdge } from "./UnitPath.ts";

/**
 * What a province knows that the law does not say: it holds streets, hamlets or a map, and chooses among the parts of a split
 * commune. `undefined` where it does not know either.
 */
export type SuccessorResolver<Hint> = (candidates: readonly PathEdge[], hint: Hint) => UnitCode | undefined;

/** Options of {@link resolveSuccessor}. */
export interface ResolveOptions<Hint> {
  /** The day whose unit the code means. */
  readonly on: CivilDate;
  /** The day whose unit is asked for; the last one the table knows, unless told. */
  readonly to?: CivilDate;
  readonly resolver?: SuccessorResolver<Hint>;
  /** What the resolver goes by: a street, a hamlet, a point. */
  readonly hint?: Hint;
}

/**
 * Where somebody of an old unit lives now, and on whose word.
 *
 * `law`: all residents went one way. `resolver`: they went several, and the hook chose; its word is no law. `undecided`: there was
 * no hook, or it did not know. `choiceRefused`: it chose a unit that is none of the candidates. `noSuccessor`: nothing took its place.
 *
 * @since 0.1.0
 */
export type ResolvedSuccessor =
  | { readonly reason: "law" | "resolver"; readonly unit: AdministrativeUnit; readonly candidates: readonly PathEdge[] }
  | { readonly reason: "undecided" | "noSuccessor"; readonly candidates: readonly PathEdge[] }
  | { readonly reason: "choiceRefused"; readonly choice: UnitCode; readonly candidates: readonly PathEdge[] };

/**
 * Finds the one unit that took the place of an older one (đơn vị kế tiếp), with the help of whoever knows the streets.
 *
 * Where law leaves one answer the resolver is not asked. Where it leaves several, the resolver is given all of them, those that
 * took land only included and marked, and its choice is taken only from among them.
 *
 * Fails as `pathBetween` does.
 *
 * @example
 * const byStreet = (_: unknown, street: string) => (street === "Đồng Khởi" ? unitCodeUnsafe("26740") : undefined);
 * const options = { on: civilDateUnsafe("2025-06-30"), resolver: byStreet };
 * resolveSuccessor(sampleTable, unitCodeUnsafe("26737"), { ...options, hint: "Đồng Khởi" });
 * // => ok { reason: "resolver", unit: { fullName: "Phường Sài Gòn", … }, … }
 * resolveSuccessor(sampleTable, unitCodeUnsafe("26737"), { ...options, hint: "Hai Bà Trưng" }); // => ok { reason: "undecided", … }
 * resolveSuccessor(sampleTable, unitCodeUnsafe("26734"), options); // => ok { reason: "law", unit: { fullName: "Phường Tân Định", … }, … }
 * @since 0.1.0
 */
export const resolveSuccessor = <Hint>(
  table: UnitTable,
  code: UnitCode,
  options: ResolveOptions<Hint>,
): Result<ResolvedSuccessor, UnitNotFound | OutsideCoverage> =>
  map(pathBetween(table, code, options.on, options.to ?? table.present), ({ certain, edges }): ResolvedSuccessor => {
    if (certain !== undefined) return { reason: "law", unit: certain, candidates: edges };
    if (edges.length === 0) return { reason: "noSuccessor", candidates: edges };
    const choice = options.resolver?.(edges, options.hint as Hint);
    if (choice === undefined) return { reason: "undecided", candidates: edges };
    const chosen = edges.find(({ unit }) => unit.code === choice);
    return chosen === undefined
      ? { reason: "choiceRefused", choice, candidates: edges }
      : { reason: "resolver", unit: chosen.unit, candidates: edges };
  });
