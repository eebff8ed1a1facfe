import { instantUnsafe } from "@haicap/kernel";
import { act } from "../centre/act.ts";
import type { Centre } from "../centre/Centre.ts";
import { actorOf } from "../centre/desks.ts";
import { procedureField } from "../centre/lookUp.ts";
import { receive } from "../centre/receive.ts";
import { roleNamed } from "../pages/roles.ts";
import { type SampleDossier, sample } from "./sample.ts";

/** Puts the sample into a centre; what is there already stays, whatever was done with it since. */
export const seed = async (centre: Centre): Promise<void> => {
  for (const [index, dossier] of sample.entries()) await seedOne(centre, dossier, `sample-${index + 1}`);
};

const seedOne = async (centre: Centre, dossier: SampleDossier, id: string): Promise<void> => {
  const { procedure, unit, limit, documents, at, acts, channel = "inPerson" } = dossier;
  const reception = {
    role: "deskOfficer",
    procedure,
    unit,
    limit,
    documents,
    channel,
    field: procedureField(procedure),
  };
  const received = await receive(centre, { ...reception, command: `${id}-receive`, at: instantUnsafe(`${at}+07:00`) });
  if (received.dossier === undefined) throw new Error(`${id}: ${received.why.en}`);
  if (received.outcome === "again") return;
  for (const [index, [when, role, command, payload]] of acts.entries()) {
    const acted = await act(centre, {
      id: received.dossier,
      version: index + 1,
      command: {
        id: `${id}-${index + 1}`,
        at: instantUnsafe(`${when}+07:00`),
        command,
        role,
        actor: actorOf(role, roleNamed(role).name),
        ...(payload === undefined ? {} : { payload }),
      },
    });
    if (acted.outcome !== "done") throw new Error(`${id}: ${command}: ${JSON.stringify(acted)}`);
  }
};
