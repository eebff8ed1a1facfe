import type { LegalCitation, Period } from "@haicap/kernel";
import type { WithEvidence } from "./Evidence.ts";

/** The capacities in which an officer signs (thẩm quyền ký): own name, for a body, for the head, by order, by delegation, acting. */
export const signingCapacities = ["self", "TM", "KT", "TL", "TUQ", "Q"] as const;

/**
 * A post someone holds for a time (phân công, biệt phái). A secondment (biệt phái) ends, and while it lasts the officer acts for the
 * office it names and not for the others, unless `keepsPost`.
 *
 * @legal records-work-2020#13
 */
export interface Assignment {
  readonly kind: "assignment" | "secondment";
  readonly office: string;
  readonly desk?: string;
  /** The role in the life of a dossier: `deskOfficer`, `specialist`, `leader`, `clerk` and the like. */
  readonly role: string;
  readonly capacity?: (typeof signingCapacities)[number];
  readonly effective: Period;
  readonly keepsPost?: boolean;
  readonly citation?: LegalCitation;
}

/** An officer by the post, never by name (vị trí công tác): a profile holds no personal data. */
export interface ProfileOfficer extends WithEvidence {
  readonly post: string;
  readonly assignments: readonly Assignment[];
}
