import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Options {
  /** The night: every dossier is judged at this instant. Never the clock. */
  readonly asOf: string;
  /** The folder of the database; without it the data is in memory and gone with the process. */
  readonly data: string | undefined;
  readonly out: string;
}

export const usage = `Usage: node --conditions=@haicap/source src/main.ts [options]

  --as-of INSTANT   the reporting instant (default 2026-11-22T23:00:00+07:00)
  --data FOLDER     keep the database here (default: in memory)
  --out DIR         where nightly.html and parts.jsonl go (default out)
`;

/** Reads the arguments; what is wrong with them comes back as a sentence. */
export const readOptions = (args: readonly string[]): Options | { readonly problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "as-of": { type: "string", default: "2026-11-22T23:00:00+07:00" },
        data: { type: "string" },
        out: { type: "string", default: "out" },
      },
    });
    const asOf = values["as-of"];
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
      return { problem: `--as-of ${asOf} is no instant; write it like 2026-11-22T23:00:00+07:00` };
    return { asOf, data: values.data, out: values.out };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
