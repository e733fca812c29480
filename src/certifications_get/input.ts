// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CertificationField } from '../records/certifications';

export type CertificationsGetInput = ListConditions<CertificationField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Certification date, Certification ID, Certification type ID, Certification type name, Contact ID, Contact name, Created by user ID, Created by user name, Created date and time, Expiration date, Last modified by user ID, Last modified by user name, Last modified date and time
   */
  sort_by?: CertificationField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as CertificationID eq 1 and contains(CertificationTypeName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as CertificationID,CertificationTypeName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
