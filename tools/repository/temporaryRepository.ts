import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throwaway folder with the given files, for planting faults; gone at the end of its `using` block. */
export const temporaryRepository = (
  files: Readonly<Record<string, string | object>>,
): { readonly root: string; readonly [Symbol.dispose]: () => void } => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "haicap-")));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
};
