import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { type IndicatorsOptions, indicators } from "./indicators.ts";

const at = (day: string): string => `${day}T09:00+07:00`;
const events = [
  { id: "1", at: at("2026-03-02"), command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc" },
  { id: "2", at: at("2026-03-02"), command: "StartProcessing", role: "specialist", actor: "cv" },
  { id: "3", at: at("2026-03-03"), command: "RequestPayment", role: "taxAgency", actor: "tx" },
];
const dossier = (id: string, unit: string | undefined, length: number): object => ({
  id,
  ...(unit === undefined ? {} : { unit }),
  profile: { limit: "5 ngày làm việc" },
  asOf: at("2020-01-01"),
  events: events.slice(0, length),
});

describe("a long count", () => {
  it("counts aloud when a person watches, and only then", async () => {
    const line = `${JSON.stringify({ ...dossier("a", "u", 0) })}\n`;
    for (const watched of [true, false]) {
      const { terminal, err } = recordingTerminal(line.repeat(1200), watched);
      await indicators(["-"], { lang: "vi", asOf: at("2026-03-20") }, terminal);
      expect(err().includes("\r1.200\n")).toBe(watched);
    }
  });
});

const count = async (
  lines: readonly (object | string)[],
  options: Partial<IndicatorsOptions> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const text = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const { terminal, out, err } = recordingTerminal(text);
  const code = await indicators(["-"], { lang: "vi", asOf: at("2026-03-20"), ...options }, terminal);
  return { code, out: out(), err: err() };
};

const all = [dossier("a", "19774", 1), dossier("b", "19774", 3), dossier("c", "=1+1", 1), dossier("d", undefined, 0)];

describe("haicap indicators", () => {
  it("prints a table of both verdicts by group", async () => {
    const { code, out } = await count(all, { by: "unit,month" });
    expect(code).toBe(0);
    const rows = out.split("\n").map((line) => line.replace(/ {2,}/g, "|"));
    expect(rows[0]).toBe("Tính đến 2026-03-20T09:00:00+07:00");
    expect(rows).toContain("Tất cả|3|0|0|0|1|2|33,33%|6,67|0,00%|0|1|–");
    expect(rows).toContain("Đơn vị 19774|2|0|0|0|1|1|50,00%|10|0,00%|0|1|–");
    expect(rows).toContain("Tháng 2026-03|3|0|0|0|1|2|33,33%|6,67|0,00%|0|1|–");
    expect(out).toContain("1 hồ sơ chưa được tiếp nhận");
    expect((await count(all, { lang: "en" })).out).toContain("Unit (not given)");
  });

  it("writes CSV that a spreadsheet takes for text, and JSON", async () => {
    const { out } = await count(all, { csv: true });
    const [head, total, ...groups] = out.trim().split("\r\n");
    expect(head?.split(",").slice(0, 4)).toEqual(["by", "key", "received", "notCounted"]);
    expect(total).toMatch(/^total,,3,1,0,0,0,1,2,/);
    expect(groups.map((line) => line.split(",")[1])).toEqual(["19774", "'=1+1", ""]);
    expect(JSON.parse((await count(all, { json: true })).out)).toMatchObject({
      received: 3,
      by: { unit: [{}, {}, {}] },
    });
  });

  it("merges parts that were counted elsewhere, in files or lines, to the same figures", async () => {
    const folder = mkdtempSync(join(tmpdir(), "indicators-"));
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const parts = await Promise.all([all.slice(0, 1), all.slice(1)].map((rows) => count(rows, { part: true })));
    const files = parts.map(({ out }, index) => write(`${index}.jsonl`, out));
    const { terminal, out } = recordingTerminal();
    expect(await indicators(files, { lang: "vi", asOf: at("2026-03-20") }, terminal)).toBe(0);
    const whole = (await count(all)).out;
    expect(out()).toBe(whole);
    expect((await count(parts.map((one) => one.out.trim()))).out).toBe(whole);
  });

  it("tells what it cannot count by its line and counts the others", async () => {
    const { code, out, err } = await count([
      dossier("a", "A", 1),
      "oops",
      { id: "colour", colour: "red", profile: {}, events: [] },
      { profile: { limit: "9" }, events: [] },
      { id: "holed", profile: { limit: "5 ngày làm việc" } },
      events[0] ?? "",
      "{",
      { total: {}, groups: [] },
      dossier("b", "A", 1),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/Tất cả +2 /);
    expect(err).toContain("-:2 Dòng 2 không phải JSON");
    expect(err).toMatch(/-:3 .*colour/);
    expect(err).toMatch(/-:4 /);
    expect(err).toContain("Hồ sơ bắt đầu ở dòng 5 thiếu sự kiện");
    expect(err).toMatch(/-:8 /);
  });

  it("names the dossiers on which the verdicts differ when asked", async () => {
    const { err } = await count(all, { differences: true });
    expect(JSON.parse(err)).toMatchObject({ id: "b", why: ["paymentNotDeducted"] });
  });

  it("ends with 2 when it cannot begin", async () => {
    expect(await count(all, { by: "colour" })).toMatchObject({ code: 2, out: "" });
    expect(await count(all, { asOf: "yesterday" })).toMatchObject({ code: 2, out: "" });
    expect(await count(all, { lang: "fr" })).toMatchObject({ code: 2 });
    const { terminal, err } = recordingTerminal();
    expect(await indicators(["/nowhere.jsonl"], { lang: "vi" }, terminal)).toBe(2);
    expect(err()).toContain("/nowhere.jsonl");
  });
});
