// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type {
  BranchID,
  CompanyID,
  ContactID,
  ContactTypeID,
  PayScheduleID,
  ProspectRatingID,
  UserID,
  WorkersCompID,
} from './ids';

export type NewContact = {
  /**
   * Such as Dana.
   * @title First name
   * @minLength 1
   */
  FirstName: string;
  /**
   * Such as Whitfield.
   * @title Last name
   * @minLength 1
   */
  LastName: string;
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
   * Whether the contact is in use; a new one is, unless this says false.
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
};

export type ContactAddress = {
  /**
   * Street and number, such as 200 Congress Avenue.
   * @title Address line 1
   * @maxLength 75
   */
  AddressLine1?: string;
  /**
   * What else the address needs, such as Suite 400.
   * @title Address line 2
   * @maxLength 75
   */
  AddressLine2?: string;
  /**
   * Such as Austin.
   * @title City
   * @maxLength 50
   */
  City?: string;
  /**
   * Such as TX or ON.
   * @title State province code
   * @maxLength 3
   */
  StateProvinceCode?: string;
  /**
   * Such as 78701.
   * @title ZIP code
   * @maxLength 15
   */
  ZipCode?: string;
};

export type ContactBody = {
  /**
   * The person. Addresses and tags stand beside it.
   * @title Contact
   */
  Contact: NewContact;
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
};
