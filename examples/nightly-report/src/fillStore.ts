import type { DossierStore } from "@haicap/dossier-store";
import { replay } from "@haicap/dossiers/replay";
import { dossierRules } from "haicap/store";
import { agency, office, profile, province } from "./office.ts";
import type { StoryDossier } from "./readStory.ts";

/** Writes the story into the store, as desks would have over the months. What is there already stays; answers how many are new. */
export const fillStore = async (store: DossierStore, story: readonly StoryDossier[]): Promise<number> => {
  let written = 0;
  for (const dossier of story) if (await write(store, dossier)) written += 1;
  return written;
};

const write = async (
  store: DossierStore,
  { id, unit, procedure, field, limit, receivedOn, commands }: StoryDossier,
): Promise<boolean> => {
  const rules = dossierRules({ on: receivedOn, profile: { ...profile, limit }, office });
  if (!rules.ok) return false;
  const replayed = replay(rules.value, commands);
  if (!replayed.ok || replayed.value.results.some(({ outcome }) => outcome.kind === "rejected")) return false;
  const opened = await store.open({ province, id, agency, unit, procedure, field }, rules.value.definition);
  if (!opened.ok) return false;
  const appended = await store.append([{ stored: opened.value, events: replayed.value.events }]);
  return appended.ok;
};
