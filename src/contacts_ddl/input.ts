// Generated from api/contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ContactsDdlInput = {
  /**
   * Only the contacts of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the contacts of this company, such as 1. Leave it empty to get all of them.
   * @title Company ID
   * @TJS-type ["integer","string"]
   */
  company_id?: number | string;
  /**
   * Only the contacts of this contact type, such as 1. Leave it empty to get all of them.
   * @title Contact type ID
   * @TJS-type ["integer","string"]
   */
  contact_type_id?: number | string;
  /**
   * Only the contacts that hold all of these words in company name, contact type name, first name or last name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
