import type { CivilDate } from "@haicap/kernel";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "../address/AddressAnswer.ts";
import type { AddressReader } from "../address/AddressReader.ts";
import { takeExtras } from "../address/extras.ts";
import { readWholePlainly } from "../address/plain/readWholePlainly.ts";
import { readyOn } from "../address/readyOn.ts";
import { resolveAddress } from "../address/resolveAddress.ts";
import { scan } from "../address/scan.ts";

/**
 * All that is said of an address, in one line, for tables of recorded readings: whether the short way led to it, what it says, each
 * candidate with its reasons (`~` where they are those of the one before), what was left unread, and what was read as what.
 *
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * readingLine(reader, "P. Phú Xuân, Huế", civilDateUnsafe("2026-12-01"), "twoTier").split(" | ");
 * // => ["short resolved commune", '19753: commune "P. Phú Xuân" Phường Phú Xuân exact name, province "Huế" Thành phố Huế exact name', 'rest ""', 'twoTier, commune "P. Phú Xuân", province "Huế"']
 */
export const readingLine = (reader: AddressReader, text: string, on: CivilDate, writtenUnder: WrittenUnder): string => {
  const answer = resolveAddress(reader, text, { on, writtenUnder });
  if (!answer.ok) return answer.error._tag;
  const { status, level, candidates, rest, readAs } = answer.value;
  const head = `${isShort(reader, text, on, writtenUnder) ? "short" : "full"} ${status} ${level}`;
  return [head, ...candidateLines(candidates), `rest ${JSON.stringify(rest)}`, readAsLine(readAs)].join(" | ");
};

const isShort = (reader: AddressReader, text: string, on: CivilDate, writtenUnder: WrittenUnder): boolean => {
  const day = readyOn(reader, on, writtenUnder);
  const cut = scan(text);
  takeExtras(cut);
  return day !== undefined && readWholePlainly(day.first, cut, on).length > 0;
};

const candidateLines = (candidates: AddressAnswer["candidates"]): readonly string[] => {
  let before: string | undefined;
  return candidates.map((one) => {
    const because = one.reasons.map(reasonText).join(", ");
    const isSame = because === before;
    before = because;
    return `${leadText(one)}: ${isSame ? "~" : because}`;
  });
};

const leadText = ({ unit, origin, residents }: AddressCandidate): string => {
  const from = origin === undefined ? "" : ` < ${origin.era === unit.era ? "" : `${origin.era} `}${origin.code}`;
  return `${unit.code}${from}${residents === undefined ? "" : ` ${residents}`}`;
};

const reasonText = (reason: AddressReason): string => {
  if (reason.kind === "read")
    return `${reason.level} ${JSON.stringify(reason.text)} ${reason.unit} ${reason.match} ${reason.by}`;
  if (reason.kind === "succession")
    return [reason.extent, reason.residents, reason.note ?? [], reason.citation.instrument].flat().join(" ");
  if (reason.kind === "version") return `version ${reason.from ?? ""}..${reason.until ?? ""}`;
  return `${reason.kind} ${JSON.stringify(reason.text)}`;
};

const readAsLine = ({ writtenUnder, ...said }: ReadAs): string =>
  [writtenUnder, ...Object.entries(said).map(([what, text]) => `${what} ${JSON.stringify(text)}`)].join(", ");
