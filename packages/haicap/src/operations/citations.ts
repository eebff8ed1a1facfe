import { citationsParseInput, citationsParseOutput } from "@haicap/kernel/schema";
import { type ParseInput, parse } from "../citations/parse.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about legal references. */
export const citationsOperations: readonly Operation[] = [
  {
    name: "citations.parse",
    summary: {
      vi: "Tìm mọi viện dẫn văn bản trong một đoạn chữ: số và ký hiệu, điều, khoản, điểm",
      en: "Find every legal reference in a text: number and notation, article, clause, point",
    },
    input: citationsParseInput,
    output: citationsParseOutput,
    run: (input) => parse(input as ParseInput),
    examples: [
      {
        input: { text: "theo điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP và Kết luận 183-KL/TW" },
        expect: {
          citations: [
            { instrument: "118/2025/NĐ-CP", article: "17", clause: "2", point: "a" },
            { instrument: "183-KL/TW" },
          ],
        },
      },
      { input: { text: "Điều này không viện dẫn văn bản nào" }, expect: { citations: [] } },
      { input: { words: "Điều 1" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
];
