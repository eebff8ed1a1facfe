import type { CivilDate, Result } from "@haicap/kernel";
import type { MaskedNumber } from "../mask/MaskedNumber.ts";
import type { PhoneReader } from "../phone/PhoneNumber.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { IdentifierTables } from "../tables/IdentifierTables.ts";
import type { IdentifierParts } from "./CheckedIdentifier.ts";
import type { IdentifierWarning } from "./IdentifierWarning.ts";

/** What a check reads besides the value: tables, a reader of telephone numbers and the day. */
export interface Scene {
  readonly tables: IdentifierTables;
  readonly phone: PhoneReader;
  readonly on: CivilDate;
}

/** An accepted value. The number of a person stays masked; `serialFrom` is where its random digits begin. */
export interface Accepted {
  readonly number: string | MaskedNumber;
  readonly serialFrom?: number;
  readonly parts: IdentifierParts;
  readonly warnings: readonly IdentifierWarning[];
}

/** What every refusal carries, whatever the kind. */
export interface Refused {
  readonly reason: IdentifierReason;
}

/** Judges a value as one kind, strictly. */
export type Judge = (scene: Scene, value: string) => Result<Accepted, Refused>;
