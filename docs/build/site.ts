// Builds the site into docs/.vitepress/dist, offline: the API reference by TypeDoc, every page, and the pages as plain text.
//   pnpm docs:build        --quick leaves the reference as it is, or away when it was never made
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { root } from "../data/tables.ts";
import { apiIndex } from "./apiIndex.ts";
import { licences } from "./licences.ts";
import { textForModels } from "./textForModels.ts";

const run = (command: string, options = ""): void => {
  const environment = { ...process.env, DO_NOT_TRACK: "1", NODE_OPTIONS: options };
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit", env: environment });
  if (status !== 0) process.exit(status ?? 1);
};

if (!process.argv.includes("--quick")) {
  // What is missing in a doc comment fails the gate (`typedoc --emit none`), not the site.
  run(
    "node_modules/.bin/typedoc --logLevel Error --treatWarningsAsErrors false --treatValidationWarningsAsErrors false",
  );
  writeFileSync(`${root}/docs/api/index.md`, apiIndex());
}
run("docs/node_modules/.bin/vitepress build docs", "--conditions=@haicap/source");
for (const [file, text] of [...textForModels(), ["licences.txt", licences()] as const]) {
  const path = `${root}/docs/.vitepress/dist/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
