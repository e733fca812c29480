// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Activity contact ID, Assignment type, Contact ID, Contact name, Email address, Ignore null contact */
export type ActivityContactField =
  'ActivityContactID' | 'AssignmentType' | 'ContactID' | 'ContactName' | 'EmailAddress' | 'IgnoreNullContact';

/** A person who takes part in an activity, with the e-mail address used there. */
export type ActivityContact = {
  /**
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /**
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
