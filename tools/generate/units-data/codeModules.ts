import type { Row } from "./tables.ts";

/** The literal types of the codes in force, one union for the provinces and one for the communes; no value comes with them. */
export const codeModule = (name: string, summary: string, rows: readonly Row[], width: number): string => {
  const codes = rows.filter((row) => row["until"] === "" && row["code"]?.length === width).map((row) => row["code"]);
  const lines: string[] = [];
  for (let at = 0; at < codes.length; at += 12)
    lines.push(
      codes
        .slice(at, at + 12)
        .map((code) => `  | "${code}"`)
        .join(""),
    );
  return `/** ${summary} */\nexport type ${name} =\n${lines.join("\n")};\n`;
};

/** `legacy|current|status|iso|phone area|agency code|confidence of it`, a line for each of the 63 provinces. */
export const provinceCodeRows = (rows: readonly Row[]): string => {
  const byProvince = Map.groupBy(rows, (row) => row["legacy_code"] ?? "");
  return [...byProvince]
    .map(([legacy, own]) => {
      const of = (scheme: string): Row | undefined => own.find((row) => row["scheme"] === scheme);
      const values = ["iso", "phoneArea", "agency"].map((scheme) => of(scheme)?.["value"] ?? "");
      return [legacy, own[0]?.["code"], own[0]?.["status"], ...values, of("agency")?.["confidence"]].join("|");
    })
    .join("\n");
};
