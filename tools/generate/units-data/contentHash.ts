import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** One hash for all tables of a folder: that of the list `hash  name`, by name, as `sha256sum` prints it. */
export const contentHash = (folder: string): string =>
  sha256(
    readdirSync(folder)
      .filter((name) => name.endsWith(".tsv"))
      .sort()
      .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`)
      .join(""),
  );
