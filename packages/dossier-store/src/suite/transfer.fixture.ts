import { sealEvent } from "@haicap/dossiers/history";
import { plainSealer, sampleDefinition } from "@haicap/dossiers/testing";
import { expect } from "vitest";
import { accept, definition, freshStore, header, key, linesOf, type Stage, type StoreTests } from "./stage.fixture.ts";

const thereAndBack = async (stage: Stage): Promise<void> => {
  for (const id of ["a", "b"]) await accept(stage, id);
  const lines = await linesOf(stage.store);
  const before = await stage.store.verify("46");
  const store = await freshStore(stage.db);
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
};

const cutShort = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  const [line = ""] = await linesOf(stage.store);
  const store = await freshStore(stage.db);
  await store.open(header("a"), definition);
  expect(await store.import([line, line])).toMatchObject({
    dossiers: 1,
    refused: [{ line: 2, failure: { _tag: "DossierAlreadyOpened" } }],
  });
};

/** A line of an export whose chain holds over whatever stands in its events. */
const sealedLine = (line: string, events: readonly object[], top: object = {}): string => {
  const { genesis } = JSON.parse(line).history;
  const entries: { event: object; openings: []; digest: string }[] = [];
  for (const event of events)
    entries.push({
      event,
      openings: [],
      digest: sealEvent(plainSealer, entries.at(-1)?.digest ?? genesis, event as Parameters<typeof sealEvent>[2]),
    });
  const history = { definition: sampleDefinition.id, genesis, entries, ...top };
  return JSON.stringify({ header: header("b"), history });
};

const hostileHistories = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  await accept(stage, "a");
  const [line = ""] = await linesOf(store);
  const [{ event }, second] = JSON.parse(line).history.entries;
  const hostile = (change: object, top: object = {}) => sealedLine(line, [{ ...event, ...change }], top);
  const started = (at: unknown) => ({ effects: [{ kind: "clockStarted", due: { at } }] });
  const repeated = [event, second.event].map((one) => ({ ...one, id: "same" }));
  const lines = {
    RecordRefused: [
      hostile({ at: '1},{"id":"a"' }),
      hostile({ actor: "x".repeat(70_000) }),
      hostile({ actor: "\u0000" }),
      hostile({ actor: "\uD800" }),
      hostile({ code: '1,"head":"x"' }),
      hostile(started('1}],"x":[{')),
      hostile(started(0.5)),
      hostile(started(8e15)),
      hostile({ to: undefined }),
      hostile({ to: "Gone" }),
      sealedLine(line, repeated),
    ],
    MalformedExport: [
      hostile({ effects: 7 }),
      JSON.stringify({ ...JSON.parse(hostile({})), note: "x" }),
      JSON.stringify({ ...JSON.parse(hostile({})), header: { ...header("b"), name: "x" } }),
    ],
    StoredHistoryBroken: [hostile({}, { entries: null }), hostile({}, { entries: [null] })],
  };
  for (const [tag, given] of Object.entries(lines))
    expect((await store.import(given)).refused.map(({ failure }) => failure._tag)).toEqual(given.map(() => tag));
  expect(await store.read(key("b"))).toMatchObject({ error: { _tag: "DossierNotFound" } });
};

const oddHistory = async (stage: Stage): Promise<void> => {
  await accept(stage, "a");
  const [line = ""] = await linesOf(stage.store);
  const [{ event }] = JSON.parse(line).history.entries;
  const odd = { ...event, effects: [{ kind: "clockStarted", due: { at: event.at } }], note: '1,"head":"x"' };
  expect(await stage.store.import([sealedLine(line, [odd])])).toMatchObject({ dossiers: 1 });
  expect(await stage.store.verify("46")).toMatchObject({ ok: true, value: { dossiers: 2, events: 3 } });
};

export const transferTests: StoreTests = {
  "leaves by lines and comes back by them, verified": thereAndBack,
  "goes on with an import that was cut short": cutShort,
  "takes nothing in that is no history, though its chain holds": hostileHistories,
  "takes in what only looks odd": oddHistory,
};
