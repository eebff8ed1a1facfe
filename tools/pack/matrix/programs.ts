import type { Package } from "../../repository/Package.ts";

/** Every entry a program may import, the command left out. */
export const specifiersOf = (packages: readonly Package[]): readonly string[] =>
  packages.flatMap(({ entries }) => entries.filter(({ key }) => key !== "./bin").map(({ specifier }) => specifier));

const question = '{ receivedAt: "2026-11-20T16:10:00+07:00", limit: "3 ngày làm việc" }';
/** What the program answers when all is well; 24 November 2026 is Culture Day. */
export const answer = "2026-11-26";

/** Loads every entry and asks one question: as a module, and by `require`. */
export const loaders = (specifiers: readonly string[]): Readonly<Record<"load.mjs" | "load.cjs", string>> => {
  const list = JSON.stringify(specifiers);
  const asked = `const due = haicap.deadline.compute(${question}); if (due.value?.dueOn !== "${answer}") throw new Error(JSON.stringify(due));`;
  return {
    "load.mjs": `for (const name of ${list}) await import(name);\nconst haicap = await import("haicap");\n${asked}\nconsole.log("all loaded");\n`,
    "load.cjs": `for (const name of ${list}) require(name);\nconst haicap = require("haicap");\n${asked}\nconsole.log("all loaded");\n`,
  };
};

/** Uses the types of every entry, and of the first lines of the README. */
export const typed = (specifiers: readonly string[]): string =>
  [
    ...specifiers.map((name, at) => `import * as entry${at} from "${name}";`),
    'import { address, deadline, procedures, unwrap } from "haicap";',
    `export const entries: readonly object[] = [${specifiers.map((_, at) => `entry${at}`).join(", ")}];`,
    'const place = unwrap(address.resolve({ text: "P. Bến Nghé, Q.1, TP HCM", writtenUnder: "threeTier" }));',
    "export const name: string | undefined = place.unit?.fullName;",
    'const who = unwrap(procedures.whoHandles({ code: "1.001193", place: "26740", on: "2026-11-20" }));',
    "export const level: string | undefined = who.decides?.level;",
    `export const due: string = unwrap(deadline.compute(${question})).dueOn;`,
    "// @ts-expect-error a question has no such key",
    'deadline.compute({ received: "2026-11-20" });',
    "",
  ].join("\n");

/** For bundles: one question, its answer left where a page would find it. */
export const page = `import { deadline } from "haicap";\nglobalThis.answer = deadline.compute(${question}).value.dueOn;\n`;
/** For bundles: one function of many. */
export const oneFunction = 'import { addDays } from "@haicap/kernel";\nglobalThis.answer = addDays("2026-11-20", 6);\n';
