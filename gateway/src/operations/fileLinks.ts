import { createHash } from 'node:crypto';
import { success } from '../../../src/aspire/model/result';
import type { StoreFile } from '../../../src/aspire/operations/attachments/download';
import type { Caller } from '../access/access.ts';
import type { Queryable } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';

/** A call that gives a file. */
export type FileCall = { operation: string; connection: string; input: Readonly<Record<string, unknown>> };

/** Links that give a file for a short time to whoever has them, on every replica. Nothing is stored: the file is read anew. */
export type FileLinks = {
  /** Puts a link in the place of the file, once it was read to its end. */
  store(caller: Caller, call: FileCall): StoreFile;
  /** What a link stands for. Throws `not_found` for one that is unknown or over. */
  open(token: string): Promise<{ caller: Caller; call: FileCall }>;
};

/** How long a link serves, in seconds. */
const lifetime = 900;

export function createFileLinks({
  database,
  system: { randomBytes },
  publicUrl,
}: {
  database: Queryable;
  system: Pick<System, 'randomBytes'>;
  publicUrl: () => string;
}): FileLinks {
  return {
    store:
      ({ organisation, actor }, { operation, connection, input }) =>
      async ({ name, mimeType, content }) => {
        // To its end: the output tells the size, and no link is given to a file that is damaged.
        for await (const part of content) void part;
        const token = randomBytes(32).toString('base64url');
        await database.query('delete from file_links where expires_at < now()');
        const { rows } = await database.query<{ expires: number }>(
          `insert into file_links (token_hash, org_id, actor, connection, operation, input, expires_at)
           values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')
           returning floor(extract(epoch from expires_at))::float8 as expires`,
          [hashOf(token), organisation, actor, connection, operation, JSON.stringify(input), lifetime],
        );
        const url = `${publicUrl().replace(/\/$/, '')}/files/${token}`;
        return success({ name, url, mime_type: mimeType, expires: rows[0]?.expires ?? 0 });
      },
    async open(token) {
      const { rows } = await database.query<FileCall & { organisation: string; actor: string }>(
        `select org_id as organisation, actor, connection, operation, input from file_links
         where token_hash = $1 and expires_at > now()`,
        [hashOf(token)],
      );
      const [found] = rows;
      if (!found)
        throw new GatewayError('not_found', 'This link is unknown or over. Run the operation again for a new one.');
      const { organisation, actor, ...call } = found;
      return { caller: { organisation, actor, scopes: ['read'] }, call };
    },
  };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(`file:${token}`).digest();
}
