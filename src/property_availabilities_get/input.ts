// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyAvailabilityField } from '../records/property_availabilities';

export type PropertyAvailabilitiesGetInput = ListConditions<PropertyAvailabilityField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Day of week, Property ID
   */
  sort_by?: PropertyAvailabilityField;
} & ListDirection &
  ListPages &
  ODataOptions;
