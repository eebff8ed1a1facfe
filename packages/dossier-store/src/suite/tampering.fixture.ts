import { plainSealer } from "@haicap/dossiers/testing";
import { expect } from "vitest";
import { openStore } from "../index.ts";
import { grownTo } from "./histories.fixture.ts";
import { accept, definition, firstOf, key, rules, type Stage, type StoreTests, wholly } from "./stage.fixture.ts";

/** What `verify` finds after a statement behind the store's back. */
const brokenBy = async ({ db, store }: Stage, sql: string): Promise<unknown> => {
  await db.exec(sql);
  const verified = await store.verify("46");
  return verified.ok ? verified.value.broken.map(({ failure }) => failure) : verified.error;
};

const rows = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  const dueLater = "update haicap.dossier set status = 'Accepted', due_at = due_at + interval '1 day'";
  const closed = "update haicap.dossier set due_at = due_at - interval '1 day', closed = true";
  expect(await brokenBy(stage, "update haicap.dossier set status = 'Returned'")).toMatchObject([
    { _tag: "RowDiffers", column: "status" },
  ]);
  expect(await brokenBy(stage, dueLater)).toMatchObject([{ column: "due_at" }]);
  expect(await brokenBy(stage, closed)).toMatchObject([{ column: "closed" }]);
  expect(await brokenBy(stage, "update haicap.dossier set closed = false")).toEqual([]);
  expect(await brokenBy(stage, "update haicap.dossier set definition = 'gone'")).toMatchObject([
    { _tag: "DefinitionMissing" },
  ]);
};

const events = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  const actor = "update haicap.event set entry = jsonb_set(entry, '{event,actor}', '\"x\"') where sequence = 2";
  expect(await brokenBy(stage, actor)).toMatchObject([
    { _tag: "StoredHistoryBroken", broken: { problem: "digest", sequence: 2 } },
  ]);
  expect(await brokenBy(stage, "delete from haicap.event where sequence = 2")).toMatchObject([
    { broken: { problem: "cutShort", sequence: 2 } },
  ]);
};

const wholeDossier = async (stage: Stage): Promise<void> => {
  for (const id of ["a", "b"]) await accept(stage, id);
  const before = await stage.store.verify("46");
  expect(
    await brokenBy(stage, "delete from haicap.event where dossier = 'b'; delete from haicap.dossier where id = 'b'"),
  ).toEqual([]); // nothing of it is left to be broken: the digest kept elsewhere tells
  const after = await stage.store.verify("46");
  expect(before.ok && after.ok && before.value.digest !== after.value.digest).toBe(true);
};

const tail = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  await grownTo(stage, "a", 70);
  const { at } = firstOf(await wholly(stage, "a"));
  await stage.db.exec("update haicap.event set entry = jsonb_set(entry, '{digest}', '\"x\"') where sequence = 66");
  const command = { id: "new", at, command: "Submit", role: "applicant", actor: "someone" };
  expect(await stage.store.handle(key("a"), rules, command)).toMatchObject({
    error: { _tag: "StoredHistoryBroken", broken: { problem: "digest", sequence: 66 } },
  });
};

const snapshots = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  for (const id of ["a", "b"]) await accept(stage, id);
  await grownTo(stage, "a", 64);
  await db.exec("update haicap.snapshot set snapshot = jsonb_set(snapshot, '{state,status}', '\"Returned\"')");
  await db.exec(
    `insert into haicap.snapshot (province, dossier, sequence, snapshot)
     select province, 'b', 2, jsonb_set(snapshot, '{sequence}', '2') from haicap.snapshot where dossier = 'a'`,
  );
  const verified = await store.verify("46");
  expect(verified.ok && verified.value.broken.map(({ id, failure }) => [id, failure._tag])).toEqual([
    ["a", "SnapshotStale"],
    ["b", "SnapshotStale"],
  ]);
};

const otherTables = async ({ db }: Stage): Promise<void> => {
  const again = () => openStore({ db, sealer: plainSealer, definitions: () => definition, provinces: ["46"] });
  expect(await again()).toMatchObject({ ok: true });
  await db.exec("update haicap.migration set digest = 'x' where id = 2");
  expect(await again()).toMatchObject({ error: { _tag: "MigrationMismatch", id: 2, problem: "changed" } });
  await db.exec("insert into haicap.migration (id, name, digest) values (99, 'x', 'x')");
  expect(await again()).toMatchObject({ error: { _tag: "MigrationMismatch", id: 99, problem: "unknown" } });
};

export const tamperingTests: StoreTests = {
  "of a row and its instants": rows,
  "of an event, and an event taken away": events,
  "of a whole dossier, by the digest of the store": wholeDossier,
  "behind the last snapshot, when a command comes": tail,
  "of a snapshot": snapshots,
  "of the tables: it migrates once, and stops at another line of development": otherTables,
};
