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
            400 % zoom (a window of 1,280 by 1,024 pixels holds 320 by 256 then) of those ten authorities, and
            320 pixels’ width of each kind of page, by program and by eye.
          </li>
          <li>
            What the accessibility tree says of an authority’s page, and that the tab key reaches every
            control in order, each with a visible focus.
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
            tables that say the same. Arrow keys and two buttons go through it event by event, said in words;
            single marks cannot be walked through.
          </li>
          <li>
            Choosing years by dragging over a chart needs a mouse; the form below it does the same for all.
          </li>
          <li>
            On paper a chart fits on one sheet: where it is tall (three predecessors, or landscape) its text
            becomes smaller than 8 points.
          </li>
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
