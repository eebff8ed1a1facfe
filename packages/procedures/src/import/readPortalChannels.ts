import type { ProcedureChannel, ProcedureFee, ProcedureLimitUnit, SubmissionChannel } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import { ownIn } from "./ownIn.ts";
import { type Loose, numberOf, objectsOf, otherThanObjects, textOf } from "./portalValue.ts";
import { readFee } from "./readFee.ts";
import { remembered } from "./remembered.ts";

/** The ways to hand in of one row of the portal, and what is in doubt. */
export interface PortalChannels {
  readonly channels: readonly ProcedureChannel[];
  readonly flags: readonly { readonly reason: ImportReason; readonly text?: string }[];
}

const ways: Readonly<Record<string, readonly SubmissionChannel[]>> = {
  DIRECT: ["inPerson"],
  ONLINE: ["online"],
  POSTAL: ["publicPost"],
  DIRECT_AND_ONLINE: ["inPerson", "online"],
};

const units: Readonly<Record<string, { readonly unit: ProcedureLimitUnit; readonly times: number }>> = {
  WORKING_DAY: { unit: "workingDay", times: 1 },
  DAY: { unit: "calendarDay", times: 1 },
  HOUR: { unit: "hour", times: 1 },
  MONTH: { unit: "month", times: 1 },
  YEAR: { unit: "month", times: 12 },
};

type Doubt = PortalChannels["flags"][number];

/**
 * Reads one row of `executionMethods`; the channel row is the current one, whatever older cases say.
 *
 * @example
 * const row = { submissionMethod: "ONLINE", processingTime: 5, processingTimeUnit: "WORKING_DAY" };
 * readPortalChannels(row).channels; // => [{ channel: "online", fees: [], limit: { amount: 5, unit: "workingDay" } }]
 * readPortalChannels({ ...row, submissionMethod: "BY_PIGEON" }).flags; // => [{ reason: "channelUnknown", text: "BY_PIGEON" }]
 */
export const readPortalChannels = (row: Loose): PortalChannels => {
  const way = textOf(row["submissionMethod"]);
  const channels = ownIn(ways, way);
  const flags: Doubt[] = channels === undefined ? [{ reason: "channelUnknown", text: way }] : [];
  const limit = readTime(row);
  flags.push(...limit.flags);
  const fees: ProcedureFee[] = [];
  let feeText = "";
  for (const one of objectsOf(row["fees"])) {
    const read = readPortalFee(one);
    fees.push(read.fee);
    if (read.feeText !== undefined) feeText += feeText === "" ? read.feeText : `\n${read.feeText}`;
    flags.push(...read.flags);
  }
  for (const item of otherThanObjects(row["fees"])) flags.push({ reason: "partUnread", text: item });
  if (channels === undefined) return { channels: [], flags };
  const note = textOf(row["description"]);
  return { channels: channels.map((channel) => channelOf(channel, limit.part, fees, feeText, note)), flags };
};

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

const channelOf = (
  channel: SubmissionChannel,
  { limit, limitText }: Pick<ProcedureChannel, "limit" | "limitText">,
  fees: readonly ProcedureFee[],
  feeText: string,
  note: string,
): ProcedureChannel => {
  const made: Changeable<ProcedureChannel> = { channel, fees };
  if (limit !== undefined) made.limit = limit;
  if (limitText !== undefined) made.limitText = limitText;
  if (feeText !== "") made.feeText = feeText;
  if (note !== "") made.note = note;
  return made;
};

const readTime = (
  row: Loose,
): { readonly part: Pick<ProcedureChannel, "limit" | "limitText">; readonly flags: readonly Doubt[] } => {
  const raw = textOf(row["processingTime"]);
  const amount = numberOf(row["processingTime"]);
  const printed = textOf(row["processingTimeUnit"]);
  if (raw === "") return { part: {}, flags: [] };
  if (amount === undefined) return { part: { limitText: raw }, flags: [{ reason: "limitUnread", text: raw }] };
  if (amount === 0) return { part: {}, flags: [{ reason: "limitZero" }] };
  const known = ownIn(units, printed);
  if (known !== undefined) return { part: { limit: { amount: amount * known.times, unit: known.unit } }, flags: [] };
  const text = tidyPair(raw, printed);
  return {
    part: { limit: { amount, unit: "unspecified" }, ...(text === String(amount) ? {} : { limitText: text }) },
    flags: [{ reason: "unitMissingInSource", text }],
  };
};

const tidyPair = (amount: string, unit: string): string => (unit === "" ? amount : `${amount} ${unit}`);

/** The amount and its description are one cell and its note; a currency we do not know states nothing. */
const readPortalFee = (
  row: Loose,
): { readonly fee: ProcedureFee; readonly feeText?: string; readonly flags: readonly Doubt[] } => {
  const note = textOf(row["description"]);
  const value = numberOf(row["value"]);
  const currency = textOf(row["currencyId"]).toUpperCase();
  const text = `${textOf(row["value"])} ${currency}`.trim();
  const said = note === "" ? text : `${text} (${note})`;
  if (value !== undefined && value !== 0 && currency !== "VND" && currency !== "USD")
    return { fee: { status: "notStated" }, feeText: said, flags: [{ reason: "currencyUnknown", text: said }] };
  if (value !== undefined && value >= 1000)
    return { fee: { status: "stated", amount: value, currency: currency === "USD" ? "USD" : "VND" }, flags: [] };
  const cell = value === undefined ? text : amountCell(value, currency);
  const { part, flags } = note === "" ? readFeeAlone(cell) : readFee(cell, note);
  const [fee = { status: "notStated" as const }] = part.fees;
  return {
    fee,
    ...(part.feeText === undefined ? {} : { feeText: said }),
    flags: flags.map((reason) => ({ reason, text: said })),
  };
};

const readFeeAlone = remembered((cell) => readFee(cell));

const amountCell = (value: number, currency: string): string => `${value} ${currency === "USD" ? "USD" : "VND"}`;
