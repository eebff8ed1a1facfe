import type { Package } from "../repository/Package.ts";

/** The public packages; or one of them, by room or name, with the packages of the repository it depends on. */
export const withDependencies = (packages: readonly Package[], only: string | undefined): readonly Package[] => {
  const open = packages.filter(({ manifest }) => manifest.private !== true);
  if (only === undefined) return open;
  const wanted = new Set<Package>();
  const add = (one: Package): void => {
    if (wanted.has(one)) return;
    wanted.add(one);
    for (const other of open) if (other.manifest.name in (one.manifest.dependencies ?? {})) add(other);
  };
  for (const one of open) if (one.room === only || one.manifest.name === only) add(one);
  return [...wanted];
};
