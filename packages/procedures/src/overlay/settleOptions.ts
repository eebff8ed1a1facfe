import { type CivilDate, err, ok, type Result } from "@haicap/kernel";
import type { CaseDependent } from "../competence/CaseDependent.ts";
import type { HandlingOption } from "../competence/Handling.ts";
import type { OwnersOn } from "../competence/ownersOn.ts";
import type { Place } from "../competence/Place.ts";
import { overlaysFor } from "./overlaysFor.ts";
import type { ProvinceOverlay } from "./ProvinceOverlay.ts";

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
  const options = failure.options.map((option) => overlaid(option, failure, overlays, place, on));
  const [first] = options;
  const bodies = new Set(options.map(({ level, organ, body }) => `${level} ${organ} ${body}`));
  if (first === undefined || bodies.size > 1) return err({ ...failure, options });
  const { level, organ, body } = first;
  return ok({
    status: "inForce",
    certainty: "provisional",
    owners: [{ level, organ, body }],
    kind: "decentralisation",
    warnings: [],
    citations: first.citations,
  });
};

const overlaid = (
  option: HandlingOption,
  { code }: CaseDependent,
  overlays: readonly ProvinceOverlay[],
  place: Place | undefined,
  on: CivilDate,
): HandlingOption => {
  const { decentralisation } = overlaysFor(overlays, code, option, place, on);
  if (decentralisation?.citation === undefined) return option;
  return { ...option, ...decentralisation.to, citations: [...option.citations, decentralisation.citation] };
};
