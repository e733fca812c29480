import type { Database } from '../src/database/database.ts';
import { copyInto } from '../src/sync/postgres/copy.ts';
import { list, namesOf, qualified } from '../src/sync/postgres/identifiers.ts';
import { takeYourTime } from '../src/sync/postgres/schema.ts';
import type { SyncResource } from '../src/sync/resources/resource.ts';
import { encodeRecord } from '../src/sync/tables/encode.ts';

/** Rows that only one side has, as JSON; both empty where the table says exactly what Aspire says. */
export type Differences = { onlyInAspire: string[]; onlyInTable: string[] };

/** Compares a table's rows that are not gone with the records of Aspire, value by value, by Postgres itself. */
export async function compareTable(
  database: Database,
  schema: string,
  { table }: SyncResource,
  records: Iterable<unknown>,
): Promise<Differences> {
  return database.inTransaction(async (transaction) => {
    await takeYourTime(transaction);
    const into = qualified(schema, table.name);
    const columns = list(namesOf(table.columns));
    await transaction.query(`create temporary table expected on commit drop as select ${columns} from ${into} limit 0`);
    const rows = function* () {
      for (const record of records) {
        const encoded = encodeRecord(table, record);
        if (encoded.problem !== undefined) throw new Error(encoded.problem);
        yield encoded.row.line;
      }
    };
    await copyInto(transaction, 'expected', rows());
    const live = `select ${columns} from ${into} where _aspire_deleted_at is null`;
    const only = async (one: string, other: string) => {
      const { rows: found } = await transaction.query<{ row: string }>(
        `select row_to_json(d)::text as row from (${one} except all ${other}) as d limit 20`,
      );
      return found.map(({ row }) => row);
    };
    return {
      onlyInAspire: await only('select * from expected', live),
      onlyInTable: await only(live, 'select * from expected'),
    };
  });
}
