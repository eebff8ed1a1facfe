import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Attachment } from "../page/Page.ts";

/** Writes files under a folder, making the folders they need; gives how many bytes they are. */
export const writeFiles = async (folder: string, files: readonly Attachment[]): Promise<number> => {
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
