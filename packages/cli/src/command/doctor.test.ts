import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import type { Installation } from "./installation.ts";
import { installationFindings } from "./installationFindings.ts";
import { haicap } from "./program.ts";

const call = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal();
  const code = await haicap(args, { ...terminal, today: "2026-11-22" });
  return { code, out: out(), err: err() };
};

describe("haicap data check", () => {
  it("names the year that is not announced and the acts that end, and ends with 1", async () => {
    const { code, out } = await call("data", "check");
    expect(code).toBe(1);
    expect(out).toContain("Lịch nghỉ năm 2027 chưa được công bố: 7 ngày suy từ luật, 8 ngày còn là dự kiến");
    expect(out).toMatch(/17 văn bản hết hiệu lực từ 01\/03\/2027, .*140\/2025\/NĐ-CP \(36\)/u);
    expect(out).toMatch(/^ {2}calendar-data +2026-11-22 +22\/11\/2026 +0 +01\/01\/2010 đến trước 01\/01\/2028$/mu);
  });

  it("ends with 3 where answers of the day lack their ground, and with 0 where nothing needs a look", async () => {
    const late = await call("data", "check", "--on", "2027-06-01", "--lang", "en");
    expect(late.code).toBe(3);
    expect(late.out).toContain("17 acts have ended on 1 March 2027");
    expect((await call("data", "check", "--on", "2028-01-01")).code).toBe(3);
    const sound = await call("data", "check", "--horizon", "0");
    expect([sound.code, sound.out.split("\n")[0]]).toEqual([0, "Không có gì cần xem, ngày 22/11/2026"]);
    expect((await call("data", "check", "--horizon", "0", "--stale-after", "30")).out).toContain("58 ngày trước");
  });

  it("gives JSON, and refuses what is no day or number", async () => {
    expect(JSON.parse((await call("data", "check", "--json")).out)).toMatchObject({
      on: "2026-11-22",
      severity: "attention",
    });
    for (const args of [
      ["--on", "2027-02-30"],
      ["--horizon", "nhiều"],
      ["--lang", "fr"],
    ])
      expect((await call("data", "check", ...args)).code).toBe(2);
    expect((await call("doctor", "--on", "hôm nay")).code).toBe(2);
    expect((await call("doctor", "--lang", "fr")).code).toBe(2);
  });
});

describe("haicap doctor", () => {
  it("asks every example of the registry and looks at Node and the packages", async () => {
    const { code, out } = await call("doctor", "--json");
    expect(code).toBe(1);
    const { installation, findings } = JSON.parse(out);
    expect(installation.examples.failed).toEqual([]);
    expect(installation.examples.asked).toBeGreaterThan(100);
    expect(Object.keys(installation.packages)).toContain("@haicap/kernel");
    expect(findings.map(({ kind }: { kind: string }) => kind)).toContain("yearOpen");
    expect((await call("doctor")).out).toMatch(/^haicap \S+ · Node /u);
  });

  const sound: Installation = {
    node: "24.1.0",
    nodeNeeded: ">=22.12",
    packages: { haicap: "1.2.0", "@haicap/kernel": "1.2.0", "@haicap/units-data": "7.0.0" },
    speaksVietnamese: true,
    examples: { asked: 9, held: 9, failed: [] },
  };

  it.each<[Partial<Installation>, string | undefined]>([
    [{}, undefined],
    [{ node: "22.12.0" }, undefined],
    [{ node: "22.11.0" }, "nodeTooOld"],
    [{ node: "20.19.0" }, "nodeTooOld"],
    [{ packages: { haicap: "1.2.0", "@haicap/kernel": "1.1.0" } }, "versionsMixed"],
    [{ speaksVietnamese: false }, "noVietnamese"],
    [{ examples: { asked: 9, held: 8, failed: ["units.get {}"] } }, "exampleFails"],
  ])("finds in %j: %s", (other, kind) => {
    expect(installationFindings({ ...sound, ...other }).map((one) => one.kind)).toEqual(
      kind === undefined ? [] : [kind],
    );
  });
});
