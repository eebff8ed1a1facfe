import { type Command, type CompiledDefinition, type DossierRules, defineDossierUnsafe } from "@haicap/dossiers";
import { plainSealer, rulesFor, sampleDefinition, story } from "@haicap/dossiers/testing";
import type { Db } from "../db/Db.ts";
import { type DossierHeader, type DossierKey, type DossierStore, openStore } from "../index.ts";

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
