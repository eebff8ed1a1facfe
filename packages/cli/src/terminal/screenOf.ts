import { WriteStream } from "node:tty";
import type { Screen, Terminal } from "./Terminal.ts";

/** The screen behind a stream, if there is one. Node knows it, and heeds NO_COLOR, FORCE_COLOR and TERM. */
export const screenOf = (stdout: Terminal["stdout"]): { readonly screen?: Screen } =>
  stdout instanceof WriteStream && stdout.isTTY
    ? { screen: { columns: Math.max(40, stdout.columns || 80), colours: stdout.hasColors() } }
    : {};
