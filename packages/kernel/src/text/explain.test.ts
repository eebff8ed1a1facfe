import { describe, expect, it } from "vitest";
import { civilDateUnsafe, parseCivilDate } from "../date/CivilDate.ts";
import { parseInstant } from "../date/Instant.ts";
import { parseCitation } from "../law/parseCitations.ts";
import { parseInstrument } from "../law/parseInstrument.ts";
import { at, timeline } from "../period/Timeline.ts";
import type { Result } from "../result/Result.ts";
import { dateEn, explainEn, explainVi, type KernelFailure, periodEn, periodVi } from "./index.ts";

const failureOf = (result: Result<unknown, KernelFailure>): KernelFailure => {
  if (result.ok) throw new Error("expected a failure");
  return result.error;
};
const from = civilDateUnsafe("2025-07-01");
const until = civilDateUnsafe("2026-01-01");
const empty = { coverage: { from, until }, versions: [] };

const failures = [
  ...["24/11/2026", "2026-02-30", "2026-13-01", "1800-01-01"].map((text) => parseCivilDate(text)),
  ...[
    "x",
    "2026-02-30T00:00Z",
    "2026-02-01T24:00Z",
    "2026-02-01T09:00",
    "2026-02-01T09:00+19:00",
    "2200-12-31T20:00Z",
  ].map((text) => parseInstant(text)),
  at(empty, civilDateUnsafe("2025-06-30")),
  at(empty, from),
  timeline({ from, until }, [{ effective: { from, until: from }, value: 1 }]),
  timeline({ from, until }, [{ effective: { from }, value: 1 }]),
  timeline({ from }, [
    { effective: { from }, value: 1 },
    { effective: { from: until }, value: 2 },
  ]),
  parseCitation("Điều này"),
  parseCitation("Điều 5, 6 Luật 60/2014/QH13"),
  ...[
    "",
    "9".repeat(99),
    "Ư".normalize("NFD"),
    "1 2",
    "Ð",
    "_",
    "12",
    "0/1",
    "5/QĐ-UBND",
    "12/202/NĐ-CP",
    "12/2025/XX-CP",
    "125/UBND",
    "12/2025/nđ-cp",
    "12/2025/ND-CP",
  ].map((text) => parseInstrument(text)),
].map((result) => failureOf(result as Result<unknown, KernelFailure>));

describe("failures in words", () => {
  it("say in two languages what was wrong, each in its own words", () => {
    const vi = failures.map(explainVi);
    const en = failures.map(explainEn);
    expect(new Set(vi).size).toBe(failures.length);
    expect(new Set(en).size).toBe(failures.length);
    for (const words of [...vi, ...en]) expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  it("quote the value, print dates as people do, and say what to do", () => {
    expect(explainVi(failureOf(parseCivilDate("24/11/2026")))).toBe(
      '"24/11/2026" không phải là một ngày: hãy viết năm-tháng-ngày, ví dụ "2026-02-16"',
    );
    expect(explainVi(failureOf(at(empty, civilDateUnsafe("2025-06-30"))))).toBe(
      "Dữ liệu không nói gì về ngày 30/06/2025; hãy hỏi về một ngày từ 01/07/2025 đến hết 31/12/2025",
    );
    expect(explainEn(failureOf(at(empty, civilDateUnsafe("2025-06-30"))))).toBe(
      "The data say nothing of 30 June 2025; ask about a day from 1 July 2025 to 31 December 2025",
    );
    expect(explainEn(failureOf(parseInstrument("12/2025/ND-CP")))).toBe(
      '"12/2025/ND-CP" is not the number and notation of a document: D is written for Đ; did you mean "12/2025/NĐ-CP"?',
    );
    expect(explainVi(failureOf(parseInstrument("5/QĐ-UBND")))).toContain('có phải là "05/QĐ-UBND"?');
  });

  it("cut a long value and show what cannot be seen", () => {
    const words = explainEn(failureOf(parseCivilDate(`\u0007${"x".repeat(1000)}`)));
    expect(words.length).toBeLessThan(200);
    expect(words).toContain("\\u0007");
  });

  it("print periods with both ends included, or open", () => {
    expect(periodVi({ from })).toBe("từ 01/07/2025 trở đi");
    expect(periodEn({ from })).toBe("from 1 July 2025 onwards");
    expect(dateEn(until)).toBe("1 January 2026");
  });
});
