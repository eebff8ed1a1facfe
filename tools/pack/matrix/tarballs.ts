import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Package } from "../../repository/Package.ts";
import { packTarball } from "../packTarball.ts";
import { run } from "./run.ts";

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly file: string;
}

/** Packs packages into a folder and says what each tarball is; a package that cannot be packed is told instead. */
export const packAll = (
  root: string,
  packages: readonly Package[],
  folder: string,
): { readonly tarballs: readonly Tarball[]; readonly problems: readonly string[] } => {
  const tarballs: Tarball[] = [];
  const problems: string[] = [];
  for (const one of packages) {
    const { file, problem } = packTarball(root, one, folder);
    if (file === undefined) problems.push(`${one.manifest.name}: ${problem}`);
    else tarballs.push(described(one, file));
  }
  return { tarballs, problems };
};

const described = ({ manifest }: Package, file: string): Tarball => {
  const content = readFileSync(file);
  const { output } = run(".", "tar", ["-tzf", file]);
  return {
    name: manifest.name,
    version: manifest.version ?? "",
    files: output.trim().split("\n").length,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    file,
  };
};
