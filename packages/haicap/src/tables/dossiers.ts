import { type CompiledDefinition, type DefinitionUnknown, defineDossierUnsafe } from "@haicap/dossiers";
import { openChain } from "@haicap/dossiers/history";
import type { ProgressIndicator } from "@haicap/dossiers/indicators";
import { definitionTimeline, dossierDefinitions, indicatorSet, version } from "@haicap/dossiers-data";
import { at, type CivilDate, err, map, type NotInForce, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { DataVersions } from "../operation/answer.ts";
import { sealer } from "../sealing/sealer.ts";
import { calendarVersions } from "./calendar.ts";

/** A definition ready for use, and the digest its histories start from. */
export interface KnownDefinition {
  readonly compiled: CompiledDefinition;
  readonly genesis: string;
}

const compiled = new Map<string, KnownDefinition>();

/** The definition of an id, or without one that in force on a day, or without a day the newest; compiled when first asked. */
export const dossierDefinition = (
  id: string | undefined,
  on: CivilDate | undefined,
): Result<KnownDefinition, DefinitionUnknown | OutsideCoverage | NotInForce> => {
  if (id === undefined)
    return on === undefined
      ? ok(newestDefinition())
      : map(at(definitionTimeline(), on), (definition) => definitionOf(definition.id));
  const known = dossierDefinitions().map((definition) => definition.id);
  return known.includes(id) ? ok(definitionOf(id)) : err({ _tag: "DefinitionUnknown", id, known });
};

const newestDefinition = (): KnownDefinition => definitionOf(dossierDefinitions().at(-1)?.id ?? "");

const definitionOf = (id: string): KnownDefinition => {
  const before = compiled.get(id);
  if (before !== undefined) return before;
  const definition = dossierDefinitions()
    .filter((one) => one.id === id)
    .map(defineDossierUnsafe)[0];
  if (definition === undefined) throw new Error(`no definition ${id}`);
  const known = { compiled: definition, genesis: openChain(sealer, definition) };
  compiled.set(id, known);
  return known;
};

/** What an answer about a dossier was made from. */
export const dossierVersions = (): DataVersions => ({ "dossiers-data": version, ...calendarVersions() });

let progress: ProgressIndicator | undefined;

/** The points the progress indicator of Decision 766 is worth. */
export const progressIndicator = (): ProgressIndicator => {
  progress ??= { maxPoints: indicatorSet().find(({ key }) => key === "progress")?.maxPoints ?? 0 };
  return progress;
};
