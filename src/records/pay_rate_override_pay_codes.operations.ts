// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const payRateOverridePayCodes: ResourceRow = {
  name: 'PayRateOverridePayCodes',
  singular: 'pay rate override pay code',
  plural: 'pay rate override pay codes',
  key: ['PayRateOverridePayCodeID'],
};

export const payRateOverridePayCodesGet: OperationRow = {
  name: 'pay_rate_override_pay_codes_get',
  title: 'List pay rate override pay codes',
  resource: payRateOverridePayCodes,
  method: 'GET',
  path: '/PayRateOverridePayCodes',
  options: 'odata',
  fields: {
    PayRateOverridePayCodeID: 'integer',
    PayRateID: 'integer',
    PayCodeID: 'integer',
    OverrideRate: 'number',
    ContactID: 'integer',
  },
  replies: 'rows',
};

export const payRateOverridePayCodesCreate: OperationRow = {
  name: 'pay_rate_override_pay_codes_create',
  title: 'Create pay rate override pay code',
  resource: payRateOverridePayCodes,
  method: 'POST',
  path: '/PayRateOverridePayCodes',
  body: {
    PayRateID: { type: 'integer', title: 'Pay rate', required: true },
    PayCodeID: { type: 'integer', title: 'Pay code', required: true },
    OverrideRate: { type: 'number', required: true },
  },
  replies: 'untyped',
};

export const payRateOverridePayCodesUpdate: OperationRow = {
  name: 'pay_rate_override_pay_codes_update',
  title: 'Update pay rate override pay code',
  resource: payRateOverridePayCodes,
  method: 'PUT',
  path: '/PayRateOverridePayCodes',
  body: {
    PayRateID: { type: 'integer', title: 'Pay rate', required: true },
    PayCodeID: { type: 'integer', title: 'Pay code', required: true },
    OverrideRate: { type: 'number' },
  },
  readBefore: { path: '/PayRateOverridePayCodes', keys: { PayRateID: 'PayRateID', PayCodeID: 'PayCodeID' } },
  replies: 'untyped',
};
