import type fc from "fast-check";

/** A parser or an importer under fuzz: what it is given, and what must hold whatever comes out. */
export interface FuzzTarget {
  readonly room: string;
  readonly name: string;
  /** Made when the target begins: tables are not unpacked before. */
  readonly cases: () => fc.Arbitrary<unknown>;
  /** Throws where something does not hold; a throw of the code under test is a fault like any other. */
  readonly check: (value: unknown) => void | Promise<void>;
}

/** Writes a target with the type of its cases kept. */
export const target = <T>(
  room: string,
  name: string,
  cases: () => fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): FuzzTarget => ({ room, name, cases, check: check as FuzzTarget["check"] });
