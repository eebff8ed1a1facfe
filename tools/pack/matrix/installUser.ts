import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "../../repository/Package.ts";
import { pnpm } from "../pnpm.ts";
import { bundlers, compilers } from "./tools.ts";

/** Makes the folder of a user: our packages from their tarballs alone, compilers and bundlers from the registry. */
export const installUser = (
  folder: string,
  packages: readonly Package[],
  tarballs: ReadonlyMap<string, string>,
): string | undefined => {
  mkdirSync(folder, { recursive: true });
  const own = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies ?? {})) as object;
  const compiler = Object.fromEntries(
    compilers.map((version) => [`typescript-${version.split(".")[0]}`, `npm:typescript@${version}`]),
  );
  const manifest = {
    name: "user",
    private: true,
    type: "module",
    dependencies: { ...peers, ...own, ...compiler, ...bundlers, "@types/node": "24.19.2" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  writeFileSync(
    join(folder, "pnpm-workspace.yaml"),
    `overrides: ${JSON.stringify(own)}\npmOnFail: ignore\nallowBuilds: { esbuild: false }\n`,
  );
  const { succeeded, output } = pnpm(folder, ["install", "--prefer-offline", "--ignore-scripts"]);
  return succeeded ? undefined : output;
};
