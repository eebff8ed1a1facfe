import { instantUnsafe } from "@haicap/kernel";
import { expect } from "vitest";
import type { Db, Queries } from "../db/Db.ts";
import type { DossierStore } from "../index.ts";
import { accept, key, openedStore, type Stage, type StoreTests, wholly } from "./stage.fixture.ts";

/** A database that tells every statement before it is run. */
const listeningTo = (db: Db, tell: (sql: string, values: readonly unknown[]) => void): Db => {
  const listening = (queries: Queries): Queries => ({
    query: (sql, values = []) => {
      tell(sql, values);
      return queries.query(sql, values);
    },
  });
  return {
    ...db,
    ...listening(db),
    transaction: (work) => db.transaction((queries) => work(listening(queries))),
  };
};

/** Asks a store everything it can be asked. */
const askEverything = async (store: DossierStore): Promise<void> => {
  for (const id of ["a", "b"]) await accept({ store }, id);
  const stored = await Promise.all(["a", "b"].map((id) => wholly({ store }, id)));
  await store.append(stored.map((one) => ({ stored: one, events: [] })));
  await store.relabel(key("a"), { desk: "justice" });
  const after = { id: "a", promisedAt: instantUnsafe("2026-01-01T00:00+07:00") };
  for (const more of [
    {},
    { stage: "closed" },
    { stage: "any" },
    { after },
    { after: { id: "a", promisedAt: null } },
  ] as const)
    await store.list({ province: "46", ...more });
  const receive = async (): Promise<void> => undefined;
  const dueBefore = instantUnsafe("2027-01-01T00:00+07:00");
  await store.deliver({ province: "46", name: "portal", receive });
  await store.remind({ province: "46", name: "mail", dueBefore, receive });
  await store.countByUnitAndMonth("46");
  await store.verify("46");
};

const onePartition = async ({ db }: Stage): Promise<void> => {
  const asked = new Map<string, readonly unknown[]>();
  const store = await openedStore(listeningTo(db, (sql, values) => asked.set(sql, values)));
  asked.clear();
  await askEverything(store);
  const plans = await Promise.all(
    [...asked].map(async ([sql, values]) => {
      const lines = await db.query<{ "QUERY PLAN": string }>(`explain ${sql}`, values);
      return lines.map((line) => line["QUERY PLAN"]).join("\n");
    }),
  );
  expect(plans.filter((plan) => /(?:dossier|event)_46/.test(plan)).length).toBeGreaterThanOrEqual(12);
  expect(plans.filter((plan) => plan.includes("_48"))).toEqual([]);
};

/** Without the key a statement would read every partition: the test above can fail. */
const allPartitions = async ({ db }: Stage): Promise<void> => {
  const lines = await db.query<{ "QUERY PLAN": string }>("explain select from haicap.dossier where id = 'a'");
  expect(lines.map((line) => line["QUERY PLAN"]).join("\n")).toMatch(/dossier_46[\s\S]*dossier_48/);
};

export const partitionTests: StoreTests = {
  "plans every statement about a province over its partition alone": onePartition,
  "would read them all without the province": allPartitions,
};
