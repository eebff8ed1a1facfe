// Imports one module and prints, as JSON, what it reached for and what it left running. Runs in a process of its own.
import { guardAccess } from "./accessGuard.ts";

const target = process.argv[2] ?? "";
const accesses = new Set<string>();
void [process.stdin, process.stdout, process.stderr]; // made on first use, and the guard would see it
const before = process.getActiveResourcesInfo().length;
guardAccess((access) => accesses.add(access));
await import(target);
const left = process.getActiveResourcesInfo().slice(before);
await new Promise((resume) => setTimeout(resume, 30));
process.stdout.write(JSON.stringify([...accesses, ...left.map((resource) => `left running: ${resource}`)]), () =>
  process.exit(0),
);
