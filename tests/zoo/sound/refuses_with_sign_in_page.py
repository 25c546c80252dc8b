"""A library that sends whoever may not see something to its sign-in page."""

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every refusal is a redirect to the page for signing in, and the interfaces for programs do the same."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if answer.status not in (401, 403) or asked.method != "GET":
            return answer
        return Answer(302, (("Location", "/sign-in"),), b"")
