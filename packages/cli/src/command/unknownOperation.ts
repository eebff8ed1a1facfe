import type { Operation } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { nearest } from "./nearest.ts";

/** Says on stderr that no operation has this name, with the nearest one, or all of them. */
export const unknownOperation = (name: string, operations: readonly Operation[], terminal: Terminal): ExitCode => {
  const names = operations.map((one) => one.name);
  const suggestion = nearest(name, names);
  const hint = suggestion === undefined ? names.join(", ") : `${suggestion}?`;
  terminal.stderr.write(`Không có thao tác "${name}" · No operation "${name}": ${hint}\n`);
  return 2;
};
