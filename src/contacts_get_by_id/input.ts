// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactField } from '../records/contacts';
import type { ContactID } from '../records/ids';

export type ContactsGetByIdInput = {
  /**
   * The Contact ID of the contact to give, such as: 4711.
   * @title Contact ID
   * @minimum 1
   */
  id: ContactID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: ContactField[];
  /**
   * Whether a missing contact gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: ContactID,CompanyID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
