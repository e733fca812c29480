import { join } from 'node:path';
import axios from 'axios';
import { catalog } from '../../src/records/catalog';

const source = join(__dirname, '..', '..', 'src');

/** Into how many test files the operations' tests are dealt. */
const shards = 8;

/**
 * Runs the handler tests of every eighth operation in one test file. Jest loads all modules anew for each file, which
 * for one operation takes ten times as long as its tests; here Tray's services is loaded once for some thirty. Each
 * operation still finds the emulator as new. `npm test -- src/properties_get` runs one operation's own file.
 */
export function runShard(index: number): void {
  for (const { name } of catalog.filter((_, place) => place % shards === index)) {
    describe(name, () => {
      beforeAll(() => axios.post(`${process.env.ASPIRE_BASE_URL}/_emulator/reset`));
      // The CDK registers an operation's tests while its file is being loaded: here and now, inside this describe.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(join(source, name, 'handler.test'));
    });
  }
}
