import { instantUnsafe } from "@haicap/kernel";
import { expect } from "vitest";
import type { StoredDossier } from "../index.ts";
import {
  accept,
  acceptance,
  definition,
  firstOf,
  header,
  key,
  nextOf,
  rules,
  type Stage,
  type StoreTests,
  wholly,
} from "./stage.fixture.ts";

const toldAgain = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  const read = await wholly(stage, "a");
  expect(read).toMatchObject({ dossier: { status: "Accepted" }, header: header("a"), version: 2 });
};

const sentTwice = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  await accept(stage, "a");
  const [, again] = acceptance;
  if (again === undefined) throw new Error("two commands");
  expect(await store.handle(key("a"), rules, again)).toMatchObject({ ok: true, value: { outcome: "ignored" } });
  const twice = { ...again, id: "another", at: instantUnsafe("2026-03-02T10:00+07:00") };
  expect(await store.handle(key("a"), rules, twice)).toMatchObject({ ok: false, error: { _tag: "WrongStatus" } });
  expect(await store.verify("46")).toMatchObject({ ok: true, value: { events: 2, broken: [] } });
};

const openedOnce = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  await accept(stage, "a");
  expect(await store.open(header("a"), definition)).toMatchObject({ error: { _tag: "DossierAlreadyOpened" } });
  expect(await store.read(key("b"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
  expect(await store.open({ ...header("a"), province: "99" }, definition)).toMatchObject({
    error: { _tag: "DatabaseRefused", sqlState: "23514" },
  });
};

/** A dossier with so many events, written one by one. */
export const grownTo = async (stage: Stage, id: string, version: number): Promise<StoredDossier> => {
  const first = await wholly(stage, id);
  let stored: StoredDossier = first;
  while (stored.version < version) {
    const event = nextOf(stored, firstOf(first), `command ${stored.version + 1}`);
    const grown = await stage.store.append([{ stored, events: [event] }]);
    if (!grown.ok || grown.value[0] === undefined) throw new Error(JSON.stringify(grown));
    stored = grown.value[0];
  }
  return stored;
};

const fromSnapshots = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  await accept(stage, "a");
  const { at } = firstOf(await wholly(stage, "a"));
  const { head } = await grownTo(stage, "a", 70);
  expect(await db.query("select sequence from haicap.snapshot")).toEqual([{ sequence: 64 }]);
  const again = { id: "command 5", at, command: "Submit", role: "applicant", actor: "someone" };
  expect(await store.handle(key("a"), rules, again)).toMatchObject({ ok: true, value: { outcome: "ignored" } });
  expect(await wholly(stage, "a")).toMatchObject({ version: 70, head });
  expect(await store.verify("46")).toMatchObject({ ok: true, value: { events: 70, broken: [] } });
};

const manySnapshots = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  for (const id of ["a", "b", "c"]) await accept(stage, id);
  const additions = await Promise.all(
    ["a", "b", "c"].map(async (id, at) => {
      const stored = await wholly(stage, id);
      const events = Array.from({ length: 20 + 15 * at }, (_, one) => ({
        ...nextOf(stored, firstOf(stored), `command ${one}`),
        sequence: 3 + one,
      }));
      return { stored, events };
    }),
  );
  expect(await store.append(additions)).toMatchObject({ ok: true });
  const snapshots = await db.query("select dossier, sequence from haicap.snapshot order by dossier");
  expect(snapshots).toEqual([
    { dossier: "b", sequence: 37 },
    { dossier: "c", sequence: 52 },
  ]);
  expect(await store.verify("46")).toMatchObject({ ok: true, value: { events: 111, broken: [] } });
};

export const historyTests: StoreTests = {
  "tells again what it was told, and counts its events": toldAgain,
  "changes nothing for a command it has accepted, and says why another cannot be": sentTwice,
  "opens a number once, in the provinces it has": openedOnce,
  "goes on from snapshots": fromSnapshots,
  "keeps the snapshots of a batch": manySnapshots,
};
