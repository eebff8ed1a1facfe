import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubling } from "../testing/doubling.fixture.ts";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { answerJsonLines } from "./answerJsonLines.ts";

const answers = async (text: string): Promise<Record<string, unknown>[]> =>
  (await allOf(answerJsonLines(doubling, bytesOf(text, 50)))).map(
    (line) => JSON.parse(line) as Record<string, unknown>,
  );

describe("answerJsonLines", () => {
  it("answers one line for each line, in order, whatever the lines hold", async () => {
    const good = fc
      .record({ id: fc.nat(), input: fc.record({ amount: fc.integer() }) })
      .map((one) => JSON.stringify(one));
    const junk = fc.string().map((text) => text.replace(/[\n\r]/g, " "));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(good, junk)), async (lines) => {
        expect(await answers(lines.map((line) => `${line}\n`).join(""))).toHaveLength(lines.length);
      }),
    );
  });

  it("gives values and failures under the id of the line", async () => {
    expect(await answers('{"id":"a","input":{"amount":2}}\n{"id":7,"input":{"amount":-1}}\n')).toEqual([
      { id: "a", ok: true, value: { doubled: 4, of: { amount: 2, tags: ["a", "b"] } } },
      { id: 7, ok: false, error: { _tag: "Negative", message: { vi: "lỗi Negative", en: "failed Negative" } } },
    ]);
  });

  it.each([
    ["{", null, "notJson"],
    ["", null, "notJson"],
    ["[1]", null, "notAnObject"],
    ["null", null, "notAnObject"],
    ['{"id":3}', 3, "noInput"],
    ['{"id":4,"input":{},"extra":1}', 4, "unknownKey"],
  ])("says of %j what is wrong with it, and on which line", async (line, id, reason) => {
    const [, second, third] = await answers(`{"id":1,"input":{"amount":1}}\n${line}\n{"id":9,"input":{"amount":1}}\n`);
    expect(second).toMatchObject({ id, ok: false, error: { _tag: "MalformedLine", line: 2, reason } });
    expect(third).toMatchObject({ id: 9, ok: true });
  });

  it("answers a bug of an operation on its own line", async () => {
    const [first, second] = await answers('{"id":1,"input":{"amount":13}}\n{"id":2,"input":{"amount":1}}\n');
    expect(first).toMatchObject({ id: 1, ok: false, error: { _tag: "InternalError", detail: "thirteen" } });
    expect(second).toMatchObject({ id: 2, ok: true });
  });

  it("reports ten megabytes of junk on one line and goes on", async () => {
    const stream = bytesOf(`${"x".repeat(10 * 1024 * 1024)}\n{"id":2,"input":{"amount":1}}\n`, 64 * 1024);
    const lines = (await allOf(answerJsonLines(doubling, stream))).map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { id: null, error: { _tag: "MalformedLine", line: 1, reason: "tooLong" } },
      { id: 2, ok: true },
    ]);
  });
});
