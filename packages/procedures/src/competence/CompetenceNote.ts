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
  | "provinceMayPassOn"
  | "provinceOnly"
  | "anyProvinceMayDecide"
  | "communeStepFirst"
  | "moveDateContested"
  | "policeTookOver"
  | "abolishedInOneProvince"
  | "holderOfRegister"
  | "districtForMovablesOnly"
  | "codeProbablyReplaced"
  | "otherProcedureForForeignElement"
  | "legalBasisNotInSource";
