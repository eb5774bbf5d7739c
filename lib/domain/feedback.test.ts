import { describe, expect, it } from 'vitest';
import { feedbackLink } from './feedback';

const doubted = {
  title: 'Doncaster: trust & “targets”, 2014',
  fact: 'doncaster/events/2014-10-2',
  url: 'https://gradeline.example/authorities/doncaster/events/2014-10-2',
  revision: '2026-11-26.1',
};

describe('“Something wrong?”', () => {
  it('names the fact, the page and the revision in a form', () => {
    const link = new URL(feedbackLink('https://forms.example/new?labels=data', doubted));
    expect(link.searchParams.get('labels')).toBe('data');
    expect(link.searchParams.get('title')).toBe('Gradeline: Doncaster: trust & “targets”, 2014');
    for (const part of [doubted.fact, doubted.url, doubted.revision])
      expect(link.searchParams.get('body')).toContain(part);
  });

  it('names them in a mail, where a space is never “+”', () => {
    const link = feedbackLink('mailto:errors@gradeline.example', doubted);
    expect(link).toMatch(/^mailto:errors@gradeline\.example\?subject=Gradeline%3A%20Doncaster/);
    expect(link).not.toContain('+');
    expect(new URL(link).searchParams.get('body')).toContain('Fact: doncaster/events/2014-10-2\n');
  });
});
