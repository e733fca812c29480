// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { Address } from './addresses';

export type ContactTag = {
  /**
   * @title Contact tag ID
   * @TJS-type integer
   */
  ContactTagID?: number;
  /**
   * @title Tag ID
   * @TJS-type integer
   */
  TagID?: number;
  /** @title Tag name */
  TagName?: string | null;
};

/** @enumLabels Accounting sync ID, Active, Branch ID, Branch name, Company ID, Company name, Contact ID, Contact signature, Contact type ID, Contact type name, Created by user ID, Created by user name, Created date and time, Crew size, Default workers' comp ID, Default workers' comp name, Default workers' comp state province code, Email, Employee number, Employee PIN, External contact reference, Fax, First name, HR notes, Home phone, Last modified by user ID, Last modified by user name, Last name, Mobile phone, Modified date, Notes, Office phone, Owner contact ID, Owner contact name, Pay schedule ID, Prompt for crew size, Prospect rating, Prospect rating name, Salutation, Subcontractor crew leader contact ID, Termination date, Title, User ID, Website */
export type ContactField =
  | 'AccountingSyncID'
  | 'Active'
  | 'BranchID'
  | 'BranchName'
  | 'CompanyID'
  | 'CompanyName'
  | 'ContactID'
  | 'ContactSignature'
  | 'ContactTypeID'
  | 'ContactTypeName'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'CrewSize'
  | 'DefaultWorkersCompID'
  | 'DefaultWorkersCompName'
  | 'DefaultWorkersCompStateProvinceCode'
  | 'Email'
  | 'EmployeeNumber'
  | 'EmployeePin'
  | 'ExternalContactReference'
  | 'Fax'
  | 'FirstName'
  | 'HRNotes'
  | 'HomePhone'
  | 'LastModifiedByUserId'
  | 'LastModifiedByUserName'
  | 'LastName'
  | 'MobilePhone'
  | 'ModifiedDate'
  | 'Notes'
  | 'OfficePhone'
  | 'OwnerContactID'
  | 'OwnerContactName'
  | 'PayScheduleID'
  | 'PromptForCrewSize'
  | 'ProspectRating'
  | 'ProspectRatingName'
  | 'Salutation'
  | 'SubCrewLeaderContactID'
  | 'TerminationDate'
  | 'Title'
  | 'UserID'
  | 'Website';

/** A person the company deals with: a customer, a prospect, a supplier's contact, or one of its own employees. */
export type Contact = {
  /**
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /**
   * @title Company ID
   * @TJS-type ["integer","null"]
   */
  CompanyID?: number | null;
  /** @title Company name */
  CompanyName?: string | null;
  /**
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
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
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
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
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
   * @title Default workers' comp ID
   * @TJS-type ["integer","null"]
   */
  DefaultWorkersCompID?: number | null;
  /** @title Default workers' comp name */
  DefaultWorkersCompName?: string | null;
  /** @title Default workers' comp state province code */
  DefaultWorkersCompStateProvinceCode?: string | null;
  /**
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
   * @title Subcontractor crew leader contact ID
   * @TJS-type ["integer","null"]
   */
  SubCrewLeaderContactID?: number | null;
  /**
   * @title Pay schedule ID
   * @TJS-type ["integer","null"]
   */
  PayScheduleID?: number | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserId?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Modified date
   * @format datetime
   */
  ModifiedDate?: string | null;
  /** @title Contact tags */
  ContactTags?: ContactTag[] | null;
  /** @title Contact signature */
  ContactSignature?: string | null;
};
