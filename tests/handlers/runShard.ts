import { join } from 'node:path';
import axios from 'axios';
import { catalog } from '../../src/records/catalog';

const source = join(__dirname, '..', '..', 'src');

/** The number of test files that the operations' tests are divided into. */
const shards = 8;

/**
 * Runs the handler tests of every eighth operation in one test file. Jest loads all modules again for each file, which
 * takes ten times as long as the tests of one operation; here Tray's runtime is loaded once for about thirty operations.
 * The emulator is still reset for each operation. `npm test -- src/properties_get` runs the tests of one operation.
 */
export function runShard(index: number): void {
  for (const { name } of catalog.filter((_, place) => place % shards === index)) {
    describe(name, () => {
      beforeAll(() => axios.post(`${process.env.ASPIRE_BASE_URL}/_emulator/reset`));
      // The CDK registers an operation's tests while its file is loaded, so it is loaded inside this describe.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(join(source, name, 'handler.test'));
    });
  }
}
