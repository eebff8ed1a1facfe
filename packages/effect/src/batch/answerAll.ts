import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { Failure } from "haicap";
import { type OperationUnknown, Questions } from "../questions/Questions.ts";

/** A question of a batch; `id` comes back with the answer. */
export interface BatchQuestion {
  readonly id: unknown;
  readonly input: unknown;
}

/** The answer of a question, in the shape of the batch runner of the command line. */
export type BatchAnswer =
  | { readonly id: unknown; readonly ok: true; readonly value: object }
  | { readonly id: unknown; readonly ok: false; readonly error: Failure };

/** How a batch is worked. */
export interface BatchOptions {
  /** Questions at the same time, for operations that wait for something; 1 when absent. Answers keep the order of questions. */
  readonly concurrency?: number;
}

/**
 * Answers a stream of questions to one operation, one answer for each, in order (trả lời theo lô). A failure is an answer and ends nothing;
 * only an operation that does not exist fails the stream. It takes no more questions than it answers, and stops at once when interrupted.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import * as Stream from "effect/Stream";
 * const asked = Stream.make({ id: 1, input: { date: "2026-02-17" } }, { id: 2, input: { date: "2026-02-30" } });
 * const answers = asked.pipe(answerAll("lunar.fromSolar"), Stream.runCollect, Effect.provide(Questions.layer()));
 * Effect.runSync(answers).map(({ id, ok }) => [id, ok]); // => [[1, true], [2, false]]
 * @since 0.1.0
 */
export const answerAll =
  (name: string, { concurrency = 1 }: BatchOptions = {}) =>
  <E, R>(
    questions: Stream.Stream<BatchQuestion, E, R>,
  ): Stream.Stream<BatchAnswer, E | OperationUnknown, R | Questions> =>
    Stream.unwrap(
      Effect.gen(function* () {
        const service = yield* Questions;
        const { run } = yield* service.operation(name);
        const answer = ({ id, input }: BatchQuestion): BatchAnswer => {
          const answered = run(input);
          return answered.ok ? { id, ok: true, value: answered.value } : { id, ok: false, error: answered.error };
        };
        return Stream.mapEffect(questions, (question) => Effect.sync(() => answer(question)), { concurrency });
      }),
    );
