// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayRateID } from '../records/ids';
import type { PayRateBody } from '../records/pay_rates.bodies';

/** @enumLabels Hourly base pay */
type PayRatesPutClearable = 'HourlyBasePay';

export type PayRatesPutInput = Simplify<
  {
    /**
     * The rate to change.
     * @title Pay rate ID
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"contact_id":"{{{ContactID}}}"}
     */
    PayRateID: PayRateID;
  } & Partial<PayRateBody> & {
      /**
       * Fields to empty, such as: HourlyBasePay. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: PayRatesPutClearable[];
    } & UpdateOptions
>;
