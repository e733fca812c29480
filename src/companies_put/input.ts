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
     * @title Company ID
     * @minimum 1
     * @maximum 2147483647
     */
    CompanyID: CompanyID;
  } & Partial<CompanyBody> & {
      /**
       * Fields to empty, such as: DeniedTimeEmail. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: CompaniesPutClearable[];
    } & UpdateOptions
>;
