import { type ChildProcessByStdio, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** What writers that were killed in the middle of their work left: what one acknowledged last and what the next one found. */
export interface Kill {
  readonly acknowledged: number;
  readonly found: number;
}

/**
 * Starts writer after writer, kills each with SIGKILL while it appends, and tells what each found of the one before. While one works the
 * next loads its program; it opens the database when the one before is dead.
 */
export const killWriters = async (where: string, id: string, kills: number): Promise<readonly Kill[]> => {
  const told: Kill[] = [];
  let acknowledged = 1;
  let next = loading(where, id);
  for (let kill = 0; kill < kills; kill += 1) {
    const writer = next;
    next = kill + 1 < kills ? loading(where, id) : writer;
    const life = await oneLife(writer, 1 + ((kill * 7) % 11), (kill * 3) % 5).finally(() => {
      if (writer.signalCode !== "SIGKILL") next.kill("SIGKILL");
    });
    told.push({ acknowledged, found: life.found });
    acknowledged = life.acknowledged;
  }
  return told;
};

type Writer = ChildProcessByStdio<Writable, Readable, Readable>;

const program = fileURLToPath(new URL("./writer.fixture.ts", import.meta.url));

/** A writer that loads its program and waits for a line before it opens anything. It dies too young for code to be worth optimising. */
const loading = (where: string, id: string): Writer =>
  spawn(process.execPath, ["--conditions=@haicap/source", "--liftoff-only", "--max-lazy", program, where, id], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "haicap-writers") },
  });

/** A writer's work until it is killed: after so many acknowledgements, and so many milliseconds more. */
const oneLife = (
  child: Writer,
  acknowledgements: number,
  later: number,
): Promise<{ readonly found: number; readonly acknowledged: number }> =>
  new Promise((resolve, reject) => {
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
    child.stdin.on("error", () => undefined); // it ended by itself, which is told above
    child.stdin.write("open\n");
  });
