import { Hono } from "hono";
import { createService } from "./createService.ts";
import { listen } from "./listen.ts";

/** Takes the same question and sends as much back, without asking anything. */
const bare = (): ReturnType<typeof createService> => {
  const app = new Hono() as ReturnType<typeof createService>;
  const answer = { dueOn: "2026-11-26", padding: "x".repeat(900) };
  app.post("/v1/deadline/compute", async (context) => {
    await context.req.json();
    return context.json(answer);
  });
  return app;
};

const unlimited = { burst: 1e9, perSecond: 1e9 };
const { port } = await listen(process.argv[2] === "bare" ? bare() : createService({ rate: unlimited }), { port: 0 });
process.send?.(port);
process.once("SIGINT", () => process.exit(0));
