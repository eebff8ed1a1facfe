import * as fc from "fast-check";
import { all, collect, err, flatMap, map, mapError, ok, type Result } from "../result/Result.ts";
import type { Laws } from "./Laws.ts";

/**
 * Draws results (kết quả tính toán) of either kind.
 *
 * @example
 * const { check, integer, property, string } = await import("fast-check");
 * check(property(results(integer(), string()), (one) => typeof one.ok === "boolean")).failed; // => false
 * @since 0.1.0
 */
export const results = <T, E>(values: fc.Arbitrary<T>, errors: fc.Arbitrary<E>): fc.Arbitrary<Result<T, E>> =>
  fc.oneof(
    values.map(ok),
    errors.map((error): Result<T, E> => err(error)),
  );

const same = (a: unknown, b: unknown): boolean => fc.stringify(a) === fc.stringify(b);

/**
 * The laws of `map`, `flatMap`, `all` and `collect`, for results of any value and failure.
 *
 * @example
 * const { check, integer, string } = await import("fast-check");
 * const laws = resultLaws(integer(), string());
 * Object.values(laws).every((law) => !check(law, { numRuns: 20 }).failed); // => true
 * @since 0.1.0
 */
export const resultLaws = <T, E>(values: fc.Arbitrary<T>, errors: fc.Arbitrary<E>): Laws => {
  const any = results(values, errors);
  const step = fc.func(any);
  const change = fc.func(values);
  return {
    "ok then a step is the step": fc.property(values, step, (value, next) =>
      same(flatMap(ok(value), next), next(value)),
    ),
    "a step that only wraps changes nothing": fc.property(any, (result) => same(flatMap(result, ok), result)),
    "steps may be grouped either way": fc.property(any, step, step, (result, f, g) =>
      same(
        flatMap(flatMap(result, f), g),
        flatMap(result, (value) => flatMap(f(value), g)),
      ),
    ),
    "map is flatMap of a wrapped change": fc.property(any, change, (result, f) =>
      same(
        map(result, f),
        flatMap(result, (value) => ok(f(value))),
      ),
    ),
    "map keeps failures and mapError keeps values": fc.property(any, change, (result, f) =>
      result.ok ? mapError(result, f) === result : map(result, f) === result,
    ),
    "all and collect agree on success and on the first failure": fc.property(fc.array(any), (list) => {
      const first = all(list);
      const every = collect(list);
      return first.ok ? same(first, every) : !every.ok && same(first.error, every.error[0]);
    }),
    "collect keeps every failure in order": fc.property(fc.array(any), (list) => {
      const failures = list.flatMap((result) => (result.ok ? [] : [result.error]));
      const every = collect(list);
      return every.ok ? failures.length === 0 : same(every.error, failures);
    }),
  };
};
