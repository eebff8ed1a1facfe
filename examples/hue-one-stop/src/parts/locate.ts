import { address } from "haicap";
import type { Candidate, Place, Words } from "../Outcome.ts";
import { faulty, found, type Part } from "./Part.ts";
import { citationWords, unitView } from "./views.ts";

/** What was written before this day can only name units of the three tiers. */
const twoTiersFrom = "2025-07-01";

/** Finds the unit an address lies in on the day of the report, from whatever era it was written in. */
export const locate = (text: string, receivedOn: string, on: string): Part<Place> => {
  if (text === "") return faulty("address", addressEmpty);
  const answered = address.resolve({ text, on, writtenUnder: receivedOn < twoTiersFrom ? "threeTier" : "auto" });
  if (!answered.ok) return faulty("address", answered.error);
  const { status, unit, candidates, rest } = answered.value;
  if (status === "unresolved") return faulty("address", addressUnknown(text));
  if (unit !== undefined && unit.level !== "commune") return faulty("address", addressTooCoarse(text, unit.fullName));
  const views = candidates.map(viewOf);
  const chosen = unit === undefined ? undefined : views.find((one) => one.unit.code === unit.code);
  return found({
    status,
    ...(unit === undefined ? {} : { now: unitView(unit) }),
    ...(chosen?.was === undefined ? {} : { was: chosen.was }),
    movedBy: chosen?.movedBy ?? [],
    candidates: unit === undefined ? views : [],
    rest,
  });
};

type Answer = Extract<ReturnType<typeof address.resolve>, { ok: true }>["value"];

const viewOf = ({ unit, origin, residents, reasons }: Answer["candidates"][number]): Candidate => ({
  unit: unitView(unit),
  ...(origin === undefined ? {} : { was: unitView(origin) }),
  ...(residents === undefined ? {} : { residents }),
  movedBy: actsIn(reasons),
});

const actsIn = (reasons: Answer["candidates"][number]["reasons"]): readonly Words[] =>
  citationWords(reasons.flatMap((reason) => (reason.kind === "succession" ? [reason.citation] : [])));

const addressEmpty = {
  _tag: "AddressEmpty",
  message: {
    vi: "Hồ sơ không có địa chỉ; hãy ghi địa chỉ của người nộp",
    en: "There is no address; write the applicant's",
  },
};

const addressUnknown = (text: string) => ({
  _tag: "AddressUnknown",
  text,
  message: {
    vi: `Không đọc được đơn vị hành chính nào trong “${text}”; hãy ghi tên xã, phường và tỉnh`,
    en: `No administrative unit can be read in “${text}”; write the commune or ward and the province`,
  },
});

const addressTooCoarse = (text: string, read: string) => ({
  _tag: "AddressTooCoarse",
  text,
  read,
  message: {
    vi: `“${text.slice(0, 80)}” chỉ đọc được đến ${read}; hãy ghi thêm xã, phường`,
    en: `“${text.slice(0, 80)}” can be read as far as ${read} only; add the commune or ward`,
  },
});
