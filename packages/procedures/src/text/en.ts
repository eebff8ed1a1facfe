import { dateEn } from "@haicap/kernel/text";
import { explainEn as explainUnitsEn } from "@haicap/units/text";
import type { CaseFact } from "../competence/CaseFacts.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { ProceduresFailure } from "./ProceduresFailure.ts";

const factWords: Readonly<Record<CaseFact, string>> = {
  age: "the age",
  action: "the action (change, correct, supplement, redetermineEthnicity)",
  foreignElement: "whether there is a foreignElement",
  insideIndustrialZone: "whether the site is insideIndustrialZone",
  certifiedBy: "who certified the act (certifiedBy: commune, district)",
};

/**
 * Says in English what was wrong, with which value, and what to do (giải thích lỗi).
 *
 * @example
 * explainEn({ _tag: "ProcedureNotFound", code: "9.999999", suggestions: [] });
 * // => "No procedure bears the code 9.999999; check the code"
 * @since 0.1.0
 */
export const explainEn = (failure: ProceduresFailure): string => {
  switch (failure._tag) {
    case "ProcedureNotFound": {
      const near = failure.suggestions.map(({ code, name }) => `${code} (${name})`).join("; ");
      if (failure.replacedBy !== undefined)
        return `The procedure ${failure.code} is gone; ${failure.replacedBy.map(({ code, name }) => `${code} (${name})`).join("; ")} replaced it`;
      return `No procedure bears the code ${failure.code}; ${near === "" ? "check the code" : `is it ${near}?`}`;
    }
    case "CaseDependent": {
      const options = [...new Set(failure.options.map(({ level, body }) => `${level}: ${body}`))].join("; ");
      const needs = failure.needs.map((fact) => factWords[fact]).join(", ");
      return `On ${dateEn(failure.on)} the competence for ${failure.code} depends on the case (${options}); ${
        needs === "" ? "no source states the rule, see the legal basis" : `say ${needs}`
      }`;
    }
    case "NothingRead":
      return `Not one of ${failure.rows} rows could be read; see the reason of each, or check that the header names code and name`;
    case "CodeRepeated":
      return `The catalog ${failure.catalog === "from" ? "before (from)" : "after (to)"} holds two records with the code ${failure.code}; keep one`;
    case "DiffDoesNotFit":
      return `This diff does not fit the catalog: ${misfitWords[failure.problem]} (${failure.code}${failure.field === undefined ? "" : `, ${failure.field}`}); apply it to the catalog it was made from`;
    case "UnitNotFound":
    case "OutsideCoverage":
      return explainUnitsEn(failure);
  }
};

const misfitWords = {
  missing: "the procedure is missing",
  alreadyThere: "the procedure is there already",
  other: "what stands there is other than was compared",
} as const;

const warningWords: Readonly<Record<HandlingWarning, string>> = {
  legalBasisExpired: "The basis of the competence has ended by this day; no body is asserted",
  outsideCoverage: "The day is earlier than what the tables know",
  afterLastCheck: "The day is after the data were last checked",
  placeTooCoarse: "The place is too wide to name the unit; give a commune code",
  areaOffice: "This vertical agency serves several units; the data do not name the office",
  otherProvince: "Only another province has this procedure",
  channelNotOffered: "The procedure is not received this way",
  zoneBoardInsideZones: "Inside industrial and economic zones the management board decides",
  receivedAtEndedUnit: "The unit given has ended by this day; its successor was followed",
  overlayNeedsPlace: "A province has its own rule, and no place was given",
  overlayWithoutBasis: "A rule of the province cites no document and was not applied",
  overlayWithoutEnd: "An authorisation has no end and was not applied",
  overlayNotInForce: "A rule of the province is not in force on this day",
  overlayOverlap: "Two rules of the province overlap; neither was applied",
  overlaySecondStep: "Who acts by authorisation cannot authorise in turn; the second step was not applied",
  overlayNotOfProvince: "A ministry or a vertical agency owns this; a province can neither pass it on nor authorise",
  instrumentRecalled: "The document that moved the competence is recalled, not seen in a source",
  instrumentNotEstablished: "Which of two documents moved the competence is not established",
  splitRuleNotWritten: "Two levels shared the task, and no source states how",
  citesMovingDecree: "The document cited is the decree that later moved the competence",
  mergedProbably: "The procedure was probably merged into another",
  taskDidNotExist: "The policy did not exist then",
  codeNotYetCreated: "The code did not exist then; the task had another",
  codeCreationDateNotEstablished: "The code was created about this time; the day is not established",
  startNotEstablished: "The day on which this competence began is not established",
  moveDateNotEstablished: "The competence moved during this time; the day is not established",
  provinceMayPassOn: "The province may decentralise or authorise this further",
  provinceOnly: "A procedure of one province",
  anyProvinceMayDecide: "Any province may decide, wherever the applicant lives",
  communeStepFirst: "The commune certifies first, the province decides",
  moveDateContested: "Sources differ on the day the competence moved",
  policeTookOver: "Police took this task over later",
  abolishedInOneProvince:
    "One province has abolished this procedure in favour of another; see the list of the province",
  holderOfRegister: "The body that holds the original register decides",
  districtForMovablesOnly: "The district justice office certifies for movable property only",
  codeProbablyReplaced: "This code was probably replaced by another",
  otherProcedureForForeignElement: "A matter with a foreign element has a procedure of its own",
  legalBasisNotInSource: "The source states no legal basis",
};

/**
 * Says in English a warning that came with an answer (giải thích cảnh báo).
 *
 * @example
 * warningEn("placeTooCoarse"); // => "The place is too wide to name the unit; give a commune code"
 * @since 0.1.0
 */
export const warningEn = (warning: HandlingWarning): string => warningWords[warning];
