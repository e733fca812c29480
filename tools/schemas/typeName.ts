/**
 * How Tray begins the names of an operation's types: `PropertiesCreate` for the folder `properties_create`, `TokenRequest`
 * for `#token_request`. Folders have no digits in their names: Tray's CLI would tear the words apart at them.
 */
export function typeName(folder: string): string {
  return folder
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
