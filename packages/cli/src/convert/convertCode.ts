import type { Failure, Result } from "haicap";
import type { Language } from "../command/language.ts";
import type { Conversion, Convert } from "./Conversion.ts";
import { emptyCell, listed, reasonWords } from "./reasonWords.ts";
import { type Heir, type Heirs, type UnitQuestions, whereNow } from "./whereNow.ts";

/** The day whose units the codes mean (the last day of the three tiers unless told), and the day to bring them to. */
export interface CodeDays {
  readonly on?: string | undefined;
  readonly present: string;
  readonly ask?: UnitQuestions;
}

/**
 * Reads cells as codes of former communes (mã đơn vị hành chính cấp xã cũ), and says which unit each is now, or may be.
 *
 * Spreadsheets drop leading zeros. Four digits can only be a commune's code and are taken for it; with fewer the code may be that of
 * a district or a province as well, so that nothing firm is said.
 */
export const convertCode =
  (days: CodeDays, language: Language): Convert =>
  (cell): Conversion => {
    const written = cell.trim();
    if (written === "") return { status: "unresolved", candidates: [], reasons: emptyCell[language] };
    const codes = readings(written);
    const [code = written] = codes;
    if (codes.length > 1 || /^\d$/.test(written)) return doubtful(written, codes, days, language);
    const added = code === written ? [] : [reasonWords[language].zerosAdded(code)];
    return worded(whereNow(code, days.on, days.present, days.ask), added, language);
  };

const readings = (written: string): readonly string[] => {
  if (!/^[1-9]\d{0,3}$/.test(written)) return [written];
  const padded = written.padStart(5, "0");
  return written.length === 2 || written.length === 3 ? [written, padded] : [padded];
};

const doubtful = (written: string, codes: readonly string[], days: CodeDays, language: Language): Conversion => {
  const found = codes.flatMap((code) => {
    const result = whereNow(code, days.on, days.present, days.ask);
    return result.ok ? [{ code, heirs: result.value.heirs }] : [];
  });
  const known = found.length === 0 ? codes : found.map((one) => one.code);
  const heirs = found.flatMap((one) => one.heirs);
  const lines = heirs.map((heir) => described(heir, language));
  const reasons = [
    reasonWords[language].zerosLost(written, known),
    ...(lines.length > 0 ? [listed(lines, language)] : []),
  ];
  return {
    status: heirs.length === 0 ? "unresolved" : "candidates",
    candidates: codesOf(heirs),
    reasons: reasons.join("; "),
  };
};

const worded = (result: Result<Heirs, Failure>, before: readonly string[], language: Language): Conversion => {
  if (!result.ok) {
    const status = result.error._tag === "UnitNotFound" ? "unresolved" : "error";
    return { status, candidates: [], reasons: [...before, result.error.message[language]].join("; ") };
  }
  const { certain, heirs } = result.value;
  const [only] = heirs;
  if (certain && only !== undefined)
    return {
      status: "resolved",
      unit: only.unit,
      candidates: [],
      reasons: [...before, ways(only, language)].join("; "),
    };
  const lines = heirs.map((heir) => described(heir, language));
  return { status: "candidates", candidates: codesOf(heirs), reasons: [...before, listed(lines, language)].join("; ") };
};

const codesOf = (heirs: readonly Heir[]): readonly string[] => [...new Set(heirs.map((heir) => heir.unit.code))];

const described = (heir: Heir, language: Language): string =>
  `${heir.unit.code} ${heir.unit.fullName}: ${ways(heir, language)}`;

const ways = (heir: Heir, language: Language): string => {
  const say = reasonWords[language];
  if (heir.ways.length === 0) return say.same(heir.unit.fullName);
  return heir.ways.map(({ to, way }) => say.became(way, to.fullName)).join(", ");
};
