import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { doubling } from "../testing/doubling.fixture.ts";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { answerCsv } from "./answerCsv.ts";

const answers = async (text: string): Promise<Record<string, string>[]> =>
  parse((await allOf(answerCsv(doubling, bytesOf(text)))).join("\n"), { columns: true }) as Record<string, string>[];

describe("answerCsv", () => {
  it("reads dotted columns and writes the value by dotted path", async () => {
    expect(await answers("id,amount,deep.flag,note\nx,21,true,7\n")).toEqual([
      {
        line: "2",
        id: "x",
        ok: "true",
        doubled: "42",
        "of.amount": "21",
        "of.tags": '["a","b"]',
        error: "",
        "message.vi": "",
        "message.en": "",
      },
    ]);
  });

  it("answers every row: what the operation refuses, what cannot be read, and the rest", async () => {
    const rows = await answers("amount,note\n-3,\nmany,\n1\n5,ok\n");
    expect(rows.map(({ line, ok, doubled, error }) => ({ line, ok, doubled, error }))).toEqual([
      { line: "2", ok: "false", doubled: "", error: "Negative" },
      { line: "3", ok: "false", doubled: "", error: "InvalidInput" },
      { line: "4", ok: "false", doubled: "", error: "MalformedLine" },
      { line: "5", ok: "true", doubled: "10", error: "" },
    ]);
  });
});
