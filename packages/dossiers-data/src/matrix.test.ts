import { defineDossierUnsafe, transitionOf } from "@haicap/dossiers";
import { expect, it } from "vitest";
import { dossierDefinitions } from "./dossierDefinitions.ts";

it.each(dossierDefinitions().map((definition) => ({ id: definition.id, definition })))(
  "every status and every command of $id",
  ({ definition }) => {
    const compiled = defineDossierUnsafe(definition);
    const lines = definition.statuses.flatMap((status) =>
      definition.commands.map((command) => {
        const row = transitionOf(compiled, status.key, command.key);
        if (row === undefined) return `${status.key} ${command.key}: ${status.terminal ? "terminal" : "wrongState"}`;
        const guards = row.guards.map(({ guard }) => ` if ${guard}`).join("");
        const form = row.form === null ? "" : ` form ${row.form.number}`;
        return `${status.key} ${command.key}: ${row.to?.key ?? "(previous)"} by ${row.roles.join(",")}${guards}${form}`;
      }),
    );
    expect(lines).toHaveLength(18 * 33);
    expect(lines.join("\n")).toMatchSnapshot();
  },
);
