"""Overall judgements of an authority with their dates and sources, by the API. Python 3.9 or newer, nothing to install.

    GRADELINE=http://localhost:3000 python3 docs/examples/doncaster.py doncaster
"""

import json
import os
import sys
from urllib.parse import urlencode
from urllib.request import urlopen

SITE = os.environ.get("GRADELINE", "http://localhost:3000")


def every(record, **asked):
    """All records that fit, page by page; each page names the next."""
    cursor = None
    while True:
        query = urlencode({**asked, "limit": 200, **({"cursor": cursor} if cursor else {})})
        with urlopen(f"{SITE}/api/v1/{record}?{query}") as answer:
            page = json.load(answer)
        yield from page["data"]
        cursor = page["next"]
        if cursor is None:
            return


authority = sys.argv[1] if len(sys.argv) > 1 else "doncaster"
judgements = sorted(every("judgements", authority=authority, area="overall"), key=lambda one: one["end_date"])
for one in judgements:
    # A judgement has a grade or a reason why there is none, never both.
    print(one["end_date"], one["edition"], one["grade"] or one["absence"], one["source_url"], sep="  ")
