import { type WrittenAddress, writeAddress } from "./addresses.ts";
import { type BadRow, badRows } from "./badRows.ts";
import { composeLife } from "./composeLife.ts";
import { dossierNumbers } from "./dossierNumbers.ts";
import type { Life, LifeEvent, Plan, Reception, Verdict } from "./Life.ts";
import { instant, localTime, written } from "./officeTime.ts";
import { planFor } from "./plans.ts";
import { type Random, seeded } from "./random.ts";
import { receive } from "./receptions.ts";
import { type Scene, scenes } from "./scenes.ts";
import type { PlaceRow, ProcedureRow, Tables } from "./tables.ts";

/** One composed row of the CSV file, its history, and what the composer expects to come out of it. */
export interface ComposedDossier {
  readonly cells: readonly string[];
  readonly events?: readonly LifeEvent[];
  readonly expect: Expectation;
}

export interface Expectation {
  readonly number: string;
  readonly unit?: string;
  readonly place?: "resolved" | "candidates";
  readonly verdict?: Verdict;
  /** Which part of the answer is meant to be refused. */
  readonly refused?: string;
}

export const columns: readonly string[] = [
  "Mã hồ sơ",
  "Mã thủ tục",
  "Thời hạn giải quyết",
  "Địa chỉ",
  "Tiếp nhận lúc",
  "Hình thức nộp",
  "Tình tiết",
];

/** The instant the lives are composed for; whatever has not happened by then is not in the histories. */
const composedFor = "2026-11-22 17:00";

const channelWords: Readonly<Record<string, string>> = {
  desk: "trực tiếp",
  online: "trực tuyến",
  post: "bưu chính",
};

/** Composes the day's dossiers: the same tables and the same seed give the same rows, byte for byte. */
export const composeDossiers = (tables: Tables): readonly (ComposedDossier | BadRow)[] => {
  const random = seeded(20261122);
  const number = dossierNumbers();
  const rows = scenes.flatMap((scene) =>
    Array.from({ length: scene.count }, () => composeOne(random, tables, scene, number)),
  );
  const sorted = rows.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  return spread(sorted, badRows(tables));
};

type Numbering = ReturnType<typeof dossierNumbers>;

interface Sortable extends ComposedDossier {
  readonly receivedAt: string;
}

const composeOne = (random: Random, tables: Tables, scene: Scene, number: Numbering): Sortable => {
  const beforeMerger = scene.to < "2025-07-01";
  const procedure = random.weighted(beforeMerger ? districtHeavy(tables.procedures) : tables.procedures);
  const channel = random.pick(procedure.channels.split(" "));
  const place = random.pick(tables.places);
  const address = addressFor(random, tables, place, beforeMerger);
  const plan = planFor(random, scene, procedure, channel);
  const { received, submitted } = receive(random, scene, channel);
  const reception: Reception = {
    received,
    limit: procedure.limit,
    asOf: localTime(composedFor),
    ...(submitted === undefined ? {} : { submitted }),
  };
  const life = lived(random, reception, plan, place);
  const code = number(procedure, place, received, random.onceIn(9));
  const cells = [
    code,
    procedure.code,
    procedure.limit,
    address.text,
    written(received),
    channelWords[channel] ?? channel,
    factsFor(random, procedure),
  ];
  const expect: Expectation = {
    number: code,
    ...(address.code === undefined ? {} : { unit: address.code }),
    ...(address.place === undefined ? {} : { place: address.place }),
    ...(life.verdict === undefined ? {} : { verdict: life.verdict }),
  };
  return { cells, events: life.events, expect, receivedAt: instant(received) };
};

/** On the last days of the districts, what they still decided is handed in more often. */
const districtHeavy = (procedures: readonly ProcedureRow[]): readonly ProcedureRow[] =>
  procedures
    .filter((one) => one.levelBefore !== "")
    .map((one) => (one.levelBefore.startsWith("district") ? { ...one, weight: one.weight * 3 } : one));

const addressFor = (
  random: Random,
  tables: Tables,
  place: PlaceRow,
  beforeMerger: boolean,
): WrittenAddress & { readonly place?: "resolved" | "candidates" } => {
  if (random.onceIn(17)) {
    const special = random.pick(tables.specialAddresses);
    return special.status === "candidates"
      ? { text: special.text, place: "candidates" }
      : { text: special.text, code: special.code, place: "resolved" };
  }
  const era = beforeMerger || random.onceIn(2) ? "old" : "new";
  const address = writeAddress(random, tables.places, place, era);
  return address.code === undefined ? address : { ...address, place: "resolved" };
};

/** Facts of the case where competence hangs on them: the age of the person and what is asked for. */
const factsFor = (random: Random, procedure: ProcedureRow): string =>
  procedure.code === "1.004859"
    ? `age=${random.between(6, 70)}; action=${random.pick(["change", "correct", "supplement"])}`
    : "";

const twoTiers = localTime("2025-07-01 07:30");

/** The life of the dossier, with the re-homing of whatever was open when its office ended. */
const lived = (random: Random, reception: Reception, plan: Plan, place: PlaceRow): Life => {
  const life = composeLife(random, reception, plan);
  if (reception.received >= twoTiers) return life;
  const moved = instant(twoTiers);
  const before = life.events.filter((event) => event.at < moved);
  const after = life.events.filter((event) => event.at >= moved);
  if (after.length === 0 || after[0]?.command === "Deliver") return life;
  const rehome: LifeEvent = {
    id: "m01",
    at: moved,
    command: "Rehome",
    role: "systemAdmin",
    actor: "quan-tri",
    payload: { fromAgency: place.oldCode, toAgency: place.code, basis: "1675/NQ-UBTVQH15" },
  };
  return { ...life, events: [...before, rehome, ...after] };
};

/** Bad rows are spread through the file, each after so many good ones. */
const spread = (rows: readonly ComposedDossier[], bad: readonly BadRow[]): readonly (ComposedDossier | BadRow)[] => {
  const step = Math.floor(rows.length / bad.length);
  return rows.flatMap((row, index) => {
    const next = (index + 1) % step === 0 ? bad[(index + 1) / step - 1] : undefined;
    return next === undefined ? [row] : [row, next];
  });
};
