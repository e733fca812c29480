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
   * The fields by which to find the contact, such as Email. Fill in all of them below.
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
       * The contact to update, where you know it. Choose Contact ID in Match on as well.
       * @title Contact
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
   * The IDs of tags, separated by commas, such as 1,2. See "List tags".
   * @title Contact tags
   */
  ContactTags?: string;
  /** @title Pay schedule */
  PayScheduleID?: PayScheduleID;
  /**
   * True also updates the opportunities of the contact.
   * @title Update opportunities
   */
  UpdateOpportunities?: boolean;
  /**
   * True sends e-mails out again.
   * @title Resend emails
   */
  ResendEmails?: boolean;
  /**
   * True also puts a new company on the invoices of the contact.
   * @title Update invoices company
   */
  UpdateInvoicesCompany?: boolean;
  /**
   * Choose true when you change Email.
   * @title Update email address
   */
  UpdateEmailAddress?: boolean;
  /**
   * Choose true when you change Employee PIN.
   * @title Update PIN
   */
  UpdatePin?: boolean;
  /**
   * Choose true when you change Contact tags.
   * @title Update tags
   */
  UpdateTags?: boolean;
};
