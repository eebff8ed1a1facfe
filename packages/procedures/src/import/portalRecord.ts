import { err, type Result } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureRecord, RequiredDocument } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import type { ImportLog } from "./importLog.ts";
import { listNumber, nameIn } from "./listFields.ts";
import {
  hasLooseMarks,
  type Loose,
  namesOf,
  numberOf,
  objectOf,
  objectsOf,
  otherThanObjects,
  textOf,
} from "./portalValue.ts";
import {
  caseOf,
  type Note,
  newDraft,
  noteOn,
  type RecordDraft,
  type RecordFields,
  recordOf,
  sourceOf,
} from "./RecordDraft.ts";
import { type CodeRead, codeNamedIn, readCode } from "./readCode.ts";
import { readPortalChannels } from "./readPortalChannels.ts";
import { isDistrictBody, subjectOf } from "./readWords.ts";

/** Whether an object has the shape of the portal's JSON, by the keys that nothing else has. */
export const isPortalRecord = (from: Loose): boolean => portalKeys.some((key) => key in from);

const portalKeys = [
  "codeNotation",
  "executionMethods",
  "executionCases",
  "isWard",
  "isProvince",
  "isMinistry",
  "categoriesDetails",
  "departmentPromulgateName",
  "formalityType",
  "resultsDetails",
];

/**
 * Reads one procedure as the JSON of the national portal has it (bản ghi của Cổng Dịch vụ công quốc gia).
 *
 * What the record does not say stays unsaid: a limit without a unit is `unspecified`, a fee of 0 is never `free`, a body of the districts
 * that ended is kept and flagged.
 */
export const portalRecord = (
  from: Loose,
  where: ImportSource,
  row: number,
  log: ImportLog,
): ProcedureRecord | undefined => {
  const code = codeOfRecord(from);
  if (!code.ok) {
    log.refuse({ row, reason: code.error, text: textOf(from["code"]) || textOf(from["codeNotation"]) });
    return undefined;
  }
  const name = nameIn(textOf(from["name"]));
  if (name === "") {
    log.refuse({ row, code: code.value.code, reason: "nameMissing" });
    return undefined;
  }
  const draft = newDraft(code.value.code, fieldsOf(from, name, where));
  const note = noteOn(draft, log, { row });
  if (code.value.repaired) note("codeRepaired", textOf(from["code"]));
  if (code.value.suffix !== undefined) log.leave("code suffix");
  fillContent(draft, from, note);
  noteCircumstances(draft, from, note);
  for (const key of unkeptKeys) if (isFilled(from[key])) log.leave(key);
  return recordOf(draft);
};

/** Keys of the portal that hold content no record has a place for. */
const unkeptKeys = [
  "description",
  "implementationOrder",
  "requirements",
  "conditions",
  "keywords",
  "procedureRelatedGroup",
  "dossierReceivingAddresses",
  "returningMethods",
];

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : textOf(value) !== "");

/** The code of a record; both of its codes must be the same, and its text its own. */
const codeOfRecord = (from: Loose): Result<CodeRead, ImportReason> => {
  const [first, second] = [textOf(from["code"]), textOf(from["codeNotation"])];
  const code = readCode(first === "" ? second : first);
  if (!code.ok) return code;
  const other = second === "" ? code : readCode(second);
  if (!other.ok || other.value.code !== code.value.code) return err("codesDiffer");
  return isOfAnother(from, code.value.code) ? err("textOfAnotherProcedure") : code;
};

/** The text calls another code its own, or every case bears another procedure's code. */
const isOfAnother = (from: Loose, code: string): boolean => {
  const named = codeNamedIn(textOf(from["description"]));
  if (named !== undefined && named !== code) return true;
  const cases = objectsOf(from["cases"]).flatMap((one) => {
    const read = readCode(textOf(one["code"]));
    return read.ok ? [read.value.code] : [];
  });
  return cases.length > 0 && cases.every((one) => one !== code);
};

const levelFlags: readonly (readonly [string, GovernmentLevel])[] = [
  ["isMinistry", "central"],
  ["isProvince", "province"],
  ["isWard", "commune"],
  ["isOtherAgency", "other"],
];

const kinds: Readonly<Record<string, string>> = {
  ASSIGNED_REGULATION: "lawDetailed",
  NOT_ASSIGNED_REGULATION: "notDelegatedToLocalRule",
};

const fieldsOf = (from: Loose, name: string, where: ImportSource): RecordFields => {
  const proposal = objectOf(from["procedureProposal"]);
  const kind = kinds[textOf(from["formalityType"])];
  const decision = textOf(proposal?.["proposalNumber"]) || textOf(from["decisionNo"]);
  const subjects = namesOf(from["subjectTypesDetails"]).flatMap((label) => subjectOf(label) ?? []);
  const ministry = textOf(from["departmentPromulgateName"]);
  return {
    name,
    field: namesOf(from["categoriesDetails"])[0] ?? "",
    ministry,
    levels: levelFlags.flatMap(([key, level]) => (from[key] === true ? [level] : [])),
    ...(kind === undefined ? {} : { kind }),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(decision === "" ? {} : { decision }),
    competent: bodiesOf(from, "Authority"),
    implementing: bodiesOf(from, "Executing"),
    coordinating: bodiesOf(from, "Coordinating"),
    authorised: bodiesOf(from, "Authorized"),
    ...(from["isFullProcess"] === true ? { onlineLevel: "fullyOnline" as const } : {}),
    ...(isOfProvince(from) && ministry !== "" ? { issuer: ministry } : {}),
    ...sourceOf(where),
  };
};

