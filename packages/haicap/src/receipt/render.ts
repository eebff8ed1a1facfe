import type { Receipt } from "@haicap/calendar/receipt";
import { receiptMarkdown, receiptSvg, receiptText } from "@haicap/calendar/render";
import { receiptRenderInput } from "@haicap/calendar/schema";
import { ok, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";

/** The input of {@link render}, as written on the wire. */
export interface RenderInput {
  readonly receipt: Receipt;
  /** Default plain text. */
  readonly as?: "text" | "markdown" | "svg";
  /** Default Vietnamese. */
  readonly language?: "vi" | "en";
}

/** The answer of {@link render}. */
export interface RenderOutput {
  readonly text: string;
}

/**
 * Prints a receipt (biên nhận cách tính hạn) for people: as text, as Markdown, or as a picture of the counted days (SVG).
 *
 * It is printed as it was written; whether it is true is what `receipt.verify` says.
 *
 * @legal civil-code-2015#148
 * @example
 * const due = unwrap(deadline.compute({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc", receipt: true }));
 * unwrap(render({ receipt: due.receipt })).text.split("\n")[4]; // => "  Ngày hẹn trả:  hết ngày thứ Năm 26/11/2026"
 * @since 0.1.0
 */
export const render = (input: RenderInput): Result<RenderOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: receiptRenderInput,
      data: calendarVersions,
      rule: ({ receipt, as, language }) => ok({ text: renderers[as](receipt, language) }),
      explain: (failure: never) => failure,
    },
    input,
  );

const renderers = { text: receiptText, markdown: receiptMarkdown, svg: receiptSvg } as const;
