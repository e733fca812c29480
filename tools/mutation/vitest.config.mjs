import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { tests } = JSON.parse(process.env.MUTATION_ROOM);

/** Most mutants are noticed by examples, which are quick; properties, which are not, stand in the longer files. */
class SmallestFirst {
  shard(files) {
    return files;
  }

  sort(files) {
    const sizeOf = ({ moduleId }) => statSync(moduleId).size;
    return [...files].sort((one, other) => sizeOf(one) - sizeOf(other));
  }
}

/** Runs the tests of one room, those written for Jest as well: they use only what Jest and Vitest have in common. */
export default {
  test: {
    globals: true,
    include: tests,
    setupFiles: [fileURLToPath(new URL('vitest.setup.mjs', import.meta.url))],
    sequence: { sequencer: SmallestFirst },
    // Some wait for a deadline of five seconds, and what is measured runs beside other things.
    testTimeout: 30_000,
  },
};
