// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const equipmentDisposalReasons: ResourceRow = {
  name: 'EquipmentDisposalReasons',
  singular: 'equipment disposal reason',
  plural: 'equipment disposal reasons',
  key: ['EquipmentDisposalReasonID'],
};

export const equipmentDisposalReasonsGet: OperationRow = {
  name: 'equipment_disposal_reasons_get',
  title: 'List equipment disposal reasons',
  resource: equipmentDisposalReasons,
  method: 'GET',
  path: '/EquipmentDisposalReasons',
  options: 'odata',
  fields: {
    EquipmentDisposalReasonID: 'integer',
    DisposalReason: 'text',
    Active: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
