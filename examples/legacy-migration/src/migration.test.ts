import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dossiers } from "haicap";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Options, readOptions } from "./commandLine.ts";
import { legacyFiles } from "./compose/legacyFiles.ts";
import { migrate } from "./migrate.ts";
import type { HistoryEvent, Outcome } from "./Outcome.ts";
import type { MigrationPlan } from "./planMigration.ts";
import { readHistories } from "./readHistories.ts";
import { office } from "./reform.ts";
import { summaryText } from "./summaryText.ts";

const folder = await mkdtemp(join(tmpdir(), "haicap-legacy-"));
afterAll(() => rm(folder, { recursive: true }));

const run = async (out: string, extra: Partial<Options> = {}): Promise<MigrationPlan> => {
  const usual = readOptions([]);
  if ("problem" in usual) throw new Error(usual.problem);
  return (await migrate({ ...usual, out: join(folder, out), ...extra })).plan;
};
const file = (...names: string[]): Promise<string> => readFile(join(folder, ...names), "utf8");
const historiesAt = (text: string): ReadonlyMap<string, readonly HistoryEvent[]> => readHistories(text).of;

let dry: MigrationPlan;
let done: MigrationPlan;
beforeAll(async () => {
  dry = await run("dry");
  done = await run("done", { carryOut: true });
});

const of = (plan: MigrationPlan, kind: Outcome["kind"]): readonly Outcome[] =>
  plan.outcomes.filter((outcome) => outcome.kind === kind);
const ending = (plan: MigrationPlan, text: string): Outcome | undefined =>
  plan.outcomes.find(({ number, written }) => number.endsWith(text) || written?.procedure === text);

describe("every row is accounted for", () => {
  it("each row has one outcome, and they add up to the rows of the file", async () => {
    const rows = legacyFiles().csv.trimEnd().split("\r\n").length - 1;
    const { moved, stays, closed, toDecide, refused } = dry.counts;
    expect(moved + stays + closed + toDecide + refused).toBe(rows);
    expect(dry.outcomes.map(({ line }) => line)).toEqual(Array.from({ length: rows }, (_, index) => index + 2));
    expect((await file("dry", "plan.jsonl")).trimEnd().split("\n")).toHaveLength(rows);
    expect((await file("dry", "to-decide.csv")).trimEnd().split("\r\n")).toHaveLength(toDecide + 1);
  });

  it("what moves has one office, what is to be decided says why, what is refused says what is wrong", () => {
    for (const { kind, to, event, questions, problems } of dry.outcomes) {
      expect([to !== undefined, event !== undefined]).toEqual(Array(2).fill(kind === "moved"));
      expect(questions.length > 0).toBe(kind === "toDecide");
      expect(problems.length > 0).toBe(kind === "refused");
    }
    expect(dry.taken.reduce((sum, { count }) => sum + count, 0)).toBe(dry.counts.moved);
  });

  it("the committed files are what the composer makes", async () => {
    const { csv, histories } = legacyFiles();
    expect(await readFile(new URL("../data/dossiers.csv", import.meta.url), "utf8")).toBe(csv);
    expect(await readFile(new URL("../data/histories.jsonl", import.meta.url), "utf8")).toBe(histories);
  });
});

describe("a move", () => {
  it("keeps the number, the clock and the status of every dossier it moves, by the replay before and after", async () => {
    const [before, after] = [historiesAt(legacyFiles().histories), historiesAt(await file("done", "histories.jsonl"))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const { number, written } of of(done, "moved")) {
      const standing = (events: readonly HistoryEvent[] = []): unknown => {
        const asked = dossiers.replay({
          profile: { limit: written?.limit ?? "" },
          office,
          asOf: "2025-07-20T09:00:00+07:00",
          events: events as never,
        });
        if (!asked.ok) throw new Error(asked.error._tag);
        const { due, promisedDue, acceptedAt, finalState, finalCode, consumedWorkingMinutes, verdict } = asked.value;
        return { due, promisedDue, acceptedAt, finalState, finalCode, consumedWorkingMinutes, verdict };
      };
      expect(after.get(number)).toHaveLength((before.get(number)?.length ?? 0) + 1);
      expect(standing(after.get(number))).toEqual(standing(before.get(number)));
    }
  });

  it("touches no history of a dossier that does not move", async () => {
    const [before, after] = [historiesAt(legacyFiles().histories), historiesAt(await file("done", "histories.jsonl"))];
    const moved = new Set(of(done, "moved").map(({ number }) => number));
    for (const [number, events] of before) if (!moved.has(number)) expect(after.get(number)).toEqual(events);
  });

  it("goes to the one commune that took the former one in, and to the province where the task went there", () => {
    const inside = of(dry, "moved").filter(({ communes }) => communes.length === 1);
    for (const { to, communes, written } of inside)
      if (!to?.id.startsWith("01/"))
        expect([to?.id.slice(0, 5), written?.procedure]).toEqual([communes[0]?.code, written?.procedure]);
    const land = of(dry, "moved").filter(({ written }) => written?.procedure === "1.012783");
    expect(land.length).toBeGreaterThan(10);
    expect(new Set(land.map(({ to }) => to?.id))).toEqual(new Set(["01/landRegistrationOffice"]));
    expect(land.some(({ communes }) => communes.length !== 1)).toBe(true);
  });

  it("the dry run writes no histories, and plans what is then done", async () => {
    await expect(file("dry", "histories.jsonl")).rejects.toThrow("ENOENT");
    expect(await file("dry", "plan.jsonl")).toBe(await file("done", "plan.jsonl"));
  });
});

