import type { Words } from "@haicap/kernel";

/** Who has a dossier on the table. */
export type Desk = keyof typeof desks;

/** The desks of a centre, and the division behind it. */
export const desks = {
  "one-stop": { vi: "Bộ phận một cửa", en: "One-stop desk" },
  specialist: { vi: "Bộ phận chuyên môn", en: "Specialist division" },
  leader: { vi: "Lãnh đạo ký", en: "Signing leader" },
  clerk: { vi: "Văn thư", en: "Clerk" },
} as const satisfies Record<string, Words>;

/** A desk by its key, or the first. */
export const deskOf = (key: string | undefined): Desk =>
  key !== undefined && Object.hasOwn(desks, key) ? (key as Desk) : "one-stop";

/** Where a dossier lies after a command has brought it to a status; forwarding hands it to the specialists. */
export const deskAfter = (command: string, status: string): Desk =>
  command === "Forward" ? "specialist" : deskOf(byStatus[status]);

const byStatus: Readonly<Record<string, Desk>> = {
  Processing: "specialist",
  Consulting: "specialist",
  Interlinked: "specialist",
  AwaitingSignature: "leader",
  Issuing: "clerk",
};

/** What the history calls whoever acts: a desk, never a person. */
export const actorOf = (role: string, roleName: string): string =>
  role === "deskOfficer" ? "Quầy số 1" : roleName.slice(0, 100);
