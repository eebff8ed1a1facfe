import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { dossierDiagram } from "./dossierDiagram.ts";
import { type DossierFormOptions, dossierForm } from "./dossierForm.ts";
import { reportingInstant } from "./dossierOpening.ts";
import { type DossierReplayOptions, dossierReplay } from "./dossierReplay.ts";

const replay = async (
  lines: readonly (object | string)[],
  options: Partial<DossierReplayOptions> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const { terminal, out, err } = recordingTerminal(text);
  const code = await dossierReplay("-", { lang: "vi", asOf: "2026-03-10 08:00", ...options }, terminal);
  return { code, out: out(), err: err() };
};

const answers = (out: string): readonly Record<string, never>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const event = (id: string, at: string, command: string, role: string, more: object = {}): object => ({
  id,
  at: `${at}+07:00`,
  command,
  role,
  actor: "mc-101",
  ...more,
});

const profile = { limit: "5 ngày làm việc" };
const received = event("1", "2026-03-02T10:00", "ReceiveAtDesk", "deskOfficer");
const asked = event("2", "2026-03-04T10:00", "RequestSupplement", "specialist");
const supplied = event("3", "2026-03-09T10:00", "SubmitSupplement", "applicant");

describe("haicap dossier replay", () => {
  it("answers a dossier a line, an event a line, a line of the batch runner, and any mixture alike", async () => {
    const { code, out } = await replay([
      { id: "whole", profile, unit: "19774", events: [received, asked, supplied] },
      { id: "apart", profile },
      received,
      "",
      asked,
      supplied,
      { id: "batch", input: { profile, events: [received, asked, supplied] } },
      { id: "mixed", profile, events: [received] },
      asked,
      supplied,
    ]);
    expect(code).toBe(0);
    const told = answers(out);
    expect(told.map(({ id, ok }) => [id, ok])).toEqual(["whole", "apart", "batch", "mixed"].map((id) => [id, true]));
    expect(new Set(told.map(({ value }) => JSON.stringify(value))).size).toBe(1);
    expect(told[0]).toMatchObject({ value: { finalState: "Processing", dueShifts: 1 } });
  });

  it("takes bare events with a limit from the command line", async () => {
    const { out } = await replay([received, asked], { limit: "3 ngày làm việc" });
    expect(answers(out)).toMatchObject([{ id: null, ok: true, value: { firstDue: "2026-03-05T10:00:00+07:00" } }]);
  });

  it("tells lines that cannot be read by their numbers, beside the dossier they stand in, and answers the others", async () => {
    const { code, out } = await replay([
      "no json",
      { id: "a", profile },
      received,
      "{",
      asked,
      { id: "b", profile, events: [received] },
      '"text"',
      { x: 1 },
      { id: 1, input: 2 },
      { id: 1, input: {}, other: 1 },
      { total: {}, groups: [] },
      { id: "c", profile: { limit: "5" }, events: [] },
    ]);
    expect(code).toBe(0);
    expect(answers(out).map(({ id, ok, error, unreadLines }) => [id, ok, unreadLines ?? Object(error).line])).toEqual([
      [null, false, 1],
      ["a", false, 4],
      ["a", true, [4]],
      [null, false, 11],
      ["b", true, undefined],
      [null, false, 7],
      [null, false, 8],
      [null, false, 9],
      [null, false, 10],
      ["c", false, undefined],
    ]);
  });

  it("explains who did what, whether the clock runs, and why a date moved", async () => {
    const late = event("2", "2026-03-04T10:00", "RequestSupplement", "specialist", {
      recordedAt: "2026-03-05T10:00+07:00",
    });
    const lines = [
      { id: "H57-1", profile, unit: "19774" },
      received,
      late,
      late,
      event("4", "2026-03-05T10:00", "Sign", "leader"),
      "{",
      supplied,
      { id: "x", profile: { limit: "5" }, events: [] },
      "[]",
    ];
    const { out } = await replay(lines, { explain: true });
    expect(out).toContain("Hồ sơ H57-1 · 19774 · Cơ chế một cửa");
    expect(out).toContain("Dòng 6 không phải JSON");
    expect(out).toContain(
      "thứ Hai 02/03/2026\n▶ 10:00  Tiếp nhận tại bộ phận một cửa · Cán bộ bộ phận một cửa (mc-101)",
    );
    expect(out).toContain("‖ 10:00  Yêu cầu bổ sung");
    expect(out).toContain("muộn 24 giờ; thời hạn tính theo thời điểm đã khai");
    expect(out).toContain("= 10:00");
    expect(out).toContain("✗ 10:00  Ký kết quả");
    expect(out).toContain("Hồ sơ đang ở trạng thái Yêu cầu bổ sung giấy tờ, không thực hiện được Ký kết quả");
    expect(out).toContain("hạn lùi từ 10:00 thứ Hai 09/03/2026 sang 10:00 thứ Năm 12/03/2026");
    expect(out).toContain("Tính đến 08:00 thứ Ba 10/03/2026: Đang xử lý (4), đang giải quyết, còn trong hạn");
    expect(out).toContain("Hồ sơ x\n! ");
    const english = await replay(lines, { explain: true, lang: "en" });
    expect(english.out).toContain("due 10:00 on Thu 12 Mar 2026 instead of 10:00 on Mon 9 Mar 2026");
    expect(english.out).toContain("As of 08:00 on Tue 10 Mar 2026: Being processed (4), open, in time");
  });

  it("ends with 2 when it cannot begin", async () => {
    const { terminal, err } = recordingTerminal();
    expect(await dossierReplay("/nowhere.jsonl", { lang: "vi" }, terminal)).toBe(2);
    expect(await dossierReplay("-", { lang: "fr" }, terminal)).toBe(2);
    expect(await dossierReplay("-", { lang: "vi", patch: "/nowhere.json" }, terminal)).toBe(2);
    expect(err()).toContain("/nowhere.jsonl");
  });

  it("asks for the present moment at +07:00 when nobody names one", () => {
    expect(reportingInstant(undefined, Date.UTC(2026, 2, 9, 23, 30))).toBe("2026-03-10T06:30:00+07:00");
    expect(reportingInstant("10/03/2026 8h")).toBe("2026-03-10T08:00:00+07:00");
  });
});

