// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchIDs, PayCodeID, ServiceTypeID, WorkersCompID } from '../records/ids';

type ServiceTaxOverrideInput = {
  /**
   * E.g. TX; three characters at most.
   * @title State province code
   */
  StateProvinceCode?: string;
  /**
   * Whether labor is taxed.
   * @title Labor taxable
   */
  LaborTaxable?: boolean;
  /**
   * Whether material is taxed.
   * @title Material taxable
   */
  MaterialTaxable?: boolean;
  /**
   * Whether equipment is taxed.
   * @title Equipment taxable
   */
  EquipmentTaxable?: boolean;
  /**
   * Whether subcontracted work is taxed.
   * @title Sub taxable
   */
  SubTaxable?: boolean;
  /**
   * Whether anything else is taxed.
   * @title Other taxable
   */
  OtherTaxable?: boolean;
};

export type ServicesCreateInput = Simplify<
  {
    /** @title Service type ID */
    ServiceTypeID?: ServiceTypeID;
    /**
     * The record holds 150 characters.
     * @title Service name
     */
    ServiceName?: string;
    /**
     * A short name, e.g. SPRCLEAN; the record holds 20 characters.
     * @title Service name abbreviation
     */
    ServiceNameAbr?: string;
    /**
     * The name that customers see, such as Weekly mowing.
     * @title Display name
     */
    DisplayName?: string;
    /**
     * What the service does, such as Mow, edge and blow.
     * @title Service description
     */
    ServiceDescription?: string;
    /**
     * Whether labor is taxed.
     * @title Labor taxable
     */
    LaborTaxable?: boolean;
    /**
     * Whether material is taxed.
     * @title Material taxable
     */
    MaterialTaxable?: boolean;
    /**
     * Whether equipment is taxed.
     * @title Equipment taxable
     */
    EquipmentTaxable?: boolean;
    /**
     * Whether subcontracted work is taxed.
     * @title Sub taxable
     */
    SubTaxable?: boolean;
    /**
     * Whether anything else is taxed.
     * @title Other taxable
     */
    OtherTaxable?: boolean;
    /**
     * Whether the service is in use.
     * @title Active
     */
    Active?: boolean;
    /**
     * By its name, true approves a work ticket as soon as it is completed.
     * @title Approve ticket on completion
     */
    ApproveTicketOnCompletion?: boolean;
    /**
     * The least that the service costs, such as 75.
     * @title Minimum price
     */
    MinimumPrice?: number;
    /** @title Default pay code ID */
    DefaultPayCodeID?: PayCodeID;
    /** @title Workers comp ID */
    WorkersCompID?: WorkersCompID;
    /**
     * By its name, true for services sold on contracts.
     * @title Contract service
     */
    ContractService?: boolean;
    /**
     * Its place in lists, such as 10.
     * @title Sort order
     * @TJS-type integer
     */
    SortOrder?: number;
    /**
     * Send it: what Aspire assumes when it is left out is not known.
     * @title Multi visit
     */
    MultiVisit?: boolean;
    /**
     * True offers the service in every branch; otherwise name them in ServiceBranches.
     * @title All branches
     */
    AllBranches?: boolean;
    /**
     * Branch ids, e.g. [1, 2].
     * @title Service branches
     */
    ServiceBranches?: BranchIDs;
    /**
     * Exceptions to the tax flags above, one per state or province.
     * @title Service tax overrides
     */
    ServiceTaxOverrides?: ServiceTaxOverrideInput[];
  } & ApiVersion
>;
