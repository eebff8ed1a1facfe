/** How the command ended: 0 answered (failures are answers), 1 the one question asked has no answer, 2 misuse of the command. */
export type ExitCode = 0 | 1 | 2;
