import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { filesOfTests } from "../testing/workbook.fixture.ts";
import { haicap } from "./program.ts";

const fileOf = await filesOfTests();

const ask = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal();
  const code = await haicap(args, terminal);
  return { code, out: out(), err: err() };
};

describe("haicap <operation>", () => {
  it("answers one question as JSON", async () => {
    const { code, out, err } = await ask("calendar.day", "date=2026-11-24");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ date: "2026-11-24", working: false });
    expect(out).toContain('\n  "working": false');
  });

  it("keeps text as text, leading zeros too, and gives dotted keys the type that is asked for", async () => {
    expect(JSON.parse((await ask("units.get", "code=01", "on=2025-06-30")).out)).toMatchObject({
      unit: { code: "01" },
    });
    const due = await ask(
      "deadline.compute",
      "receivedAt=2026-11-20T09:00:00+07:00",
      "limit.amount=3",
      "limit.unit=workingDay",
      "policy.countStartDay=false",
      'office.closures=["2026-11-25"]',
    );
    expect(JSON.parse(due.out)).toMatchObject({ dueOn: "2026-11-27" });
  });

  it("splits a pair at its first sign of equality", async () => {
    expect(JSON.parse((await ask("address.resolve", "text=a=Hà Nội")).out)).toHaveProperty("rest");
  });

  it("takes the whole input as JSON", async () => {
    expect(JSON.parse((await ask("units.get", "--json", '{"code":"46"}')).out)).toMatchObject({ unit: { code: "46" } });
  });

  it("ends with 1 and the words where there is no answer", async () => {
    const unknown = await ask("units.get", "code=760");
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(unknown.err).toContain("760");
    expect((await ask("units.get", "code=26740", "onn=2025-06-30", "--lang", "en")).err).toContain(
      'no such key: "onn"',
    );
    expect((await ask("units.get", "__proto__=x", "code=46", "--lang", "en")).err).toContain("__proto__");
  });

  it.each([
    [["unit.get", "code=46"], "units.get?"],
    [["nothing.like.it"], "deadline.compute"],
    [["units.get", "46"], "key=value"],
    [["units.get", "=46"], "key=value"],
    [["units.get", "code=46", "code=79"], "given twice"],
    [["units.get", "--json", "{code:46}"], "not JSON"],
    [["units.get", "code=46", "--json", "{}"], "not both"],
    [["units.get", "code=46", "--lang", "fr"], "vi, en"],
    [["units.get", "--one", "2025-06-30"], "--on?"],
    [["units.get", "--code", "46", "--code", "79"], "given twice"],
    [["units.get", "--code", "46", "code=79"], "given twice"],
    [["units.get", "@/no/such.json"], "not JSON"],
  ])("ends %j with 2 and a hint", async (args, hint) => {
    const { code, out, err } = await ask(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(hint);
  });

  it("takes flags after its schema, in our spelling and in that of the wire", async () => {
    const asked = ["--receivedAt", "2026-11-20T09:00:00+07:00", "--limit.amount=3", "--limit.unit", "workingDay"];
    const more = ["--policy.count-start-day", "--office.closures", "2026-11-25", "--office.closures", "2026-11-26"];
    const due = async (...args: readonly string[]) => JSON.parse((await ask("deadline.compute", ...args)).out);
    expect(await due(...asked)).toMatchObject({ dueOn: "2026-11-26" });
    expect(await due(...asked, ...more)).toMatchObject({ dueOn: "2026-11-27" });
    expect(await due(...asked, "--policy.count-start-day", "false", "knownOn=2026-04-01")).toMatchObject({
      dueOn: "2026-11-25",
    });
  });

  it("is found behind a profile, whatever the profile's file is called", async () => {
    const profile = await fileOf("our.json", '{"office":{"closures":["2026-11-23"]}}');
    for (const file of [profile, "hue"])
      expect((await ask("--profile", file, "calendar.day", "date=2026-11-20")).code).toBe(0);
    expect((await ask("--profile", "no.such.json", "calendar.day", "date=2026-11-20")).code).toBe(2);
  });

  it("says of a day the office is closed that it is", async () => {
    const profile = await fileOf("closed.json", '{"office":{"closures":["2026-11-23"]}}');
    const asked = ["--profile", profile, "due", "2026-11-20T09:00+07:00", "3 ngày làm việc"];
    expect((await ask(...asked)).out).toContain("23/11/2026  cơ quan đóng cửa\n");
    expect((await ask(...asked, "--lang", "en")).out).toContain("  office closed\n");
  });

  it("takes the whole question as JSON: a word, a file, standard input", async () => {
    const file = await fileOf("question.json", '{"code":"46"}');
    for (const args of [
      ['{"code":"46"}'],
      [`@${file}`],
      ['{"code":"46"}', "--json"],
      ["code=46", "--json"],
      ["--json", "code=46"],
    ])
      expect(JSON.parse((await ask("units.get", ...args)).out)).toMatchObject({ unit: { code: "46" } });
    const { terminal, out } = recordingTerminal('{"code":"46"}');
    expect(await haicap(["units.get", "-"], terminal)).toBe(0);
    expect(JSON.parse(out())).toMatchObject({ unit: { code: "46" } });
  });

  it("shows tables on a screen, as wide as it is, and JSON elsewhere or when told", async () => {
    const search = ["units.search", "--text", "Phú Xuân"];
    const shown = async (columns: number, ...args: readonly string[]): Promise<string> => {
      const { terminal, out } = recordingTerminal();
      await haicap([...search, ...args], { ...terminal, screen: { columns, colours: false } });
      return out();
    };
    for (const columns of [40, 80, 120, 300]) {
      const table = await shown(columns);
      expect(table).toContain("19753");
      expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
    expect(await shown(80)).toContain("cột nữa, xem --json");
    expect(JSON.parse(await shown(80, "--json"))).toHaveProperty("matches");
    expect((await ask(...search, "--table", "--lang", "en")).out).toContain("more columns, see --json");
  });

  it.each([
    ["deadline", "deadline.compute, deadline.elapsed"],
    ["whoHandles", "procedures.whoHandles"],
    ["unitsearch", "units.search"],
  ])("names operations near a word that is no command: %s", async (word, hint) => {
    expect(await ask(word)).toMatchObject({ code: 2, err: expect.stringContaining(hint) });
  });

  it("says its flags, what they take and an example that works", async () => {
    const { out } = await ask("units.search", "--help");
    expect(out).toMatch(/--text <text> +cần có · required/u);
    expect(out).toMatch(/--level <text> +province, district, commune/u);
    expect(out).toContain("haicap units.search --text 'Sài Gòn' --limit 1");
  });

  it("has help of its own, and a place in the help of all", async () => {
    expect((await ask("units.get", "--help")).out).toContain("key=value");
    const help = (await ask("--help")).out;
    for (const group of ["Hỏi · Ask:", "Tệp và lô · Files and batches:", "Tra cứu · Reference:", "key=value"])
      expect(help).toContain(group);
    expect(help).not.toContain("\nCommands:");
  });
});
