import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/records/catalog';
import { endings, methodsOf, placeOf } from '../../tools/client/methods.ts';

const runnable = catalog
  .filter(({ kind }) => kind !== 'requestToken')
  .map(({ name, resource = null, writes, kind }) => ({ name, resource, writes, kind, takesFetchAll: false }));

describe('the names of the methods', () => {
  it.each([
    ['properties_get', 'Properties', 'properties', 'list'],
    ['properties_get_by_id', 'Properties', 'properties', 'get'],
    ['properties_ddl', 'Properties', 'properties', 'choices'],
    ['work_ticket_times_batch_create', 'WorkTicketTimes', 'workTicketTimes', 'batchCreate'],
    ['companies_post', 'Companies', 'companies', 'create'],
    ['companies_put', 'Companies', 'companies', 'update'],
    ['contacts_upsert', 'Contacts', 'contacts', 'upsert'],
    ['opportunity_tags_delete', 'OpportunityTags', 'opportunityTags', 'delete'],
    ['receipts_approve_receipt', 'Receipts', 'receipts', 'approveReceipt'],
    ['version_get_api_version', 'Version', 'version', 'getApiVersion'],
    ['attachments_get_attachment_file_data', 'Attachments', 'attachments', 'getAttachmentFileData'],
    ['verify_connection', 'Version', '', 'verifyConnection'],
    ['raw_http_request', null, '', 'rawHttpRequest'],
  ])('%s of %s is %s.%s', (name, resource, ...place) => {
    expect(placeOf({ name, resource })).toEqual(place);
  });

  it('every operation has a method of its own', () => {
    const named = Object.values(methodsOf(runnable)).flatMap((own) => Object.values(own).map(([name]) => name));
    expect(named.sort()).toEqual(runnable.map(({ name }) => name).sort());
    expect(named.length).toBeGreaterThanOrEqual(250);
  });

  it('the README of the package has the rule', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| (`_.*?) +\| (`.*?) +\|$/gm)].flatMap(([, names = '', methods = '']) => {
      const [method = ''] = methods.match(/\w+/) ?? [];
      return [...names.matchAll(/`(\w+)`/g)].map(([, ending = '']) => [ending, method]);
    });
    expect(new Map(rows as [string, string][])).toEqual(new Map(endings));
  });

  it('list names what lists, get what gets one record, and writes are what the catalog calls writes', () => {
    const kinds = new Map(runnable.map((entry) => [entry.name, entry]));
    for (const own of Object.values(methodsOf(runnable)))
      for (const [method, [name, mode]] of Object.entries(own)) {
        if (method === 'list') expect(kinds.get(name)?.kind).toBe('list');
        if (method === 'get') expect(kinds.get(name)?.kind).toBe('getById');
        expect(mode === 'write').toBe(kinds.get(name)?.writes);
      }
  });

  it('two operations that would be one method are refused by name', () => {
    const [create, post] = ['trees_create', 'trees_post'].map((name) => {
      return { name, resource: 'Trees', writes: true, takesFetchAll: false };
    });
    expect(() => methodsOf([create!, post!])).toThrow('trees_post: the client has a method trees.create already');
  });
});
