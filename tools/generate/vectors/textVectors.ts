import type { Vector } from "./Vector.ts";

/** Limits, citations and tax numbers put together from parts, so that what must be read is known. */
export const textVectors = (): readonly Vector[] => [...limits(), ...citations(), ...taxNumbers()];

const written = [
  ["ngày làm việc", "workingDay"],
  ["ngày", "calendarDay"],
  ["giờ làm việc", "workingHour"],
  ["tháng", "month"],
] as const;

const limits = (): readonly Vector[] =>
  written.flatMap(([words, unit]) =>
    Array.from({ length: 45 }, (_, index) => ({
      operation: "limits.parse",
      rule: "a number and a unit as procedures write them, with a leading zero or without",
      input: { text: `${index % 3 === 0 ? String(index + 1).padStart(2, "0") : index + 1} ${words}` },
      expect: { limit: { amount: index + 1, unit } },
    })),
  );

const kinds = [
  ["Nghị định", "NĐ-CP"],
  ["Thông tư", "TT-BTP"],
  ["Nghị quyết", "NQ-CP"],
  ["Quyết định", "QĐ-TTg"],
] as const;

const citations = (): readonly Vector[] =>
  kinds.flatMap(([kind, sign]) =>
    Array.from({ length: 30 }, (_, index) => {
      const [article, clause] = [String(1 + ((index * 7) % 60)), String(1 + (index % 9))];
      const instrument = `${String(index * 9 + 3).padStart(2, "0")}/${2016 + (index % 11)}/${sign}`;
      return {
        operation: "citations.parse",
        rule: "clause, article and number of an instrument, as the law on promulgation has them written",
        input: { text: `Căn cứ khoản ${clause} Điều ${article} ${kind} số ${instrument};` },
        expect: { citations: [{ instrument, article, clause }] },
      };
    }),
  );

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

const checkDigit = (digits: string): number =>
  10 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);

const taxNumbers = (): readonly Vector[] =>
  Array.from(
    { length: 160 },
    (_, index) =>
      `01${String(10_000 + index * 7919)
        .padStart(7, "0")
        .slice(0, 7)}`,
  )
    .filter((digits) => checkDigit(digits) < 10)
    .flatMap((digits): readonly Vector[] => {
      const check = checkDigit(digits);
      const wrong = (check + 1 + (Number(digits[8]) % 8)) % 10;
      const asked = (last: number, expect: Vector["expect"]): Vector => ({
        operation: "identifiers.check",
        rule: "the tenth digit of a tax number is ten less the weighted sum of nine, modulo eleven",
        input: { kind: "tax", value: `${digits}${last}`, referenceDate: "2026-11-20" },
        expect,
      });
      return [asked(check, { valid: true }), asked(wrong, { valid: false, reason: "checksum" })];
    });
