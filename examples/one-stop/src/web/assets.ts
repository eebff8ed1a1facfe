import { readFileSync } from "node:fs";
import { languageOf, type Route } from "./Env.ts";

const file = (name: string): string => readFileSync(new URL(`../client/${name}`, import.meta.url), "utf8");

const asset = (name: string, type: string, text = file(name)): Route => {
  const headers = { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "max-age=300" };
  return { path: `/${name}`, get: (context) => context.body(text, 200, headers) };
};

/** The parts of the one style sheet, in their order. */
const styles = ["base", "masthead", "page", "controls", "sheets", "list", "receive", "dossier", "track", "print"];

/** What belongs to no page: style, script, icon, whether the service lives, and the way to the first page. */
export const assets: readonly Route[] = [
  asset("style.css", "text/css", styles.map((name) => file(`style/${name}.css`)).join("")),
  asset("print.css", "text/css"),
  asset("client.js", "text/javascript"),
  asset("icon.svg", "image/svg+xml"),
  { path: "/health", get: (context) => context.json({ status: "ok" }) },
  { path: "/", get: (context) => context.redirect(`/${languageOf(context)}`, 303) },
];
