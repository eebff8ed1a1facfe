import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import type { Package } from "../../repository/Package.ts";

/** Modules that exist only while the examples run: the URL to import and the TypeScript behind it. */
export type VirtualModules = Map<string, string>;

/**
 * Serves virtual modules, and lets code at the root of the repository import its packages as a user's project would:
 * a bare name that does not resolve is tried from the package of that name, then from each of the packages given.
 */
export const serveVirtualModules = (root: string, packages: readonly Package[]): VirtualModules => {
  const modules: VirtualModules = new Map();
  const folders = packages.map((one) => [one.manifest.name, pathToFileURL(`${root}/${one.folder}/package.json`).href]);
  registerHooks({
    resolve: (specifier, context, next) => {
      if (modules.has(specifier)) return { url: specifier, format, shortCircuit: true };
      try {
        return next(specifier, context);
      } catch (failure) {
        if (/^[./]|^\w+:/.test(specifier)) throw failure;
        for (const parentURL of [...folders].sort(([a = ""]) => (isOf(specifier, a) ? -1 : 1)).map(([, url]) => url)) {
          try {
            return next(specifier, parentURL === undefined ? context : { ...context, parentURL });
          } catch {}
        }
        throw failure;
      }
    },
    load: (url, context, next) => {
      const source = modules.get(url);
      return source === undefined ? next(url, context) : { format, source, shortCircuit: true };
    },
  });
  return modules;
};

const format = "module-typescript";

const isOf = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
