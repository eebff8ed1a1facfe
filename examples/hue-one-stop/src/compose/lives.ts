import { afterwards, beforeLastDay, begin, course, onLastDay, openVerdict, soonAfter, startOf } from "./course.ts";
import type { Composed, Plan, Reception, Verdict } from "./Life.ts";
import { lastMoment } from "./limits.ts";
import { atClock, instant, type LocalTime, lastOpen, plusDays, plusMinutes, workdaysAfter } from "./officeTime.ts";
import type { Random } from "./random.ts";

const ends =
  (verdict: Verdict, end: (random: Random, reception: Reception) => LocalTime) =>
  (random: Random, reception: Reception): Composed => ({ acts: course(reception, end(random, reception)), verdict });

/** How each plan is lived: its acts, and the verdict it is meant to get where the composer is sure of one. */
export const lives: Readonly<Record<Plan, (random: Random, reception: Reception) => Composed>> = {
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
