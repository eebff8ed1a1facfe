import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** A link of a built page that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

/** What was found in the built site: how many links were followed, and those that lead nowhere. */
export interface FollowedLinks {
  readonly followed: number;
  readonly broken: readonly BrokenLink[];
}

/** Follows every link and source of every built page, anchors included; paths under `except` are left out. */
export const followLinks = (site: string, except: readonly string[]): FollowedLinks => {
  const pages = new Map<string, Page>();
  for (const file of readdirSync(site, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".html")) pages.set(`/${file}`, readPage(readFileSync(join(site, file), "utf8")));
  let followed = 0;
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of pages)
    for (const link of links) {
      if (/^(https?:|mailto:|data:)/.test(link)) continue;
      const { pathname, hash } = new URL(link, `http://site${page.replace(/(index)?\.html$/, "")}`);
      const path = decodeURIComponent(pathname);
      if (except.some((one) => path.startsWith(one))) continue;
      followed += 1;
      const why = faultOf(site, pages, path, decodeURIComponent(hash.slice(1)));
      if (why !== undefined) broken.push({ page, link, why });
    }
  return { followed, broken };
};

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const readPage = (html: string): Page => ({
  links: [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&")),
  ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)),
});

const faultOf = (site: string, pages: ReadonlyMap<string, Page>, path: string, anchor: string): string | undefined => {
  const candidates = [path, `${path}.html`, posix.join(path, "index.html")];
  const page = candidates.map((one) => pages.get(one)).find((one) => one !== undefined);
  if (page === undefined)
    return candidates.some((one) => isFile(join(site, one))) ? undefined : "there is no such page or file";
  return anchor === "" || page.ids.has(anchor) ? undefined : "the page has no such anchor";
};

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
