import type { Operation } from '../../api/model/model';
import { readApi } from '../../api/model/readApi';
import { readPages, soundPage } from '../../api/model/testing/pages';
import { clearableFields as clearableOfRow } from '../../src/aspire/operations/update/clearFields';
import { descriptorOf, renderOperationJson } from './renderOperationJson';
import { rowOf } from './renderRows';
import { clearableFields } from '../../api/operations/clearableFields';
import { repeatsOf } from '../../api/operations/repeats';
import { bodyToFillIn, warningOf } from '../../api/operations/updateInput';

const api = readApi();
const operation = (name: string): Operation => {
  const found = api.operations.get(name);
  if (!found) throw new Error(`there is no operation ${name}`);
  return found;
};
const required = (name: string) =>
  bodyToFillIn(operation(name))
    .filter((field) => field.required)
    .map((field) => field.name);

describe('the input of an update', () => {
  it('requires what finds the record, and nothing that can be read from it', () => {
    expect(required('properties_update')).toEqual(['PropertyID']);
    expect(required('property_contacts_update')).toEqual(['PropertyID', 'ContactID']);
    expect(required('service_tax_overrides_put')).toEqual(['ServiceID', 'ServiceTaxOverrideID']);
    expect(required('users_update')).toEqual(['UserId']);
  });

  it('requires what Aspire does not ask for and yet needs in a create, and keeps it in an update', () => {
    const ruleOf = (name: string) => rowOf(operation(name)).body?.UnitTypeAllocationConversion?.required;
    expect([ruleOf('catalog_items_create'), ruleOf('catalog_items_update')]).toEqual([true, undefined]);
    expect(rowOf(operation('companies_post')).body?.Active?.assumed).toBe(true);
    expect(rowOf(operation('companies_put')).body?.Active?.assumed).toBeUndefined();
  });

  it('requires the key where it stands inside an object', () => {
    expect(required('contacts_update')).toEqual(['Contact']);
    const [contact] = bodyToFillIn(operation('contacts_update'));
    expect(contact?.shape?.fields.filter((field) => field.required).map(({ name }) => name)).toEqual(['ContactID']);
  });

  it('asks first for what finds the record', () => {
    const [contact] = bodyToFillIn(operation('contacts_update'));
    expect(contact?.name).toBe('Contact');
    expect(contact?.shape?.fields[0]?.name).toBe('ContactID');
    for (const { name, reading } of [...api.operations.values()].filter(({ reading }) => reading)) {
      const [first] = bodyToFillIn(operation(name));
      const places = [...Object.values(reading?.keys ?? {}), reading?.entry?.field].map(
        (place) => place?.split('.')[0],
      );
      expect(places).toContain(first?.name);
    }
  });

  it('offers to empty what the runtime lets be emptied', () => {
    for (const update of [...api.operations.values()].filter(({ reading }) => reading))
      expect([update.name, clearableFields(update)]).toEqual([update.name, clearableOfRow(rowOf(update))]);
    expect(clearableFields(operation('item_allocations_update'))).toEqual([]);
  });

  it('has one type where two fields have the same', () => {
    const fields = bodyToFillIn(operation('contacts_update'));
    const shapeOf = (name: string) => fields.find((field) => field.name === name)?.shape;
    expect(shapeOf('HomeAddress')).toBe(shapeOf('OfficeAddress'));
  });

  it('is as the page says for anything but an update', () => {
    expect(bodyToFillIn(operation('properties_create'))).toBe(operation('properties_create').body?.fields);
    expect(bodyToFillIn(operation('properties_get'))).toEqual([]);
  });
});

describe('the row of an update', () => {
  it('says how the record is read, and where each field is read back', () => {
    const { body, readBefore } = rowOf(operation('contacts_update'));
    expect(readBefore).toEqual({ path: '/Contacts', keys: { ContactID: 'Contact.ContactID' } });
    expect(body?.ContactTags?.readFrom).toBe('ContactTags.TagID');
    expect(body?.Contact).toMatchObject({ readFrom: '.', required: true });
    expect(body?.Contact?.fields?.OwnerContactName?.labelOf).toBe('OwnerContactID');
    expect(body?.UpdateTags?.writeOnly).toBe(true);
  });

  it('requires the key though Aspire does not say so', () => {
    const key = operation('companies_put').body?.fields.find(({ name }) => name === 'CompanyID');
    expect(key).toMatchObject({ type: 'integer' });
    expect(key?.required).toBeUndefined();
    expect(rowOf(operation('companies_put')).body?.CompanyID?.required).toBe(true);
  });

  it('names the resource of the list where it is another', () => {
    expect(rowOf(operation('service_tax_overrides_put')).readBefore?.resource?.name).toBe('Services');
    expect(rowOf(operation('properties_update')).readBefore?.resource).toBeUndefined();
  });

  it('names lists that there are where a record may give a name in place of an id', () => {
    const { body } = rowOf(operation('contacts_update'));
    const { resolvedBy } = body?.Contact?.fields?.ProspectRating ?? {};
    expect(resolvedBy).toEqual({ list: '/ProspectRatings', key: 'ProspectRatingID', name: 'ProspectRatingName' });
    const target = api.resources.get('ProspectRatings');
    expect(target?.operations.map(({ path }) => path)).toContain(resolvedBy?.list);
    expect(target?.record?.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining([resolvedBy?.key, resolvedBy?.name]),
    );
  });

  it('alone says where fields are read back', () => {
    expect(rowOf(operation('properties_create')).body?.PropertyTags?.readFrom).toBeUndefined();
    expect(rowOf(operation('vendors_post')).body?.BillingTerms?.writeOnly).toBeUndefined();
  });
});

describe('the description of an update', () => {
  it('names what must be given again, and no mere instruction', () => {
    expect(warningOf(operation('vendors_put'))).toBe('Give Billing terms again each time, or the update may empty it.');
    expect(warningOf(operation('contacts_update'))).toContain('Give HR detail again each time');
    expect(warningOf(operation('contacts_update'))).toContain(
      'Give Employee PIN and HR notes again where Aspire hides it',
    );
    expect(warningOf(operation('users_update'))).toBe('');
    expect(warningOf(operation('vendors_post'))).toBe('');
  });

  it('is the page, and then that', () => {
    const vendors = operation('vendors_put');
    expect(JSON.parse(renderOperationJson(vendors))).toMatchObject({
      description: `${vendors.about} Needs Vendor ID; what you leave out keeps its value. ${warningOf(vendors)} ${repeatsOf(vendors)}`,
    });
    const companies = operation('companies_put');
    expect(JSON.parse(renderOperationJson(companies))).toMatchObject({
      description: `${companies.about} Needs Company ID; what you leave out keeps its value. ${repeatsOf(companies)}`,
    });
  });

  it('says where nothing is kept that is not given', () => {
    const page = `${soundPage}  crews_update:
    put: /Crews
    id: Crews_Update
    title: Update crew
    about: Changes a crew.
    body: { CrewName: { type: string } }
    replies: id
    replaces: true
`;
    const blind = readPages({ 'crews.yaml': page }).operations.get('crews_update');
    expect(blind && repeatsOf(blind)).toContain('what you leave out may be emptied');
  });

  it('tells on every update which fields it must have, and that the others keep their values', () => {
    const updates = [...api.operations.values()].filter(({ reading }) => reading);
    expect(updates.length).toBeGreaterThan(20);
    for (const update of updates) {
      const { description } = descriptorOf(update);
      expect(description).toMatch(/Needs \w.*; what you leave out keeps its value\./);
      expect(description).toContain('Let only one workflow write at a time.');
    }
  });
});
