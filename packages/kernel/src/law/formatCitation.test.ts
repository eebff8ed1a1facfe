import { describe, expect, it } from "vitest";
import { formatCitation } from "./formatCitation.ts";

describe("a reference in words", () => {
  it.each([
    [
      { instrument: "118/2025/NĐ-CP", article: "17", clause: "2", point: "a" },
      "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP",
      "Point a, Clause 2, Article 17, Decree No. 118/2025/NĐ-CP",
    ],
    [
      { instrument: "60/2014/QH13", article: "7" },
      "Điều 7 văn bản số 60/2014/QH13",
      "Article 7, Instrument No. 60/2014/QH13",
    ],
    [{ instrument: "125/UBND-TH" }, "Công văn số 125/UBND-TH", "Official Letter No. 125/UBND-TH"],
    [{ instrument: "183-KL/TW" }, "Kết luận số 183-KL/TW", "Conclusion No. 183-KL/TW"],
    [{ instrument: "121-CP", clause: "3" }, "khoản 3 văn bản số 121-CP", "Clause 3, Instrument No. 121-CP"],
    [
      { instrument: "Hiến pháp 2013", article: "110", note: "sửa đổi 2025" },
      "Điều 110 Hiến pháp 2013 (sửa đổi 2025)",
      "Article 110, Hiến pháp 2013 (sửa đổi 2025)",
    ],
  ])("%j", (citation, vi, en) => {
    expect(formatCitation(citation, "vi")).toBe(vi);
    expect(formatCitation(citation, "en")).toBe(en);
  });
});
