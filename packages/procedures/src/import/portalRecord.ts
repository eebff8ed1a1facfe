import { err, type Result } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureRecord, RequiredDocument } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import type { ImportLog } from "./importLog.ts";
import { listNumber, nameIn } from "./listFields.ts";
import { ownIn } from "./ownIn.ts";
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
import { type CodeRead, codeNamedIn, codeSuffix, readCode } from "./readCode.ts";
import { readPortalChannels } from "./readPortalChannels.ts";
import { isDistrictBody, recomposedCount, subjectOf } from "./readWords.ts";
import { remembered } from "./remembered.ts";

/**
 * Whether an object has the shape of the portal's JSON, by the keys that nothing else has.
 *
 * @example
 * isPortalRecord({ executionMethods: [] }); // => true
 * isPortalRecord({ ma: "1.001193" }); // => false
 */
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
  const before = recomposedCount();
  const draft = newDraft(code.value.code, fieldsOf(from, name, where));
  const note = noteOn(draft, log, { row });
  if (code.value.repaired) note("codeRepaired", textOf(from["code"]));
  if (code.value.suffix !== undefined) log.leave(codeSuffix);
  fillContent(draft, from, note);
  noteCircumstances(draft, from, note);
  if (recomposedCount() > before || hasLooseMarks(from["name"])) note("sourceNotNfc");
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
  "delegatedAgencies",
];

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === "string" && /\S/.test(value);

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
  const said = from["description"];
  const named = typeof said === "string" && /\d\.\d{6}/.test(said) ? codeNamedIn(textOf(said)) : undefined;
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
  const bodies = bodiesOf(from);
  const fields: Changeable<RecordFields> = {
    name,
    field: namesOf(from["categoriesDetails"])[0] ?? "",
    ministry: textOf(from["departmentPromulgateName"]),
    levels: levelFlags.filter(([key]) => from[key] === true).map(([, level]) => level),
    competent: bodies.authority,
    implementing: bodies.executing,
    coordinating: bodies.coordinating,
    authorised: bodies.authorized,
    ...sourceOf(where),
  };
  const kind = ownIn(kinds, textOf(from["formalityType"]));
  if (kind !== undefined) fields.kind = kind;
  const subjects = namesOf(from["subjectTypesDetails"]).flatMap((label) => subjectOf(label) ?? []);
  if (subjects.length > 0) fields.subjects = subjects;
  const decision = textOf(objectOf(from["procedureProposal"])?.["proposalNumber"]) || textOf(from["decisionNo"]);
  if (decision !== "") fields.decision = decision;
  if (from["isFullProcess"] === true) fields.onlineLevel = "fullyOnline";
  if (isOfProvince(from) && fields.ministry !== "") fields.issuer = fields.ministry;
  return fields;
};

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

const isOfProvince = (from: Loose): boolean =>
  ["SPECIFIC", "LOCAL_REGULATION"].includes(textOf(from["type"])) ||
  /^H\d\d/.test(textOf(from["departmentPromulgateCode"]));

type Role = "authority" | "executing" | "coordinating" | "authorized";

const roles: readonly Role[] = ["authority", "executing", "coordinating", "authorized"];

/** The role of bodies that a key holds: named offices and kinds of body, whatever the ending of the key, and free text. */
const roleOf: (key: string) => Role | undefined = remembered((key) => {
  const name = key.toLowerCase();
  const isOfBodies = /^(?:departments|unitgroups)/.test(name) || name.endsWith("agencies");
  return isOfBodies ? roles.find((role) => name.includes(role)) : undefined;
});

/** The bodies of each role, in the order of their keys, free text last. */
const bodiesOf = (from: Loose): Readonly<Record<Role, readonly string[]>> => {
  const bodies: Record<Role, string[]> = { authority: [], executing: [], coordinating: [], authorized: [] };
  for (const key in from) {
    const role = roleOf(key);
    if (role === undefined) continue;
    for (const name of namesOf(from[key])) if (!bodies[role].includes(name)) bodies[role].push(name);
  }
  return bodies;
};

const fillContent = (draft: RecordDraft, from: Loose, note: Note): void => {
  const cases = objectsOf(from["executionCases"]);
  const only = cases.length === 1 ? textOf(cases[0]?.["name"]) : "";
  for (const key of listKeys) for (const item of otherThanObjects(from[key])) note("partUnread", `${key}: ${item}`);
  for (const row of objectsOf(from["executionMethods"])) {
    const { channels, flags } = readPortalChannels(row);
    if (channels.length > 0) caseOf(draft, only).channels.push(...channels);
    for (const { reason, text } of flags) note(reason, text);
  }
  for (const one of cases) fillCase(draft, one, note);
  for (const name of namesOf(from["resultsDetails"])) draft.outcomes.push(name);
  for (const law of objectsOf(from["legalBasisesDetails"])) {
    const number = textOf(law["code"]);
    if (number !== "") draft.legalBasis.push(number);
    else if (textOf(law["name"]) !== "") note("legalBasisUnread", textOf(law["name"]));
  }
  const [, ...fields] = namesOf(from["categoriesDetails"]);
  if (fields.length > 0) note("partUnread", fields.join("; "));
};

const fillCase = (draft: RecordDraft, from: Loose, note: Note): void => {
  const name = textOf(from["name"]);
  const parts = objectsOf(from["profileComponents"]);
  for (const item of otherThanObjects(from["profileComponents"])) note("partUnread", item);
  if (name !== "" || parts.length > 0) {
    const { documents } = caseOf(draft, name);
    for (const part of parts) {
      const document = documentOf(part);
      if (document === undefined) note("documentUnread", textOf(part["code"]));
      else documents.push(document);
    }
  }
};

const listKeys = ["executionMethods", "executionCases", "legalBasisesDetails"];

const documentOf = (part: Loose): RequiredDocument | undefined => {
  const name = textOf(part["name"]);
  if (name === "") return undefined;
  const document: Changeable<RequiredDocument> = { name };
  const [originals, copies] = [numberOf(part["originalQty"]), numberOf(part["copyQty"])];
  if (originals !== undefined) document.originals = originals;
  if (copies !== undefined) document.copies = copies;
  const form = textOf(objectsOf(part["attachments"])[0]?.["name"]);
  if (form !== "") document.form = form;
  return document;
};

const publicStates: ReadonlySet<string> = new Set(["", "PUBLISHED", "UPDATED", "ACTIVE"]);

const noteCircumstances = (draft: RecordDraft, from: Loose, note: Note): void => {
  const { implementing = [], competent = [], authorised = [], coordinating = [] } = draft.fields;
  const bodies = [...implementing, ...competent, ...authorised, ...coordinating].filter(isDistrictBody);
  if (bodies.length > 0) note("staleDistrictAgencyInSource", [...new Set(bodies)].join("; "));
  const kind = textOf(from["formalityType"]);
  if (kind !== "" && ownIn(kinds, kind) === undefined) note("kindUnknown", kind);
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
  if (!Array.isArray(from["cases"])) return false;
  const current = new Set(
    [...draft.cases.values()].flatMap(({ channels }) => channels.map(({ limit }) => limit?.amount)),
  );
  const days = objectsOf(from["cases"]).flatMap((one) => numberOf(objectOf(one["processingDay"])?.["qty"]) ?? []);
  return current.size > 0 && days.some((day) => !current.has(day));
};
