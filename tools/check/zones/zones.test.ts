import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hosts } from "./hosts.ts";
import { underHosts } from "./underHosts.ts";

const found = (probe: string, as = hosts): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "haicap-zones-"));
  try {
    writeFileSync(join(folder, "probe.mjs"), probe);
    return underHosts(folder, "probe.mjs", as).findings.map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const noon = "new Date(Date.UTC(2026, 0, 1, 12))";
const host = `console.log("host\t" + ${noon}.getHours() + new Intl.NumberFormat().resolvedOptions().locale);`;

test("an answer that reads the zone or the language is found, and one that does not is not", () => {
  expect(found(`${host} console.log("day\\t" + ${noon}.toISOString());`)).toEqual([]);
  expect(found(`${host} console.log("day\\t" + ${noon}.getDate());`)).toEqual([
    "day: Pacific/Kiritimati ar_EG.UTF-8 and Asia/Ho_Chi_Minh vi_VN.UTF-8 differ",
  ]);
  expect(found(`${host} console.log("number\\t" + (0.5).toLocaleString());`).length).toBeGreaterThan(1);
});

test("a probe that breaks, asks nothing, or sees one machine only is no proof", () => {
  expect(found("process.exit(1)")).toEqual([expect.stringContaining("exits with 1 as Asia/Ho_Chi_Minh")]);
  expect(found(host)).toEqual(["asked nothing"]);
  expect(found(`console.log("host\\tthe same"); console.log("day\\t1");`)).toHaveLength(hosts.length - 1);
  expect(found(host, [])).toEqual(["no host to run it as"]);
});
