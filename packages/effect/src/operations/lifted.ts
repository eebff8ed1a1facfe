import type * as Effect from "effect/Effect";
import type { Result } from "haicap";
import { lift } from "../lift.ts";

/** A function of `haicap` as an Effect: the same input, value and failure. */
export type Lifted<Ask> = Ask extends (input: infer Input) => Result<infer Value, infer Failed>
  ? (input: Input) => Effect.Effect<Value, Failed>
  : never;

type Ask = (input: never) => Result<unknown, unknown>;

/** The operations of a namespace by name, as Effects. */
export const lifted = <Namespace extends Readonly<Record<Name, Ask>>, Name extends string>(
  namespace: Namespace,
  names: readonly Name[],
): { readonly [name in Name]: Lifted<Namespace[name]> } =>
  Object.fromEntries(names.map((name) => [name, lift(namespace[name])])) as {
    readonly [name in Name]: Lifted<Namespace[name]>;
  };
