/** A note of our data; each address in it is a link, told by the name of its site. Notes write a blank before ";" and ")". */
export function NoteText({ note }: { note: string }) {
  const parts = note.replace(/ (?=[;)])/g, '').split(/(https?:\/\/[^\s;)]+)/);
  return parts.map((part, index) =>
    URL.canParse(part) && index % 2 === 1 ? (
      <a key={index} href={part}>
        {new URL(part).hostname.replace(/^www\./, '')}
      </a>
    ) : (
      part
    ),
  );
}
