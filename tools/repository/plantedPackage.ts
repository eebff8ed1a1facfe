/** The package.json of a planted package: the entries given, with source and built files, and extra fields. */
export const plantedPackage = (
  name: string,
  entries: Readonly<Record<string, string>> = { ".": "index" },
  fields: object = {},
): object => ({
  name,
  version: "1.0.0",
  type: "module",
  exports: Object.fromEntries(
    Object.entries(entries).map(([key, file]) => [
      key,
      { "@haicap/source": `./src/${file}.ts`, types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
    ]),
  ),
  ...fields,
});
