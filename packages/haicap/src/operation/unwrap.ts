import type { Result } from "@haicap/kernel";
import type { Failure } from "./answer.ts";

/**
 * The value of a result, or a thrown `Error` whose message a person can act on.
 *
 * `language` chooses the words of the message, English unless told; the failure is the error's `cause`.
 *
 * @example
 * unwrap({ ok: true, value: 5 }); // => 5
 * @since 0.1.0
 */
export const unwrap = <T>(result: Result<T, Failure>, language: "vi" | "en" = "en"): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.error._tag}: ${result.error.message[language]}`, { cause: result.error });
};
