import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sequence = 0x30;
const object = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
};

/** One value in DER: tag, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (date: Date) => der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));

/** A certificate for 127.0.0.1 and localhost that signs itself, valid today, made for one run. */
export function makeCertificate(): { certificate: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(sequence, identifier(object.ecdsaWithSha256));
  const name = der(
    sequence,
    der(0x31, der(sequence, identifier(object.commonName), der(0x0c, Buffer.from('aspire-gateway test')))),
  );
  const day = 86_400_000;
  const validity = der(sequence, time(new Date(Date.now() - day)), time(new Date(Date.now() + day)));
  const names = der(sequence, der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')));
  const isAuthority = der(sequence, der(0x01, Buffer.from([0xff])));
  const extensions = der(
    sequence,
    der(sequence, identifier(object.subjectAltName), der(0x04, names)),
    der(sequence, identifier(object.basicConstraints), der(0x04, isAuthority)),
  );
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const body = der(
    sequence,
    der(0xa0, der(0x02, Buffer.from([2]))),
    ...[serial, algorithm, name, validity, name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = der(sequence, body, algorithm, signature).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return {
    certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
