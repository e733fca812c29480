// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { AddressField } from '../records/addresses';

export type AddressesGetInput = ListConditions<AddressField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Address ID, Address line 1, Address line 2, City, Created by user ID, Created by user name, Created on, Last modified by user ID, Last modified by user name, Last modified on, State province code, ZIP code
   */
  sort_by?: AddressField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
