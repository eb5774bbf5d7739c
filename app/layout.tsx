import type { Metadata } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/SiteFooter';
import { SiteHeader } from '@/components/SiteHeader';
import { currentFacts } from './current-facts';
import './globals.css';

/** Pages read the store at each request: a build needs none, and no answer outlives its facts. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Gradeline', template: '%s | Gradeline' },
  description:
    'Inspection histories of England’s children’s services, each fact with its source. Unofficial.',
};

const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-sans',
  display: 'swap',
});

const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { revision } = await currentFacts();
  return (
    <html lang="en-GB" className={`${sans.variable} ${serif.variable}`}>
      <body>
        <a className="skip" href="#content">
          Skip to content
        </a>
        <SiteHeader />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter revision={revision} />
      </body>
    </html>
  );
}
