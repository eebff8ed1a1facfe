/**
 * A remark of the tables about an interval of competence (ghi chú về thẩm quyền), passed on as a warning of the answer.
 */
export type CompetenceNote =
  | "instrumentRecalled"
  | "instrumentNotEstablished"
  | "splitRuleNotWritten"
  | "citesMovingDecree"
  | "mergedProbably"
  | "taskDidNotExist"
  | "codeNotYetCreated"
  | "codeCreationDateNotEstablished"
  | "startNotEstablished"
  | "moveDateNotEstablished"
  | "provinceMayDecideLand"
  | "provinceOnly"
  | "anyProvinceMayDecide"
  | "communeStepFirst"
  | "judicialRecordsDateContested"
  | "policeTookOver2025-03-01"
  | "holderOfRegister"
  | "districtForMovablesOnly"
  | "probablyReplacedOctober2026"
  | "otherProcedureForForeignElement"
  | "legalBasisNotInSource";
