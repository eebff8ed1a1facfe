export const provincePage = (name: string, profile: { readonly name?: string }): string =>
  `# ${profile.name ?? name}\n`;
