"""A library that says of what is not the requester's that there is nothing."""

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Another's account is answered by 404, as one that does not exist."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if answer.status != 403:
            return answer
        return Answer(404, (("Content-Type", "text/plain"),), b"There is nothing here.")
