import { parseProcedureCode, procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { codeNumbered } from "../export/records.fixture.ts";
import { type QrPayload, qrPayload, readQrPayload } from "./qrPayload.ts";
import { qrSheet } from "./qrSheet.ts";
import { qrSvg } from "./qrSvg.ts";

const payload: QrPayload = {
  code: procedureCodeUnsafe("1.001193"),
  unit: unitCodeUnsafe("19753"),
  dataVersion: "2026-11-22+32364d18",
};

const scan = jsQR as unknown as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** Draws the paths of a code into pixels, as a printer would, and reads them as a camera does. */
const scanned = (svg: string, scale = 4): string | undefined => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const black = svg.split('<path d="')[1] ?? "";
  for (const [, x, y, length] of black.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return scan(pixels, width, width)?.data;
};

describe("a payload", () => {
  it("is read back from the code as drawn, whatever page it leads to", () => {
    const bases = [undefined, "https://thutuc.example.vn/xem", "https://x.vn/?a=1", "https://x.vn/#/tra-cuu"];
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.constantFrom(...bases),
        fc.constantFrom("L", "M", "Q", "H"),
        (number, base, ecc) => {
          const one = { ...payload, code: codeNumbered(number) };
          const text = scanned(qrSvg(qrPayload(one, base), ecc));
          expect(readQrPayload(text ?? "")).toEqual({ ok: true, value: one });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    "",
    "https://x.vn",
    "haicap:thu-tuc?ma=1.1&dv=19753&pb=1",
    "haicap:thu-tuc?ma=1.001193&dv=x&pb=1",
    "a?ma=1.001193&dv=19753&pb=%E0%A4",
  ])("%s is none", (text) => {
    expect(readQrPayload(text)).toEqual({ ok: false, error: { _tag: "NotAQrPayload", text } });
  });
});

describe("a sheet", () => {
  const procedures = [
    { code: codeNumbered(3), name: "Đăng ký kết hôn", field: "Hộ tịch" },
    { code: codeNumbered(1), name: "Chứng thực <bản> sao & chữ ký", field: "Chứng thực" },
    { code: codeNumbered(2), name: "Đăng ký khai sinh", field: "Hộ tịch" },
    { code: codeNumbered(4), name: "Việc khác", field: "" },
  ];
  const html = qrSheet({
    unit: { code: payload.unit, fullName: "Phường Phú Xuân", parentName: "Thành phố Huế" },
    level: "commune",
    on: civilDateUnsafe("2026-11-20"),
    dataVersion: payload.dataVersion,
    procedures,
    note: "Điện thoại: 0234",
  });

  it("has one code for each procedure, and each says which, where and of which data", () => {
    const codes = [...html.matchAll(/<svg.*?<\/svg>/g)].map(([svg]) => readQrPayload(scanned(svg) ?? ""));
    expect(codes).toEqual(
      [1, 3, 2, 4].map((number) => ({ ok: true, value: { ...payload, code: codeNumbered(number) } })),
    );
  });

  it("is ordered by field and name, escaped, and fetches nothing", () => {
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, field]) => field)).toEqual([
      "Chứng thực",
      "Hộ tịch",
      "Hộ tịch",
      "",
    ]);
    expect(html).toContain("Chứng thực &lt;bản&gt; sao &amp; chữ ký");
    expect(html).toContain("20/11/2026");
    expect(html).toContain("Điện thoại: 0234 · Phường Phú Xuân · Mã đơn vị 19753 · Dữ liệu 2026-11-22+32364d18");
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|src=|url\(/);
    for (const [, code = ""] of html.matchAll(/<b>(\d\.\d{6})<\/b>/g)) expect(parseProcedureCode(code).ok).toBe(true);
  });
});
