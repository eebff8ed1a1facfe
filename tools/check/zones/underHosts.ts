import { spawnSync } from "node:child_process";
import type { Finding } from "../../repository/Finding.ts";
import type { Host } from "./hosts.ts";

/** What a probe printed: a digest for each thing it asked, by its name. */
type Answers = ReadonlyMap<string, string>;

/** What differs between hosts, and how many answers were compared. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly asked: number;
}

/**
 * Runs a probe (a module that prints lines `name<tab>digest`) as each host and says which answers are not the same everywhere.
 *
 * The line `host` is what the probe sees of its machine: it must differ, or nothing was varied.
 */
export const underHosts = (root: string, probe: string, hosts: readonly Host[]): Compared => {
  const [first, ...others] = hosts.map((host) => ({ host, answers: answersAs(root, probe, host) }));
  const broken = [first, ...others].flatMap((one) => one?.answers.get(failure) ?? []);
  if (broken.length > 0) return { findings: [{ file: probe, message: broken[0] ?? "" }], asked: 0 };
  if (first === undefined) return { findings: [{ file: probe, message: "no host to run it as" }], asked: 0 };
  const findings = others.flatMap(({ host, answers }) =>
    [...new Set([...first.answers.keys(), ...answers.keys()])].flatMap((name): readonly Finding[] => {
      const isSame = first.answers.get(name) === answers.get(name);
      if (name === "host") return isSame ? [{ file: probe, message: `saw the same machine as ${nameOf(host)}` }] : [];
      return isSame ? [] : [{ file: probe, message: `${name}: ${nameOf(host)} and ${nameOf(first.host)} differ` }];
    }),
  );
  const asked = first.answers.size - 1;
  return { findings: asked < 1 ? [...findings, { file: probe, message: "asked nothing" }] : findings, asked };
};

const failure = "";

const nameOf = ({ TZ, LC_ALL }: Host): string => `${TZ} ${LC_ALL}`;

const answersAs = (root: string, probe: string, host: Host): Answers => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@haicap/source", probe], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...host },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return new Map([[failure, `exits with ${status} as ${nameOf(host)}: ${stderr}`]]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return new Map(lines.map(([name = "", digest = ""]) => [name, digest]));
};
