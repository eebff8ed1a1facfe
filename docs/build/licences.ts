import { existsSync, readFileSync } from "node:fs";
import { root } from "../data/tables.ts";

const shipped = [
  "@fontsource/be-vietnam-pro",
  "@fontsource/ibm-plex-sans",
  "@fontsource/jetbrains-mono",
  "vitepress",
  "vue",
];

/** The licences of what the built site carries of others: typefaces and the program of its pages. */
export const licences = (): string =>
  shipped
    .map((name) => {
      const file = `${root}/docs/node_modules/${name}/LICENSE`;
      return `${name}\n\n${existsSync(file) ? readFileSync(file, "utf8").trim() : ""}`;
    })
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
