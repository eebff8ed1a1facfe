import { readdirSync, readFileSync } from "node:fs";
import { root } from "../data/tables.ts";

/** The first page of the API reference: each package with what it answers, and the page TypeDoc made of it. */
export const apiIndex = (): string => {
  const rows = readdirSync(`${root}/packages`).flatMap((room) => {
    const manifest = JSON.parse(readFileSync(`${root}/packages/${room}/package.json`, "utf8")) as Manifest;
    return [`| [\`${manifest.name}\`](${pageOf(manifest.name)}) | ${manifest.description} |`];
  });
  return [
    "# API reference",
    "",
    "Made by TypeDoc from the doc comments: every exported function says its units, its failures, the article it rests on, and has an example that runs.",
    "The operations with their wire shapes are the namespaces of [`haicap`](/en/api/haicap/).",
    "",
    "| package | what it answers |",
    "| --- | --- |",
    ...rows.sort(),
    "",
  ].join("\n");
};

interface Manifest {
  readonly name: string;
  readonly description: string;
}

/** A package of one entry is a page, one of several a folder. */
const pageOf = (name: string): string => {
  const files = readdirSync(`${root}/docs/api`, { recursive: true, encoding: "utf8" });
  return files.includes(`${name}.md`) ? `/en/api/${name}` : `/en/api/${name}/`;
};
