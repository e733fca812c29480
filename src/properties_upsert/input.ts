// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyID } from '../records/ids';
import type { PropertyBody } from '../records/properties.bodies';

/** @enumLabels Branch ID, Integration ID, Property ID, Property name, Property name abbreviation, Sequence number */
type PropertyMatch =
  'BranchID' | 'IntegrationID' | 'PropertyID' | 'PropertyName' | 'PropertyNameAbr' | 'SequenceNumber';

export type PropertiesUpsertInput = Simplify<
  {
    /**
     * The fields by which to find the property, such as Property name. Fill in all of them below.
     * @title Match on
     * @minItems 1
     * @default ["PropertyName"]
     */
    match_on: PropertyMatch[];
  } & PropertyBody & {
      /**
       * The property to update, where you know it. Choose Property ID in Match on as well.
       * @title Property
       * @minimum 1
       */
      PropertyID?: PropertyID;
    }
>;
