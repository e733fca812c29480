// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, PayCodeID, ServiceTypeID, WorkersCompID } from '../records/ids';

/** @title Service tax override */
type ServiceTaxOverrideInput = {
  /**
   * Pick the state or province, or give its code, such as TX or ON.
   * @title State or province
   * @lookupOperation field_values_ddl
   * @lookupInput {"field":"StateProvinceCode"}
   * @lookupAuthRequired true
   */
  StateProvinceCode?: string;
  /**
   * True taxes labor.
   * @title Labor taxable
   */
  LaborTaxable?: boolean;
  /**
   * True taxes material.
   * @title Material taxable
   */
  MaterialTaxable?: boolean;
  /**
   * True taxes equipment.
   * @title Equipment taxable
   */
  EquipmentTaxable?: boolean;
  /**
   * True taxes subcontracted work.
   * @title Subcontractor taxable
   */
  SubTaxable?: boolean;
  /**
   * True taxes anything else.
   * @title Other taxable
   */
  OtherTaxable?: boolean;
};

export type ServicesCreateInput = Simplify<
  {
    /**
     * What the catalog calls it, such as Weekly mowing.
     * @title Service name
     */
    ServiceName?: string;
    /** @title Service type */
    ServiceTypeID?: ServiceTypeID;
    /**
     * The name that customers see, such as Weekly mowing.
     * @title Display name
     */
    DisplayName?: string;
    /**
     * What the service does, such as Mow, edge and blow.
     * @title Service description
     * @format text
     */
    ServiceDescription?: string;
    /**
     * The least that the service costs, such as 75.
     * @title Minimum price
     */
    MinimumPrice?: number;
    /** @title Default pay code */
    DefaultPayCodeID?: PayCodeID;
    /** @title Workers' comp */
    WorkersCompID?: WorkersCompID;
    /**
     * True marks a service that takes several visits. Choose true or false.
     * @title Multi visit
     */
    MultiVisit?: boolean;
    /**
     * True offers the service in every branch. With false, choose them in Service branches.
     * @title All branches
     */
    AllBranches?: boolean;
    /**
     * The branches that offer the service, where not all of them do.
     * @title Service branches
     */
    ServiceBranches?: BranchIDs;
    /**
     * False keeps the service out of use.
     * @title Active
     */
    Active?: boolean;
    /**
     * True marks a service that you sell on contracts.
     * @title Contract service
     */
    ContractService?: boolean;
    /**
     * A short name, such as SPRCLEAN.
     * @title Service name abbreviation
     * @advanced true
     */
    ServiceNameAbr?: string;
    /**
     * True taxes labor.
     * @title Labor taxable
     * @advanced true
     */
    LaborTaxable?: boolean;
    /**
     * True taxes material.
     * @title Material taxable
     * @advanced true
     */
    MaterialTaxable?: boolean;
    /**
     * True taxes equipment.
     * @title Equipment taxable
     * @advanced true
     */
    EquipmentTaxable?: boolean;
    /**
     * True taxes subcontracted work.
     * @title Subcontractor taxable
     * @advanced true
     */
    SubTaxable?: boolean;
    /**
     * True taxes anything else.
     * @title Other taxable
     * @advanced true
     */
    OtherTaxable?: boolean;
    /**
     * True approves a work ticket as soon as it is completed.
     * @title Approve ticket on completion
     * @advanced true
     */
    ApproveTicketOnCompletion?: boolean;
    /**
     * Its place in lists, such as 10.
     * @title Sort order
     * @advanced true
     * @TJS-type integer
     */
    SortOrder?: number;
    /**
     * Exceptions to the tax flags above, one per state or province.
     * @title Service tax overrides
     * @advanced true
     */
    ServiceTaxOverrides?: ServiceTaxOverrideInput[];
  } & ApiVersion
>;
