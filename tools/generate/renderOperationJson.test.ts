import { readApi } from '../../api/model/readApi';
import { renderOperationJson } from './renderOperationJson';

const api = readApi();

function descriptionOf(name: string): string {
  const operation = api.operations.get(name);
  if (!operation) throw new Error(`there is no operation ${name}`);
  return (JSON.parse(renderOperationJson(operation)) as { description: string }).description;
}

describe('the description of a list', () => {
  it.each([
    ['properties_get', 'To follow changes, use Changed since.'],
    ['vendors_get', 'To follow new ones, use Created since.'],
  ])('says of %s how to get the news', (name, news) => {
    expect(descriptionOf(name)).toContain(news);
  });

  it('says nothing of that where there is no date to go by', () => {
    expect(descriptionOf('branches_get')).not.toContain('since');
    expect(descriptionOf('attachment_types_get')).not.toContain('since');
  });
});

describe('the description of an operation', () => {
  it.each([
    ['properties_get', 'Changes nothing, so you can repeat it.'],
    ['properties_create', 'Do not repeat it blindly: each run adds another one.'],
    ['properties_update', 'Changes only what you give, so you can repeat it. Let only one workflow write at a time.'],
    ['opportunity_tags_delete', 'Repeating it changes nothing more, and ends in an error.'],
    ['receipts_approve_receipt', 'Do not repeat it: Aspire refuses a receipt that is approved.'],
  ])('says of %s whether it can be repeated', (name, words) => {
    expect(descriptionOf(name)).toContain(words);
  });

  it('names what fits better', () => {
    expect(descriptionOf('contacts_create')).toContain(
      'Where it may be there already, use "Create or update contact".',
    );
    expect(descriptionOf('properties_get')).toContain('When you know the ID, use "Get property by ID".');
  });
});
