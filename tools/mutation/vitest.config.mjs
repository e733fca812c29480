const { tests } = JSON.parse(process.env.MUTATION_ROOM);

/** Runs the tests of one room, those written for Jest as well: they use only what Jest and Vitest have in common. */
export default {
  test: {
    globals: true,
    include: tests,
    setupFiles: [new URL('vitest.setup.mjs', import.meta.url).pathname],
  },
};
