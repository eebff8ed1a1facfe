import { lookUp } from "../centre/lookUp.ts";
import { readCode } from "../centre/slips.ts";
import { trackForm, trackPage } from "../pages/trackPage.ts";
import { languageOf, type Route, show, viewOf } from "./Env.ts";
import { readFields } from "./readFields.ts";

/** What the public sees, by the code on the slip. */
export const trackRoutes: readonly Route[] = [
  {
    path: "/t/:code",
    get: (context) => context.redirect(`/${languageOf(context)}/track/${codeIn(context.req.param("code"))}`, 303),
  },
  {
    path: "/:language{(?:vi|en)}/track/:code",
    get: async (context) => {
      const code = codeIn(context.req.param("code"));
      const looked = await lookUp(context.get("centre"), "code", code);
      if (looked === undefined)
        return show(context, trackForm(viewOf(context, "/track"), { code, unknown: true }), 404);
      return show(context, trackPage(viewOf(context, `/track/${code}`), looked));
    },
  },
  {
    path: "/:language{(?:vi|en)}/track",
    get: (context) => show(context, trackForm(viewOf(context, "/track"), { code: "", unknown: false })),
    post: async (context) => {
      const { one } = readFields(await context.req.text());
      const code = codeIn(one("code"));
      if (code === "") return show(context, trackForm(viewOf(context, "/track"), { code, unknown: true }), 404);
      return context.redirect(`/${languageOf(context)}/track/${code}`, 303);
    },
  },
];

/** Only what a code may be made of: it goes into an address. */
const codeIn = (text = ""): string =>
  readCode(text)
    .replaceAll(/[^0-9A-Z]/g, "")
    .slice(0, 32);
