import { readApi } from '../../api/model/readApi';
import { callbackOf } from './renderHandler';

describe('the callback of an operation', () => {
  const api = readApi();
  it.each([
    ['properties_get', 'listRecords'],
    ['object_codes_get', 'listRecords'],
    ['attachments_get_attachment_file_data', 'listRecords'],
    ['properties_create', 'createRecord'],
    ['receipts_create', 'createRecord'],
    ['contacts_update', 'updateRecord'],
    ['work_tickets_patch_partial_occurrence', 'updateRecord'],
    ['opportunity_tags_delete', 'deleteRecord'],
    ['version_get_api_version', 'callAspire'],
    ['attachments_post', 'callAspire'],
    ['receipts_receive_receipt', 'callAspire'],
    ['authorization_refresh_token', 'callAspire'],
  ])('is, for %s, %s', (name, callback) => {
    const operation = api.operations.get(name);
    expect(operation && callbackOf(operation)).toBe(callback);
  });
});
