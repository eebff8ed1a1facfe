import type { HandlingReason } from "../competence/Handling.ts";
import type { CompetenceOverlay } from "./ProvinceOverlay.ts";

/** The act of a province as a reason: whom it names, from when, until when, by which document. */
export const provinceReason = (
  reason: "decentralised" | "authorised",
  { to, effective: { from, until }, citation }: CompetenceOverlay,
): HandlingReason => ({
  reason,
  body: to.body,
  from,
  ...(until === undefined ? {} : { until }),
  citations: citation === undefined ? [] : [citation],
});
