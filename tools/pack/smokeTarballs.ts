import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "../repository/Finding.ts";
import type { Package } from "../repository/Package.ts";
import { packTarball } from "./packTarball.ts";
import { pnpm } from "./pnpm.ts";

/**
 * Packs packages as they would be published, installs the tarballs in an empty folder outside the repository,
 * and loads each entry by `import` and by `require` as a user's program would.
 */
export const smokeTarballs = (root: string, packages: readonly Package[]): readonly Finding[] => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "haicap-pack-")));
  try {
    const tarballs = new Map<string, string>();
    const findings: Finding[] = [];
    for (const one of packages) {
      const { file, problem } = packTarball(root, one, folder);
      if (file === undefined) findings.push({ file: one.folder, message: problem });
      else tarballs.set(one.manifest.name, `file:${file}`);
    }
    if (findings.length > 0) return findings;
    const failure = install(folder, tarballs, packages);
    return failure === undefined ? packages.flatMap((one) => loadEntries(folder, one)) : [failure];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Our packages come from their tarballs alone, their other libraries (optional peers too) from the local store where it has them. */
const install = (
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  packages: readonly Package[],
): Finding | undefined => {
  const own = Object.fromEntries(tarballs);
  const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies ?? {})) as object;
  const manifest = { name: "smoke", private: true, dependencies: { ...peers, ...own } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "pnpm-workspace.yaml"), `overrides: ${JSON.stringify(own)}\npmOnFail: ignore\n`);
  if (pnpm(folder, ["install", "--offline", "--ignore-scripts"]).succeeded) return undefined;
  const { succeeded, output } = pnpm(folder, ["install", "--prefer-offline", "--ignore-scripts"]);
  return succeeded ? undefined : { file: "packages", message: `the tarballs do not install: ${output}` };
};

const loadEntries = (folder: string, one: Package): readonly Finding[] =>
  one.entries
    .filter(({ key }) => key !== "./bin")
    .flatMap(({ specifier }) => [
      ...load(folder, one, "load.mjs", `await import("${specifier}");`),
      ...load(folder, one, "load.cjs", `require("${specifier}");`),
    ]);

const load = (folder: string, one: Package, program: string, code: string): readonly Finding[] => {
  writeFileSync(join(folder, program), code);
  const { status, stderr } = spawnSync(process.execPath, [program], { cwd: folder, encoding: "utf8" });
  const reason = /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim();
  return status === 0 ? [] : [{ file: one.folder, message: `${code} fails as packed: ${reason}` }];
};
