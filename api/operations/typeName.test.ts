import { typeName } from './typeName';

it.each([
  ['properties_create', 'PropertiesCreate'],
  ['#token_request', 'TokenRequest'],
  ['get_v2_item', 'GetV2Item'],
  ['list_oauth2_apps', 'ListOauth2Apps'],
  ['get_3d_model', 'Get3DModel'],
])('%s has types that start with %s, as Tray expects', (folder, name) => {
  expect(typeName(folder)).toBe(name);
});
