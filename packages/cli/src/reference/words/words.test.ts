import { expect, it } from "vitest";
import { fold, foldSource } from "../assets/foldSource.ts";
import { en } from "./en.ts";
import { glossary } from "./glossary.ts";
import { speechOf } from "./Speech.ts";
import { vi } from "./vi.ts";

const keysOf = (words: object): readonly string[] =>
  Object.entries(words).flatMap(([key, one]) =>
    typeof one === "object" && one !== null ? keysOf(one as object).map((inner) => `${key}.${inner}`) : [key],
  );

it("both languages have the same words", () => {
  expect(keysOf(en).toSorted()).toEqual(keysOf(vi).toSorted());
});

it("a term has one keyword, and a keyword one term", () => {
  for (const key of ["vi", "en", "key"] as const)
    expect(new Set(glossary.map((term) => term[key])).size).toBe(glossary.length);
  for (const { vi: term, en: word, key } of glossary)
    expect([term, word, key].every((one) => one.trim() !== "")).toBe(true);
});

it("words are made alike for search here and in the browser", () => {
  const inBrowser = new Function(`return ${foldSource}`)() as (term: string) => string;
  for (const word of ["Đăng", "đường", "HỘ TỊCH", "khai", "Ủy", "1.001193"]) expect(inBrowser(word)).toBe(fold(word));
  expect(fold("Đặng")).toBe("dang");
});

it("numbers, money and limits are written as people write them", () => {
  const [inVi, inEn] = [speechOf("vi"), speechOf("en")];
  expect([inVi.count(2703), inEn.count(2703)]).toEqual(["2.703", "2,703"]);
  expect(inVi.fee({ status: "stated", amount: 20000, kind: "charge" })).toBe("20.000 đồng (lệ phí)");
  expect(inEn.fee({ status: "stated", amount: 1500, currency: "USD" })).toBe("1,500 USD");
  expect(inVi.fee({ status: "free" })).toBe("miễn phí");
  expect(inVi.limit({ amount: 3.5, unit: "workingDay" })).toBe("3,5 ngày làm việc");
  expect(inEn.limit({ amount: 1, unit: "workingDay" })).toBe("1 working day");
  expect(inVi.limit({ amount: 0, unit: "sameDay" })).toBe("ngay trong ngày làm việc");
  expect([inVi.lastDay("2025-07-01"), inEn.lastDay("2025-07-01")]).toEqual(["30/06/2025", "30 June 2025"]);
});
