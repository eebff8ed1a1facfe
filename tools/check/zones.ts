// Proves that no zone and no language of the machine changes an answer: the same questions are asked under several, and compared.
// --suites: the tests of the rooms that know time are run under each as well.
import { spawnSync } from "node:child_process";
import { commandLine } from "../repository/commandLine.ts";
import type { Finding } from "../repository/Finding.ts";
import { report } from "../repository/report.ts";
import { hosts } from "./zones/hosts.ts";
import { underHosts } from "./zones/underHosts.ts";

const suites = ["@haicap/kernel", "@haicap/calendar", "@haicap/dossiers"];

const { root, flags } = commandLine(["suites"]);
const { findings, asked } = underHosts(root, "tools/check/zones/probe.ts", hosts);
const failed = (flags.has("suites") ? hosts : []).flatMap((host): readonly Finding[] => {
  const projects = suites.flatMap((name) => ["--project", name]);
  const run = spawnSync("vitest", ["run", "--silent=passed-only", ...projects], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...host },
  });
  return run.status === 0 ? [] : [{ file: suites.join(" "), message: `tests fail under ${host.TZ} ${host.LC_ALL}` }];
});
report("zones", [...findings, ...failed], `${asked} groups of answers under ${hosts.length} zones and languages`);
