import { isInHours, isSameDay, lastMoment } from "./limits.ts";
import {
  atClock,
  dateOf,
  instant,
  type LocalTime,
  lastOpen,
  plusDays,
  plusMinutes,
  startOfDay,
  workdaysAfter,
} from "./officeTime.ts";
import type { Random } from "./random.ts";

/** One act in the life of a dossier, as `dossiers.replay` takes it. Actors are desks and posts, never persons. */
export interface LifeEvent {
  readonly id: string;
  readonly at: string;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: Payload;
}

export type Verdict = "early" | "onTime" | "late" | "openInTime" | "openLate" | "notCounted";

type Payload = Readonly<Record<string, string | readonly string[]>>;

/** A life and, where the composer is sure of it, the verdict it means the dossier to get. */
export interface Life {
  readonly events: readonly LifeEvent[];
  readonly verdict?: Verdict;
}

export type Plan =
  | "early"
  | "onTime"
  | "late"
  | "supplementResumed"
  | "consulted"
  | "paid"
  | "apologised"
  | "refused"
  | "withdrawn"
  | "cancelled"
  | "notAccepted"
  | "supplementExpired"
  | "open"
  | "openAtSignature"
  | "openAwaitingSupplement"
  | "openUnpaid";

export interface Reception {
  readonly received: LocalTime;
  /** When it was filed online or handed to the post; absent when it was handed in at the desk. */
  readonly submitted?: LocalTime;
  readonly limit: string;
  readonly asOf: LocalTime;
}

interface Act {
  readonly at: LocalTime;
  readonly command: string;
  readonly role: string;
  readonly payload?: Payload;
}

const actors: Readonly<Record<string, string>> = {
  applicant: "nguoi-nop",
  deskOfficer: "quay-02",
  specialist: "chuyen-vien-11",
  consultedAgency: "co-quan-phoi-hop",
  taxAgency: "thue-co-so",
  leader: "lanh-dao-01",
  clerk: "van-thu-01",
  system: "he-thong",
  systemAdmin: "quan-tri",
};

/** Composes the events of a dossier so that it ends the way `plan` says. */
export const composeLife = (random: Random, reception: Reception, plan: Plan): Life => {
  const { acts, verdict } = lives[plan](random, reception);
  const known = acts.filter((act) => act.at <= reception.asOf);
  const events = known.map(
    ({ at, command, role, payload }, index): LifeEvent => ({
      id: `e${String(index + 1).padStart(2, "0")}`,
      at: instant(at),
      command,
      role,
      actor: actors[role] ?? role,
      ...(payload === undefined ? {} : { payload }),
    }),
  );
  const meant = known.length === acts.length || !known.every(runs) ? verdict : openVerdict(reception);
  return meant === undefined ? { events } : { events, verdict: meant };
};

/** Whatever ends or stops the clock; a life cut off by the reporting instant without any of it is still open. */
const runs = ({ command }: Act): boolean =>
  !["Issue", "Refuse", "RequestSupplement", "RequestPayment"].includes(command);

interface Composed {
  readonly acts: readonly Act[];
  readonly verdict?: Verdict;
}

const begin = ({ received, submitted }: Reception): readonly Act[] =>
  submitted === undefined
    ? [{ at: received, command: "ReceiveAtDesk", role: "deskOfficer" }]
    : [
        { at: submitted, command: "Submit", role: "applicant" },
        { at: received, command: "Accept", role: "deskOfficer" },
      ];

/** The ordinary way through the office, from the desk to the desk, ending when the result is issued at `end`. */
const course = (reception: Reception, end: LocalTime, between: readonly Act[] = []): readonly Act[] => {
  const from = between.at(-1)?.at ?? reception.received;
  const at = (share: number): LocalTime =>
    Math.max(from, inOffice(reception, from + Math.round(((end - from) * share) / 60_000) * 60_000));
  return [
    ...begin(reception),
    { at: startOf(reception, between[0]?.at ?? end), command: "StartProcessing", role: "specialist" },
    ...between,
    { at: at(0.6), command: "SubmitForSignature", role: "specialist" },
    { at: at(0.8), command: "Sign", role: "leader", payload: { capacity: "TM" } },
    { at: end, command: "Issue", role: "clerk" },
    { at: plusMinutes(end, 20), command: "Deliver", role: "deskOfficer" },
  ];
};

