import { type CivilDate, err, ok, type Result } from "@haicap/kernel";
import type { CaseDependent } from "../competence/CaseDependent.ts";
import type { HandlingOption } from "../competence/Handling.ts";
import type { OwnersOn } from "../competence/ownersOn.ts";
import type { Place } from "../competence/Place.ts";
import { overlaysFor } from "./overlaysFor.ts";
import type { CompetenceOverlay, ProvinceOverlay } from "./ProvinceOverlay.ts";
import { provinceReason } from "./provinceReason.ts";

/**
 * Lays decentralisation over the options of a case (phân cấp khi thẩm quyền tuỳ trường hợp): where the province has brought all of
 * them to one body the case no longer matters, else the options are those of the province.
 */
export const settleOptions = (
  failure: CaseDependent,
  overlays: readonly ProvinceOverlay[],
  place: Place | undefined,
  on: CivilDate,
): Result<OwnersOn, CaseDependent> => {
  if (overlays.length === 0) return err(failure);
  const laid = failure.options.map((option) => overlaid(option, failure, overlays, place, on));
  const [first] = laid;
  const bodies = new Set(laid.map(({ option: { level, organ, body } }) => `${level} ${organ} ${body}`));
  if (first === undefined || bodies.size > 1) return err({ ...failure, options: laid.map(({ option }) => option) });
  const { level, organ, body, citations } = first.option;
  return ok({
    status: "inForce",
    certainty: "provisional",
    owners: [{ level, organ, body }],
    kind: "decentralisation",
    reasons: laid.flatMap(({ overlay }) => (overlay === undefined ? [] : [provinceReason("decentralised", overlay)])),
    warnings: [],
    citations,
  });
};

interface Laid {
  readonly option: HandlingOption;
  readonly overlay?: CompetenceOverlay;
}

const overlaid = (
  option: HandlingOption,
  { code }: CaseDependent,
  overlays: readonly ProvinceOverlay[],
  place: Place | undefined,
  on: CivilDate,
): Laid => {
  const { decentralisation } = overlaysFor(overlays, code, option, place, on);
  if (decentralisation?.citation === undefined) return { option };
  const citations = [...option.citations, decentralisation.citation];
  return { option: { ...option, ...decentralisation.to, citations }, overlay: decentralisation };
};
