// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactAddress } from '../records/contacts.bodies';
import type {
  BranchID,
  CompanyID,
  ContactID,
  ContactTypeID,
  PayScheduleID,
  ProspectRatingID,
  UserID,
  WorkersCompID,
} from '../records/ids';

/** @enumLabels Accounting sync ID, Company, Contact, Email, Employee number, External contact reference, First name, Last name, Mobile phone */
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

type NewContact = {
  /**
   * The first name, such as Dana.
   * @title First name
   * @minLength 1
   */
  FirstName: string;
  /**
   * The family name, such as Whitfield.
   * @title Last name
   * @minLength 1
   */
  LastName: string;
  /**
   * The contact to update, where you know it. Choose it in Match on as well.
   * @title Contact
   * @minimum 1
   */
  ContactID?: ContactID;
  /**
   * The company that the person works for.
   * @title Company
   */
  CompanyID?: CompanyID;
  /**
   * What the person is to you, such as Employee, Prospect or Customer.
   * @title Contact type
   */
  ContactTypeID?: ContactTypeID;
  /** @title Branch */
  BranchID?: BranchID;
  /**
   * The employee who looks after this contact.
   * @title Owner
   */
  OwnerContactID?: ContactID;
  /**
   * Job title, such as Facilities manager.
   * @title Title
   */
  Title?: string;
  /**
   * One address, such as dana.whitfield@example.com.
   * @title Email
   */
  Email?: string;
  /**
   * The number for calls and text messages, such as 512-555-0142.
   * @title Mobile phone
   */
  MobilePhone?: string;
  /**
   * The number at work, such as 512-555-0145.
   * @title Office phone
   */
  OfficePhone?: string;
  /**
   * Remarks on the person, such as Call before arriving.
   * @title Notes
   * @format text
   */
  Notes?: string;
  /**
   * False takes the contact out of use. A new one is in use unless you choose false.
   * @title Active
   */
  Active?: boolean;
  /**
   * Leave it empty: Owner says who.
   * @title Owner contact name
   * @advanced true
   */
  OwnerContactName?: string;
  /**
   * How letters address the person, such as Ms.
   * @title Salutation
   * @advanced true
   */
  Salutation?: string;
  /**
   * How likely the person is to buy, such as A.
   * @title Prospect rating
   * @advanced true
   */
  ProspectRating?: ProspectRatingID;
  /**
   * Leave it empty: Prospect rating says which one.
   * @title Prospect rating name
   * @advanced true
   */
  ProspectRatingName?: string;
  /**
   * The private number, such as 512-555-0144.
   * @title Home phone
   * @advanced true
   */
  HomePhone?: string;
  /**
   * The fax number, such as 512-555-0143.
   * @title Fax
   * @advanced true
   */
  Fax?: string;
  /**
   * Leave it empty: Aspire sets the time itself.
   * @title Created date and time
   * @format datetime
   * @advanced true
   */
  CreatedDateTime?: string;
  /**
   * Leave it empty: Aspire sets the name itself.
   * @title Created by user name
   * @advanced true
   */
  CreatedByUserName?: string;
  /**
   * The number of an employee in payroll, such as E-1042.
   * @title Employee number
   * @advanced true
   */
  EmployeeNumber?: string;
  /**
   * The full address, such as https://www.example.com.
   * @title Website
   * @advanced true
   */
  Website?: string;
  /**
   * The number with which the employee clocks in, such as 4711. Take it from a secret store.
   * @title Employee PIN
   * @advanced true
   */
  EmployeePin?: string;
  /**
   * The contact's ID in your accounting software, such as C-1042.
   * @title Accounting sync ID
   * @advanced true
   */
  AccountingSyncID?: string;
  /**
   * The contact's ID in another system, such as CRM-2041.
   * @title External contact reference
   * @advanced true
   */
  ExternalContactReference?: string;
  /**
   * The last day of an employee, such as 2026-04-08.
   * @title Termination date
   * @format datetime
   * @advanced true
   */
  TerminationDate?: string;
  /**
   * Confidential remarks of the personnel department, such as Forklift licence expires in May.
   * @title HR notes
   * @format text
   * @advanced true
   */
  HRNotes?: string;
  /**
   * @title Default workers' comp
   * @advanced true
   */
  DefaultWorkersCompID?: WorkersCompID;
  /**
   * The Aspire login of the person, for employees who have one.
   * @title User
   * @advanced true
   */
  UserID?: UserID;
};

export type ContactsUpsertInput = {
  /**
   * The fields by which to find the contact, such as Email. Fill in all of them below.
   * @title Match on
   * @minItems 1
   * @default ["Email"]
   */
  match_on: ContactMatch[];
  /**
   * Who it is. Addresses and tags stand beside it.
   * @title Person
   */
  Contact: NewContact;
  /**
   * Shown in Aspire as the primary address.
   * @title Office address
   */
  OfficeAddress?: ContactAddress;
  /**
   * Where the person lives.
   * @title Home address
   */
  HomeAddress?: ContactAddress;
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
   * @advanced true
   */
  UpdateOpportunities?: boolean;
  /**
   * True sends e-mails out again.
   * @title Resend emails
   * @advanced true
   */
  ResendEmails?: boolean;
  /**
   * True also puts a new company on the invoices of the contact.
   * @title Update invoices company
   * @advanced true
   */
  UpdateInvoicesCompany?: boolean;
  /**
   * Choose true when you change Email.
   * @title Update email address
   * @advanced true
   */
  UpdateEmailAddress?: boolean;
  /**
   * Choose true when you change Employee PIN.
   * @title Update PIN
   * @advanced true
   */
  UpdatePin?: boolean;
  /**
   * Choose true when you change Contact tags.
   * @title Update tags
   * @advanced true
   */
  UpdateTags?: boolean;
};
