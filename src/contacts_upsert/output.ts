// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Contact } from '../records/contacts';

export type ContactsUpsertOutput = {
  /**
   * True for a new contact, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The ID of the contact; empty in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The contact as Aspire has it now. Missing in the rare case that the connector saved it but could not read it back.
   * @title Record
   */
  record?: Contact;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};
