import { type CountedDossierFigures, countDossiers, type IndicatorPart, mergeParts } from "@haicap/dossiers/indicators";
import {
  countedDossierSchema,
  type DifferingDossier,
  type IndicatorKey,
  indicatorsComputeInput,
} from "@haicap/dossiers/schema";
import { err, type Instant, ok, type Result } from "@haicap/kernel";
import { explainHistory } from "../dossiers/explainHistory.ts";
import type { Failure } from "../operation/answer.ts";
import { invalidInput } from "../operation/invalidInput.ts";
import { type CountedDossierInput, ordinaryKeys } from "./compute.ts";
import { countDossier, differenceOf } from "./countDossier.ts";

/** A row that could not be counted: its number from 1, its id where it has one, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly id: string | null;
  readonly failure: Failure;
}

/** The reporting instant, what to group by, and who is told of the dossiers that stand out, as they pass. */
export interface CountOptions {
  readonly asOf: string;
  readonly by?: readonly IndicatorKey[];
  readonly onDifference?: (difference: DifferingDossier) => void;
  readonly onRefused?: (refused: RefusedRow) => void;
}

/** What was counted, as a part that merges with others, and how many rows were not. */
export interface Counted {
  readonly part: IndicatorPart;
  readonly refused: number;
}

/**
 * Counts dossiers as they stream by (tổng hợp theo luồng), as `compute` does a list, keeping none of them.
 *
 * Parts counted apart, on one machine or many, are put together by `merge` and read by `read`. A row of a wrong shape, or that cannot be
 * gone through, is told to `onRefused` and costs only itself. Fails with `InvalidInput` when the options are wrong.
 *
 * @legal service-quality-2022
 * @example
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const dossier = { id: "a", unit: "19774", profile: { limit: "5 ngày làm việc" }, events: [event] };
 * const counted = await count([dossier, { id: "b" }], { asOf: "2026-03-05T08:00+07:00" });
 * counted.ok && [counted.value.part.total.ours.openInTime, counted.value.refused]; // => [1, 1]
 * @since 0.1.0
 */
export const count = async (
  dossiers: AsyncIterable<CountedDossierInput> | Iterable<CountedDossierInput>,
  options: CountOptions,
): Promise<Result<Counted, Failure>> => {
  const { asOf, by = ordinaryKeys } = options;
  const asked = indicatorsComputeInput.safeParse({ asOf, by, dossiers: [] });
  if (!asked.success) return err(invalidInput(asked.error.issues));
  let refused = 0;
  const passing = passed(dossiers, asked.data.asOf, {
    ...options,
    onRefused: (row) => {
      refused += 1;
      options.onRefused?.(row);
    },
  });
  const part = await countDossiers(passing, by);
  return ok({ part, refused });
};

/**
 * Puts two parts together (gộp kết quả tổng hợp), in any order.
 *
 * @example
 * const part = { total: (await count([], { asOf: "2026-03-05T08:00+07:00" })).value.part.total, groups: [] };
 * merge(part, part).groups; // => []
 * @since 0.1.0
 */
export const merge = (a: IndicatorPart, b: IndicatorPart): IndicatorPart => mergeParts(a, b);

async function* passed(
  dossiers: AsyncIterable<unknown> | Iterable<unknown>,
  asOf: Instant,
  { onDifference, onRefused }: CountOptions,
): AsyncGenerator<CountedDossierFigures> {
  let row = 0;
  for await (const given of dossiers) {
    row += 1;
    const dossier = countedDossierSchema.safeParse(given);
    if (!dossier.success) {
      onRefused?.({ row, id: idOf(given), failure: invalidInput(dossier.error.issues) });
      continue;
    }
    const { id } = dossier.data;
    const counted = countDossier(dossier.data, asOf);
    if (!counted.ok) {
      onRefused?.({ row, id, failure: { ...counted.error, message: explainHistory(counted.error) } });
      continue;
    }
    const difference = differenceOf(id, counted.value);
    if (difference !== null) onDifference?.(difference);
    yield counted.value;
  }
}

const idOf = (given: unknown): string | null =>
  typeof given === "object" && given !== null && "id" in given && typeof given.id === "string" ? given.id : null;
