import { expect, it } from 'vitest';
import { explain, Fault, saysLocked } from './fault.mjs';

const URL = 'postgresql://db.example.org:5432/gradeline';
const failed = (message, code) => Object.assign(new Error(message), { code });

it.each([
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', /&sslrootcert=FILE/],
  ['self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN', /&sslrootcert=FILE/],
  [
    "Hostname/IP does not match certificate's altnames",
    'ERR_TLS_CERT_ALTNAME_INVALID',
    /names another server/,
  ],
  ["ENOENT: no such file or directory, open '/etc/ca.pem'", 'ENOENT', /certificate file that cannot be read/],
  ['The server does not support SSL connections', undefined, /no encrypted connection/],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED', /cannot be reached/],
  ['password authentication failed for user "a"', '28P01', /refuses the name or the password/],
])('%s is said in one line', (message, code, line) => {
  const fault = explain(failed(message, code), URL);
  expect(fault).toBeInstanceOf(Fault);
  expect(fault.message).toMatch(/^The database postgresql:\/\/db\.example\.org:5432\/gradeline [^\n]+\.$/);
  expect(fault.message).toMatch(line);
});

it('knows a store that another program writes to, of a file and of a server', () => {
  expect(saysLocked(failed('database is locked'))).toBe(true);
  expect(saysLocked(failed('deadlock detected', '40P01'))).toBe(true);
  expect(
    saysLocked(failed('unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')),
  ).toBe(false);
});
