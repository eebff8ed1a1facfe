import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import type { Centre } from "../centre/Centre.ts";
import { plainPage } from "../pages/layout.ts";
import { assets } from "./assets.ts";
import { deskRoutes } from "./deskRoutes.ts";
import { dossierRoutes } from "./dossierRoutes.ts";
import { type App, type AppContext, type Env, type LogLine, type Route, viewOf } from "./Env.ts";
import { receiveRoutes } from "./receiveRoutes.ts";
import { safeHeaders } from "./safeHeaders.ts";
import { trackRoutes } from "./trackRoutes.ts";

/** What the page is served with. */
export interface AppOptions {
  /** Where the public finds it, for the QR codes: `https://motcua.example`; without it where the question came to. */
  readonly url?: string;
  readonly log?: (line: LogLine) => void;
  readonly mostBytes?: number;
  /** Milliseconds that only go forward. */
  readonly clock?: () => number;
}

/** The pages of a centre. Every address is one of a table; what is not in it is not found, and what is, in another way, not allowed. */
export const createApp = (
  centre: Centre,
  { url, log = () => undefined, mostBytes = 262_144, clock = () => performance.now() }: AppOptions = {},
): App => {
  const app = new Hono<Env>();
  app.use(async (context, next) => {
    const [id, started] = [randomUUID(), clock()];
    context.set("centre", centre);
    context.set("base", url ?? new URL(context.req.url).origin);
    context.set("route", "none");
    await next();
    const { method } = context.req;
    log({
      id,
      method,
      route: context.get("route"),
      status: context.res.status,
      milliseconds: Math.round(clock() - started),
    });
  });
  app.use(safeHeaders);
  app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => tell(context as AppContext, 413) }));
  app.use(csrf(url === undefined ? {} : { origin: new URL(url).origin }));
  for (const { path, ...methods } of routes) {
    app.use(path, async (context, next) => {
      context.set("route", path.replace(/\{.*\}/, ""));
      await next();
    });
    if (methods.get !== undefined) app.get(path, methods.get);
    if (methods.post !== undefined) app.post(path, formsOnly, methods.post);
    const allowed = [
      ...(methods.get === undefined ? [] : ["GET", "HEAD"]),
      ...(methods.post === undefined ? [] : ["POST"]),
    ];
    app.all(path, (context) => {
      context.header("Allow", allowed.join(", "));
      return tell(context, 405);
    });
  }
  app.notFound((context) => tell(context, 404));
  app.onError((fault, context) => {
    if (fault instanceof HTTPException) return tell(context, fault.status === 403 ? 403 : 400);
    console.error(JSON.stringify({ fault: fault.name, route: context.get("route") }));
    return tell(context, 500);
  });
  return app;
};

const routes: readonly Route[] = [...assets, ...trackRoutes, ...receiveRoutes, ...dossierRoutes, ...deskRoutes];

const formsOnly: NonNullable<Route["post"]> = (context, next) =>
  /^application\/x-www-form-urlencoded\b/i.test(context.req.header("Content-Type") ?? "") ? next() : tell(context, 415);

type Told = keyof typeof words;

/** A page that says why there is no other. */
const tell = async (context: AppContext, status: Told): Promise<Response> => {
  const open = /^\/(?:t|vi\/track|en\/track)\b/.test(context.req.path);
  const page = plainPage(viewOf(context, ""), { ...words[status], back: open ? "/track" : "", open });
  return context.html(await page, status);
};

const words = {
  400: {
    title: { vi: "Yêu cầu không đọc được", en: "The request cannot be read" },
    text: {
      vi: "Biểu mẫu gửi đến thiếu hoặc sai thông tin; hãy mở lại trang và làm lại.",
      en: "The form sent lacks something or has another form; open the page again and do it again.",
    },
  },
  403: {
    title: { vi: "Không nhận từ trang khác", en: "Not taken from another site" },
    text: {
      vi: "Biểu mẫu này không được gửi từ trang của trung tâm; hãy mở lại trang và làm lại.",
      en: "This form was not sent from the centre's own page; open the page again and do it again.",
    },
  },
  404: {
    title: { vi: "Không tìm thấy", en: "Not found" },
    text: {
      vi: "Không có trang, thủ tục hay hồ sơ nào ở địa chỉ này.",
      en: "There is no page, procedure or dossier at this address.",
    },
  },
  405: {
    title: { vi: "Không làm được cách này", en: "Not in this way" },
    text: {
      vi: "Địa chỉ này không nhận cách gửi này; hãy đi từ trang của trung tâm.",
      en: "This address does not take what was sent in this way; go by the centre's pages.",
    },
  },
  413: {
    title: { vi: "Quá lớn", en: "Too large" },
    text: { vi: "Biểu mẫu gửi đến quá lớn; hãy rút ngắn.", en: "The form sent is too large; shorten it." },
  },
  415: {
    title: { vi: "Không đọc được loại dữ liệu này", en: "Not a form" },
    text: { vi: "Trang này chỉ nhận biểu mẫu.", en: "This page takes forms only." },
  },
  500: {
    title: { vi: "Có lỗi", en: "Something went wrong" },
    text: {
      vi: "Không có gì bị mất; hãy thử lại, hoặc báo người vận hành.",
      en: "Nothing was lost; try again, or tell the operator.",
    },
  },
} as const;
