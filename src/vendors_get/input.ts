// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { VendorField } from '../records/vendors';

export type VendorsGetInput = ListConditions<VendorField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting vendor ID, Active, Branch ID, Branch name, Created date time, Vendor ID, Vendor name
   */
  sort_by?: VendorField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
