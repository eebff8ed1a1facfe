import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citations, notations, vietnameseText } from "../testing/index.ts";
import { formatCitation } from "./formatCitation.ts";
import type { LegalCitation } from "./LegalCitation.ts";
import { parseCitation, parseCitations } from "./parseCitations.ts";

/** `118/2025/NĐ-CP 17.2.a`: instrument, then article, clause and point; `-` for what is missing above. */
const short = ({ instrument, article, clause, point }: LegalCitation): string => {
  const place = [article ?? "-", clause ?? (point === undefined ? "" : "-"), point ?? ""].filter((part) => part !== "");
  return article === undefined && clause === undefined && point === undefined
    ? instrument
    : `${instrument} ${place.join(".")}`;
};
const read = (text: string): string[] => parseCitations(text).map(short);

describe("references climbing from the point to the instrument", () => {
  it.each([
    ["điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP", ["118/2025/NĐ-CP 17.2.a"]],
    ["Điều 17 của Nghị định số 118/2025/NĐ-CP", ["118/2025/NĐ-CP 17"]],
    ["điểm đ khoản 1 Điều 7 của Luật Hộ tịch số 60/2014/QH13", ["60/2014/QH13 7.1.đ"]],
    ["khoản 1, 2 và 3 Điều 5 Luật số 60/2014/QH13", ["60/2014/QH13 5.1", "60/2014/QH13 5.2", "60/2014/QH13 5.3"]],
    ["khoản 1 và khoản 2 Điều 5 Luật 60/2014/QH13", ["60/2014/QH13 5.1", "60/2014/QH13 5.2"]],
    ["khoản 3 Điều 111, Điều 112 Bộ luật Lao động số 45/2019/QH14", ["45/2019/QH14 111.3", "45/2019/QH14 112"]],
    [
      "điểm a, b khoản 1 và điểm c khoản 2 Điều 17 Nghị định 118/2025/NĐ-CP",
      ["118/2025/NĐ-CP 17.1.a", "118/2025/NĐ-CP 17.1.b", "118/2025/NĐ-CP 17.2.c"],
    ],
    ["khoản 1, điểm a khoản 2 Điều 5 Luật 60/2014/QH13", ["60/2014/QH13 5.1", "60/2014/QH13 5.2.a"]],
    ["điểm a Điều 3 Nghị định 45/2020/NĐ-CP", ["45/2020/NĐ-CP 3.-.a"]],
    ["Điều 5, khoản 2 Điều 7 Luật số 60/2014/QH13", ["60/2014/QH13 5", "60/2014/QH13 7.2"]],
    ["Điều 9a và Điều 17đ Luật 60/2014/QH13", ["60/2014/QH13 9a", "60/2014/QH13 17đ"]],
    ["khoản 1a Điều 5 Luật 60/2014/QH13", ["60/2014/QH13 5.1a"]],
    ["khoản 2 Chỉ thị 16/CT-TTg", ["16/CT-TTg -.2"]],
    ["K.3 Đ.112 Luật 45/2019/QH14", ["45/2019/QH14 112.3"]],
    ["Point a, Clause 2, Article 17 of Decree No. 118/2025/ND-CP", ["118/2025/NĐ-CP 17.2.a"]],
    ["Article 148 of the Civil Code No. 91/2015/QH13", ["91/2015/QH13 148"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("references descending from the article", () => {
  it.each([
    ["Điều 5 khoản 2 điểm a Luật số 60/2014/QH13", ["60/2014/QH13 5.2.a"]],
    ["Điều 5 điểm a khoản 2 Luật số 60/2014/QH13", ["60/2014/QH13 5.2.a"]],
    ["Điều 5 khoản 2, Điều 7 khoản 3 Luật số 60/2014/QH13", ["60/2014/QH13 5.2", "60/2014/QH13 7.3"]],
    ["Điều 5 khoản 1 điểm a, khoản 2 Luật 60/2014/QH13", ["60/2014/QH13 5.1.a", "60/2014/QH13 5.2"]],
    ["Đ.112, K.3 45/2019/QH14", ["45/2019/QH14 112.3"]],
    ["Art. 7(1)(d) of Law 60/2014/QH13", ["60/2014/QH13 7.1.d"]],
    ["Điều 7(đ) Luật 60/2014/QH13", ["60/2014/QH13 7.-.đ"]],
    ["khoản 1(a) Điều 7 Luật 60/2014/QH13", ["60/2014/QH13 7.1.a"]],
    ["Điều 148.5 Bộ luật 91/2015/QH13", ["91/2015/QH13 148.5"]],
    ["Điều 148.5.b Bộ luật 91/2015/QH13", ["91/2015/QH13 148.5.b"]],
    ["Article 7, Clause 1, Point d of Law No. 60/2014/QH13", ["60/2014/QH13 7.1.d"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ranges", () => {
  const five = [5, 6, 7, 8, 9].map((article) => `118/2025/NĐ-CP ${article}`);
  it.each([
    ["Điều 5-9 Nghị định 118/2025/NĐ-CP", five],
    ["Điều 5 – 9 Nghị định 118/2025/NĐ-CP", five],
    ["từ Điều 5 đến Điều 9 của Nghị định 118/2025/NĐ-CP", five],
    ["Điều 5 đến hết Điều 9 Nghị định 118/2025/NĐ-CP", five],
    ["Articles 5 to 9 of Decree 118/2025/ND-CP", five],
    ["từ khoản 1 đến khoản 3 Điều 5 Luật 60/2014/QH13", ["60/2014/QH13 5.1", "60/2014/QH13 5.2", "60/2014/QH13 5.3"]],
    [
      "điểm b đến điểm e khoản 1 Điều 3 Nghị định 45/2020/NĐ-CP",
      ["b", "c", "d", "đ", "e"].map((point) => `45/2020/NĐ-CP 3.1.${point}`),
    ],
    ["Điều 9-5 Luật 60/2014/QH13", ["60/2014/QH13 9", "60/2014/QH13 5"]],
    ["Điều 9a-11 Luật 60/2014/QH13", ["60/2014/QH13 9a", "60/2014/QH13 11"]],
    ["Điều 1-999 Luật 60/2014/QH13", ["60/2014/QH13 1", "60/2014/QH13 999"]],
    ["điểm d đến điểm b khoản 1 Điều 3 Luật 60/2014/QH13", ["60/2014/QH13 3.1.d", "60/2014/QH13 3.1.b"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("which instrument a place belongs to", () => {
  it.each([
    [
      "Điều 17 Nghị định 118/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP",
      ["118/2025/NĐ-CP 17", "309/2026/NĐ-CP"],
    ],
    [
      "Điều 1 Nghị định 309/2026/NĐ-CP sửa đổi Điều 17 Nghị định 118/2025/NĐ-CP",
      ["309/2026/NĐ-CP 1", "118/2025/NĐ-CP 17"],
    ],
    ["Nghị định 118/2025/NĐ-CP (Điều 17 khoản 2; Điều 18)", ["118/2025/NĐ-CP 17.2", "118/2025/NĐ-CP 18"]],
    ["Nghị định 118/2025/NĐ-CP: Điều 17; Nghị định 309/2026/NĐ-CP: Điều 1.", ["118/2025/NĐ-CP 17", "309/2026/NĐ-CP 1"]],
    ["Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ, Điều 17", ["118/2025/NĐ-CP 17"]],
    ["Luật 03/2026/QH16 Điều 7", ["03/2026/QH16 7"]],
    ["Civil Code No. 91/2015/QH13, Article 148", ["91/2015/QH13 148"]],
    ["Điều 7 Luật Hộ tịch năm 2014 (Luật số 60/2014/QH13)", ["60/2014/QH13 7"]],
    ["Article 5, Decree No. 118/2025/ND-CP, Article 7, Law No. 60/2014/QH13", ["118/2025/NĐ-CP 5", "60/2014/QH13 7"]],
    [
      "Điều 17 và Điều 18 Nghị định số 118/2025/NĐ-CP, Điều 5 Thông tư số 03/2025/TT-VPCP",
      ["118/2025/NĐ-CP 17", "118/2025/NĐ-CP 18", "03/2025/TT-VPCP 5"],
    ],
    ["Điều 5 Quy chế làm việc ban hành kèm theo Quyết định số 12/2025/QĐ-UBND", ["12/2025/QĐ-UBND 5"]],
    ["khoản 1 Điều 3 Luật Hôn nhân và gia đình số 52/2014/QH13", ["52/2014/QH13 3.1"]],
    ["Điều 17, 118/2025/NĐ-CP", ["118/2025/NĐ-CP 17"]],
    ["Luật 45/2019/QH14, Khoản 1, Điều 7, Luật Hộ tịch số 60/2014/QH13", ["45/2019/QH14", "60/2014/QH13 7.1"]],
    ["Khoản 1, Điều 7; Khoản 2, Điều 8, Luật số 60/2014/QH13", ["60/2014/QH13 7.1", "60/2014/QH13 8.2"]],
    ["Luật Hộ tịch 2014 (60/2014/QH13), Điều 7 khoản 1", ["60/2014/QH13 7.1"]],
    ["Điều 148 khoản 5 BLDS 91/2015/QH13", ["91/2015/QH13 148.5"]],
    ["Luật 60/2014/QH13, Điều 7, Luật 45/2019/QH14, Điều 112", ["60/2014/QH13 7", "45/2019/QH14 112"]],
    ["Điều 5 Luật Hộ tịch được sửa đổi bởi Luật số 45/2019/QH14", ["45/2019/QH14"]],
    ["Điều 5 Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP", ["123/2015/NĐ-CP"]],
    ["khoản 2 Điều này và Điều 5 Nghị định này, Nghị định 118/2025/NĐ-CP", ["118/2025/NĐ-CP"]],
    ["Nghị định 118/2025/NĐ-CP, khoản 2 Điều này", ["118/2025/NĐ-CP"]],
    ["Điều 5 nói về việc khác. Nghị định 118/2025/NĐ-CP", ["118/2025/NĐ-CP"]],
    ["Điều 148.5 BLDS", []],
    ["Điều 5 Nghị định 61/2018/NĐ-CP, 20 ngày làm việc", ["61/2018/NĐ-CP 5"]],
    ["khoản 2 Điều 17, 20 ngày theo Nghị định 118/2025/NĐ-CP", ["118/2025/NĐ-CP"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("instruments as people write them", () => {
  it.each([
    ["183-KL/TW, 125/UBND-TH, 7816/VPCP-TTĐT", ["183-KL/TW", "125/UBND-TH", "7816/VPCP-TTĐT"]],
    ["QĐ 188/1999/QĐ-TTg, 121-CP và 66.7/2025/NQ-CP", ["188/1999/QĐ-TTg", "121-CP", "66.7/2025/NQ-CP"]],
    ["Nghị quyết số 1675/NQ-UBTVQH15; Nghị quyết 76/2025/UBTVQH15", ["1675/NQ-UBTVQH15", "76/2025/UBTVQH15"]],
    ["Luật số 20-L/CTN và Lệnh số 08/2019/L-CTN", ["20-L/CTN", "08/2019/L-CTN"]],
    ["118 / 2025 / NÐ - CP", ["118/2025/NĐ-CP"]],
    ["118/2025/nđ-cp", ["118/2025/NĐ-CP"]],
    ["118/2025/nð-cp", ["118/2025/NĐ-CP"]],
    ["DIEU 17 NGHI DINH 118/2025/ND-CP", ["118/2025/NĐ-CP 17"]],
    ["QUYẾT ĐỊNH SỐ 766/QĐ-TTG", ["766/QĐ-TTg"]],
    ["Nghị định 8/2025/NĐ-CP", ["08/2025/NĐ-CP"]],
    ["Nghị định 118/2025", ["118/2025/NĐ-CP"]],
    ["Điều 17 NĐ 118/2025 và điều 5 nghị định số 61/2018", ["118/2025/NĐ-CP 17", "61/2018/NĐ-CP 5"]],
    ["Nghị định 118/2025/NĐ–CP", ["118/2025/NĐ-CP"]],
    ["33/2024/QH15 - Luật Lưu trữ", ["33/2024/QH15"]],
    ["(No.118/2025/ND-CP)", ["118/2025/NĐ-CP"]],
    ["45/2019/QH14, 45/2019/QH14, Luật 45/2019/QH14", ["45/2019/QH14"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "ngày 09/6/2025, 24/7, 5/10 hồ sơ, 100 km/h, 12/2025",
    "H57.12-250701-0003 và 000.00.12.H57",
    "số 5/Hà-Nội, nhà 12/3A-B",
    "Nghị định 64/1993",
    "Luật Hộ tịch 2014",
    "12/2025/XX-CP",
    "12/2025/NĐ-CP/TT",
    "",
  ])("%j holds none", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("exactly one reference", () => {
  it.each([
    ["Luật 60/2014/QH13", { instrument: "60/2014/QH13" }],
    ["Điều 7 Luật 60/2014/QH13", { instrument: "60/2014/QH13", article: "7" }],
    ["Điều 7(2) Luật 60/2014/QH13", { instrument: "60/2014/QH13", article: "7", clause: "2" }],
    ["Điều 7(a) Luật 60/2014/QH13", { instrument: "60/2014/QH13", article: "7", point: "a" }],
    ["khoản 2 Luật 60/2014/QH13", { instrument: "60/2014/QH13", clause: "2" }],
    ["theo Điều 60/2014/QH13", { instrument: "60/2014/QH13" }],
  ])("%s says no more than it says", (text, citation) => {
    expect(parseCitation(text)).toStrictEqual({ ok: true, value: citation });
  });

  it("is given, or the failure says why not", () => {
    expect(parseCitation("Điều 17 Nghị định 118/2025/NĐ-CP")).toMatchObject({ ok: true, value: { article: "17" } });
    expect(parseCitation("Điều này")).toMatchObject({ error: { _tag: "NotACitation", reason: "none" } });
    expect(parseCitation("Điều 5, 6 Luật 60/2014/QH13")).toEqual({
      ok: false,
      error: { _tag: "NotACitation", input: "Điều 5, 6 Luật 60/2014/QH13", reason: "several", count: 2 },
    });
  });
});

describe("the laws of references", () => {
  it("what is printed is read back, in both languages, in NFD and in capitals", () => {
    fc.assert(
      fc.property(citations(), (citation) => {
        for (const printed of [formatCitation(citation, "vi"), formatCitation(citation, "en")]) {
          expect(parseCitation(printed)).toEqual({ ok: true, value: citation });
          expect(parseCitation(printed.normalize("NFD"))).toEqual({ ok: true, value: citation });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("every notation is found wherever it stands in a text of other words", () => {
    fc.assert(
      fc.property(fc.array(notations(), { minLength: 1, maxLength: 4 }), vietnameseText(), (list, words) => {
        const text = list.map((notation) => `${words}: ${notation}`).join("; ");
        expect(read(text)).toEqual([...new Set(list)]);
      }),
    );
  });

  it("several printed references are read back in order, each once", () => {
    fc.assert(
      fc.property(fc.array(citations(), { maxLength: 4 }), (list) => {
        const text = [...list, ...list].map((citation) => formatCitation(citation, "vi")).join("; ");
        expect(read(text)).toEqual([...new Set(list.map(short))]);
      }),
    );
  });

  it("reading is total", () => {
    const pieces = fc.constantFrom(
      "điểm a ",
      "khoản 1",
      "Điều 5",
      ", ",
      " và ",
      "-",
      "(",
      ")",
      "118/2025/NĐ-CP",
      " của ",
      "Luật ",
      "1",
      "/",
      ". ",
    );
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
    );
    fc.assert(fc.property(hostile, (text) => parseCitations(text).every(({ instrument }) => instrument.length > 4)));
  });

  it.each([
    "Điều 1, ",
    "khoản 1 ",
    "điểm a, ",
    "1/",
    "A-",
    "(",
    "12/ABCDEFGHIJKLMNOPQRST",
    "Điều 5 Luật ",
    "1/2025/A-A",
  ])("a long text of %j takes no more than its length", (piece) => {
    expect(read(piece.repeat(Math.ceil(200_000 / piece.length)))).toEqual([]);
  });

  it("a long row of points before an instrument takes no more than its length either", () => {
    const text = `${"điểm a ".repeat(30_000)}khoản 1 Điều 2 Luật số 60/2014/QH13`;
    expect(parseCitations(text)).toEqual([{ instrument: "60/2014/QH13", article: "2", clause: "1", point: "a" }]);
  });
});

describe("what hangs together, word by word", () => {
  const law = "60/2014/QH13";
  it.each([
    ["Điều 5, khoản 2, Điều 7, khoản 3 Luật 60/2014/QH13", [`${law} 5.2`, `${law} 7.3`]],
    ["khoản 1 điểm a, khoản 2 Điều 5 Luật 60/2014/QH13", [`${law} 5.1.a`, `${law} 5.2`]],
    ["Điều 5 khoản 1, điểm a khoản 2 Luật 60/2014/QH13", [`${law} 5.1`, `${law} 5.2.a`]],
    ["Điều 5, khoản 1, điểm a, khoản 2 Luật 60/2014/QH13", [`${law} 5.1.a`, `${law} 5.2`]],
    ["khoản 1, điểm a, khoản 2, Điều 5 Luật 60/2014/QH13", [`${law} 5.1`, `${law} 5.2.a`]],
    ["Điều 5 nói về việc khác, Điều 7 Luật 60/2014/QH13", [`${law} 7`]],
    ["Điều 7(đ1) Luật 60/2014/QH13", [`${law} 7.-.đ1`]],
    ["Art. 7(2a) of Law 60/2014/QH13", [`${law} 7.2a`]],
    ["khoản 1, 3 và 5 Điều 5 Luật 60/2014/QH13", [1, 3, 5].map((clause) => `${law} 5.${clause}`)],
    ["Điều 8-12 Luật 60/2014/QH13", [8, 9, 10, 11, 12].map((article) => `${law} ${article}`)],
    ["Điều 10-13 Luật 60/2014/QH13", [10, 11, 12, 13].map((article) => `${law} ${article}`)],
    ["Điều 299-301 Luật 60/2014/QH13", [299, 300, 301].map((article) => `${law} ${article}`)],
    ["điểm a đến điểm c khoản 1 Điều 3 Luật 60/2014/QH13", [`${law} 3.1.a`, `${law} 3.1.b`, `${law} 3.1.c`]],
    ["điểm j đến điểm m khoản 1 Điều 3 Luật 60/2014/QH13", [`${law} 3.1.j`, `${law} 3.1.m`]],
    ["Nghị định 118/2025/NĐ-CP nói rõ ở phần đầu và Điều 17", ["118/2025/NĐ-CP"]],
    ["Nghị định 118/2025, Điều 17 Nghị định 45/2020/NĐ-CP", ["118/2025/NĐ-CP", "45/2020/NĐ-CP 17"]],
    ["Nghị định 118/2025, Điều 17", ["118/2025/NĐ-CP 17"]],
    ["Điều 3 Nghị định 118/2025; Điều 7 Luật 60/2014/QH13", ["118/2025/NĐ-CP 3", `${law} 7`]],
    ["Điều 5 Luật Hộ tịch và Nghị định 118/2025", ["118/2025/NĐ-CP"]],
    ["Luật 45/2019/QH14, Điều 5 Luật Hộ tịch, số 60/2014/QH13", ["45/2019/QH14", `${law} 5`]],
    ["ĐIỀU 5 LUẬT HỘ TỊCH ĐƯỢC SỬA ĐỔI BỞI LUẬT SỐ 45/2019/QH14", ["45/2019/QH14"]],
    ["LUẬT 60/2014/QH13 NGÀY 20/11/2014 CỦA QUỐC HỘI, ĐIỀU 7", [`${law} 7`]],
    ["Điều 5 , Luật 60/2014/QH13", [`${law} 5`]],
    ["khoản 23 Điều 1, khoản 3 Điều 12 Luật 60/2014/QH13", [`${law} 1.23`, `${law} 12.3`]],
    ["Luật 60/2014/QH13 và Nghị định 118/2025", [law, "118/2025/NĐ-CP"]],
    ["Điều 3 Nghị định 12/1997", ["12/1997/NĐ-CP 3"]],
    ["Điều 3 Nghị định 12/1996", []],
    ["KHOẢN 2 CỦA ĐIỀU 5 LUẬT 60/2014/QH13", [`${law} 5.2`]],
    ["ĐIỀU 5, KHOẢN 1 CỦA ĐIỀU 7 LUẬT 60/2014/QH13", [`${law} 5`, `${law} 7.1`]],
    ["ĐIỀU 5 VÀ ĐIỀU 7 LUẬT 60/2014/QH13", [`${law} 5`, `${law} 7`]],
    ["khoản 2 Điều 5, 6 Luật 60/2014/QH13", [`${law} 5.2`, `${law} 6`]],
    ["khoản 1, điểm a, điểm b Điều 5 Luật 60/2014/QH13", [`${law} 5.1.a`, `${law} 5.1.b`]],
    ["Điều 5 khoản 1, điểm a, khoản 2 Luật 60/2014/QH13", [`${law} 5.1.a`, `${law} 5.2`]],
    ["Điều 5, khoản 1, điểm a điểm b khoản 2 Luật 60/2014/QH13", [`${law} 5.1.a`, `${law} 5.1.b`, `${law} 5.2`]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes the articles between the ends of a range up to three hundred, and then only the ends", () => {
    expect(read("Điều 1-301 Luật 60/2014/QH13")).toHaveLength(301);
    expect(read("Điều 1-302 Luật 60/2014/QH13")).toEqual([`${law} 1`, `${law} 302`]);
  });

  it("leads to an instrument over at most two hundred characters", () => {
    const over = (words: number): string => `Điều 17 Luật ${"x".repeat(words - " Luật ".length - 1)} ${law}`;
    expect(read(over(200))).toEqual([`${law} 17`]);
    expect(read(over(201))).toEqual([law]);
  });

  it.each([
    ["in a row", " ", ""],
    ["in a list", ", ", ","],
  ])("goes up %s over fewer than forty characters between two words", (_, blank, comma) => {
    const over = (length: number): string => {
      const room = length - blank.length;
      const threes = [0, 1, 2, 3].find((count) => (room - 3 * count) % 4 === 0) ?? 0;
      return `khoản 2${comma}${" "}${"của ".repeat((room - 3 * threes) / 4)}${"of ".repeat(threes)}Điều 5 Luật ${law}`;
    };
    expect(read(over(39))).toEqual([`${law} 5.2`]);
    expect(read(over(40))).toEqual([`${law} -.2`, `${law} 5`]);
    expect(read(over(41))).toEqual([`${law} -.2`, `${law} 5`]);
  });

  it("follows an instrument over its issuers, and not over more than two hundred characters", () => {
    const over = (issuers: number): string =>
      `Nghị định 118/2025/NĐ-CP${" của Bộ trưởng Bộ Tư pháp".repeat(issuers)} Điều 17`;
    expect(read(over(3))).toEqual(["118/2025/NĐ-CP 17"]);
    expect(read(over(10))).toEqual(["118/2025/NĐ-CP"]);
    const overDashes = (dashes: number): string =>
      `Nghị định 118/2025/NĐ-CP của Chính phủ ${"-".repeat(dashes)} Điều 17`;
    expect(read(overDashes(184))).toEqual(["118/2025/NĐ-CP 17"]);
    expect(read(overDashes(185))).toEqual(["118/2025/NĐ-CP"]);
  });
});
