import { address, deadline, dossiers, procedures, unwrap } from "haicap";
import { coverage } from "./coverage.ts";

/** One day of the walk from receipt to due date, as the picture on the home page shows it. */
export interface WalkedDay {
  readonly date: string;
  readonly verdict: string;
  readonly kind: string;
  readonly source: string;
}

/** The four questions with the answers the operations give at the moment the site is built. */
export interface HomeExamples {
  readonly unit: {
    readonly text: string;
    readonly was: string;
    readonly wasIn: string;
    readonly is: string;
    readonly in: string;
    readonly code: string;
    readonly act: string;
  };
  readonly split: { readonly text: string; readonly candidates: readonly string[] };
  readonly who: {
    readonly code: string;
    readonly name: string;
    readonly before: string;
    readonly now: string;
    readonly unit: string;
    readonly act: string;
    readonly sunset: string;
    readonly after: string;
  };
  readonly due: {
    readonly receivedAt: string;
    readonly limit: string;
    readonly dueOn: string;
    readonly days: readonly WalkedDay[];
    readonly holiday: { readonly vi: string; readonly en: string; readonly source: string };
    readonly acts: readonly string[];
    readonly hash: string;
  };
  readonly next: {
    readonly state: string;
    readonly code: number | null;
    readonly commands: readonly {
      readonly vi: string;
      readonly en: string;
      readonly allowed: boolean;
      readonly form: string | null;
    }[];
  };
  readonly counts: {
    readonly provinces: number;
    readonly communes: number;
    readonly edges: number;
    readonly procedures: number;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly present: string;
  };
}

/** Asks the four questions of the home page. */
export const homeExamples = (): HomeExamples => ({
  unit: unitExample(),
  split: splitExample(),
  who: whoExample(),
  due: dueExample(),
  next: nextExample(),
  counts: counted(),
});

const unitExample = (): HomeExamples["unit"] => {
  const text = "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM";
  const read = unwrap(address.resolve({ text, writtenUnder: "threeTier" }));
  const moved = read.candidates[0];
  const act = moved?.reasons.find((reason) => reason.kind === "succession");
  return {
    text,
    was: known(moved?.origin?.fullName),
    wasIn: known(moved?.origin?.parent?.fullName),
    is: known(read.unit?.fullName),
    in: known(read.unit?.parent?.fullName),
    code: known(read.unit?.code),
    act: act !== undefined && "citation" in act ? known(act.citation?.instrument) : "",
  };
};

const splitExample = (): HomeExamples["split"] => {
  const text = "Phường 14, Quận 10, TP HCM";
  const read = unwrap(address.resolve({ text, writtenUnder: "threeTier" }));
  return { text, candidates: read.candidates.map(({ unit }) => unit.fullName) };
};

const whoExample = (): HomeExamples["who"] => {
  const code = "2.000528";
  const before = unwrap(procedures.whoHandles({ code, on: "2025-06-30" }));
  const now = unwrap(procedures.whoHandles({ code, place: "19753", on: "2026-11-20" }));
  const after = unwrap(procedures.whoHandles({ code, on: "2027-03-01" }));
  const act = known(now.citations[0]?.instrument);
  const sunset = unwrap(procedures.sunsets({ from: "2026-11-20", until: "2028-01-01" })).sunsets.find(
    ({ instrument }) => instrument === act,
  );
  return {
    code,
    name: known(now.name),
    before: known(before.decides?.body),
    now: known(now.decides?.body),
    unit: known(now.decides?.unit?.fullName),
    act,
    sunset: known(sunset?.until),
    after: after.status,
  };
};

const dueExample = (): HomeExamples["due"] => {
  const question = { receivedAt: "2026-11-20T16:10:00+07:00", limit: "3 ngày làm việc" };
  const due = unwrap(deadline.compute({ ...question, receipt: true }));
  const holiday = due.counted.skipped[0];
  return {
    ...question,
    dueOn: due.dueOn,
    days: (due.receipt?.days ?? []).map(({ date, verdict, kind, source }) => ({ date, verdict, kind, source })),
    holiday: { vi: known(holiday?.name), en: known(holiday?.nameEn), source: known(holiday?.source) },
    acts: due.citations.map(({ instrument, article }) => `${instrument}#${article ?? ""}`),
    hash: known(due.receipt?.hash),
  };
};

const nextExample = (): HomeExamples["next"] => {
  const allowed = unwrap(
    dossiers.allowed({
      profile: { limit: "3 ngày làm việc" },
      office: {},
      asOf: "2026-11-23T08:00:00+07:00",
      role: "specialist",
      events: [
        { id: "1", at: "2026-11-20T09:00:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-01" },
        { id: "2", at: "2026-11-23T07:45:00+07:00", command: "StartProcessing", role: "specialist", actor: "cv-01" },
      ],
    }),
  );
  return {
    state: allowed.state,
    code: allowed.code,
    commands: allowed.commands.map(({ name, allowed: may, form }) => ({ ...name, allowed: may, form: form ?? null })),
  };
};

const counted = (): HomeExamples["counts"] => {
  const { units, ministries, years } = coverage();
  return {
    provinces: units.provinces,
    communes: units.communes.reduce((sum, [, count]) => sum + count, 0),
    edges: units.edges,
    procedures: ministries.reduce((sum, { procedures: count }) => sum + count, 0),
    firstYear: years[0]?.year ?? 0,
    lastYear: years.at(-1)?.year ?? 0,
    present: units.present,
  };
};

/** The examples are chosen to have every part; one that lost a part must break the build, not show a gap. */
const known = (value: string | undefined): string => {
  if (value === undefined || value === "") throw new Error("an example of the home page lost a part of its answer");
  return value;
};
