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
   * @title Contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID: ContactID;
  /**
   * Such as Dana.
   * @title First name
   * @minLength 1
   */
  FirstName?: string;
  /**
   * Such as Whitfield.
   * @title Last name
   * @minLength 1
   */
  LastName?: string;
  /**
   * The firm that the person works for.
   * @title Company ID
   */
  CompanyID?: CompanyID;
  /**
   * Employee, Prospect, Customer and the like; each company has its own ids.
   * @title Contact type ID
   */
  ContactTypeID?: ContactTypeID;
  /** @title Branch ID */
  BranchID?: BranchID;
  /**
   * Contact of the employee who looks after this one.
   * @title Owner contact ID
   */
  OwnerContactID?: ContactID;
  /**
   * Best left out: OwnerContactID says who.
   * @title Owner contact name
   * @advanced true
   */
  OwnerContactName?: string;
  /**
   * Such as Ms.
   * @title Salutation
   */
  Salutation?: string;
  /**
   * An id (see prospect_ratings_get), although rows give it as text.
   * @title Prospect rating
   */
  ProspectRating?: ProspectRatingID;
  /**
   * Best left out: ProspectRating says which.
   * @title Prospect rating name
   * @advanced true
   */
  ProspectRatingName?: string;
  /**
   * Job title, such as Facilities manager.
   * @title Title
   */
  Title?: string;
  /**
   * Such as dana.whitfield@example.com.
   * @title Email
   */
  Email?: string;
  /**
   * Such as 512-555-0142.
   * @title Mobile phone
   */
  MobilePhone?: string;
  /**
   * Such as 512-555-0145.
   * @title Office phone
   */
  OfficePhone?: string;
  /**
   * Such as 512-555-0144.
   * @title Home phone
   */
  HomePhone?: string;
  /**
   * Such as 512-555-0143.
   * @title Fax
   */
  Fax?: string;
  /**
   * Remarks on the person, such as Call before arriving.
   * @title Notes
   */
  Notes?: string;
  /**
   * Whether the contact is in use.
   * @title Active
   */
  Active?: boolean;
  /**
   * Best left out: whether Aspire honours it is unknown.
   * @title Created date time
   * @format datetime
   * @advanced true
   */
  CreatedDateTime?: string;
  /**
   * Best left out: whether Aspire honours it is unknown.
   * @title Created by user name
   * @advanced true
   */
  CreatedByUserName?: string;
  /**
   * The number of an employee in payroll, such as E-1042.
   * @title Employee number
   */
  EmployeeNumber?: string;
  /**
   * Such as https://www.example.com.
   * @title Website
   */
  Website?: string;
  /**
   * Keep it secret.
   * @title Employee PIN
   */
  EmployeePin?: string;
  /**
   * Id of the contact in the accounting software.
   * @title Accounting sync ID
   */
  AccountingSyncID?: string;
  /**
   * Id of the contact in another system, such as CRM-2041.
   * @title External contact reference
   */
  ExternalContactReference?: string;
  /**
   * Last day of an employee, such as 2026-04-08T00:00:00.
   * @title Termination date
   * @format datetime
   */
  TerminationDate?: string;
  /**
   * Remarks of the personnel department. Confidential.
   * @title HR notes
   */
  HRNotes?: string;
  /** @title Default workers comp ID */
  DefaultWorkersCompID?: WorkersCompID;
  /**
   * The Aspire login of the person, for employees who have one.
   * @title User ID
   */
  UserID?: UserID;
  /**
   * Best left out: DefaultWorkersCompID says which.
   * @title Default workers comp name
   * @advanced true
   */
  DefaultWorkersCompName?: string;
  /**
   * Such as TX.
   * @title Default workers comp state province code
   */
  DefaultWorkersCompStateProvinceCode?: string;
};

/** @enumLabels Contact > Accounting sync ID, Contact > Branch ID, Contact > Company ID, Contact > Contact type ID, Contact > Created by user name, Contact > Created date time, Contact > Default workers comp ID, Contact > Default workers comp state province code, Contact > Email, Contact > Employee number, Contact > Employee PIN, Contact > External contact reference, Contact > Fax, Contact > HR notes, Contact > Home phone, Contact > Mobile phone, Contact > Notes, Contact > Office phone, Contact > Owner contact ID, Contact > Prospect rating, Contact > Salutation, Contact > Termination date, Contact > Title, Contact > User ID, Contact > Website, Contact tags, Home address > Address line 1, Home address > Address line 2, Home address > City, Home address > State province code, Home address > ZIP code, Office address > Address line 1, Office address > Address line 2, Office address > City, Office address > State province code, Office address > ZIP code */
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
     * The person. Addresses and tags stand beside it.
     * @title Contact
     */
    Contact: ChangedContact;
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
     * Not documented.
     * @title HR detail
     * @advanced true
     * @TJS-type integer
     */
    HRDetail?: number;
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
     * Ids of tags, separated by commas: 1,2. Rows give them as a list instead.
     * @title Contact tags
     */
    ContactTags?: string;
    /** @title Pay schedule ID */
    PayScheduleID?: PayScheduleID;
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
    /**
     * Fields to empty, such as: Contact.AccountingSyncID. A field that is merely left out keeps its value; one that is named here is not given as well.
     * @title Clear fields
     */
    clear_fields?: ContactsUpdateClearable[];
  } & UpdateOptions
>;
