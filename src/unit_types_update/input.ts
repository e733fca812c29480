// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { UnitTypeID } from '../records/ids';
import type { UnitTypeBody } from '../records/unit_types.bodies';

/** @enumLabels Active */
type UnitTypesUpdateClearable = 'Active';

export type UnitTypesUpdateInput = Simplify<
  {
    /** @title Unit type */
    UnitTypeID: UnitTypeID;
  } & Partial<UnitTypeBody> & {
      /**
       * The fields to empty, such as Active. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: UnitTypesUpdateClearable[];
    } & UpdateOptions
>;
