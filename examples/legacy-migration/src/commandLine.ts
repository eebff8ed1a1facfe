import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Options {
  readonly dossiers: string;
  readonly histories: string;
  readonly decisions: string | undefined;
  readonly out: string;
  readonly carryOut: boolean;
}

export const usage = `Usage: node --conditions=@haicap/source src/main.ts [options]

  --dossiers FILE    the old system's CSV (default: the composed one)
  --histories FILE   JSON Lines of their histories (default: the composed ones)
  --decisions FILE   to-decide.csv, filled in
  --carry-out        write the histories with the moves; without it this is a dry run
  --out DIR          where the files go (default out)
`;

const bundled = (name: string): string => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

/** Reads the arguments; what is wrong with them comes back as a sentence. */
export const readOptions = (args: readonly string[]): Options | { readonly problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        dossiers: { type: "string", default: bundled("dossiers.csv") },
        histories: { type: "string", default: bundled("histories.jsonl") },
        decisions: { type: "string" },
        out: { type: "string", default: "out" },
        "carry-out": { type: "boolean", default: false },
      },
    });
    const { dossiers, histories, decisions, out, "carry-out": carryOut } = values;
    return { dossiers, histories, decisions, out, carryOut };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
