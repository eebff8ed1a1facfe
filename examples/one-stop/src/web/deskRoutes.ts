import { setCookie } from "hono/cookie";
import { desks } from "../centre/desks.ts";
import { type Listing, listed } from "../centre/listed.ts";
import { findSlip } from "../centre/slips.ts";
import { deskPage } from "../pages/deskPage.ts";
import { roleNamed } from "../pages/roles.ts";
import { languageOf, type Route, show, viewOf } from "./Env.ts";
import { clean, readFields } from "./readFields.ts";

/** The list of dossiers, and the role one looks at them in. */
export const deskRoutes: readonly Route[] = [
  {
    path: "/:language{(?:vi|en)}/role",
    post: async (context) => {
      const { one } = readFields(await context.req.text());
      setCookie(context, "role", roleNamed(one("role")).key, { httpOnly: true, sameSite: "Strict", path: "/" });
      const back = /^[/?][\w./?=&%-]*$/.test(one("back")) ? one("back") : "";
      return context.redirect(`/${languageOf(context)}${back}`, 303);
    },
  },
  {
    path: "/:language{(?:vi|en)}",
    get: async (context) => {
      const { number = "", desk = "", ended } = context.req.query();
      const centre = context.get("centre");
      const asked = clean(number).trim().toUpperCase().slice(0, 64);
      const slip = asked === "" ? undefined : await findSlip(centre.db, "dossier", asked);
      if (slip !== undefined) return context.redirect(`/${languageOf(context)}/dossiers/${slip.dossier}`, 303);
      const listing: Listing = { ended: ended === "1", ...(isDesk(desk) ? { desk } : {}) };
      const path = listing.ended ? "?ended=1" : listing.desk === undefined ? "" : `?desk=${listing.desk}`;
      return show(
        context,
        deskPage(viewOf(context, path), { rows: await listed(centre, listing), listing, unknown: asked }),
      );
    },
  },
];

const isDesk = (key: string): key is keyof typeof desks => Object.hasOwn(desks, key);
