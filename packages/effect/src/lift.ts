import * as Effect from "effect/Effect";
import type { Result } from "haicap";

/**
 * A function that answers with a `Result`, as one that answers with an Effect (bọc kết quả): its failures keep their `_tag`, so
 * `Effect.catchTag` takes them as they are. Nothing is asked before the Effect runs.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * const half = lift((n: number) => (n % 2 === 0 ? { ok: true, value: n / 2 } : { ok: false, error: { _tag: "Odd", n } }));
 * Effect.runSync(half(8)); // => 4
 * Effect.runSync(Effect.catchTag(half(7), "Odd", ({ n }) => Effect.succeed(-n))); // => -7
 * @since 0.1.0
 */
export const lift =
  <Input, Value, Failed>(ask: (input: Input) => Result<Value, Failed>) =>
  (input: Input): Effect.Effect<Value, Failed> =>
    Effect.suspend(() => fromResult(ask(input)));

/**
 * A `Result` as an Effect that is done.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * Effect.runSync(fromResult({ ok: true, value: 7 })); // => 7
 */
export const fromResult = <Value, Failed>(result: Result<Value, Failed>): Effect.Effect<Value, Failed> =>
  result.ok ? Effect.succeed(result.value) : Effect.fail(result.error);
