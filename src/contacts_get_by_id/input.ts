// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactField } from '../records/contacts';
import type { ContactID } from '../records/ids';

export type ContactsGetByIdInput = {
  /**
   * The contact to get: pick it from the list, or give its ID, such as 4711.
   * @title Contact
   * @minimum 1
   */
  id: ContactID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: ContactField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such contact, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as ContactID,CompanyID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
