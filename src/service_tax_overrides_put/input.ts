// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ServiceID, ServiceTaxOverrideID } from '../records/ids';

export type ServiceTaxOverridesPutInput = Simplify<
  {
    /**
     * The service that is taxed otherwise there.
     * @title Service
     * @minimum 1
     * @maximum 2147483647
     */
    ServiceID: ServiceID;
    /**
     * The tax exception to change: pick it by its state once you have chosen the service.
     * @title Service tax override
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"service_id":"{{{ServiceID}}}"}
     */
    ServiceTaxOverrideID: ServiceTaxOverrideID;
    /**
     * Pick the state or province, or give its code, such as TX or ON.
     * @title State or province
     * @minLength 1
     * @lookupOperation field_values_ddl
     * @lookupInput {"field":"StateProvinceCode"}
     * @lookupAuthRequired true
     */
    StateProvinceCode?: string;
    /**
     * True taxes labor there. Choose true or false for a new one.
     * @title Labor taxable
     */
    LaborTaxable?: boolean;
    /**
     * True taxes material there. Choose true or false for a new one.
     * @title Material taxable
     */
    MaterialTaxable?: boolean;
    /**
     * True taxes equipment there. Choose true or false for a new one.
     * @title Equipment taxable
     */
    EquipmentTaxable?: boolean;
    /**
     * True taxes subcontracted work there. Choose true or false for a new one.
     * @title Subcontractor taxable
     */
    SubTaxable?: boolean;
    /**
     * True taxes anything else there. Choose true or false for a new one.
     * @title Other taxable
     */
    OtherTaxable?: boolean;
  } & UpdateOptions
>;
