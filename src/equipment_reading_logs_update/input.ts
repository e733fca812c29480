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
     * @title Equipment reading log
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"equipment_id":"{{{EquipmentID}}}"}
     */
    EquipmentReadingLogID: EquipmentReadingLogID;
  } & Partial<EquipmentReadingLogBody> & {
      /**
       * The fields to empty, such as Trouble code. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: EquipmentReadingLogsUpdateClearable[];
    } & UpdateOptions
>;
