import { parseArgs } from "node:util";
import { openPglite } from "@haicap/dossier-store/pglite";
import { openPostgres } from "@haicap/dossier-store/postgres";
import { type Instant, parseInstant } from "@haicap/kernel";
import { officeNamed } from "./centre/officeNamed.ts";
import { openCentre } from "./centre/openCentre.ts";
import { seed } from "./story/seed.ts";
import { createApp } from "./web/createApp.ts";
import { listen } from "./web/listen.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8090" },
    host: { type: "string", default: "127.0.0.1" },
    url: { type: "string" },
    data: { type: "string" },
    postgres: { type: "string" },
    now: { type: "string" },
    sample: { type: "boolean", default: false },
    province: { type: "string", default: "hue" },
    office: { type: "string", default: "thuan-hoa" },
    agency: { type: "string", default: "H57.104" },
  },
});

const stopWith = (why: string): never => {
  console.error(why);
  process.exit(2);
};

const office = officeNamed({ profile: values.province, office: values.office, agency: values.agency });
if (typeof office === "string") stopWith(office);
else {
  const fixed = values.now === undefined ? undefined : parseInstant(values.now);
  if (fixed?.ok === false) stopWith("--now: 2026-11-20T09:00+07:00");
  const now = (): Instant => (fixed?.ok ? fixed.value : (Date.now() as Instant));
  const db = values.postgres === undefined ? await openPglite(values.data) : openPostgres(values.postgres);
  const centre = await openCentre(db, office, now);
  if (values.sample) await seed(centre);
  const app = createApp(centre, {
    log: (line) => console.log(JSON.stringify(line)),
    ...(values.url === undefined ? {} : { url: values.url }),
  });
  const { port, stop } = await listen(app, Number(values.port), values.host).catch((fault: Error) =>
    stopWith(`--host ${values.host} --port ${values.port}: ${fault.message}`),
  );
  console.error(`http://${values.host}:${port}/vi`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop().then(() => db.close()));
}
