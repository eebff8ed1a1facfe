import { partOf } from "@haicap/dossiers/indicators";
import {
  type DifferingDossier,
  type IndicatorKey,
  type IndicatorsComputeOutput,
  type IndicatorsQuestion,
  indicatorsComputeInput,
} from "@haicap/dossiers/schema";
import { ok, type Result } from "@haicap/kernel";
import { explainHistory } from "../dossiers/explainHistory.ts";
import type { HistoryInput } from "../dossiers/HistoryInput.ts";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { type CountedHistory, countDossier, differenceOf } from "./countDossier.ts";
import { figuresIn } from "./read.ts";

/** A dossier to count, as written on the wire: its history, and whose it is. */
export interface CountedDossierInput extends Omit<HistoryInput, "asOf" | "patches"> {
  readonly id: string;
  readonly unit?: string;
  readonly field?: string;
  readonly officer?: string;
  readonly channel?: "inPerson" | "online" | "publicPost";
  readonly procedure?: string;
}

/** The input of {@link compute}, as written on the wire. */
export interface ComputeInput {
  readonly dossiers: readonly CountedDossierInput[];
  readonly asOf: string;
  readonly by?: readonly IndicatorKey[];
  /** Notices published since the calendar was, for every dossier. */
  readonly patches?: HistoryInput["patches"];
}

/**
 * Counts dossiers by how they kept their time (đúng hạn, quá hạn), by our verdict and by the portal's, with the progress points of
 * Decision 766, and names the dossiers on which the two differ and why.
 *
 * Received are the accepted ones; a refusal at intake is outside. `by` groups by unit, field and officer unless told otherwise.
 * A dossier that cannot be gone through is in `refused`, the others are counted. Fails with `InvalidInput` only.
 *
 * @legal service-quality-2022
 * @example
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const dossier = { id: "a", unit: "19774", profile: { limit: "5 ngày làm việc" }, events: [event] };
 * compute({ dossiers: [dossier], asOf: "2026-03-05T08:00+07:00" });
 * // => ok { received: 1, open: 1, points: { progress: { max: 20, ours: 20, portal: 20 } }, … }
 * @since 0.1.0
 */
export const compute = (
  input: ComputeInput,
): Result<IndicatorsComputeOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: indicatorsComputeInput, data: dossierVersions, rule, explain: (failure: never) => failure }, input);

/** What dossiers are grouped by unless told otherwise. */
export const ordinaryKeys: readonly IndicatorKey[] = ["unit", "field", "officer"];

const rule = ({
  dossiers,
  asOf,
  by = ordinaryKeys,
  patches,
}: IndicatorsQuestion): Result<IndicatorsComputeOutput, never> => {
  const counted: CountedHistory[] = [];
  const differences: DifferingDossier[] = [];
  const refused: IndicatorsComputeOutput["refused"][number][] = [];
  for (const dossier of dossiers) {
    const history = countDossier(patches === undefined ? dossier : { ...dossier, patches }, asOf);
    if (!history.ok) {
      refused.push({ id: dossier.id, _tag: history.error._tag, message: explainHistory(history.error) });
      continue;
    }
    counted.push(history.value);
    const difference = differenceOf(dossier.id, history.value);
    if (difference !== null) differences.push(difference);
  }
  const figures = figuresIn(partOf(counted, by), by);
  return ok({ ...figures, differences, refused, citations: [{ instrument: "766/QĐ-TTg" }] });
};
