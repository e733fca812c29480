// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CompanyField } from '../records/companies';

export type CompaniesGetInput = ListConditions<CompanyField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Company ID, Company name, Created by user ID, Created by user name, Created date time, Denied time email, Earliest opportunity won date, Modified by user ID, Modified by user name, Modified date time
   */
  sort_by?: CompanyField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
