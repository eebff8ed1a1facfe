import { writeSync } from "node:fs";
import { expect } from "vitest";
import {
  accept,
  definition,
  firstOf,
  key,
  nextOf,
  openedStore,
  rules,
  type Stage,
  type StoreTests,
  wholly,
} from "./stage.fixture.ts";

const races = 25;

/** Two stores on one database, as two programs have them. */
const oneLetThrough = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  await accept(stage, "a");
  const rivals = [store, await openedStore(db)];
  let conflicts = 0;
  for (let race = 0; race < races; race += 1) {
    const stored = await wholly(stage, "a");
    const ended = await Promise.all(
      rivals.map((rival, at) =>
        rival.append([{ stored, events: [nextOf(stored, firstOf(stored), `race ${race} of ${at}`)] }]),
      ),
    );
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ended.find(({ ok }) => !ok)).toMatchObject({
      error: { _tag: "VersionConflict", id: "a", expected: stored.version },
    });
    conflicts += ended.filter(({ ok }) => !ok).length;
  }
  expect(await store.verify("46")).toMatchObject({ value: { events: 2 + races, broken: [] } });
  writeSync(2, `${races} races of two writers: ${races} let through, ${conflicts} told VersionConflict\n`);
};

const decidedAgain = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  await store.open({ ...key("a"), agency: "H57.12" }, definition);
  const submit = { id: "submit", at: Date.UTC(2026, 2, 2) as never, command: "Submit", role: "applicant", actor: "x" };
  const rivals = [store, await openedStore(db)];
  const ended = await Promise.all(rivals.map((rival) => rival.handle(key("a"), rules, submit)));
  expect(ended.map((one) => one.ok && one.value.outcome).sort()).toEqual(["accepted", "ignored"]);
  expect(await store.verify("46")).toMatchObject({ value: { events: 1, broken: [] } });
};

const severalOrNone = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  for (const id of ["a", "b"]) await accept(stage, id);
  const next = async (id: string, command = "next") => {
    const stored = await wholly(stage, id);
    return { stored, events: [nextOf(stored, firstOf(stored), command)] };
  };
  const [a, b] = [await next("a"), await next("b")];
  expect(await store.append([a])).toMatchObject({ ok: true });
  expect(await store.append([a, b])).toMatchObject({ error: { _tag: "VersionConflict", id: "a" } });
  expect((await wholly(stage, "b")).version).toBe(2);
  expect(await store.append([b])).toMatchObject({ ok: true });
  expect(await store.append([])).toEqual({ ok: true, value: [] });
  const { stored, events } = await next("a", "elsewhere");
  const elsewhere = { stored: { ...stored, header: { ...stored.header, province: "48" } }, events };
  expect(await store.append([await next("b", "more"), elsewhere])).toMatchObject({
    error: { reason: "otherProvince" },
  });
};

const onceInAnAppend = async (stage: Stage): Promise<void> => {
  await accept(stage, "b");
  const stored = await wholly(stage, "b");
  const twice = { stored, events: [nextOf(stored, firstOf(stored), "twice")] };
  expect(await stage.store.append([twice, twice])).toMatchObject({
    error: { _tag: "RecordRefused", field: "id", reason: "repeated" },
  });
  expect((await wholly(stage, "b")).version).toBe(2);
};

export const raceTests: StoreTests = {
  "lets one of two writers through, and the other gets VersionConflict with the version": oneLetThrough,
  "decides again for a program that was too slow": decidedAgain,
  "writes several dossiers or none": severalOrNone,
  "takes a dossier once in an append": onceInAnAppend,
};
