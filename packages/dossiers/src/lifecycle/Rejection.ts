import type { Instant } from "@haicap/kernel";
import type { GuardReason } from "../definition/Guard.ts";

/** No such command in the definition. */
export interface UnknownCommand {
  readonly _tag: "UnknownCommand";
  readonly command: string;
}

/** The command is earlier than what was already accepted. */
export interface OutOfOrder {
  readonly _tag: "OutOfOrder";
  readonly at: Instant;
  readonly lastAt: Instant;
}

/** The dossier has come to its end; only archiving is left, and nothing once archived. */
export interface AlreadyTerminal {
  readonly _tag: "AlreadyTerminal";
  readonly status: string;
  readonly command: string;
}

/** The command is not possible in this status; `possibleIn` lists where it is. */
export interface WrongStatus {
  readonly _tag: "WrongStatus";
  readonly status: string;
  readonly command: string;
  readonly possibleIn: readonly string[];
}

/** The role may not do this; `allowed` may, and `delegationNeeded` says that a delegation on record would do. */
export interface WrongRole {
  readonly _tag: "WrongRole";
  readonly role: string;
  readonly command: string;
  readonly allowed: readonly string[];
  readonly delegationNeeded: boolean;
}

/** What would have satisfied a guard. */
export type GuardNeed =
  | { readonly kind: "fewer"; readonly used: number; readonly max: number }
  | { readonly kind: "strictlyAfter"; readonly at: Instant }
  | { readonly kind: "notAfter"; readonly at: Instant }
  | { readonly kind: "newChild"; readonly child: string | null }
  | { readonly kind: "pendingChild"; readonly child: string | null; readonly pending: readonly string[] }
  | { readonly kind: "mandate" }
  | { readonly kind: "nothing" };

/** A condition of the command does not hold; `needs` says what would make it hold. */
export interface GuardFailed {
  readonly _tag: "GuardFailed";
  readonly command: string;
  readonly reason: GuardReason;
  readonly needs: GuardNeed;
}

/**
 * Why a command was rejected (lý do không chấp nhận thao tác), the first reason in the order of the checks.
 *
 * @since 0.1.0
 */
export type Rejection = UnknownCommand | OutOfOrder | AlreadyTerminal | WrongStatus | WrongRole | GuardFailed;

/**
 * The reason as the wire contract writes it.
 *
 * @example
 * rejectionReason({ _tag: "UnknownCommand", command: "Fly" }); // => "unknownEvent"
 * @since 0.1.0
 */
export const rejectionReason = (rejection: Rejection): string => {
  switch (rejection._tag) {
    case "UnknownCommand":
      return "unknownEvent";
    case "OutOfOrder":
      return "outOfOrder";
    case "AlreadyTerminal":
      return "terminal";
    case "WrongStatus":
      return "wrongState";
    case "WrongRole":
      return "wrongRole";
    case "GuardFailed":
      return `guardFailed:${rejection.reason}`;
  }
};

const rejectionTags: ReadonlySet<string> = new Set<Rejection["_tag"]>([
  "UnknownCommand",
  "OutOfOrder",
  "AlreadyTerminal",
  "WrongStatus",
  "WrongRole",
  "GuardFailed",
]);

/**
 * Tells a rejection, which is an answer about the dossier, from any other failure.
 *
 * @example
 * isRejection({ _tag: "CalendarNotPublished" }); // => false
 * isRejection({ _tag: "UnknownCommand", command: "Fly" }); // => true
 * @since 0.1.0
 */
export const isRejection = <Other extends { readonly _tag: string }>(
  failure: Rejection | Other,
): failure is Rejection => rejectionTags.has(failure._tag);
