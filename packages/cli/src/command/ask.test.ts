import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

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
    [["units.get", "--on=2025-06-30"], "--on"],
  ])("ends %j with 2 and a hint", async (args, hint) => {
    const { code, out, err } = await ask(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(hint);
  });

  it("has help of its own, and a place in the help of all", async () => {
    expect((await ask("units.get", "--help")).out).toContain("key=value");
    const help = (await ask("--help")).out;
    for (const group of ["Hỏi · Ask:", "Tệp và lô · Files and batches:", "Tra cứu · Reference:", "key=value"])
      expect(help).toContain(group);
    expect(help).not.toContain("\nCommands:");
  });
});
