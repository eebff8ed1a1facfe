import type { Sealer } from "@haicap/kernel";
import type { CommandPayload } from "../lifecycle/Command.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";

/** The fields of an event that may tell about a person. */
export type PersonalField = "actor" | "reason" | "mandate" | "documents";

/** What a commitment was made of: whoever has it can show the value, and whoever loses it cannot guess it. */
export interface Opening {
  readonly field: PersonalField;
  readonly salt: string;
  readonly value: string | readonly string[];
}

/** A salt for each field to commit; random, 16 bytes or more, a new one every time: the caller brings them. */
export type Salts = Readonly<Partial<Record<PersonalField, string>>>;

/** The text that stands for a value: its salted digest. */
export const commitmentOf = (sealer: Sealer, { field, salt, value }: Opening): string =>
  `sha256:${sealer.sha256Hex(sealer.canonical({ field, salt, value }))}`;

/** What a field of an event holds, or `undefined`. */
export const fieldOf = (event: DossierEvent, field: PersonalField): string | readonly string[] | undefined =>
  field === "actor" ? event.actor : event.payload?.[field];

/** The event with another value in a field it has. */
export const withField = (
  event: DossierEvent,
  field: PersonalField,
  value: string | readonly string[],
): DossierEvent => {
  if (field === "actor") return { ...event, actor: String(value) };
  const fitting = field === "documents" ? [value].flat() : String(value);
  return { ...event, payload: { ...event.payload, [field]: fitting } as CommandPayload };
};

/** The value a committed field shows: a list stays a list. */
export const isCommitted = (shown: string | readonly string[] | undefined, commitment: string): boolean =>
  shown !== undefined && [shown].flat().join("\n") === commitment;
