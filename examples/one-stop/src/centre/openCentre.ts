import { type Db, openStore } from "@haicap/dossier-store";
import { explainEn } from "@haicap/dossier-store/text";
import type { Instant } from "@haicap/kernel";
import { definitionNamed, sealer } from "haicap/store";
import type { Centre, Office } from "./Centre.ts";
import { createSlips } from "./slips.ts";

/** Opens a centre on a database: the tables of the store, and those of the slips. Throws where it cannot: nothing would work. */
export const openCentre = async (db: Db, office: Office, now: () => Instant): Promise<Centre> => {
  const opened = await openStore({ db, sealer, definitions: definitionNamed, provinces: [office.province] });
  if (!opened.ok) throw new Error(explainEn(opened.error));
  const own = opened.value.as(office.agency);
  if (!own.ok) throw new Error(explainEn(own.error));
  await createSlips(db);
  return { office, db, store: own.value, now };
};
