// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyAvailabilityField } from '../records/property_availabilities';

export type PropertyAvailabilitiesGetInput = ListConditions<PropertyAvailabilityField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Day of week, Property ID
   */
  sort_by?: PropertyAvailabilityField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PropertyId eq 1. Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PropertyId desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PropertyId,DayOfWeek,StartTime. Use it in place of Fields.
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
