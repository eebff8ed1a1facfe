import { readFile } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { filesOfTests, workbook } from "../testing/workbook.fixture.ts";
import { haicap } from "./program.ts";

const file = await filesOfTests();

const convert = async (
  args: readonly string[],
  stdin = "",
  watched = false,
): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal(stdin, watched);
  const code = await haicap(["units", "convert", ...args], terminal);
  return { code, out: out(), err: err() };
};

describe("haicap units convert", () => {
  it("writes every row with the unit beside it, and the counts at the end", async () => {
    const path = await file("a.csv", "\u{FEFF}id;diachi\r\n7;P. Bến Nghé, Q.1, TP HCM\r\n8;\r\n9\r\n");
    const { code, out, err } = await convert([path, "--column", "diachi"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(5);
    expect(out).toContain("\n7;P. Bến Nghé, Q.1, TP HCM;26740;Phường Sài Gòn;Thành phố Hồ Chí Minh;resolved;;");
    expect(err).toBe("3 dòng: 1 xác định được, 0 còn nhiều khả năng, 1 không nhận ra, 1 không đọc được (dòng số 4)\n");
  });

  it("writes a workbook where --out is named so", async () => {
    const path = await file("b.csv", "ma,ten\n26740,=1+1\n00097,x\n");
    const out = await file("b.xlsx", "");
    expect((await convert([path, "--code-column", "ma", "--out", out])).code).toBe(0);
    const rows = await readSheet(out);
    expect(rows[0]).toEqual(["ma", "ten", "maDonVi", "tenDonVi", "capTren", "trangThai", "cacKhaNang", "lyDo"]);
    expect(rows[1]?.slice(0, 4)).toEqual(["26740", "=1+1", "26740", "Phường Sài Gòn"]);
    expect(rows[2]?.[0]).toBe("00097");
  });

  it("reads a workbook, and writes to a file", async () => {
    const path = await file("a.xlsx", await workbook([["ma"], [26740], ["00097"]]));
    const to = await file("out.csv", "what was there");
    const { code, out, err } = await convert([path, "--code-column", "ma", "--out", to, "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("2 rows: 1 resolved, 1 with candidates, 0 unresolved, 0 unreadable\n");
    expect(await readFile(to, "utf8")).toMatch(
      /^\u{FEFF}ma,unitCode,unitName,parentName,status,candidates,reasons\n26740,26740,Phường Sài Gòn,Thành phố Hồ Chí Minh,resolved,,/u,
    );
  });

  it("reads standard input, and counts aloud when a person watches", async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `x${index}`).join("\n");
    const { err } = await convert(["-", "--column", "a", "--lang", "en"], `a\n${rows}\n`, true);
    expect(err).toContain("\r1.000 …");
    expect(err).toContain("1,200 rows");
  });

  it("passes on the tiers the addresses were written under, and the day", async () => {
    const csv = "a\nPhường Sài Gòn, Thành phố Hồ Chí Minh\n";
    expect((await convert(["-", "--column", "a", "--written-under", "twoTier"], csv)).out).toContain("resolved");
    expect((await convert(["-", "--column", "a", "--written-under", "threeTier"], csv)).out).not.toContain("resolved");
    const before = ["-", "--column", "a", "--on", "2025-06-30"];
    expect((await convert(before, "a\nPhường Bến Nghé, Quận 1\n")).out).toContain("Phường Bến Nghé,Quận 1,resolved");
  });

  it.each([
    [["-", "--column", "dia chi"], 'có phải "diachi"?'],
    [["-", "--column", "dia chi", "--lang", "en"], "The columns are: id, diachi"],
    [["-"], "--code-column"],
    [["-", "--column", "diachi", "--code-column", "id"], "--code-column"],
    [["-", "--code-column", "id", "--written-under", "twoTier"], "--written-under"],
    [["-", "--column", "diachi", "--written-under", "threetier"], "threeTier"],
    [["-", "--column", "diachi", "--on", "30/06/2025"], "30/06/2025"],
    [["-", "--column", "diachi", "--on", "1999-01-01"], "1999"],
    [["-", "--column", "diachi", "--lang", "fr"], "vi, en"],
    [["/no/such/file", "--column", "diachi"], "/no/such/file"],
    [["-", "--column", "diachi", "--out", "/no/such/folder/x"], "/no/such/folder/x"],
    [[], "file"],
  ])("ends %j with 2 and a hint, and writes nothing", async (args, hint) => {
    const { code, out, err } = await convert(args, "id,diachi\n1,Hà Nội\n");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(hint);
  });

  it("never writes over the file it reads", async () => {
    const path = await file("same.csv", "a\nHà Nội\n");
    expect(await convert([path, "--column", "a", "--out", path])).toMatchObject({ code: 2 });
    expect(await readFile(path, "utf8")).toBe("a\nHà Nội\n");
  });

  it.skipIf(process.platform !== "linux")("says that a full disk stopped it, and ends with 1", async () => {
    const { code, err } = await convert(["-", "--column", "a", "--out", "/dev/full", "--lang", "en"], "a\nHà Nội\n");
    expect(code).toBe(1);
    expect(err).toContain("incomplete");
  });
});
