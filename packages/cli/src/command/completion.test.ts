import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { haicap } from "./program.ts";

const call = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { terminal, out, err } = recordingTerminal();
  const code = await haicap(args, terminal);
  return { code, out: out(), err: err() };
};

const after = async (...words: readonly string[]): Promise<readonly string[]> =>
  (await call("__complete", "--", ...words)).out.split("\n").flatMap((line) => line.split("\t")[0] || []);

describe("what may come next", () => {
  it.each<[readonly string[], readonly string[]]>([
    [["du"], ["due"]],
    [["deadline."], ["deadline.compute", "deadline.elapsed", "deadline.latestFiling", "deadline.impact"]],
    [["units", ""], ["convert"]],
    [
      ["units.search", "--l"],
      ["--level", "--limit", "--lang"],
    ],
    [
      ["units.search", "--level", ""],
      ["province", "district", "commune"],
    ],
    [["units.search", "--text", ""], []],
    [["who", "2.000815", "--channel", "on"], ["online"]],
    [["due", "--ex"], ["--explain"]],
    [["due", "--explain", "--ex"], []],
    [
      ["run", "lunar."],
      ["lunar.fromSolar", "lunar.toSolar"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["units.get", "--profile", "h"], ["hue"]],
    [
      ["calendar", "2026", "--lang", ""],
      ["vi", "en"],
    ],
  ])("%j", async (words, expected) => {
    expect(await after(...words)).toEqual(expected);
  });

  it("names no hidden command", async () => {
    expect(await after("")).toEqual(expect.arrayContaining(["due", "calendar", "units.get"]));
    expect((await after("")).filter((word) => word.startsWith("_"))).toEqual([]);
  });
});

describe("haicap completion", () => {
  it("works in bash", async () => {
    const folder = await mkdtemp(join(tmpdir(), "haicap-"));
    const { out } = await call("completion", "bash");
    await writeFile(join(folder, "script"), out);
    const asked = (words: readonly string[]): string => {
      const line = words.map((word) => `'${word}'`).join(" ");
      const program = `haicap() { [ "$1" = __complete ] && shift 2 && printf 'due\\tx\\nunits.get\\ty\\n' && printf '%s|' "$@" >&2; }
        . '${folder}/script'; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _haicap; echo "\${COMPREPLY[*]}"`;
      return spawnSync("bash", ["-c", program], { encoding: "utf8" }).stdout.trim();
    };
    expect(asked(["haicap", "d"])).toBe("due");
    expect(asked(["haicap", "run", "units"])).toBe("units.get");
    await rm(folder, { recursive: true });
  });

  it("has a script for zsh and one for fish, and names the shells it knows", async () => {
    expect((await call("completion", "zsh")).out).toMatch(/^#compdef haicap\n.*compdef _haicap haicap\n$/su);
    expect((await call("completion", "fish")).out).toContain("complete -c haicap");
    expect(await call("completion", "tcsh")).toMatchObject({
      code: 2,
      err: expect.stringContaining("bash, zsh, fish"),
    });
    expect((await call("completion", "toString")).code).toBe(2);
  });
});
