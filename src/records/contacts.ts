// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { Address } from './addresses';

export type ContactTag = {
  /**
   * Tells this record from the others.
   * @title Contact tag ID
   * @TJS-type integer
   */
  ContactTagID?: number;
  /**
   * The ID of a tag: see "List tags".
   * @title Tag ID
   * @TJS-type integer
   */
  TagID?: number;
  /** @title Tag name */
  TagName?: string | null;
};

/** @enumLabels Last name, Contact ID, Accounting sync ID, Active, Branch name, Branch ID, Company name, Company ID, Contact signature, Contact type name, Contact type ID, Created by user name, Created by user ID, Created date and time, Crew size, Default workers' comp name, Default workers' comp ID, Default workers' comp state or province, Email, Employee number, Employee PIN, External contact reference, Fax, First name, Home phone, HR notes, Last modified by user name, Last modified by user ID, Mobile phone, Modified date, Notes, Office phone, Owner contact name, Owner contact ID, Pay schedule ID, Prompt for crew size, Prospect rating, Prospect rating name, Salutation, Subcontractor crew leader contact ID, Termination date, Title, User ID, Website */
export enum ContactField {
  LastName = 'LastName',
  ContactID = 'ContactID',
  AccountingSyncID = 'AccountingSyncID',
  Active = 'Active',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  CompanyName = 'CompanyName',
  CompanyID = 'CompanyID',
  ContactSignature = 'ContactSignature',
  ContactTypeName = 'ContactTypeName',
  ContactTypeID = 'ContactTypeID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  CrewSize = 'CrewSize',
  DefaultWorkersCompName = 'DefaultWorkersCompName',
  DefaultWorkersCompID = 'DefaultWorkersCompID',
  DefaultWorkersCompStateProvinceCode = 'DefaultWorkersCompStateProvinceCode',
  Email = 'Email',
  EmployeeNumber = 'EmployeeNumber',
  EmployeePin = 'EmployeePin',
  ExternalContactReference = 'ExternalContactReference',
  Fax = 'Fax',
  FirstName = 'FirstName',
  HomePhone = 'HomePhone',
  HRNotes = 'HRNotes',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserId = 'LastModifiedByUserId',
  MobilePhone = 'MobilePhone',
  ModifiedDate = 'ModifiedDate',
  Notes = 'Notes',
  OfficePhone = 'OfficePhone',
  OwnerContactName = 'OwnerContactName',
  OwnerContactID = 'OwnerContactID',
  PayScheduleID = 'PayScheduleID',
  PromptForCrewSize = 'PromptForCrewSize',
  ProspectRating = 'ProspectRating',
  ProspectRatingName = 'ProspectRatingName',
  Salutation = 'Salutation',
  SubCrewLeaderContactID = 'SubCrewLeaderContactID',
  TerminationDate = 'TerminationDate',
  Title = 'Title',
  UserID = 'UserID',
  Website = 'Website',
}

/** A person the company deals with: a customer, a prospect, a supplier's contact, or one of its own employees. */
export type Contact = {
  /**
   * Tells this record from the others.
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /**
   * The ID of a company: see "List companies".
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /**
   * The ID of a contact type: see "List contact types".
   * @title Contact type ID
   * @TJS-type ["integer","null"]
   */
  ContactTypeID?: number | null;
  /** @title Contact type name */
  ContactTypeName?: string | null;
  /**
   * Shown in Aspire as the primary address.
   * @title Office address
   */
  OfficeAddress?: Address | null;
  /** @title Home address */
  HomeAddress?: Address | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Owner contact ID
   * @TJS-type ["integer","null"]
   */
  OwnerContactID?: number | null;
  /** @title Owner contact name */
  OwnerContactName?: string | null;
  /** @title Salutation */
  Salutation?: string | null;
  /** @title First name */
  FirstName?: string | null;
  /** @title Last name */
  LastName?: string | null;
  /** @title Prospect rating */
  ProspectRating?: string | null;
  /** @title Prospect rating name */
  ProspectRatingName?: string | null;
  /** @title Title */
  Title?: string | null;
  /** @title Email */
  Email?: string | null;
  /** @title Mobile phone */
  MobilePhone?: string | null;
  /** @title Office phone */
  OfficePhone?: string | null;
  /** @title Home phone */
  HomePhone?: string | null;
  /** @title Fax */
  Fax?: string | null;
  /** @title Notes */
  Notes?: string | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /** @title Employee number */
  EmployeeNumber?: string | null;
  /** @title Website */
  Website?: string | null;
  /**
   * Confidential.
   * @title Employee PIN
   */
  EmployeePin?: string | null;
  /** @title Accounting sync ID */
  AccountingSyncID?: string | null;
  /** @title External contact reference */
  ExternalContactReference?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Termination date
   * @format datetime
   */
  TerminationDate?: string | null;
  /**
   * Confidential.
   * @title HR notes
   */
  HRNotes?: string | null;
  /**
   * The ID of a workers comp: see "List workers comp classes".
   * @title Default workers' comp ID
   * @TJS-type ["integer","null"]
   */
  DefaultWorkersCompID?: number | null;
  /** @title Default workers' comp name */
  DefaultWorkersCompName?: string | null;
  /** @title Default workers' comp state or province */
  DefaultWorkersCompStateProvinceCode?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title User ID
   * @TJS-type ["integer","null"]
   */
  UserID?: number | null;
  /**
   * @title Crew size
   * @TJS-type ["integer","null"]
   */
  CrewSize?: number | null;
  /** @title Prompt for crew size */
  PromptForCrewSize?: boolean | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Subcontractor crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  SubCrewLeaderContactID?: number | null;
  /**
   * The ID of a pay schedule: see "List pay schedules".
   * @title Pay schedule ID
   * @TJS-type ["integer","null"]
   */
  PayScheduleID?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserId?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /** @title Contact tags */
  ContactTags?: ContactTag[] | null;
  /** @title Contact signature */
  ContactSignature?: string | null;
};
