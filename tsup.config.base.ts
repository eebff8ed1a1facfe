import type { Options } from "tsup";

/** One file for each entry, and minified: a package is loaded as often as it is started, and each file or comment costs time then. */
export const lib = (entry: Record<string, string>): Options => ({
  entry,
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  dts: true,
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  clean: true,
  minify: true,
  splitting: false,
  esbuildOptions(options): void {
    options.charset = "utf8"; // Vietnamese as it is, not as escapes three times its size
  },
});

/** For packages that carry generated tables, loaded on first use: chunks stay apart, and no source map repeats the tables. */
export const data = (entry: Record<string, string>): Options => ({ ...lib(entry), splitting: true, sourcemap: false });
