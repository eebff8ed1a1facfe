/** A computation that succeeded. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** A computation that failed in an expected way; `error` is plain data with a `_tag`. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/**
 * The answer of every function that can fail in an expected way. A throw means a bug.
 *
 * @since 0.1.0
 */
export type Result<T, E> = Ok<T> | Err<E>;

/**
 * Wraps a value as a success (thành công).
 *
 * @example
 * ok(5); // => { ok: true, value: 5 }
 * @since 0.1.0
 */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/**
 * Wraps a failure (thất bại).
 *
 * @example
 * err({ _tag: "Unknown" }); // => { ok: false, error: { _tag: "Unknown" } }
 * @since 0.1.0
 */
export const err = <const E>(error: E): Err<E> => ({ ok: false, error });

/**
 * Changes the value of a success (biến đổi giá trị); a failure passes unchanged.
 *
 * @example
 * map(ok(2), (n) => n + 1); // => ok 3
 * @since 0.1.0
 */
export const map = <T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> =>
  result.ok ? ok(change(result.value)) : result;

/**
 * Changes the failure (biến đổi lỗi); a success passes unchanged.
 *
 * @example
 * mapError(err("short"), (e) => e.length); // => err 5
 * @since 0.1.0
 */
export const mapError = <T, E, F>(result: Result<T, E>, change: (error: E) => F): Result<T, F> =>
  result.ok ? result : { ok: false, error: change(result.error) };

/**
 * Goes on (nối tiếp) with a step that may itself fail; stops at the first failure.
 *
 * @example
 * const half = (n: number) => (n % 2 === 0 ? ok(n / 2) : err("odd"));
 * flatMap(ok(6), half); // => ok 3
 * flatMap(ok(3), half); // => err "odd"
 * @since 0.1.0
 */
export const flatMap = <T, U, E, F>(result: Result<T, E>, next: (value: T) => Result<U, F>): Result<U, E | F> =>
  result.ok ? next(result.value) : result;

/**
 * Gives all values (tất cả) when every result succeeded, else the first failure in order. For programs.
 *
 * @example
 * all([ok(1), ok(2)]); // => ok [1, 2]
 * all([ok(1), err("a"), err("b")]); // => err "a"
 * @since 0.1.0
 */
export const all = <T, E>(results: readonly Result<T, E>[]): Result<readonly T[], E> => {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
};

/**
 * Collects all values (gom kết quả) when every result succeeded, else all failures in order. For a person who will fix a form.
 *
 * @example
 * collect([ok(1), err("a"), err("b")]); // => err ["a", "b"]
 * @since 0.1.0
 */
export const collect = <T, E>(results: readonly Result<T, E>[]): Result<readonly T[], readonly E[]> => {
  const values: T[] = [];
  const errors: E[] = [];
  for (const result of results) {
    if (result.ok) values.push(result.value);
    else errors.push(result.error);
  }
  return errors.length === 0 ? ok(values) : err(errors);
};
