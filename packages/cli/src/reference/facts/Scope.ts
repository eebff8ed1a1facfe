import type { Failure, Operation, Result } from "haicap";
import { operations } from "haicap/operations";
import { type ProvinceProfile, withProfile } from "haicap/province";
import { safely } from "../../batch/safely.ts";

/** How operations are asked under a profile, and under what was published since the tables were made. */
export interface Asking {
  /** Asks an operation. */
  readonly ask: <Value>(operation: string, input: object) => Result<Value, Failure>;
  /** The value of an answer that must be there, or a fault that names the question. */
  readonly value: <Value>(operation: string, input: object) => Value;
}

/** What a reference is asked of: a province by its profile, and the day it speaks of. */
export interface Scope extends Asking {
  readonly profile: ProvinceProfile;
  readonly province: string;
  readonly on: string;
}

/** Binds every operation to a profile and a patch once, so that a whole reference can be asked through it. */
export const askingUnder = (
  profile: ProvinceProfile,
  patch: (operation: Operation) => Operation = (operation): Operation => operation,
): Asking => {
  const bound = new Map(operations.map((operation) => [operation.name, patch(withProfile(operation, profile))]));
  const ask = <Value>(name: string, input: object): Result<Value, Failure> => {
    const operation = bound.get(name);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    return safely(operation, input) as Result<Value, Failure>;
  };
  const value = <Value>(name: string, input: object): Value => {
    const answered = ask<Value>(name, input);
    if (answered.ok) return answered.value;
    throw new Error(`${name} ${JSON.stringify(input)}: ${answered.error.message.en}`);
  };
  return { ask, value };
};
