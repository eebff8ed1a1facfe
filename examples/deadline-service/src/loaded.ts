import { serve } from "@hono/node-server";
import { deadline, unwrap } from "haicap";
import { Hono } from "hono";
import { createLog } from "./createLog.ts";
import { createService } from "./createService.ts";
import { listen } from "./listen.ts";

/** Hono as it comes: takes the same question and sends as much back, without asking anything. */
const bare = (): Promise<number> => {
  const app = new Hono();
  const question = { receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" };
  const answer = unwrap(deadline.compute(question));
  app.post("/v1/deadline/compute", async (context) => {
    await context.req.json();
    return context.json(answer);
  });
  return new Promise((resolve) =>
    serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port)),
  );
};

/** Hono at its barest: nothing is sent, and a word comes back. */
const empty = (): Promise<number> => {
  const app = new Hono();
  app.get("/v1/deadline/compute", (context) => context.text("ok"));
  return new Promise((resolve) =>
    serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port)),
  );
};

/** The service as it is run, with its log, and clients that may ask as often as they can. */
const service = async (): Promise<number> => {
  const { log } = createLog((text) => process.stdout.write(text));
  const { port } = await listen(createService({ rate: { burst: 1e9, perSecond: 1e9 }, log }), { port: 0 });
  return port;
};

const kinds = { bare, empty, service };
const port = await kinds[process.argv[2] as keyof typeof kinds]();
process.send?.(port);
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.once("SIGINT", () => process.exit(0));
