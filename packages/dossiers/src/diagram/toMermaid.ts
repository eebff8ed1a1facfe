import type { DossierDefinition, TransitionDefinition } from "../definition/DossierDefinition.ts";

/**
 * Draws a definition as a Mermaid state diagram (sơ đồ trạng thái): rows that change the status, with the form they issue.
 *
 * `label` names a command; without it the key is printed. General rows and the way back to a previous status are left out.
 *
 * @example
 * toMermaid(sampleDefinition).split("\n")[2]; // => "  Draft --> Submitted: Submit"
 * @since 0.1.0
 */
export const toMermaid = (
  definition: DossierDefinition,
  label: (command: string) => string = (command) => command,
): string => {
  const [first] = definition.statuses;
  const numbers = new Map(definition.forms.map((form) => [form.key, form.number]));
  const edge = (row: TransitionDefinition): string => {
    const form = row.form === null ? undefined : numbers.get(row.form);
    return `  ${row.from} --> ${row.to}: ${label(row.command)}${form === undefined ? "" : ` (${form})`}`;
  };
  const drawn = definition.transitions.filter(
    (row) => row.from !== "anyOpen" && row.to !== "same" && row.to !== "previous",
  );
  const ends = definition.statuses.filter((status) => status.terminal && !drawn.some((row) => row.from === status.key));
  return [
    "stateDiagram-v2",
    ...(first === undefined ? [] : [`  [*] --> ${first.key}`]),
    ...drawn.map(edge),
    ...ends.map((status) => `  ${status.key} --> [*]`),
    "",
  ].join("\n");
};
