// Builds the site into docs/.vitepress/dist, offline: the API reference by TypeDoc, then every page. `--quick` leaves the reference out.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const environment = { ...process.env, DO_NOT_TRACK: "1", NODE_OPTIONS: "--conditions=@haicap/source" };

const run = (...command: readonly string[]): void => {
  const { status } = spawnSync(command.join(" "), { cwd: root, shell: true, stdio: "inherit", env: environment });
  if (status !== 0) process.exit(status ?? 1);
};

if (!process.argv.includes("--quick")) run("typedoc");
run("docs/node_modules/.bin/vitepress", "build", "docs");
