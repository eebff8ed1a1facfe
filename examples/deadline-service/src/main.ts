import { parseArgs } from "node:util";
import { operations } from "haicap/operations";
import { explainVi, profileNamed, profileNames, readProfile, withProfile } from "haicap/province";
import { createLog } from "./createLog.ts";
import { createService } from "./createService.ts";
import { listen } from "./listen.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "string", default: "127.0.0.1" },
    province: { type: "string" },
  },
});

const served = (() => {
  if (values.province === undefined) return operations;
  const read = readProfile(profileNamed(values.province) ?? {});
  if (profileNamed(values.province) === undefined || !read.ok) {
    console.error(`--province: ${read.ok ? profileNames().join(", ") : explainVi(read.error)}`);
    process.exit(2);
  }
  return operations.map((operation) => withProfile(operation, read.value));
})();

const { log, flush } = createLog((text) => process.stdout.write(text));
const service = createService({ operations: served, log });
const { port, stop } = await listen(service, { port: Number(values.port), hostname: values.host });
console.error(`http://${values.host}:${port}/openapi.json`);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop().then(flush));
