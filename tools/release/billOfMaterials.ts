import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "../pack/pnpm.ts";
import type { Package } from "../repository/Package.ts";

/** A component of a bill of materials: a package that comes with ours. */
export interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly "bom-ref"?: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}

/** A bill of materials in CycloneDX. */
export interface Bill {
  readonly metadata: { readonly timestamp: string };
  readonly components: readonly Component[];
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Optional peers of ical-generator that only our tests' packages bring: whoever installs ours does not get them. */
const notInstalled: ReadonlySet<string> = new Set(["moment", "moment-timezone"]);

/** Writes the bill of materials of a package (CycloneDX 1.6) with pnpm; equal inputs give equal bytes. */
export const billOfMaterials = (root: string, one: Package, folder: string, timestamp: string): Bill => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${one.room}.cdx.json`);
  const made = pnpm(root, [
    ...["--filter", one.manifest.name, "sbom", "--prod"],
    ...["--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--out", file],
  ]);
  if (!made.succeeded) throw new Error(`${one.manifest.name}: ${made.output}`);
  const bill = repeatable(JSON.parse(readFileSync(file, "utf8")) as Bill, timestamp);
  rmSync(file);
  writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  return bill;
};

const repeatable = (bill: Bill, timestamp: string): Bill => {
  const components = bill.components
    .filter(({ name }) => !notInstalled.has(name))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const refs = new Set(bill.components.filter(({ name }) => notInstalled.has(name)).map((one) => one["bom-ref"]));
  const dependencies = bill.dependencies
    ?.filter(({ ref }) => !refs.has(ref))
    .map((row) => ({ ...row, dependsOn: row.dependsOn?.filter((ref) => !refs.has(ref)) }));
  const digest = createHash("sha256").update(JSON.stringify(components)).digest("hex");
  const serialNumber = `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return { ...bill, serialNumber, metadata: { ...bill.metadata, timestamp }, components, dependencies } as Bill;
};

/** The name of a component as one installs it. */
export const nameOf = ({ group, name }: Component): string =>
  group === undefined || group === "" ? name : `${group.startsWith("@") ? "" : "@"}${group}/${name}`;
