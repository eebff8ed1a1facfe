import { randomBytes } from "node:crypto";
import type { DossierWithHistory } from "@haicap/dossier-store";
import { explainEn as explainStoreEn, explainVi as explainStoreVi } from "@haicap/dossier-store/text";
import { type Command, decide } from "@haicap/dossiers";
import { eventsOf, type Salts } from "@haicap/dossiers/history";
import { civilDateAt, type Words } from "@haicap/kernel";
import { dossierRules } from "haicap/store";
import type { Centre } from "./Centre.ts";
import { deskAfter } from "./desks.ts";
import { countingOf } from "./Question.ts";
import { rejectionWords } from "./rejectionWords.ts";
import { findSlip } from "./slips.ts";

/** Something done at a desk, and the version of the dossier whoever does it had before their eyes. */
export interface Act {
  readonly id: string;
  readonly version: number;
  readonly command: Command;
}

/** What became of it. `overtaken`: others did something since, which has to be read first. */
export type Acted =
  | { readonly outcome: "done" | "again" }
  | { readonly outcome: "overtaken"; readonly since: readonly string[] }
  | { readonly outcome: "refused"; readonly why: Words }
  | { readonly outcome: "missing" };

/** Does a command on a dossier, once, and only on what its officer has seen. */
export const act = async (centre: Centre, asked: Act): Promise<Acted> => {
  const { store, office } = centre;
  const key = { province: office.province, id: asked.id };
  const [read, slip] = [await store.read(key), await findSlip(centre.db, "dossier", asked.id)];
  if (!read.ok || slip === undefined)
    return read.ok || read.error._tag === "DossierNotFound" ? { outcome: "missing" } : refused(storeWords(read.error));
  const stored = read.value;
  if (stored.history.entries.some(({ event }) => event.id === asked.command.id)) return { outcome: "again" };
  if (stored.version !== asked.version) return overtaken(stored, asked.version);
  const rules = dossierRules({ ...countingOf(office, slip.limit), on: civilDateAt(asked.command.at) });
  if (!rules.ok) return refused(rules.error.message);
  const decided = decide({ ...rules.value, definition: stored.definition }, stored.dossier, asked.command);
  if (!decided.ok) return refused(rejectionWords(stored.definition, decided.error));
  const appended = await store.append([{ stored, events: decided.value, salts: newSalts() }]);
  if (!appended.ok && appended.error._tag === "VersionConflict") return act(centre, asked);
  const [grown] = appended.ok ? appended.value : [];
  if (!appended.ok || grown === undefined) return refused(appended.ok ? nothing : storeWords(appended.error));
  await store.relabel(key, { desk: deskAfter(asked.command.command, grown.dossier.status) });
  return { outcome: "done" };
};

const overtaken = (stored: DossierWithHistory, seen: number): Acted => ({
  outcome: "overtaken",
  since: eventsOf(stored.history)
    .slice(seen)
    .map(({ command }) => command),
});

const refused = (why: Words): Acted => ({ outcome: "refused", why });

const nothing: Words = { vi: "Không có gì được ghi", en: "Nothing was written" };

const storeWords = (failure: Parameters<typeof explainStoreVi>[0]): Words => ({
  vi: explainStoreVi(failure),
  en: explainStoreEn(failure),
});

/** What may tell about a person is committed with new salts, so that it can be taken out again and the chain still holds. */
const newSalts = (): Salts => ({ reason: newSalt(), documents: newSalt(), mandate: newSalt() });

const newSalt = (): string => randomBytes(16).toString("base64url");
