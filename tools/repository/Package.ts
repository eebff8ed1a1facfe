import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The parts of a package.json the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package of the repository: its folder's name under `packages/`, its manifest and its entries. */
export interface Package {
  readonly room: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** In the order of `exports`, `"."` first. */
  readonly entries: readonly Entry[];
}

/** One way into a package: its specifier, its source from the root of the repository, and the built files within the package. */
export interface Entry {
  readonly key: string;
  readonly specifier: string;
  readonly source: string;
  readonly types: string | undefined;
  readonly built: string | undefined;
}

const sourceCondition = "@haicap/source";

export const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, "utf8")) as Manifest;

/** The packages of a repository, by room name. */
export const readPackages = (root: string): readonly Package[] =>
  readdirSync(join(root, "packages"))
    .filter((room) => existsSync(join(root, "packages", room, "package.json")))
    .sort()
    .map((room) => {
      const folder = `packages/${room}`;
      const manifest = readManifest(join(root, folder, "package.json"));
      return { room, folder, manifest, entries: entriesOf(folder, manifest) };
    });

const entriesOf = (folder: string, manifest: Manifest): readonly Entry[] =>
  Object.entries(manifest.exports ?? {})
    .flatMap(([key, target]) => {
      if (typeof target === "string") return [];
      const source = target[sourceCondition];
      if (source === undefined) return [];
      const specifier = posix.join(manifest.name, key);
      return [{ key, specifier, source: posix.join(folder, source), types: target["types"], built: target["default"] }];
    })
    .sort((a, b) => Number(b.key === ".") - Number(a.key === "."));
