/**
 * How the command ended: 0 answered (failures are answers); 1 the one question asked has no answer, or something needs a look; 2 misuse of the
 * command; 3 `doctor` or `data check` found what leaves answers without ground.
 */
export type ExitCode = 0 | 1 | 2 | 3;