const isOfProvince = (from: Loose): boolean =>
  ["SPECIFIC", "LOCAL_REGULATION"].includes(textOf(from["type"])) ||
  /^H\d\d/.test(textOf(from["departmentPromulgateCode"]));

/** The bodies of a role: named offices, kinds of body, and free text, whatever the ending of the key. */
const bodiesOf = (from: Loose, role: string): readonly string[] => {
  const keys = Object.keys(from).filter(
    (key) => /^(departments|unitGroups)/.test(key) && key.toLowerCase().includes(role.toLowerCase()),
  );
  const free = from[`${role.toLowerCase()}Agencies`];
  return [...new Set([...keys.flatMap((key) => namesOf(from[key])), ...namesOf(free)])];
};

const fillContent = (draft: RecordDraft, from: Loose, note: Note): void => {
  const cases = objectsOf(from["executionCases"]);
  const only = cases.length === 1 ? textOf(cases[0]?.["name"]) : "";
  for (const [key, value] of Object.entries(from))
    if (listKeys.has(key)) for (const item of otherThanObjects(value)) note("partUnread", `${key}: ${item}`);
  for (const row of objectsOf(from["executionMethods"])) {
    const { channels, flags } = readPortalChannels(row);
    if (channels.length > 0) caseOf(draft, only).channels.push(...channels);
    for (const { reason, text } of flags) note(reason, text);
  }
  for (const one of cases) {
    for (const item of otherThanObjects(one["profileComponents"])) note("partUnread", item);
    for (const part of objectsOf(one["profileComponents"])) {
      const document = documentOf(part);
      if (document !== undefined) caseOf(draft, textOf(one["name"])).documents.push(document);
      else if (textOf(part["code"]) !== "") note("documentUnread", textOf(part["code"]));
    }
    if (textOf(one["name"]) !== "") caseOf(draft, textOf(one["name"]));
  }
  draft.outcomes.push(...namesOf(from["resultsDetails"]));
  for (const law of objectsOf(from["legalBasisesDetails"])) {
    const number = textOf(law["code"]);
    if (number !== "") draft.legalBasis.push(number);
    else if (textOf(law["name"]) !== "") note("legalBasisUnread", textOf(law["name"]));
  }
};

const listKeys: ReadonlySet<string> = new Set(["executionMethods", "executionCases", "legalBasisesDetails"]);

const documentOf = (part: Loose): RequiredDocument | undefined => {
  const name = textOf(part["name"]);
  const [originals, copies] = [numberOf(part["originalQty"]), numberOf(part["copyQty"])];
  const form = textOf(objectsOf(part["attachments"])[0]?.["name"]);
  if (name === "") return undefined;
  return {
    name,
    ...(originals === undefined ? {} : { originals }),
    ...(copies === undefined ? {} : { copies }),
    ...(form === "" ? {} : { form }),
  };
};

const publicStates: ReadonlySet<string> = new Set(["", "PUBLISHED", "UPDATED", "ACTIVE"]);

const noteCircumstances = (draft: RecordDraft, from: Loose, note: Note): void => {
  const { implementing = [], competent = [], authorised = [], coordinating = [] } = draft.fields;
  const bodies = [...implementing, ...competent, ...authorised, ...coordinating].filter(isDistrictBody);
  if (bodies.length > 0) note("staleDistrictAgencyInSource", [...new Set(bodies)].join("; "));
  if (hasLooseMarks(from)) note("sourceNotNfc");
  const kind = textOf(from["formalityType"]);
  if (kind !== "" && kinds[kind] === undefined) note("kindUnknown", kind);
  if (listNumber.test(textOf(from["name"]))) note("listNumberInName", textOf(from["name"]));
  if (from["isVertical"] === true) note("verticalAgency");
  if (from["isInternal"] === true || textOf(from["type"]).endsWith("_INTERNAL")) note("internal");
  if (isOfProvince(from)) note("provinceSpecificProcedure", textOf(from["departmentPromulgateName"]));
  if (!publicStates.has(textOf(from["state"]))) note("stateNotPublic", textOf(from["state"]));
  if (draft.fields.levels.length === 0) note("levelUnknown");
  for (const label of namesOf(from["subjectTypesDetails"]))
    if (subjectOf(label) === undefined) note("subjectUnknown", label);
  if (oldCases(draft, from)) note("noteLimitDiffers");
};

/** Old cases stay in the record with their days: they count for nothing where a channel row says another number. */
const oldCases = (draft: RecordDraft, from: Loose): boolean => {
  const current = new Set(
    [...draft.cases.values()].flatMap(({ channels }) => channels.map(({ limit }) => limit?.amount)),
  );
  const days = objectsOf(from["cases"]).flatMap((one) => numberOf(objectOf(one["processingDay"])?.["qty"]) ?? []);
  return current.size > 0 && days.some((day) => !current.has(day));
};
