import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

const folder = fileURLToPath(new URL("../api", import.meta.url));

/** Whether the API reference was made and is wanted; the gate looks at the site without it (`SITE_API=0`). */
export const hasApi: boolean = process.env["SITE_API"] !== "0" && existsSync(`${folder}/index.md`);

/** The packages and their entries, as TypeDoc laid them out in `docs/api`; first `haicap` with the namespaces of its operations. */
export const apiSidebar = (): DefaultTheme.SidebarItem[] => {
  if (!hasApi) return [];
  const rooms = readdirSync(`${folder}/@haicap`, { withFileTypes: true })
    .map(({ name }) => name)
    .sort()
    .map((name) => (name.endsWith(".md") ? leaf("@haicap/", name) : packageItem(`@haicap/${name}`)));
  return [{ text: "All packages", link: "/en/api/" }, packageItem("haicap"), operations(), ...rooms];
};

const leaf = (path: string, file: string): DefaultTheme.SidebarItem => {
  const name = file.replace(/\.md$/, "");
  return {
    text: path.startsWith("@") && path.split("/").length === 2 ? `${path}${name}` : name,
    link: `/en/api/${path}${name}`,
  };
};

const packageItem = (name: string): DefaultTheme.SidebarItem => ({
  text: name,
  link: `/en/api/${name}/`,
  collapsed: true,
  items: readdirSync(`${folder}/${name}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .sort()
    .map((file) => ({
      text: file === "index-1.md" ? "main entry" : file.replace(/\.md$/, "").replace(/^.*\//, ""),
      link: `/en/api/${name}/${file.replace(/\.md$/, "")}`,
    })),
});

/** The namespaces of `haicap`, each with its operations. */
const operations = (): DefaultTheme.SidebarItem => {
  const path = "index/haicap/namespaces";
  const files = existsSync(`${folder}/${path}`) ? readdirSync(`${folder}/${path}`).sort() : [];
  return { text: "haicap: operations", collapsed: false, items: files.map((file) => leaf(`${path}/`, file)) };
};
