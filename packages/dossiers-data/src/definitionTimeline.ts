import type { DossierDefinition } from "@haicap/dossiers";
import { type Timeline, timeline } from "@haicap/kernel";
import { dossierDefinitions } from "./dossierDefinitions.ts";

/**
 * Which rules hold on which day (nghị định áp dụng): from 21 June 2018 on, and nothing is said of the days before.
 *
 * @legal one-stop-2018, one-stop-2025
 * @example
 * const found = at(definitionTimeline(), civilDateUnsafe("2025-07-01"));
 * found.ok && found.value.id; // => "decree-118-2025"
 * @since 0.1.0
 */
export const definitionTimeline = (): Timeline<DossierDefinition> => {
  const versions = dossierDefinitions().map((value) => ({ effective: value.effective, value }));
  const [first] = versions;
  const built = first === undefined ? undefined : timeline({ from: first.effective.from }, versions);
  if (built?.ok !== true) throw new Error("the dossier definitions overlap");
  return built.value;
};
