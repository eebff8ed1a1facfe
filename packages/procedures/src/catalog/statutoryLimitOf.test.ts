import { expect, it } from "vitest";
import { exampleCatalog } from "../testing/index.ts";
import type { ProcedureLimit, ProcedureRecord, SubmissionChannel } from "./Procedure.ts";
import { statutoryLimitOf } from "./statutoryLimitOf.ts";

const record = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? [])[0] as ProcedureRecord;
const printed = (rows: readonly (readonly [SubmissionChannel, ProcedureLimit?])[]): ProcedureRecord => ({
  ...record,
  cases: [
    { channels: rows.map(([channel, limit]) => ({ channel, fees: [], ...(limit === undefined ? {} : { limit }) })) },
  ],
});
const three: ProcedureLimit = { amount: 3, unit: "workingDay" };
const five: ProcedureLimit = { amount: 5, unit: "workingDay" };
const bare: ProcedureLimit = { amount: 3, unit: "unspecified" };
const reading = { ...five, confidence: "recalled" } as const;

it.each([
  [
    "one limit for all ways",
    printed([
      ["inPerson", three],
      ["online", three],
    ]),
    undefined,
    three,
  ],
  [
    "a limit for each way",
    printed([
      ["inPerson", three],
      ["online", five],
    ]),
    "online",
    five,
  ],
  [
    "limits that differ",
    printed([
      ["inPerson", three],
      ["online", five],
    ]),
    undefined,
    undefined,
  ],
  [
    "limits that differ, whatever the law says",
    {
      ...printed([
        ["online", three],
        ["online", five],
      ]),
      limitReading: reading,
    },
    "online",
    undefined,
  ],
  ["a number without unit", printed([["inPerson", bare]]), undefined, undefined],
  ["a number without unit, and the law", { ...printed([["inPerson", bare]]), limitReading: reading }, undefined, five],
  ["zero, which is no limit", printed([["inPerson", { amount: 0, unit: "workingDay" }]]), undefined, undefined],
  [
    "within the day",
    printed([["inPerson", { amount: 0, unit: "sameDay" }]]),
    undefined,
    { amount: 0, unit: "sameDay" },
  ],
  ["a way without rows, and the law", { ...printed([["inPerson", three]]), limitReading: reading }, "online", five],
  ["a row that says nothing", printed([["inPerson", three], ["online"]]), undefined, undefined],
] as const)("%s", (_, of, channel, limit) => {
  expect(statutoryLimitOf(of, channel)).toEqual(limit);
});
