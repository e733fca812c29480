import type { OperationNames } from './names';
import type { RowReference } from './renderHandler';

/** The suites of `src/testing/suites`, by the file that holds each. */
const suites = {
  list: 'testList',
  call: 'testCall',
  update: 'testUpdate',
  getById: 'testGetById',
  upsert: 'testUpsert',
  batchCreate: 'testBatchCreate',
  lookup: 'testLookup',
} as const;

/** What an operation is tested with: the suite of its kind, an example of its input, and what else that suite is told. */
export type HandlerTest = { suite: keyof typeof suites; example?: object; options?: object };

/** `src/<operation>/handler.test.ts`: the operation's example, and one call of the suite of its kind. */
export function renderHandlerTest(
  header: string,
  { handler, input }: Pick<OperationNames, 'handler' | 'input'>,
  { row, module }: RowReference,
  { suite, example, options }: HandlerTest,
): string {
  const run = suites[suite];
  const told = [handler, row, ...(example ? ['example'] : []), ...(options ? [JSON.stringify(options)] : [])];
  return [
    header,
    `import { ${row} } from '../records/${module}';`,
    `import { ${run} } from '../testing/suites/${suite}';`,
    `import { ${handler} } from './handler';`,
    ...(example
      ? [`import type { ${input} } from './input';`, '', `const example: ${input} = ${JSON.stringify(example)};`]
      : []),
    '',
    `${run}(${told.join(', ')});`,
  ].join('\n');
}
