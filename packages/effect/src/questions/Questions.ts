import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import type { Failure } from "haicap";
import { type Operation, operations, type PatchFile, withPatchFile } from "haicap/operations";
import { type ProvinceProfile, withProfile } from "haicap/province";
import { fromResult } from "../lift.ts";

/** No operation of the registry has this name; `known` lists those there are. */
export interface OperationUnknown {
  readonly _tag: "OperationUnknown";
  readonly name: string;
  readonly known: readonly string[];
}

/** What stands behind every question of a program: acts and notices published since, and the profile of a province. */
export interface QuestionsOptions {
  readonly patch?: PatchFile;
  readonly profile?: ProvinceProfile;
  /** The office of the profile whose hours hold, by key. */
  readonly office?: string;
}

/**
 * The registry as a service (dịch vụ hỏi đáp): every operation by name, for programs that learn only at run time what is asked, with
 * the province's profile and what was published yesterday behind every question.
 *
 * @since 0.1.0
 */
export class Questions extends Context.Service<
  Questions,
  {
    readonly operation: (name: string) => Effect.Effect<Operation, OperationUnknown>;
    readonly ask: (name: string, input: unknown) => Effect.Effect<object, Failure | OperationUnknown>;
  }
>()("@haicap/effect/Questions") {
  /**
   * @example
   * import * as Effect from "effect/Effect";
   * const asked = Effect.gen(function* () {
   *   const { ask } = yield* Questions;
   *   return yield* ask("lunar.fromSolar", { date: "2026-02-17" });
   * });
   * Effect.runSync(asked.pipe(Effect.provide(Questions.layer()))); // => { year: 2026, month: 1, day: 1, … }
   * @since 0.1.0
   */
  static readonly layer = (options: QuestionsOptions = {}): Layer.Layer<Questions> =>
    Layer.sync(Questions, () => {
      const bound = new Map(operations.map((operation) => [operation.name, bind(operation, options)]));
      const find = (name: string): Effect.Effect<Operation, OperationUnknown> => {
        const operation = bound.get(name);
        return operation === undefined
          ? Effect.fail({ _tag: "OperationUnknown", name, known: [...bound.keys()] })
          : Effect.succeed(operation);
      };
      return {
        operation: find,
        ask: (name, input) =>
          Effect.flatMap(find(name), (operation) => Effect.suspend(() => fromResult(operation.run(input)))),
      };
    });
}

/** A question's own words come first, then the profile's, then what was published since. */
const bind = (operation: Operation, { patch, profile, office }: QuestionsOptions): Operation => {
  const inProvince =
    profile === undefined ? operation : withProfile(operation, profile, office === undefined ? {} : { office });
  return patch === undefined ? inProvince : withPatchFile(inProvince, patch);
};
