import { readFileSync } from "node:fs";

/** A package of npm with the version that is measured. */
export const named = (name: string): string => {
  const manifest = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return `${name} ${version}`;
};
