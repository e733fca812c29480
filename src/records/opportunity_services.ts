// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.

export type OpportunityServiceRoute = {
  /**
   * The ID of a route: see "List routes".
   * @title Route ID
   * @TJS-type integer
   */
  RouteID?: number;
  /** @title Route name */
  RouteName?: string | null;
};

export type OpportunityServiceDefaultPayCode = {
  /**
   * Tells this record from the others.
   * @title Opportunity service default pay code ID
   * @TJS-type integer
   */
  OpportunityServiceDefaultPayCodeId?: number;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Pay code ID
   * @TJS-type integer
   */
  PayCodeId?: number;
  /**
   * The ID of a pay schedule: see "List pay schedules".
   * @title Pay schedule ID
   * @TJS-type ["integer","null"]
   */
  PayScheduleId?: number | null;
};

/** @enumLabels Display name, Opportunity service ID, Added opportunity revision ID, As needed, Branch name, Branch ID, Break even, Change order opportunity service ID, Child opportunity service ID, Complexity percent, Created by user name, Created by user ID, Created date and time, Default pay code ID, Default sequence number, Equipment extended cost, Equipment extended price, Equipment markup, Equipment overhead, Equipment per extended cost, Equipment per extended price, Equipment profit, Equipment taxable, Extended cost, Extended hours, Extended price, Invoice type, Labor extended cost, Labor extended price, Labor markup, Labor overhead, Labor per extended cost, Labor per extended price, Labor profit, Labor taxable, Last modified by user name, Last modified by user ID, Last modified date and time, Master opportunity service ID, Material extended cost, Material extended price, Material markup, Material overhead, Material per extended cost, Material per extended price, Material profit, Material taxable, Minimum price, Minimum price applied, Net profit percent, Occurrence, Operation notes, Opportunity ID, Opportunity service group ID, Opportunity service status, Other extended cost, Other extended price, Other markup, Other overhead, Other per extended cost, Other per extended price, Other profit, Other taxable, Overhead, Override price, Override pricing, Parent opportunity service ID, Per cost, Per hours, Per hours original, Per price, Per price override, Per visit hours, Per visit materials quantity, Removed opportunity revision ID, Revision start work ticket ID, Round price, Separate work ticket, Service ID, Service description, Service item quantity, Service name abbreviation override, Sort order, Subcontractor extended cost, Subcontractor extended price, Subcontractor markup, Subcontractor overhead, Subcontractor per extended cost, Subcontractor per extended price, Subcontractor profit, Subcontractor taxable, T&M equipment markup percent, T&M material markup percent, T&M minimum hours, T&M other markup percent, T&M subcontractor markup percent, Taxable extended price, Taxable per extended price, Workers' comp code */
export enum OpportunityServiceField {
  DisplayName = 'DisplayName',
  OpportunityServiceID = 'OpportunityServiceID',
  AddedOpportunityRevisionID = 'AddedOpportunityRevisionID',
  AsNeeded = 'AsNeeded',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BreakEven = 'BreakEven',
  ChangeOrderOpportunityServiceID = 'ChangeOrderOpportunityServiceID',
  ChildOpportunityServiceID = 'ChildOpportunityServiceID',
  ComplexityPercent = 'ComplexityPercent',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DefaultPayCodeID = 'DefaultPayCodeID',
  DefaultSequenceNumber = 'DefaultSequenceNumber',
  EquipmentExtendedCost = 'EquipmentExtendedCost',
  EquipmentExtendedPrice = 'EquipmentExtendedPrice',
  EquipmentMarkup = 'EquipmentMarkup',
  EquipmentOverhead = 'EquipmentOverhead',
  EquipmentPerExtendedCost = 'EquipmentPerExtendedCost',
  EquipmentPerExtendedPrice = 'EquipmentPerExtendedPrice',
  EquipmentProfit = 'EquipmentProfit',
  EquipmentTaxable = 'EquipmentTaxable',
  ExtendedCost = 'ExtendedCost',
  ExtendedHours = 'ExtendedHours',
  ExtendedPrice = 'ExtendedPrice',
  InvoiceType = 'InvoiceType',
  LaborExtendedCost = 'LaborExtendedCost',
  LaborExtendedPrice = 'LaborExtendedPrice',
  LaborMarkup = 'LaborMarkup',
  LaborOverhead = 'LaborOverhead',
  LaborPerExtendedCost = 'LaborPerExtendedCost',
  LaborPerExtendedPrice = 'LaborPerExtendedPrice',
  LaborProfit = 'LaborProfit',
  LaborTaxable = 'LaborTaxable',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MasterOpportunityServiceID = 'MasterOpportunityServiceID',
  MaterialExtendedCost = 'MaterialExtendedCost',
  MaterialExtendedPrice = 'MaterialExtendedPrice',
  MaterialMarkup = 'MaterialMarkup',
  MaterialOverhead = 'MaterialOverhead',
  MaterialPerExtendedCost = 'MaterialPerExtendedCost',
  MaterialPerExtendedPrice = 'MaterialPerExtendedPrice',
  MaterialProfit = 'MaterialProfit',
  MaterialTaxable = 'MaterialTaxable',
  MinimumPrice = 'MinimumPrice',
  MinimumPriceApplied = 'MinimumPriceApplied',
  NetProfitPercent = 'NetProfitPercent',
  Occur = 'Occur',
  OperationNotes = 'OperationNotes',
  OpportunityID = 'OpportunityID',
  OpportunityServiceGroupID = 'OpportunityServiceGroupID',
  OpportunityServiceStatus = 'OpportunityServiceStatus',
  OtherExtendedCost = 'OtherExtendedCost',
  OtherExtendedPrice = 'OtherExtendedPrice',
  OtherMarkup = 'OtherMarkup',
  OtherOverhead = 'OtherOverhead',
  OtherPerExtendedCost = 'OtherPerExtendedCost',
  OtherPerExtendedPrice = 'OtherPerExtendedPrice',
  OtherProfit = 'OtherProfit',
  OtherTaxable = 'OtherTaxable',
  Overhead = 'Overhead',
  OverridePrice = 'OverridePrice',
  OverridePricing = 'OverridePricing',
  ParentOpportunityServiceID = 'ParentOpportunityServiceID',
  PerCost = 'PerCost',
  PerHours = 'PerHours',
  PerHoursOrig = 'PerHoursOrig',
  PerPrice = 'PerPrice',
  PerPriceOverride = 'PerPriceOverride',
  PerVisitHours = 'PerVisitHours',
  PerVisitMaterialsQty = 'PerVisitMaterialsQty',
  RemovedOpportunityRevisionID = 'RemovedOpportunityRevisionID',
  RevisionStartWorkTicketID = 'RevisionStartWorkTicketID',
  RoundPrice = 'RoundPrice',
  SeparateWorkTicket = 'SeparateWorkTicket',
  ServiceID = 'ServiceID',
  ServiceDescription = 'ServiceDescription',
  ServiceItemQuantity = 'ServiceItemQuantity',
  ServiceNameAbrOverride = 'ServiceNameAbrOverride',
  SortOrder = 'SortOrder',
  SubExtendedCost = 'SubExtendedCost',
  SubExtendedPrice = 'SubExtendedPrice',
  SubMarkup = 'SubMarkup',
  SubOverhead = 'SubOverhead',
  SubPerExtendedCost = 'SubPerExtendedCost',
  SubPerExtendedPrice = 'SubPerExtendedPrice',
  SubProfit = 'SubProfit',
  SubTaxable = 'SubTaxable',
  TMEquipmentMarkupPercent = 'TMEquipmentMarkupPercent',
  TMMaterialMarkupPercent = 'TMMaterialMarkupPercent',
  TMMinimumHours = 'TMMinimumHours',
  TMOtherMarkupPercent = 'TMOtherMarkupPercent',
  TMSubMarkupPercent = 'TMSubMarkupPercent',
  TaxableExtendedPrice = 'TaxableExtendedPrice',
  TaxablePerExtendedPrice = 'TaxablePerExtendedPrice',
  WorkersCompCode = 'WorkersCompCode',
}

