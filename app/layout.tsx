import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { LinkRouter } from '@/components/interactive/LinkRouter';
import { SiteFooter } from '@/components/SiteFooter';
import { SiteHeader } from '@/components/SiteHeader';
import './globals.css';

/** Pages read the store at each request: a build needs none, and no answer outlives its facts. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Gradeline', template: '%s | Gradeline' },
  description:
    'Inspection histories of England’s children’s services, each fact with its source. Unofficial.',
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#content">
          Skip to content
        </a>
        <SiteHeader />
        <main id="content" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter feedback={process.env.FEEDBACK_URL} />
        <LinkRouter />
      </body>
    </html>
  );
}
