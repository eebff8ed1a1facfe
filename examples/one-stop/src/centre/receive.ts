import { type Command, decide, newDossier } from "@haicap/dossiers";
import { civilDateAt, type Instant, type Words } from "@haicap/kernel";
import { dossierRules } from "haicap/store";
import { act } from "./act.ts";
import type { Centre } from "./Centre.ts";
import { actorOf } from "./desks.ts";
import { countingOf } from "./Question.ts";
import { rejectionWords } from "./rejectionWords.ts";
import { type Channel, drawSlip } from "./slips.ts";

/** A dossier that comes in: at the desk it is received at once, online and by post it is filed and waits for the desk. */
export interface Reception {
  readonly command: string;
  /** Who receives it, where it is handed in at the desk. */
  readonly role: string;
  readonly procedure: string;
  readonly field: string;
  /** The commune of the applicant. The address it was found by is not kept. */
  readonly unit: string;
  readonly limit: string;
  readonly channel: Channel;
  readonly documents: readonly string[];
  readonly at: Instant;
}

/** The number of a dossier that came in, now or with the same command before; or in words why it could not. */
export type Received =
  | { readonly dossier: string; readonly outcome: "done" | "again" }
  | { readonly dossier: undefined; readonly why: Words };

/** Takes a dossier in, once for the id of its command: number, tracking code, and the first event of its history. */
export const receive = async (centre: Centre, reception: Reception): Promise<Received> => {
  const { store, db, office } = centre;
  const { at, limit, unit, procedure, field } = reception;
  const rules = dossierRules({ ...countingOf(office, limit), on: civilDateAt(at) });
  if (!rules.ok) return { dossier: undefined, why: rules.error.message };
  const { definition } = rules.value;
  const command = commandOf(reception, definition.definition.roles);
  const decided = decide(rules.value, newDossier(definition), command); // before a number is drawn for it
  if (!decided.ok) return { dossier: undefined, why: rejectionWords(definition, decided.error) };
  const { dossier } = await drawSlip(db, office, reception);
  const { province, agency } = office;
  await store.open({ province, agency, id: dossier, unit, procedure, field, desk: "one-stop" }, definition);
  const acted = await act(centre, { id: dossier, version: 0, command }); // what was open already is this command's own
  if (acted.outcome === "done" || acted.outcome === "again") return { dossier, outcome: acted.outcome };
  return { dossier: undefined, why: acted.outcome === "refused" ? acted.why : notWritten };
};

const commandOf = (
  { command, role, channel, documents, at }: Reception,
  roles: readonly { readonly key: string; readonly nameVi: string }[],
): Command => {
  const by = channel === "inPerson" ? role : "applicant";
  const name = roles.find(({ key }) => key === by)?.nameVi ?? by;
  return {
    id: command,
    at,
    command: channel === "inPerson" ? "ReceiveAtDesk" : "Submit",
    role: by,
    actor: actorOf(by, name),
    payload: documents.length === 0 ? {} : { documents },
  };
};

const notWritten: Words = {
  vi: "Kho hồ sơ chưa ghi được; hãy gửi lại, hồ sơ không bị trùng",
  en: "The store could not write it; send it again, it will not be doubled",
};
