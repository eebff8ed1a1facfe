import { builtinModules, syncBuiltinESMExports } from "node:module";

/** Modules of Node that reach neither files nor the network by themselves. Every other one is guarded. */
const harmless = new Set(
  "assert,assert/strict,async_hooks,buffer,console,constants,diagnostics_channel,events,module,os,path,path/posix,path/win32,perf_hooks,process,punycode,querystring,readline,readline/promises,stream,stream/consumers,stream/promises,stream/web,string_decoder,sys,timers,timers/promises,tty,url,util,util/types,v8,vm,trace_events,domain,crypto".split(
    ",",
  ),
);

const globals = ["fetch", "WebSocket", "EventSource"];
const ofProcess = ["binding", "_linkedBinding", "dlopen", "loadEnvFile"];

/**
 * Replaces every function of the modules that reach files, processes or the network by one that also records its call.
 *
 * A module of Node is one object for `import`, `require` and `getBuiltinModule` alike, so no way of naming it goes round the guard.
 * What the module loader itself calls is not recorded: loading modules is what an import is for.
 */
export const guardAccess = (record: (access: string) => void): void => {
  Error.stackTraceLimit = 100;
  const guardAll = (owner: object, name: string, keys: readonly string[]): void => {
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key);
      const value: unknown = Reflect.get(owner, key);
      if (typeof value !== "function" || descriptor === undefined) continue;
      const guarded = recording(value, () => record(`${name}.${key}`));
      Object.defineProperty(owner, key, { value: guarded, configurable: true, writable: true, enumerable: true });
    }
  };
  for (const name of builtinModules.filter((one) => !one.startsWith("_") && !harmless.has(one.replace("node:", "")))) {
    const owner = process.getBuiltinModule(name) as object;
    guardAll(owner, name, Object.keys(owner));
  }
  guardAll(globalThis, "globalThis", globals);
  guardAll(process, "process", ofProcess);
  syncBuiltinESMExports();
};

const recording = <F extends (...args: never[]) => unknown>(original: unknown, record: () => void): F => {
  const note = (): void => {
    if (!isModuleLoader(new Error("trace").stack ?? "")) record();
  };
  return new Proxy(original as F, {
    apply: (target, self, args) => {
      note();
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, derived) => {
      note();
      return Reflect.construct(target, args, derived) as object;
    },
  });
};

/** Tells from a stack whether the module loader made the call: it is reached before any code that is not Node's own. */
const isModuleLoader = (stack: string): boolean => {
  const frames = stack
    .split("\n")
    .slice(1)
    .filter((frame) => !frame.includes(import.meta.url));
  const maker = frames.find(
    (frame) => frame.includes("node:internal/modules/") || /\bfile:|\bdata:|\(\/| \//.test(frame),
  );
  return maker === undefined || maker.includes("node:internal/modules/");
};
