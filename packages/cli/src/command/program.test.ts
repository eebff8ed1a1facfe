import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

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

  it("ends help with 0", async () => {
    const { code, out } = await call(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("run");
  });
});

describe("haicap due", () => {
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

describe("haicap operations", () => {
  it("lists the registry for a person and for a program", async () => {
    expect((await call(["operations"])).out).toContain("deadline.compute");
    expect((await call(["operations", "--lang", "en"])).out).toContain("units.get");
    const rows = JSON.parse((await call(["operations", "--json"])).out) as { name: string; input: object }[];
    expect(rows.find((row) => row.name === "deadline.compute")?.input).toHaveProperty("properties.receivedAt");
  });
});
