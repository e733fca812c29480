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
     * The fields that tell whether the property is there already, such as: PropertyName. All of them must be filled in below, and be the same.
     * @title Match on
     * @minItems 1
     * @default ["PropertyName"]
     */
    match_on: PropertyMatch[];
  } & PropertyBody & {
      /**
       * The property to update, where it is known. Goes with PropertyID in Match on; a new one gets its id from Aspire.
       * @title Property ID
       * @minimum 1
       */
      PropertyID?: PropertyID;
    }
>;
