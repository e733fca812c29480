import { expect, it } from 'vitest';
import { contextBytes } from '../../src/secrets/contextBytes.ts';

it('writes each name after its length in bytes, in UTF-8', () => {
  expect(contextBytes(['v1', '', 'é枝😀']).toString('hex')).toBe(
    '00000002' + '7631' + '00000000' + '00000009' + 'c3a9e69e9df09f9880',
  );
  expect(contextBytes([])).toHaveLength(0);
});
