/** The brief: what an authority's page prints as, and what the link to it shows. */
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import decodeQR from 'qr/decode.js';
import { hard } from './support/hard';

// Two more have a table more than others, and long notes.
for (const slug of [...hard, 'sandwell', 'northamptonshire'])
  test(`${slug} prints on at most two sheets of A4`, async ({ page }) => {
    await page.goto(`/authorities/${slug}`);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(pdf.getPageCount()).toBeLessThanOrEqual(2);
  });

test.describe('the link', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the brief without scripts, and a link leads back', async ({ page }) => {
    await page.goto('/authorities/doncaster');
    const visits = page.getByRole('heading', { name: 'Visits and joint inspections' });
    await expect(visits).toBeVisible();
    await page.getByRole('link', { name: 'A brief to print' }).click();
    await expect(page).toHaveURL(/\/authorities\/doncaster#brief$/);
    await expect(visits).toBeHidden();
    const brief = page.getByRole('region', { name: 'Brief' });
    await expect(brief).toContainText('/authorities/doncaster');
    await expect(brief).toContainText(/Data as at \d+ \w+ 20\d\d, revision 20/);
    await expect(page.getByText('files.ofsted.gov.uk/v1/file/50181024')).toBeVisible();
    await expect(page.getByText('Sources besides the reports above')).toBeVisible();
    await brief.getByRole('link', { name: 'Back to the whole page' }).click();
    await expect(visits).toBeVisible();
  });
});

test('the square code is the address of the view', async ({ page, baseURL }) => {
  await page.goto('/authorities/doncaster?from=2014&to=2018#brief');
  const { data, width, height } = await page.locator('.brief-code svg').evaluate(async (svg: SVGElement) => {
    const side = 400;
    const image = new Image(side, side);
    image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.fillStyle = 'white';
    context.fillRect(0, 0, side, side);
    context.drawImage(image, 0, 0, side, side);
    return { data: [...context.getImageData(0, 0, side, side).data], width: side, height: side };
  });
  expect(decodeQR({ width, height, data: Uint8ClampedArray.from(data) })).toBe(
    `${baseURL}/authorities/doncaster?from=2014&to=2018`,
  );
});
