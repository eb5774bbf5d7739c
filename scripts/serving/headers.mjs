import { createHash } from 'node:crypto';

/** For pages that were read from the store: a shared cache may keep them for moments, and longer when we are away. */
export const PAGE_CACHING = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400';

/** On every answer. */
export const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=(), browsing-topics=()',
};

const inline = {
  script: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/**
 * The Content-Security-Policy of a page: its own inline scripts and styles by their hashes, nothing else inline, and
 * nothing from anywhere else. Hashes, not nonces: a kept page is the same for all.
 * @param {string} html
 * @param {{ scripts: string[], styles: string[] }} besides sources of what is put in later
 */
export function policyOf(html, { scripts, styles }) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashesOf(html, inline.script), ...scripts].join(' '),
    ['style-src', "'self'", ...hashesOf(html, inline.style), ...styles].join(' '),
    "img-src 'self' data:",
    // The two faces travel in the style sheet.
    'font-src data:',
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * What a chart says in a frame of another site's page (app/embed): its own script and styles, nothing else, and anybody may frame it.
 */
export const FRAMED = 'frame-ancestors *';

/** @param {string} html of a chart for frames */
export function framedPolicyOf(html) {
  return [
    "default-src 'none'",
    ['script-src', ...hashesOf(html, inline.script)].join(' '),
    ['style-src', ...hashesOf(html, inline.style)].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
    FRAMED,
  ].join('; ');
}

function hashesOf(html, pattern) {
  const texts = [...html.matchAll(pattern)].filter(([, text]) => text !== '');
  return [...new Set(texts.map(([, text]) => sourceOf(text)))];
}

/** How a policy names an inline script or style. */
export const sourceOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A weak tag: the same content, in whatever encoding it travels.
 * @param {string | Buffer} content what the answer is made of, or what names it
 */
export function tagOf(content) {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Whether an If-None-Match header names the tag. */
export function matches(header, tag) {
  return (
    header !== undefined &&
    header.split(',').some((one) => one.trim() === '*' || weak(one.trim()) === weak(tag))
  );
}

const weak = (tag) => tag.replace(/^W\//, '');
