/**
 * Stops the program when something that must hold (điều bất biến) does not: a bug of ours, never a bad input.
 *
 * @example
 * invariant(1 + 1 === 2, "arithmetic holds"); // => undefined
 * @since 0.1.0
 */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`invariant broken: ${what}`);
}
