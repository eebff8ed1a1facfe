import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const bin = fileURLToPath(new URL("../bin.ts", import.meta.url));

const at = (day: number, minute: number): string =>
  `2026-03-${String(day).padStart(2, "0")}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}+07:00`;

/** Histories around midnight and around openings, where a zone would show. */
const lines = Array.from({ length: 60 }, (_, index) => {
  const minute = (index * 97) % 1440;
  const events = [
    { id: "1", at: at(1 + (index % 9), minute), command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc" },
    { id: "2", at: at(10, minute), command: "RequestSupplement", role: "specialist", actor: "cv" },
    { id: "3", at: at(14 + (index % 9), 1439 - minute), command: "SubmitSupplement", role: "applicant", actor: "cd" },
  ];
  const profile = {
    limit: ["5 ngày làm việc", "30 giờ làm việc", "1 tháng", "10 ngày"][index % 4],
    workingDayAs: index % 2 === 0 ? "days" : "officeHours",
  };
  return JSON.stringify({ id: `H57-${index}`, profile, asOf: at(28, minute), events });
}).join("\n");

const replayedIn = (zone: string): string => {
  const args = ["--conditions=@haicap/source", bin, "dossier", "replay", "-", "--explain"];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, {
    input: lines,
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
};

it("replays a history alike wherever the machine stands", () => {
  const here = replayedIn("Asia/Ho_Chi_Minh");
  expect(here.split("\n").filter((line) => line.startsWith("Hồ sơ H57-"))).toHaveLength(60);
  expect(here).toContain("hạn lùi từ");
  for (const zone of ["America/St_Johns", "Pacific/Kiritimati"]) expect(replayedIn(zone)).toBe(here);
}, 30_000);
