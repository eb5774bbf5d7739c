import type { NextRequest } from 'next/server';
import { formats } from '@/lib/domain/formats';
import {
  type Asked,
  besides,
  csvName,
  fileAddress,
  fileAsked,
  savedAs,
  whole,
  wholeAddress,
} from '@/lib/domain/package/files';
import { factsAt } from '@/lib/queries/facts';
import { plainError } from '../../formats/answer';
import { type DataPackage, packageOf } from '../package-of';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

/** Notebooks and pages of any origin may read the files: they are the same for everybody. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, Content-Location, ETag, Link',
};

/** What proxy.ts has judged before: it answers 404 with a whole page. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const current = await factsAt({});
  const asked = current && fileAsked(nextUrl.pathname, await current.releases());
  const facts = asked && (await factsAt({ rev: asked.release }));
  if (!facts) return plainError(404, 'There is no such file.\n');
  const file = fileOf(asked, await packageOf(facts));
  if (!file) return plainError(404, 'There is no such table.\n');
  const { body, type, saved, address, isText } = file;
  return new Response(body, {
    headers: {
      ...SHARED,
      'Content-Type': type,
      'Content-Disposition': `${isText ? 'inline' : 'attachment'}; filename="${saved}"`,
      // The address of this very release, where the latest was asked for.
      'Content-Location': address,
      ...('table' in asked
        ? {
            Link: `<${fileAddress(asked.release, 'csv-metadata.json')}>; rel="describedby"; type="application/csvm+json"`,
          }
        : {}),
    },
  });
}

interface File {
  body: BodyInit;
  type: string;
  /** Name under which it is saved. */
  saved: string;
  address: string;
  /** Whether a browser shows it. */
  isText: boolean;
}

/** Null for a table that this release does not have. */
function fileOf(asked: Asked, { zip, sqlite, tables, besides: texts }: DataPackage): File | null {
  const { release } = asked;
  if ('whole' in asked) {
    return {
      body: new Uint8Array(asked.whole === 'zip' ? zip : sqlite),
      type: whole[asked.whole].type,
      saved: savedAs(release, `.${asked.whole}`),
      address: wholeAddress(release, asked.whole),
      isText: false,
    };
  }
  const name = 'table' in asked ? csvName(asked.table) : asked.beside;
  const table = 'table' in asked ? tables.find(({ kind }) => kind.name === asked.table) : null;
  if (table === undefined) return null;
  return {
    body: table ? table.csv : 'beside' in asked ? texts[asked.beside] : '',
    type: 'beside' in asked ? besides[asked.beside] : formats.csv.type,
    saved: savedAs(release, `-${name}`),
    address: fileAddress(release, name),
    isText: table === null,
  };
}
