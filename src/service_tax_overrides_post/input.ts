// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ServiceID } from '../records/ids';

export type ServiceTaxOverridesPostInput = Simplify<
  {
    /**
     * The service that is taxed otherwise there.
     * @title Service ID
     * @minimum 1
     * @maximum 2147483647
     */
    ServiceID: ServiceID;
    /**
     * E.g. TX; three characters at most.
     * @title State province code
     * @minLength 1
     */
    StateProvinceCode: string;
    /**
     * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
     * @title Labor taxable
     */
    LaborTaxable?: boolean;
    /**
     * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
     * @title Material taxable
     */
    MaterialTaxable?: boolean;
    /**
     * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
     * @title Equipment taxable
     */
    EquipmentTaxable?: boolean;
    /**
     * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
     * @title Sub taxable
     */
    SubTaxable?: boolean;
    /**
     * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
     * @title Other taxable
     */
    OtherTaxable?: boolean;
  } & ApiVersion
>;
