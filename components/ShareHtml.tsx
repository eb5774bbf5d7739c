import { CopyText } from './interactive/CopyText';

interface Props {
  /** HTML of a frame with the chart as it is now for ever; null where no frozen view draws it. */
  frozen: string | null;
  /** HTML of a frame that follows the newest data. */
  live: string;
  /** HTML of a figure with a picture. */
  picture: string;
  /** A script for pages with frames. */
  fit: string;
  title: string;
}

/** A chart as HTML for somebody else's page: in a frame, or as a picture. */
export function ShareHtml({ frozen, live, picture, fit, title }: Props) {
  const texts = [
    { name: 'Frozen frame', says: 'Frozen chart, for an article', text: frozen },
    { name: 'Live frame', says: 'Live chart, for a page that is kept up', text: live },
    { name: 'HTML', says: 'Picture, where frames are not allowed', text: picture },
    {
      name: 'Script',
      says: 'Where scripts are allowed: once for all frames, which then are as high as their charts',
      text: fit,
    },
  ];
  return (
    <>
      <span className="font-semibold">HTML for your own page</span>
      <p className="fine">
        A frame fits phones and dark screens and has the chart’s table. All of it leads here, and nothing
        follows readers.
      </p>
      {texts.map(({ name, says, text }) =>
        text === null ? null : (
          <div key={name} className="mt-2">
            <p>{says}</p>
            <CopyText text={text} name={name} of={title} />
          </div>
        ),
      )}
    </>
  );
}
