import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { namesOf } from './names';
import type { Parts } from './parts';

/** The largest id that Aspire has room for: the seed of the emulator is nowhere near it. */
const missing = 2_147_483_647;

/** One record by its id. */
export function getByIdParts({ list, resource, name }: Extract<CompositeOperation, { kind: 'getById' }>): Parts {
  const { singular, key } = resource;
  const [id = ''] = key;
  const query = { $filter: `${id} eq 1`, $top: '1' };
  const route = `method: 'GET', path: '${list.path}'`;
  const found = `{ record: { ${id}: 1 }, found: true }`;
  return {
    callback: { name: 'getRecordById', rows: [namesOf(list).row], argument: namesOf(list).row },
    example: { id: 1 },
    cases: [
      {
        says: `gives the ${singular} with the id`,
        given: 'clearJournal',
        when: 'example',
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          `expect(output).toMatchObject({ isSuccess: true, value: ${found} })`,
        ],
        finally: `finally(() => expectCalls({ ${route}, query: ${JSON.stringify(query)} }))`,
      },
      {
        says: 'says that there is none with the id',
        given: 'clearJournal',
        when: `({ id: ${missing} })`,
        then: [`expectRefusal(output, 'There is no ${singular} with the ID ${missing}.')`],
        finally: 'finallyDoNothing()',
      },
      {
        says: 'gives null for a missing one where that is asked for',
        given: 'clearJournal',
        when: `({ id: ${missing}, return_null_if_not_found: true })`,
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          'expect(output).toMatchObject({ isSuccess: true, value: { record: null, found: false } })',
        ],
        finally: 'finallyDoNothing()',
      },
      {
        says: 'says which scope the API client lacks',
        given: `() => refuseNext({ ${route}, status: 403, body: 'Forbidden' })`,
        when: 'example',
        then: [`expectRefusal(output, 'GET', '${resource.name}')`],
        finally: 'finallyDoNothing()',
      },
    ],
  };
}
