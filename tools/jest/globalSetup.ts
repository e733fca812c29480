import { join } from 'node:path';
import { writeSchemas } from '../schemas/writeSchemas';

// Jest expects the function as the module's export. The tests compare outputs with the schemas, so these must be current.
export = function freshSchemas(): void {
  writeSchemas(join(__dirname, '../..'));
};
