import type { MiddlewareHandler } from "hono";
import type { Env } from "./Env.ts";

/** What a page may do in a browser: its own style, script and forms, and nothing from anywhere else. A style written in a page is named by digest. */
export const contentPolicy = (style = ""): string =>
  [
    "default-src 'none'",
    `style-src 'self' ${style}`.trim(),
    "script-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Headers of every answer; nothing of a page is kept by caches or told to other sites. */
export const safeHeaders: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", contentPolicy());
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "same-origin"); // no-referrer would take the Origin off our own forms
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("X-Robots-Tag", "noindex");
};
