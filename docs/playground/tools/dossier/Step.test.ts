import { expect, it } from "vitest";
import { readSteps, type Step, writeSteps } from "./Step.ts";

const step: Step = {
  id: "1",
  at: "2026-11-18T09:00+07:00",
  command: "Sign",
  role: "leader",
  actor: "leader",
  payload: { capacity: "KT", reason: "vắng" },
};

it("gives back the steps of a link", () => {
  expect(readSteps(writeSteps([step, { ...step, id: "2" }]))).toEqual([step, { ...step, id: "2" }]);
  expect([writeSteps([]), readSteps("")]).toEqual(["", []]);
});

it("makes nothing of a link that was tampered with", () => {
  for (const text of [
    '[["Sign","leader","2026-02-30T09:00"]]',
    "{",
    "{}",
    "[1]",
    "[[1,2,3]]",
    '[["Sign","leader"]]',
    '[["Sign","leader","x",["a"]]]',
    "null",
  ])
    expect([text, readSteps(text)]).toEqual([text, undefined]);
});
