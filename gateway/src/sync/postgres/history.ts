import type { Transaction } from '../../database/database.ts';
import { list, namesOf, qualified, quoted, sameKey } from './identifiers.ts';
import { historyName } from './physical.ts';
import { touchedTable, type MergeTarget } from './target.ts';

/** Ends the versions of the touched records that held until now, and begins new ones for those that are in the table. */
export async function keepVersions(on: Transaction, { schema, table }: MergeTarget, at: Date): Promise<void> {
  const history = qualified(schema, historyName(table.name));
  await on.query(
    `update ${history} as h set _aspire_valid_to = $1 from ${touchedTable} as k
      where h._aspire_valid_to is null and ${sameKey(table.key, 'h', 'k')}`,
    [at],
  );
  const names = [...namesOf(table.columns), '_aspire_hash', '_aspire_raw'];
  await on.query(
    `insert into ${history} (${list(names)}, _aspire_valid_from)
     select ${list(names, 't.')}, $1 from ${qualified(schema, table.name)} as t
       join ${touchedTable} as k on ${sameKey(table.key, 't', 'k')}
      where t._aspire_deleted_at is null
     on conflict (${list([...table.key, '_aspire_valid_from'])}) do update set
       ${names.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}, _aspire_valid_to = null`,
    [at],
  );
}
