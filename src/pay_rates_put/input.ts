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
     * The pay rate to change.
     * @title Pay rate
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"contact_id":"{{{ContactID}}}"}
     */
    PayRateID: PayRateID;
  } & Partial<PayRateBody> & {
      /**
       * The fields to empty, such as Hourly base pay. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: PayRatesPutClearable[];
    } & UpdateOptions
>;
