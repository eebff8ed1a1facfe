import { story } from "@haicap/dossiers/testing";
import { instantUnsafe } from "@haicap/kernel";
import { expect } from "vitest";
import type { DossierStore, OpenDossiers } from "../index.ts";
import { accept, definition, header, key, openedStore, rules, type Stage, type StoreTests } from "./stage.fixture.ts";

const decided = `2026-03-02 08:00 Submit applicant
  2026-03-02 09:00 Accept deskOfficer
  2026-03-02 10:00 StartProcessing specialist
  2026-03-03 10:00 Sign leader`;

const lives = {
  filed: "2026-03-02 08:00 Submit applicant",
  runs: "2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 Accept deskOfficer",
  ready: decided,
  returned: `${decided}\n2026-03-04 09:00 Deliver deskOfficer`,
};

/** A dossier in each stage of its life, and one that was opened only. */
const live = async ({ store }: Stage): Promise<void> => {
  await store.open(header("draft"), definition);
  for (const [id, days] of Object.entries(lives)) {
    expect(await store.open(header(id), definition)).toMatchObject({ ok: true });
    for (const command of story(days)) expect(await store.handle(key(id), rules, command)).toMatchObject({ ok: true });
  }
};

const idsOf = async (store: DossierStore, question: Partial<OpenDossiers>): Promise<unknown> => {
  const listed = await store.list({ province: "46", ...question });
  return listed.ok ? listed.value.map(({ id }) => id) : listed.error;
};

const byLabels = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  for (const id of ["a", "b"]) await accept(stage, id);
  await accept(stage, "c", "H57.13.01");
  const labels = { desk: "justice", procedure: "1.000894", field: "Hộ tịch" };
  expect(await store.relabel(key("b"), labels)).toEqual({ ok: true, value: undefined });
  expect(await idsOf(store, {})).toEqual(["a", "b", "c"]);
  for (const [label, value] of Object.entries(labels)) expect(await idsOf(store, { [label]: value })).toEqual(["b"]);
  expect(await idsOf(store, { unit: "00001" })).toEqual([]);
  expect(await idsOf(store, { agency: "H57.13" })).toEqual(["c"]);
  expect(await idsOf(store, { agency: "H57.1" })).toEqual([]);
  expect(await idsOf(store, { agency: "H57" })).toEqual(["a", "b", "c"]);
};

const byDueInstant = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  for (const id of ["a", "b"]) await accept(stage, id);
  const dueAt = instantUnsafe("2026-03-09T09:00+07:00");
  expect(await idsOf(store, { dueBefore: dueAt })).toEqual([]);
  expect(await idsOf(store, { dueFrom: dueAt, limit: 1 })).toEqual(["a"]);
  const [first] = await store.list({ province: "46" }).then((listed) => (listed.ok ? listed.value : []));
  expect(first).toMatchObject({ status: "Accepted", dueAt, acceptedAt: instantUnsafe("2026-03-02T09:00+07:00") });
  expect(await store.countByUnitAndMonth("46")).toEqual({
    ok: true,
    value: [{ unit: "19753", month: "2026-03", accepted: 2, open: 2, inTime: 0, late: 0 }],
  });
};

const byStage = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  await live(stage);
  const [all, open] = [
    ["filed", "ready", "returned", "runs"],
    ["filed", "ready", "runs"],
  ];
  const stages = { filed: ["filed"], underway: ["runs"], ready: ["ready"], closed: ["returned"], any: all } as const;
  expect(await idsOf(store, {})).toEqual(open);
  for (const [name, ids] of Object.entries(stages))
    expect(await idsOf(store, { stage: name as keyof typeof stages })).toEqual(ids);
  const later = { dueBefore: instantUnsafe("2027-01-01T00:00+07:00") };
  expect(await idsOf(store, later)).toEqual(["runs"]);
  expect(await idsOf(store, { ...later, stage: "ready" })).toEqual([]);
  await db.exec("update haicap.dossier set closed = null");
  expect(await idsOf(store, { stage: "closed" })).toEqual([]);
  await openedStore(db);
  expect([await idsOf(store, { stage: "closed" }), await idsOf(store, {})]).toEqual([["returned"], open]);
};

const pageByPage = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  await live(stage);
  for (const id of ["filed 2", "filed 3"]) await store.open(header(id), definition);
  const [submit] = story(lives.filed);
  for (const id of ["filed 2", "filed 3"]) if (submit !== undefined) await store.handle(key(id), rules, submit);
  await db.exec("update haicap.dossier set promised_at = promised_at + interval '1 millisecond' where id = 'runs'");
  const paged: string[] = [];
  for (let after: OpenDossiers["after"]; ; ) {
    const page = await store.list({
      province: "46",
      stage: "any",
      limit: 1,
      ...(after === undefined ? {} : { after }),
    });
    if (!page.ok) throw new Error(JSON.stringify(page.error));
    after = page.value.at(-1);
    if (after === undefined) break;
    paged.push(...page.value.map(({ id }) => id));
  }
  expect(paged).toEqual(await idsOf(store, { stage: "any" }));
  expect(paged).toEqual(["filed", "filed 2", "filed 3", "ready", "returned", "runs"]);
};

export const listTests: StoreTests = {
  "finds dossiers by unit, desk, procedure, field and agency": byLabels,
  "finds dossiers by due instant, and counts them by month": byDueInstant,
  "lists what waits to be accepted, runs, waits to be fetched, is closed, and all of it": byStage,
  "lists page by page, and every dossier once": pageByPage,
};
