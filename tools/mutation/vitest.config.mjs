const { tests, database } = JSON.parse(process.env.MUTATION_ROOM);

/** Runs the tests of one room, those written for Jest as well: they use only what Jest and Vitest have in common. */
export default {
  test: {
    globals: true,
    include: tests,
    globalSetup: database ? ['gateway/testing/globalSetup.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};
