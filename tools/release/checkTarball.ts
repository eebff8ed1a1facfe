import type { Package } from "../repository/Package.ts";

/** What must be in a tarball, and what must not: sources, tests and anything of this machine stay at home. */
export const tarballProblems = (
  { manifest }: Package,
  files: readonly string[],
  packed: PackedManifest,
): readonly string[] => {
  const changelog = manifest.version === "0.0.0" ? [] : ["package/CHANGELOG.md"];
  const missing = ["package/package.json", "package/README.md", "package/LICENSE", ...changelog].filter(
    (file) => !files.includes(file),
  );
  const strange = files.filter((file) => /\.test\.|\/src\/|tsconfig|\.tsbuildinfo|node_modules|\.turbo/.test(file));
  const unreleased = Object.entries({ ...packed.dependencies, ...packed.peerDependencies }).filter(([, range]) =>
    /workspace:|catalog:|file:|link:/.test(range),
  );
  return [
    ...missing.map((file) => `${manifest.name}: ${file} is missing`),
    ...strange.map((file) => `${manifest.name}: ${file} should not be published`),
    ...unreleased.map(([name, range]) => `${manifest.name}: ${name} at ${range} cannot be installed`),
    ...(packed.version === manifest.version ? [] : [`${manifest.name}: packed as ${packed.version}`]),
    ...(JSON.stringify(packed.exports ?? {}).includes("@haicap/source")
      ? [`${manifest.name}: publishes the condition of the workshop`]
      : []),
  ];
};

/** The manifest as it is inside the tarball. */
export interface PackedManifest {
  readonly exports?: object;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
