// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.

export type UnitTypeBody = {
  /**
   * Such as Pallet.
   * @title Unit type name
   * @minLength 1
   * @maxLength 50
   */
  UnitTypeName: string;
  /**
   * Whether the unit type is in use.
   * @title Active
   */
  Active?: boolean;
};
