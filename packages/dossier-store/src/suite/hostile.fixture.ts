import type { DossierEvent } from "@haicap/dossiers";
import { expect } from "vitest";
import { accept, definition, firstOf, header, nextOf, type Stage, type StoreTests, wholly } from "./stage.fixture.ts";

const fiftyMegabytes = (): string => "x".repeat(50_000_000);

const agencies = async ({ db, store }: Stage): Promise<void> => {
  const hostile = [
    "H57.12%",
    "",
    "H57.12'; set role postgres; --",
    "h57",
    "H57\u0000",
    `H57${".12".repeat(17_000_000)}`,
  ];
  for (const agency of hostile) {
    const refused = { error: { _tag: "RecordRefused", field: "agency" } };
    expect(store.as(agency)).toMatchObject(refused);
    expect(await store.open({ ...header("a"), agency }, definition)).toMatchObject(refused);
  }
  expect(await db.query("select count(*)::int as n, current_user = session_user as same from haicap.dossier")).toEqual([
    { n: 0, same: true },
  ]);
};

const headers = async ({ store }: Stage): Promise<void> => {
  const field = async (change: object) => store.open({ ...header("a"), ...change }, definition);
  for (const id of ["a\u0000", "", "\ud800", fiftyMegabytes()])
    expect(await field({ id })).toMatchObject({ error: { _tag: "RecordRefused", field: "id" } });
  for (const desk of ["\n", "\udfff", fiftyMegabytes()])
    expect(await field({ desk })).toMatchObject({ error: { field: "desk" } });
  expect(await field({ province: "../../46" })).toMatchObject({ error: { field: "province" } });
  expect(await field({ unit: "'; drop schema haicap cascade; --" })).toMatchObject({ error: { field: "unit" } });
  expect(await field({ unit: 19753 })).toMatchObject({ error: { field: "unit" } });
};

/** Appends a changed event to an accepted dossier. */
const appending = async (stage: Stage): Promise<(change: Partial<DossierEvent>) => Promise<unknown>> => {
  await accept(stage, "a");
  const stored = await wholly(stage, "a");
  const next = nextOf(stored, firstOf(stored), "next");
  return (change) => stage.store.append([{ stored, events: [{ ...next, ...change }] }]);
};

const payloads = async (stage: Stage): Promise<void> => {
  const append = await appending(stage);
  expect(await append({ sequence: 1 })).toMatchObject({ error: { reason: "notNext" } });
  expect(await append({ id: firstOf(await wholly(stage, "a")).id })).toMatchObject({ error: { reason: "repeated" } });
  for (const actor of ["\u0000", "half a pair \ud800", "\udfff"])
    expect(await append({ actor })).toMatchObject({ error: { field: "entry", reason: "controlCharacter" } });
  const bottomless = JSON.parse(`${"[".repeat(60_000)}${"]".repeat(60_000)}`);
  expect(await append({ payload: { documents: bottomless } })).toMatchObject({
    error: { field: "entry", reason: "format" },
  });
  expect(await append({ at: Number.NaN as never })).toMatchObject({ error: { reason: "format" } });
  expect((await wholly(stage, "a")).version).toBe(2);
};

const large = async (stage: Stage): Promise<void> => {
  const append = await appending(stage);
  const tooLarge = { error: { _tag: "RecordRefused", field: "entry", reason: "tooLarge" } };
  expect(await append({ actor: fiftyMegabytes() })).toMatchObject(tooLarge);
  expect(
    await append({ payload: { documents: Array.from({ length: 2_000_000 }, () => "mười hai chữ") } }),
  ).toMatchObject(tooLarge);
  const { header: of, history } = await wholly(stage, "a");
  const line = JSON.stringify({ header: { ...of, id: "b" }, history }).replace('"someone"', `"${fiftyMegabytes()}"`);
  expect(await stage.store.import([line])).toMatchObject({ dossiers: 0, refused: [{ line: 1 }] });
  expect(await stage.store.verify("46")).toMatchObject({ value: { dossiers: 1, events: 2, broken: [] } });
};

const oddButSound = async (stage: Stage): Promise<void> => {
  const append = await appending(stage);
  const actor = 'a backslash \\u0000 \\ud800, a "quote", a half \t of Đặng 🏛';
  expect(await append({ actor })).toMatchObject({ ok: true });
  expect((await wholly(stage, "a")).history.entries.at(-1)?.event.actor).toBe(actor);
  expect(await stage.store.verify("46")).toMatchObject({ value: { events: 3, broken: [] } });
};

export const hostileTests: StoreTests = {
  "refuses an agency that is none, before the database hears of it": agencies,
  "refuses a header of another form": headers,
  "refuses a payload that would not fit, and a history out of order": payloads,
  "refuses JSON of 50 MB": large,
  "keeps what only looks odd": oddButSound,
};
