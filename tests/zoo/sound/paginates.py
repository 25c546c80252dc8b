"""A library that gives out its lists page by page."""

import json
from dataclasses import replace

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """A list for programs holds two entries a page, and the next page is asked for by its number."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        path, _, page = asked.path.partition("?page=")
        answer = pass_on(replace(asked, path=path))
        if "json" not in answer.header("content-type") or not page or answer.status != 200:
            return answer
        first = 2 * int(page) - 2
        body = {k: v[first : first + 2] if isinstance(v, list) else v for k, v in json.loads(answer.body).items()}
        return replace(answer, body=json.dumps(body | {"page": int(page)}).encode())

    def perform(self, params: Message) -> Message:
        composed = super().perform(params)
        lists = [request for request in composed.get("requests", ()) if request["url"].startswith("/api/")]
        if not lists:
            return composed
        pages = 2 if params["operation"].startswith("patron.") else 40
        return {
            "requests": [
                request | {"url": f"{request['url']}?page={n}"} for request in lists for n in range(1, pages + 1)
            ]
        }
