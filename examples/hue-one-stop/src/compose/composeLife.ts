import { openVerdict } from "./course.ts";
import type { Act, Life, LifeEvent, Plan, Reception } from "./Life.ts";
import { lives } from "./lives.ts";
import { instant } from "./officeTime.ts";
import type { Random } from "./random.ts";

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
