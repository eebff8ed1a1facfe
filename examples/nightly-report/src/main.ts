import { resolve } from "node:path";
import { readOptions, usage } from "./commandLine.ts";
import { nightlyReport } from "./nightlyReport.ts";
import { decimal, share } from "./report/say.ts";
import { words } from "./report/words.ts";

const options = readOptions(process.argv.slice(2));
if ("problem" in options) {
  process.stderr.write(`${options.problem}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { night, filled } = await nightlyReport(options);
  const { received, ours, points } = night.province;
  console.log(`\n${words.title.vi} · ${night.asOf}\n${words.title.en}\n`);
  console.log(`  ${filled} hồ sơ mới trong kho · dossiers new in the store`);
  console.log(`  ${received} ${words.received.vi} · ${words.received.en}`);
  console.log(
    `  ${share(ours.inTimeRatio).vi} ${words.inTime.vi} · ${decimal(points.progress.ours).vi}/${points.progress.max}`,
  );
  console.log(`  ${night.overdue.length} ${words.overdue.vi} · ${words.overdue.en}`);
  console.log(
    `  ${night.units.length} ${words.unit.vi.toLowerCase()} · units\n\n  ${resolve(options.out, "nightly.html")}`,
  );
}
