// Writes the conformance vectors: what any implementation of the operations must answer, with the rule each case stands for.
import { operations } from "../../packages/haicap/src/operations/index.ts";
import { formatted } from "./province/formatted.ts";
import { calendarVectors } from "./vectors/calendarVectors.ts";
import { caseSchema } from "./vectors/caseSchema.ts";
import { exampleVectors } from "./vectors/exampleVectors.ts";
import { relationVectors } from "./vectors/relationVectors.ts";
import { textVectors } from "./vectors/textVectors.ts";
import type { Vector } from "./vectors/Vector.ts";

const folder = "packages/haicap/vectors";

/** Raised when a case of before may no longer hold; new cases do not raise it. */
const version = 1;

export const generate = (): Map<string, string> => {
  const all = [...exampleVectors(), ...calendarVectors(), ...textVectors(), ...relationVectors()];
  const files = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const { name } of operations) {
    const cases = all.filter(({ operation }) => operation === name);
    counts[name] = cases.length;
    files.set(`${folder}/${name}.jsonl`, cases.map(lineOf).join(""));
  }
  const manifest = { version, cases: all.length, operations: counts };
  files.set(`${folder}/manifest.json`, `${formatted(manifest)}\n`);
  files.set(`${folder}/case.schema.json`, `${formatted(caseSchema)}\n`);
  return files;
};

const lineOf = ({ operation, ...one }: Vector, index: number): string =>
  `${JSON.stringify({ id: `${operation}#${index + 1}`, ...one })}\n`;
