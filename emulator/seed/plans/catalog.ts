import { constant, listed, lookupList, alwaysNull, type Plans } from '../plan';
import { goods, services, vendors } from '../vocabulary';

const active = constant(true);
const categories = [
  'Mulch and soil',
  'Stone',
  'Turf',
  'Chemicals',
  'Trees',
  'Shrubs',
  'Irrigation',
  'Labor',
  'Equipment',
  'Subcontractors',
];

const units = ['Cubic yard', 'Each', 'Square foot', 'Hour', 'Ton', 'Bag', 'Gallon', 'Linear foot', 'Flat', 'Pound'];

/** What the company sells and buys. */
export const catalog: Plans = {
  CatalogItems: {
    rows: goods.length,
    fields: {
      ItemName: listed(goods.map(([name]) => name)),
      ItemType: ({ id }) => goodOf(id)[1],
      ItemCost: ({ id }) => goodOf(id)[2],
      CatalogItemCategoryID: ({ id }) => categories.indexOf(goodOf(id)[4]) + 1,
      ItemAlternateName: alwaysNull,
      EPAName: ({ id }) => (isPesticide(id) ? 'Prodiamine 65 WDG' : null),
      EPANumber: ({ id }) => (isPesticide(id) ? '100-834' : null),
      PurchaseUnitTypeID: ({ id }) => units.indexOf(goodOf(id)[3]) + 1,
      AllocationUnitTypeID: ({ id }) => units.indexOf(goodOf(id)[3]) + 1,
      PurchaseUnitCost: ({ id }) => goodOf(id)[2],
      ItemCode: ({ id }) => `ITM-${1000 + id}`,
      Inventory: ({ id }) => goodOf(id)[1] === 'Material',
      AvailableToBid: active,
      Active: active,
      UnitTypeAllocationConversion: constant(1),
      CatalogId: constant(1),
      CatalogName: constant('Standard'),
      CatalogItemBranches: (context) =>
        context.children(
          context.own('AllBranches') === true
            ? []
            : [{ BranchID: (context.id % 4) + 1 }, { BranchID: ((context.id + 1) % 4) + 1 }],
        ),
      MaterialBarcode1: ({ id }) => (goodOf(id)[1] === 'Material' ? String(400_000_000_000 + id * 7919) : null),
      MaterialBarcode2: alwaysNull,
    },
  },
  CatalogItemCategories: lookupList('CategoryName', categories, { Active: active }),
  UnitTypes: lookupList('UnitTypeName', units, { Active: active }),
  TakeoffGroups: lookupList(
    'TakeoffGroupName',
    ['Turf', 'Beds', 'Trees', 'Shrubs', 'Irrigation', 'Hardscape', 'Edges', 'Snow'],
    { Active: active, SortOrder: ({ id }) => id },
  ),
  TakeoffItems: lookupList(
    'TakeoffItemName',
    [
      'Turf area',
      'Bed area',
      'Tree count',
      'Shrub count',
      'Zone count',
      'Paver area',
      'Edge length',
      'Lot area',
      'Slope area',
      'Color bed area',
    ],
    { Active: active, SortOrder: ({ id }) => id, TableExtenderHeaderID: alwaysNull },
  ),
  Services: {
    rows: services.length,
    fields: {
      ServiceName: listed(services),
      DisplayName: listed(services),
      ServiceNameAbr: ({ id }) => services[(id - 1) % services.length]!.slice(0, 12).trim(),
      ServiceDescription: ({ id }) => `<p>${services[(id - 1) % services.length]} by our <b>own crews</b>.</p>`,
      ServiceTypeID: ({ id }) => ((id - 1) % 8) + 1,
      Active: active,
      DefaultPayCodeID: constant(1),
      FormID: alwaysNull,
      FormName: alwaysNull,
      StartFormID: alwaysNull,
      SortOrder: ({ id }) => id,
      ServiceBranches: (context) =>
        context.children(context.own('AllBranches') === true ? [] : [{ BranchID: (context.id % 4) + 1 }]),
      ServiceTaxOverrides: (context) =>
        context.children(
          context.id % 4 === 1 ? [{ ServiceTaxOverrideID: (context.id + 3) / 4, StateProvinceCode: 'OK' }] : [],
        ),
    },
  },
  ServiceTypes: lookupList(
    'ServiceTypeName',
    ['Mowing', 'Chemical', 'Planting', 'Irrigation', 'Cleanup', 'Pruning', 'Hardscape', 'Snow'],
    { DivisionID: ({ id }) => ((id - 1) % 7) + 1, SortOrder: ({ id }) => id, Active: active },
  ),
  ServiceTypeIntegrationCodes: lookupList(
    'ServiceTypeIntegrationCodeName',
    ['ST-100', 'ST-200', 'ST-300', 'ST-400', 'ST-500', 'ST-600', 'ST-700', 'ST-800'],
    { Active: active },
  ),
  Vendors: {
    rows: vendors.length,
    fields: {
      VendorName: listed(vendors),
      BranchID: ({ id }) => ((id - 1) % 4) + 1,
      AccountingVendorID: ({ id }) => `V-${1000 + id}`,
      Active: active,
    },
  },
};

const isPesticide = (catalogItem: number) => /herbicide/.test(goodOf(catalogItem)[0]);

export function goodOf(catalogItem: number): (typeof goods)[number] {
  return goods[(catalogItem - 1) % goods.length]!;
}
