import { type ProcedureCode, parseProcedureCode } from "@haicap/identifiers";
import { parseCivilDate } from "@haicap/kernel";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import type { Column } from "./columns.ts";
import type { ImportSource } from "./ImportSource.ts";
import { type Note, type RecordFields, sourceOf } from "./RecordDraft.ts";
import { bodiesIn, isDistrictBody, kindOf, levelsIn, subjectsIn, tidy, withoutEnd } from "./readWords.ts";

/** The text of a row under a column. */
export type Read = (column: Column) => string;

/** What a row of a list says of a procedure as a whole. Bodies are listed only where the row has a column for them. */
export const listFields = (cell: Read, name: string, where: ImportSource): RecordFields => {
  const { subjects } = subjectsIn(cell("subjects"));
  const [decision, kind, issuer] = [cell("decision"), kindOf(cell("kind")), cell("issuer")];
  const [coordinating, authorised] = [bodiesIn(cell("coordinating")), bodiesIn(cell("authorised"))];
  const onlineLevel = onlineLevelOf(cell("onlineLevel"));
  const replacedBy = codesIn(cell("replacedBy"));
  return {
    name,
    field: cell("field"),
    ministry: issuer,
    levels: levelsIn(cell("level")),
    ...(kind === undefined ? {} : { kind }),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(decision === "" ? {} : { decision }),
    competent: bodiesIn(cell("competent")),
    implementing: bodiesIn(cell("implementing")),
    ...(coordinating.length === 0 ? {} : { coordinating }),
    ...(authorised.length === 0 ? {} : { authorised }),
    ...(onlineLevel === undefined ? {} : { onlineLevel }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(isProvinceIssuer(issuer) ? { issuer } : {}),
    ...sourceOf(sourceIn(cell, where)),
  };
};

/**
 * A name as it is kept: without the number of a list before it and full stops behind.
 *
 * @example
 * nameIn("12. Đăng ký khai sinh."); // => "Đăng ký khai sinh"
 */
export const nameIn = (text: string): string => withoutEnd(text.replace(listNumber, ""), ".") || text;

export const listNumber: RegExp = /^\d{1,3}[.)]\s+/;

const sourceIn = (cell: Read, where: ImportSource): ImportSource => {
  const day = cell("checkedOn");
  const checkedOn = day === "" ? undefined : parseCivilDate(day);
  return {
    source: cell("source") || where.source,
    checkedOn: checkedOn?.ok === true ? checkedOn.value : where.checkedOn,
  };
};

const onlineLevelOf = (text: string): ProcedureRecord["onlineLevel"] => {
  if (/toàn trình|full/iu.test(text)) return "fullyOnline";
  return /một phần|part/iu.test(text) ? "partlyOnline" : undefined;
};

const codesIn = (text: string): readonly ProcedureCode[] =>
  text.split(/[\s,;]+/).flatMap((one) => {
    const parsed = parseProcedureCode(one);
    return parsed.ok ? [parsed.value.code] : [];
  });

/** Whether an issuer is a province: a procedure of its own. */
const isProvinceIssuer = (issuer: string): boolean =>
  /^(?:ubnd|(?:uỷ|ủy) ban nhân dân)\s+(?:tỉnh|thành phố)/iu.test(issuer);

const openStates: ReadonlySet<string> = new Set(["", "đã công khai", "công khai", "published", "updated", "active"]);

/** Notes what of a row of a list is in doubt; a level is missed only where the list has a column for it. */
export const noteDoubts = (fields: RecordFields, cell: Read, note: Note, hasLevels = true): void => {
  if (hasLevels && fields.levels.length === 0) note("levelUnknown", cell("level"));
  const bodies = [fields.implementing, fields.competent, fields.coordinating, fields.authorised];
  const stale = bodies.flatMap((list) => list ?? []).filter(isDistrictBody);
  if (stale.length > 0) note("staleDistrictAgencyInSource", [...new Set(stale)].join("; "));
  for (const label of subjectsIn(cell("subjects")).unknown) note("subjectUnknown", label);
  if (cell("kind") !== "" && fields.kind === undefined) note("kindUnknown", cell("kind"));
  if (listNumber.test(tidy(cell("name")))) note("listNumberInName", cell("name"));
  if (fields.issuer !== undefined || /QĐ-UBND/u.test(cell("decision")))
    note("provinceSpecificProcedure", fields.issuer ?? cell("decision"));
  if (!openStates.has(cell("state").toLowerCase())) note("stateNotPublic", cell("state"));
  const codes = cell("replacedBy");
  if (codes !== "" && codes.split(/[\s,;]+/).length !== (fields.replacedBy ?? []).length) note("partUnread", codes);
  if (cell("checkedOn") !== "" && !parseCivilDate(cell("checkedOn")).ok) note("partUnread", cell("checkedOn"));
};
