// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact name, Activity contact ID, Assignment type, Contact ID, Email address, Ignore null contact */
export enum ActivityContactField {
  ContactName = 'ContactName',
  ActivityContactID = 'ActivityContactID',
  AssignmentType = 'AssignmentType',
  ContactID = 'ContactID',
  EmailAddress = 'EmailAddress',
  IgnoreNullContact = 'IgnoreNullContact',
}

/** A person who takes part in an activity, with the e-mail address used there. */
export type ActivityContact = {
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * Tells this record from the others.
   * @title Activity contact ID
   * @TJS-type integer
   */
  ActivityContactID?: number;
  /** @title Email address */
  EmailAddress?: string | null;
  /** @title Assignment type */
  AssignmentType?: string | null;
  /** @title Ignore null contact */
  IgnoreNullContact?: boolean | null;
};
