import { documentTypesVersion, parseCitations, type Result } from "@haicap/kernel";
import { type CitationsParseOutput, citationsParseInput } from "@haicap/kernel/schema";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";

/** The input of {@link parse}, as written on the wire. */
export interface ParseInput {
  readonly text: string;
}

/**
 * Finds every legal reference (viện dẫn văn bản) in a text, in order, each once.
 *
 * Lists and ranges give one citation for each place; a place whose instrument is not named by its number gives none.
 * The notation is answered as issued: Đ written D, decomposed letters and stray blanks are read and put right.
 *
 * Fails with `InvalidInput` only; a text without any reference has none.
 *
 * @legal records-work-2020
 * @example
 * parse({ text: "khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP" });
 * // => ok { citations: [{ instrument: "118/2025/NĐ-CP", article: "17", clause: "2" }], … }
 * @since 0.1.0
 */
export const parse = (input: ParseInput): Result<CitationsParseOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: citationsParseInput,
      data: () => ({ "document-types": documentTypesVersion }),
      rule: ({ text }): Result<CitationsParseOutput, never> => ({
        ok: true,
        value: { citations: parseCitations(text) },
      }),
      explain: (failure: never) => failure,
    },
    input,
  );
