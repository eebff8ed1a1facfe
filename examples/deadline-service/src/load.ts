// Loads the service, and bare Hono beside it, on loopback, each in a process of its own: requests a second, and the slowest of a hundred.
import { type ChildProcess, fork } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const rounds = 3;
const [warmUp, seconds] = [3, 4];
const limits = [
  "3 ngày làm việc",
  "15 ngày",
  "08 giờ làm việc",
  "05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ",
  "1 tháng",
];
const questions = Array.from({ length: 300 }, (_, at) =>
  JSON.stringify({
    receivedAt: `2026-11-20T${String(8 + (at % 3)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}:00+07:00`,
    limit: limits[at % limits.length],
  }),
);

const kinds = {
  empty: "Hono, GET without a body, a word back",
  bare: "Hono, the same question, a ready answer back",
  service: "the service, its log written",
} as const;
type Kind = keyof typeof kinds;

interface Loaded {
  readonly process: ChildProcess;
  readonly port: number;
}

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
  /** Microseconds of processor time the server took for a request. */
  readonly cpu: number;
}

const start = async (kind: Kind): Promise<Loaded> => {
  const server = fork(fileURLToPath(new URL("./loaded.ts", import.meta.url)), [kind], {
    execArgv: ["--conditions=@haicap/source"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return { process: server, port: await told(server) };
};

const told = (server: ChildProcess): Promise<number> =>
  new Promise((resolve) => server.once("message", (message) => resolve(Number(message))));

const cpuOf = (server: ChildProcess): Promise<number> => {
  const answered = told(server);
  server.send("cpu");
  return answered;
};

const ask = (kind: Kind, port: number, duration: number) => {
  const headers = { "content-type": "application/json" };
  const method = kind === "empty" ? "GET" : "POST";
  const requests =
    kind === "empty" ? [{ method } as const] : questions.map((body) => ({ method, headers, body }) as const);
  return autocannon({ url: `http://127.0.0.1:${port}/v1/deadline/compute`, requests, connections: 20, duration });
};

const measure = async (kind: Kind, { process: server, port }: Loaded): Promise<Figures> => {
  const before = await cpuOf(server);
  const { requests, latency, non2xx } = await ask(kind, port, seconds);
  if (non2xx > 0) throw new Error(`${non2xx} answers were not of the 200s`);
  const cpu = ((await cpuOf(server)) - before) / requests.total;
  return { perSecond: requests.average, p99: latency.p99, cpu };
};

const names = Object.keys(kinds) as Kind[];
const servers = new Map<Kind, Loaded>();
for (const kind of names) servers.set(kind, await start(kind));
const best = new Map<Kind, Figures>();
for (const [kind, { port }] of servers) await ask(kind, port, warmUp);
for (let round = 0; round < rounds; round += 1)
  for (const [kind, loaded] of servers) {
    const figures = await measure(kind, loaded);
    if (figures.perSecond > (best.get(kind)?.perSecond ?? 0)) best.set(kind, figures);
  }
for (const { process: server } of servers.values()) server.kill("SIGINT");

console.log(
  `Node ${process.version}, 20 connections, the best of ${rounds} rounds in turn, load ${loadavg()[0]?.toFixed(1)}`,
);
for (const [kind, { perSecond, p99, cpu }] of best)
  console.log(
    `${kinds[kind].padEnd(46)} ${perSecond.toFixed(0).padStart(6)} requests a second, p99 ${p99} ms, ${cpu.toFixed(1)} µs of processor time each`,
  );
const share = (kind: Kind): string =>
  `${((100 * (best.get("service")?.perSecond ?? 0)) / (best.get(kind)?.perSecond ?? 1)).toFixed(0)} %`;
console.log(
  `The service keeps ${share("bare")} of Hono doing the same HTTP, ${share("empty")} of Hono doing next to nothing`,
);
