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
    ['properties_get', 'Changed since gives only what is new or changed.'],
    ['vendors_get', 'Created since goes by CreatedDateTime; edits leave no trace.'],
    ['branches_get', 'There is no way to ask for changes only.'],
  ])('says of %s how much it gives, and how to get the news', (name, news) => {
    expect(descriptionOf(name)).toContain(`One page is up to 1,000, and Fetch all gives all of them. ${news}`);
  });

  it('says nothing of pages where there are none', () => {
    expect(descriptionOf('attachment_types_get')).not.toContain('page is');
    expect(descriptionOf('properties_create')).not.toContain('page is');
  });
});
