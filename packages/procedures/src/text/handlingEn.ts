import { addDays, type CivilDate, formatCitation } from "@haicap/kernel";
import { dateEn } from "@haicap/kernel/text";
import type { CompetenceMode } from "../competence/CompetenceInterval.ts";
import type { Handling, HandlingReason } from "../competence/Handling.ts";
import type { OrganKind } from "../competence/OrganKind.ts";
import { conditionsEn } from "./conditions.ts";
import { warningEn } from "./en.ts";
import { type HandlingNotes, type HandlingWords, handlingLines, handlingNotes } from "./HandlingWords.ts";

const modes: Readonly<Record<CompetenceMode, string>> = {
  single: "",
  choice: "the applicant chooses among several",
  byFacts: "by the facts of the case",
  caseDependent: "depending on the case",
  unknown: "not established",
  notInForce: "the procedure does not exist yet",
  abolished: "the procedure is abolished",
};

const reasonEn = (reason: HandlingReason, words: HandlingWords): string => {
  const basis = reason.citations.map(words.citation).join("; ");
  const span = (from: string, until: string | undefined): string =>
    `from ${words.date(from)}${until === undefined ? "" : ` to ${words.lastDay(until)}`}`;
  switch (reason.reason) {
    case "interval": {
      const how = [
        reason.mode === "single" || reason.mode === "choice" ? words.kind[reason.kind] : "",
        modes[reason.mode],
      ];
      const told = how.filter((part) => part !== "").join("; ");
      return `${told}, ${span(reason.from, reason.until)}${basis === "" ? " (the source states no basis)" : `: ${basis}`}`;
    }
    case "caseFacts":
      return `by the facts given (${conditionsEn(reason.when)}): ${basis}`;
    case "basisEnded":
      return `the basis has ended, first day without it ${words.date(reason.until)}: ${basis}${
        reason.replacedBy === undefined ? "" : `, replaced by ${reason.replacedBy}`
      }`;
    case "decentralised":
      return `the province has decentralised it to ${reason.body}, ${span(reason.from, reason.until)}: ${basis}`;
    case "authorised":
      return `the province has authorised ${reason.body}, ${span(reason.from, reason.until)}: ${basis}; the owner stays`;
    case "office":
      return `the office in charge of the field: ${reason.body}${basis === "" ? "" : ` (${basis})`}`;
  }
};

const organs: Readonly<Record<OrganKind, string>> = {
  ministry: "ministry",
  peoplesCommittee: "People's Committee",
  provincialDepartment: "provincial department",
  districtDivision: "district office",
  landRegistrationOffice: "land registration office",
  serviceUnit: "service unit",
  police: "police",
  military: "military",
  taxAgency: "tax office",
  customs: "customs",
  treasury: "State Treasury",
  reserve: "State reserve",
  socialInsuranceAgency: "social insurance office",
  stateBank: "State Bank",
  court: "court",
  civilJudgment: "civil judgment enforcement",
  portAuthority: "port authority",
  zoneBoard: "management board of zones",
  notaryPractice: "notary practice",
  overseasMission: "mission abroad",
  otherBody: "",
};

const words: HandlingWords = {
  date: (date) => dateEn(date as CivilDate),
  lastDay: (until) => dateEn(addDays(until as CivilDate, -1)),
  unit: ({ fullName, code, parent }) => `${fullName} (${code})${parent === undefined ? "" : `, ${parent.fullName}`}`,
  level: {
    central: "central",
    province: "provincial level",
    district: "district level",
    commune: "commune level",
    other: "another body",
  },
  organ: (organ) => organs[organ],
  kind: {
    original: "competence by the law of the field",
    division: "division of competence after the districts ended",
    devolution: "devolved or decentralised from the centre",
    decentralisation: "decentralised by the province",
    authorisation: "acting by authorisation",
  },
  channel: { inPerson: "in person", online: "online", publicPost: "public post" },
  scope: { unit: "", province: "anywhere in the province", nationwide: "anywhere in the country" },
  status: {
    notInForce: "the procedure is not there, or not here",
    abolished: "the procedure is abolished",
    internal: "an internal procedure between agencies",
    unknown: "who decides is not established",
  },
  rule: {
    successorCarriesOn: "the body that took the task over carries on; a province may settle it otherwise",
    notEstablished: "no rule for dossiers under way is established; the province decides",
  },
  citation: (citation) => formatCitation(citation, "en"),
  warning: warningEn,
  reason: reasonEn,
  labels: {
    on: "On",
    decides: "Decides",
    office: "Office in charge",
    alternatives: "Equally competent, the applicant chooses",
    acting: "Acts by authorisation",
    options: "One of",
    replacedBy: "Replaced by",
    regulates: "Regulates",
    receives: "Hand in at",
    reasons: "Why",
    transitional: "Dossier under way",
    receivedBy: "received on",
    goesTo: "now with",
    keeps: "the time counted and the papers handed in stay as they are",
    warnings: "Mind",
    provisional:
      "This competence is recalled, or later than the last check of the data: compare with the text of the law.",
  },
};

/**
 * Tells in English who decides, where and why (an answer for a person), one element a line.
 *
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * const answer = whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * answer.ok && handlingEn(answer.value).slice(1, 3);
 * // => ["On 1 July 2025", "Decides: Ủy ban nhân dân cấp xã"]
 * @since 0.1.0
 */
export const handlingEn = (handling: Handling): readonly string[] => handlingLines(handling, words);

/**
 * Says in English why an answer is as it is and what to mind (vì sao, lưu ý), apart from its lines.
 *
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * const answer = whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * answer.ok && handlingNotesEn(answer.value).warnings; // => []
 * @since 0.1.0
 */
export const handlingNotesEn = (handling: Handling): HandlingNotes => handlingNotes(handling, words);
