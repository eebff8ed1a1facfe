import type { ProcedureChannel, RequiredDocument } from "../catalog/Procedure.ts";
import type { Column } from "./columns.ts";
import type { ImportReason } from "./ImportReport.ts";
import { caseOf, type RecordDraft } from "./RecordDraft.ts";
import { readFee } from "./readFee.ts";
import { readLimit } from "./readLimit.ts";
import { channelsIn, listed } from "./readWords.ts";

type Read = (column: Column) => string;
type Note = (reason: ImportReason, text?: string) => void;

/** Adds what a row says of channels, documents, outcomes and legal basis to a draft; whether it said anything. */
export const fillRow = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const outcomes = listed(cell("outcome"));
  const laws = listed(cell("legalBasis"));
  draft.outcomes.push(...outcomes);
  draft.legalBasis.push(...laws);
  const isOffered = fillChannel(draft, cell, note);
  const isDocumented = fillDocument(draft, cell, note);
  return isOffered || isDocumented || outcomes.length > 0 || laws.length > 0;
};

const fillChannel = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const [way, limit, fee] = [cell("channel"), readLimit(cell("limit")), readFee(cell("fee"), cell("note"))];
  if (way === "" && cell("limit") === "" && cell("fee") === "") return false;
  const channels = channelsIn(way);
  if (channels.length === 0 && (way !== "" || cell("fee") !== "")) note("channelUnknown", way || cell("fee"));
  if (channels.length === 0 && limit.part.limit !== undefined)
    draft.limitReading = { ...limit.part.limit, confidence: "verified" };
  for (const reason of limit.flags) note(reason, cell("limit"));
  for (const reason of fee.flags) note(reason, cell("fee"));
  const remark = cell("note");
  const part: Omit<ProcedureChannel, "channel"> = {
    ...limit.part,
    ...fee.part,
    ...(remark === "" ? {} : { note: remark }),
  };
  caseOf(draft, cell("case")).channels.push(...channels.map((channel) => ({ channel, ...part })));
  return true;
};

const fillDocument = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const name = cell("document");
  if (name === "") return false;
  const form = cell("form");
  const document: RequiredDocument = {
    name,
    ...quantity("originals", cell("originals"), note),
    ...quantity("copies", cell("copies"), note),
    ...(form === "" ? {} : { form }),
  };
  caseOf(draft, cell("case")).documents.push(document);
  return true;
};

const quantity = <Key extends "originals" | "copies">(
  key: Key,
  text: string,
  note: Note,
): { readonly [K in Key]?: number } => {
  const digits = /^(?:bản (?:chính|sao)\s*:?\s*)?(\d{1,3})(?:\s*bản)?$/iu.exec(text)?.[1];
  if (digits !== undefined) return { [key]: Number(digits) } as { readonly [K in Key]?: number };
  if (text !== "") note("quantityUnread", text);
  return {};
};
