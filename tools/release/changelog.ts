/**
 * Writes changelogs for whoever upgrades: what the changesets say, without the commits they came with; that our own packages moved together is
 * not said again in each.
 */
const changelog: ChangelogFunctions = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ").replaceAll(/^ +$/gmu, "")}\n`,
  getDependencyReleaseLine: async () => "",
};
export default changelog;

/** What `@changesets/cli` asks of the module its configuration names. */
interface ChangelogFunctions {
  readonly getReleaseLine: (changeset: { readonly summary: string }) => Promise<string>;
  readonly getDependencyReleaseLine: () => Promise<string>;
}
