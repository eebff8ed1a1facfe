import { type CivilDate, ok, type Result } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import type { Finding, Severity } from "./Finding.ts";
import { findingsOf } from "./findings.ts";
import type { TableState } from "./TableState.ts";
import { tablesOn, tableVersions } from "./tables.ts";

/** The input of {@link check}, as written on the wire. */
export interface CheckInput {
  readonly on: string;
  /** Days ahead that are looked at, 180 unless told. */
  readonly horizonInDays?: number;
  /** A table last checked this many days ago or more is stale, 90 unless told. */
  readonly staleAfterInDays?: number;
}

/** The answer of {@link check}: the gravest finding decides `severity`. */
export interface CheckOutput {
  readonly on: string;
  readonly severity: "sound" | Severity;
  readonly findings: readonly Finding[];
  readonly tables: readonly TableState[];
}

/** What `data.check` takes. */
export const dataCheckInput: z.ZodType<
  { readonly on: CivilDate; readonly horizonInDays: number; readonly staleAfterInDays: number },
  unknown
> = z.strictObject({
  on: civilDateSchema,
  horizonInDays: z.int().min(0).max(3660).default(180),
  staleAfterInDays: z.int().min(1).max(3660).default(90),
});

/** What `data.check` answers. */
export const dataCheckOutput: z.ZodType = z.object({
  on: z.string(),
  severity: z.enum(["sound", "notice", "attention", "fault"]),
  findings: z.array(
    z.object({
      kind: z.enum(["stale", "notCheckedYet", "yearMissing", "yearOpen", "basisEnds", "basisEnded", "rulesChange"]),
      severity: z.enum(["notice", "attention", "fault"]),
      table: z.string(),
      message: z.object({ vi: z.string(), en: z.string() }),
      year: z.int().optional(),
      provisionalDays: z.int().optional(),
      projectedDays: z.int().optional(),
      ageInDays: z.int().optional(),
      instrument: z.string().optional(),
      on: z.string().optional(),
      replacedBy: z.string().optional(),
      procedures: z.int().optional(),
    }),
  ),
  tables: z.array(
    z.object({
      table: z.string(),
      version: z.string(),
      knownOn: z.string(),
      ageInDays: z.int(),
      coverage: z.object({ from: z.string(), until: z.string() }).optional(),
    }),
  ),
});

/**
 * Says how far the tables can be relied on, on a day (tình trạng dữ liệu): how old each is and what days it speaks of, which years' days off
 * are not announced, which acts end or begin within `horizonInDays`.
 *
 * A `fault` means that answers of that day lack their ground: outside what a table speaks of, in a year not announced, on an act that has
 * ended. `attention` is what to look at soon; `notice` is worth knowing. Never fails but for its input.
 *
 * @example
 * const checked = check({ on: "2027-06-01" });
 * checked.ok && checked.value.severity; // => "fault": the June 2025 decrees ended on 1 March
 * checked.ok && checked.value.findings.find(({ kind }) => kind === "yearOpen"); // => { year: 2027, projectedDays: 8, … }
 * @since 0.1.0
 */
export const check = (input: CheckInput): Result<CheckOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: dataCheckInput,
      data: tableVersions,
      rule: (asked): Result<CheckOutput, never> => {
        const tables = tablesOn(asked.on);
        const findings = findingsOf(asked, tables);
        return ok({ on: asked.on, severity: findings[0]?.severity ?? "sound", findings, tables });
      },
      explain: (never) => never,
    },
    input,
  );
