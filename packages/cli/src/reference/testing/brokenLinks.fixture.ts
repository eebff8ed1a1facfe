import { posix } from "node:path";

/** The links of a page of HTML or Markdown that lead nowhere among the files given, anchors included. */
export const brokenLinks = (files: ReadonlyMap<string, string>): readonly string[] => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known =
      ids.get(path) ?? new Set([...(files.get(path) ?? "").matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
    ids.set(path, known);
    return known;
  };
  return [...files].flatMap(([path, content]) =>
    linksIn(path, content).flatMap((link) => {
      const [target = "", anchor] = link.split("#");
      const file = target === "" ? path : posix.join(posix.dirname(path), decodeURI(target));
      const found = files.has(file) && (anchor === undefined || idsOf(file).has(anchor));
      return found ? [] : [`${path}: ${link}`];
    }),
  );
};

const linksIn = (path: string, content: string): readonly string[] => {
  const pattern = path.endsWith(".html")
    ? /(?:href|src|action)="([^"]*)"/g
    : path.endsWith(".md")
      ? /\]\(([^)\s]+)\)/g
      : undefined;
  return pattern === undefined ? [] : [...content.matchAll(pattern)].map(([, link = ""]) => link);
};
