import type { Options } from "tsup";

export const lib = (entry: Record<string, string>): Options => ({
  entry,
  format: ["esm"],
  target: "es2023",
  platform: "neutral",
  dts: true,
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  clean: true,
  splitting: true,
});

/** For packages that carry generated tables: a source map would repeat the data (330 kB for 200 kB), so none is made. */
export const data = (entry: Record<string, string>): Options => ({ ...lib(entry), sourcemap: false });
