import { readApi } from '../../../api/model/readApi';
import { describeOperations } from '../../../api/schema/describeOperations';
import { odataExamples } from '../../../api/schema/odataHelp';
import { list } from '../../../src/aspire/operations/list/list';
import { rowOf } from '../../../tools/generate/renderRows';
import { useEmulator, valueOf } from '../../withEmulator';

const api = readApi();
const lists = [...api.operations.values()].filter(
  ({ options, replies }) => options === 'odata' && replies.kind === 'rows',
);
const described = describeOperations(api);

/** The help of an input, as a builder reads it. */
function helpOf(operation: string, input: string): string {
  const fields = described.get(operation)?.types().input.fields ?? [];
  return fields.find(({ name }) => name === input)?.about ?? '';
}

describe("the help of a list's OData options", () => {
  const { session } = useEmulator();

  it('is looked at for every list that takes them', () => {
    expect(lists.length).toBeGreaterThan(88);
  });

  it.each(lists.map((operation) => [operation.name, operation] as const))(
    'names examples that work as they stand: %s',
    async (name, operation) => {
      const { replies, resource } = operation;
      if (replies.kind !== 'rows') throw new Error(`${name} is no list`);
      const examples = odataExamples(resource, replies.type);
      for (const [input, example] of Object.entries(examples)) {
        expect(helpOf(name, input)).toContain(`, such as ${example}.`);
        const { items } = valueOf(await list(session(), rowOf(operation), { [input]: example, limit: 5 }));
        if (input === 'select') for (const item of items) expect(Object.keys(item)).toEqual(example?.split(','));
      }
      expect(Object.keys(examples)).toEqual(['filter', 'orderby', 'select']);
      expect(helpOf(name, 'expand')).not.toContain('such as');
    },
  );
});
