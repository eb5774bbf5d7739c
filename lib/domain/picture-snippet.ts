/** HTML that shows a picture of ours in another page: an image that leads back here, with its source. */

export interface Snippet {
  /** Absolute address of the picture. */
  picture: string;
  /** Absolute address of the page that it shows. */
  page: string;
  title: string;
  /** What the picture says, for readers who do not see it. */
  alt: string;
  /** Pixels. */
  width: number;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** For attributes and text of HTML. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Without scripts, and without anything of ours but the picture itself. */
export function pictureSnippet({ picture, page, title, alt, width }: Snippet): string {
  const [src, href, shown, says] = [picture, page, title, alt].map(escapedHtml);
  return [
    '<figure>',
    `  <a href="${href}"><img src="${src}" alt="${says}" width="${width}" style="max-width:100%;height:auto"></a>`,
    `  <figcaption>${shown}. Source: Ofsted inspection reports (Open Government Licence v3.0), by <a href="${href}">Gradeline</a>, unofficial.</figcaption>`,
    '</figure>',
  ].join('\n');
}
