import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode, Spoken } from "./program.ts";

export const unit = async (_text: string, _options: Spoken & { on?: string }, _terminal: Terminal): Promise<ExitCode> =>
  2;
