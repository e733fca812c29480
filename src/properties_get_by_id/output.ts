// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Property } from '../records/properties';

export type PropertiesGetByIdOutput = {
  /**
   * The property; empty where there is none.
   * @title Record
   */
  record: Property | null;
  /**
   * True when there is such a property.
   * @title Found
   */
  found: boolean;
};
