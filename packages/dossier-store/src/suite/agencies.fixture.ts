import { story } from "@haicap/dossiers/testing";
import { instantUnsafe } from "@haicap/kernel";
import { expect } from "vitest";
import {
  accept,
  definition,
  firstOf,
  header,
  key,
  linesOf,
  nextOf,
  rules,
  type Stage,
  type StoreTests,
  scopedTo,
  wholly,
} from "./stage.fixture.ts";

const notFound = { error: { _tag: "DossierNotFound" } };
const notAllowed = { error: { _tag: "AgencyNotAllowed" } };

const reads = async (stage: Stage): Promise<void> => {
  await accept(stage, "ours");
  await stage.store.open(header("theirs", "H57.13"), definition);
  const [ours, below, above] = ["H57.12", "H57.12.01", "H57"].map((agency) => scopedTo(stage, agency));
  expect(await ours?.read(key("ours"))).toMatchObject({ ok: true });
  expect(await above?.read(key("theirs"))).toMatchObject({ ok: true });
  expect(await below?.read(key("ours"))).toMatchObject(notFound);
  expect(await ours?.read(key("theirs"))).toMatchObject(notFound);
  expect(await ours?.list({ province: "46" })).toMatchObject({ value: [{ id: "ours" }] });
  expect(await ours?.list({ province: "46", stage: "any", agency: "H57" })).toMatchObject({ value: [{ id: "ours" }] });
  expect(await ours?.feed("46", 0, 10)).toMatchObject({ value: [{ dossier: "ours" }, { dossier: "ours" }] });
};

const writes = async (stage: Stage): Promise<void> => {
  await accept(stage, "ours");
  await accept(stage, "theirs", "H57.13");
  const ours = scopedTo(stage, "H57.12");
  const theirs = await wholly(stage, "theirs");
  const event = nextOf(theirs, firstOf(theirs), "next");
  expect(await ours.append([{ stored: theirs, events: [event] }])).toMatchObject({
    error: { _tag: "VersionConflict", id: "theirs" },
  });
  expect(await ours.handle(key("theirs"), rules, processing)).toMatchObject(notFound);
  expect(await ours.relabel(key("theirs"), { desk: "x" })).toMatchObject(notFound);
  expect(await ours.open(header("new", "H57.13"), definition)).toMatchObject(notAllowed);
  expect(await ours.relabel(key("ours"), { agency: "H57.13" })).toMatchObject(notAllowed);
  const [line = ""] = (await linesOf(stage.store)).filter((one) => one.includes('"theirs"'));
  const elsewhere = line.replaceAll('"theirs"', '"taken in"');
  expect(await ours.import([elsewhere])).toMatchObject({ dossiers: 0, refused: [{ failure: notAllowed.error }] });
  expect((await wholly(stage, "theirs")).version).toBe(2);
  expect(await ours.handle(key("ours"), rules, processing)).toMatchObject({ ok: true });
};

/** Under the role itself, past the store: what a program could send that has the connection of an agency. */
const pastTheStore = async (stage: Stage): Promise<void> => {
  await accept(stage, "ours");
  await accept(stage, "theirs", "H57.13");
  const asRole = <T>(sql: string): Promise<readonly T[]> =>
    stage.db.transaction(async ({ query }) => {
      await query("select set_config('haicap.agency', 'H57.12', true), set_config('role', 'haicap_agency', true)");
      return (await query(sql)) as readonly T[];
    });
  expect(await asRole("select id from haicap.dossier")).toEqual([{ id: "ours" }]);
  expect(await asRole("select distinct dossier as id from haicap.event")).toEqual([{ id: "ours" }]);
  expect(await asRole("update haicap.dossier set desk = 'x' where id = 'theirs' returning id")).toEqual([]);
  for (const forbidden of [
    "update haicap.dossier set agency = 'H57.13' where id = 'ours'",
    "update haicap.event set command = 'x'",
    "delete from haicap.event",
    "delete from haicap.dossier",
    "delete from haicap.snapshot",
    "select * from haicap.subscriber",
    "insert into haicap.event select province, 'theirs', 3, 99, 'x', at, entry from haicap.event limit 1",
  ])
    await expect(asRole(forbidden)).rejects.toMatchObject({ code: "42501" });
  expect(await stage.db.query("select current_user = session_user as same")).toEqual([{ same: true }]);
};

const otherStores = async (stage: Stage): Promise<void> => {
  const ours = scopedTo(stage, "H57.12");
  expect(ours.as("H57.12.01")).toMatchObject({ ok: true });
  for (const agency of ["H57", "H57.13", "H57.120", "H58"])
    expect(ours.as(agency)).toMatchObject({ error: { _tag: "AgencyNotAllowed", agency } });
  expect(await ours.enrol("99")).toMatchObject(notAllowed);
};

const ownPlaces = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  for (const [id, agency] of Object.entries({ theirs: "H57.13", ours: "H57.12", more: "H57.13", last: "H57.12" }))
    await accept(stage, id, agency);
  const ours = scopedTo(stage, "H57.12");
  const heard: string[] = [];
  const receive = async (items: readonly { readonly dossier: string }[]): Promise<void> => {
    heard.push(...items.map(({ dossier }) => dossier));
  };
  const subscriber = { province: "46", name: "portal", batch: 3, receive };
  expect(await ours.deliver(subscriber)).toEqual({ ok: true, value: 4 });
  expect(heard).toEqual(["ours", "ours", "last", "last"]);
  expect(await ours.deliver(subscriber)).toEqual({ ok: true, value: 0 });
  expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 8 });
};

const ownReminders = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  for (const [id, agency] of Object.entries({ theirs: "H57.13", ours: "H57.12", last: "H57.12" }))
    await accept(stage, id, agency);
  const ours = scopedTo(stage, "H57.12");
  const reminded: string[] = [];
  const receive = async (dossiers: readonly { readonly id: string }[]): Promise<void> => {
    reminded.push(...dossiers.map(({ id }) => id));
  };
  const reminder = { province: "46", name: "mail", dueBefore: instantUnsafe("2027-01-01T00:00+07:00"), receive };
  expect(await ours.remind(reminder)).toEqual({ ok: true, value: 2 });
  expect(await ours.remind(reminder)).toEqual({ ok: true, value: 0 });
  expect(reminded).toEqual(["last", "ours"]);
  expect(await store.remind(reminder)).toEqual({ ok: true, value: 3 });
  expect((await linesOf(ours)).map((line) => JSON.parse(line).header.id)).toEqual(["last", "ours"]);
  expect(await ours.verify("46")).toMatchObject({ value: { dossiers: 2 } });
  expect(await ours.countByUnitAndMonth("46")).toMatchObject({ value: [{ accepted: 2 }] });
};

const [processing = impossible()] = story("2026-03-02 10:00 StartProcessing specialist").map((command) => ({
  ...command,
  id: "processing",
}));

function impossible(): never {
  throw new Error("a story of one line has one command");
}

export const agencyTests: StoreTests = {
  "reads its own dossiers and those beneath it, and no others": reads,
  "writes its own dossiers, and no others": writes,
  "gets no further with SQL of its own": pastTheStore,
  "gets no store of another agency": otherStores,
  "hears of its own, and keeps its own place in the feed": ownPlaces,
  "is reminded of its own, and takes its own along": ownReminders,
};
