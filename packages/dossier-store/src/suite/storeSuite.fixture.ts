import { sealEvent } from "@haicap/dossiers/history";
import { plainSealer, sampleDefinition, story } from "@haicap/dossiers/testing";
import { instantUnsafe } from "@haicap/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db, Queries } from "../db/Db.ts";
import { type DossierStore, openStore, type StoredDossier } from "../index.ts";
import { acceptance, definition, freshStore, header, key, openedStore, rules } from "./stage.fixture.ts";

/** What a store keeps on any database. */
export const storeSuite = (name: string, openDb: () => Promise<Db>): void => {
  describe(`a store on ${name}`, () => {
    let db: Db;
    let store: DossierStore;
    beforeAll(async () => {
      db = await openDb();
    });
    afterAll(() => db.close());
    beforeEach(async () => {
      store = await freshStore(db);
    });

    const accept = async (id: string): Promise<void> => {
      expect(await store.open(header(id), definition)).toMatchObject({ ok: true });
      for (const command of acceptance)
        expect(await store.handle(key(id), rules, command)).toMatchObject({ ok: true, value: { outcome: "accepted" } });
    };

    it("tells again what it was told, and counts its events", async () => {
      await accept("a");
      const read = await store.read(key("a"));
      expect(read).toMatchObject({ ok: true, value: { dossier: { status: "Accepted" }, header: header("a") } });
      expect(read.ok && read.value.version).toBe(2);
    });

    it("changes nothing for a command it has accepted, and says why another cannot be", async () => {
      await accept("a");
      const [, again] = acceptance;
      if (again === undefined) throw new Error("two commands");
      expect(await store.handle(key("a"), rules, again)).toMatchObject({ ok: true, value: { outcome: "ignored" } });
      const twice = { ...again, id: "another", at: instantUnsafe("2026-03-02T10:00+07:00") };
      expect(await store.handle(key("a"), rules, twice)).toMatchObject({ ok: false, error: { _tag: "WrongStatus" } });
      expect(await store.verify("46")).toMatchObject({ ok: true, value: { events: 2, broken: [] } });
    });

    it("opens a number once, in the provinces it has", async () => {
      await accept("a");
      expect(await store.open(header("a"), definition)).toMatchObject({ error: { _tag: "DossierAlreadyOpened" } });
      expect(await store.read(key("b"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
      expect(await store.open({ ...header("a"), province: "99" }, definition)).toMatchObject({
        error: { _tag: "DatabaseRefused", sqlState: "23514" },
      });
    });

    it("refuses what has another form, and a history that would not fit", async () => {
      const field = async (change: object) => store.open({ ...header("a"), ...change }, definition);
      expect(await field({ agency: "H57' or 1=1" })).toMatchObject({
        error: { _tag: "RecordRefused", field: "agency" },
      });
      expect(await field({ id: "a\u0000" })).toMatchObject({ error: { _tag: "RecordRefused", field: "id" } });
      expect(await field({ province: "../../46" })).toMatchObject({ error: { field: "province" } });
      await accept("a");
      const read = await store.read(key("a"));
      if (!read.ok) throw new Error("read");
      const [event] = read.value.history.entries.map((entry) => entry.event);
      if (event === undefined) throw new Error("one event");
      const next = { ...event, id: "next", sequence: 3 };
      const append = (changed: typeof event) => store.append([{ stored: read.value, events: [changed] }]);
      expect(await append(event)).toMatchObject({ error: { reason: "notNext" } });
      expect(await append({ ...next, id: event.id })).toMatchObject({ error: { reason: "repeated" } });
      expect(await append({ ...next, actor: "x".repeat(50_000_000) })).toMatchObject({ error: { reason: "tooLarge" } });
      expect(await append({ ...next, actor: "\u0000" })).toMatchObject({ error: { reason: "controlCharacter" } });
      const bottomless = JSON.parse(`${"[".repeat(60_000)}${"]".repeat(60_000)}`);
      expect(await append({ ...next, payload: { documents: bottomless } })).toMatchObject({
        error: { field: "entry", reason: "format" },
      });
      expect(await append({ ...next, at: Number.NaN as never })).toMatchObject({ error: { reason: "format" } });
      const typed = 'a backslash \\u0000, a "quote", a half \t of Đặng 🏛';
      expect(await append({ ...next, actor: typed })).toMatchObject({ ok: true });
      const again = await store.read(key("a"));
      expect(again.ok && again.value.history.entries.at(-1)?.event.actor).toBe(typed);
      expect(await store.verify("46")).toMatchObject({ value: { events: 3, broken: [] } });
    });

    it("lets one of two writers through, and the other is told the version", async () => {
      await accept("a");
      const read = await store.read(key("a"));
      if (!read.ok) throw new Error("read");
      const [event] = read.value.history.entries.map((entry) => entry.event);
      if (event === undefined) throw new Error("one event");
      const writers = ["x", "y", "z"].map((id) =>
        store.append([{ stored: read.value, events: [{ ...event, id, sequence: 3 }] }]),
      );
      const ended = await Promise.all(writers);
      expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
      for (const lost of ended.filter(({ ok }) => !ok))
        expect(lost).toMatchObject({ error: { _tag: "VersionConflict", id: "a", expected: 2 } });
    });

    it("writes several dossiers or none", async () => {
      await accept("a");
      await accept("b");
      const reads = await Promise.all(["a", "b"].map((id) => store.read(key(id))));
      const [a, b] = reads.map((read) => {
        if (!read.ok) throw new Error("read");
        return read.value;
      });
      if (a === undefined || b === undefined) throw new Error("two");
      const next = (of: typeof a) => {
        const [event] = of.history.entries.map((entry) => entry.event);
        if (event === undefined) throw new Error("one event");
        return { stored: of, events: [{ ...event, id: "next", sequence: 3 }] };
      };
      expect(await store.append([next(a)])).toMatchObject({ ok: true });
      expect(await store.append([next(a), next(b)])).toMatchObject({ error: { _tag: "VersionConflict", id: "a" } });
      expect(await store.read(key("b"))).toMatchObject({ value: { dossier: { sequence: 2 } } });
      expect(await store.append([next(b)])).toMatchObject({ ok: true });
      const elsewhere = { ...next(a), stored: { ...a, header: { ...a.header, province: "48" } } };
      expect(await store.append([next(b), elsewhere])).toMatchObject({ error: { reason: "otherProvince" } });
      expect(await store.append([])).toEqual({ ok: true, value: [] });
      const grown = await store.read(key("b"));
      if (!grown.ok) throw new Error("read");
      const twice = { stored: grown.value, events: [{ ...next(b).events[0], id: "twice", sequence: 4 }] };
      expect(await store.append([twice, twice] as Parameters<typeof store.append>[0])).toMatchObject({
        error: { _tag: "RecordRefused", field: "id", reason: "repeated" },
      });
      expect(await store.read(key("b"))).toMatchObject({ value: { version: 3 } });
    });

    it("hands every event to a subscriber, in order and without a gap, and goes on where it stopped", async () => {
      await Promise.all(["a", "b", "c", "d"].map(accept));
      const received: number[] = [];
      const subscriber = {
        province: "46",
        name: "portal",
        batch: 3,
        receive: async (items: readonly { readonly position: number }[]) => {
          if (received.length === 3 && items[0]?.position === 4) {
            received.push(-1);
            throw new Error("the portal is down");
          }
          received.push(...items.map(({ position }) => position));
        },
      };
      await expect(store.deliver(subscriber)).rejects.toThrow("the portal is down");
      expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 5 });
      expect(received).toEqual([1, 2, 3, -1, 4, 5, 6, 7, 8]);
      expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 0 });
    });

    it("finds open dossiers by desk, unit and due instant, and counts them by month", async () => {
      await accept("a");
      await accept("b");
      expect(await store.relabel(key("b"), { desk: "justice" })).toEqual({ ok: true, value: undefined });
      const dueAt = instantUnsafe("2026-03-09T09:00+07:00");
      const ids = async (question: object) => {
        const listed = await store.list({ province: "46", ...question });
        return listed.ok ? listed.value.map(({ id }) => id) : listed.error;
      };
      expect(await ids({})).toEqual(["a", "b"]);
      expect(await ids({ desk: "justice" })).toEqual(["b"]);
      expect(await ids({ unit: "00001" })).toEqual([]);
      expect(await ids({ dueBefore: dueAt })).toEqual([]);
      expect(await ids({ dueFrom: dueAt, limit: 1 })).toEqual(["a"]);
      const [first] = await store.list({ province: "46" }).then((listed) => (listed.ok ? listed.value : []));
      expect(first).toMatchObject({ status: "Accepted", dueAt, acceptedAt: instantUnsafe("2026-03-02T09:00+07:00") });
      expect(await store.countByUnitAndMonth("46")).toEqual({
        ok: true,
        value: [{ unit: "19753", month: "2026-03", accepted: 2, open: 2, inTime: 0, late: 0 }],
      });
    });

    it("lists what waits to be accepted, runs, waits to be fetched, and is closed", async () => {
      await store.open(header("draft"), definition);
      for (const [id, days] of Object.entries(lives)) {
        expect(await store.open(header(id), definition)).toMatchObject({ ok: true });
        for (const command of story(days))
          expect(await store.handle(key(id), rules, command)).toMatchObject({ ok: true });
      }
      const ids = async (stage?: "filed" | "underway" | "ready" | "closed", more: object = {}) => {
        const listed = await store.list({ province: "46", ...(stage === undefined ? {} : { stage }), ...more });
        return listed.ok ? listed.value.map(({ id }) => id) : listed.error;
      };
      const whole = { open: await ids(), filed: await ids("filed"), underway: await ids("underway") };
      expect(whole).toEqual({ open: ["filed", "ready", "runs"], filed: ["filed"], underway: ["runs"] });
      expect([await ids("ready"), await ids("closed")]).toEqual([["ready"], ["returned"]]);
      const later = { dueBefore: instantUnsafe("2027-01-01T00:00+07:00") };
      expect([await ids(undefined, later), await ids("ready", later)]).toEqual([["runs"], []]);
      await db.exec("update haicap.dossier set closed = null");
      expect(await ids("closed")).toEqual([]);
      await openedStore(db);
      expect([await ids("closed"), await ids()]).toEqual([["returned"], whole.open]);
    });

    it("reminds of each due instant once, and of one that moved again", async () => {
      await accept("a");
      await accept("b");
      const dueBefore = instantUnsafe("2026-03-09T09:00:01+07:00");
      const reminded: string[] = [];
      const remind = (name: string) =>
        store.remind({
          province: "46",
          name,
          dueBefore,
          batch: 1,
          receive: async (dossiers) => {
            reminded.push(...dossiers.map(({ id }) => `${name} ${id}`));
          },
        });
      expect(await remind("mail")).toEqual({ ok: true, value: 2 });
      expect(await remind("mail")).toEqual({ ok: true, value: 0 });
      expect(await remind("board")).toEqual({ ok: true, value: 2 });
      await db.exec("update haicap.dossier set due_at = due_at - interval '1 day' where id = 'b'");
      expect(await remind("mail")).toEqual({ ok: true, value: 1 });
      expect(reminded).toEqual(["mail a", "mail b", "board a", "board b", "mail b"]);
      expect(
        await store.remind({ province: "46", name: "early", dueBefore: 0 as never, receive: async () => {} }),
      ).toEqual({ ok: true, value: 0 });
    });

    it("shows an agency its own dossiers and those beneath it, and lets it write no others", async () => {
      await accept("ours");
      expect(await store.open(header("theirs", "H57.13"), definition)).toMatchObject({ ok: true });
      const [ours, below, above] = ["H57.12", "H57.12.01", "H57"].map((agency) => {
        const scoped = store.as(agency);
        if (!scoped.ok) throw new Error("an agency");
        return scoped.value;
      });
      expect(await ours?.read(key("ours"))).toMatchObject({ ok: true });
      expect(await above?.read(key("theirs"))).toMatchObject({ ok: true });
      expect(await below?.read(key("ours"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
      expect(await ours?.read(key("theirs"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
      expect(await ours?.list({ province: "46" })).toMatchObject({ value: [{ id: "ours" }] });
      const theirs = await store.read(key("theirs"));
      const read = await store.read(key("ours"));
      if (!theirs.ok || !read.ok) throw new Error("read");
      const [event] = read.value.history.entries.map((entry) => entry.event);
      if (event === undefined) throw new Error("one event");
      expect(await ours?.append([{ stored: theirs.value, events: [event] }])).toMatchObject({
        error: { _tag: "VersionConflict", id: "theirs" },
      });
      expect(await ours?.open(header("new", "H57.13"), definition)).toMatchObject({
        error: { _tag: "AgencyNotAllowed" },
      });
      expect(await ours?.relabel(key("ours"), { agency: "H57.13" })).toMatchObject({
        error: { _tag: "AgencyNotAllowed" },
      });
      expect(await ours?.feed("46", 0, 10)).toMatchObject({ value: [{ dossier: "ours" }, { dossier: "ours" }] });
      expect(await ours?.handle(key("ours"), rules, processing)).toMatchObject({ ok: true });
      for (const agency of ["H57.12%", "", "H57.12'; set role postgres; --", "h57"])
        expect(store.as(agency)).toMatchObject({ error: { _tag: "RecordRefused", field: "agency" } });
      expect(await db.query("select current_user = session_user as same")).toEqual([{ same: true }]);
    });

    it("gives whoever holds an agency's store nothing of others: not their stores, feed, reminders or places in the feed", async () => {
      for (const [id, agency] of Object.entries({ theirs: "H57.13", ours: "H57.12", more: "H57.13", last: "H57.12" })) {
        await store.open(header(id, agency), definition);
        for (const command of acceptance) await store.handle(key(id), rules, command);
      }
      const scoped = store.as("H57.12");
      if (!scoped.ok) throw new Error("an agency");
      const ours = scoped.value;
      expect(ours.as("H57.12.01")).toMatchObject({ ok: true });
      for (const agency of ["H57", "H57.13", "H57.120", "H58"])
        expect(ours.as(agency)).toMatchObject({ error: { _tag: "AgencyNotAllowed", agency } });
      expect(await ours.enrol("99")).toMatchObject({ error: { _tag: "AgencyNotAllowed" } });
      const heard: string[] = [];
      const subscriber = {
        province: "46",
        name: "portal",
        batch: 3,
        receive: async (items: readonly { readonly dossier: string }[]) => {
          heard.push(...items.map(({ dossier }) => dossier));
        },
      };
      expect(await ours.deliver(subscriber)).toEqual({ ok: true, value: 4 });
      expect(heard).toEqual(["ours", "ours", "last", "last"]);
      expect(await ours.deliver(subscriber)).toEqual({ ok: true, value: 0 });
      expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 8 });
      const reminded: string[] = [];
      const reminder = {
        province: "46",
        name: "mail",
        dueBefore: instantUnsafe("2027-01-01T00:00+07:00"),
        receive: async (dossiers: readonly { readonly id: string }[]) => {
          reminded.push(...dossiers.map(({ id }) => id));
        },
      };
      expect([await ours.remind(reminder), await ours.remind(reminder)]).toEqual([
        { ok: true, value: 2 },
        { ok: true, value: 0 },
      ]);
      expect(reminded).toEqual(["last", "ours"]);
      expect(await store.remind(reminder)).toEqual({ ok: true, value: 4 });
      const lines: string[] = [];
      for await (const line of ours.export("46")) lines.push(line.ok ? JSON.parse(line.value).header.id : "");
      expect(lines).toEqual(["last", "ours"]);
      expect(await ours.verify("46")).toMatchObject({ value: { dossiers: 2 } });
      expect(await ours.countByUnitAndMonth("46")).toMatchObject({ value: [{ accepted: 2 }] });
    });

    it("notices every change made behind its back", async () => {
      await accept("a");
      const broken = async (sql: string) => {
        await db.exec(sql);
        const verified = await store.verify("46");
        return verified.ok ? verified.value.broken.map(({ failure }) => failure) : verified.error;
      };
      expect(await broken("update haicap.dossier set status = 'Returned'")).toMatchObject([{ _tag: "RowDiffers" }]);
      await db.exec("update haicap.dossier set status = 'Accepted', due_at = due_at + interval '1 day'");
      expect(await broken("")).toMatchObject([{ _tag: "RowDiffers", column: "due_at" }]);
      await db.exec("update haicap.dossier set due_at = due_at - interval '1 day'");
      expect(await broken("update haicap.dossier set closed = true")).toMatchObject([{ column: "closed" }]);
      await db.exec("update haicap.dossier set closed = false");
      expect(
        await broken("update haicap.event set entry = jsonb_set(entry, '{event,actor}', '\"x\"') where sequence = 2"),
      ).toMatchObject([{ _tag: "StoredHistoryBroken", broken: { problem: "digest", sequence: 2 } }]);
      expect(await broken("delete from haicap.event where sequence = 2")).toMatchObject([
        { broken: { problem: "cutShort", sequence: 2 } },
      ]);
      expect(await broken("update haicap.dossier set definition = 'gone'")).toMatchObject([
        { _tag: "DefinitionMissing" },
      ]);
    });

    it("goes on from snapshots, and notices one that is not what the history comes to", async () => {
      await accept("a");
      const first = await store.read(key("a"));
      if (!first.ok) throw new Error("read");
      const [event] = first.value.history.entries.map((entry) => entry.event);
      if (event === undefined) throw new Error("one event");
      let stored: StoredDossier = first.value;
      for (let sequence = 3; sequence <= 70; sequence += 1) {
        const grown = await store.append([{ stored, events: [{ ...event, sequence, id: `command ${sequence}` }] }]);
        if (!grown.ok || grown.value[0] === undefined) throw new Error(JSON.stringify(grown));
        stored = grown.value[0];
      }
      expect(await db.query("select sequence from haicap.snapshot")).toEqual([{ sequence: 64 }]);
      const again = { id: "command 5", at: event.at, command: "Submit", role: "applicant", actor: "someone" };
      expect(await store.handle(key("a"), rules, again)).toMatchObject({ ok: true, value: { outcome: "ignored" } });
      const whole = await store.read(key("a"));
      expect(whole).toMatchObject({ ok: true, value: { version: 70, head: stored.head } });
      expect(await store.verify("46")).toMatchObject({ ok: true, value: { events: 70, broken: [] } });
      await db.exec("update haicap.event set entry = jsonb_set(entry, '{digest}', '\"x\"') where sequence = 66");
      expect(await store.handle(key("a"), rules, { ...again, id: "new" })).toMatchObject({
        error: { _tag: "StoredHistoryBroken", broken: { problem: "digest", sequence: 66 } },
      });
      await db.exec("delete from haicap.event where sequence > 68");
      await db.exec("update haicap.snapshot set snapshot = jsonb_set(snapshot, '{state,status}', '\"Returned\"')");
      await accept("b");
      await db.exec(
        `insert into haicap.snapshot (province, dossier, sequence, snapshot)
         select province, 'b', 2, jsonb_set(snapshot, '{sequence}', '2') from haicap.snapshot where dossier = 'a'`,
      );
      const verified = await store.verify("46");
      expect(verified.ok && verified.value.broken.map(({ id, failure }) => [id, failure._tag])).toEqual([
        ["a", "StoredHistoryBroken"],
        ["b", "SnapshotStale"],
      ]);
    });

    it("leaves by lines and comes back by them, verified", async () => {
      await accept("a");
      await accept("b");
      const lines: string[] = [];
      for await (const line of store.export("46")) lines.push(line.ok ? line.value : "");
      const before = await store.verify("46");
      store = await freshStore(db);
      const broken = lines[1]?.replace("Submit", "Cancel") ?? "";
      expect(await store.import([lines[0] ?? "", "", "{", "[]", broken])).toMatchObject({
        dossiers: 1,
        events: 2,
        refused: [
          { line: 3, failure: { _tag: "MalformedExport" } },
          { line: 4, failure: { _tag: "MalformedExport" } },
          { line: 5, failure: { _tag: "StoredHistoryBroken" } },
        ],
      });
      expect(await store.import(lines)).toMatchObject({
        dossiers: 1,
        refused: [{ line: 1, failure: { _tag: "DossierAlreadyOpened" } }],
      });
      expect(await store.verify("46")).toEqual(before);
    });

    it("goes on with an import that was cut short, and takes nothing in that is no history", async () => {
      await accept("a");
      const [line = ""] = await linesOf(store);
      store = await freshStore(db);
      await store.open(header("a"), definition);
      expect(await store.import([line, line])).toMatchObject({
        dossiers: 1,
        refused: [{ line: 2, failure: { _tag: "DossierAlreadyOpened" } }],
      });
      const entry = JSON.parse(line).history.entries[0];
      const hostile = (change: object, top: object = {}) => {
        const { genesis } = JSON.parse(line).history;
        const event = { ...entry.event, ...change };
        const digest = sealEvent(plainSealer, genesis, event);
        const history = { definition: sampleDefinition.id, genesis, entries: [{ event, openings: [], digest }] };
        return JSON.stringify({ header: header("b"), history: { ...history, ...top } });
      };
      const started = (at: unknown) => ({ effects: [{ kind: "clockStarted", due: { at } }] });
      const refused = await store.import([
        hostile({ at: '1},{"id":"a"' }),
        hostile({ effects: 7 }),
        hostile({ actor: "x".repeat(70_000) }),
        hostile({ actor: "\u0000" }),
        hostile({}, { entries: null }),
        hostile({}, { entries: [null] }),
        hostile({ code: '1,"head":"x"' }),
        hostile(started('1}],"x":[{')),
        hostile(started(0.5)),
        hostile(started(8e15)),
        hostile({ to: undefined }),
        hostile({ to: "Gone" }),
      ]);
      expect(refused.refused.map(({ failure }) => failure._tag)).toEqual([
        "RecordRefused",
        "MalformedExport",
        "RecordRefused",
        "RecordRefused",
        "StoredHistoryBroken",
        "StoredHistoryBroken",
        ...Array.from({ length: 6 }, () => "RecordRefused"),
      ]);
      const twice = JSON.parse(line).history.entries.map((one: typeof entry) => one.event);
      const repeated = twice.map((event: object, at: number) => ({ ...event, id: "same", sequence: at + 1 }));
      const { definition: named, genesis } = JSON.parse(line).history;
      const entries: { event: object; openings: []; digest: string }[] = [];
      for (const event of repeated)
        entries.push({ event, openings: [], digest: sealEvent(plainSealer, entries.at(-1)?.digest ?? genesis, event) });
      const sealedTwice = JSON.stringify({ header: header("b"), history: { definition: named, genesis, entries } });
      expect(await store.import([sealedTwice, hostile({ actor: "\uD800" })])).toMatchObject({
        dossiers: 0,
        refused: [
          { line: 1, failure: { _tag: "RecordRefused", reason: "repeated" } },
          { line: 2, failure: { _tag: "DatabaseRefused" } },
        ],
      });
      expect(await store.read(key("b"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
      const odd = hostile({ effects: [{ kind: "clockStarted", due: { at: entry.event.at } }], note: '1,"head":"x"' });
      expect(await store.import([odd])).toMatchObject({ dossiers: 1 });
      expect(await store.verify("46")).toMatchObject({ ok: true, value: { dossiers: 2, events: 3 } });
    });

    it("plans every statement about a province over its partition alone", async () => {
      const asked = new Map<string, readonly unknown[]>();
      const told = await openedStore(listeningTo(db, (sql, values) => asked.set(sql, values)));
      asked.clear();
      for (const id of ["a", "b"]) {
        await told.open(header(id), definition);
        for (const command of acceptance) await told.handle(key(id), rules, command);
      }
      const stored = await Promise.all(["a", "b"].map((id) => told.read(key(id))));
      const additions = stored.flatMap((one) => (one.ok ? [{ stored: one.value, events: [] }] : []));
      await told.append(additions);
      await told.relabel(key("a"), { desk: "justice" });
      for (const stage of [undefined, "closed"] as const)
        await told.list({ province: "46", ...(stage === undefined ? {} : { stage }) });
      const receive = async (): Promise<void> => undefined;
      const dueBefore = instantUnsafe("2027-01-01T00:00+07:00");
      await told.deliver({ province: "46", name: "portal", receive });
      await told.remind({ province: "46", name: "mail", dueBefore, receive });
      await told.countByUnitAndMonth("46");
      await told.verify("46");
      const plans = await Promise.all(
        [...asked].map(async ([sql, values]) => {
          const lines = await db.query<{ "QUERY PLAN": string }>(`explain ${sql}`, values);
          return lines.map((line) => line["QUERY PLAN"]).join("\n");
        }),
      );
      const partitioned = plans.filter((plan) => /(?:dossier|event)_46/.test(plan));
      expect(partitioned.length).toBeGreaterThanOrEqual(8);
      expect(plans.filter((plan) => plan.includes("_48"))).toEqual([]);
    });

    it("migrates once, and stops at tables of another line of development", async () => {
      const again = () => openStore({ db, sealer: plainSealer, definitions: () => definition, provinces: ["46"] });
      expect(await again()).toMatchObject({ ok: true });
      await db.exec("update haicap.migration set digest = 'x' where id = 2");
      expect(await again()).toMatchObject({ error: { _tag: "MigrationMismatch", id: 2, problem: "changed" } });
      await db.exec("insert into haicap.migration (id, name, digest) values (99, 'x', 'x')");
      expect(await again()).toMatchObject({ error: { _tag: "MigrationMismatch", id: 99, problem: "unknown" } });
    });
  });
};

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

/** The lines of an export. */
const linesOf = async (store: DossierStore): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of store.export("46")) lines.push(line.ok ? line.value : "");
  return lines;
};

const [processing = impossible()] = story("2026-03-02 10:00 StartProcessing specialist").map((command) => ({
  ...command,
  id: "processing",
}));

function impossible(): never {
  throw new Error("a story of one line has one command");
}
