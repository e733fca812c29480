// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
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

type ChangedContact = {
  /**
   * The contact to update.
   * @title Contact
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * The first name, such as Dana.
   * @title First name
   * @minLength 1
   */
  FirstName?: string;
  /**
   * The family name, such as Whitfield.
   * @title Last name
   * @minLength 1
   */
  LastName?: string;
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
   * False takes the contact out of use.
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
  /**
   * Leave it empty: Default workers' comp class says which one.
   * @title Default workers' comp name
   * @advanced true
   */
  DefaultWorkersCompName?: string;
  /**
   * Pick the state or province, or give its code, such as TX or ON.
   * @title Default workers' comp state or province
   * @lookupOperation field_values_ddl
   * @lookupInput {"field":"DefaultWorkersCompStateProvinceCode"}
   * @lookupAuthRequired true
   * @advanced true
   */
  DefaultWorkersCompStateProvinceCode?: string;
};

/** @enumLabels Person > Accounting sync ID, Person > Branch, Person > Company, Person > Contact type, Person > Created by user name, Person > Created date and time, Person > Default workers' comp, Person > Default workers' comp state or province, Person > Email, Person > Employee number, Person > Employee PIN, Person > External contact reference, Person > Fax, Person > HR notes, Person > Home phone, Person > Mobile phone, Person > Notes, Person > Office phone, Person > Owner, Person > Prospect rating, Person > Salutation, Person > Termination date, Person > Title, Person > User, Person > Website, Contact tags, Home address > Address line 1, Home address > Address line 2, Home address > City, Home address > State or province, Home address > ZIP code, Office address > Address line 1, Office address > Address line 2, Office address > City, Office address > State or province, Office address > ZIP code */
type ContactsUpdateClearable =
  | 'Contact.AccountingSyncID'
  | 'Contact.BranchID'
  | 'Contact.CompanyID'
  | 'Contact.ContactTypeID'
  | 'Contact.CreatedByUserName'
  | 'Contact.CreatedDateTime'
  | 'Contact.DefaultWorkersCompID'
  | 'Contact.DefaultWorkersCompStateProvinceCode'
  | 'Contact.Email'
  | 'Contact.EmployeeNumber'
  | 'Contact.EmployeePin'
  | 'Contact.ExternalContactReference'
  | 'Contact.Fax'
  | 'Contact.HRNotes'
  | 'Contact.HomePhone'
  | 'Contact.MobilePhone'
  | 'Contact.Notes'
  | 'Contact.OfficePhone'
  | 'Contact.OwnerContactID'
  | 'Contact.ProspectRating'
  | 'Contact.Salutation'
  | 'Contact.TerminationDate'
  | 'Contact.Title'
  | 'Contact.UserID'
  | 'Contact.Website'
  | 'ContactTags'
  | 'HomeAddress.AddressLine1'
  | 'HomeAddress.AddressLine2'
  | 'HomeAddress.City'
  | 'HomeAddress.StateProvinceCode'
  | 'HomeAddress.ZipCode'
  | 'OfficeAddress.AddressLine1'
  | 'OfficeAddress.AddressLine2'
  | 'OfficeAddress.City'
  | 'OfficeAddress.StateProvinceCode'
  | 'OfficeAddress.ZipCode';

export type ContactsUpdateInput = Simplify<
  {
    /**
     * Who it is. Addresses and tags stand beside it.
     * @title Person
     */
    Contact: ChangedContact;
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
     * Leave it empty, unless Aspire support tells you what to give.
     * @title HR detail
     * @advanced true
     * @TJS-type integer
     */
    HRDetail?: number;
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
    /**
     * The fields to empty, such as Person > Accounting sync ID. A field that you only leave out keeps its value.
     * @title Clear fields
     */
    clear_fields?: ContactsUpdateClearable[];
  } & UpdateOptions
>;
