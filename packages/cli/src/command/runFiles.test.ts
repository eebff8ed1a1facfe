import { readFile } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { filesOfTests, workbook } from "../testing/workbook.fixture.ts";
import { haicap } from "./program.ts";

const fileOf = await filesOfTests();
const target = (name: string): Promise<string> => fileOf(name, "");

const run = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal("");
  const code = await haicap(["run", ...args], terminal);
  return { code, out: out(), err: err() };
};

describe("haicap run --in", () => {
  it("answers a workbook, as CSV that Excel opens", async () => {
    const file = await fileOf(
      "ma.xlsx",
      await workbook([
        ["id", "code", "on"],
        ["=a", "26740", "2025-06-30"],
        [null, null, null],
        ["b", "99999", null],
      ]),
    );
    const out = await target("ten.csv");
    expect(await run("units.get", "--in", file, "--out", out)).toEqual({ code: 0, out: "", err: "" });
    const lines = (await readFile(out, "utf8")).split("\n");
    expect(lines[0]?.startsWith("\u{FEFF}line,id,ok,unit.code")).toBe(true);
    expect(lines[1]).toMatch(/^2,'=a,true,26740,.*Phường Bến Nghé/u);
    expect(lines[2]).toMatch(/^4,b,false,.*UnitNotFound/u);
    expect(lines.slice(3)).toEqual([""]);
  });

  it("keeps the semicolons of a file, and says which row has another number of cells", async () => {
    const file = await fileOf("ma.csv", "\u{FEFF}code;on\r\n26740;2025-07-01\r\n46;;x\r\n;\r\n46;\r\n");
    const { code, out } = await run("units.get", "--in", file);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(";").slice(0, 3).join(";"))).toEqual([
      "line;id;ok",
      "2;;true",
      "3;;false",
      "5;;true",
    ]);
  });

  it("answers JSON Lines as such, or as CSV when the name says so", async () => {
    const file = await fileOf("hoi.jsonl", '{"id":"a","input":{"code":"46"}}\n{"id":7,"input":{}}\n');
    const { out } = await run("units.get", "--in", file);
    expect(
      out
        .split("\n")
        .slice(0, 2)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: "a", ok: true },
      { id: 7, ok: false },
    ]);
    const csv = await target("ra.csv");
    await run("units.get", "--in", file, "--out", csv);
    expect((await readFile(csv, "utf8")).split("\n")[2]).toMatch(/^2,7,false/u);
    const lines = await target("ra.jsonl");
    const rows = await fileOf("ma2.csv", "code\n46\n");
    await run("units.get", "--in", rows, "--out", lines);
    expect(JSON.parse(await readFile(lines, "utf8"))).toMatchObject({
      id: null,
      ok: true,
      value: { unit: { code: "46" } },
    });
  });

  it("answers in a workbook, every cell text: no formula runs, no code loses its zero, no sign breaks the file", async () => {
    const file = await fileOf(
      "ma3.csv",
      'id,code,on\n"=HYPERLINK(""http://x"")",26740,\n+1,01,\n@x\u0007,"\u0001",x\n',
    );
    const out = await target("ten.xlsx");
    expect(await run("units.get", "--in", file, "--out", out)).toEqual({ code: 0, out: "", err: "" });
    const [header, first, second, third, ...none] = await readSheet(out);
    expect(none).toEqual([]);
    expect(header?.slice(0, 4)).toEqual(["line", "id", "ok", "unit.code"]);
    expect(first?.slice(0, 6)).toEqual(["2", '=HYPERLINK("http://x")', "true", "26740", "Sài Gòn", "Phường Sài Gòn"]);
    expect(second?.slice(0, 4)).toEqual(["3", "+1", "true", "01"]);
    expect(third?.slice(0, 3)).toEqual(["4", "@x", "false"]);
    const lines = await target("hoi-dap.xlsx");
    await run("units.get", "--in", await fileOf("hoi2.jsonl", '{"id":7,"input":{"code":"46"}}\n'), "--out", lines);
    expect((await readSheet(lines))[1]?.slice(0, 4)).toEqual(["1", "7", "true", "46"]);
  });

  it.each([
    [["--in", "/no/such.csv"], "/no/such.csv"],
    [["--in", "SELF", "--out", "SELF"], "tệp đang đọc"],
    [["--in", "SELF", "--out", "x.xls"], ".xlsx"],
    [["--in", "SELF", "--out", "/no/such/x.csv"], "/no/such/x.csv"],
  ])("refuses %j", async (args, hint) => {
    const file = await fileOf("self.csv", "code\n46\n");
    const { code, err } = await run("units.get", ...args.map((arg) => (arg === "SELF" ? file : arg)));
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});
