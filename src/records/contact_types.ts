// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact type name, Contact type ID, Active */
export enum ContactTypeField {
  ContactTypeName = 'ContactTypeName',
  ContactTypeID = 'ContactTypeID',
  Active = 'Active',
}

/** What a contact is to the company, such as Employee, Prospect or Customer. */
export type ContactType = {
  /**
   * Tells this record from the others.
   * @title Contact type ID
   * @TJS-type integer
   */
  ContactTypeID?: number;
  /** @title Contact type name */
  ContactTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
