import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Attachment } from "../page/Page.ts";

/**
 * Writes files under a folder, making the folders they need, and takes away pages of an earlier build that are no longer made; gives how many
 * bytes were written.
 */
export const writeFiles = async (folder: string, files: readonly Attachment[]): Promise<number> => {
  await dropStale(folder, new Set(files.map(({ path }) => path)));
  for (const inner of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    await mkdir(inner, { recursive: true });
  let bytes = 0;
  for (let start = 0; start < files.length; start += together) {
    const some = files.slice(start, start + together);
    await Promise.all(some.map(({ path, content }) => writeFile(join(folder, path), content)));
    bytes += some.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  }
  return bytes;
};

/** As many files as are written at a time. */
const together = 64;

/** Where only a build puts files: nothing else in a folder is ever touched. */
const ours = /^(?:api|calendar|dossiers|fields|procedures|schemas|units)\/[^/]+\.(?:html|md|json|svg|ics|csv|mmd)$/;

/** An old page would go on saying what is no longer so; only the folder of a build, which has a manifest, is looked at. */
const dropStale = async (folder: string, kept: ReadonlySet<string>): Promise<void> => {
  const there = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = there
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
  if (!paths.includes("manifest.json")) return;
  for (const path of paths) if (ours.test(path) && !kept.has(path)) await rm(join(folder, path));
};
