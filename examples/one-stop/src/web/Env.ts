import type { Context, Handler, Hono, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Centre } from "../centre/Centre.ts";
import { roleNamed } from "../pages/roles.ts";
import { type Html, type Language, sayIn, type View } from "../pages/View.ts";

/** What a request carries with it. */
export interface Env {
  Variables: { centre: Centre; base: string; route: string };
}

export type App = Hono<Env>;

export type AppContext = Context<Env>;

/** An address, and what it answers to. */
export interface Route {
  readonly path: string;
  readonly get?: Handler<Env>;
  readonly post?: Handler<Env> | MiddlewareHandler<Env>;
}

/** A line of the log: which page and how it went, never which dossier, which code, or who asked. */
export interface LogLine {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** The language of an address, else the one the browser prefers, else Vietnamese. */
export const languageOf = (context: AppContext): Language => {
  const [, first] = context.req.path.split("/");
  if (first === "vi" || first === "en") return first;
  return /^\s*en\b/i.test(context.req.header("Accept-Language") ?? "") ? "en" : "vi";
};

/** Who looks at a page. `path` is the page without its language. */
export const viewOf = (context: AppContext, path: string): View => {
  const language = languageOf(context);
  const role = roleNamed(getCookie(context, "role")).key;
  return { centre: context.get("centre"), language, role, path, say: sayIn(language) };
};

/** Sends a page. */
export const show = async (context: AppContext, page: Html, status: 200 | 404 | 409 | 422 = 200): Promise<Response> =>
  context.html(await page, status);

/** The address of the public page of a code. */
export const trackingOf = (context: AppContext, code: string): string => `${context.get("base")}/t/${code}`;
