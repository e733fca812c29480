// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Certification type name, Certification ID, Certification date, Certification type ID, Contact name, Contact ID, Created by user name, Created by user ID, Created date and time, Expiration date, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum CertificationField {
  CertificationTypeName = 'CertificationTypeName',
  CertificationID = 'CertificationID',
  CertificationDate = 'CertificationDate',
  CertificationTypeID = 'CertificationTypeID',
  ContactName = 'ContactName',
  ContactID = 'ContactID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  ExpirationDate = 'ExpirationDate',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A license or training certificate that an employee holds, with the day it was earned and the day it runs out. */
export type Certification = {
  /**
   * Tells this record from the others.
   * @title Certification ID
   * @TJS-type integer
   */
  CertificationID?: number;
  /**
   * The ID of a certification type: see "List certification types".
   * @title Certification type ID
   * @TJS-type integer
   */
  CertificationTypeID?: number;
  /** @title Certification type name */
  CertificationTypeName?: string | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Certification date
   * @format datetime
   */
  CertificationDate?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Expiration date
   * @format datetime
   */
  ExpirationDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
};
