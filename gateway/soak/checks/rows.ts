import type { Database } from '../../src/database/database.ts';
import { schemaFor } from '../../src/sync/openDestination.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import { compareTable } from '../../testing/compareTables.ts';
import type { Aspire } from '../aspire.ts';
import type { Check } from './check.ts';

/** Compares each table with Aspire's records, value by value: what is missing, there twice, or not the same is told. */
export async function checkRows(
  database: Database,
  aspire: Pick<Aspire, 'records'>,
  {
    organisation,
    connections,
    resources,
  }: { organisation: string; connections: readonly string[]; resources: readonly string[] },
): Promise<Check> {
  const problems: string[] = [];
  let count = 0;
  for (const name of resources) {
    const resource = await resourceByName(name);
    const records = await aspire.records(resource.list.resource.name);
    for (const connection of connections) {
      count += records.length;
      const { onlyInAspire, onlyInTable } = await compareTable(
        database,
        schemaFor(organisation, connection),
        resource,
        records,
      );
      const told = (rows: string[], where: string) =>
        problems.push(...rows.map((row) => `${name} of ${connection}: only in ${where}: ${row.slice(0, 200)}`));
      told(onlyInAspire, 'Aspire');
      told(onlyInTable, 'the table');
    }
  }
  const facts = `${count} rows of ${resources.length} resources for ${connections.length} connections compared with Aspire`;
  return { name: 'every row there once', facts, problems };
}
