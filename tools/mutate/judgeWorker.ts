import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

interface Given {
  readonly judge: string;
  /** URL of a source to what stands in its place. */
  readonly sources: Readonly<Record<string, string>>;
  /** A mutant that is there from the start. */
  readonly mutant: number;
}

const { judge, sources, mutant: first } = workerData as Given;
(globalThis as { __mutant?: number }).__mutant = first;

registerHooks({
  load: (url, context, next) => {
    const source = sources[url];
    return source === undefined ? next(url, context) : { format: "module-typescript", source, shortCircuit: true };
  },
});

const { judge: draw } = (await import(judge)) as { readonly judge: () => () => boolean };
const isRight = draw();
if (first === 0 && !isRight()) throw new Error("the judge disagrees with the sources as they are");

const survives = (mutant: number): boolean => {
  (globalThis as { __mutant?: number }).__mutant = mutant;
  try {
    return isRight();
  } catch {
    return false;
  }
};

parentPort?.on("message", (mutant: number) => parentPort?.postMessage(survives(mutant)));
parentPort?.postMessage("ready");
