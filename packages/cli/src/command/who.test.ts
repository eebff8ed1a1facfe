import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

const call = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal("");
  const code = await haicap(["who", ...args], terminal);
  return { code, out: out(), err: err() };
};

describe("haicap who", () => {
  it("names unit, office, level, reasons and articles", async () => {
    const { code, out } = await call("2.000815", "--at", "19753", "--on", "2026-03-01");
    expect(code).toBe(0);
    for (const part of [
      "Giải quyết: Ủy ban nhân dân cấp xã – Phường Phú Xuân (19753), Thành phố Huế",
      "Đơn vị chuyên môn: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
      "cấp xã · thẩm quyền theo pháp luật chuyên ngành",
      "khoản 2 Điều 5 Nghị định số 23/2015/NĐ-CP",
    ])
      expect(out).toContain(part);
    const english = await call("2.000815", "--at", "19753", "--on", "2026-03-01", "--lang", "en");
    expect(english.out).toContain("Clause 2, Article 5, Decree No. 23/2015/NĐ-CP");
  });

  it("takes facts, and asks for those that would tell", async () => {
    const asked = ["1.004859", "--on", "2025-06-30"];
    const told = await call(...asked, "--fact", "age=14", "--fact", "action=correct");
    const before = await call("--fact", "age=14", "--fact", "action=correct", ...asked);
    expect(before.out).toBe(told.out);
    expect(told.out).toContain("Giải quyết: Ủy ban nhân dân cấp huyện");
    const abroad = await call(...asked, "--fact", "foreignElement=có");
    expect(abroad.out).toContain("cấp huyện");
    const untold = await call(...asked);
    expect(untold).toMatchObject({ code: 1, out: "" });
    expect(untold.err).toContain("tuổi (age)");
  });

  it("follows a dossier from the desk that received it", async () => {
    const { out } = await call("2.000528", "--on", "2025-07-10", "--received-on", "2025-06-27", "--received-by", "474");
    expect(out).toContain("nhận ngày 27/06/2025: Ủy ban nhân dân cấp huyện – Quận Thuận Hóa (474)");
    expect(out).toContain("thời hạn đã tính và giấy tờ đã nộp vẫn giữ nguyên");
  });

  it("reads what the province has settled from a file", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "who-")), "overlays.json");
    const overlay = {
      province: "46",
      kind: "authorisation",
      codes: ["1.001193"],
      to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công cấp xã" },
      effective: { from: "2026-01-01", until: "2027-01-01" },
      citation: { instrument: "345/QĐ-UBND" },
    };
    await writeFile(file, JSON.stringify([overlay]));
    const { out } = await call("1.001193", "--at", "19753", "--on", "2026-03-01", "--overlays", file);
    expect(out).toContain("Thực hiện theo uỷ quyền: Trung tâm Phục vụ hành chính công cấp xã – Phường Phú Xuân");
    expect(await call("1.001193", "--overlays", `${file}x`)).toMatchObject({ code: 2 });
    await writeFile(file, '{"overlays": 3}');
    expect(await call("1.001193", "--overlays", file)).toMatchObject({ code: 1 });
  });

  it("prints the answer of the operation, and speaks of today unless told", async () => {
    const { code, out } = await call("1.001193", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ code: "1.001193", on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    const wrong = await call("1.001139", "--on", "2026-03-01", "--json");
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)).toMatchObject({ _tag: "ProcedureNotFound" });
  });

  it.each([[["--fact", "age"]], [["--lang", "fr"]], [["--channel", "pigeon"]], [["--patch", "/nowhere.json"]]])(
    "ends %j with 2",
    async (args) => expect((await call("1.001193", ...args)).code).toBe(2),
  );
});
