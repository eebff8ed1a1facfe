import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generate } from "../units-data.ts";

describe("the review pages of the provinces", () => {
  let pages: readonly (readonly [string, string])[] = [];

  beforeAll(() => {
    const files = generate(join(import.meta.dirname, "../../.."));
    pages = [...files].filter(([path]) => path.includes("/review/") && !path.endsWith("README.md"));
  });

  it("are 34, each with its day, its totals and a line to sign", () => {
    expect(pages).toHaveLength(34);
    for (const [, page] of pages) {
      expect(page).toMatch(/^# (Tỉnh|Thành phố) .+ \(mã \d\d\)\n/);
      expect(page).toContain("Số liệu đến hết ngày 25/09/2026");
      expect(page).toContain("## Xác nhận đối chiếu");
      expect(page).not.toContain("undefined");
    }
  });

  it("list every commune once, numbered, each with what it was formed from", () => {
    const lines = pages.flatMap(([, page]) => page.split("\n").filter((line) => /^\| \d+ \| \d{5} \|/.test(line)));
    expect(lines).toHaveLength(3321);
    expect(new Set(lines.map((line) => line.split(" | ")[1])).size).toBe(3321);
    expect(lines.every((line) => (line.split(" | ")[4] ?? "").trim() !== "")).toBe(true);
    for (const [, page] of pages) {
      const stated = Number(/Cấp xã: (\d+) đơn vị/.exec(page)?.[1]);
      expect(page.split("\n").filter((line) => /^\| \d+ \| \d{5} \|/.test(line))).toHaveLength(stated);
    }
  });

  it("set what each resolution states beside what the table holds", () => {
    const hue = pages.find(([path]) => path.endsWith("/hue.md"))?.[1] ?? "";
    expect(hue).toContain("| 1675/NQ-UBTVQH15 | 16/06/2025 | 01/07/2025 | 19 xã, 21 phường | 19 xã, 21 phường | 1 |");
  });

  it("name the act that formed a unit, and those that changed it since", () => {
    const page = pages.find(([path]) => path.endsWith("/bac-ninh.md"))?.[1] ?? "";
    expect(page).toMatch(
      /\| 07294 \| Phường Bố Hạ \| 01\/07\/2025 \|.*\| 1658\/NQ-UBTVQH15; 388\/NQ-UBTVQH16 \(Phường Bố Hạ từ 20\/09\/2026\) \|/,
    );
  });

  it("list the 441 communes that were divided, 60 of them with all residents going one way", () => {
    const lines = pages.flatMap(([, page]) => page.split("\n").filter((line) => /^\| \d{5} \|/.test(line)));
    expect(lines).toHaveLength(441);
    expect(lines.filter((line) => line.endsWith("| về một đơn vị |"))).toHaveLength(60);
  });

  it("show each place where a source says otherwise on the page of its province, in Vietnamese", () => {
    const lines = pages.flatMap(([, page]) =>
      page.split("\n").filter((line) => line.includes(" → ") || /\| (mã|tên) \(/.test(line)),
    );
    expect(lines).toHaveLength(75);
    expect(lines.join("\n")).not.toMatch(/resolution: |present|absent/);
    const hanoi = pages.find(([path]) => path.endsWith("/ha-noi.md"))?.[1] ?? "";
    expect(hanoi).toContain(
      "| Phường Phúc Đồng 00151 → Phường Bồ Đề 00118 | dân cư (đơn vị trước sắp xếp) | không có dân cư | một phần dân cư |",
    );
  });
});
