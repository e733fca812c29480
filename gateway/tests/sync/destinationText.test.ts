import { expect, it } from 'vitest';
import { destinationProblem, resolveDestination } from '../../src/sync/destinationText.ts';

it.each([
  'postgres://ann@db.example.com:5432/warehouse',
  'postgresql://db/warehouse?sslmode=require',
  'duckdb:/data/aspire.duckdb',
  'parquet:/data/aspire',
  'env:ASPIRE_SYNC_WAREHOUSE',
])('%s is a destination', (to) => {
  expect(destinationProblem(to)).toBeUndefined();
});

it.each([
  'postgres://ann:hunter2@db/x',
  'postgres://db/x?password=hunter2',
  'postgres://db/x?sslpassword=hunter2',
  'mysql://hunter2',
  'duckdb:',
  'parquet:',
  'env:HUNTER2',
  'env:ASPIRE_GATEWAY_KEY',
  'postgres://[hunter2',
  'hunter2',
  'duckdb:hunter2\n',
])('a destination that is refused is not repeated (%#)', (to) => {
  expect(destinationProblem(to)).toMatch(/\w/);
  expect(destinationProblem(to)).not.toMatch(/hunter2/i);
});

it.each([
  ['postgres://db/x\n', 'must be one line of at most 2000 characters'],
  [`duckdb:${'x'.repeat(1_994)}`, 'must be one line of at most 2000 characters'],
  ['env:HOME', 'names an environment variable as env:ASPIRE_SYNC_..., such as env:ASPIRE_SYNC_WAREHOUSE'],
  ['duckdb:', 'needs a path behind duckdb:'],
  ['parquet:', 'needs a path behind parquet:'],
  ['mysql://db/x', 'must begin with postgres://, duckdb:, parquet: or env:ASPIRE_SYNC_'],
  ['nowhere', 'must begin with postgres://, duckdb:, parquet: or env:ASPIRE_SYNC_'],
  ['/postgres://db/x', 'must begin with postgres://, duckdb:, parquet: or env:ASPIRE_SYNC_'],
  ['postgres://[x', 'must look like postgres://user@host:5432/database'],
  [
    'postgres://ann:pw@db/x',
    'holds a password, which others can read there. Put the URL into an environment variable and give ' +
      'env:ASPIRE_SYNC_WAREHOUSE, or leave the password out and set PGPASSWORD or ~/.pgpass',
  ],
])('of %s it is said what is wrong', (to, problem) => {
  expect(destinationProblem(to)).toBe(problem);
});

it('a destination may have 2000 characters, and more than one variable that is no password', () => {
  expect(destinationProblem(`duckdb:${'x'.repeat(1_993)}`)).toBeUndefined();
  expect(destinationProblem('postgres://ann@db/x?sslmode=require&application_name=sync')).toBeUndefined();
  expect(destinationProblem('postgres://ann@db/x?sslmode=require&PASSWORD=hunter2')).toMatch(/^holds a password/);
});

it.each(['postgres://ann:pw@db/x', 'postgresql://db/x', 'duckdb:/data/x', 'parquet:/data'])(
  'a variable may hold %s',
  (to) => {
    expect(resolveDestination('env:ASPIRE_SYNC_X', { ASPIRE_SYNC_X: to })).toBe(to);
  },
);

it('a variable that holds something else than a destination is not told', () => {
  const variables = { ASPIRE_SYNC_ODD: 'hunter2', ASPIRE_SYNC_GOOD: 'postgres://ann:pw@db/x' };
  expect(resolveDestination('env:ASPIRE_SYNC_GOOD', variables)).toBe('postgres://ann:pw@db/x');
  for (const to of ['duckdb:x', 'duckdb:/data/env:x']) expect(resolveDestination(to, variables)).toBe(to);
  for (const name of ['ODD', 'NONE', 'constructor']) {
    const refused = () => resolveDestination(`env:ASPIRE_SYNC_${name}`, variables);
    expect(refused).toThrow(new RegExp(`ASPIRE_SYNC_${name}`));
    expect(refused).not.toThrow(/hunter2/);
  }
});

it('a variable without a destination is told with what it has to hold', () => {
  const refusal = (name: string, variables: Record<string, string>) => {
    try {
      return resolveDestination(`env:${name}`, variables);
    } catch (error) {
      return error;
    }
  };
  const unset = 'names ASPIRE_SYNC_X, which is not set where the gateway runs';
  expect(refusal('ASPIRE_SYNC_X', {})).toMatchObject({
    ...{ code: 'invalid_input', message: `The destination ${unset}.`, errors: [{ field: 'to', message: unset }] },
  });
  const odd = 'names ASPIRE_SYNC_X, which holds no destination; it must begin with postgres://, duckdb: or parquet:';
  for (const held of ['', 'x-postgres://db/x', 'env:ASPIRE_SYNC_Y'])
    expect(refusal('ASPIRE_SYNC_X', { ASPIRE_SYNC_X: held })).toMatchObject({ message: `The destination ${odd}.` });
  const long = 'X'.repeat(200);
  for (const variables of [{}, { [long]: 'y' }])
    expect(refusal(long, variables)).toMatchObject({
      message: expect.stringMatching(/^The destination names X{80}, /) as string,
    });
});
