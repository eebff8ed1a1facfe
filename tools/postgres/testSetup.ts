import type { TestProject } from "vitest/node";
import { choosePostgres } from "./choosePostgres.ts";

/** As `globalSetup` of a vitest project: its tests find the server's URL by `inject("postgres")`, or "" where there is none. */
const setup = async (project: TestProject): Promise<() => void> => {
  const { server, told } = await choosePostgres();
  console.log(`${project.name}: ${told}`);
  project.provide("postgres", server?.url ?? "");
  return (): void => server?.stop();
};

export default setup;

declare module "vitest" {
  interface ProvidedContext {
    postgres: string;
  }
}
