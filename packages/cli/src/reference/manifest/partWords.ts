import type { ProcedureFee, ProcedureLimit } from "haicap/reference";
import type { Speech } from "../words/Speech.ts";
import type { ProcedurePart } from "./diffManifests.ts";

/** One thing a manifest says of a procedure, in words: its keys become the words of the language. */
export const partWords = (part: ProcedurePart, said: string, speech: Speech): string => words[part](said, speech);

const asItIs = (said: string): string => said;

const words: Readonly<Record<ProcedurePart, (said: string, speech: Speech) => string>> = {
  name: asItIs,
  field: asItIs,
  basis: asItIs,
  documents: asItIs,
  status: (said, speech) => speech.words.procedure.status[said] ?? said,
  owners: (said, speech) => owner(said, speech),
  through: (said, speech) => {
    const [from = "", ...rest] = said.split(": ");
    const [status = "", ...owners] = rest.join(": ").split("; ");
    const told = owners.map((one) => owner(one, speech));
    if (status !== "inForce") told.unshift(speech.words.procedure.status[status] ?? status);
    return `${speech.words.since(speech.day(from))}: ${told.join("; ")}`;
  },
  limits: (said, speech) => byChannel(said, speech, (text) => limit(text, speech)),
  fees: (said, speech) => byChannel(said, speech, (text) => fee(text, speech)),
};

/** `province · Sở Tư pháp · original`: the level, the body, how it came by its competence. */
const owner = (said: string, { words: { holder, procedure } }: Speech): string => {
  const [level = "", ...rest] = said.split(" · ");
  const kind = procedure.kind[rest.at(-1) ?? ""];
  const body = (kind === undefined ? rest : rest.slice(0, -1)).join(" · ");
  const named = Object.entries(holder).find(([key]) => key === level)?.[1] ?? level;
  return `${body} (${[named, kind]
    .filter((part) => part !== undefined)
    .join(", ")
    .toLowerCase()})`;
};

const byChannel = (said: string, { words: { procedure } }: Speech, tell: (text: string) => string): string => {
  const [, channel, text = said] = /^(\w+|\*): (.*)$/.exec(said) ?? [];
  const named = channel === undefined || channel === "*" ? undefined : procedure.channel[channel];
  return named === undefined ? tell(text) : `${named}: ${tell(text)}`;
};

const limit = (text: string, speech: Speech): string => {
  const [, amount, unit] = /^([\d.]+) (\w+)$/.exec(text) ?? [];
  return amount === undefined ? text : speech.limit({ amount: Number(amount), unit: unit as ProcedureLimit["unit"] });
};

const fee = (text: string, speech: Speech): string => {
  const [, amount, currency] = /^([\d.]+)(?: (\w+))?(?: \(local\))?$/.exec(text) ?? [];
  if (amount === undefined) return speech.fee({ status: text as ProcedureFee["status"] });
  return speech.fee({ status: "stated", amount: Number(amount), ...(currency === undefined ? {} : { currency }) });
};
