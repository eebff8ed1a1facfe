import { type Failure, type Result, units } from "haicap";
import type { Unit } from "./Conversion.ts";
import type { Way } from "./reasonWords.ts";

/** A unit that the old one went into, and the ways that led there, the first reform first; none where it is still itself. */
export interface Heir {
  readonly unit: Unit;
  readonly ways: readonly { readonly to: Unit; readonly way: Way }[];
}

/** Where a unit of a day lies on a later one; `certain` when all its residents went one way at every reform. */
export interface Heirs {
  readonly certain: boolean;
  readonly heirs: readonly Heir[];
}

/** What is asked about units. */
export type UnitQuestions = Pick<typeof units, "get" | "successors">;

/** Follows a unit (đơn vị hành chính) from the day its code is meant of, over every reform up to `present`. */
export const whereNow = (
  code: string,
  on: string | undefined,
  present: string,
  ask: UnitQuestions = units,
): Result<Heirs, Failure> => {
  const of = on === undefined ? { code } : { code, on };
  const found = ask.successors(of);
  if (!found.ok) return found;
  const { certain, edges } = found.value;
  if (edges.length === 0) return itself(code, found.value.on, ask);
  const taken = certain === undefined ? edges : edges.filter((edge) => edge.unit.code === certain.code);
  const onward = taken.map((edge) => followed({ unit: edge.unit, ways: [{ to: edge.unit, way: edge }] }, present, ask));
  return {
    ok: true,
    value: {
      certain: certain !== undefined && onward.every((one) => one.certain),
      heirs: onward.flatMap((one) => one.heirs),
    },
  };
};

const itself = (code: string, on: string, ask: UnitQuestions): Result<Heirs, Failure> => {
  const got = ask.get({ code, on });
  return got.ok ? { ok: true, value: { certain: true, heirs: [{ unit: got.value.unit, ways: [] }] } } : got;
};

const followed = (heir: Heir, present: string, ask: UnitQuestions): Heirs => {
  const { from, until } = heir.unit.effective;
  const ended = from !== undefined && until !== undefined && until <= present;
  const next = ended ? whereNow(heir.unit.code, from, present, ask) : undefined;
  if (next?.ok !== true) return { certain: true, heirs: [heir] };
  return {
    certain: next.value.certain,
    heirs: next.value.heirs.map(({ unit, ways }) => ({ unit, ways: [...heir.ways, ...ways] })),
  };
};
