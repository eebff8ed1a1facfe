import {
  type Command,
  type CompiledDefinition,
  type DossierEvent,
  type DossierRules,
  defineDossierUnsafe,
} from "@haicap/dossiers";
import { plainSealer, rulesFor, sampleDefinition, story } from "@haicap/dossiers/testing";
import type { Db } from "../db/Db.ts";
import {
  type DossierHeader,
  type DossierKey,
  type DossierStore,
  type DossierWithHistory,
  openStore,
  type StoredDossier,
} from "../index.ts";

/** The sample definition, ready for use. */
export const definition: CompiledDefinition = defineDossierUnsafe(sampleDefinition);

export const rules: DossierRules = rulesFor();

/** Where a dossier of the stage is kept. */
export const key = (id: string, province = "46"): DossierKey => ({ province, id });

/** The header of a dossier of the stage, of an office of Đà Nẵng unless told. */
export const header = (id: string, agency = "H57.12"): DossierHeader => ({
  ...key(id),
  agency,
  unit: "19753",
  desk: "one-stop",
});

/** A dossier's first hours: filed, taken in, accepted. */
export const acceptance: readonly Command[] = story(`2026-03-02 08:00 Submit applicant
  2026-03-02 09:00 Accept deskOfficer`);

/** A store on a database whose tables are new. */
export const freshStore = async (db: Db): Promise<DossierStore> => {
  await db.exec("drop schema if exists haicap cascade");
  return openedStore(db);
};

/** A store on the tables a database has. */
export const openedStore = async (db: Db): Promise<DossierStore> => {
  const opened = await openStore({
    db,
    sealer: plainSealer,
    definitions: (id) => (id === sampleDefinition.id ? definition : undefined),
    provinces: ["46", "48"],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};

/** A database and a store on it whose tables are new. */
export interface Stage {
  readonly db: Db;
  readonly store: DossierStore;
}

/** What a store keeps on any database: each by a name that says it. */
export type StoreTests = Readonly<Record<string, (stage: Stage) => Promise<void>>>;

/** Opens a dossier and goes its first hours. */
export const accept = async ({ store }: Pick<Stage, "store">, id: string, agency?: string): Promise<void> => {
  const opened = await store.open(header(id, agency), definition);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  for (const command of acceptance) {
    const handled = await store.handle(key(id), rules, command);
    if (!handled.ok || handled.value.outcome !== "accepted") throw new Error(JSON.stringify(handled));
  }
};

/** A dossier that must be there. */
export const wholly = async ({ store }: Pick<Stage, "store">, id: string): Promise<DossierWithHistory> => {
  const read = await store.read(key(id));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

/** The first event of a dossier, which has one. */
export const firstOf = ({ history }: DossierWithHistory): DossierEvent => {
  const [entry] = history.entries;
  if (entry === undefined) throw new Error("a history with an event");
  return entry.event;
};

/** One more event behind what a dossier has, under an id. */
export const nextOf = (stored: StoredDossier, event: DossierEvent, id: string): DossierEvent => ({
  ...event,
  id,
  sequence: stored.version + 1,
});

/** The store as an agency may use it. */
export const scopedTo = ({ store }: Pick<Stage, "store">, agency: string): DossierStore => {
  const scoped = store.as(agency);
  if (!scoped.ok) throw new Error(JSON.stringify(scoped.error));
  return scoped.value;
};

/** The lines of an export. */
export const linesOf = async (store: DossierStore): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of store.export("46")) lines.push(line.ok ? line.value : "");
  return lines;
};
