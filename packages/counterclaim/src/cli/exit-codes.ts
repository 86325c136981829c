/** How a run ended; docs/reference/cli.md explains each. */
export const exitCode = {
  nothingFound: 0,
  found: 1,
  wrongUse: 2,
  ownFault: 3,
  // as shells have it: 128 and the signal's number
  interrupted: { SIGINT: 130, SIGTERM: 143 },
} as const;
