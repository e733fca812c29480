// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const divisions: ResourceRow = {
  name: 'Divisions',
  singular: 'division',
  plural: 'divisions',
  key: ['DivisionID'],
};

export const divisionsGet: OperationRow = {
  name: 'divisions_get',
  title: 'List divisions',
  resource: divisions,
  method: 'GET',
  path: '/Divisions',
  options: 'odata',
  fields: {
    DivisionID: 'integer',
    DivisionName: 'text',
    Active: 'boolean',
    DivisionCode: 'text',
    Indirect: 'boolean',
    WorkersCompID: 'integer',
    WorkersCompName: 'text',
    AccountNumber: 'text',
    MaterialExpenseAccountNumber: 'text',
    EquipmentExpenseAccountNumber: 'text',
    SubExpenseAccountNumber: 'text',
    OtherExpenseAccountNumber: 'text',
  },
  replies: 'rows',
};
