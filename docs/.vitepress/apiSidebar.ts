import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

const folder = fileURLToPath(new URL("../api", import.meta.url));

/** Whether the API reference was made; a quick build of the site goes without. */
export const hasApi: boolean = existsSync(`${folder}/index.md`);

/** The packages and their entries, as TypeDoc laid them out in `docs/api`. */
export const apiSidebar = (): DefaultTheme.SidebarItem[] => (hasApi ? itemsIn("") : []);

const itemsIn = (path: string): DefaultTheme.SidebarItem[] =>
  readdirSync(`${folder}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.name !== "index.md")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? folderItems(path, entry.name) : [pageItem(path, entry.name)]));

const folderItems = (path: string, name: string): DefaultTheme.SidebarItem[] => {
  const below = `${path}${name}/`;
  const items = itemsIn(below);
  if (!existsSync(`${folder}/${below}index.md`)) return items;
  const link = `/en/api/${below}`;
  return [items.length === 0 ? { text: nameOf(below), link } : { text: nameOf(below), link, collapsed: true, items }];
};

const pageItem = (path: string, file: string): DefaultTheme.SidebarItem => ({
  text: file.replace(/\.md$/, ""),
  link: `/en/api/${path}${file.replace(/\.md$/, "")}`,
});

const nameOf = (path: string): string =>
  path
    .replace(/\/$/, "")
    .split("/")
    .slice(-2)
    .join("/")
    .replace(/^[^@].*\//, "");
