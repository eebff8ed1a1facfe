import type { Words } from "@haicap/kernel";
import { html } from "hono/html";
import { rolesFor } from "./roles.ts";
import { type Html, type Language, sayIn, type View } from "./View.ts";

/** A page: its title, what is on it, and whether it is for everybody or for the desks. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly open?: boolean;
  readonly narrow?: boolean;
}

/** The frame of every page: the centre's name, the ways through it, the language, and for desks the role. */
export const layout = (view: View, { title, body, open = false, narrow = false }: Page): Html => {
  const { language, say, centre } = view;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${centre.office.unitName}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script src="/client.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${say(words.skip)}</a>
<header class="masthead">
  <div class="row">
    <a class="home" href="/${language}${open ? "/track" : ""}" lang="vi"><span>${centre.office.provinceName}</span><strong>${centre.office.name}</strong></a>
    <nav class="languages" aria-label="${say(words.languages)}">${languages(view)}</nav>
  </div>
  ${open ? "" : deskBar(view)}
</header>
<main id="main" class="${narrow ? "narrow" : ""}" tabindex="-1">${body}</main>
<footer><p>${say(words.footer)}</p></footer>
</body>
</html>`;
};

const languages = ({ language, path }: View): Html =>
  html`${(["vi", "en"] as const).map(
    (one) =>
      html`<a href="/${one}${path}" hreflang="${one}" lang="${one}" ${one === language ? html`aria-current="true"` : ""}>${names[one]}</a>`,
  )}`;

const deskBar = (view: View): Html => {
  const { language, path, say, role } = view;
  const link = (to: string, words: Words): Html =>
    html`<a href="/${language}${to}" ${isAt(path, to) ? html`aria-current="page"` : ""}>${say(words)}</a>`;
  return html`<div class="desk-bar"><div class="row">
    <nav class="ways" aria-label="${say(words.ways)}">${link("", words.list)}${link("/receive", words.receive)}${link("/track", words.track)}</nav>
    <form class="role" method="post" action="/${language}/role">
      <label for="role">${say(words.role)}</label>
      <select id="role" name="role">${rolesFor(language).map(
        ({ group, roles }) =>
          html`<optgroup label="${group}">${roles.map(
            ({ key, name }) => html`<option value="${key}" ${key === role ? html`selected` : ""}>${name}</option>`,
          )}</optgroup>`,
      )}</select>
      <input type="hidden" name="back" value="${path}">
      <button class="quiet">${say(words.change)}</button>
    </form>
  </div></div>`;
};

const isAt = (path: string, to: string): boolean => {
  const plain = path.split("?")[0] ?? "";
  return to === "" ? plain === "" || plain.startsWith("/dossiers") : plain.startsWith(to);
};

const names: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

const words = {
  skip: { vi: "Đến nội dung chính", en: "Skip to the content" },
  languages: { vi: "Ngôn ngữ", en: "Language" },
  ways: { vi: "Các trang", en: "Pages" },
  list: { vi: "Hồ sơ", en: "Dossiers" },
  receive: { vi: "Tiếp nhận", en: "Receive" },
  track: { vi: "Tra cứu", en: "Track" },
  role: { vi: "Vai trò", en: "Role" },
  change: { vi: "Đổi", en: "Change" },
  footer: {
    vi: "Trang mẫu của Hai Cấp. Hạn giải quyết được tính theo lịch nghỉ đã công bố và giờ làm việc của trung tâm.",
    en: "An example of Hai Cấp. Due dates are counted by the published calendar and the office's hours.",
  },
} as const satisfies Record<string, Words>;

/** A short page that says what went wrong, and where to go on. */
export const plainPage = (
  view: View,
  {
    title,
    text,
    back,
    open,
  }: { readonly title: Words; readonly text: Words; readonly back: string; readonly open?: boolean },
): Html =>
  layout(view, {
    title: view.say(title),
    open: open ?? false,
    narrow: true,
    body: html`<h1>${view.say(title)}</h1><p class="lead">${view.say(text)}</p><p><a class="button" href="/${view.language}${back}">${sayIn(view.language)({ vi: "Quay lại", en: "Go back" })}</a></p>`,
  });
