import {
  address as addressNamespace,
  calendar as calendarNamespace,
  citations as citationsNamespace,
  deadline as deadlineNamespace,
  dossiers as dossiersNamespace,
  identifiers as identifiersNamespace,
  indicators as indicatorsNamespace,
  limits as limitsNamespace,
  lunar as lunarNamespace,
  procedures as proceduresNamespace,
  province as provinceNamespace,
  receipt as receiptNamespace,
  units as unitsNamespace,
} from "haicap";
import { type Lifted, lifted } from "./lifted.ts";

export type { Lifted } from "./lifted.ts";

/** The operations `address.*` as Effects. */
export const address: { readonly resolve: Lifted<typeof addressNamespace.resolve> } = lifted(addressNamespace, [
  "resolve",
]);

/** The operations `calendar.*` as Effects. */
export const calendar: {
  readonly between: Lifted<typeof calendarNamespace.between>;
  readonly day: Lifted<typeof calendarNamespace.day>;
  readonly render: Lifted<typeof calendarNamespace.render>;
  readonly year: Lifted<typeof calendarNamespace.year>;
} = lifted(calendarNamespace, ["between", "day", "render", "year"]);

/** The operations `citations.*` as Effects. */
export const citations: { readonly parse: Lifted<typeof citationsNamespace.parse> } = lifted(citationsNamespace, [
  "parse",
]);

/** The operations `deadline.*` as Effects. */
export const deadline: {
  readonly compute: Lifted<typeof deadlineNamespace.compute>;
  readonly elapsed: Lifted<typeof deadlineNamespace.elapsed>;
  readonly impact: Lifted<typeof deadlineNamespace.impact>;
} = lifted(deadlineNamespace, ["compute", "elapsed", "impact"]);

/** The operations `dossiers.*` as Effects. */
export const dossiers: {
  readonly allowed: Lifted<typeof dossiersNamespace.allowed>;
  readonly diagram: Lifted<typeof dossiersNamespace.diagram>;
  readonly explain: Lifted<typeof dossiersNamespace.explain>;
  readonly form: Lifted<typeof dossiersNamespace.form>;
  readonly replay: Lifted<typeof dossiersNamespace.replay>;
} = lifted(dossiersNamespace, ["allowed", "diagram", "explain", "form", "replay"]);

/** The operations `identifiers.*` as Effects. */
export const identifiers: { readonly check: Lifted<typeof identifiersNamespace.check> } = lifted(identifiersNamespace, [
  "check",
]);

/** The operations `indicators.*` as Effects. */
export const indicators: { readonly compute: Lifted<typeof indicatorsNamespace.compute> } = lifted(
  indicatorsNamespace,
  ["compute"],
);

/** The operations `limits.*` as Effects. */
export const limits: { readonly parse: Lifted<typeof limitsNamespace.parse> } = lifted(limitsNamespace, ["parse"]);

/** The operations `lunar.*` as Effects. */
export const lunar: {
  readonly fromSolar: Lifted<typeof lunarNamespace.fromSolar>;
  readonly toSolar: Lifted<typeof lunarNamespace.toSolar>;
} = lifted(lunarNamespace, ["fromSolar", "toSolar"]);

/** The operations `procedures.*` as Effects. */
export const procedures: {
  readonly diff: Lifted<typeof proceduresNamespace.diff>;
  readonly get: Lifted<typeof proceduresNamespace.get>;
  readonly search: Lifted<typeof proceduresNamespace.search>;
  readonly whoHandles: Lifted<typeof proceduresNamespace.whoHandles>;
} = lifted(proceduresNamespace, ["diff", "get", "search", "whoHandles"]);

/** The operations `province.*` as Effects. */
export const province: {
  readonly nextOpening: Lifted<typeof provinceNamespace.nextOpening>;
  readonly whereToSubmit: Lifted<typeof provinceNamespace.whereToSubmit>;
  readonly whoMayAct: Lifted<typeof provinceNamespace.whoMayAct>;
} = lifted(provinceNamespace, ["nextOpening", "whereToSubmit", "whoMayAct"]);

/** The operations `receipt.*` as Effects. */
export const receipt: {
  readonly render: Lifted<typeof receiptNamespace.render>;
  readonly verify: Lifted<typeof receiptNamespace.verify>;
} = lifted(receiptNamespace, ["render", "verify"]);

/** The operations `units.*` as Effects. */
export const units: {
  readonly changes: Lifted<typeof unitsNamespace.changes>;
  readonly children: Lifted<typeof unitsNamespace.children>;
  readonly diff: Lifted<typeof unitsNamespace.diff>;
  readonly get: Lifted<typeof unitsNamespace.get>;
  readonly path: Lifted<typeof unitsNamespace.path>;
  readonly predecessors: Lifted<typeof unitsNamespace.predecessors>;
  readonly search: Lifted<typeof unitsNamespace.search>;
  readonly successors: Lifted<typeof unitsNamespace.successors>;
} = lifted(unitsNamespace, ["changes", "children", "diff", "get", "path", "predecessors", "search", "successors"]);
