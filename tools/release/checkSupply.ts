import { readFileSync } from "node:fs";
import type { Package } from "../repository/Package.ts";
import { type Bill, type Component, nameOf } from "./billOfMaterials.ts";

/** A library that comes with our packages: which version, under which licence, and with which of them. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly with: readonly string[];
}

/** Licences that ask no more than a notice. */
const accepted: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"],
]);

const planned = JSON.parse(readFileSync(new URL("plannedDependencies.json", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

/** Every library in the bills, and what is not as planned: a direct dependency nobody planned, a licence nobody accepted. */
export const checkSupply = (
  bills: ReadonlyMap<Package, Bill>,
): { readonly libraries: readonly Library[]; readonly problems: readonly string[] } => {
  const own = new Set([...bills.keys()].map(({ manifest }) => manifest.name));
  const found = new Map<string, Library>();
  for (const [{ manifest }, { components }] of bills)
    for (const one of components) {
      const name = nameOf(one);
      if (own.has(name)) continue;
      const before = found.get(`${name}@${one.version}`);
      const library = {
        name,
        version: one.version,
        licence: licenceOf(one),
        with: [...(before?.with ?? []), manifest.name],
      };
      found.set(`${name}@${one.version}`, library);
    }
  const libraries = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const direct = [...bills.keys()].flatMap(({ manifest }) =>
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter((name) => !own.has(name) && !(name in planned))
      .map((name) => `${manifest.name} depends on ${name}, which is not in tools/release/plannedDependencies.json`),
  );
  const strange = libraries
    .filter(({ licence }) => !accepted.has(licence))
    .map(({ name, version, licence }) => `${name}@${version} is under ${licence}`);
  return { libraries, problems: [...direct, ...strange] };
};

const licenceOf = ({ licenses = [] }: Component): string =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? "?").join(" AND ") || "?";
