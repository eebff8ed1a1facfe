import type { Receipt } from "@haicap/calendar/receipt";
import {
  receiptRenderInput,
  receiptRenderOutput,
  receiptVerifyInput,
  receiptVerifyOutput,
} from "@haicap/calendar/schema";
import { compute } from "../deadline/compute.ts";
import type { Operation, OperationExample } from "../operation/Operation.ts";
import { type RenderInput, render } from "../receipt/render.ts";
import { type VerifyInput, verify } from "../receipt/verify.ts";

/** What can be asked about receipts. */
export const receiptOperations: readonly Operation[] = [
  {
    name: "receipt.verify",
    summary: {
      vi: "Đối chiếu biên nhận cách tính hạn bằng cách tính lại",
      en: "Computes a receipt anew and names every place that differs",
    },
    input: receiptVerifyInput,
    output: receiptVerifyOutput,
    run: (input) => verify(input as VerifyInput),
    /** Written when looked at: a receipt names the versions of the tables, and computing one loads them. */
    get examples(): readonly OperationExample[] {
      return receiptExamples();
    },
  },
  {
    name: "receipt.render",
    summary: {
      vi: "In biên nhận cách tính hạn thành văn bản, Markdown hoặc hình lịch",
      en: "Prints a receipt as text, as Markdown, or as a picture of its days",
    },
    input: receiptRenderInput,
    output: receiptRenderOutput,
    run: (input) => render(input as RenderInput),
    get examples(): readonly OperationExample[] {
      const receipt = receiptOfExample();
      return [
        { input: { receipt, as: "markdown", language: "en" }, expect: {} },
        { input: { receipt: { ...receipt, startedAt: "never" } }, expect: { _tag: "InvalidInput" }, fails: true },
      ];
    },
  },
];

const receiptOfExample = (): Receipt | undefined => {
  const due = compute({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc", receipt: true });
  return due.ok ? due.value.receipt : undefined;
};

const receiptExamples = (): readonly OperationExample[] => {
  const receipt = receiptOfExample();
  const moved = { ...receipt, result: { ...receipt?.result, dueOn: "2026-11-25" } };
  return [
    { input: { receipt }, expect: { valid: true, differences: [] } },
    {
      input: { receipt: moved },
      expect: {
        valid: false,
        differences: [{ path: "result.dueOn", written: "2026-11-25", derived: "2026-11-26" }, {}],
      },
    },
  ];
};
