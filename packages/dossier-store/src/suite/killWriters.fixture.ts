import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What writers that were killed in the middle of their work left: what one acknowledged last and what the next one found. */
export interface Kill {
  readonly acknowledged: number;
  readonly found: number;
}

/** Starts writer after writer, kills each with SIGKILL while it appends, and tells what each found of the one before. */
export const killWriters = async (where: string, id: string, kills: number): Promise<readonly Kill[]> => {
  const told: Kill[] = [];
  let acknowledged = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const life = await oneLife(where, id, 1 + ((kill * 7) % 11), (kill * 3) % 5);
    told.push({ acknowledged, found: life.found });
    acknowledged = life.acknowledged;
  }
  return told;
};

const writer = fileURLToPath(new URL("./writer.fixture.ts", import.meta.url));

/** A writer from its start until it was killed: after so many acknowledgements, and so many milliseconds more. */
const oneLife = (
  where: string,
  id: string,
  acknowledgements: number,
  later: number,
): Promise<{ readonly found: number; readonly acknowledged: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=@haicap/source", writer, where, id], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [found, acknowledged, complaint] = [-1, -1, ""];
    child.stderr.on("data", (text) => {
      complaint += text;
    });
    createInterface(child.stdout).on("line", (line) => {
      const version = Number(line.split(" ")[1]);
      if (line.startsWith("found")) found = version;
      acknowledged = version;
      if (found >= 0 && version - found === acknowledgements) setTimeout(() => child.kill("SIGKILL"), later);
    });
    child.once("close", (_code, signal) =>
      signal === "SIGKILL"
        ? resolve({ found, acknowledged })
        : reject(new Error(`the writer ended by itself: ${complaint}`)),
    );
  });
