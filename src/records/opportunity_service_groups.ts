// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Group name, Opportunity service group ID, Break even, Display group only, Equipment extended cost, Equipment overhead, Equipment profit, Extended cost, Extended hours, Extended price, General conditions equipment extended cost, General conditions equipment extended price, General conditions equipment overhead, General conditions labor extended cost, General conditions labor extended price, General conditions labor overhead, General conditions material extended cost, General conditions material extended price, General conditions material overhead, General conditions other extended cost, General conditions other extended price, General conditions other overhead, General conditions subcontractor extended cost, General conditions subcontractor extended price, General conditions subcontractor overhead, General conditions total extended cost, General conditions total extended price, General conditions total overhead, Group description, Labor extended cost, Labor overhead, Labor profit, Material extended cost, Material overhead, Material profit, Opportunity ID, Optional service group, Other extended cost, Other overhead, Other profit, Overhead, Per price, Service item quantity, Sort order, Subcontractor extended cost, Subcontractor overhead, Subcontractor profit, T&M per service extended price, Taxable extended price */
export enum OpportunityServiceGroupField {
  GroupName = 'GroupName',
  OpportunityServiceGroupID = 'OpportunityServiceGroupID',
  BreakEven = 'BreakEven',
  DisplayGroupOnly = 'DisplayGroupOnly',
  EquipmentExtendedCost = 'EquipmentExtendedCost',
  EquipmentOverhead = 'EquipmentOverhead',
  EquipmentProfit = 'EquipmentProfit',
  ExtendedCost = 'ExtendedCost',
  ExtendedHours = 'ExtendedHours',
  ExtendedPrice = 'ExtendedPrice',
  GeneralConditionsEquipmentExtendedCost = 'GeneralConditionsEquipmentExtendedCost',
  GeneralConditionsEquipmentExtendedPrice = 'GeneralConditionsEquipmentExtendedPrice',
  GeneralConditionsEquipmentOverhead = 'GeneralConditionsEquipmentOverhead',
  GeneralConditionsLaborExtendedCost = 'GeneralConditionsLaborExtendedCost',
  GeneralConditionsLaborExtendedPrice = 'GeneralConditionsLaborExtendedPrice',
  GeneralConditionsLaborOverhead = 'GeneralConditionsLaborOverhead',
  GeneralConditionsMaterialExtendedCost = 'GeneralConditionsMaterialExtendedCost',
  GeneralConditionsMaterialExtendedPrice = 'GeneralConditionsMaterialExtendedPrice',
  GeneralConditionsMaterialOverhead = 'GeneralConditionsMaterialOverhead',
  GeneralConditionsOtherExtendedCost = 'GeneralConditionsOtherExtendedCost',
  GeneralConditionsOtherExtendedPrice = 'GeneralConditionsOtherExtendedPrice',
  GeneralConditionsOtherOverhead = 'GeneralConditionsOtherOverhead',
  GeneralConditionsSubExtendedCost = 'GeneralConditionsSubExtendedCost',
  GeneralConditionsSubExtendedPrice = 'GeneralConditionsSubExtendedPrice',
  GeneralConditionsSubOverhead = 'GeneralConditionsSubOverhead',
  GeneralConditionsTotalExtendedCost = 'GeneralConditionsTotalExtendedCost',
  GeneralConditionsTotalExtendedPrice = 'GeneralConditionsTotalExtendedPrice',
  GeneralConditionsTotalOverhead = 'GeneralConditionsTotalOverhead',
  GroupDescription = 'GroupDescription',
  LaborExtendedCost = 'LaborExtendedCost',
  LaborOverhead = 'LaborOverhead',
  LaborProfit = 'LaborProfit',
  MaterialExtendedCost = 'MaterialExtendedCost',
  MaterialOverhead = 'MaterialOverhead',
  MaterialProfit = 'MaterialProfit',
  OpportunityID = 'OpportunityID',
  OptionalServiceGroup = 'OptionalServiceGroup',
  OtherExtendedCost = 'OtherExtendedCost',
  OtherOverhead = 'OtherOverhead',
  OtherProfit = 'OtherProfit',
  Overhead = 'Overhead',
  PerPrice = 'PerPrice',
  ServiceItemQuantity = 'ServiceItemQuantity',
  SortOrder = 'SortOrder',
  SubExtendedCost = 'SubExtendedCost',
  SubOverhead = 'SubOverhead',
  SubProfit = 'SubProfit',
  TMPerServiceExtendedPrice = 'TMPerServiceExtendedPrice',
  TaxableExtendedPrice = 'TaxableExtendedPrice',
}

/** A heading of an estimate under which services are grouped and totalled. */
export type OpportunityServiceGroup = {
  /**
   * Tells this record from the others.
   * @title Opportunity service group ID
   * @TJS-type integer
   */
  OpportunityServiceGroupID?: number;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /** @title Group name */
  GroupName?: string | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
  /** @title Display group only */
  DisplayGroupOnly?: boolean | null;
  /** @title Optional service group */
  OptionalServiceGroup?: boolean | null;
  /** @title Extended price */
  ExtendedPrice?: number | null;
  /** @title Overhead */
  Overhead?: number | null;
  /** @title Break even */
  BreakEven?: number | null;
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
  /** @title Service item quantity */
  ServiceItemQuantity?: number | null;
  /**
   * In hours, such as 7.5.
   * @title Extended hours
   */
  ExtendedHours?: number | null;
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
  /** @title Per price */
  PerPrice?: number | null;
  /** @title Group description */
  GroupDescription?: string | null;
  /** @title General conditions labor extended cost */
  GeneralConditionsLaborExtendedCost?: number;
  /** @title General conditions material extended cost */
  GeneralConditionsMaterialExtendedCost?: number;
  /** @title General conditions equipment extended cost */
  GeneralConditionsEquipmentExtendedCost?: number;
  /** @title General conditions subcontractor extended cost */
  GeneralConditionsSubExtendedCost?: number;
  /** @title General conditions other extended cost */
  GeneralConditionsOtherExtendedCost?: number;
  /** @title General conditions total extended cost */
  GeneralConditionsTotalExtendedCost?: number;
  /** @title General conditions labor overhead */
  GeneralConditionsLaborOverhead?: number;
  /** @title General conditions material overhead */
  GeneralConditionsMaterialOverhead?: number;
  /** @title General conditions equipment overhead */
  GeneralConditionsEquipmentOverhead?: number;
  /** @title General conditions subcontractor overhead */
  GeneralConditionsSubOverhead?: number;
  /** @title General conditions other overhead */
  GeneralConditionsOtherOverhead?: number;
  /** @title General conditions total overhead */
  GeneralConditionsTotalOverhead?: number;
  /** @title General conditions labor extended price */
  GeneralConditionsLaborExtendedPrice?: number;
  /** @title General conditions material extended price */
  GeneralConditionsMaterialExtendedPrice?: number;
  /** @title General conditions equipment extended price */
  GeneralConditionsEquipmentExtendedPrice?: number;
  /** @title General conditions subcontractor extended price */
  GeneralConditionsSubExtendedPrice?: number;
  /** @title General conditions other extended price */
  GeneralConditionsOtherExtendedPrice?: number;
  /** @title General conditions total extended price */
  GeneralConditionsTotalExtendedPrice?: number;
  /** @title T&M per service extended price */
  TMPerServiceExtendedPrice?: number;
  /** @title Taxable extended price */
  TaxableExtendedPrice?: number;
};