/** Limits in hours run on the clock; every other act falls into office hours. */
const inOffice = ({ received, limit }: Reception, time: LocalTime): LocalTime =>
  isInHours(limit) ? time : Math.max(received, lastOpen(time));

const startOf = (reception: Reception, before: LocalTime): LocalTime =>
  inOffice(reception, Math.min(plusMinutes(reception.received, 15), before));

const onLastDay = (random: Random, { received, limit }: Reception): LocalTime => {
  const last = lastMoment(received, limit);
  if (isInHours(limit)) return plusMinutes(last, -random.between(5, 20));
  if (dateOf(last) === dateOf(received))
    return Math.max(lastOpen(plusMinutes(received, 45)), plusMinutes(received, 10));
  return plusMinutes(atClock(last, 8, 0), random.between(5, 190));
};

const afterwards = (random: Random, { received, limit }: Reception): LocalTime =>
  plusMinutes(atClock(workdaysAfter(lastMoment(received, limit), random.between(1, 6)), 8, 30), random.between(0, 150));

const beforeLastDay = (random: Random, reception: Reception): LocalTime | undefined => {
  const { received, limit } = reception;
  if (isInHours(limit) || isSameDay(limit)) return undefined;
  const eve = plusMinutes(atClock(workdaysAfter(lastMoment(received, limit), -1), 8, 0), random.between(10, 200));
  if (eve > plusMinutes(received, 60)) {
    const days = Math.floor((startOfDay(eve) - startOfDay(received)) / 86_400_000);
    const sooner = workdaysAfter(eve, -random.between(0, Math.min(3, Math.max(0, Math.floor(days / 3)))));
    return sooner > plusMinutes(received, 60) ? sooner : eve;
  }
  return undefined;
};

const ends =
  (verdict: Verdict, end: (random: Random, reception: Reception) => LocalTime) =>
  (random: Random, reception: Reception): Composed => ({ acts: course(reception, end(random, reception)), verdict });

const openVerdict = ({ received, limit, asOf }: Reception): Verdict => {
  const last = lastMoment(received, limit);
  return asOf < (isInHours(limit) ? last : startOfDay(plusDays(last, 1))) ? "openInTime" : "openLate";
};

const soonAfter = (random: Random, reception: Reception): LocalTime =>
  inOffice(reception, plusMinutes(workdaysAfter(reception.received, 1), random.between(0, 90)));

