import type { Queryable } from '../../database/database.ts';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import { open, seal } from './envelope.ts';
import { findMasterKey, type MasterKeys } from './masterKeys.ts';

/** The key of an organisation that its secrets are sealed with. */
export type DataKey = { id: string; bytes: Buffer };

type KeyRow = { key_id: string; wrapped_key: string; master_key_id: string };

const columns = "key_id, convert_from(wrapped_key, 'UTF8') as wrapped_key, master_key_id";

/**
 * The data keys of organisations: random, wrapped by a master key, made at the first secret. Opened keys stay in memory; they
 * are deleted with the organisation.
 */
export class DataKeys {
  private readonly opened = new Map<string, DataKey>();
  private readonly lastActive = new Map<string, DataKey>();

  constructor(
    private readonly masterKeys: MasterKeys,
    private readonly system: Pick<System, 'randomBytes'>,
  ) {}

  /** The key that was active when `active` last looked. Another process may have replaced it: the write of a secret tells. */
  recent(organisation: string): DataKey | undefined {
    return this.lastActive.get(organisation);
  }

  /** The key that new secrets are sealed with. `database` may be a transaction. */
  async active(database: Queryable, organisation: string): Promise<DataKey> {
    const key = await this.findActive(database, organisation);
    this.lastActive.set(organisation, key);
    return key;
  }

  private async findActive(database: Queryable, organisation: string): Promise<DataKey> {
    const text = `select ${columns} from organisation_keys where org_id = $1 and active`;
    const { rows } = await database.query<KeyRow>(text, [organisation]);
    if (rows[0]) return this.unwrap(organisation, rows[0]);
    await this.insert(database, organisation, 'on conflict do nothing');
    const again = await database.query<KeyRow>(text, [organisation]);
    if (again.rows[0]) return this.unwrap(organisation, again.rows[0]);
    throw new Error('the data key that was just made is not there');
  }

  /** The key of that id, which may be an earlier one. */
  async byId(database: Queryable, organisation: string, id: string): Promise<DataKey> {
    const known = this.opened.get(nameOf(organisation, id));
    if (known) return known;
    const { rows } = await database.query<KeyRow>(
      `select ${columns} from organisation_keys where org_id = $1 and key_id = $2`,
      [organisation, id],
    );
    if (!rows[0]) throw unreadable(organisation, 'its data key is gone');
    return this.unwrap(organisation, rows[0]);
  }

  /** A new key for what is sealed from now on. Earlier ones stay until nothing uses them. */
  async replace(transaction: Queryable, organisation: string): Promise<void> {
    await transaction.query('update organisation_keys set active = false where org_id = $1', [organisation]);
    await this.insert(transaction, organisation);
  }

  /** Wraps one key with the current master key. False: it was already. */
  async rewrap(database: Queryable, organisation: string, id: string): Promise<boolean> {
    const key = await this.byId(database, organisation, id);
    const { current } = this.masterKeys;
    const { rowCount } = await database.query(
      `update organisation_keys set wrapped_key = convert_to($1, 'UTF8'), master_key_id = $2
       where org_id = $3 and key_id = $4 and master_key_id <> $2`,
      [this.wrap(organisation, key), current.id, organisation, id],
    );
    return (rowCount ?? 0) > 0;
  }

  forget(organisation: string): void {
    this.lastActive.delete(organisation);
    for (const name of this.opened.keys()) if (name.startsWith(`${organisation} `)) this.opened.delete(name);
  }

  private async insert(database: Queryable, organisation: string, onConflict = ''): Promise<void> {
    const key = { id: this.system.randomBytes(8).toString('hex'), bytes: this.system.randomBytes(32) };
    await database.query(
      `insert into organisation_keys (org_id, key_id, wrapped_key, master_key_id)
       values ($1, $2, convert_to($3, 'UTF8'), $4) ${onConflict}`,
      [organisation, key.id, this.wrap(organisation, key), this.masterKeys.current.id],
    );
  }

  private wrap(organisation: string, key: DataKey): string {
    const context = ['organisation key', organisation, key.id];
    return seal(key.bytes.toString('base64'), this.masterKeys.current, context, (size) =>
      this.system.randomBytes(size),
    );
  }

  private unwrap(organisation: string, { key_id: id, wrapped_key, master_key_id }: KeyRow): DataKey {
    const known = this.opened.get(nameOf(organisation, id));
    if (known) return known;
    const masterKey = findMasterKey(this.masterKeys, master_key_id);
    if (!masterKey)
      throw unreadable(organisation, `they need the master key ${master_key_id}, which is not among those given`);
    let text: string;
    try {
      text = open(wrapped_key, masterKey, ['organisation key', organisation, id]);
    } catch (error) {
      throw unreadable(organisation, 'the data key was changed or belongs to another organisation', error);
    }
    const key = { id, bytes: Buffer.from(text, 'base64') };
    this.opened.set(nameOf(organisation, id), key);
    return key;
  }
}

/** Organisations have no blank in their names. */
function nameOf(organisation: string, id: string): string {
  return `${organisation} ${id}`;
}

export function unreadable(organisation: string, why: string, cause?: unknown): GatewayError {
  return new GatewayError('bug', `Secrets of organisation ${organisation} cannot be opened: ${why}.`, { cause });
}
