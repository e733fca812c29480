// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CompanyBody } from '../records/companies.bodies';
import type { CompanyID } from '../records/ids';

/** @enumLabels Denied time email */
type CompaniesPutClearable = 'DeniedTimeEmail';

export type CompaniesPutInput = Simplify<
  {
    /**
     * The company to update.
     * @title Company
     * @minimum 1
     * @maximum 2147483647
     */
    CompanyID: CompanyID;
  } & Partial<CompanyBody> & {
      /**
       * The fields to empty, such as Denied time email. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: CompaniesPutClearable[];
    } & UpdateOptions
>;
