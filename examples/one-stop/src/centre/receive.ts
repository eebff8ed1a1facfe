import type { CommandPayload } from "@haicap/dossiers";
import { civilDateAt, type Instant, type Words } from "@haicap/kernel";
import { dossierRules } from "haicap/store";
import { type Acted, act } from "./act.ts";
import type { Centre } from "./Centre.ts";
import { actorOf } from "./desks.ts";
import { countingOf } from "./Question.ts";
import { type Channel, drawSlip, type Slip } from "./slips.ts";

/** A dossier that comes in: at the desk it is received at once, online it is filed and waits for the desk. */
export interface Reception {
  readonly command: string;
  readonly procedure: string;
  readonly field: string;
  /** The commune of the applicant. The address it was found by is not kept. */
  readonly unit: string;
  readonly limit: string;
  readonly channel: Channel;
  readonly documents: readonly string[];
  readonly at: Instant;
}

/** A dossier that came in, or in words why it could not. */
export type Received =
  | { readonly slip: Slip; readonly acted: Acted }
  | { readonly slip: undefined; readonly why: Words };

/** Takes a dossier in, once for the id of its command: number, tracking code, and the first event of its history. */
export const receive = async (centre: Centre, reception: Reception): Promise<Received> => {
  const { store, db, office } = centre;
  const { at, limit, channel, unit, procedure, field, documents } = reception;
  const rules = dossierRules({ ...countingOf(office, limit), on: civilDateAt(at) });
  if (!rules.ok) return { slip: undefined, why: rules.error.message };
  const slip = await drawSlip(db, office, reception);
  const { province, agency } = office;
  const header = { province, agency, id: slip.dossier, unit, procedure, field, desk: "one-stop" };
  await store.open(header, rules.value.definition); // a number that is open already is this command's own
  const role = channel === "online" ? "applicant" : "deskOfficer";
  const roleName = rules.value.definition.definition.roles.find(({ key }) => key === role)?.nameVi ?? role;
  const payload: CommandPayload = documents.length === 0 ? {} : { documents };
  const command = channel === "online" ? "Submit" : "ReceiveAtDesk";
  const acted = await act(centre, {
    id: slip.dossier,
    version: 0,
    command: { id: reception.command, at, command, role, actor: actorOf(role, roleName), payload },
  });
  return { slip, acted };
};
