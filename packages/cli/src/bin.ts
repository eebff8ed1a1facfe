#!/usr/bin/env node
import { haicap } from "./command/program.ts";
import { screenOf } from "./terminal/screenOf.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await haicap(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  watched: process.stderr.isTTY === true,
  today: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  ...screenOf(process.stdout),
});
