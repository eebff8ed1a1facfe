// Puts our answers beside those of independent implementations and records the differences, each with its reason.
//   pnpm differential [--record]
import { writeRecord } from "./quality/writeRecord.ts";
import { commandLine } from "./repository/commandLine.ts";

process.env["TZ"] = "Asia/Ho_Chi_Minh"; // one of the packages reads the zone of the host
const { root, flags } = commandLine(["record"]);
const { comparisons } = await import("./differential/comparisons.ts");
const found = comparisons("whole");
for (const { rule, peer, compared, explained, unexplained } of found) {
  const known = explained.reduce((sum, { count }) => sum + count, 0);
  console.log(`${peer}: ${rule}: ${compared} compared, ${known} explained, ${unexplained.length} unexplained`);
  for (const { asked, ours, theirs } of unexplained.slice(0, 10))
    console.log(`  ${asked}: ours ${ours}, theirs ${theirs}`);
}
if (flags.has("record")) writeRecord(root, "differential", { comparisons: found });
if (found.some(({ unexplained }) => unexplained.length > 0)) process.exitCode = 1;
