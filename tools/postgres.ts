// Finds the PostgreSQL of this machine and starts a server of its own with it: new data in a temporary folder, loopback, free port.
//   node tools/postgres.ts                  says what is there, and that it starts and stops
//   node tools/postgres.ts -- COMMAND …     runs the command with the server's URL in HAICAP_POSTGRES, then stops the server
// Tests take it by `globalSetup: ["../../tools/postgres/testSetup.ts"]` in their vitest.config.ts.
import { spawn } from "node:child_process";
import { choosePostgres } from "./postgres/choosePostgres.ts";

const [separator, command, ...parameters] = process.argv.slice(2);
if (separator !== undefined && (separator !== "--" || command === undefined))
  throw new Error("usage: node tools/postgres.ts [-- COMMAND …]");

const { server, told } = await choosePostgres();
console.log(told);
if (command !== undefined) {
  const environment = { ...process.env, HAICAP_POSTGRES: server?.url ?? "none" };
  const child = spawn(command, parameters, { stdio: "inherit", env: environment });
  process.exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}
server?.stop();
