// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { EquipmentReadingLogBody } from '../records/equipment_reading_logs.bodies';
import type { EquipmentReadingLogID } from '../records/ids';

/** @enumLabels Trouble code */
type EquipmentReadingLogsUpdateClearable = 'TroubleCode';

export type EquipmentReadingLogsUpdateInput = Simplify<
  {
    /**
     * The reading to update.
     * @title Equipment reading log ID
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"equipment_id":"{{{EquipmentID}}}"}
     */
    EquipmentReadingLogID: EquipmentReadingLogID;
  } & Partial<EquipmentReadingLogBody> & {
      /**
       * Fields to empty, such as: TroubleCode. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: EquipmentReadingLogsUpdateClearable[];
    } & UpdateOptions
>;
