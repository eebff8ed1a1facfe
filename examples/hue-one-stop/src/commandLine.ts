import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Options {
  readonly dossiers: string;
  readonly histories: string;
  readonly out: string;
  /** The reporting instant: every open dossier is judged at it. Never the clock. */
  readonly asOf: string;
}

export const usage = `Usage: node --conditions=@haicap/source src/main.ts [options]

  --as-of INSTANT    the reporting instant (default 2026-11-22T17:00:00+07:00)
  --dossiers FILE    CSV of the dossiers (default: the composed ones)
  --histories FILE   JSON Lines of their histories (default: the composed ones)
  --out DIR          where report.html and results.jsonl go (default out)
`;

const bundled = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

/** Reads the arguments; what is wrong with them comes back as a sentence. */
export const readOptions = (args: readonly string[]): Options | { readonly problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "as-of": { type: "string", default: "2026-11-22T17:00:00+07:00" },
        dossiers: { type: "string", default: bundled("dossiers.csv") },
        histories: { type: "string", default: bundled("histories.jsonl") },
        out: { type: "string", default: "out" },
      },
    });
    const asOf = values["as-of"];
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
      return { problem: `--as-of ${asOf} is no instant; write it like 2026-11-22T17:00:00+07:00` };
    return { dossiers: values.dossiers, histories: values.histories, out: values.out, asOf };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
