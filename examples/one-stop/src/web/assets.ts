import { readFileSync } from "node:fs";
import { languageOf, type Route } from "./Env.ts";

const asset = (name: string, type: string): Route => {
  const text = readFileSync(new URL(`../client/${name}`, import.meta.url), "utf8");
  const headers = { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "max-age=300" };
  return { path: `/${name}`, get: (context) => context.body(text, 200, headers) };
};

/** What belongs to no page: style, script, icon, whether the service lives, and the way to the first page. */
export const assets: readonly Route[] = [
  asset("style.css", "text/css"),
  asset("print.css", "text/css"),
  asset("client.js", "text/javascript"),
  asset("icon.svg", "image/svg+xml"),
  { path: "/health", get: (context) => context.json({ status: "ok" }) },
  { path: "/", get: (context) => context.redirect(`/${languageOf(context)}`, 303) },
];
