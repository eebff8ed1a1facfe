import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { readProfile } from "../schema/index.ts";
import { explainEn, explainVi, type ProvinceFailure } from "./index.ts";

it("words every error of a profile in both languages", () => {
  const read = readProfile({ province: "046", name: 1 });
  if (read.ok) throw new Error("read");
  expect(explainVi(read.error)).toBe(
    "Hồ sơ cấu hình có 2 lỗi:\n  name: cần kiểu string, không phải 1\n  province: mã tỉnh gồm hai chữ số, ví dụ 46",
  );
  expect(explainEn(read.error)).toBe(
    "The profile has 2 errors:\n  name: string expected, not 1\n  province: the code of a province has two digits, say 46",
  );
  expect(readProfile([])).toEqual({ ok: true, value: {} });
  const junk = readProfile(7);
  expect(junk.ok ? "" : explainEn(junk.error)).toBe("The profile has 1 error:\n  ·: object expected, not 7");
});

const code = procedureCodeUnsafe("1.001193");
const unit = unitCodeUnsafe("26740");

describe.each<readonly [ProvinceFailure, string]>([
  [{ _tag: "ProfileUnknown", name: "ha-noi", known: ["hue"] }, "ha-noi"],
  [{ _tag: "OfficeUnknown", office: "centre", known: [] }, "centre"],
  [{ _tag: "OfficeUnknown", office: "centre", desk: "five", known: ["one"] }, "five"],
  [{ _tag: "NothingOpens" }, ""],
  [{ _tag: "NotOfProvince", code: unit, province: unitCodeUnsafe("46") }, "26740"],
  [{ _tag: "LimitNotStated", code }, "1.001193"],
  [{ _tag: "LimitNotStated" }, "limit"],
  [{ _tag: "CalendarNotPublished", year: 2031, reason: "outsideCoverage" }, "2031"],
  [{ _tag: "ProcedureNotFound", code, suggestions: [] }, "1.001193"],
  [{ _tag: "UnitNotFound", code: unit, on: civilDateUnsafe("2026-01-01"), knownIn: [] }, "26740"],
])("%o", (failure, named) => {
  it("is said in both languages, with the value", () => {
    expect(explainVi(failure)).toContain(named);
    expect(explainEn(failure)).toContain(named);
    expect(explainVi(failure)).not.toBe(explainEn(failure));
  });
});
