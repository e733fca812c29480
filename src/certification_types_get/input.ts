// Generated from api/certification_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CertificationTypeField } from '../records/certification_types';

export type CertificationTypesGetInput = ListConditions<CertificationTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Certification type ID, Certification type name, Created by user ID, Created by user name, Created date time, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: CertificationTypeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
