import type { ProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureRecord, RequiredDocument } from "../catalog/Procedure.ts";
import type { ImportIssue, ImportReason } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import { hasLooseMarks, type Loose, namesOf, numberOf, objectOf, objectsOf, textOf } from "./portalValue.ts";
import { caseOf, flag, newDraft, type RecordDraft, recordOf, sourceOf } from "./RecordDraft.ts";
import { codeNamedIn, readCode } from "./readCode.ts";
import { readPortalChannels } from "./readPortalChannels.ts";
import { isDistrictBody, subjectOf } from "./readWords.ts";

/** A record of the portal as read, with what of it is in doubt. */
export interface PortalRecordRead {
  readonly record: ProcedureRecord;
  readonly flagged: readonly ImportIssue[];
}

/**
 * Reads one procedure as the JSON of the national portal has it (bản ghi của Cổng Dịch vụ công quốc gia).
 *
 * What the record does not say stays unsaid: a limit without a unit is `unspecified`, a fee of 0 is never `free`, a body of the districts
 * that ended is kept and flagged. `row` is the number the report calls it by.
 *
 * Fails with the reason when the value is no record, its code or name cannot be read, two codes differ, or the text names another
 * procedure's code.
 *
 * @example
 * const where = { source: "export", checkedOn: civilDateUnsafe("2026-11-01") };
 * const way = { submissionMethod: "DIRECT", processingTime: 5, fees: [{ value: 0, description: "Theo Nghị quyết của HĐND tỉnh" }] };
 * const json = { code: "2.000815.H46", name: "Chứng thực bản sao", isWard: true, executionMethods: [way] };
 * const read = fromPortalRecord(json, where);
 * read.ok && read.value.record.cases[0]?.channels?.[0]?.limit; // => { amount: 5, unit: "unspecified" }
 * read.ok && read.value.record.cases[0]?.channels?.[0]?.fees; // => [{ status: "setByProvincialCouncil" }]
 * read.ok && read.value.flagged.map(({ reason }) => reason); // => ["unitMissingInSource", "feeZeroInSource"]
 * @since 0.1.0
 */
export const fromPortalRecord = (
  json: unknown,
  where: ImportSource,
  row = 1,
): Result<PortalRecordRead, ImportIssue> => {
  const from = objectOf(json);
  if (from === undefined) return err({ row, reason: "notARecord" });
  const code = codeOfRecord(from);
  if (!code.ok) return err({ row, reason: code.error, text: textOf(from["code"]) });
  const name = nameOf(from);
  if (name === "") return err({ row, code: code.value, reason: "nameMissing" });
  const draft = newDraft(code.value, fieldsOf(from, name, where));
  const flagged: ImportIssue[] = [];
  const note = (reason: ImportReason, text?: string): void =>
    flag(draft, flagged, { row, reason, ...(text === undefined || text === "" ? {} : { text }) });
  fillContent(draft, from, note);
  noteCircumstances(draft, from, note);
  return ok({ record: recordOf(draft), flagged });
};

type Note = (reason: ImportReason, text?: string) => void;

const codeOfRecord = (from: Loose): Result<ProcedureCode, ImportReason> => {
  const [first, second] = [textOf(from["code"]), textOf(from["codeNotation"])];
  const code = readCode(first === "" ? second : first);
  if (!code.ok || second === "") return code;
  const other = readCode(second);
  if (!other.ok || other.value !== code.value) return err("codesDiffer");
  const named = codeNamedIn(textOf(from["description"]));
  return named !== undefined && named !== code.value ? err("textOfAnotherProcedure") : code;
};

/** Names begin with the number they had in a list now and then. */
const nameOf = (from: Loose): string =>
  textOf(from["name"])
    .replace(listNumber, "")
    .replace(/[\s.]+$/, "");

const listNumber = /^\d{1,3}[.)]\s+/;

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

const fieldsOf = (from: Loose, name: string, where: ImportSource): RecordDraft["fields"] => {
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
  for (const row of objectsOf(from["executionMethods"])) {
    const { channels, flags } = readPortalChannels(row);
    caseOf(draft, only).channels.push(...channels);
    for (const { reason, text } of flags) note(reason, text);
  }
  for (const one of cases)
    for (const part of objectsOf(one["profileComponents"])) {
      const document = documentOf(part);
      if (document !== undefined) caseOf(draft, textOf(one["name"])).documents.push(document);
    }
  draft.outcomes.push(...namesOf(from["resultsDetails"]));
  draft.legalBasis.push(
    ...objectsOf(from["legalBasisesDetails"])
      .map((law) => textOf(law["code"]))
      .filter(Boolean),
  );
};

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
