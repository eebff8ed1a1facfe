import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { Spoken } from "./Spoken.ts";

export const due = async (
  _received: string,
  _limit: string,
  _options: Spoken,
  _terminal: Terminal,
): Promise<ExitCode> => 2;
