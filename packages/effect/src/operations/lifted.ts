import type * as Effect from "effect/Effect";
import type { Failure, Result } from "haicap";
import { lift } from "../lift.ts";

/** A function of `haicap` as an Effect: the same input, value and failure. */
export type Lifted<Ask> = Ask extends (input: infer Input) => Result<infer Value, infer Failed>
  ? (input: Input) => Effect.Effect<Value, Failed>
  : never;

/** What a function must be to be an operation. */
export type AnyOperation = (input: never) => Result<unknown, Failure>;

/** The operations among the functions of a namespace, as Effects. */
export type LiftedNamespace<Namespace> = {
  readonly [Name in keyof Namespace as Namespace[Name] extends AnyOperation ? Name : never]: Lifted<Namespace[Name]>;
};

/** The operations of a namespace by name, as Effects. */
export const lifted = <Namespace extends object>(namespace: Namespace): LiftedNamespace<Namespace> =>
  Object.fromEntries(
    Object.entries(namespace).flatMap(([name, ask]) => (typeof ask === "function" ? [[name, lift(ask)]] : [])),
  ) as LiftedNamespace<Namespace>;
