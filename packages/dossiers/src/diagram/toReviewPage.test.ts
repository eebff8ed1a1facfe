import { civilDateUnsafe } from "@haicap/kernel";
import { expect, it } from "vitest";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { toReviewPage } from "./toReviewPage.ts";

it("says every status, step, condition, form, role and number", () => {
  const page = toReviewPage(defineDossierUnsafe(sampleDefinition));
  const { statuses, transitions, guards, forms, roles } = sampleDefinition;
  const rowsUnder = (title: string): readonly string[] =>
    (page.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "")
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2);
  const titles = ["Trạng thái", "Các bước", "Điều kiện", "Biểu mẫu", "Người thực hiện", "Tham số"];
  const counts = [statuses.length, transitions.length, guards.length, forms.length, roles.length, 7];
  expect(titles.map((title) => rowsUnder(title).length)).toEqual(counts);
  expect(rowsUnder("Trạng thái")).toContain("| Supplement | `Supplement` | 5 | tạm dừng |  |");
  expect(rowsUnder("Các bước")).toContain("| mọi trạng thái chưa kết thúc | Rehome | giữ nguyên | systemAdmin |  |  |");
  expect(rowsUnder("Điều kiện")).toContain("| RequestWithdrawal | ResultReady | luôn bị từ chối |");
  expect(page).toContain("```mermaid\nstateDiagram-v2\n");
});

it("keeps its tables whatever the names, and says until when it holds", () => {
  const effective = { from: civilDateUnsafe("2025-07-01"), until: civilDateUnsafe("2027-01-01") };
  const odd = {
    ...sampleDefinition,
    effective,
    forms: [{ key: "receipt", number: "01", nameVi: "a|b\nc", nameEn: "" }],
  };
  const restart = {
    ...odd,
    citations: [{ instrument: "118/2025/NĐ-CP" }],
    parameters: { ...odd.parameters, supplementClock: "restart" as const },
  };
  const page = toReviewPage(defineDossierUnsafe(restart));
  expect(page).toContain("| 01 | a\\|b c |");
  expect(page).toContain("Áp dụng từ 2025-07-01 đến trước 2027-01-01.\nCăn cứ: 118/2025/NĐ-CP.");
  expect(page).toContain("tính lại từ đầu");
});
