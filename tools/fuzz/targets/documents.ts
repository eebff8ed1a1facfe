import fc from "fast-check";
import { appendEvent, type History, openHistory, verifyHistory } from "../../../packages/dossiers/src/history/index.ts";
import { defineDossierUnsafe } from "../../../packages/dossiers/src/index.ts";
import { replay } from "../../../packages/dossiers/src/replay/index.ts";
import { hostileHistories, rulesFor } from "../../../packages/dossiers/src/testing/index.ts";
import { dossierDefinitions } from "../../../packages/dossiers-data/src/index.ts";
import { compute } from "../../../packages/haicap/src/deadline/index.ts";
import { readPatchFile } from "../../../packages/haicap/src/operations/index.ts";
import { render, verify } from "../../../packages/haicap/src/receipt/index.ts";
import { sealer } from "../../../packages/haicap/src/sealing/sealer.ts";
import { instantUnsafe } from "../../../packages/kernel/src/index.ts";
import { readProfile } from "../../../packages/province/src/schema/index.ts";
import { workedProfiles } from "../../../packages/province-data/src/index.ts";
import { mutatedJson } from "../generate/mutatedJson.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const profiles = target(
  "province",
  "profile: a province's file",
  () => mutatedJson([...workedProfiles().values(), [...workedProfiles().values()]]),
  (json) => {
    const read = readProfile(json);
    same(JSON.parse(JSON.stringify(readProfile(json))), JSON.parse(JSON.stringify(read)), "read again, read alike");
    if (read.ok) {
      const again = readProfile(JSON.parse(JSON.stringify(read.value)));
      holds(again.ok, "what was read is a profile itself");
      same(again.value, read.value, "written and read again");
    } else
      for (const { path, message } of read.error.issues)
        holds(typeof path === "string" && message.vi !== "" && message.en !== "", "an issue says where and what");
  },
);

const patches = target(
  "haicap",
  "patch file: what was published yesterday",
  () =>
    mutatedJson([
      {
        calendar: [
          { daysOff: ["2027-02-04"], makeUpDays: ["2027-02-13"], source: "1/TB-BNV", announced: "2026-12-01" },
        ],
        units: [],
      },
      {},
    ]),
  (json) => {
    const read = readPatchFile(json);
    if (read.ok) same(read.value, json, "a patch file is given back as written");
    else holds(read.error.message.vi !== "", "a refusal is said in words");
  },
);

const definition = dossierDefinitions().at(-1);
if (definition === undefined) throw new Error("no definition");
const rules = rulesFor({ definition, profile: { supplementMax: 3, extensionMax: 2, delegation: true } });
const compiled = defineDossierUnsafe(definition);
const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 20, maxMinutesBetween: 4000 };

const replays = target(
  "dossiers",
  "history: commands meant to do harm",
  () => hostileHistories(compiled, shape),
  (commands) => {
    const done = replay(rules, commands);
    if (!done.ok) return;
    same(done.value.results.length, commands.length, "a result for each command");
    const again = replay(rules, commands);
    same(again, done, "replayed again, the same");
  },
);

const salts = { actor: "0123456789abcdef" };

const histories = (): readonly History[] =>
  fc.sample(hostileHistories(compiled, shape), { numRuns: 60, seed: 3 }).flatMap((commands) => {
    const done = replay(rules, commands);
    if (!done.ok || done.value.events.length < 3) return [];
    const start = openHistory(sealer, rules.definition);
    return [done.value.events.slice(0, 8).reduce((so, event) => appendEvent(sealer, so, event, salts), start)];
  });

let soundHistories: readonly History[] | undefined;
const sound = (): readonly History[] => {
  soundHistories ??= histories();
  return soundHistories;
};

const chains = target(
  "dossiers",
  "history: changed after it was written",
  () => mutatedJson(sound(), 2),
  (json) => {
    const verified = verifyHistory(sealer, rules.definition, json as never);
    if (!verified.ok) return;
    const { entries } = json as History;
    const was = sound().some((one) =>
      entries.every(({ event }, at) => sealer.canonical(event) === sealer.canonical(one.entries[at]?.event ?? null)),
    );
    holds(was, "only what was written holds, whole or cut short");
  },
);

const asked = [
  { receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" },
  { receivedAt: "2026-02-13T15:30:00+07:00", limit: "12 giờ làm việc", policy: { cutoff: "15:00" } },
  {
    receivedAt: "2026-06-01T09:00:00+07:00",
    limit: "1 tháng",
    suspensions: [{ from: "2026-06-03", to: "2026-06-10", effect: "pause" }],
  },
] as const;

const writtenReceipts = (): readonly object[] =>
  asked.flatMap((input) => {
    const due = compute({ ...input, receipt: true });
    return due.ok && due.value.receipt !== undefined ? [JSON.parse(JSON.stringify(due.value.receipt)) as object] : [];
  });

const receiptChanges = target(
  "calendar",
  "receipt: changed after it was written",
  () => mutatedJson(writtenReceipts(), 2),
  (json) => {
    const verified = verify({ receipt: json as never });
    render({ receipt: json as never });
    if (!verified.ok || !verified.value.valid) return;
    if (JSON.stringify(json).includes('"__proto__"')) return; // a key that is dropped on the way in
    const canonical = sealer.canonical(json);
    const { inputs } = json as { inputs: never };
    const anew = compute({ ...(inputs as object), receipt: true } as never);
    holds(
      anew.ok && sealer.canonical(JSON.parse(JSON.stringify(anew.value.receipt))) === canonical,
      "only what is computed anew holds",
    );
  },
);

export const documentTargets: readonly FuzzTarget[] = [profiles, patches, replays, chains, receiptChanges];