describe("a second run", () => {
  it("over the moved histories moves nothing and changes no byte of them", async () => {
    const again = await run("again", { carryOut: true, histories: join(folder, "done", "histories.jsonl") });
    expect(again.counts).toEqual({ ...done.counts, moved: 0, stays: done.counts.moved });
    expect(await file("again", "histories.jsonl")).toBe(await file("done", "histories.jsonl"));
  });

  it("over the old histories writes the same files again", async () => {
    await run("twice", { carryOut: true });
    for (const name of ["histories.jsonl", "plan.jsonl", "to-decide.csv", "report.html"])
      expect(await file("twice", name)).toBe(await file("done", name));
  });
});

describe("a decision", () => {
  it("moves a dossier to an office that was offered, with who decided; any other choice is asked again", async () => {
    const [first, second, third] = of(dry, "toDecide");
    const lines = (await file("dry", "to-decide.csv")).split("\r\n").map((line) => {
      if (first && line.startsWith(first.number)) return line.replace(/,,$/, `,${first.choices[1]?.id},Văn phòng UBND`);
      return second && line.startsWith(second.number) ? line.replace(/,,$/, ",00004,Văn phòng UBND") : line;
    });
    await writeFile(join(folder, "decided.csv"), lines.join("\r\n"));
    const decided = await run("decided", { decisions: join(folder, "decided.csv") });
    const now = (outcome?: Outcome): Outcome | undefined => decided.outcomes.find(({ line }) => line === outcome?.line);
    expect(now(first)).toMatchObject({ kind: "moved", to: { id: first?.choices[1]?.id } });
    expect(now(first)?.event?.payload?.["reason"]).toBe("Quyết định: Văn phòng UBND");
    expect(now(second)?.questions.map(({ reason }) => reason)).toContain("choiceNotPossible");
    expect(now(third)?.kind).toBe("toDecide");
    expect(decided.counts.toDecide).toBe(dry.counts.toDecide - 1);
  });
});

describe("what a person is asked", () => {
  it.each([
    ["1.000145", "noOwner"],
    ["1.013225", "caseDependent"],
    ["1.999999", "procedureUnknown"],
    ["HNI-DA-017", "procedureUnknown"],
  ])("about procedure %s: %s", (procedure, reason) => {
    const open = of(dry, "toDecide").find(({ written }) => written?.procedure === procedure);
    expect(open?.questions.map((question) => question.reason)).toContain(reason);
  });

  it("about an address: which part of a split commune, which plot, which commune at all", () => {
    const asked = new Set(of(dry, "toDecide").flatMap(({ questions }) => questions.map(({ reason }) => reason)));
    for (const reason of ["splitCommune", "landPart", "addressTooCoarse", "addressUnreadable", "outsideDistrict"])
      expect(asked).toContain(reason);
    const town = of(dry, "toDecide").find(({ communes }) => communes[0]?.was === "Thị trấn Đông Anh");
    expect(town?.choices.map(({ id }) => id)).toEqual(["00454", "00466", "00475"]);
  });
});

describe("what is refused", () => {
  it.each([
    ["-0041", "DossierNumberTwice"],
    ["251320-0301", "DossierNumberInvalid"],
    ["HS-2025-0302", "DossierNumberInvalid"],
    ["-9007", "ReceptionUnreadable"],
    ["-9011", "ReceivedAfterReform"],
    ["-9013", "LimitUnreadable"],
    ["-9015", "HistoryMissing"],
    ["-9021", "HistoryRefused"],
  ])("%s with %s", (number, tag) => {
    const refused = of(dry, "refused").find((outcome) => outcome.number.endsWith(number));
    expect(refused?.problems.map(({ _tag }) => _tag)).toEqual([tag]);
  });
});

describe("the report", () => {
  it("names every dossier in both languages, fetches nothing, and lets no text become markup", async () => {
    const html = await file("dry", "report.html");
    for (const { kind, number } of dry.outcomes) if (kind !== "closed") expect(html).toContain(number);
    expect(html).not.toMatch(/(src|href)=|https?:\/\//);
    expect(html).toContain("The former commune was split");
    await writeFile(
      join(folder, "hostile.csv"),
      "Số hồ sơ;Mã thủ tục;Thời hạn giải quyết;Địa chỉ;Ngày nhận;Hình thức nộp\n<script>alert(1)</script>;x;1 ngày;<img src=x>;01/06/2025 09:00;x\n",
    );
    const hostile = await run("hostile", { dossiers: join(folder, "hostile.csv") });
    expect(hostile.counts.refused).toBe(1);
    expect(await file("hostile", "report.html")).not.toContain("<script>alert");
  });

  it("is told on the terminal as well", () => {
    expect(summaryText(dry, false)).toContain(`${String(dry.counts.toDecide).padStart(5)}  phải quyết định`);
    expect(ending(dry, "-0041")).toBeDefined();
  });
});

describe("the command line", () => {
  it("reads its options and says what is wrong with them", () => {
    expect(readOptions(["--carry-out", "--out", "x"])).toMatchObject({ carryOut: true, out: "x" });
    expect(readOptions(["--nothing"])).toMatchObject({ problem: expect.stringContaining("--nothing") });
  });

  it("refuses a file without its columns, row by row, and names lines that are no history", async () => {
    await writeFile(join(folder, "other.csv"), "a,b\n1,2\n");
    const other = await run("other", { dossiers: join(folder, "other.csv") });
    expect(other.outcomes[0]?.problems[0]).toMatchObject({ _tag: "ColumnsMissing" });
    expect(readHistories('{"id":"x","events":[{}]}\nno\n\n{"id":"y","events":[]}').faults).toEqual([1, 2]);
  });
});
