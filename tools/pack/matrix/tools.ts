/** What published packages are tried with: each version exact, installed from the registry outside the repository. */
export const runtimes = {
  node: ["22.23.3", "24.21.0", "26.10.0"],
  deno: "2.9.6",
  bun: "1.4.4",
} as const;

export const compilers = ["5.9.3", "6.0.3", "7.0.2"] as const;

export const bundlers = { esbuild: "0.28.2", vite: "8.3.8", rolldown: "1.3.2" } as const;
