import type { ProcedureChannel, RequiredDocument } from "../catalog/Procedure.ts";
import type { Read } from "./listFields.ts";
import { noteLimitDiffers } from "./noteLimitDiffers.ts";
import { isGluedDocuments, readPageDocuments } from "./page/readPageDocuments.ts";
import { isGluedLaws, readPageLaws } from "./page/readPageLaws.ts";
import { isGluedOutcomes, readPageOutcomes } from "./page/readPageOutcomes.ts";
import { caseOf, type Note, type RecordDraft } from "./RecordDraft.ts";
import { type FeeRead, readFee } from "./readFee.ts";
import { isGlued, readGluedCells, readGluedChannels } from "./readGluedChannels.ts";
import { type LimitRead, readLimit } from "./readLimit.ts";
import { channelsIn, listed } from "./readWords.ts";

/** Adds what a row says of channels, documents, outcomes and legal basis to a draft; whether it said anything. */
export const fillRow = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const isOffered = fillChannels(draft, cell, note);
  const isDocumented = fillDocuments(draft, cell, note);
  const outcomes = outcomesIn(cell("outcome"));
  const laws = lawsIn(cell("legalBasis"), note);
  draft.outcomes.push(...outcomes);
  draft.legalBasis.push(...laws);
  const isCase = cell("case") !== "";
  if (isCase) caseOf(draft, cell("case"));
  return isOffered || isDocumented || isCase || cell("outcome") !== "" || cell("legalBasis") !== "";
};

const outcomesIn = (cell: string): readonly string[] => (isGluedOutcomes(cell) ? readPageOutcomes(cell) : listed(cell));

const lawsIn = (cell: string, note: Note): readonly string[] => {
  if (!isGluedLaws(cell)) return listed(cell);
  const { laws, flags } = readPageLaws(cell);
  for (const { reason, text } of flags) note(reason, text);
  return laws;
};

const fillChannels = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const [way, limit, fee] = [cell("channel"), cell("limit"), cell("fee")];
  if (way === "" && limit === "" && fee === "") return false;
  if (isGlued(way)) fillGlued(draft, cell, note);
  else fillPlain(draft, cell, note);
  return true;
};

const fillGlued = (draft: RecordDraft, cell: Read, note: Note): void => {
  const { channels, doubts, unread } = readGluedChannels(cell("channel"));
  if (channels.length > 0) caseOf(draft, cell("case")).channels.push(...channels);
  for (const { reason, text } of doubts) note(reason, text);
  if (unread !== undefined || channels.length === 0) note("channelUnknown", unread ?? cell("channel"));
  if (cell("limit") !== "") note("partUnread", cell("limit"));
  if (cell("fee") !== "") note("partUnread", cell("fee"));
};

const fillPlain = (draft: RecordDraft, cell: Read, note: Note): void => {
  const [way, fee] = [cell("channel"), cell("fee")];
  const cells = plainCells(cell);
  const channels = channelsIn(way);
  if (channels.length === 0 && (way !== "" || fee !== "" || cells.fee.part.fees.length > 0))
    note("channelUnknown", [way, fee].filter(Boolean).join("; "));
  if (channels.length === 0 && cells.limit.part.limit !== undefined) keepReading(draft, cells.limit, note);
  for (const reason of cells.limit.flags) note(reason, cell("limit"));
  for (const reason of cells.fee.flags) note(reason, fee || cell("limit"));
  if (noteLimitDiffers(cells.limit.part.limit, cells.note)) note("noteLimitDiffers", cells.note);
  const part: Omit<ProcedureChannel, "channel"> = {
    ...cells.limit.part,
    ...cells.fee.part,
    ...(cells.note === "" ? {} : { note: cells.note }),
  };
  if (channels.length > 0)
    caseOf(draft, cell("case")).channels.push(...channels.map((channel) => ({ channel, ...part })));
};

