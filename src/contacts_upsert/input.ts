// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { ContactAddress, NewContact } from '../records/contacts.bodies';
import type { ContactID, PayScheduleID } from '../records/ids';

/** @enumLabels Accounting sync ID, Company ID, Contact ID, Email, Employee number, External contact reference, First name, Last name, Mobile phone */
type ContactMatch =
  | 'AccountingSyncID'
  | 'CompanyID'
  | 'ContactID'
  | 'Email'
  | 'EmployeeNumber'
  | 'ExternalContactReference'
  | 'FirstName'
  | 'LastName'
  | 'MobilePhone';

export type ContactsUpsertInput = {
  /**
   * The fields that tell whether the contact is there already, such as: Email. All of them must be filled in below, and be the same.
   * @title Match on
   * @minItems 1
   * @default ["Email"]
   */
  match_on: ContactMatch[];
  /**
   * The person. Addresses and tags stand beside it.
   * @title Contact
   */
  Contact: Simplify<
    NewContact & {
      /**
       * The contact to update, where it is known. Goes with ContactID in Match on; a new one gets its id from Aspire.
       * @title Contact ID
       * @minimum 1
       */
      ContactID?: ContactID;
    }
  >;
  /**
   * Where the person lives.
   * @title Home address
   */
  HomeAddress?: ContactAddress;
  /**
   * Shown in Aspire as the primary address.
   * @title Office address
   */
  OfficeAddress?: ContactAddress;
  /**
   * Ids of tags, separated by commas: 1,2. Rows give them as a list instead.
   * @title Contact tags
   */
  ContactTags?: string;
  /** @title Pay schedule ID */
  PayScheduleID?: PayScheduleID;
  /**
   * Whether to carry the change over to the opportunities of the contact. By its name; Aspire does not document it.
   * @title Update opportunities
   */
  UpdateOpportunities?: boolean;
  /**
   * Whether e-mails are sent out again. By its name; Aspire does not document it.
   * @title Resend emails
   */
  ResendEmails?: boolean;
  /**
   * Whether to carry a new company over to the invoices. By its name; Aspire does not document it.
   * @title Update invoices company
   */
  UpdateInvoicesCompany?: boolean;
  /**
   * Set it when Email changes. By its name; Aspire does not document it.
   * @title Update email address
   */
  UpdateEmailAddress?: boolean;
  /**
   * Set it when EmployeePin changes. By its name; Aspire does not document it.
   * @title Update PIN
   */
  UpdatePin?: boolean;
  /**
   * Set it when ContactTags changes. By its name; Aspire does not document it.
   * @title Update tags
   */
  UpdateTags?: boolean;
};
