import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { namesOf } from './names';
import type { Parts } from './parts';
import { beforeSending } from './renderTest';

/** Many creates in one step: an array of the create's bodies. */
export function batchCreateParts({
  create,
  resource,
  name,
  required,
}: Extract<CompositeOperation, { kind: 'batchCreate' }>): Parts {
  const route = `method: 'POST', path: '${create.path}'`;
  if (!Object.hasOwn(create.example, required))
    throw new Error(`compositeOperations: the example of ${create.name} has no ${required}`);
  return {
    callback: { name: 'batchCreateRecords', rows: [namesOf(create).row], argument: namesOf(create).row },
    example: { items: [create.example] },
    cases: [
      {
        says: 'creates what is right and says what is wrong with the rest, in order',
        given: 'clearJournal',
        when: `({ items: [...example.items, ...example.items.map((item) => without(item, '${required}'))] })`,
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          `expect(output).toMatchObject({ value: {
            results: [
              { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
              { index: 1, success: false, id: null, error: expect.stringContaining('${required}') },
            ],
            count: 2, succeeded: 1, failed: 1, not_attempted: 0,
          } })`,
        ],
        finally: `finally(() => expectCalls({ ${route}, query: {}, body: example.items[0] }))`,
      },
      {
        says: 'says which scope the API client lacks',
        given: `() => refuseNext({ ${route}, status: 403, body: 'Forbidden' })`,
        when: 'example',
        then: [`expectRefusal(output, 'POST', '${resource.name}')`],
        finally: 'finallyDoNothing()',
      },
      beforeSending('refuses an empty list', '({ items: [] })', ['Items']),
    ],
  };
}
