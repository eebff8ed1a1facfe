/** What a printed reference of a province is made from beside the operations: tables as they stand, and words and pictures of the rooms. */
export type { DossierDefinition, TransitionDefinition } from "@haicap/dossiers";
export { dossierDefinitions, exchangeProfile, indicatorSet } from "@haicap/dossiers-data";
export { identifierTables } from "@haicap/identifiers-data";
export { formatCitation, type LegalCitation } from "@haicap/kernel";
export type {
  CaseDependent,
  CompetenceInterval,
  Decider,
  Handling,
  HandlingOption,
  ProcedureCatalog,
  ProcedureChannel,
  ProcedureEntry,
  ProcedureFee,
  ProcedureLimit,
  Receiver,
} from "@haicap/procedures";
export { qrPayload, qrSvg } from "@haicap/procedures/qr";
export type { ProceduresGetOutput } from "@haicap/procedures/schema";
export { flagWords, overlayProblemEn, overlayProblemVi, warningEn, warningVi } from "@haicap/procedures/text";
export type { AdministrativeUnit, SuccessionEdge } from "@haicap/units";
export { publishedSpan } from "../tables/calendar.ts";
export { procedureCatalog } from "../tables/procedures.ts";
export { openApiOf } from "./openApiOf.ts";
