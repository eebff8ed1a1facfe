import { operations } from "../../../packages/haicap/src/operations/index.ts";
import type { Vector } from "./Vector.ts";

/** The named cases of the registry, and for each operation that a key it does not know is refused. */
export const exampleVectors = (): readonly Vector[] =>
  operations.flatMap((operation): readonly Vector[] => {
    const named = operation.examples.map(
      ({ input, expect, fails }): Vector => ({
        operation: operation.name,
        rule: "named case of the registry",
        input,
        expect,
        ...(fails === undefined ? {} : { fails }),
      }),
    );
    const [first] = operation.examples;
    const stranger = { ...Object(first?.input), notAKeyOfOurs: 1 };
    const refused = { rule: "a key the operation does not know is refused", expect: { _tag: "InvalidInput" } } as const;
    return [...named, { operation: operation.name, input: stranger, fails: true, ...refused }];
  });
