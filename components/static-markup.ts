import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReactNode } from 'react';

type Print = (element: ReactNode) => string;

let print: Print | undefined;

/**
 * Components as HTML without what wakes them in a browser. The framework refuses React's printer among server components,
 * so it is loaded beside the framework's own.
 * Throws for components of the browser (such as the framework's link), and for components that wait for something.
 */
export function staticMarkup(element: ReactNode): string {
  print ??= printer();
  return print(element);
}

function printer(): Print {
  const require = createRequire(join(process.cwd(), 'package.json'));
  // The server may have been started from another folder than its own.
  const paths = [process.cwd(), dirname(process.argv[1] ?? '')];
  const loaded: { renderToStaticMarkup: Print } = require(require.resolve('react-dom/server', { paths }));
  return loaded.renderToStaticMarkup;
}
