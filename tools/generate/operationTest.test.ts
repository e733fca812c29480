import { readApi } from '../../api/model/readApi';
import { operationTest } from './operationTest';

describe('the test of an operation', () => {
  const api = readApi();
  const testOf = (name: string) => {
    const operation = api.operations.get(name);
    if (!operation) throw new Error(`there is no ${name}`);
    return operationTest(operation);
  };

  it('asks a list for the record whose key is 1', () => {
    expect(testOf('contacts_get')).toEqual({ suite: 'list', example: { filter: 'ContactID eq 1', limit: 50 } });
    const contents = { suite: 'list', example: { filter: 'AttachmentID eq 1' } };
    expect(testOf('attachments_get_attachment_file_data')).toEqual(contents);
  });

  it('asks a list that takes no options for everything', () => {
    expect(testOf('attachment_types_get')).toEqual({ suite: 'call', example: {} });
  });

  it("sends the page's example where records are made or deleted, or a record cannot be read before", () => {
    for (const [name, required] of [
      ['contacts_create', 'Contact'],
      ['opportunity_tags_delete', 'id'],
    ] as const)
      expect(testOf(name)).toEqual({
        suite: 'call',
        example: api.operations.get(name)?.example,
        options: { required },
      });
    expect(testOf('work_tickets_patch_partial_occurrence')).toMatchObject({ suite: 'call' });
  });

  it('changes a text of a record where the example has one', () => {
    expect(testOf('contacts_update')).toMatchObject({
      suite: 'update',
      options: {
        required: 'Contact',
        change: { 'Contact.Title': 'Changed' },
        whole: ['Contact', 'OfficeAddress', 'HomeAddress', 'ContactTags'],
      },
    });
  });

  it('changes something in every update, and nothing that finds the record', () => {
    const updates = [...api.operations.values()].filter(({ reading }) => reading);
    expect(updates).toHaveLength(22);
    for (const { name, reading } of updates) {
      const { change } = testOf(name).options as { change: Record<string, unknown> };
      expect(Object.keys(change)).toHaveLength(1);
      expect(Object.values(reading?.keys ?? {})).not.toContain(Object.keys(change)[0]);
    }
  });
});