/** The first limit without a way to hand in holds for every way; another one beside it is in doubt. */
const keepReading = (draft: RecordDraft, { part }: LimitRead, note: Note): void => {
  const { limit, limitText } = part;
  if (limit === undefined) return;
  const known = draft.limitReading;
  if (known === undefined) draft.limitReading = { ...limit, confidence: "verified" };
  else if (known.amount !== limit.amount || known.unit !== limit.unit)
    note("limitUnread", limitText ?? `${limit.amount} ${limit.unit}`);
};

interface PlainCells {
  readonly limit: LimitRead;
  readonly fee: FeeRead;
  readonly note: string;
}

const namesFee = /(?:\d\s*(?:vnđ|việt nam đồng|usd|đồng)|miễn phí)/iu;
const namesLimit = /\d\s*(?:ngày|giờ|tháng)/iu;

/** The limit and the fee of a row; where both ran into one cell they are parted. */
const plainCells = (cell: Read): PlainCells => {
  const [limit, fee, note] = [limitCell(cell), cell("fee"), cell("note")];
  if (fee === "" && namesFee.test(limit)) return readGluedCells(limit, note);
  if (limit === "" && (namesLimit.test(fee) || mayBeGlued(fee))) return readGluedCells(fee.replace(feeTitle, ""), note);
  return { limit: readLimit(limit), fee: readFee(fee, note), note };
};

const feeTitle = /^(?:lệ )?phí:\s*/iu;

/** An amount that no fee has unless a limit ran into it: "1100 VNĐ". */
const mayBeGlued = (fee: string): boolean => {
  const digits = /^(\d{3,})\s*(?:VNĐ|Việt Nam Đồng)$/iu.exec(fee.replace(feeTitle, ""))?.[1];
  return digits !== undefined && Number(digits) > 1000 && Number(digits) % 1000 !== 0;
};

const limitCell = (cell: Read): string => {
  const [limit, unit] = [cell("limit"), cell("limitUnit")];
  return unit !== "" && /^\d+(?:[.,]\d+)?$/.test(limit) ? `${limit} ${unit}` : limit;
};

const fillDocuments = (draft: RecordDraft, cell: Read, note: Note): boolean => {
  const name = cell("document");
  if (name === "") return false;
  if (isGluedDocuments(name)) {
    const { cases, flags } = readPageDocuments(name);
    for (const one of cases)
      if (one.documents.length > 0 || one.name !== "") caseOf(draft, one.name).documents.push(...one.documents);
    for (const { reason, text } of flags) note(reason, text);
    return true;
  }
  const form = cell("form");
  const document: RequiredDocument = {
    name,
    ...quantities(cell("quantity"), note),
    ...quantity("originals", cell("originals"), note),
    ...quantity("copies", cell("copies"), note),
    ...(form === "" ? {} : { form }),
  };
  caseOf(draft, cell("case")).documents.push(document);
  return true;
};

/** Originals and copies of one cell: "01 bản chính, 02 bản sao". */
const quantities = (text: string, note: Note): { readonly originals?: number; readonly copies?: number } => {
  const [originals, copies] = [/(\d{1,3})\s*bản chính/iu, /(\d{1,3})\s*bản sao/iu].map((one) => one.exec(text)?.[1]);
  if (text !== "" && originals === undefined && copies === undefined) note("quantityUnread", text);
  return {
    ...(originals === undefined ? {} : { originals: Number(originals) }),
    ...(copies === undefined ? {} : { copies: Number(copies) }),
  };
};

const quantity = <Key extends "originals" | "copies">(
  key: Key,
  text: string,
  note: Note,
): { readonly [K in Key]?: number } => {
  const digits = /^(?:bản (?:chính|sao)\s*(?::\s*)?)?(\d{1,3})(?:\s*bản(?:\s+(?:chính|sao))?)?$/iu.exec(text)?.[1];
  if (digits !== undefined) return { [key]: Number(digits) } as { readonly [K in Key]?: number };
  if (text !== "") note("quantityUnread", text);
  return {};
};
