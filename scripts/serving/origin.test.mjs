import { describe, expect, it } from 'vitest';
import { originOf } from './origin.mjs';

const asked = (headers, trusted) => originOf({ headers }, trusted)?.origin ?? null;

describe('the origin of a request', () => {
  it('is that of the Host header, whatever a reader says besides', () => {
    expect(asked({ host: 'a.example:3000' }, 0)).toBe('http://a.example:3000');
    expect(
      asked({ host: 'a.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }, 0),
    ).toBe('http://a.example');
    expect(asked({}, 0)).toBe('http://localhost');
  });

  it('is what the outermost trusted proxy wrote', () => {
    const headers = {
      host: 'inner:3000',
      'x-forwarded-host': 'evil.example, data.example, inner.example',
      'x-forwarded-proto': 'http, https, http',
    };
    expect(asked(headers, 1)).toBe('http://inner.example');
    expect(asked(headers, 2)).toBe('https://data.example');
    expect(asked({ host: 'b.example', 'x-forwarded-proto': 'https' }, 2)).toBe('https://b.example');
  });

  it('is none where the host is no host name', () => {
    for (const host of [
      'a b',
      'a/b',
      '"',
      '<script>',
      'a,b',
      '[::1',
      'a:b',
      '1.2.3.4.5',
      'a:99999',
      'xn--a',
      '[:::]',
    ])
      expect(asked({ host }, 0), host).toBeNull();
    expect(asked({ host: 'a.example', 'x-forwarded-host': '"><script>' }, 1)).toBeNull();
    expect(asked({ host: '[::1]:3000' }, 0)).toBe('http://[::1]:3000');
  });
});

describe('the address of a client', () => {
  const client = (remoteAddress, forwarded, trusted) =>
    originOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }, trusted)?.client;

  it('is that of the connection, whatever a reader says besides', () => {
    expect(client('192.0.2.7', '198.51.100.1', 0)).toBe('192.0.2.7');
    expect(client('::ffff:192.0.2.7', undefined, 0)).toBe('192.0.2.7');
  });

  it('is what the outermost trusted proxy wrote, with or without a port', () => {
    const forwarded = '203.0.113.9, 198.51.100.1, 198.51.100.2:4431';
    expect(client('10.0.0.1', forwarded, 1)).toBe('198.51.100.2');
    expect(client('10.0.0.1', forwarded, 2)).toBe('198.51.100.1');
    expect(client('10.0.0.1', '[2001:db8::1]:443', 1)).toBe('2001:db8:0:0');
    expect(client('10.0.0.1', 'unknown', 1)).toBe('10.0.0.1');
    expect(client('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  });

  it('is the network of an IPv6 address, in one way of writing', () => {
    for (const one of ['2001:db8:0:7::1', '2001:0DB8::7:a:b:c:d', '2001:db8:0:7:1:2:3:4'])
      expect(client(one, undefined, 0), one).toBe('2001:db8:0:7');
    expect(client('fe80::1%eth0', undefined, 0)).toBe('fe80:0:0:0');
    expect(client('::1', undefined, 0)).toBe('0:0:0:0');
  });
});
