// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Contact type ID, Contact type name */
export type ContactTypeField = 'Active' | 'ContactTypeID' | 'ContactTypeName';

/** What a contact is to the company, such as Employee, Prospect or Customer. */
export type ContactType = {
  /**
   * @title Contact type ID
   * @TJS-type integer
   */
  ContactTypeID?: number;
  /** @title Contact type name */
  ContactTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
