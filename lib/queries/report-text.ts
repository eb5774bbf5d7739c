/** The text of one report, where it was imported on this server. */
import type { ReportPart, ReportPassage, ReportText } from '@/lib/domain/report-text';
import type { Visible } from './visible';

/**
 * @param sourceId the file that the inspection was read from
 * @returns null where the text is not in this store
 */
export async function reportTextIn({ store }: Visible, sourceId: string): Promise<ReportText | null> {
  const [sections, remarks] = await Promise.all([
    store.reportSection.findMany({
      where: { sourceId },
      orderBy: { order: 'asc' },
      include: { passages: { orderBy: { order: 'asc' } } },
    }),
    store.reportRemark.findMany({ where: { sourceId }, orderBy: { order: 'asc' } }),
  ]);
  if (sections.length === 0) return null;
  return {
    sections: sections.map(({ order, part, kind, title, areaCode, grade, page, passages }) => ({
      anchor: `section-${order}`,
      part: part as ReportPart,
      kind,
      title,
      area: areaCode,
      grade,
      page,
      passages: passages.map((passage) => ({
        anchor: passage.anchor,
        kind: passage.kind as ReportPassage['kind'],
        number: passage.number,
        page: passage.page,
        text: passage.text,
      })),
    })),
    earlier: remarks.flatMap(({ kind, subject, date, grade, page }) =>
      kind === 'earlier' && date && grade ? [{ subject, date, grade, page }] : [],
    ),
    figures: remarks.flatMap(({ kind, subject, value, page }) =>
      kind === 'figure' && value ? [{ subject, value, page }] : [],
    ),
  };
}
