import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../terminal/displayWidth.ts";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { filesOfTests } from "../testing/workbook.fixture.ts";
import { haicap } from "./program.ts";

const fileOf = await filesOfTests();

const call = async (args: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal(stdin);
  const code = await haicap(args, terminal);
  return { code, out: out(), err: err() };
};

describe("haicap run", () => {
  it("answers every line and ends with 0, failures included", async () => {
    const { code, out } = await call(
      ["run", "units.get"],
      '{"id":1,"input":{"code":"26740","on":"2025-06-30"}}\nnot json\n',
    );
    const [first, second] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: 1, ok: true, value: { unit: { fullName: "Phường Bến Nghé" } } });
    expect(second).toMatchObject({ ok: false, error: { _tag: "MalformedLine", line: 2 } });
  });

  it("reads and writes CSV", async () => {
    const { code, out } = await call(["run", "units.get", "--csv"], "code,on\r\n26740,2025-07-01\r\n");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toContain("unit.fullName");
    expect(out).toContain("Phường Sài Gòn");
  });

  it.each([
    [["run", "unit.get"], "units.get?"],
    [["run", "nothing.like.it"], "deadline.compute"],
    [["run"], "operation"],
    [["run", "units.get", "--no-such-option"], "--no-such-option"],
    [["duee"], "due"],
    [["due", "2026-11-20"], "limit"],
    [["unit", "1", "--lang", "fr"], "vi, en"],
    [["due", "2026-11-20", "1 ngày", "--lang", "fr"], "vi, en"],
    [["operations", "--lang", "fr"], "vi, en"],
  ])("ends %j with 2 and a hint", async (args, hint) => {
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  it("says its version, and how to type where standard input is a keyboard", async () => {
    for (const flag of ["-V", "--version"]) expect((await call([flag])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/u);
    const { terminal, err } = recordingTerminal("");
    Object.assign(terminal.stdin, { isTTY: true });
    expect(await haicap(["run", "units.get"], terminal)).toBe(0);
    expect(err()).toContain("Ctrl+D");
  });

  it("ends help with 0", async () => {
    const { code, out } = await call(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("run");
  });
});

describe("haicap calendar", () => {
  it("prints a year as a table, and in the other faces", async () => {
    const { code, out } = await call(["calendar", "2026"]);
    expect(code).toBe(0);
    expect(out).toContain("249 ngày làm việc trên 365 ngày");
    expect(out).toMatch(/^ {2}· {2}thứ Ba 24\/11\/2026 .*28\/2026\/QH16, Điều 2$/mu);
    expect((await call(["calendar", "2026", "--svg", "--lang", "en"])).out).toMatch(/^<svg .*Days off in 2026/u);
    expect((await call(["calendar", "2026", "--ics"])).out).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect((await call(["calendar", "2026", "--csv"])).out.split("\r\n")[1]).toMatch(/^2026-01-01,4,false,/u);
    expect((await call(["calendar", "2026", "--markdown"])).out).toMatch(/^# Lịch nghỉ năm 2026\n/u);
    expect(JSON.parse((await call(["calendar", "2026", "--json"])).out)).toMatchObject({ workingDays: 249 });
  });

  it("gives SQL engines and spreadsheets what they need to compute due dates", async () => {
    const { out } = await call(["calendar", "2026", "--sql", "postgresql"]);
    expect(out).toMatch(/^-- days\.csv: haicap calendar .*\nCREATE TABLE days/u);
    expect(out.match(/^-- \w+\nSELECT [^;]*;$/gmu)).toHaveLength(6);
    const days = (await call(["calendar", "2025", "--through", "2026", "--csv"])).out.trimEnd().split("\r\n");
    expect([days.length, days.at(1)?.slice(0, 10), days.at(-1)?.slice(0, 10)]).toEqual([
      731,
      "2025-01-01",
      "2026-12-31",
    ]);
    const file = await fileOf("han.xlsx", "");
    expect((await call(["calendar", "2026", "--workbook", "--out", file])).code).toBe(0);
    const off = await readSheet(file, "days_off");
    expect(off.map(([day]) => (day instanceof Date ? day.toISOString().slice(0, 10) : day))).toContain("2026-11-24");
    expect((await readSheet(file, "limits")).map(([, amount, unit]) => [amount, unit])).toContainEqual([
      3,
      "workingDay",
    ]);
  });

  it("takes notices published since, and writes to a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "haicap-"));
    const notice = join(folder, "notice.json");
    const file = join(folder, "calendar.txt");
    await writeFile(notice, '{"calendar":[{"daysOff":["2026-11-23"],"source":"thông báo thử"}]}');
    const { code, out } = await call(["calendar", "2026", "--patch", notice, "--out", file]);
    expect([code, out]).toEqual([0, ""]);
    expect(await readFile(file, "utf8")).toMatch(/thứ Hai 23\/11\/2026 .*thông báo thử/u);
    expect((await call(["calendar", "2026", "--out", join(folder, "none", "x")])).code).toBe(2);
    await rm(folder, { recursive: true });
  });

  it.each([
    [["calendar", "2029"], 1, "2029"],
    [["calendar", "hai nghìn"], 2, "bốn chữ số"],
    [["calendar", "2026", "--svg", "--ics"], 2, "--svg, --ics"],
    [["calendar", "2026", "--sql", "mysql"], 2, "duckdb"],
    [["calendar", "2026", "--workbook"], 2, "--out"],
    [["calendar", "2026", "--through", "2027"], 2, "--through"],
    [["calendar", "2027", "--through", "2029", "--csv"], 1, "2029"],
    [["calendar", "2026", "--through", "x", "--csv"], 2, "bốn chữ số"],
    [["calendar", "2026", "--lang", "fr"], 2, "vi, en"],
    [["calendar", "2026", "--patch", "/no/such.json"], 2, "--patch"],
    [["due", "2026-11-20", "1 ngày", "--patch", "/no/such.json"], 2, "--patch"],
    [["due", "2026-11-20", "1 ngày", "--explain", "--json"], 2, "--explain, --json"],
  ])("refuses %j", async (args, ended, hint) => {
    const { code, err } = await call(args);
    expect(code).toBe(ended);
    expect(err).toContain(hint);
  });
});

describe("haicap due", () => {
  it("explains day by day in both languages, as Markdown and as a picture", async () => {
    const ask = async (...flags: readonly string[]): Promise<string> =>
      (await call(["due", "2026-02-13T15:30+07:00", "3 ngày làm việc", ...flags])).out;
    const vi = await ask("--explain");
    expect(vi).toMatch(/^ {2}○ {2}thứ Sáu 13\/02\/2026 +ngày bắt đầu, không tính$/mu);
    expect(vi).toMatch(/^ {2}· {2}thứ Hai 16\/02\/2026 +không tính – Tết Âm lịch +9441\/TB-BNV$/mu);
    expect(vi).toMatch(/^ {2}■ {2}thứ Tư 25\/02\/2026 +3 {2}ngày hết hạn$/mu);
    expect(vi).toContain("khoản 2 Điều 147 Bộ luật Dân sự số 91/2015/QH13");
    expect(await ask("--explain", "--lang", "en")).toMatch(/Tuesday 24 February 2026 +2 {2}counted/u);
    expect(await ask("--markdown")).toMatch(/^# Cách tính/u);
    expect(await ask("--svg")).toMatch(/^<svg /u);
  });

  it("shows Viet Nam's clock whatever offset was typed, and says what it left unread and what to look at", async () => {
    const { out } = await call(["due", "2026-02-13T15:30Z", "3 ngày làm việc"]);
    expect(out).toContain("Nhận: thứ Sáu 13/02/2026 22:30");
    const odd = await call(["due", "2026-02-15T22:10+07:00", "sau 24 giờ", "--explain"]);
    expect(odd.out).toContain("Lưu ý: thời hạn kết thúc vào ngày nghỉ.");
    expect(odd.out).toContain("Chưa đọc trong thời hạn: sau");
  });

  it("says when and why", async () => {
    const { code, out } = await call(["due", "2026-11-20 09:00", "3 ngày làm việc"]);
    expect(code).toBe(0);
    expect(out).toContain("Hạn trả: thứ Năm 26/11/2026, hết ngày");
    expect(out).toContain("thứ Ba 24/11/2026  Ngày Văn hoá Việt Nam");
    expect(out).toContain("Theo lịch đã công bố.");
  });

  it("names a made-up day that counts", async () => {
    const { out } = await call(["due", "21/08/2026 10h", "1 ngày làm việc"]);
    expect(out).toContain("thứ Bảy 22/08/2026, hết ngày");
    expect(out).toContain("Ngày làm bù, có tính:");
  });

  it("speaks English, and gives the clock time of a limit in hours", async () => {
    const { out } = await call(["due", "2026-06-05 15:00", "4 giờ làm việc", "--lang", "en"]);
    expect(out).toContain("Due: Monday 8 June 2026, 09:30");
  });

  it("says that a day off is still projected", async () => {
    const { out } = await call(["due", "2027-02-02 10:00", "3 ngày làm việc", "--lang", "en"]);
    expect(out).toContain("projected");
    const near = await call(["due", "2027-01-29 10:00", "3 ngày làm việc", "--lang", "en"]);
    expect(near.out).toContain("is not out yet");
  });

  it("refuses what it cannot read, and ends with 1", async () => {
    expect(await call(["due", "30/02/2026", "3 ngày làm việc"])).toMatchObject({ code: 1, out: "" });
    expect(await call(["due", "2026-11-20", "5"])).toMatchObject({ code: 1, out: "" });
  });

  it("gives JSON", async () => {
    const { out } = await call(["due", "2026-11-20 09:00", "3 ngày làm việc", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ dueOn: "2026-11-26" });
    const failed = await call(["due", "2026-11-20 09:00", "không rõ", "--json"]);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.out)).toMatchObject({ _tag: "LimitUnreadable" });
  });
});

describe("haicap unit", () => {
  it("speaks of the day asked, or says which day it speaks of", async () => {
    expect((await call(["unit", "26740", "--on", "2025-06-30"])).out).toMatch(/^Phường Bến Nghé \(26740\), Quận 1/);
    const { out } = await call(["unit", "26740"]);
    expect(out).toMatch(/^Phường Sài Gòn \(26740\), Thành phố Hồ Chí Minh/);
    expect(out).toMatch(/Nói về ngày \d{2}\/\d{2}\/\d{4}/);
  });

  it("names what came before, and what came after", async () => {
    expect((await call(["unit", "26740", "--lang", "en"])).out).toContain("Da Kao ward (26737)");
    expect((await call(["unit", "26740", "--on", "2025-06-30"])).out).toContain("Phường Sài Gòn (26740)");
  });

  it("reads an address", async () => {
    const { code, out } = await call(["unit", "P.", "Bến", "Nghé,", "Q.1,", "TP", "HCM"]);
    expect(code).toBe(0);
    expect(out).toContain("Phường Sài Gòn (26740)");
    expect(out).toContain("← Phường Bến Nghé (26740)");
  });

  it("lists candidates where the text leaves more than one", async () => {
    const { code, out } = await call(["unit", "phu xuan"]);
    expect(code).toBe(0);
    expect(out).toContain("các khả năng");
    expect(out).toContain("Phường Phú Xuân (19753)");
  });

  it("ends with 1 when there is no answer", async () => {
    expect((await call(["unit", "khong co gi ca"])).code).toBe(1);
    expect((await call(["unit", "99999"])).code).toBe(1);
    expect((await call(["unit", "26740", "--on", "1999-01-01", "--json"])).code).toBe(1);
  });
});

describe("a screen", () => {
  it.each([
    ["due", "2026-11-20 09:00", "3 ngày làm việc", "--explain"],
    ["calendar", "2026"],
    ["who", "1.013978", "--at", "19753", "--on", "2026-03-01"],
    ["unit", "26740", "--on", "2025-06-30"],
    ["operations"],
    ["data", "check", "--on", "2026-11-22"],
    ["--help"],
  ])("is never overrun: %s", async (...args) => {
    for (const columns of [72, 100]) {
      const { terminal, out } = recordingTerminal();
      await haicap(args, { ...terminal, screen: { columns, colours: false } });
      const lines = out()
        .split("\n")
        .filter((line) => /\s\S+$/u.test(line));
      expect(lines.filter((line) => displayWidth(line) > columns && line.trim().includes(" "))).toEqual([]);
    }
  });

  it("shows colours where it has them, and the same words", async () => {
    const shown = async (colours: boolean): Promise<string> => {
      const { terminal, out } = recordingTerminal();
      await haicap(["calendar", "2026"], { ...terminal, screen: { columns: 100, colours } });
      return out();
    };
    const painted = await shown(true);
    expect(painted).toContain("\u001B[1m");
    expect(stripVTControlCharacters(painted)).toBe(await shown(false));
  });
});

describe("haicap operations", () => {
  it("lists the registry for a person and for a program", async () => {
    expect((await call(["operations"])).out).toContain("deadline.compute");
    expect((await call(["operations", "--lang", "en"])).out).toContain("units.get");
    const rows = JSON.parse((await call(["operations", "--json"])).out) as { name: string; input: object }[];
    expect(rows.find((row) => row.name === "deadline.compute")?.input).toHaveProperty("properties.receivedAt");
  });
});
