import { expect, it } from "vitest";
import { readProfile } from "../schema/index.ts";
import { explainEn, explainVi } from "./index.ts";

it("words every error of a profile in both languages", () => {
  const read = readProfile({ province: "046", name: 1 });
  if (read.ok) throw new Error("read");
  expect(explainVi(read.error)).toBe(
    "Hồ sơ cấu hình có 2 lỗi:\n  name: cần kiểu string, không phải 1\n  province: mã tỉnh gồm hai chữ số, ví dụ 46",
  );
  expect(explainEn(read.error)).toBe(
    "The profile has 2 errors:\n  name: string expected, not 1\n  province: the code of a province has two digits, say 46",
  );
  const one = readProfile([]);
  expect(one).toEqual({ ok: true, value: {} });
  const junk = readProfile(7);
  expect(junk.ok ? "" : explainEn(junk.error)).toBe("The profile has 1 error:\n  ·: object expected, not 7");
});
