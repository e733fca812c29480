// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RegionField } from '../records/regions';

export type RegionsGetInput = ListConditions<RegionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Address city, Address ID, Address line 1, Address line 2, Address state province code, Address ZIP code, Billing email address, Billing email body, Billing email CC, Billing email from account owner, Billing email from user ID, Billing email from user name, Billing email subject, District ID, District name, Invoice on completion description, Legal name, Manager contact ID, Manager name, Region fax number, Region ID, Region name, Region phone number
   */
  sort_by?: RegionField;
} & ListDirection &
  ListPages &
  ODataOptions;
