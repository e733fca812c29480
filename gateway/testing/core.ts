import { onDatabase, type TestCore, type TestCoreOptions } from './onDatabase.ts';
import { createTestDatabase } from './postgres.ts';

export { caller, leave, oauth2Input, type TestCore } from './onDatabase.ts';

/** The rooms `connections` and `refresh` on a real, fresh database. */
export async function startCore(options: TestCoreOptions = {}): Promise<TestCore> {
  return onDatabase(await createTestDatabase(), options);
}
