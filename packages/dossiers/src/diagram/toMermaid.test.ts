import { expect, it } from "vitest";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { toMermaid } from "./toMermaid.ts";

it("draws the rows that change the status, with their forms, from the first status to the ends", () => {
  const drawing = toMermaid(sampleDefinition);
  expect(drawing).toContain("stateDiagram-v2\n  [*] --> Draft\n  Draft --> Submitted: Submit\n");
  expect(drawing).toContain("  Submitted --> Accepted: Accept (01)\n");
  expect(drawing).toContain("  Archived --> [*]\n");
  expect(drawing).not.toContain("Rehome");
  expect(toMermaid(sampleDefinition, (command) => command.toLowerCase())).toContain(": submit\n");
  expect(toMermaid({ ...sampleDefinition, statuses: [], transitions: [] })).toBe("stateDiagram-v2\n");
});
