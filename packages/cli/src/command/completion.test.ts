import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
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

/** Lines a person typed up to the key of completion, and what stands there then, or may. */
const typed: readonly (readonly [line: string, bash: string, zsh: string, fish: readonly string[]])[] = [
  ["haicap du", "due", "haicap due ", ["due"]],
  ["haicap units.search --level pr", "province", "haicap units.search --level province ", ["province"]],
  ["haicap deadline.co", "deadline.compute", "haicap deadline.compute ", ["deadline.compute"]],
  ["haicap run units.g", "units.get", "haicap run units.get ", ["units.get"]],
  ["haicap completion ", "bash zsh fish", "haicap completion ", ["bash", "fish", "zsh"]],
];

const hasShell = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;
const ended: string[] = [];
afterAll(() => Promise.all(ended.map((folder) => rm(folder, { recursive: true }))));

/** A folder whose `haicap` answers as the command does, its script for the shell, and a file to be offered where the command knows nothing. */
const folderFor = async (shell: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "haicap-"));
  ended.push(folder);
  for (const line of [...typed.map(([one]) => one), "haicap due ./some"]) {
    const asked = ["__complete", "--", ...line.split(" ").slice(1)];
    await writeFile(join(folder, asked.join(" ").replaceAll("/", "|")), (await call(...asked)).out);
  }
  const answers = `#!/bin/sh\ncat "${folder}/$(printf %s "$*" | tr / '|')" 2>/dev/null\n`;
  await writeFile(join(folder, "haicap"), answers, { mode: 0o755 });
  await writeFile(join(folder, "script"), (await call("completion", shell)).out);
  await writeFile(join(folder, "somewhere.csv"), "");
  return folder;
};

const spoken = (shell: string, folder: string, ...args: readonly string[]): readonly string[] =>
  spawnSync(shell, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, PATH: `${folder}:${process.env["PATH"]}`, LC_ALL: "C.UTF-8" },
    timeout: 30_000,
  })
    .stdout.trimEnd()
    .split("\n");

describe("haicap completion", () => {
  it("works in bash", async () => {
    const folder = await folderFor("bash");
    const program = `. ./script
      for line; do read -ra COMP_WORDS <<<"$line"; [ "\${line% }" = "$line" ] || COMP_WORDS+=("")
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _haicap; echo "\${COMPREPLY[*]}"; done`;
    const lines = typed.map(([line]) => line);
    expect(spoken("bash", folder, "-c", program, "bash", ...lines)).toEqual(typed.map(([, bash]) => bash));
    expect(spoken("bash", folder, "-c", ". ./script; complete -p haicap")[0]).toContain("-o default");
  });

  it.runIf(hasShell("zsh"))("works in zsh, at a terminal", async () => {
    const folder = await folderFor("zsh");
    const program = `zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "PS1= PS2=; autoload -Uz compinit && compinit -u -D; . ./script; show() { zle complete-word; print -r -- \\"<<\\$BUFFER>>\\" }; zle -N show; bindkey '^X' show; print READ''Y"
      zpty -r z out '*READY*'
      for line; do zpty -w -n z "$line"$'\\x18'; zpty -r z out '*>>*'; print -r -- "\${\${out##*<<}%%>>*}"; zpty -w -n z $'\\x15'; done
      zpty -d z`;
    const lines = [...typed.map(([line]) => line), "haicap due ./some"];
    expect(spoken("zsh", folder, "-f", "-c", program, "zsh", ...lines)).toEqual([
      ...typed.map(([, , zsh]) => zsh),
      "haicap due ./somewhere.csv",
    ]);
  });

  it.runIf(hasShell("fish"))("works in fish, and offers files only where it knows nothing itself", async () => {
    const folder = await folderFor("fish");
    const offered = (line: string): readonly string[] =>
      spoken("fish", folder, "--no-config", "-c", `source ./script; complete -C '${line}'`)
        .map((one) => one.split("\t")[0] ?? "")
        .sort();
    for (const [line, , , fish] of typed) expect([line, offered(line)]).toEqual([line, fish]);
    expect(offered("haicap due ./some")).toEqual(["./somewhere.csv"]);
  });

  it("names the shells it knows", async () => {
    expect(await call("completion", "tcsh")).toMatchObject({
      code: 2,
      err: expect.stringContaining("bash, zsh, fish"),
    });
    expect((await call("completion", "toString")).code).toBe(2);
  });
});
