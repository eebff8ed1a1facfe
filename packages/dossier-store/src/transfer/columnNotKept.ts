import { type CompiledDefinition, type Dossier, newDossier } from "@haicap/dossiers";
import { isEpochDay } from "@haicap/kernel";
import { type Projection, projectionOf } from "../store/projectionOf.ts";

/**
 * The first column that would not keep what a history comes to. A chain from a file may hold over lines that are no events: its digests say
 * that nobody changed it, not that there is such a status or such a day.
 *
 * @example
 * import { defineDossierUnsafe, newDossier } from "@haicap/dossiers";
 * import { sampleDefinition } from "@haicap/dossiers/testing";
 * const definition = defineDossierUnsafe(sampleDefinition);
 * columnNotKept(definition, newDossier(definition)); // => undefined
 * columnNotKept(definition, { ...newDossier(definition), status: "Gone" }); // => "status"
 */
export const columnNotKept = (definition: CompiledDefinition, dossier: Dossier): keyof Projection | undefined => {
  const { status, code, acceptedAt, dueAt, promisedAt, endedAt } = projectionOf(definition, dossier);
  if (!definition.rows.has(status) && status !== newDossier(definition).status) return "status";
  if (code !== null && !Number.isSafeInteger(code)) return "code";
  const instants = { acceptedAt, dueAt, promisedAt, endedAt };
  return instantColumns.find((name) => instants[name] !== null && !isKept(instants[name]));
};

const instantColumns = ["acceptedAt", "dueAt", "promisedAt", "endedAt"] as const;

/** A whole millisecond of a day the calendar has. */
const isKept = (at: number): boolean => Number.isSafeInteger(at) && isEpochDay(Math.floor(at / 86_400_000));
