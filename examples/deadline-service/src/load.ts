// Loads the service and a bare Hono side by side, on loopback, in processes of their own: requests a second, and the slowest of a hundred.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const rounds = 3;
const seconds = 5;
const question = JSON.stringify({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" });

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
}

const load = async (kind: "bare" | "service"): Promise<Figures> => {
  const server = fork(fileURLToPath(new URL("./loaded.ts", import.meta.url)), [kind], {
    execArgv: ["--conditions=@haicap/source"],
  });
  const port = await new Promise<number>((resolve) => server.once("message", (told) => resolve(Number(told))));
  const ask = (duration: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}/v1/deadline/compute`,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: question,
      connections: 20,
      duration,
    });
  await ask(1);
  const { requests, latency, non2xx } = await ask(seconds);
  server.kill();
  if (non2xx > 0) throw new Error(`${non2xx} answers were not of the 200s`);
  return { perSecond: requests.average, p99: latency.p99 };
};

const best = { bare: { perSecond: 0, p99: 0 }, service: { perSecond: 0, p99: 0 } };
for (let round = 0; round < rounds; round += 1)
  for (const kind of ["bare", "service"] as const) {
    const figures = await load(kind);
    if (figures.perSecond > best[kind].perSecond) best[kind] = figures;
  }
const { bare, service } = best;
console.log(`bare Hono     ${bare.perSecond.toFixed(0)} requests a second, p99 ${bare.p99} ms`);
console.log(`the service   ${service.perSecond.toFixed(0)} requests a second, p99 ${service.p99} ms`);
console.log(`the service to bare Hono: ${((100 * service.perSecond) / bare.perSecond).toFixed(0)} %`);
