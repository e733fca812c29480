// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.

export type UnitTypeBody = {
  /**
   * What the unit is called, such as Pallet.
   * @title Unit type name
   * @minLength 1
   * @maxLength 50
   */
  UnitTypeName: string;
  /**
   * False takes the unit type out of use.
   * @title Active
   */
  Active?: boolean;
};
