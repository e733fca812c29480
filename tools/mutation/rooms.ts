/** Code where a wrong line costs data, and the tests nearest to it. All are paths or patterns from the root. */
export type Room = {
  files: readonly string[];
  tests: readonly string[];
  /** The tests need the gateway's Postgres. */
  database?: true;
};

export const rooms: Readonly<Record<string, Room>> = {
  retries: {
    files: ['src/aspire/http/retryPolicy.ts'],
    tests: ['tests/http/{retryPolicy,sendWithRetries}.test.ts'],
  },
  auth: { files: ['src/aspire/auth/*.ts'], tests: ['tests/auth/*.test.ts'] },
  model: { files: ['src/aspire/model/*.ts'], tests: ['tests/model/*.test.ts'] },
  odata: { files: ['src/aspire/odata/*.ts'], tests: ['tests/odata/*.test.ts'] },
  pagination: { files: ['src/aspire/pagination/*.ts'], tests: ['tests/pagination/*.test.ts'] },
  update: { files: ['src/aspire/operations/update/*.ts'], tests: ['tests/operations/update/*.test.ts'] },
  upsert: { files: ['src/aspire/operations/upsert/*.ts'], tests: ['tests/operations/upsert/*.test.ts'] },
};
