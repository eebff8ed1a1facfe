import type { HistoryEvent } from "../Outcome.ts";
import type { Random } from "./random.ts";

const day = 86_400_000;

/** How far a dossier had come when the district's system was switched off. */
const plans = [
  { weight: 5, acts: [] },
  { weight: 9, acts: ["StartProcessing"] },
  { weight: 4, acts: ["StartProcessing", "RequestSupplement"] },
  { weight: 3, acts: ["StartProcessing", "RequestSupplement", "SubmitSupplement"] },
  { weight: 3, acts: ["StartProcessing", "SubmitForSignature"] },
  { weight: 1, acts: ["StartProcessing", "SubmitForSignature", "Sign", "Issue", "Deliver"] },
] as const;

const roles: Readonly<Record<string, string>> = {
  StartProcessing: "specialist",
  RequestSupplement: "specialist",
  SubmitSupplement: "applicant",
  SubmitForSignature: "specialist",
  Sign: "leader",
  Issue: "clerk",
  Deliver: "deskOfficer",
};

const payloads: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  RequestSupplement: { documents: ["bản sao giấy tờ về đất"] },
  Sign: { capacity: "TM" },
};

/** A history from its reception to at most the last afternoon of the district. Actors are desks and posts, never persons. */
export const composeHistory = (random: Random, receivedAt: number): readonly HistoryEvent[] => {
  const last = Date.parse("2025-06-30T16:30:00+07:00");
  const { acts } = random.weighted(plans);
  const room = Math.max(0, last - receivedAt);
  const step = Math.min(2 * day, room / (acts.length + 1));
  return ["ReceiveAtDesk", ...acts].map((command, index) => ({
    id: `e${String(index + 1).padStart(2, "0")}`,
    at: instantText(receivedAt + Math.floor((index * step) / 60_000) * 60_000),
    command,
    role: roles[command] ?? "deskOfficer",
    actor: actorOf(random, roles[command] ?? "deskOfficer"),
    ...(payloads[command] === undefined ? {} : { payload: payloads[command] }),
  }));
};

const actorOf = (random: Random, role: string): string => {
  const post = {
    deskOfficer: "quay",
    specialist: "chuyen-vien",
    applicant: "nguoi-nop",
    leader: "lanh-dao",
    clerk: "van-thu",
  }[role];
  return role === "applicant" ? (post ?? role) : `${post}-${String(random.between(1, 6)).padStart(2, "0")}`;
};

/** "2025-06-12T14:05:00+07:00" */
export const instantText = (at: number): string => `${new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
