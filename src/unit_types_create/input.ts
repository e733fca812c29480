// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.

export type UnitTypesCreateInput = {
  /**
   * Such as Pallet.
   *
   * @title Unit type name
   * @minLength 1
   * @maxLength 50
   */
  UnitTypeName: string;
  /**
   * Whether the unit type is in use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
