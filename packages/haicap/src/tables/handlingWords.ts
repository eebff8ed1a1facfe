import type { Words } from "@haicap/kernel";
import type { HandlingFailure } from "@haicap/procedures";
import { explainEn, explainVi } from "@haicap/procedures/text";
import type { PatchRefused } from "@haicap/units/patch";
import { explainEn as explainUnitsEn, explainVi as explainUnitsVi } from "@haicap/units/text";

/** The words of a question about competence that failed, patches of units included. */
export const handlingWords = (failure: HandlingFailure | PatchRefused): Words =>
  failure._tag === "PatchRefused"
    ? { vi: explainUnitsVi(failure), en: explainUnitsEn(failure) }
    : { vi: explainVi(failure), en: explainEn(failure) };
