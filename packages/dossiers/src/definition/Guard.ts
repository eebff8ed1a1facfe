/** The conditions a definition may put on a command; each has one meaning, written in `lifecycle/checkGuard.ts`. */
export const guardKeys = [
  "supplementsLeft",
  "extensionsLeft",
  "notPastDue",
  "waitOver",
  "childIsNew",
  "childIsPending",
  "mandateShown",
  "never",
] as const;

/** A condition on a command. */
export type GuardKey = (typeof guardKeys)[number];

/** Why a guard refused, in the words of the contract. */
export type GuardReason =
  | "limitReached"
  | "tooLate"
  | "tooEarly"
  | "unknownChild"
  | "missingMandate"
  | "resultAlreadyDecided";

/** Tells whether a guard looks at the payload, so that it cannot be judged before the command is written. */
export const readsPayload = (guard: GuardKey): boolean =>
  guard === "childIsNew" || guard === "childIsPending" || guard === "mandateShown";