const lives: Readonly<Record<Plan, (random: Random, reception: Reception) => Composed>> = {
  early: (random, reception) => {
    const end = beforeLastDay(random, reception);
    return end === undefined ? lives.onTime(random, reception) : { acts: course(reception, end), verdict: "early" };
  },
  onTime: ends("onTime", onLastDay),
  late: ends("late", afterwards),
  supplementResumed: (random, reception) => {
    const asked = soonAfter(random, reception);
    const given = plusMinutes(workdaysAfter(asked, random.between(2, 9)), random.between(5, 60));
    const due = workdaysAfter(given, 1);
    return {
      acts: course(reception, plusMinutes(atClock(due, 9, 0), random.between(0, 90)), [
        { at: asked, command: "RequestSupplement", role: "specialist", payload: { documents: ["giấy tờ còn thiếu"] } },
        { at: given, command: "SubmitSupplement", role: "applicant" },
      ]),
    };
  },
  consulted: (random, reception) => {
    const asked = soonAfter(random, reception);
    const replied = workdaysAfter(asked, 1);
    const end = plusMinutes(atClock(workdaysAfter(replied, 1), 9, 0), random.between(0, 90));
    return {
      acts: course(reception, end, [
        { at: asked, command: "Consult", role: "specialist", payload: { toAgency: "cơ quan phối hợp" } },
        { at: replied, command: "ConsultReply", role: "consultedAgency" },
      ]),
    };
  },
  paid: (random, reception) => {
    const asked = soonAfter(random, reception);
    const paid = plusMinutes(workdaysAfter(asked, random.between(1, 5)), 30);
    return {
      acts: course(reception, plusMinutes(atClock(workdaysAfter(paid, 1), 9, 0), random.between(0, 90)), [
        { at: asked, command: "RequestPayment", role: "taxAgency" },
        { at: paid, command: "ConfirmPayment", role: "taxAgency" },
      ]),
    };
  },
  apologised: (random, reception) => {
    const { received, limit } = reception;
    const last = lastMoment(received, limit);
    const sorry = Math.max(plusMinutes(received, 60), lastOpen(atClock(workdaysAfter(last, -1), 15, 30)));
    const end = afterwards(random, reception);
    const promised = instant(atClock(end, 17, 0));
    return {
      acts: course(reception, end, [
        {
          at: sorry,
          command: "ApologizeExtend",
          role: "leader",
          payload: { newDue: promised, reason: "cần xác minh thêm" },
        },
      ]),
      verdict: "late",
    };
  },
  refused: (random, reception) => {
    const end = beforeLastDay(random, reception) ?? onLastDay(random, reception);
    const acts = course(reception, end).filter((act) => !["Sign", "Issue", "Deliver"].includes(act.command));
    return {
      acts: [...acts, { at: end, command: "Refuse", role: "leader", payload: { reason: "không đủ điều kiện" } }],
    };
  },
  withdrawn: (random, reception) => {
    const asked = soonAfter(random, reception);
    return {
      acts: [
        ...begin(reception),
        { at: startOf(reception, asked), command: "StartProcessing", role: "specialist" },
        { at: asked, command: "RequestWithdrawal", role: "applicant" },
        { at: plusMinutes(asked, 45), command: "ApproveWithdrawal", role: "leader" },
      ],
    };
  },
  cancelled: (_, reception) => ({
    acts: [
      { at: reception.submitted ?? reception.received, command: "Submit", role: "applicant" },
      { at: reception.received, command: "Cancel", role: "applicant" },
    ],
    verdict: "notCounted",
  }),
  notAccepted: (_, reception) => ({
    acts: [
      { at: reception.submitted ?? reception.received, command: "Submit", role: "applicant" },
      {
        at: reception.received,
        command: "RejectIntake",
        role: "deskOfficer",
        payload: { reason: "không thuộc thẩm quyền tiếp nhận" },
      },
    ],
    verdict: "notCounted",
  }),
  supplementExpired: (random, reception) => {
    const asked = soonAfter(random, reception);
    return {
      acts: [
        ...begin(reception),
        { at: startOf(reception, asked), command: "StartProcessing", role: "specialist" },
        { at: asked, command: "RequestSupplement", role: "specialist", payload: { documents: ["giấy tờ còn thiếu"] } },
        { at: plusDays(asked, 31), command: "ExpireSupplement", role: "system" },
      ],
    };
  },
  open: (_, reception) => ({
    acts: [
      ...begin(reception),
      { at: startOf(reception, reception.asOf), command: "StartProcessing", role: "specialist" },
    ],
    verdict: openVerdict(reception),
  }),
  openAtSignature: (random, reception) => ({
    acts: [
      ...begin(reception),
      { at: startOf(reception, reception.asOf), command: "StartProcessing", role: "specialist" },
      {
        at: plusMinutes(startOf(reception, reception.asOf), random.between(5, 20)),
        command: "SubmitForSignature",
        role: "specialist",
      },
    ],
    verdict: openVerdict(reception),
  }),
  openAwaitingSupplement: (_, reception) => ({
    acts: [
      ...begin(reception),
      { at: startOf(reception, reception.asOf), command: "StartProcessing", role: "specialist" },
      {
        at: plusMinutes(startOf(reception, reception.asOf), 10),
        command: "RequestSupplement",
        role: "specialist",
        payload: { documents: ["giấy tờ còn thiếu"] },
      },
    ],
  }),
  openUnpaid: (_, reception) => ({
    acts: [
      ...begin(reception),
      { at: startOf(reception, reception.asOf), command: "StartProcessing", role: "specialist" },
      { at: plusMinutes(startOf(reception, reception.asOf), 10), command: "RequestPayment", role: "taxAgency" },
    ],
  }),
};