describe("haicap dossier diagram", () => {
  const drawn = async (
    options: object,
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const { terminal, out, err } = recordingTerminal();
    return { code: await dossierDiagram({ lang: "vi", ...options }, terminal), out: out(), err: err() };
  };

  it("draws the definition asked for, in three ways", async () => {
    expect((await drawn({ svg: true })).out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect((await drawn({ mermaid: true, lang: "en" })).out).toContain("Draft --> Submitted: File the dossier");
    expect((await drawn({})).out).toContain("stateDiagram-v2");
    expect(JSON.parse((await drawn({ xstate: true, on: "2025-06-30" })).out)).toMatchObject({ id: "decree-61-2018" });
  });

  it("refuses what it does not know", async () => {
    expect(await drawn({ svg: true, xstate: true })).toMatchObject({ code: 2, out: "" });
    expect(await drawn({ definition: "decree-2030" })).toMatchObject({ code: 1, out: "" });
    expect(await drawn({ lang: "fr" })).toMatchObject({ code: 2 });
  });
});

describe("haicap dossier form", () => {
  const file = (name: string, content: object | string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "dossier-form-")), name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
  const print = async (
    number: string,
    options: Partial<DossierFormOptions> = {},
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const dossier = {
      id: "H57-1",
      profile,
      unit: "19774",
      channel: "online",
      procedure: "1.001193",
      events: [received],
    };
    const { terminal, out, err } = recordingTerminal(`{\n${JSON.stringify(dossier)}\n`);
    const code = await dossierForm("-", number, { lang: "vi", asOf: "2026-03-02 11:00", ...options }, terminal);
    return { code, out: out(), err: err() };
  };

  it("prints the slip with what the file and the desk say, and names what is missing", async () => {
    const details = file("d.json", {
      details: { applicant: "Lê Thị A" },
      print: { desk: "Quầy 3", names: { "mc-101": "Trần B" } },
    });
    const { code, out, err } = await print("01", { details, paper: "A4", id: "H57-1" });
    expect(code).toBe(0);
    for (const word of [
      "<!doctype html>",
      "H57-1",
      "Trực tuyến",
      "1.001193",
      "Lê Thị A",
      "Quầy 3",
      "Trần B",
      "<svg",
      'class="A4"',
    ])
      expect(out).toContain(word);
    expect(err).toBe("Còn thiếu: procedureName, agency, documents\n");
  });

  it("refuses what it cannot print", async () => {
    expect(await print("05")).toMatchObject({ code: 1, out: "" });
    expect(await print("99")).toMatchObject({ code: 1, out: "" });
    expect(await print("01", { id: "other" })).toMatchObject({ code: 1, out: "" });
    expect(await print("01", { details: "/nowhere.json" })).toMatchObject({ code: 2 });
    expect(await print("01", { details: file("d.json", "[]") })).toMatchObject({ code: 2 });
    expect(await print("01", { lang: "fr" })).toMatchObject({ code: 2 });
    const { terminal } = recordingTerminal();
    expect(await dossierForm("/nowhere.jsonl", "01", { lang: "vi" }, terminal)).toBe(2);
  });
});
