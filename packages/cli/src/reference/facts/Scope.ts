import type { Failure, Result } from "haicap";
import { operations } from "haicap/operations";
import { type ProvinceProfile, withProfile } from "haicap/province";
import { safely } from "../../batch/safely.ts";

/** What a reference is asked of: a province by its profile, and the day it speaks of. */
export interface Scope {
  readonly profile: ProvinceProfile;
  readonly province: string;
  readonly on: string;
  /** Asks an operation under the profile. */
  readonly ask: <Value>(operation: string, input: object) => Result<Value, Failure>;
  /** The value of an answer that must be there, or a fault that names the question. */
  readonly value: <Value>(operation: string, input: object) => Value;
}

/** Binds every operation to a profile once, so that a whole reference can be asked through it. */
export const openScope = (profile: ProvinceProfile, province: string, on: string): Scope => {
  const bound = new Map(operations.map((operation) => [operation.name, withProfile(operation, profile)]));
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
  return { profile, province, on, ask, value };
};
