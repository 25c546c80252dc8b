"""A library that numbers everything anew at each reset, and whose sign-in page remembers where somebody wanted to go."""

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn
from tests.zoo.sound import random_numbers


class Adapter(random_numbers.Adapter, FrontedAdapter):
    """Whoever is sent to sign in is sent there with the address that she asked for, her own number in it."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if ("location", "/sign-in") not in ((name.lower(), value) for name, value in answer.headers):
            return answer
        others = tuple((name, value) for name, value in answer.headers if name.lower() != "location")
        return Answer(answer.status, (*others, ("Location", f"/sign-in?next={asked.path}")), answer.body)