/** A service estimated or sold on an opportunity, with how often it occurs, its hours, costs and prices. */
export type OpportunityService = {
  /**
   * Tells this record from the others.
   * @title Opportunity service ID
   * @TJS-type integer
   */
  OpportunityServiceID?: number;
  /**
   * The ID of an opportunity service group: see "List opportunity service groups".
   * @title Opportunity service group ID
   * @TJS-type ["integer","null"]
   */
  OpportunityServiceGroupID?: number | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a service: see "List services".
   * @title Service ID
   * @TJS-type ["integer","null"]
   */
  ServiceID?: number | null;
  /** @title Display name */
  DisplayName?: string | null;
  /** @title Service description */
  ServiceDescription?: string | null;
  /** @title Operation notes */
  OperationNotes?: string | null;
  /**
   * @title Occurrence
   * @TJS-type ["integer","null"]
   */
  Occur?: number | null;
  /** @title Invoice type */
  InvoiceType?: string | null;
  /** @title As needed */
  AsNeeded?: boolean | null;
  /** @title Complexity percent */
  ComplexityPercent?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Per hours
   */
  PerHours?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Extended hours
   */
  ExtendedHours?: number | null;
  /** @title Per price */
  PerPrice?: number | null;
  /** @title Per price override */
  PerPriceOverride?: number | null;
  /** @title Extended price */
  ExtendedPrice?: number | null;
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
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title T&M material markup percent */
  TMMaterialMarkupPercent?: number | null;
  /** @title Round price */
  RoundPrice?: boolean | null;
  /** @title Override pricing */
  OverridePricing?: boolean | null;
  /** @title Labor markup */
  LaborMarkup?: number | null;
  /** @title Material markup */
  MaterialMarkup?: number | null;
  /** @title Equipment markup */
  EquipmentMarkup?: number | null;
  /** @title Subcontractor markup */
  SubMarkup?: number | null;
  /** @title Other markup */
  OtherMarkup?: number | null;
  /** @title Net profit percent */
  NetProfitPercent?: number | null;
  /** @title Labor extended price */
  LaborExtendedPrice?: number | null;
  /** @title Material extended price */
  MaterialExtendedPrice?: number | null;
  /** @title Equipment extended price */
  EquipmentExtendedPrice?: number | null;
  /** @title Subcontractor extended price */
  SubExtendedPrice?: number | null;
  /** @title Other extended price */
  OtherExtendedPrice?: number | null;
  /** @title Taxable extended price */
  TaxableExtendedPrice?: number | null;
  /** @title Labor per extended cost */
  LaborPerExtendedCost?: number | null;
  /** @title Material per extended cost */
  MaterialPerExtendedCost?: number | null;
  /** @title Equipment per extended cost */
  EquipmentPerExtendedCost?: number | null;
  /** @title Subcontractor per extended cost */
  SubPerExtendedCost?: number | null;
  /** @title Other per extended cost */
  OtherPerExtendedCost?: number | null;
  /** @title Labor per extended price */
  LaborPerExtendedPrice?: number | null;
  /** @title Material per extended price */
  MaterialPerExtendedPrice?: number | null;
  /** @title Equipment per extended price */
  EquipmentPerExtendedPrice?: number | null;
  /** @title Subcontractor per extended price */
  SubPerExtendedPrice?: number | null;
  /** @title Other per extended price */
  OtherPerExtendedPrice?: number | null;
  /** @title Taxable per extended price */
  TaxablePerExtendedPrice?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /** @title Minimum price */
  MinimumPrice?: number | null;
  /** @title Minimum price applied */
  MinimumPriceApplied?: boolean | null;
  /** @title Overhead */
  Overhead?: number | null;
  /** @title Break even */
  BreakEven?: number | null;
  /** @title Per cost */
  PerCost?: number | null;
  /** @title Override price */
  OverridePrice?: boolean | null;
  /** @title Separate work ticket */
  SeparateWorkTicket?: boolean | null;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Default pay code ID
   * @TJS-type ["integer","null"]
   */
  DefaultPayCodeID?: number | null;
  /** @title Labor extended cost */
  LaborExtendedCost?: number | null;
  /** @title Material extended cost */
  MaterialExtendedCost?: number | null;
  /** @title Equipment extended cost */
  EquipmentExtendedCost?: number | null;
  /** @title Subcontractor extended cost */
  SubExtendedCost?: number | null;
  /** @title Other extended cost */
  OtherExtendedCost?: number | null;
  /** @title Extended cost */
  ExtendedCost?: number | null;
  /** @title Labor overhead */
  LaborOverhead?: number | null;
  /** @title Material overhead */
  MaterialOverhead?: number | null;
  /** @title Equipment overhead */
  EquipmentOverhead?: number | null;
  /** @title Subcontractor overhead */
  SubOverhead?: number | null;
  /** @title Other overhead */
  OtherOverhead?: number | null;
  /** @title Labor profit */
  LaborProfit?: number | null;
  /** @title Material profit */
  MaterialProfit?: number | null;
  /** @title Equipment profit */
  EquipmentProfit?: number | null;
  /** @title Subcontractor profit */
  SubProfit?: number | null;
  /** @title Other profit */
  OtherProfit?: number | null;
  /**
   * In hours, such as 7.5.
   * @title T&M minimum hours
   */
  TMMinimumHours?: number | null;
  /** @title Service name abbreviation override */
  ServiceNameAbrOverride?: string | null;
  /**
   * In hours, such as 7.5.
   * @title Per visit hours
   */
  PerVisitHours?: number;
  /** @title Per visit materials quantity */
  PerVisitMaterialsQty?: number;
  /** @title T&M equipment markup percent */
  TMEquipmentMarkupPercent?: number;
  /** @title T&M subcontractor markup percent */
  TMSubMarkupPercent?: number;
  /** @title T&M other markup percent */
  TMOtherMarkupPercent?: number;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Master opportunity service ID
   * @TJS-type ["integer","null"]
   */
  MasterOpportunityServiceID?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Per hours original
   */
  PerHoursOrig?: number | null;
  /** @title Opportunity service status */
  OpportunityServiceStatus?: string | null;
  /**
   * An ID without a list of its own.
   * @title Added opportunity revision ID
   * @TJS-type ["integer","null"]
   */
  AddedOpportunityRevisionID?: number | null;
  /**
   * An ID without a list of its own.
   * @title Removed opportunity revision ID
   * @TJS-type ["integer","null"]
   */
  RemovedOpportunityRevisionID?: number | null;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Child opportunity service ID
   * @TJS-type ["integer","null"]
   */
  ChildOpportunityServiceID?: number | null;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Parent opportunity service ID
   * @TJS-type ["integer","null"]
   */
  ParentOpportunityServiceID?: number | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Revision start work ticket ID
   * @TJS-type ["integer","null"]
   */
  RevisionStartWorkTicketID?: number | null;
  /**
   * @title Default sequence number
   * @TJS-type ["integer","null"]
   */
  DefaultSequenceNumber?: number | null;
  /** @title Service item quantity */
  ServiceItemQuantity?: number | null;
  /**
   * The ID of an opportunity service: see "List opportunity services".
   * @title Change order opportunity service ID
   * @TJS-type ["integer","null"]
   */
  ChangeOrderOpportunityServiceID?: number | null;
  /** @title Workers' comp code */
  WorkersCompCode?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /** @title Opportunity service routes */
  OpportunityServiceRoutes?: OpportunityServiceRoute[] | null;
  /** @title Opportunity service default pay codes */
  OpportunityServiceDefaultPayCodes?: OpportunityServiceDefaultPayCode[] | null;
};
