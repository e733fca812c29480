import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { namesOf } from './names';
import type { Parts } from './parts';
import { beforeSending } from './renderTest';

type Upsert = Extract<CompositeOperation, { kind: 'upsert' }>;

/** Create or update: the create's body with the key beside it, and the fields to match on. */
export function upsertParts(upsert: Upsert): Parts {
  const { resource, list, create, update, match, usual, fresh, name } = upsert;
  const { singular, key } = resource;
  const [id = ''] = key;
  const choices = match.map((field) => `'${field}'`);
  const rows = { list: namesOf(list).row, create: namesOf(create).row, update: namesOf(update).row };
  const given = Object.entries(rows).map(([role, row]) => `${role}: ${row}`);
  const example = { match_on: [usual], ...create.example, ...(fresh === undefined ? {} : { [usual]: fresh }) };
  const listRoute = `method: 'GET', path: '${list.path}'`;
  const value = valueIn(example, usual);
  const question = {
    $filter: `${usual} eq '${value.replaceAll("'", "''")}'`,
    $orderby: `${id} asc`,
    $top: '11',
  };
  const readBack = `{ $filter: expect.stringMatching(/^${id} eq \\d+$/) as string, $top: '1' }`;
  return {
    callback: {
      name: 'upsertRecord',
      rows: Object.values(rows),
      argument: `{ ${given.join(', ')}, match: [${choices.join(', ')}] }`,
    },
    example,
    cases: [
      {
        says: `creates the ${singular} where there is none, and reads it back`,
        given: '() => startAnew()',
        when: 'example',
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          `expect(output).toMatchObject({ value: { created: true, id: expect.any(Number), record: { ${id}: expect.any(Number) } } })`,
        ],
        finally: `finally(() => expectCalls(
          { ${listRoute}, query: ${JSON.stringify(question)} },
          { method: 'POST', path: '${create.path}', query: {}, body: without(example, 'match_on') },
          { ${listRoute}, query: ${readBack} },
        ))`,
      },
      {
        says: 'updates it where it is there',
        given: `() => startAnew({ path: '${create.path}', body: without(example, 'match_on') })`,
        when: 'example',
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          `expect(output).toMatchObject({ value: { created: false, id: expect.any(Number), record: { ${usual}: ${JSON.stringify(value)} } } })`,
        ],
        finally: 'finallyDoNothing()',
      },
      {
        says: 'says which scope the API client lacks',
        given: `() => refuseNext({ ${listRoute}, status: 403, body: 'Forbidden' })`,
        when: 'example',
        then: [`expectRefusal(output, 'GET', '${resource.name}')`],
        finally: 'finallyDoNothing()',
      },
      beforeSending('asks for "Match on" where it is missing', "without(example, 'match_on')", ['Match on']),
    ],
  };
}

/** The value of a field that stands at the top of an example or in one of its objects. */
function valueIn(example: Readonly<Record<string, unknown>>, name: string): string {
  const places = [example, ...Object.values(example).filter(isObject)];
  const value = places.find((place) => Object.hasOwn(place, name))?.[name];
  if (typeof value !== 'string') throw new Error(`compositeOperations: no example has a ${name} to match on`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
