import { formatCitation } from "@haicap/kernel";
import { address, units } from "haicap";
import type { Commune, Question } from "../Outcome.ts";
import { reform } from "../reform.ts";

/** The communes of the two tiers the address may lie in; a question where it does not lead to a commune at all. */
export interface Found {
  readonly communes: readonly Commune[];
  readonly questions: readonly Question[];
}

/**
 * Reads an address written under the three tiers.
 *
 * A name that other provinces have too is taken for the one in the district that received the dossier. For land, a part of the old commune
 * that moved without residents counts as well: the plot may lie there.
 */
export const findCommunes = (text: string, isLand: boolean): Found => {
  const read = address.resolve({ text, on: reform.on, writtenUnder: "threeTier" });
  if (!read.ok || read.value.status === "unresolved") return { communes: [], questions: [unreadable(text)] };
  const { unit, candidates, level } = read.value;
  const named = candidates.filter(({ unit: { level: at }, origin }) => at === "commune" && origin?.level === "commune");
  const readAsDistrict = candidates.some(({ origin }) => origin?.level === "district");
  if (level !== "commune" || readAsDistrict || named.length === 0)
    return { communes: [], questions: [tooCoarse(text)] };
  const inside = named.filter(({ unit: { code } }) => districtCommunes().has(code));
  if (inside.length === 0) return { communes: [], questions: [outside(text, named[0]?.unit.fullName ?? "")] };
  const settled = unit === undefined || isLand ? inside : inside.filter(({ unit: { code } }) => code === unit.code);
  return { communes: once(settled.map(communeOf)), questions: [] };
};

type Answer = Extract<ReturnType<typeof address.resolve>, { ok: true }>["value"]["candidates"][number];

const communeOf = ({ unit, origin, residents, reasons }: Answer): Commune => ({
  code: unit.code,
  fullName: unit.fullName,
  ...(origin === undefined ? {} : { was: origin.fullName }),
  ...(residents === undefined ? {} : { residents }),
  movedBy: reasons.flatMap((reason) => (reason.kind === "succession" ? [formatCitation(reason.citation, "vi")] : [])),
});

const once = (communes: readonly Commune[]): readonly Commune[] =>
  communes.filter(({ code }, index) => communes.findIndex((other) => other.code === code) === index);

let known: ReadonlyMap<string, string> | undefined;

/** The communes that came out of the district, by code. */
export const districtCommunes = (): ReadonlyMap<string, string> => {
  if (known !== undefined) return known;
  const became = units.successors({ code: reform.district.id, on: "2025-06-30" });
  known = new Map(became.ok ? became.value.edges.map(({ unit }) => [unit.code, unit.fullName]) : []);
  return known;
};

const unreadable = (text: string): Question => ({
  reason: "addressUnreadable",
  message: {
    vi:
      text === "" ? "Không ghi địa chỉ; hãy hỏi người nộp" : `Không đọc được xã nào trong “${text}”; hãy hỏi người nộp`,
    en:
      text === "" ? "No address is given; ask the applicant" : `No commune can be read in “${text}”; ask the applicant`,
  },
});

const tooCoarse = (text: string): Question => ({
  reason: "addressTooCoarse",
  message: {
    vi: `“${text}” chỉ đọc được đến huyện, hoặc có thể là thị trấn cùng tên; hãy hỏi xã, thôn`,
    en: `“${text}” leads to the district only, or to the township of its name; ask for the commune and hamlet`,
  },
});

const outside = (text: string, unit: string): Question => ({
  reason: "outsideDistrict",
  message: {
    vi: `“${text}” nay thuộc ${unit}, ngoài địa bàn huyện đã nhận hồ sơ; hãy xem hồ sơ gắn với nơi nào trong huyện`,
    en: `“${text}” is now in ${unit}, outside the district that received the dossier; see which place in the district it concerns`,
  },
});
