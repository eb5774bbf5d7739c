/** The address of "Something wrong?" with the fact already named, so that nobody has to describe where it stands. */

export interface Doubted {
  /** What the page is called. */
  title: string;
  /** Key of the fact, such as `doncaster/visits/2016-08-1`. */
  fact: string;
  /** Absolute address of the page. */
  url: string;
  revision: string;
}

/**
 * @param address of FEEDBACK_URL: a form's address takes `title` and `body`, a mail address `subject` and `body`; what
 * its query holds already stays.
 */
export function feedbackLink(address: string, { title, fact, url, revision }: Doubted): string {
  const link = new URL(address);
  const body = [
    `Fact: ${fact}`,
    `Page: ${url}`,
    `Revision: ${revision}`,
    '',
    'What is wrong, and which source says so:',
    '',
  ];
  const fields = [
    [link.protocol === 'mailto:' ? 'subject' : 'title', `Gradeline: ${title}`],
    ['body', body.join('\n')],
  ] as const;
  // Mail programs do not read "+" as a space, so every sign is escaped.
  const added = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  link.search = link.search ? `${link.search}&${added}` : `?${added}`;
  return link.href;
}

/** The link for one fact of a page, given its key and what a reader calls it; null where nobody reads such reports. */
export type DoubtLink = (fact: string, title: string) => string | null;

/** @param address of FEEDBACK_URL, or undefined */
export function doubtLinks(address: string | undefined, page: Pick<Doubted, 'url' | 'revision'>): DoubtLink {
  return (fact, title) => (address ? feedbackLink(address, { ...page, fact, title }) : null);
}
