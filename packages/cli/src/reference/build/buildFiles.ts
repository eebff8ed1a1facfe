import { icon } from "../assets/icon.ts";
import { pageScript } from "../assets/pageScript.ts";
import { searchScript } from "../assets/search.ts";
import { searchIndex, searchLibrary } from "../assets/searchIndex.ts";
import { style } from "../assets/style.ts";
import type { Facts } from "../facts/Facts.ts";
import type { Asking } from "../facts/Scope.ts";
import { manifestOf } from "../manifest/manifestOf.ts";
import type { Attachment, Page } from "../page/Page.ts";
import { calendarPages } from "../pages/calendarPages.ts";
import { codePage } from "../pages/codePage.ts";
import { dataPage } from "../pages/dataPage.ts";
import { dossierPages } from "../pages/dossierPages.ts";
import { fieldPages } from "../pages/fieldPages.ts";
import { glossaryPage } from "../pages/glossaryPage.ts";
import { contentsOf, homePage } from "../pages/homePage.ts";
import { lawPage } from "../pages/lawPage.ts";
import { messagePage } from "../pages/messagePage.ts";
import { officePages } from "../pages/officePages.ts";
import { operationPages } from "../pages/operationPages.ts";
import { ownershipPage } from "../pages/ownershipPage.ts";
import { fieldPathsOf } from "../pages/paths.ts";
import { procedurePages } from "../pages/procedurePages.ts";
import type { Made, Setting } from "../pages/Setting.ts";
import { searchPage } from "../pages/searchPage.ts";
import { unitPages } from "../pages/unitPages.ts";
import { type Frame, htmlPage } from "../print/htmlPage.ts";
import { markdownPage } from "../print/markdownPage.ts";
import { speechOf } from "../words/Speech.ts";

/** In which language and form a reference is written, and where its QR codes lead. */
export interface BuildOptions {
  readonly language: "vi" | "en";
  readonly format: "html" | "md";
  readonly base?: string;
}

/** The files of a reference: pages, pictures, schemas, manifest, and for HTML its style and search. */
export const buildFiles = (
  facts: Facts,
  { ask }: Pick<Asking, "ask">,
  { language, format, base }: BuildOptions,
): readonly Attachment[] => {
  const setting: Setting = {
    facts,
    ask,
    speech: speechOf(language),
    fieldPaths: fieldPathsOf(facts.procedures),
    ...(base === undefined ? {} : { base }),
  };
  const made = sections.map((section) => section(setting));
  const pages = [...made.flatMap((one) => one.pages), ...(format === "html" ? searchPage(setting).pages : [])];
  const frame = frameOf(setting);
  return [
    ...pages.map((page) => printed(page, frame, format)),
    ...made.flatMap((one) => one.attachments ?? []),
    { path: "manifest.json", content: `${JSON.stringify(manifestOf(facts), null, 1)}\n` },
    ...(format === "html" ? assets(setting, pages) : []),
  ];
};

const sections: readonly ((setting: Setting) => Made)[] = [
  homePage,
  unitPages,
  officePages,
  fieldPages,
  procedurePages,
  ownershipPage,
  calendarPages,
  dossierPages,
  codePage,
  messagePage,
  operationPages,
  lawPage,
  glossaryPage,
  dataPage,
];

const printed = (page: Page, frame: Frame, format: "html" | "md"): Attachment =>
  format === "html"
    ? { path: `${page.path}.html`, content: htmlPage(page, frame) }
    : { path: `${page.path}.md`, content: markdownPage(page, frame) };

const frameOf = (setting: Setting): Frame => {
  const { facts, speech } = setting;
  const { words, language } = speech;
  return {
    language,
    words,
    name: words.title(facts.province.fullName),
    dayLine: words.speaksOf(speech.day(facts.on)),
    menu: [{ path: "index", title: words.home }, ...contentsOf(setting)],
    foot: words.foot(
      Object.entries(facts.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(" · "),
    ),
  };
};

const assets = ({ speech: { words } }: Setting, pages: readonly Page[]): readonly Attachment[] => [
  { path: "assets/style.css", content: style },
  { path: "assets/icon.svg", content: icon },
  { path: "assets/page.js", content: pageScript },
  { path: "assets/minisearch.js", content: searchLibrary() },
  { path: "assets/index.js", content: searchIndex(pages) },
  { path: "assets/search.js", content: searchScript({ none: words.searchNone, found: words.count.results }) },
];
