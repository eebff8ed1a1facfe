import { expect, it } from "vitest";
import { competenceText } from "./competenceText.ts";
import { amountVi, dayVi, lastDayVi, table } from "./page.ts";

it("writes days and amounts as officials do", () => {
  expect(dayVi("2026-03-01")).toBe("01/03/2026");
  expect(lastDayVi("2027-03-01")).toBe("28/02/2027");
  expect([0, 999, 1000, 35_000_000].map(amountVi)).toEqual(["0", "999", "1.000", "35.000.000"]);
  expect(table(["a"], [["x | y\nz"]])).toBe("| a |\n| --- |\n| x \\| y z |");
});

it("tells competence over time, one interval where only the certainty changed", () => {
  const row = {
    owners: "province:provincialDepartment:Sở Tư pháp",
    mode: "single",
    kind: "original",
    instruments: "60/2014/QH13#7.1",
  };
  const text = competenceText([
    { ...row, from: "2025-07-01", until: "2026-07-20", confidence: "recalled" },
    { ...row, from: "2026-07-20", until: "", confidence: "verified" },
  ]);
  expect(text).toBe("Từ 01/07/2025: Sở Tư pháp (cấp tỉnh) – khoản 1 Điều 7 60/2014/QH13; nhớ lại đến 19/07/2026");
  expect(
    competenceText([
      { ...row, from: "2025-03-01", until: "2025-07-01", confidence: "recalled" },
      {
        ...row,
        from: "2025-07-01",
        until: "",
        mode: "unknown",
        kind: "division",
        confidence: "verified",
        instruments: "",
      },
    ]),
  ).toBe(
    "Từ 01/03/2025 đến 30/06/2025: Sở Tư pháp (cấp tỉnh) – khoản 1 Điều 7 60/2014/QH13; nhớ lại<br>Từ 01/07/2025: chưa xác định, một trong: Sở Tư pháp (cấp tỉnh) – phân định khi không còn cấp huyện; nguồn không ghi căn cứ",
  );
});
