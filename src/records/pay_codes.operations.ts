// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const payCodes: ResourceRow = {
  name: 'PayCodes',
  singular: 'pay code',
  plural: 'pay codes',
  key: ['PayCodeID'],
};

export const payCodesGet: OperationRow = {
  name: 'pay_codes_get',
  title: 'List pay codes',
  resource: payCodes,
  method: 'GET',
  path: '/PayCodes',
  options: 'odata',
  fields: {
    PayCodeID: 'integer',
    PayCodeName: 'text',
    PremiumDollars: 'number',
    PremiumPercent: 'number',
    FixedRate: 'number',
    ExcludeFromOT: 'boolean',
    PayCode: 'text',
    OTPaycode: 'boolean',
    Active: 'boolean',
    PayCodeType: 'text',
  },
  replies: 'rows',
};

export const payCodesCreate: OperationRow = {
  name: 'pay_codes_create',
  title: 'Create pay code',
  resource: payCodes,
  method: 'POST',
  path: '/PayCodes',
  body: {
    PayCodeName: { type: 'string', required: true, maxLength: 60 },
    PremiumDollars: { type: 'number', nullable: true },
    PremiumPercent: { type: 'number', nullable: true },
    FixedRate: { type: 'number', nullable: true },
    ExcludeFromOT: { type: 'boolean', nullable: true },
    PayCode: { type: 'string', title: 'Short code', nullable: true, maxLength: 10 },
    OTPaycode: { type: 'boolean', nullable: true },
    Active: { type: 'boolean', assumed: true },
    PayCodeType: { type: 'string', nullable: true },
  },
  replies: 'object',
  replyFields: ['PayCodeID'],
};

export const payCodesUpdate: OperationRow = {
  name: 'pay_codes_update',
  title: 'Update pay code',
  resource: payCodes,
  method: 'PUT',
  path: '/PayCodes',
  body: {
    PayCodeName: { type: 'string', required: true, maxLength: 60 },
    PayCodeID: { type: 'integer', title: 'Pay code', required: true, minimum: 1, maximum: 2147483647 },
    PremiumDollars: { type: 'number', nullable: true },
    PremiumPercent: { type: 'number', nullable: true },
    FixedRate: { type: 'number', nullable: true },
    ExcludeFromOT: { type: 'boolean', nullable: true },
    PayCode: { type: 'string', title: 'Short code', nullable: true, maxLength: 10 },
    OTPaycode: { type: 'boolean', nullable: true },
    Active: { type: 'boolean' },
  },
  readBefore: { path: '/PayCodes', keys: { PayCodeID: 'PayCodeID' } },
  replies: 'object',
  replyFields: ['PayCodeID'],
};
