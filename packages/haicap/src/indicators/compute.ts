import { addToTally, emptyTally, indicatorsOf, type ProgressIndicator, type Tally } from "@haicap/dossiers";
import {
  type DifferingDossier,
  type IndicatorGroup,
  type IndicatorKey,
  type IndicatorsComputeOutput,
  type IndicatorsQuestion,
  indicatorsComputeInput,
} from "@haicap/dossiers/schema";
import { ok, type Result } from "@haicap/kernel";
import { explainHistory } from "../dossiers/explain.ts";
import type { HistoryInput } from "../dossiers/HistoryInput.ts";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions, progressIndicator } from "../tables/dossiers.ts";
import { type CountedHistory, countDossier } from "./countDossier.ts";

/** A dossier to count, as written on the wire: its history, and whose it is. */
export interface CountedDossierInput extends Omit<HistoryInput, "asOf"> {
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

const ordinaryKeys: readonly IndicatorKey[] = ["unit", "field", "officer"];

const rule = ({ dossiers, asOf, by = ordinaryKeys }: IndicatorsQuestion): Result<IndicatorsComputeOutput, never> => {
  const counted: CountedHistory[] = [];
  const differences: DifferingDossier[] = [];
  const refused: IndicatorsComputeOutput["refused"][number][] = [];
  for (const dossier of dossiers) {
    const history = countDossier(dossier, asOf);
    if (!history.ok) {
      refused.push({ id: dossier.id, _tag: history.error._tag, message: explainHistory(history.error) });
      continue;
    }
    const { figures, why } = history.value;
    counted.push(history.value);
    if (figures.verdict !== figures.portalVerdict)
      differences.push({ id: dossier.id, verdict: figures.verdict, portalVerdict: figures.portalVerdict, why });
  }
  const groups = Object.fromEntries(by.map((key) => [key, groupsBy(counted, key)]));
  return ok({ ...totalOf(counted), by: groups, differences, refused, citations: [{ instrument: "766/QĐ-TTg" }] });
};

type Total = Omit<IndicatorsComputeOutput, "by" | "differences" | "refused" | "citations">;

const totalOf = (counted: readonly CountedHistory[]): Total => {
  const progress: ProgressIndicator = progressIndicator();
  const tally = counted.reduce((sum, { figures }) => addToTally(sum, figures), emptyTally);
  const indicators = indicatorsOf(tally, progress);
  const { early, onTime, late, points } = indicators.ours;
  const both = { max: progress.maxPoints, ours: points, portal: indicators.portal.points };
  return { ...indicators, early, onTime, late, points: { progress: both } };
};

/** Groups in the order of their keys; dossiers that do not say come last. */
const groupsBy = (counted: readonly CountedHistory[], by: IndicatorKey): readonly IndicatorGroup[] => {
  const tallies = new Map<string | null, Tally>();
  for (const { keys, figures } of counted)
    tallies.set(keys[by], addToTally(tallies.get(keys[by]) ?? emptyTally, figures));
  return [...tallies]
    .map(([key, tally]) => ({ key, ...indicatorsOf(tally, progressIndicator()) }))
    .sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : a.key < b.key ? -1 : 1));
};
