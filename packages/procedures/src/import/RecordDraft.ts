import type { ProcedureCode } from "@haicap/identifiers";
import type {
  LimitReading,
  ProcedureCase,
  ProcedureChannel,
  ProcedureRecord,
  RequiredDocument,
} from "../catalog/Procedure.ts";
import type { ImportIssue, ImportReason } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import type { ImportLog } from "./importLog.ts";

/** What one row says of a procedure as a whole. */
export type RecordFields = Omit<ProcedureRecord, "code" | "cases" | "outcomes" | "legalBasis" | "flags">;

/** A record while its rows come in: the lists of one case grow, and every doubt is noted. */
export interface RecordDraft {
  readonly code: ProcedureCode;
  fields: RecordFields;
  readonly cases: Map<string, CaseDraft>;
  readonly outcomes: string[];
  readonly legalBasis: string[];
  readonly flags: Set<string>;
  /** The limit of a row that names no way to hand in: it holds for every one. */
  limitReading?: LimitReading;
}

/** The lists of one case. */
export interface CaseDraft {
  readonly channels: ProcedureChannel[];
  readonly documents: RequiredDocument[];
}

/** A draft with nothing in its lists. */
export const newDraft = (code: ProcedureCode, fields: RecordFields): RecordDraft => ({
  code,
  fields,
  cases: new Map(),
  outcomes: [],
  legalBasis: [],
  flags: new Set(),
});

/** The lists of a case by its name; `""` is the case without one. `nth` tells cases of one name apart. */
export const caseOf = (draft: RecordDraft, name: string, nth = 1): CaseDraft => {
  const key = nth === 1 ? name : `${name}\u0000${nth}`;
  const found = draft.cases.get(key);
  if (found !== undefined) return found;
  const made: CaseDraft = { channels: [], documents: [] };
  draft.cases.set(key, made);
  return made;
};

/** The record of a draft; the case without a name, which holds what the source ties to none, comes first. */
export const recordOf = (draft: RecordDraft): ProcedureRecord => ({
  code: draft.code,
  ...draft.fields,
  ...(draft.limitReading === undefined ? {} : { limitReading: draft.limitReading }),
  cases: casesOf(draft),
  outcomes: unique(draft.outcomes),
  legalBasis: unique(draft.legalBasis),
  flags: draft.flags.size === 0 ? [] : [...draft.flags].sort(),
});

const unique = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)]);

const casesOf = ({ cases }: RecordDraft): readonly ProcedureCase[] => {
  const named: ProcedureCase[] = [];
  for (const [key, { channels, documents }] of cases) {
    const [name = ""] = key.split("\u0000");
    const one: { -readonly [Key in keyof ProcedureCase]: ProcedureCase[Key] } = {};
    if (name !== "") one.name = name;
    if (channels.length > 0) one.channels = channels;
    if (documents.length > 0) one.documents = documents;
    if (key === "") named.unshift(one);
    else named.push(one);
  }
  return named;
};

/** The part of every record that the source fills. */
export const sourceOf = ({
  source,
  checkedOn,
}: ImportSource): Pick<ProcedureRecord, "source" | "checkedOn" | "confidence"> => ({
  source,
  checkedOn,
  confidence: { identity: "verified" },
});

/** Notes a doubt. */
export type Note = (reason: ImportReason, text?: string) => void;

/** Notes doubts on the record and in the report. */
export const noteOn =
  (draft: RecordDraft, log: ImportLog, at: Pick<ImportIssue, "row" | "sheet">): Note =>
  (reason, text) => {
    draft.flags.add(reason);
    log.flag({ ...at, code: draft.code, reason, ...(text === undefined || text === "" ? {} : { text }) });
  };
