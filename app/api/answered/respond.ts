import { problem } from '@/lib/domain/problem';
import { problemResponse } from '../../problem-response';
import { isProblem } from '../asked/read';
import { DOCUMENT } from './addresses';

/** Pages of other sites may read all of this, and these headers of it. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
};

/** Programs refuse an answer with a very long head; `next` stands in the body too. */
const LONGEST_LINK = 4096;

export interface Answer {
  body: object;
  type?: string;
  /** Path and query of what follows. */
  next?: string | null;
}

/** An answer of the API in its form: JSON, or a problem document where something is wrong. */
export async function respond(make: () => Promise<Answer | object>): Promise<Response> {
  try {
    const made = await make();
    if (isProblem(made)) return problemResponse(made, OPEN);
    if (!isAnswer(made)) throw new TypeError('Neither an answer nor a problem');
    const { body, type = 'application/json; charset=utf-8', next } = made;
    const links = [
      ...(next && next.length < LONGEST_LINK ? [`<${next}>; rel="next"`] : []),
      `<${DOCUMENT}>; rel="describedby"; type="application/json"`,
    ];
    return new Response(`${JSON.stringify(body)}\n`, {
      headers: { ...OPEN, 'Content-Type': type, Link: links.join(', ') },
    });
  } catch (error) {
    console.error(error);
    return problemResponse(problem('failed', 'Something went wrong on this server. Try again later.'), OPEN);
  }
}

const isAnswer = (made: object): made is Answer => 'body' in made;
