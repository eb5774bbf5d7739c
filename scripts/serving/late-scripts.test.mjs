import { describe, expect, it } from 'vitest';
import { createEdits } from './edits.mjs';
import { lateScripts, withLoader } from './late-scripts.mjs';

const withLateScripts = (html) => withLoader(createEdits(lateScripts)(html).html);

const page =
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script>' +
  '<script src="/old.js" noModule=""></script></head><body><p>Text with </body> in it</p><script>self.x=1</script></body></html>';

describe('scripts that come late', () => {
  it('keep their addresses and are asked for by nothing before the loader', () => {
    const late = withLateScripts(page);
    expect(late).toContain('<script data-late="/a.js"></script>');
    expect(late).not.toMatch(/rel="preload"|src="\/a\.js"/);
    // What is no `async` script stays as it is.
    expect(late).toContain('<script src="/old.js" noModule=""></script>');
    expect(late).toContain('<script>self.x=1</script>');
  });

  it('are woken by one loader at the end of the page', () => {
    const late = withLateScripts(page);
    expect(late.match(/loadLate|data-late\]/g)?.length).toBeGreaterThan(0);
    expect(late).toMatch(/\}\)\(\)<\/script><\/body><\/html>$/);
    expect(late).toContain('Text with </body> in it');
  });

  it('change nothing in a page without any', () => {
    expect(withLateScripts('<p>none</p>')).toBe('<p>none</p>');
  });
});
