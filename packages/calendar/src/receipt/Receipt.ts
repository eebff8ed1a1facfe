import type { LegalCitation } from "@haicap/kernel";
import type { DayKind } from "../office/OfficeTime.ts";

/** A day between start and end, and what was made of it. */
export interface WalkedDay {
  readonly date: string;
  readonly verdict: "start" | "counted" | "skipped" | "paused" | "due" | "rolled";
  readonly kind: DayKind;
  readonly name?: string;
  readonly source: string;
  readonly certainty: string;
}

/**
 * Everything needed to check a due date without trusting whoever computed it (biên nhận cách tính hạn).
 *
 * `hash` is the SHA-256 of the canonical JSON (RFC 8785) of the receipt without its hash.
 *
 * @since 0.1.0
 */
export interface Receipt {
  readonly version: 1;
  /** The question as it was asked. */
  readonly inputs: unknown;
  readonly result: {
    readonly dueOn: string;
    readonly dueAt: string;
    readonly certainty: string;
    readonly earliest?: string;
    readonly latest?: string;
  };
  readonly startedAt: string;
  readonly rules: readonly { readonly id: string; readonly citation?: LegalCitation }[];
  readonly days: readonly WalkedDay[];
  readonly swaps: readonly { readonly off: string; readonly workedInstead: string; readonly source: string }[];
  /** Days that were passed or counted without being confirmed. */
  readonly provisionalDays: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  readonly hash: string;
}
