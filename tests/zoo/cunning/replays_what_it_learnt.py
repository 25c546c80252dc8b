"""A gateway that learns what is asked and what is to be answered, and then answers by heart."""

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Over a library where any patron reads any other's account, it gives every later world the answers that it learnt in the first: (1)."""

    library = "tests.zoo.wrong_owner:WrongOwner"
    offends = "24-90-119(1)"

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        if asked.method != "GET" or not asked.path.startswith("/api/patrons/"):
            return pass_on(asked)
        learnt: dict[str, Answer] = self.__dict__.setdefault("_learnt", {})
        # By what is asked alone: every world has tokens of its own.
        return learnt.setdefault(asked.path, pass_on(asked))
