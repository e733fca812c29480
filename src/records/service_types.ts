// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Service type name, Service type ID, Active, Division name, Division ID, Sort order */
export enum ServiceTypeField {
  ServiceTypeName = 'ServiceTypeName',
  ServiceTypeID = 'ServiceTypeID',
  Active = 'Active',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  SortOrder = 'SortOrder',
}

/** A family of services within a division, under which the service catalog is sorted. */
export type ServiceType = {
  /**
   * Tells this record from the others.
   * @title Service type ID
   * @TJS-type integer
   */
  ServiceTypeID?: number;
  /**
   * The ID of a division: see "List divisions".
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
