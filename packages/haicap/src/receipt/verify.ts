import { type Receipt, type ReceiptDifference, receiptDifferences } from "@haicap/calendar/receipt";
import { receiptVerifyInput } from "@haicap/calendar/schema";
import { ok, type Result } from "@haicap/kernel";
import type { ComputeInput } from "../deadline/ComputeInput.ts";
import { compute } from "../deadline/compute.ts";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { sealer } from "../sealing/sealer.ts";
import { calendarVersions } from "../tables/calendar.ts";

/** The input of {@link verify}, as written on the wire. */
export interface VerifyInput {
  readonly receipt: Receipt;
}

/** The answer of {@link verify}. */
export interface VerifyOutput {
  readonly valid: boolean;
  readonly differences: readonly ReceiptDifference[];
}

/**
 * Computes a receipt anew from its own inputs and compares (đối chiếu biên nhận cách tính hạn).
 *
 * Every place that differs is named, with what was written and what was derived; a receipt made from older tables differs in
 * `data`, and elsewhere only where the calendar changed.
 *
 * @legal civil-code-2015#148
 * @example
 * const due = unwrap(deadline.compute({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc", receipt: true }));
 * verify({ receipt: due.receipt }); // => ok { valid: true, differences: [], … }
 * @since 0.1.0
 */
export const verify = (input: VerifyInput): Result<VerifyOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: receiptVerifyInput,
      data: calendarVersions,
      rule: ({ receipt }) => ok(compare(receipt)),
      explain: (failure: never) => failure,
    },
    input,
  );

const compare = (receipt: Receipt): VerifyOutput => {
  const anew = compute({ ...(receipt.inputs as ComputeInput), receipt: true });
  const differences: readonly ReceiptDifference[] =
    anew.ok && anew.value.receipt !== undefined
      ? receiptDifferences(receipt, anew.value.receipt, sealer)
      : [{ path: "inputs", written: receipt.inputs, derived: anew.ok ? null : anew.error }];
  return { valid: differences.length === 0, differences };
};
