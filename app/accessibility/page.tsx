import type { Metadata } from 'next';
import { Section } from '@/components/about/Section';
import { linkMetadata } from '../preview-links';

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'Accessibility',
    description: 'How far Gradeline meets WCAG 2.2 AA, what was tested and how, and what falls short.',
    path: '/accessibility',
    preview: '/preview/about.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default function AccessibilityPage() {
  const feedback = process.env.FEEDBACK_URL;
  return (
    <article>
      <h1 className="mt-8">Accessibility</h1>
      <p className="measure mt-4 text-lg">
        We want everyone to be able to read these histories. Our aim is level AA of the Web Content
        Accessibility Guidelines (WCAG) 2.2. Nobody outside the project has examined the site against them.
      </p>
      <Section id="can" title="What you can do">
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>Read everything without JavaScript, in light or dark, and with the colours of your system.</li>
          <li>Reach every link and control by keyboard, with the focus always in sight.</li>
          <li>Enlarge the page to 400 % without a sideways scroll.</li>
          <li>Read every chart as a table or list on the same page; no grade is shown by colour alone.</li>
        </ul>
      </Section>
      <Section id="tested" title="What was tested, and how">
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>
            Each kind of page and ten authorities with difficult histories, by the program axe (rules of WCAG
            2.0 to 2.2, A and AA) in Chromium, in light and dark, and four of them in forced colours. These
            tests run with every change.
          </li>
          <li>Journeys by keyboard alone and with JavaScript off, by program, with every change.</li>
          <li>
            Screens of 320 pixels’ width, which is what 400 % zoom leaves of 1,280, by program and by eye.
          </li>
        </ul>
      </Section>
      <Section id="short" title="What falls short">
        <ul className="measure mt-4 grid list-disc gap-3 pl-6">
          <li>
            No person who uses a screen reader or other aid has tested the site, and no screen reader was run.
          </li>
          <li>Only Chromium was tested; Firefox and Safari were not.</li>
          <li>
            The chart of an authority is one picture to a screen reader: title and description, then the
            tables that say the same. Its marks cannot be walked through one by one, except in the step chart.
          </li>
          <li>On paper in landscape the text of a tall chart becomes smaller than 9 points.</li>
          <li>
            The reports that we link to are Ofsted’s files. Many older ones have no tags for screen readers;
            the text that we show beside them, where a server holds it, is our own reading of the file.
          </li>
        </ul>
      </Section>
      {feedback && (
        <Section id="report" title="Something in your way?">
          <p className="measure mt-4">
            <a href={feedback}>Tell us what you could not read or use.</a>
          </p>
        </Section>
      )}
      <p className="fine mt-10">Written on 26 November 2026, from the tests of that day.</p>
    </article>
  );
}
