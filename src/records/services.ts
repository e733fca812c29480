// Generated from api/services.yaml by "npm run generate": change the page, not this file.

export type ServiceTaxOverride = {
  /**
   * Tells this record from the others.
   * @title Service tax override ID
   * @TJS-type integer
   */
  ServiceTaxOverrideID?: number;
  /** @title State or province */
  StateProvinceCode?: string | null;
  /** @title Labor taxable */
  LaborTaxable?: boolean | null;
  /** @title Material taxable */
  MaterialTaxable?: boolean | null;
  /** @title Equipment taxable */
  EquipmentTaxable?: boolean | null;
  /** @title Subcontractor taxable */
  SubTaxable?: boolean | null;
  /** @title Other taxable */
  OtherTaxable?: boolean | null;
};

export type ServiceBranch = {
  /**
   * Tells this record from the others.
   * @title Service branch ID
   * @TJS-type integer
   */
  ServiceBranchID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
};

/** @enumLabels Service name, Service ID, Active, All branches, Approve ticket on completion, Contract service, Default pay code name, Default pay code ID, Display name, Equipment taxable, Form name, Form ID, Labor taxable, Material taxable, Minimum price, Multi visit, Other taxable, Service description, Service name abbreviation, Service type name, Service type ID, Sort order, Start form ID, Subcontractor taxable, Workers' comp name, Workers' comp ID */
export enum ServiceField {
  ServiceName = 'ServiceName',
  ServiceID = 'ServiceID',
  Active = 'Active',
  AllBranches = 'AllBranches',
  ApproveTicketOnCompletion = 'ApproveTicketOnCompletion',
  ContractService = 'ContractService',
  DefaultPayCodeName = 'DefaultPayCodeName',
  DefaultPayCodeID = 'DefaultPayCodeID',
  DisplayName = 'DisplayName',
  EquipmentTaxable = 'EquipmentTaxable',
  FormName = 'FormName',
  FormID = 'FormID',
  LaborTaxable = 'LaborTaxable',
  MaterialTaxable = 'MaterialTaxable',
  MinimumPrice = 'MinimumPrice',
  MultiVisit = 'MultiVisit',
  OtherTaxable = 'OtherTaxable',
  ServiceDescription = 'ServiceDescription',
  ServiceNameAbr = 'ServiceNameAbr',
  ServiceTypeName = 'ServiceTypeName',
  ServiceTypeID = 'ServiceTypeID',
  SortOrder = 'SortOrder',
  StartFormID = 'StartFormID',
  SubTaxable = 'SubTaxable',
  WorkersCompName = 'WorkersCompName',
  WorkersCompID = 'WorkersCompID',
}

/** A kind of work the company sells, such as mowing or spring cleanup, with its tax flags, default pay code and branches. */
export type Service = {
  /**
   * Tells this record from the others.
   * @title Service ID
   * @TJS-type integer
   */
  ServiceID?: number;
  /**
   * The ID of a service type: see "List service types".
   * @title Service type ID
   * @TJS-type ["integer","null"]
   */
  ServiceTypeID?: number | null;
  /** @title Service type name */
  ServiceTypeName?: string | null;
  /** @title Service name */
  ServiceName?: string | null;
  /** @title Service name abbreviation */
  ServiceNameAbr?: string | null;
  /** @title Display name */
  DisplayName?: string | null;
  /** @title Service description */
  ServiceDescription?: string | null;
  /** @title Labor taxable */
  LaborTaxable?: boolean | null;
  /** @title Material taxable */
  MaterialTaxable?: boolean | null;
  /** @title Equipment taxable */
  EquipmentTaxable?: boolean | null;
  /** @title Subcontractor taxable */
  SubTaxable?: boolean | null;
  /** @title Other taxable */
  OtherTaxable?: boolean | null;
  /** @title Active */
  Active?: boolean | null;
  /** @title Approve ticket on completion */
  ApproveTicketOnCompletion?: boolean | null;
  /** @title Minimum price */
  MinimumPrice?: number | null;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Default pay code ID
   * @TJS-type ["integer","null"]
   */
  DefaultPayCodeID?: number | null;
  /** @title Default pay code name */
  DefaultPayCodeName?: string | null;
  /**
   * The ID of a workers comp: see "List workers comp classes".
   * @title Workers' comp ID
   * @TJS-type ["integer","null"]
   */
  WorkersCompID?: number | null;
  /** @title Workers' comp name */
  WorkersCompName?: string | null;
  /**
   * An ID: Form name tells of what.
   * @title Form ID
   * @TJS-type ["integer","null"]
   */
  FormID?: number | null;
  /**
   * An ID without a list of its own.
   * @title Start form ID
   * @TJS-type ["integer","null"]
   */
  StartFormID?: number | null;
  /** @title Form name */
  FormName?: string | null;
  /** @title Contract service */
  ContractService?: boolean | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Multi visit */
  MultiVisit?: boolean;
  /** @title Service tax overrides */
  ServiceTaxOverrides?: ServiceTaxOverride[] | null;
  /** @title Service branches */
  ServiceBranches?: ServiceBranch[] | null;
  /** @title All branches */
  AllBranches?: boolean;
};
