// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Contact } from '../records/contacts';

export type ContactsGetByIdOutput = {
  /**
   * The contact; empty where there is none.
   * @title Record
   */
  record: Contact | null;
  /**
   * True when there is such a contact.
   * @title Found
   */
  found: boolean;
};
