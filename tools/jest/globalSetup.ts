import { join } from 'node:path';
import { writeSchemas } from '../schemas/writeSchemas';

// Jest takes this function as the module itself: the tests compare outputs with the schemas, so these must be fresh.
export = function freshSchemas(): void {
  writeSchemas(join(__dirname, '../..'));
};
