import { expect, it } from "vitest";
import { importReasonEn, importReasonVi } from "./importReasonWords.ts";

it.each([
  ["vndThousandsTruncated", "phần nghìn", "thousands"],
  ["textOfAnotherProcedure", "thủ tục khác", "another procedure"],
  ["codeUnreadable", "1.001193", "1.001193"],
] as const)("%s is said in both languages", (reason, vi, en) => {
  expect(importReasonVi(reason)).toContain(vi);
  expect(importReasonEn(reason)).toContain(en);
});
