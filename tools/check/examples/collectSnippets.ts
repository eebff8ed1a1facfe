import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../repository/Finding.ts";
import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { parseFile } from "../../repository/syntax.ts";
import type { Snippet } from "./Snippet.ts";
import { snippetsOfDocs } from "./snippetsOfDocs.ts";
import { snippetsOfMarkdown } from "./snippetsOfMarkdown.ts";

/** Every piece of code of a repository that must run, and the pieces that refuse to without a reason. */
export interface CollectedSnippets {
  readonly snippets: readonly Snippet[];
  readonly findings: readonly Finding[];
}

/** Collects doc comments and READMEs of the packages; with `everything` also the root's pages, `docs/` and `examples/*.ts`. */
export const collectSnippets = (root: string, packages: readonly Package[], everything: boolean): CollectedSnippets => {
  const pages = [
    ...packages.map(({ folder }) => `${folder}/README.md`).filter((file) => existsSync(join(root, file))),
    ...(everything ? pagesOfRoot(root) : []),
  ].map((file) => snippetsOfMarkdown(file, readFileSync(join(root, file), "utf8")));
  return {
    snippets: [
      ...packages.flatMap((one) => docSnippets(root, one)),
      ...pages.flatMap(({ snippets }) => snippets),
      ...(everything ? exampleFiles(root) : []),
    ],
    findings: pages.flatMap(({ findings }) => findings),
  };
};

/** The source files of a package whose doc comments people read. */
export const documentedFiles = (root: string, { folder }: Package): readonly string[] =>
  filesUnder(root, `${folder}/src`, ".ts").filter((file) => !/\.(test|test-d|bench|gen)\.ts$/.test(file));

const docSnippets = (root: string, one: Package): readonly Snippet[] =>
  documentedFiles(root, one).flatMap((file) => snippetsOfDocs(parseFile(root, file), one.room));

/** The pages whose commands and programs are run too: those of the site in both languages, of the command, and for assistants. */
export const pagesOfSite = (root: string): readonly string[] => [
  ...["AGENTS.md", "packages/cli/README.md", skill].filter((file) => existsSync(join(root, file))),
  ...filesUnder(root, "docs/vi", ".md"),
  ...filesUnder(root, "docs/en", ".md"),
];

/** What the tarball tells assistants. */
const skill = "packages/haicap/skills/haicap/SKILL.md";

const pagesOfRoot = (root: string): readonly string[] =>
  [
    ...["README.md", "README.vi.md", "CONTRIBUTING.md", "AGENTS.md", skill].filter((file) =>
      existsSync(join(root, file)),
    ),
    ...filesUnder(root, "docs", ".md"),
    ...filesUnder(root, "examples", ".md"),
  ].filter((file) => !file.startsWith("docs/api/"));

const exampleFiles = (root: string): readonly Snippet[] =>
  filesUnder(root, "examples", ".ts")
    .filter((file) => /^examples\/[^/]+\.ts$/.test(file))
    .map((file) => ({ file, line: 1, code: readFileSync(join(root, file), "utf8") }));
