import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "../repository/Package.ts";
import { pnpm } from "./pnpm.ts";

/** The tarball of a package, or why there is none. */
export type Packed =
  | { readonly file: string; readonly problem?: never }
  | { readonly file?: never; readonly problem: string };

/** Packs a package into a folder, as publishing would. */
export const packTarball = (root: string, one: Package, folder: string): Packed => {
  const missing = one.entries.find(({ built }) => built !== undefined && !existsSync(join(root, one.folder, built)));
  if (missing !== undefined) return { problem: `${missing.built} is not there; build first` };
  const file = join(folder, `${one.room}.tgz`);
  const { succeeded, output } = pnpm(join(root, one.folder), ["pack", "--out", file]);
  return succeeded && existsSync(file) ? { file } : { problem: `cannot be packed: ${output}` };
};
