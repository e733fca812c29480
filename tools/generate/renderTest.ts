import type { Operation, ShapeField } from '../../api/model/model';
import { fieldTitle } from '../../api/model/fieldTitle';
import { headerOf, namesOf, type OperationNames } from './names';
import { fieldsToFillIn } from '../../api/operations/updateInput';

/** One test of an operation: its name, and the four steps of Tray's test language. */
export type Case = { says: string; given: string; when: string; then: string[]; finally: string };

/** What is imported from `src/testing`, by file. */
const helpers = {
  emulator: ['clearJournal', 'refuseNext', 'startAnew'],
  expectations: ['expectCalls', 'expectRefusal'],
  updates: ['expectUpdated', 'recordBefore'],
  without: ['without'],
} as const;

/** `src/<operation>/handler.test.ts`: the operation over real HTTP, with the page's example, and how it fails. */
export function renderTest(operation: Operation): string {
  const cases = [succeeds(operation), lacksScope(operation), thirdCase(operation)];
  return renderCases(headerOf(operation.resource), namesOf(operation), exampleOf(operation), cases);
}

/** A file of tests around an example, which they know as `example`. */
export function renderCases(
  header: string,
  { handler, input }: Pick<OperationNames, 'handler' | 'input'>,
  example: object,
  cases: readonly Case[],
): string {
  const suite = [
    `OperationHandlerTestSetup.configureHandlerTest(${handler}, (operation) =>`,
    "operation.usingHandlerContext('test').nothingBeforeAll()",
    ...cases.map(renderCase),
    '.nothingAfterAll(),',
    ');',
  ].join('\n');
  return [
    header,
    "import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';",
    "import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';",
    ...Object.entries(helpers).flatMap(([file, names]) => {
      const used = names.filter((name) => suite.includes(`${name}(`) || suite.includes(`(${name})`));
      return used.length > 0 ? [`import { ${used.join(', ')} } from '../testing/${file}';`] : [];
    }),
    `import { ${handler} } from './handler';`,
    `import type { ${input} } from './input';`,
    '',
    `const example: ${input} = ${json(example)};\n`,
    suite,
  ].join('\n');
}

function renderCase({ says, given, when, then, finally: last }: Case): string {
  const checks = then.length === 1 ? then[0] : `{ ${then.map((check) => `${check};`).join('\n')} }`;
  return [
    `.testCase(${json(says)}, (test) => test`,
    `.given(${given})`,
    `.when(() => ${when})`,
    `.then(({ output }) => ${checks})`,
    `.${last})`,
  ].join('\n');
}

function succeeds(operation: Operation): Case {
  const { name, resource } = operation;
  const key = operation.options === 'odata' || operation.options === 'filter' ? resource.key : [];
  const told = expectedValue(operation, key);
  return {
    says:
      key.length > 0
        ? `gives the ${resource.plural} that meet the filter`
        : 'sends the example to Aspire and gives its answer',
    given: 'clearJournal',
    when: 'example',
    then: [
      `expect(output).toMatchOutputSchemaOf('${name}')`,
      ...(told ? [`expect(output).toMatchObject({ value: ${told} })`] : []),
    ],
    finally: `finally(() => expectCalls(${renderCall(operation)}))`,
  };
}

/** What the value holds for certain, as far as Aspire's description says. */
function expectedValue({ replies }: Operation, key: readonly string[]): string | undefined {
  if (key.length === 1) return `{ items: [{ ${key[0]}: 1 }], count: 1, has_more: false, next_page: null }`;
  if (key.length > 1) return `{ items: expect.arrayContaining([expect.objectContaining({ ${key[0]}: 1 })]) }`;
  switch (replies.kind) {
    case 'id':
      return '{ success: true, id: expect.any(Number) }';
    case 'object':
    case 'boolean':
    case 'nothing':
    case 'untyped':
      return '{ success: true }';
    default:
      return undefined;
  }
}

function lacksScope(operation: Operation): Case {
  const { method, resource } = operation;
  return {
    says: 'says which scope the API client lacks',
    given: `() => refuseNext({ ${renderRoute(operation)}, status: 403, body: 'Forbidden' })`,
    when: 'example',
    then: [`expectRefusal(output, '${method}', '${resource.name}')`],
    finally: 'finallyDoNothing()',
  };
}

function thirdCase(operation: Operation): Case {
  if (operation.options === 'odata') {
    return beforeSending('refuses a page that Aspire would not give', '({ ...example, limit: 1001 })', [
      'Limit',
      '1000',
    ]);
  }
  const required = operation.options === 'filter' ? 'filter' : requiredField(operation)?.name;
  if (required !== undefined) {
    const title = fieldTitle(required);
    return beforeSending(`asks for "${title}" where it is missing`, `without(example, '${required}')`, [title]);
  }
  const messages = ['The date is locked.', 'Another message.'];
  return {
    says: "gives Aspire's own words when it refuses",
    given: `() => refuseNext({ ${renderRoute(operation)}, status: 400, body: ${json(messages)} })`,
    when: 'example',
    then: [`expectRefusal(output, ${messages.map(json).join(', ')})`],
    finally: 'finallyDoNothing()',
  };
}

/** A refusal that Aspire never hears of. */
export function beforeSending(says: string, when: string, words: readonly string[]): Case {
  return {
    says: `${says}, before anything is sent`,
    given: 'clearJournal',
    when,
    then: [`expectRefusal(output, ${words.map(json).join(', ')})`],
    finally: 'finally(() => expectCalls())',
  };
}

function requiredField(operation: Operation): ShapeField | undefined {
  return fieldsToFillIn(operation).find(({ required }) => required);
}

/** The input of the first two cases: the page's example; for a list the record with the key 1. */
function exampleOf({ options, resource, example }: Operation): object {
  if (options === undefined) return example;
  const [key] = resource.key;
  if (options === 'none') return {};
  const filter = key === undefined ? {} : { filter: `${key} eq 1` };
  return options === 'filter' ? filter : { ...filter, limit: 50 };
}

function renderCall(operation: Operation): string {
  const body = operation.body ? ', body: example' : '';
  return `{ ${renderRoute(operation)}, query: ${json(queryOf(operation))}${body} }`;
}

function renderRoute(operation: Operation): string {
  const { method, path, example } = operation;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name]));
  return `method: '${method}', path: '${filled}'`;
}

/** What the example sends in the query, values as text. */
function queryOf(operation: Operation): Record<string, string> {
  const { options, resource, params, path, example } = operation;
  const { filter } = exampleOf(operation) as { filter?: string };
  const filtered: Record<string, string> = filter === undefined ? {} : { $filter: filter };
  if (options === 'odata') {
    const ordered: Record<string, string> =
      resource.key.length > 0 ? { $orderby: resource.key.map((name) => `${name} asc`).join(',') } : {};
    return { ...filtered, ...ordered, $pageNumber: '1', $limit: '50' };
  }
  if (options) return filtered;
  const inQuery = params.filter(({ name }) => !path.includes(`{${name}}`) && name in example);
  return Object.fromEntries(inQuery.map(({ name }) => [name, String(example[name])]));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
