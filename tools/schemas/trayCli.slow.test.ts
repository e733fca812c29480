import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSchemas } from './writeSchemas';

const root = join(__dirname, '..', '..');

/** Operations of every kind; `*` stands for the first match. */
const sample = [
  '#token_request',
  'properties_get',
  'property_availabilities_get',
  'attachments_get_attachment_file_data',
  'attachment_types_get',
  'object_codes_get',
  'version_get_api_version',
  'attachments_new_link',
  'contacts_create',
  'receipts_create',
  'services_create',
  'users_create',
  'attachments_post',
  'properties_update',
  'contacts_update',
  'tax_jurisdictions_update',
  'work_tickets_patch_partial_occurrence',
  'opportunity_tags_delete',
  'receipts_approve_receipt',
  'authorization_authenticate_api_request',
  '*_ddl',
  '*_get_by_id',
  '*_upsert',
  '*_batch_create',
  'raw_http_request',
  'verify_connection',
  'attachments_upload_file',
];

function chosen(): string[] {
  const all = readdirSync(join(root, 'src')).filter((name) => existsSync(join(root, 'src', name, 'operation.json')));
  return sample.flatMap((name) =>
    name.startsWith('*')
      ? all.filter((other) => other.endsWith(name.slice(1))).slice(0, 1)
      : all.filter((other) => other === name),
  );
}

it("writes, byte for byte, what Tray's own command line writes", () => {
  const names = chosen();
  expect(names.length).toBeGreaterThanOrEqual(20);
  writeSchemas(root);
  const folder = mkdtempSync(join(tmpdir(), 'aspire-tray-cli-'));
  try {
    for (const name of ['connector.json', 'package.json', 'tsconfig.json', 'jest.config.js'])
      cpSync(join(root, name), join(folder, name));
    const shared = readdirSync(join(root, 'src')).filter(
      (name) => !existsSync(join(root, 'src', name, 'operation.json')),
    );
    for (const name of [...shared, ...names]) {
      cpSync(join(root, 'src', name), join(folder, 'src', name), {
        recursive: true,
        filter: (file) => !/\/(in|out)put\.json$/.test(file),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(join(root, 'node_modules', '.bin', 'tray-cdk'), ['build'], { cwd: folder, stdio: 'ignore' });
    for (const name of names) {
      for (const file of ['input.json', 'output.json']) {
        expect({ name, file, text: readFileSync(join(root, 'src', name, file), 'utf8') }).toEqual({
          name,
          file,
          text: readFileSync(join(folder, 'src', name, file), 'utf8'),
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);
