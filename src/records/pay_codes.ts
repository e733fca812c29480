// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Pay code name, Pay code ID, Active, Exclude from overtime, Fixed rate, Overtime pay code, Pay code, Pay code type, Premium dollars, Premium percent */
export enum PayCodeField {
  PayCodeName = 'PayCodeName',
  PayCodeID = 'PayCodeID',
  Active = 'Active',
  ExcludeFromOT = 'ExcludeFromOT',
  FixedRate = 'FixedRate',
  OTPaycode = 'OTPaycode',
  PayCode = 'PayCode',
  PayCodeType = 'PayCodeType',
  PremiumDollars = 'PremiumDollars',
  PremiumPercent = 'PremiumPercent',
}

/** A kind of pay, such as regular or overtime, with the premium or fixed rate that it brings. */
export type PayCode = {
  /**
   * Tells this record from the others.
   * @title Pay code ID
   * @TJS-type integer
   */
  PayCodeID?: number;
  /** @title Pay code name */
  PayCodeName?: string | null;
  /** @title Premium dollars */
  PremiumDollars?: number | null;
  /**
   * In percent, such as 8.25.
   * @title Premium percent
   */
  PremiumPercent?: number | null;
  /** @title Fixed rate */
  FixedRate?: number | null;
  /** @title Exclude from overtime */
  ExcludeFromOT?: boolean | null;
  /** @title Pay code */
  PayCode?: string | null;
  /** @title Overtime pay code */
  OTPaycode?: boolean | null;
  /** @title Active */
  Active?: boolean;
  /** @title Pay code type */
  PayCodeType?: string | null;
};
