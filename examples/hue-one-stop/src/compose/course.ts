import type { Act, Reception, Verdict } from "./Life.ts";
import { isInHours, isSameDay, lastMoment } from "./limits.ts";
import {
  atClock,
  dateOf,
  type LocalTime,
  lastOpen,
  plusDays,
  plusMinutes,
  startOfDay,
  workdaysAfter,
} from "./officeTime.ts";
import type { Random } from "./random.ts";

export const begin = ({ received, submitted }: Reception): readonly Act[] =>
  submitted === undefined
    ? [{ at: received, command: "ReceiveAtDesk", role: "deskOfficer" }]
    : [
        { at: submitted, command: "Submit", role: "applicant" },
        { at: received, command: "Accept", role: "deskOfficer" },
      ];

/** The ordinary way through the office, from the desk to the desk, ending when the result is issued at `end`. */
export const course = (reception: Reception, end: LocalTime, between: readonly Act[] = []): readonly Act[] => {
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

export const startOf = (reception: Reception, before: LocalTime): LocalTime =>
  inOffice(reception, Math.min(plusMinutes(reception.received, 15), before));

export const onLastDay = (random: Random, { received, limit }: Reception): LocalTime => {
  const last = lastMoment(received, limit);
  if (isInHours(limit)) return plusMinutes(last, -random.between(5, 20));
  if (dateOf(last) === dateOf(received))
    return Math.max(lastOpen(plusMinutes(received, 45)), plusMinutes(received, 10));
  return plusMinutes(atClock(last, 8, 0), random.between(5, 190));
};

export const afterwards = (random: Random, { received, limit }: Reception): LocalTime =>
  plusMinutes(atClock(workdaysAfter(lastMoment(received, limit), random.between(1, 6)), 8, 30), random.between(0, 150));

export const beforeLastDay = (random: Random, reception: Reception): LocalTime | undefined => {
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

export const openVerdict = ({ received, limit, asOf }: Reception): Verdict => {
  const last = lastMoment(received, limit);
  return asOf < (isInHours(limit) ? last : startOfDay(plusDays(last, 1))) ? "openInTime" : "openLate";
};

export const soonAfter = (random: Random, reception: Reception): LocalTime =>
  inOffice(reception, plusMinutes(workdaysAfter(reception.received, 1), random.between(0, 90)));
