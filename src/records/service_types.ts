// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Division ID, Division name, Service type ID, Service type name, Sort order */
export type ServiceTypeField =
  'Active' | 'DivisionID' | 'DivisionName' | 'ServiceTypeID' | 'ServiceTypeName' | 'SortOrder';

/** A family of services within a division, under which the service catalog is sorted. */
export type ServiceType = {
  /**
   * @title Service type ID
   * @TJS-type integer
   */
  ServiceTypeID?: number;
  /**
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Service type name */
  ServiceTypeName?: string | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Active */
  Active?: boolean | null;
};
