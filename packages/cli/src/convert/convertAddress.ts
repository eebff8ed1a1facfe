import { address } from "haicap";
import type { Language } from "../command/language.ts";
import type { Conversion, Convert } from "./Conversion.ts";
import { emptyCell, listed, reasonWords } from "./reasonWords.ts";

type AddressInput = Parameters<typeof address.resolve>[0];
type Answer = Extract<ReturnType<typeof address.resolve>, { ok: true }>["value"];

/**
 * Reads cells as addresses (địa chỉ), and says which unit each lies in on a day, or which ones it may.
 *
 * @example
 * convertAddress({}, "vi")("P. Bến Nghé, Q.1, TP HCM").status; // => "resolved"
 */
export const convertAddress =
  (
    options: Omit<AddressInput, "text">,
    language: Language,
    resolve: typeof address.resolve = address.resolve,
  ): Convert =>
  (cell): Conversion => {
    if (cell.trim() === "") return { status: "unresolved", candidates: [], reasons: emptyCell[language] };
    const result = resolve({ text: cell, ...options });
    if (!result.ok) return { status: "error", candidates: [], reasons: result.error.message[language] };
    const { status, unit, candidates } = result.value;
    return {
      status,
      ...(unit === undefined ? {} : { unit }),
      candidates: status === "resolved" ? [] : [...new Set(candidates.map((one) => one.unit.code))],
      reasons: [...why(result.value, language), ...leftOver(result.value, language)].join("; "),
    };
  };

const why = (answer: Answer, language: Language): readonly string[] => {
  const say = reasonWords[language];
  if (answer.unit !== undefined) {
    const chosen = answer.candidates.find((one) => one.unit.code === answer.unit?.code);
    const reasons = (chosen?.reasons ?? []).map((reason) => say.reason(reason, answer.unit.fullName));
    return answer.level === "commune" ? reasons : [say.only(answer.level), ...reasons];
  }
  if (answer.candidates.length === 0) return [say.nothing];
  const lines = answer.candidates.map(({ unit, reasons }) => {
    const parent = unit.parent === undefined ? "" : `, ${unit.parent.fullName}`;
    return `${unit.code} ${unit.fullName}${parent}: ${reasons.map((one) => say.reason(one, unit.fullName)).join(", ")}`;
  });
  return [listed(lines, language)];
};

const leftOver = (answer: Answer, language: Language): readonly string[] => [
  ...(answer.rest === "" ? [] : [reasonWords[language].unread(answer.rest)]),
  ...(answer.certainty === "confirmed" ? [] : [reasonWords[language].provisional]),
];
