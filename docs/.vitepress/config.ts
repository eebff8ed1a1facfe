import { type DefaultTheme, defineConfig } from "vitepress";
import { apiSidebar, hasApi } from "./apiSidebar.ts";
import { addressOf, type Language, pageGroups } from "./pages.ts";
import { frameWords, searchWordsVi } from "./words.ts";

const sidebarOf = (language: Language): DefaultTheme.SidebarItem[] =>
  pageGroups.map((group) => ({
    text: group[language],
    items: group.pages.map((page) => ({ text: page[language], link: addressOf(language, page.path) })),
  }));

const themeOf = (language: Language): DefaultTheme.Config => {
  const { nav, theme } = frameWords[language];
  const at = (path: string): string => addressOf(language, path);
  return {
    ...theme,
    nav: [
      { text: nav.start, link: at("start") },
      { text: nav.guides, link: at("guides/deadline"), activeMatch: "/guides/" },
      { text: nav.law, link: at("law/"), activeMatch: "/law/" },
      { text: language === "vi" ? "Thử ngay" : "Playground", link: at("playground") },
      { text: nav.api, link: language === "vi" ? at("library") : "/en/api/", activeMatch: "/(?:api/|library)" },
    ],
    sidebar: language === "vi" ? sidebarOf("vi") : { "/en/api/": apiSidebar(), "/en/": sidebarOf("en") },
  };
};

export default defineConfig({
  title: "Hai Cấp",
  titleTemplate: ":title · Hai Cấp",
  cleanUrls: true,
  metaChunk: true,
  srcExclude: [
    "*.md",
    "law/**",
    "mutation/**",
    "decisions/**",
    "playground/**",
    ...(hasApi ? [] : ["api/**"]),
    "**/node_modules/**",
  ],
  rewrites: { "vi/:rest*": ":rest*", "api/:rest*": "en/api/:rest*" },
  ignoreDeadLinks: hasApi ? false : [/\/en\/api\//],
  head: [
    ["link", { rel: "icon", href: "/mark.svg", type: "image/svg+xml" }],
    ["meta", { name: "theme-color", content: "#0b5d66" }],
  ],
  locales: {
    root: { label: "Tiếng Việt", lang: "vi", description: frameWords.vi.description, themeConfig: themeOf("vi") },
    en: { label: "English", lang: "en", description: frameWords.en.description, themeConfig: themeOf("en") },
  },
  themeConfig: {
    logo: { src: "/mark.svg", alt: "" },
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: searchWordsVi } },
        _render: (text, env, md) => (env.relativePath.startsWith("en/api/") ? "" : md.render(text, env)),
      },
    },
  },
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  transformPageData: (page) => {
    const { title } = page.params ?? {};
    if (title !== undefined) page.title = title;
    if (page.relativePath.startsWith("en/api/")) page.frontmatter["pageClass"] = "reference";
  },
  vite: {
    resolve: { conditions: ["@haicap/source"] },
    build: { chunkSizeWarningLimit: 4096 },
  },
});
