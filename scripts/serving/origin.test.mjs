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
    for (const host of ['a b', 'a/b', '"', '<script>', 'a,b', '[::1', 'a:b'])
      expect(asked({ host }, 0), host).toBeNull();
    expect(asked({ host: 'a.example', 'x-forwarded-host': '"><script>' }, 1)).toBeNull();
    expect(asked({ host: '[::1]:3000' }, 0)).toBe('http://[::1]:3000');
  });
});
