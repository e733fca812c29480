// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { ServiceID, ServiceTaxOverrideID } from '../records/ids';

export type ServiceTaxOverridesPutInput = {
  /**
   * It comes with the service (services_get).
   *
   * @title Service tax override ID
   * @minimum 1
   * @maximum 2147483647
   * @lookupInput {"service_id":"{{{ServiceID}}}"}
   */
  ServiceTaxOverrideID: ServiceTaxOverrideID;
  /**
   * Needed in practice, to say which service is meant.
   *
   * @title Service ID
   * @minimum 1
   * @maximum 2147483647
   */
  ServiceID: ServiceID;
  /**
   * E.g. TX; three characters at most.
   *
   * @title State province code
   * @minLength 1
   */
  StateProvinceCode?: string;
  /**
   * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Labor taxable
   */
  LaborTaxable?: boolean;
  /**
   * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Material taxable
   */
  MaterialTaxable?: boolean;
  /**
   * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Equipment taxable
   */
  EquipmentTaxable?: boolean;
  /**
   * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Sub taxable
   */
  SubTaxable?: boolean;
  /**
   * Whether this is taxed there; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Other taxable
   */
  OtherTaxable?: boolean;
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
