// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CertificationField } from '../records/certifications';

export type CertificationsGetInput = ListConditions<CertificationField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Certification date, Certification ID, Certification type ID, Certification type name, Contact ID, Contact name, Created by user ID, Created by user name, Created date time, Expiration date, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: CertificationField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
