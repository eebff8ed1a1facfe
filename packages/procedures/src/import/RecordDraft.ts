import type { ProcedureCode } from "@haicap/identifiers";
import type {
  LimitReading,
  ProcedureCase,
  ProcedureChannel,
  ProcedureRecord,
  RequiredDocument,
} from "../catalog/Procedure.ts";
import type { ImportIssue, ImportReason, ImportReport } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";

/** A record while its rows come in: the lists of one case grow, and every doubt is noted. */
export interface RecordDraft {
  readonly code: ProcedureCode;
  readonly fields: Omit<ProcedureRecord, "code" | "cases" | "outcomes" | "legalBasis" | "flags" | "confidence">;
  readonly cases: Map<string, { channels: ProcedureChannel[]; documents: RequiredDocument[] }>;
  readonly outcomes: string[];
  readonly legalBasis: string[];
  readonly flags: Set<ImportReason>;
  /** The limit of a row that names no way to hand in: it holds for every one. */
  limitReading?: LimitReading;
}

/** A draft with nothing in its lists. */
export const newDraft = (code: ProcedureCode, fields: RecordDraft["fields"]): RecordDraft => ({
  code,
  fields,
  cases: new Map(),
  outcomes: [],
  legalBasis: [],
  flags: new Set(),
});

/** The lists of a case by its name; `""` is the case without one. */
export const caseOf = (
  draft: RecordDraft,
  name: string,
): { channels: ProcedureChannel[]; documents: RequiredDocument[] } => {
  const found = draft.cases.get(name) ?? { channels: [], documents: [] };
  draft.cases.set(name, found);
  return found;
};

/** The record of a draft: what the source said, as verified as the source is. */
export const recordOf = (draft: RecordDraft): ProcedureRecord => ({
  code: draft.code,
  ...draft.fields,
  ...(draft.limitReading === undefined ? {} : { limitReading: draft.limitReading }),
  cases: [...draft.cases].map(
    ([name, { channels, documents }]): ProcedureCase => ({
      ...(name === "" ? {} : { name }),
      ...(channels.length === 0 ? {} : { channels }),
      ...(documents.length === 0 ? {} : { documents }),
    }),
  ),
  outcomes: [...new Set(draft.outcomes)],
  legalBasis: [...new Set(draft.legalBasis)],
  flags: [...draft.flags].sort(),
  confidence: { identity: "verified" },
});

/** Notes a doubt on the record and in the report. */
export const flag = (draft: RecordDraft, issues: ImportIssue[], issue: ImportIssue): void => {
  draft.flags.add(issue.reason);
  issues.push({ ...issue, code: draft.code });
};

/** The report of drafts, in the order of their codes. */
export const reportOf = (
  drafts: Iterable<RecordDraft>,
  read: number,
  flagged: readonly ImportIssue[],
  refused: readonly ImportIssue[],
): ImportReport => ({
  records: [...drafts].map(recordOf).sort((a, b) => (a.code < b.code ? -1 : 1)),
  read,
  flagged,
  refused,
});

/** The part of every record that the source fills. */
export const sourceOf = ({ source, checkedOn }: ImportSource): Pick<ProcedureRecord, "source" | "checkedOn"> => ({
  source,
  checkedOn,
});
