"""A small suite written into a directory, and the systems that its scenarios are put to."""

from pathlib import Path
from textwrap import dedent

FEATURE = '''\
    @provision:24-90-119.1 @kind:law @source:CRS-24-90-119
    Feature: Who has what is told to nobody
      What the statute keeps from being told.

      Background:
        Given "Ana" has borrowed "Dunes"

      @id:OPEN @level:may
      Scenario: Ana is told what she has borrowed
        When "Ana" asks
        Then the answer is given

      @provision:24-90-119.2.d @needs:guardians @reading:T-AGE=21
      Rule: A parent may be told, with the card and the number

        Background:
          Given the clerk is told:
            """
            Ask for the card.
              Then for the number.
            """
          * the desk holds:
            | thing  | count |
            | card   | 1     |
            | a \\| b | 2     |

        @id:NEIGHBOUR @level:must @control:OPEN
        Scenario: A neighbour is refused
          When "Bo" asks
          * "Bo" asks
          Then the answer is withheld
          But nothing else is told

        @id:CHILD @level:must @control:OPEN
        Scenario Outline: A parent of a child aged <age> asks (<case>)
          Given the child is <age> years old
          When a parent asks
          Then the answer is <answer>

          @young
          Examples: still a child
            | case       | age | answer   |
            | small      | 7   | given    |
            | almost     | 17  | given    |

          @grown
          Examples: no longer
            | case       | age | answer   |
            | of-age     | 18  | withheld |

        @id:ABSENT @level:should
        Scenario: A kiosk is not there
          When a kiosk asks
          Then the answer is withheld
'''

STEPS = '''\
    """What the small suite's sentences mean."""

    from hushmark.registry import given, parameter, then, when

    parameter("person", {"a": "nobody", "a parent": "parent", "a parent of another": "stranger"})
    parameter("quoted", r\'"[^"]*"\', lambda text: text.strip(\'"\'))
    parameter("answer", {"given": True, "withheld": False})


    @given("{who:quoted} has borrowed {title:quoted}")
    def borrowed(world, who, title):
        """Somebody has a thing on loan."""
        world.borrower = who


    @given("the clerk is told")
    @given("the clerk is told:")
    def told(world, docstring):
        """The clerk has an instruction."""
        assert docstring == "Ask for the card.\\n  Then for the number.", docstring


    @given("the desk holds:")
    def holds(world, datatable):
        """The desk has things."""
        assert datatable == [["thing", "count"], ["card", "1"], ["a | b", "2"]], datatable


    @given("the child is {age:d} years old")
    def aged(world, age):
        """How old the child is today."""
        world.age = age


    @when("{who:quoted} asks")
    def asks(world, who):
        """Somebody asks what was borrowed."""
        world.answer = who == world.borrower


    @when("{who:person} asks")
    def parent_asks(world, who):
        """A parent asks what the child has borrowed."""
        world.answer = world.age < world.adult


    @when("a kiosk asks")
    def kiosk_asks(world):
        """A kiosk asks; the system has none."""
        world.kiosk()


    @then("the answer is {expected:answer}")
    def answered(world, expected):
        """Whether anything was told."""
        world.judge(expected)


    @then("nothing else is told")
    def nothing_else(world):
        """Nothing but the answer came out."""
'''

# A live world for each adapter's name: what the project's own live worlds are, in little.
LIVE = '''\
    """Puts a little live world in the place of the project's own, in every process that finds this on its path."""

    import sys
    import types
    from contextlib import contextmanager

    live = types.ModuleType("hushmark.runners.live")


    class World:
        adult = 18

        def __init__(self, adapter):
            self.adapter = adapter

        def kiosk(self):
            from hushmark.runners.outcomes import Inapplicable
            raise Inapplicable("it has no kiosk")

        def judge(self, expected):
            from hushmark.runners.outcomes import CannotTell, Failed, Untested
            if self.adapter == "mute":
                raise CannotTell("nothing answered at all", "environment")
            if self.adapter == "withheld" and not expected:
                raise Untested("the adapter cannot ask this")
            if self.adapter == "broken" and not expected:
                raise RuntimeError("the pipe broke")
            if (self.answer or self.adapter == "leaky") != expected:
                raise Failed("it told" if expected is False else "it told nothing")


    @contextmanager
    def live_world(scenario, adapter):
        from hushmark.runners.outcomes import Untested
        if adapter == "down":
            raise Untested("the system did not start", "environment")
        yield World(adapter)
        if adapter == "untidy" and scenario.id == "NEIGHBOUR":
            raise OSError("it would not stop")


    live.live_world = live_world
    live.default_adapter = lambda scenario: "sound"
    sys.modules["hushmark.runners.live"] = live
'''

PYPROJECT = """\
    [tool.behave]
    runner = "hushmark.runners.behave:Runner"
    paths = ["features"]

    [tool.pytest.ini_options]
    addopts = "-p hushmark.runners.pytest --strict-markers --strict-config -p no:cacheprovider"
    testpaths = ["tests"]
    filterwarnings = ["error"]
"""

TEST_FEATURES = """\
    from pytest_bdd import scenarios

    scenarios("../features")
"""


def write(root: Path, feature: str = FEATURE, steps: str = STEPS) -> Path:
    """Write a whole suite below `root`, with what plain `behave` and `pytest` need to run it there."""
    files = {
        "features/told.feature": feature,
        "features/tags.txt": "    young  not yet of age\n    grown  of age\n",
        "steps/__init__.py": "",
        "steps/sentences.py": steps,
        "tests/test_features.py": TEST_FEATURES,
        "pyproject.toml": PYPROJECT,
        "path/sitecustomize.py": LIVE,
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return root
