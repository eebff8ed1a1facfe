import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Outcome } from "./Outcome.ts";
import { problemLines } from "./printSummary.ts";
import { processDossiers } from "./processDossiers.ts";
import { readHistories } from "./readHistories.ts";
import { page } from "./report/page.ts";
import { summarise } from "./summary.ts";
import { tallyOf } from "./tally.ts";

const path = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const file = path("hostile.csv");

const answers = async (bytes: AsyncIterable<Uint8Array>): Promise<readonly Outcome[]> => {
  const outcomes = [];
  const histories = await readHistories(path("hostile-histories.jsonl"));
  for await (const outcome of processDossiers(bytes, histories, "2026-11-22T17:00:00+07:00")) outcomes.push(outcome);
  return outcomes;
};

async function* withJunk(): AsyncGenerator<Uint8Array> {
  const text = readFileSync(file);
  const second = text.indexOf(10) + 1;
  yield text.subarray(0, second);
  for (let megabyte = 0; megabyte < 10; megabyte += 1) yield Buffer.alloc(1024 * 1024, '"<script>,');
  yield Buffer.from("\r\n");
  yield text.subarray(second);
}

describe("hostile input", () => {
  it("is marked by a byte order mark and CRLF, as offices export", () => {
    const bytes = readFileSync(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8").split("\r\n").length).toBeGreaterThan(8);
  });

  it("is answered line by line, and the good rows around it are answered in full", async () => {
    const outcomes = await answers(createReadStream(file));
    const good = outcomes.filter((one) => one.number.endsWith("-0001") || one.number.endsWith("-0099"));
    expect(good.map((one) => [one.line, one.status, one.due?.on, one.place?.now?.code])).toEqual([
      [2, "openInTime", "2026-11-26", "19789"],
      [outcomes.at(-2)?.line, "openInTime", "2026-11-26", "19789"],
    ]);
    const bad = outcomes.filter((one) => !good.includes(one));
    expect(bad.map((one) => [one.line, one.problems.map((problem) => problem.error._tag)])).toMatchSnapshot();
    for (const one of bad)
      for (const { error } of one.problems) expect(error.message.en.length, `${one.line}`).toBeGreaterThan(20);
  });

  it("with ten megabytes of junk on one line costs that line and no other", async () => {
    const [plain, junk] = [await answers(createReadStream(file)), await answers(withJunk())];
    const broken = junk.filter((one) => one.problems[0]?.error["reason"] === "tooLong");
    expect(broken).toMatchObject([{ line: 2, status: "refused", problems: [{ error: { _tag: "MalformedLine" } }] }]);
    const others = junk.filter((one) => !broken.includes(one)).map((one) => [one.line - 1, one.number, one.status]);
    expect(others).toEqual(plain.map((one) => [one.line, one.number, one.status]));
  });

  it("has histories that are none, each named with its line", async () => {
    const { of, faults } = await readHistories(path("hostile-histories.jsonl"));
    expect(faults.map((fault) => [fault._tag, fault["line"]])).toEqual([
      ["MalformedHistory", 2],
      ["MalformedHistory", 3],
    ]);
    expect([...of.keys()]).toEqual(["H57.199-261120-0001", "__proto__", "H57.199-261120-0099"]);
  });

  it("does not steer the terminal it is printed on", async () => {
    const told = problemLines(await answers(createReadStream(file))).join("");
    expect(told).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  it("makes a report without a script of its own", async () => {
    const outcomes = await answers(createReadStream(file));
    const asOf = "2026-11-22T17:00:00+07:00";
    const report = page(outcomes, summarise(outcomes), tallyOf(outcomes, { of: new Map(), faults: [] }, asOf), asOf);
    expect(report.match(/<script/gi)).toHaveLength(2);
    expect(report.match(/<svg/gi)).toHaveLength(1);
    expect(report).not.toMatch(/<img|javascript:/i);
  });
});
